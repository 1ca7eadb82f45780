"""A scenario: what an analyst changes about the ledger and assumes, in a TOML file.

Gives ``load(path)``, ``apply(ledger, scenario)``, ``template(ledger)``, ``to_toml(scenario)``.
"""

from standoff.model.scenario.changes import apply, sincere
from standoff.model.scenario.file import Scenario, load, parse
from standoff.model.scenario.template import template
from standoff.model.scenario.writing import to_toml

__all__ = ["Scenario", "apply", "load", "parse", "sincere", "template", "to_toml"]
