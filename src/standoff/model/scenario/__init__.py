"""A scenario: what an analyst changes about the ledger and assumes, in a TOML file.

Gives ``load(path)``, ``apply(ledger, scenario)``, ``template(ledger)``.
"""

from standoff.model.scenario.changes import apply, sincere
from standoff.model.scenario.file import Scenario, load, parse
from standoff.model.scenario.template import template

__all__ = ["Scenario", "apply", "load", "parse", "sincere", "template"]
