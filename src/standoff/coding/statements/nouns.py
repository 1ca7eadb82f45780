"""Reported speech and thought by a noun: "Egypt’s demand that …", "expressed concern over …"."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.phrases import CharRange, subject_of
from standoff.coding.statements.content import Extent
from standoff.coding.statements.cues import Cue
from standoff.coding.statements.draft import Draft
from standoff.coding.statements.frames import first_word, has_that
from standoff.coding.statements.matching import Matcher
from standoff.language import Sentence


class NounCues:
    """Finds the attributions that nouns make, by themselves or with a light verb."""

    def __init__(self, matcher: Matcher) -> None:
        self.matcher = matcher

    def draft(self, sentence: Sentence, noun: Token) -> Draft | None:
        """ "Egypt’s demand that …", "the bloc expressed concern over …", "calls by Mali for …"."""
        cue = self.matcher.cues.nouns.get(noun.lemma_.lower())
        if cue is None or any(child.lower_ in ("no", "any", "what", "which") for child in noun.lefts):
            return None  # "has no plans to …": nothing is proposed
        light = (
            noun.head if noun.dep_ in ("dobj", "nsubjpass") and noun.head.lemma_ in self.matcher.cues.light else None
        )
        speaker = self._noun_speaker(noun, light)
        if speaker is None:
            return None
        extent = self.matcher.extent(sentence, noun)
        piece = self._noun_content(noun, cue, extent, to_the_end=light is not None)
        if piece is None and light is not None:
            piece = self._light_content(noun, light, cue, extent)
        if piece is None:
            return None
        first = light if light is not None and light.i < noun.i and noun.i - light.i <= 3 else noun
        return Draft(
            sentence=sentence,
            pieces=[piece],
            speaker=speaker,
            cue=(first, noun),
            verb=light or noun,
            lemma=cue.lemma,
            act=cue.acts[0][1],
        )

    def _noun_speaker(self, noun: Token, light: Token | None) -> Token | None:
        owner = next((child for child in noun.lefts if child.dep_ == "poss"), None)
        if owner is not None and not (light is not None and owner.pos_ == "PRON"):  # "voiced his concern"
            return owner
        maker = next((child for child in noun.rights if child.dep_ == "prep" and child.lower_ in ("by", "from")), None)
        if maker is not None:
            return next((token for token in maker.rights if token.dep_ == "pobj"), None)
        given = next((child for child in noun.rights if child.dep_ == "acl" and child.tag_ == "VBN"), None)
        if given is not None and subject_of(given) is not None:
            return subject_of(given)  # "the assurance given by the envoy that …"
        if light is not None:
            return subject_of(light)
        for child in noun.lefts:
            if child.dep_ in ("amod", "compound", "nmod") and child.ent_type_ in ("NORP", "GPE", "ORG", "PERSON"):
                return child
        return None

    def _noun_content(self, noun: Token, cue: Cue, extent: Extent, *, to_the_end: bool) -> CharRange | None:
        for child in noun.rights:
            if child.dep_ in ("acl", "relcl", "ccomp", "xcomp"):
                marker = next((token for token in child.lefts if token.lower_ in ("to", "that")), None)
                if marker is None or child.tag_ == "VBN":
                    continue
                first = marker if marker.lower_ == "to" else marker.nbor(1)
                return extent.trim(first.idx, _end(child.right_edge))
            if child.dep_ == "prep" and child.lower_ in cue.by:
                inner = next(iter(child.rights), None)
                if inner is not None and to_the_end:
                    return extent.after(child.nbor(1))
                if inner is not None:
                    return extent.trim(child.nbor(1).idx, _end(inner.right_edge))
        verb = self._infinitive_behind(noun)
        return extent.trim(noun.nbor(1).idx, _end(verb.right_edge)) if verb is not None else None

    def _infinitive_behind(self, noun: Token) -> Token | None:
        """ "the call to stop …", where the parser hung the infinitive on something else."""
        if noun.i + 2 >= len(noun.doc) or noun.nbor(1).lower_ != "to" or noun.nbor(1).dep_ != "aux":
            return None
        return noun.nbor(1).head

    def _light_content(self, noun: Token, light: Token, cue: Cue, extent: Extent) -> CharRange | None:
        for child in light.rights:
            if child.i > noun.i and child.dep_ == "prep" and child.lower_ in cue.by and child.i - noun.i <= 2:
                return extent.after(child.nbor(1))
            if child.i > noun.i and child.dep_ in ("ccomp", "advcl") and has_that(child):
                return extent.after(first_word(child), complement=child)
        return None


def _end(token: Token) -> int:
    return token.idx + len(token)
