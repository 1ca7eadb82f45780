"""Finds reported speech and thought by its cue, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator

from standoff.coding.statements.draft import Draft
from standoff.coding.statements.matching import Matcher
from standoff.coding.statements.nouns import NounCues
from standoff.coding.statements.turns import Turns
from standoff.coding.statements.verbs import VerbCues
from standoff.language import Marks, Sentence

_OWN_MIND = frozenset({"want", "think", "believe", "know", "feel", "hope", "support", "add"})


class Reporting:
    """The cue-driven part of statement coding for one document."""

    def __init__(self, marks: Marks) -> None:
        self.matcher = Matcher(marks)
        self.nouns = NounCues(self.matcher)
        self.verbs = VerbCues(self.matcher, self.nouns)
        self.turns = Turns(self.matcher)

    def drafts(self, sentence: Sentence, *, taken: frozenset[int] = frozenset()) -> Iterator[Draft]:
        """All attributions of a sentence whose cue is not among the ``taken`` token indexes."""
        openers = {phrase[0] for phrase in self.matcher.cues.according}
        for token in sentence.tokens:
            if token.i in taken:
                continue
            draft = None
            if token.pos_ == "VERB" or (token.pos_ == "AUX" and token.lemma_ != "be") or token.dep_ == "ROOT":
                draft = self.verbs.draft(sentence, token)
            if draft is None and token.pos_ == "NOUN":
                draft = (
                    self.turns.by_position(sentence, token)
                    or self.turns.by_view(sentence, token)
                    or self.nouns.draft(sentence, token)
                )
            if draft is None and token.pos_ == "ADJ":
                draft = self.turns.by_adjective(sentence, token)
            if draft is None and token.text == ":":
                draft = self.turns.by_colon(sentence, token)
            if draft is None and token.lower_ in ("so", "thus"):
                draft = self.turns.by_so(sentence, token)
            if draft is None and token.lower_ in openers:
                draft = self.turns.by_according(sentence, token)
            if draft is not None:
                draft.nested = self._inside_speech(draft)
                if not draft.nested or self._worth_nesting(draft):
                    yield draft

    def _inside_speech(self, draft: Draft) -> bool:
        if draft.cue is None:
            return False
        quotation = self.matcher.marks.quotation_at(draft.cue[0].idx)
        return quotation is not None and quotation.end > draft.cue[1].idx

    def _worth_nesting(self, draft: Draft) -> bool:
        """Inside a quotation only what the speaker reports of others: "ministers stressed that …"."""
        if draft.speaker is None or draft.lemma in _OWN_MIND:
            return False
        return draft.speaker.pos_ != "PRON" and draft.cue is not None and draft.cue[0].pos_ == "VERB"
