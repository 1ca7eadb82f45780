"""Whose doing a reported clause tells of: the speaker's own side's, or somebody else's."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.clauses import main_subject
from standoff.coding.phrases import CharRange, noun_phrase
from standoff.coding.statements.cues import load_cues
from standoff.language import Marks

_FIRST_PERSON = frozenset({"i", "we", "our", "us"})


def tells_of_speaker(marks: Marks, part: CharRange, speaker: Token | None) -> bool | None:
    """Whether the part's main clause has the speaker or its side as subject ("we will", "he would", "Mali will").

    ``None`` where only the sides could tell ("the envoy said the bloc would …").
    """
    subject = main_subject(marks, part)
    if subject is None or subject.lower_ in _FIRST_PERSON:
        return True if subject is not None or marks.quotation_at(part[0]) is None else None
    if subject.dep_ == "expl" or subject.lower_ in ("there", "this", "that", "what"):
        return None
    quoted = marks.quotation_at(subject.idx) is not None
    if subject.lower_ == "it" and speaker is not None and speaker.ent_type_ == "PERSON":
        return None  # "it would not last, the envoy said"
    if subject.pos_ == "PRON":
        return not quoted and subject.lower_ in ("he", "she", "they", "it")
    owner = next((child.lower_ for child in subject.lefts if child.dep_ == "poss"), "")
    if owner in ("our", "my") or (not quoted and owner in ("his", "her", "its", "their")):
        return True
    if speaker is None:
        return None
    if speaker.lemma_.lower() in load_cues().observers:
        return False  # "the analyst said the army would strike"
    if _names(speaker) & _names(subject):
        return True
    ready = subject.head.lower_ in ("prepared", "committed", "determined", "resolved")  # looks passive, is not
    if (subject.dep_ == "nsubjpass" and not ready) or not (
        subject.pos_ == "PROPN" or subject.lemma_.lower() in load_cues().speakers
    ):
        return False
    speaker_is_state = speaker.ent_type_ in ("GPE", "NORP")
    return False if speaker_is_state and subject.ent_type_ in ("GPE", "NORP") else None


def _names(head: Token) -> set[str]:
    left, right = noun_phrase(head)
    return {token.lower_ for token in head.doc[left:right] if token.pos_ in ("PROPN", "NOUN", "ADJ") and len(token) > 2}
