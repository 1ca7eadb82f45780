"""Other turns of phrase that report: "is convinced that", "according to", a name and a colon."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.phrases import is_negated, noun_phrase, subject_of
from standoff.coding.statements.draft import Draft
from standoff.coding.statements.frames import first_word
from standoff.coding.statements.matching import Matcher
from standoff.language import Sentence

_NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP"})


class Turns:
    """Finds the attributions that neither a verb nor a noun makes."""

    def __init__(self, matcher: Matcher) -> None:
        self.matcher = matcher

    def by_adjective(self, sentence: Sentence, adjective: Token) -> Draft | None:
        """ "officials are convinced that …"."""
        act = self.matcher.cues.adjectives.get(adjective.lower_)
        if (
            act is None
            or adjective.head.lemma_ not in ("be", "remain", "seem", "become", "make")
            or is_negated(adjective.head)
        ):
            return None
        clause = next((c for c in adjective.rights if c.dep_ == "ccomp"), None)
        clause = clause or next((c for c in adjective.head.rights if c.dep_ == "ccomp" and c.i > adjective.i), None)
        speaker = subject_of(adjective.head)
        if (
            clause is None
            or speaker is None
            or not (
                speaker.pos_ == "PROPN"
                or self.matcher.is_speaker_noun(speaker)
                or speaker.lower_ in ("he", "she", "they")
            )
        ):
            return None
        extent = self.matcher.extent(sentence, adjective)
        piece = extent.after(first_word(clause), complement=clause)
        if piece is None:
            return None
        return Draft(
            sentence=sentence,
            pieces=[piece],
            speaker=speaker,
            cue=(adjective, adjective),
            verb=adjective.head,
            lemma=adjective.lower_,
            act=act,
        )

    def by_according(self, sentence: Sentence, token: Token) -> Draft | None:
        """ "The ship was boarded, according to two officials." """
        doc, start, stop = token.doc, sentence.tokens.start, sentence.tokens.end
        phrase = ("according", "to") if token.lower_ == "according" else ("in", "the", "words", "of")
        first = token.i if token.lower_ == "according" else token.i - 2
        if (
            first < start
            or first + len(phrase) >= stop
            or tuple(t.lower_ for t in doc[first : first + len(phrase)]) != phrase
        ):
            return None
        link = doc[first + len(phrase) - 1]
        speaker = next((t for t in link.rights if t.dep_ == "pobj"), None) or doc[link.i + 1]
        close = noun_phrase(speaker)[1]
        extent = self.matcher.extent(sentence, token)
        pieces = [extent.before(first)]
        if pieces[0] is not None and not any(t.pos_ in ("VERB", "AUX") for t in doc[start:first]) and close < stop:
            pieces.append(extent.trim(doc[close].idx, sentence.end))  # "The rebels, according to the envoy, asked for time"
        if pieces[0] is None:
            comma = next((t.i for t in doc[close:stop] if t.text == ","), close - 1)
            pieces = [extent.trim(doc[comma + 1].idx, sentence.end)] if comma + 1 < stop else []
        kept = [piece for piece in pieces if piece is not None]
        if not kept:
            return None
        return Draft(
            sentence=sentence, pieces=kept, speaker=speaker, cue=(doc[first], link), verb=token, lemma="according_to"
        )

    def by_colon(self, sentence: Sentence, colon: Token) -> Draft | None:
        """ "Envoy: we will not sign" – a headline's or a transcript's way to name the speaker."""
        doc, start, stop = colon.doc, sentence.tokens.start, sentence.tokens.end
        head = doc[start : colon.i]
        if not 0 < len(head) <= 12 or stop - colon.i < 4 or sentence.start != sentence.block.start:
            return None
        if any(t.pos_ in ("VERB", "AUX") or (t.is_punct and t.text not in ("'", "’", "-", ",", ".")) for t in head):
            return None
        speaker = head.root
        names = ("PERSON", "ORG", "GPE", "NORP")
        if speaker.lemma_.lower() not in self.matcher.cues.speakers and not any(t.ent_type_ in names for t in head):
            return None
        piece = self.matcher.extent(sentence, colon).trim(doc[colon.i + 1].idx, sentence.end)
        if piece is None or len(self.matcher.marks.document.text[piece[0] : piece[1]].split()) < 3:
            return None
        return Draft(sentence=sentence, pieces=[piece], speaker=speaker, cue=(colon, colon), verb=colon, lemma="colon")
