"""Which tokens of a document are reporting cues, and which can be speakers."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.statements.content import Extent
from standoff.coding.statements.cues import Cue, Cues, load_cues
from standoff.language import Marks, Sentence

_NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP"})


class Matcher:
    """The lexicon applied to one document."""

    def __init__(self, marks: Marks) -> None:
        self.marks = marks
        self.cues: Cues = load_cues()

    def cue_of(self, token: Token) -> Cue | None:
        """The lexicon's entry for a verb token, phrasal verbs included."""
        lemma = token.lemma_.lower()
        for particle in token.rights:
            if particle.dep_ in ("prt", "prep") and particle.i - token.i <= 4:
                phrasal = self.cues.verbs.get(f"{lemma}_{particle.lower_}")
                if phrasal is not None and (particle.dep_ == "prt" or particle.i == token.i + 1):
                    return phrasal
        return self.cues.verbs.get(lemma)

    def is_cue(self, token: Token) -> bool:
        """Whether a token is a reporting verb."""
        return token.pos_ == "VERB" and self.cue_of(token) is not None

    def is_someone(self, speaker: Token) -> bool:
        """Whether a subject can mean or want something: a name, a person, a body – not "the conflict"."""
        return speaker.pos_ in ("PROPN", "PRON") or self.is_speaker_noun(speaker)

    def is_speaker_noun(self, token: Token) -> bool:
        """Whether a noun names somebody or something that can speak ("officials", "the ministry", "reports")."""
        return token.lemma_.lower() in self.cues.speakers or token.ent_type_ in _NAMES

    def extent(self, sentence: Sentence, verb: Token) -> Extent:
        """What cuts the content that belongs to this cue."""
        return Extent(self.marks, sentence, verb, self.is_cue, self.cues.aside)
