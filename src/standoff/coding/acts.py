"""Which speech act a statement is: by its cue, else by the words reported (``data/ontology/acts.toml``)."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from standoff.errors import OntologyError
from standoff.schema import Act


@dataclass(frozen=True, slots=True)
class ActRule:
    """One pattern and the act that it gives; ``own`` restricts whose action the clause tells."""

    act: Act
    when: re.Pattern[str]
    not_when: re.Pattern[str] | None
    own: bool | None
    sure: bool


@lru_cache(maxsize=1)
def load_rules() -> tuple[ActRule, ...]:
    """The shipped rules, in the order in which they are tried. Raises OntologyError for a rule that does not fit."""
    data = tomllib.loads(files("standoff").joinpath("data/ontology/acts.toml").read_text("utf-8"))
    rules = []
    for number, rule in enumerate(data["rule"], 1):
        try:
            excluded = rule.get("not_when")
            rules.append(
                ActRule(
                    act=Act(rule["act"]),
                    when=re.compile(rule["when"], re.IGNORECASE),
                    not_when=re.compile(excluded, re.IGNORECASE) if excluded else None,
                    own=rule.get("own"),
                    sure=rule.get("sure", False),
                )
            )
        except (ValueError, KeyError, re.error) as error:
            raise OntologyError(
                f"acts.toml: rule {number} does not fit: {error}", hint="see the head of the file"
            ) from error
    return tuple(rules)


_QUOTES = re.compile('[“”«»„"]')


@lru_cache(maxsize=1)
def _harm() -> dict[str, re.Pattern[str]]:
    """What holds out harm: the patterns ``words``, ``vows`` and ``spares`` of the table ``harm`` in acts.toml."""
    data = tomllib.loads(files("standoff").joinpath("data/ontology/acts.toml").read_text("utf-8"))
    return {name: re.compile("".join(parts), re.IGNORECASE) for name, parts in data["harm"].items()}


def is_menace(words: str) -> bool:
    """Whether the words hold out harm: sanctions, a response, war, a rupture."""
    return _harm()["words"].search(words) is not None


def vows_harm(words: str) -> bool:
    """Whether a vow holds out harm: "to hit it with sanctions", but not "not to use force"."""
    if _harm()["spares"].match(words):
        return False
    return is_menace(words) or _harm()["vows"].match(words) is not None


def act_by_words(words: str, *, own: bool | None) -> Act | None:
    """The act that the reported words show, or ``None``.

    ``own`` says whether the main clause tells of the speaker's side; ``None`` where that is open.

    >>> act_by_words("we will never accept the blockade", own=True)
    <Act.REFUSAL: 'refusal'>
    """
    words = _QUOTES.sub("", words)  # would act “to the detriment of …”: the marks part no phrase
    for rule in load_rules():
        if rule.own is not None and own != rule.own and (own is not None or rule.sure):
            continue
        if rule.when.search(words) and not (rule.not_when and rule.not_when.search(words)):
            return rule.act
    return None


def act_of(cue_act: str, words: str, *, own: bool | None) -> Act:
    """Join what the cue says with what the words say.

    A cue with an act of its own keeps it, except that "warn" is a threat where the speaker's own side would act or
    harm is held out, and an expectation otherwise.
    """
    if cue_act == "warning":
        found = act_by_words(words, own=own)
        if found in (Act.THREAT, Act.DEMAND):
            return found
        return Act.THREAT if own or is_menace(words) else Act.EXPECTATION
    if cue_act == "question":
        return Act.CLAIM
    if cue_act == "judgement":  # "described the raid as an act of aggression"
        found = act_by_words(words, own=False)
        return found if found in (Act.ACCUSATION, Act.DENIAL) else Act.CLAIM
    if cue_act == "assurance":
        return Act.PROMISE
    if cue_act == "promise" and vows_harm(words):
        return Act.THREAT  # "vowed to hit it with sanctions"
    if cue_act == "intention":
        return act_by_words(words, own=True) or Act.PROMISE
    if cue_act:
        return Act(cue_act)
    return act_by_words(words, own=own) or Act.CLAIM
