"""Direct speech: which quotations are utterances, what belongs together, and the words that attribute it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from standoff.coding.phrases import noun_phrase, subject_of
from standoff.coding.statements.draft import Draft
from standoff.coding.statements.reporting import Reporting
from standoff.language import Marks, Quotation, Sentence
from standoff.schema import BlockKind

_FAR = 90
"""A cue in front of a quotation that is further away, in characters, belongs to something else."""
_JOINTS = frozenset({"but", "and", "that", "so", "yet", "or", "because"})


class Quoted:
    """The quotation-driven part of statement coding for one document."""

    def __init__(self, marks: Marks, reporting: Reporting) -> None:
        self.marks = marks
        self.reporting = reporting
        self.by_start = {token.idx: token for token in marks.tokens}

    def drafts(self) -> Iterator[Draft]:
        """A draft an utterance, in text order; its ``speaker`` is ``None`` where the paragraph names nobody."""
        current: Draft | None = None
        previous: Quotation | None = None
        for quotation in self.marks.quotations:
            if quotation.depth or not self.is_utterance(quotation):
                continue
            sentence = self.marks.sentence_at(quotation.start)
            if sentence is None:
                continue
            if current is not None and previous is not None and self._goes_on(current, previous, quotation, sentence):
                current.pieces.append((quotation.start, quotation.end))
            else:
                if current is not None:
                    yield current
                current = self._draft(quotation, sentence)
            previous = quotation
        if current is not None:
            yield current

    def is_utterance(self, quotation: Quotation) -> bool:
        """Whether a quotation is speech rather than a word or phrase in quotation marks.

        It is where it stands as a clause of its own: behind a full stop, a colon, a comma, "that" or a cue, and with
        a verb or a closing full stop or comma inside.
        """
        text = self.marks.document.text
        inside = text[quotation.start + 1 : quotation.end].strip("“”\"'‘’«» ")
        words = len(inside.split())
        if not words:
            return False
        if quotation.continues or (words > 1 and self._fills_paragraph(quotation)):
            return True
        before = text[: quotation.start].rstrip(" \t\u00a0")
        last = before[-1:] or "\n"
        starts = last in "\n\r.?!:—–…”\"’'" or quotation.start == 0
        if not starts and last != ",":
            word = before.rsplit(None, 1)[-1].strip("“”\"'‘’(),").lower() if before else ""
            starts = word in _JOINTS and self._at_clause_start(before, word)
        tokens = self._tokens(quotation.start, quotation.end)
        has_verb = any(token.tag_ in ("VBD", "VBZ", "VBP", "MD", "VB") for token in tokens)
        ends = text[quotation.end - 2 : quotation.end - 1] in ".,!?…" or text[quotation.end : quotation.end + 1] == ","
        if last == ",":
            starts = inside[:1].isupper() or ends
        if words < 4 or not has_verb:  # “It’s over,” he said – short, but speech where a cue follows at once
            return starts and ends and inside[:1].isupper() and (last == ":" or self._cue_behind(quotation) is not None)
        return starts and (ends or not quotation.closed or len(tokens) >= 6)

    def _fills_paragraph(self, quotation: Quotation) -> bool:
        """A paragraph that is nothing but a quotation, or the rest of one that runs on from the paragraph before."""
        return any(
            block.start == quotation.start and block.end == quotation.end and block.kind is BlockKind.BODY
            for block in self.marks.document.blocks
        )

    def _at_clause_start(self, before: str, word: str) -> bool:
        rest = before[: len(before) - len(word)].rstrip()
        return word == "that" or not rest or rest[-1] in '.?!,;:—–”"\n'

    def _draft(self, quotation: Quotation, sentence: Sentence) -> Draft:
        draft = Draft(sentence=sentence, pieces=[(quotation.start, quotation.end)], speaker=None, cue=None)
        verb = (
            self._cue_behind(quotation) or self._cue_before(quotation, sentence) or self._verb_before_colon(quotation)
        )
        if verb is not None:
            cue = self.reporting.matcher.cue_of(verb)
            draft.verb, draft.lemma, draft.cue = verb, verb.lemma_.lower(), (verb, verb)
            draft.speaker = self._speaker(verb, quotation)
            if cue is not None:
                draft.lemma, draft.act = cue.lemma, cue.act_of("quote")
                draft.hearer = self.reporting.verbs.hearer_of(verb, cue)
            return draft
        phrase = self._according(quotation, sentence)
        if phrase is not None:
            draft.verb, draft.lemma, draft.cue, draft.speaker = phrase.verb, phrase.lemma, phrase.cue, phrase.speaker
        return draft

    def _according(self, quotation: Quotation, sentence: Sentence) -> Draft | None:
        """ "According to the daily, “…”" """
        for token in sentence.tokens:
            if token.lower_ == "according" and not quotation.start < token.idx < quotation.end:
                return self.reporting.turns.by_according(sentence, token)
        return None

    def _verb_before_colon(self, quotation: Quotation) -> Token | None:
        """ "The general went on:" – a colon attributes what follows, whatever the verb."""
        before = self.marks.document.text[: quotation.start].rstrip()
        if not before.endswith(":") or quotation.start - len(before) > 4:
            return None
        lead = self.marks.sentence_at(len(before) - 1)
        if lead is None:
            return None
        cues = [
            token for token in lead.tokens if token.idx < quotation.start and self._quotes(token) and subject_of(token)
        ]
        if cues:
            return cues[-1]
        root = lead.tokens.root
        return root if root.pos_ == "VERB" and root.idx < quotation.start and subject_of(root) is not None else None

    # --- the cue ------------------------------------------------------------------------------------------------------
    def _cue_behind(self, quotation: Quotation) -> Token | None:
        """ "“…,” the minister said" – within the sentence, before the next quotation."""
        stop = self._stop_behind(quotation)
        tokens = [token for token in self._tokens(quotation.end, stop) if not token.is_space]
        if quotation.closed and tokens and tokens[0].text == "." and len(tokens) > 1:
            return None
        for token in tokens:
            if token.text in (".", ";") or (
                token.is_sent_start and token.text[:1].isupper() and self._ended(quotation)
            ):
                break
            if self._quotes(token):
                return token
        return None

    def _ended(self, quotation: Quotation) -> bool:
        """Whether the quotation closes with a full stop, so that what follows is a new sentence."""
        return self.marks.document.text[quotation.end - 2 : quotation.end - 1] == "."

    def _stop_behind(self, quotation: Quotation) -> int:
        stop = self._block_end(quotation.start)
        for other in self.marks.quotations:
            if other.depth == 0 and other.start >= quotation.end:
                return min(stop, other.start) if other.end - other.start > 20 else stop
        return stop

    def _cue_before(self, quotation: Quotation, sentence: Sentence) -> Token | None:
        """ "The minister said: “…”" – the last cue in front, not far away; only where nothing but speech follows."""
        start = self.marks.sentence_at(max(quotation.start - 2, 0))
        low = start.start if start is not None and start.paragraph == sentence.paragraph else sentence.start
        tokens = [token for token in self._tokens(low, quotation.start) if not token.is_space]
        for token in reversed(tokens):
            if token.text in (".", "?", "!") or quotation.start - token.idx > _FAR:
                return None
            if self._quotes(token) and subject_of(token) is not None:
                return token
        return None

    def _quotes(self, token: Token) -> bool:
        if token.pos_ not in ("VERB", "AUX") and token.dep_ != "ROOT":
            return False
        if self.marks.quotation_at(token.idx) is not None:
            return False
        if token.tag_ == "VBN" and token.dep_ in ("advcl", "acl") and not any(c.dep_ == "aux" for c in token.lefts):
            return False  # "Asked whether …, Ms Diallo was cautious: “…”"
        cue = self.reporting.matcher.cue_of(token)
        return cue is not None and "quote" in cue.takes

    def _speaker(self, verb: Token, quotation: Quotation) -> Token | None:
        subject = subject_of(verb)
        if subject is not None and self.marks.quotation_at(subject.idx) is None:
            return subject
        for token in verb.doc[verb.i + 1 : verb.i + 8]:  # "said Mr Aziz", with the subject lost by the parser
            if token.pos_ in ("PROPN", "PRON", "NOUN") and token.dep_ not in ("compound", "amod", "poss"):
                return token
            if token.is_punct:
                break
        for token in reversed(verb.doc[max(verb.i - 8, 0) : verb.i]):
            if token.idx < quotation.end or token.is_punct:
                break
            if token.pos_ in ("PROPN", "PRON", "NOUN"):
                return token
        return None

    # --- what belongs together ----------------------------------------------------------------------------------------
    def _goes_on(self, draft: Draft, previous: Quotation, quotation: Quotation, sentence: Sentence) -> bool:
        """Whether a quotation continues the speech before it: split by its cue, or the newspaper's open paragraph."""
        if previous.continues:
            return True
        if self._block_end(previous.start) != self._block_end(quotation.start):
            return False
        if self._cue_behind(quotation) is not None:
            return False
        between = self.marks.document.text[previous.end : quotation.start]
        own = self._cue_before(quotation, sentence)
        if own is not None and own != draft.verb:
            return False
        if draft.cue is None:
            return not between.strip()
        return len(between) < 160 and between.count(". ") <= 1

    # --- places -------------------------------------------------------------------------------------------------------
    def _tokens(self, start: int, end: int) -> list[Token]:
        found = self.marks.tokens.char_span(start, end, alignment_mode="expand") if end > start else None
        return list(found) if found is not None else []

    def _block_end(self, offset: int) -> int:
        return next((b.end for b in self.marks.document.blocks if b.start <= offset < b.end), offset)


def source_range(draft: Draft) -> tuple[int, int] | None:
    """The characters of the source's mention."""
    if draft.source is not None:
        return draft.source
    if draft.speaker is None:
        return None
    left, right = noun_phrase(draft.speaker)
    doc = draft.speaker.doc
    return doc[left].idx, doc[right - 1].idx + len(doc[right - 1])
