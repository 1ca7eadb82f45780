"""How far reported content reaches: from its first word to where the reporter speaks again."""

from __future__ import annotations

import re
from collections.abc import Callable

from spacy.tokens import Token

from standoff.coding.phrases import CharRange, is_time_phrase
from standoff.language import Marks, Sentence

BACKGROUND = frozenset({"as", "while", "amid", "even", "though", "although", "whereas"})
_AFTER = frozenset({"after", "before", "following", "hours", "days", "weeks", "minutes", "shortly", "ahead"})
_ADJUNCTS = frozenset({"prep", "npadvmod", "advmod", "advcl", "agent"})
_CONDITIONAL = frozenset({"if", "unless", "should", "until", "once", "were", "had", "provided", "without", "because"})
_STAMP = re.compile(r"[\s*•–—-]*\d{1,2}[:.h]\d\d(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{3,4}\b)?\s*[-–—|:]?\s+", re.IGNORECASE)
"""The time that opens an entry of a live page: "16:42 Brazil has moved …"."""
DATELINE = re.compile(
    r"\s*[A-Z][A-ZÀ-Ý .,/'’-]{2,40}(?:,? ?[A-Z][\w.]{1,12} ?\d{0,2}(?:, \d{4})?)?(?: ?\([^)]{2,40}\))?"
    r"\s*(?:[—–]|-{1,2}|:)\s+"
)
"""Where an agency's copy was written: "SEOUL, June 4 — South Korea’s president said …"."""
_MANNER = frozenset(
    [
        "afterwards",
        "again",
        "also",
        "angrily",
        "anonymously",
        "bluntly",
        "earlier",
        "explicitly",
        "flatly",
        "later",
        "openly",
        "previously",
        "privately",
        "publicly",
        "quietly",
        "recently",
        "repeatedly",
        "today",
        "yesterday",
    ]
)
_SAYS = frozenset({"say", "report", "announce", "add", "state", "write", "tell", "note", "confirm", "claim"})
_TRIM = frozenset(" \t\r\n\u00a0.,;:—–-")


class Extent:
    """Cuts the content that belongs to one reporting verb out of its sentence."""

    def __init__(
        self, marks: Marks, sentence: Sentence, verb: Token, is_cue: Callable[[Token], bool], aside: frozenset[str]
    ) -> None:
        self.marks = marks
        self.sentence = sentence
        self.verb = verb
        self.is_cue = is_cue
        self.aside = aside

    def after(self, first: Token, *, complement: Token | None = None) -> CharRange | None:
        """From ``first`` to the end of the sentence or to where the reporter takes over again.

        Example: "She said the port would close, adding that ships must leave, as storms neared."
        → "the port would close"
        """
        first = self._past_manner(first)
        doc, stop = self.verb.doc, min(self.sentence.tokens.end, self._outer_cue(first))
        breaks = self._reporter_parts(first, complement)
        relative = self._in_relative()
        for token in doc[first.i + 1 : stop]:
            if self._quoted_past(token, first):
                continue
            if token.i in breaks or self._is_background(token) or self._is_aside(token, stop):
                stop = token.i
                break
            if token.dep_ == "cc" and self._speaks_again(token, first):
                stop = token.i
                break
            if token.text == ";" and self._new_speaker(token, stop):
                stop = token.i
                break
            if token.text == "," and self._hands_over(token, stop):
                stop = token.i
                break
            if relative and token.text == "," and not _resumes(token):
                stop = token.i
                break
        return self.trim(first.idx, self._end_of(stop))

    def _past_manner(self, first: Token) -> Token:
        """ "said privately they doubted it": how it was said is no part of what was said."""
        if first.i == self.verb.i + 1 and first.dep_ in ("prep", "npadvmod") and is_time_phrase(first):
            behind = first.right_edge.i + 1  # "said on Monday it would not negotiate"
            if behind < self.sentence.tokens.end and self.verb.doc[behind].text != ",":
                return self.verb.doc[behind]
        manner = first.i == self.verb.i + 1 and first.tag_ == "RB" and first.lower_ in _MANNER
        following = first.nbor(1) if manner and first.i + 1 < self.sentence.tokens.end else first
        return following if following.pos_ in ("PRON", "DET", "PROPN", "NOUN", "ADJ") else first

    def before(self, last_exclusive: int, first: Token | None = None) -> CharRange | None:
        """From the sentence's start (or ``first``) to a token index where the reporting clause begins."""
        start = first.idx if first is not None else self.sentence.start
        return self.trim(start, self._end_of(last_exclusive)) if last_exclusive > self.sentence.tokens.start else None

    def trim(self, start: int, end: int) -> CharRange | None:
        """Drop white space and punctuation at the edges, but keep whole quotations whole."""
        text = self.marks.document.text
        if start == self.sentence.block.start:
            stamp = _STAMP.match(text, start, end) or DATELINE.match(text, start, min(end, start + 80))
            start = stamp.end() if stamp is not None else start
        while start < end and text[start] in _TRIM:
            start += 1
        while end > start and text[end - 1] in _TRIM and not self._closes_quotation(end):
            end -= 1
        for quotation in self.marks.quotations:
            if quotation.depth == 0 and quotation.start < end and start < quotation.end:
                if start <= quotation.start < end < quotation.end:
                    end = quotation.end
                elif (
                    quotation.start < start < quotation.end <= end
                    and not quotation.start < self.verb.idx < quotation.end
                ):
                    start = quotation.start
        return (start, end) if start < end else None

    def _closes_quotation(self, end: int) -> bool:
        return any(quotation.end == end for quotation in self.marks.quotations)

    def _end_of(self, index: int) -> int:
        """The character where the token before ``index`` ends."""
        token = self.verb.doc[index - 1]
        return token.idx + len(token)

    def _outer_cue(self, first: Token) -> int:
        """Where a cue that reports this very sentence takes over: "He told X that Y, the ministry said" """
        outer = self.verb.head
        if (
            outer.i > first.i
            and outer != self.verb
            and self.is_cue(outer)
            and self.verb.dep_ in ("ccomp", "parataxis", "dep")
        ):
            subject = next((child for child in outer.children if child.dep_ == "nsubj"), outer)
            begin = min(subject.left_edge.i, outer.i)
            if begin > first.i and outer.doc[begin - 1].text in (",", "”", '"', "’", "—", "–"):
                return begin
        return self.sentence.tokens.end

    def _in_relative(self) -> bool:
        """Whether the reporting verb stands in "…, who said X, …", so that a comma ends X."""
        return (
            self.verb.dep_ == "relcl"
            and self.verb.head.i < self.verb.i
            and any(token.text == "," for token in self.verb.doc[self.verb.head.i : self.verb.left_edge.i + 1])
        )

    def _speaks_again(self, joint: Token, first: Token) -> bool:
        """ "She said the plan would fail and called for a vote"; "…, but they fear a war": the report goes on.

        A bare past verb behind "and" belongs to the reporter where it is a cue, or where the content speaks in "would".
        """
        ahead = [token for token in joint.doc[joint.i + 1 : joint.i + 6] if token.pos_ not in ("ADV", "PART")]
        if not ahead or self.marks.quotation_at(joint.idx) is not None:
            return False
        said = self.verb if self.verb.pos_ in ("VERB", "AUX") else self.verb.head
        if ahead[0].tag_ in ("VBD", "VBZ") and ahead[0].tag_ == said.tag_:
            if not any(token.tag_ in ("MD", "VBD", "VBZ", "VBP") for token in joint.doc[first.i : joint.i]):
                return True  # "invites the envoy to report back and stands ready to …"
            modal = any(token.tag_ == "MD" for token in joint.doc[first.i : joint.i])
            return self.is_cue(ahead[0]) or (modal and ahead[0].lemma_ not in ("be", "have"))
        if joint.nbor(-1).text == "," and len(ahead) > 1 and ahead[0].pos_ in ("PRON", "PROPN"):
            return any(self.is_cue(token) and token.tag_ in ("VBD", "VBZ", "VBP") for token in ahead[1:3])
        return False

    def _new_speaker(self, mark: Token, stop: int) -> bool:
        """ "Greece said X; Ankara said Y" """
        ahead = mark.doc[mark.i + 1 : min(stop, mark.i + 14)]
        return any(self.is_cue(token) and token.tag_ in ("VBD", "VBZ", "VBP", "VBN") for token in ahead)

    def _is_aside(self, token: Token, stop: int) -> bool:
        """The reporter goes on behind a single dash, or with "echoing …"."""
        previous = token.nbor(-1)
        if (
            previous.text in ("—", "–")
            and token.lower_ not in ("or", "and", "but")
            and self.marks.quotation_at(previous.idx) is None
        ):
            return not any(later.text in ("—", "–") for later in token.doc[token.i : stop])
        return previous.text == "," and token.tag_ == "VBG" and token.lemma_ in self.aside

    def _hands_over(self, comma: Token, stop: int) -> bool:
        """ "He told X that Y, the ministry said": a trailing clause gives the whole sentence to somebody else."""
        for token in comma.doc[comma.i + 1 : min(comma.i + 9, stop)]:
            if token.lemma_ in _SAYS and token.tag_ in ("VBD", "VBZ") and token != self.verb and token.i > comma.i + 1:
                behind = token.nbor(1) if token.i + 1 < len(token.doc) else token
                closes = behind.text in (".", ",") or behind.is_sent_start or is_time_phrase(behind)
                return closes and not any(child.i > token.i and child.dep_ == "ccomp" for child in token.rights)
            if token.pos_ in ("VERB", "AUX", "SCONJ") or token.is_punct or token.lower_ in ("which", "who", "that"):
                return False
        return False

    def _quoted_past(self, token: Token, first: Token) -> bool:
        """Whether the token stands in a quotation that begins inside the content: never cut there."""
        quotation = self.marks.quotation_at(token.idx)
        return quotation is not None and quotation.end > token.idx + len(token) and quotation.start >= first.idx

    def _is_background(self, token: Token) -> bool:
        previous = token.nbor(-1)
        if previous.text not in (",", "—", "–"):
            return False
        if token.lower_ in BACKGROUND:
            following = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
            return not (token.lower_ == "as" and following in ("well", "long", "far", "soon"))
        if token.lower_ in _AFTER:
            return token.head == self.verb or token.head.head == self.verb
        return token.tag_ == "VBG" and self.is_cue(token) and token.dep_ in ("advcl", "conj", "dep", "acl", "xcomp")

    def _reporter_parts(self, first: Token, complement: Token | None) -> set[int]:
        """Where phrases begin that hang on the reporting verb behind its content."""
        breaks: set[int] = set()
        for child in self.verb.rights:
            edge = child.left_edge
            if child == complement or edge.i <= first.i:
                continue
            if child.dep_ == "conj" and child.pos_ in ("VERB", "AUX"):
                breaks.add(self._joint_before(edge.i))
            elif child.dep_ == "cc" and self._joins_cue(child):
                breaks.add(child.i)
            elif child.dep_ in _ADJUNCTS and self._ends_before(complement, edge) and not _is_conditional(child):
                breaks.add(edge.i)
        return breaks

    def _joins_cue(self, joint: Token) -> bool:
        return any(child.dep_ == "conj" and child.pos_ in ("VERB", "AUX") for child in joint.head.rights)

    @staticmethod
    def _ends_before(complement: Token | None, edge: Token) -> bool:
        return complement is not None and complement.right_edge.i < edge.i

    def _joint_before(self, index: int) -> int:
        doc = self.verb.doc
        if index > 0 and doc[index - 1].dep_ == "cc":
            index -= 1
        return index


def _resumes(comma: Token) -> bool:
    """Whether a relative clause goes on behind its comma."""
    following = comma.nbor(1).lower_ if comma.i + 1 < len(comma.doc) else ""
    return following in ("and", "or", "but", "which", "who", "that", "if", "unless") or (
        comma.dep_ == "punct" and comma.nbor(1).dep_ in ("conj", "amod")
    )


def _is_conditional(child: Token) -> bool:
    words = {child.lower_} | {token.lower_ for token in child.lefts}
    if child.dep_ == "prep":
        phrase = child.doc[child.i : child.i + 4].text.lower()
        return phrase.startswith(
            (
                "in the event",
                "in case",
                "in exchange",
                "in return",
                "on condition",
                "on the condition",
                "provided",
                "without",
                "until",
                "unless",
                "as long",
                "so long",
            )
        )
    return bool(words & _CONDITIONAL)
