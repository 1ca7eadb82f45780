"""The state that a passage is about, for bodies and titles that name none: "Sudan's war goes on. The army holds the
port."
"""

from __future__ import annotations

import re

from standoff.actors.discourse import Discourse, Occurrence
from standoff.actors.gazetteer import Form, Kind, words_for
from standoff.actors.reading import Referent

_OPENING = re.compile(r"(?:In|Across|Inside|Throughout|Back in|Over in)\s+(?:the\s+)?")
_FORMS = ("rulers_in_arms", "armed_forces")


def state_of_passage(discourse: Discourse, start: int, *, back: int = 3) -> tuple[Referent, str] | None:
    """The one state that the words before an offset are about, with the reason; ``None`` where none or several fit.

    Goes back sentence by sentence, ``back`` of them and one paragraph at most, to the first that speaks of a state at
    all. What attacks is passed over: in "Russia fired missiles. The air force shot them down" it is not Russia's.
    """
    reading = discourse.reading
    here, paragraph = reading.sentence_at(start), reading.paragraph_at(start)
    begin = reading.sentence_start(start)
    opened = state_opening(discourse, start)
    if opened is not None:
        return opened
    colon = reading.text.rfind(": ", begin, start)
    if colon > 0:  # "The palace rejected it: the claims were false, spokesman Tom Obi said"
        found = [o for o in discourse.within(begin, colon) if o.subject]
        if found and _side_of(discourse, found[0]) is not None:
            return _only(discourse, found[:1])
    for number in range(here - 1, max(-1, here - back - 1), -1):
        sentence = reading.marks.sentences[number]
        if sentence.is_headline and not reading.text[sentence.start : sentence.end].rstrip().endswith("?"):
            break
        if paragraph - sentence.paragraph > 1:
            break
        found = discourse.within(sentence.start, sentence.end)
        if any(_side_of(discourse, o) for o in found):
            return _only(discourse, found)
    return None


def state_opening(discourse: Discourse, start: int) -> tuple[Referent, str] | None:
    """The state that opens the sentence as where it is told: "In Kampala, Defence Minister Ann Otim said"."""
    reading, begin = discourse.reading, discourse.reading.sentence_start(start)
    opened = _OPENING.match(reading.text, begin, start)
    if opened is None:
        return None
    found = discourse.within(begin, start)
    if found and found[0].start == opened.end():
        return _only(discourse, found)
    told = next((h for h in reading.hits_in(opened.end(), start) if h.start == opened.end()), None)
    capital = discourse.state(told.entry.side) if told is not None and told.form is Form.CAPITAL else None
    if told is None or capital is None or "," not in reading.text[told.end : told.end + 1]:
        return None
    return capital, f"told from {reading.text[told.start : told.end]} [{told.start}:{told.end}]"


def state_of_sentence(discourse: Discourse, start: int) -> tuple[Referent, str] | None:
    """The state that opens the sentence as its subject: "Chile closed the strait, Foreign Minister Ana Rojas said"."""
    begin = discourse.reading.sentence_start(start)
    found = [o for o in discourse.within(begin, start) if o.subject and _side_of(discourse, o) is not None]
    if not found or found[0].start > begin + 4 or "," not in discourse.reading.text[found[0].end : start]:
        return None
    return _only(discourse, found)


_NEAR = 500


def home_here(discourse: Discourse, start: int, *, voice: bool = True) -> tuple[str, str] | None:
    """The state that the text is at home in, unless the words just before spoke of another one; ``voice``: also by the
    ministers that it names without a state.
    """
    home = discourse.home or (discourse.voice if voice else None)
    if home is None or discourse.host is not None:
        return home
    near = True
    for occurrence in reversed(discourse.within(max(0, start - _NEAR), start)):
        state = _side_of(discourse, occurrence)
        if state is None or not (near or occurrence.subject):
            continue
        if state.side != home[0]:
            return None
        if occurrence.subject:
            break
        near = False
    return home


def _side_of(discourse: Discourse, occurrence: Occurrence) -> Referent | None:
    referent = occurrence.referent
    if referent.former or referent.kind is Kind.MEDIA:
        return None
    state = discourse.state(referent.side)
    if referent.kind is Kind.GROUP:  # "Colombia's ELN rebels" tell of Colombia
        hits = discourse.reading.hits_in(occurrence.start, occurrence.end)
        state = next((discourse.state(h.entry.side) for h in hits if h.entry.kind is Kind.STATE), None)
    return state if state is not None and state.kind is Kind.STATE else None


def _only(discourse: Discourse, found: list[Occurrence]) -> tuple[Referent, str] | None:
    """The one state among some occurrences; none where there are several, or where it attacks."""
    states = [(o, state) for o in found if (state := _side_of(discourse, o)) is not None]
    if not states or len({state.name for _, state in states}) > 1:
        return None
    occurrence, state = states[0]
    verb = discourse.reading.last_token(occurrence.end).head
    turned = any(child.dep_ == "prt" or child.lower_ == "back" for child in verb.children)  # "hit back", "fired back"
    if occurrence.subject and verb.lemma_ in words_for("hostile_verbs") and not turned:
        return None
    return state, f"the passage is about {state.name} [{occurrence.start}:{occurrence.end}]"


def same_body(noun: str, other: str) -> bool:
    """Whether two nouns can name one body of a state: "the junta", "the generals"; "the ministry", a foreign one."""
    if noun == other or (noun == "ministry" and other.endswith(" ministry")):
        return True
    return any(noun in words_for(form) and other in words_for(form) for form in _FORMS)


def body_of_role(noun: str) -> str:
    """The body that a title tells of, or nothing: "army chief" of the army, "trade minister" of the trade ministry."""
    if noun.endswith(" minister") and noun not in ("prime minister", "chief minister", "first minister"):
        return f"{noun[:-2]}ry"
    first = noun.rsplit(" ", 1)[0]
    return first if first in words_for("armed_forces") | words_for("bodies_of_a_state") and first != noun else ""


def note_body(discourse: Discourse, noun: str, side: str | None, start: int) -> None:
    """Keep whose body a title names: "Sudan's army chief ... The army"."""
    body, owner = body_of_role(noun), discourse.state(side)
    if body and owner is not None and owner.kind is Kind.STATE:
        discourse.bodies.append((start, body, owner))


def body_before(discourse: Discourse, noun: str, start: int) -> tuple[str, Referent, str] | None:
    """The body, and whose it was when it was last named with its owner: "Niger's junta ... the generals"."""
    for at, known, owner in reversed(discourse.bodies):
        if at < start and same_body(noun, known):
            return known, owner, f"{noun} = the {known} of {owner.name} [{at}]"
    return None
