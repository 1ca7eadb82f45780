"""One document as the actors layer reads it: its words, the names and roles found in them, and quick look-ups by
offset.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from standoff.actors.falsefriends import true_hits, true_roles
from standoff.actors.gazetteer import Form, Hit, Kind, load_gazetteer, words_for
from standoff.actors.history import day_of, in_its_time
from standoff.actors.namesakes import told_apart
from standoff.actors.roles import OrganHit, RoleHit, load_roles
from standoff.actors.unlisted import unlisted
from standoff.actors.words import Word, words_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from standoff.language import Marks

H = TypeVar("H", Hit, RoleHit, OrganHit)


@dataclass(eq=False)
class Referent:
    """Someone a document speaks of; filled while it is read, and turned into an ``Actor`` in the end."""

    name: str
    side: str | None = None
    """A code, or the name of a state that no list knows (``code_and_state``)."""
    kind: Kind = Kind.PERSON
    gender: str | None = None
    plural: bool = False
    former: bool = False
    speaks: bool = True
    roles: list[str] = field(default_factory=list)
    """Role nouns in the order of the text, folded and in the singular."""
    aliases: list[str] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)
    reason: str = ""
    keys: tuple[str, ...] = ()
    members: tuple[Referent, ...] = ()
    """Of a group of several: who belongs to it."""
    adjective: str = ""
    anaphora: tuple[str, ...] = ()


class Reading:
    """The words of a document and what the lists say about them. Offsets are those of the document's text."""

    def __init__(self, marks: Marks) -> None:
        self.marks = marks
        self.text = marks.document.text
        self.words: tuple[Word, ...] = words_of(self.text)
        self.tokens = marks.tokens
        self._starts = [token.idx for token in marks.tokens]
        sentences = marks.sentences
        self._sentence_starts = [sentence.start for sentence in sentences]
        self.headlines = tuple((s.start, s.end) for s in sentences if s.is_headline)
        gazetteer, lexicon = load_gazetteer(), load_roles()
        self.day, self.slack = day_of(self.text, marks.published)
        self.gazetteer, self.lexicon = gazetteer, lexicon
        roles, organs = lexicon.find(self.text, self.words)
        self.roles: list[RoleHit] = true_roles(self.text, roles)
        self.people = tuple((e.start_char, e.end_char) for e in marks.tokens.ents if e.label_ == "PERSON")
        found = in_its_time(gazetteer.find(self.text, self.words), gazetteer, self.day)
        self.hits: list[Hit] = true_hits(self, found)
        unknown = unlisted(self.text, self.words, found)
        self.unlisted = {hit.entry.name: hit.entry for hit in unknown}
        """By name the states that only this text tells of."""
        self.hits += unknown
        self.hits = told_apart(self, self.hits)
        self.hits.sort(key=lambda hit: hit.start)
        covered = {word for hit in self.hits for word in range(hit.start, hit.end)}
        self.organs: list[OrganHit] = [organ for organ in organs if organ.start not in covered]
        self.roles = [role for role in self.roles if role.start not in covered or role.end - 1 not in covered]
        self._word_starts = [word.start for word in self.words]
        self._hit_starts = [hit.start for hit in self.hits]
        self._role_starts = [hit.start for hit in self.roles]
        self._organ_starts = [hit.start for hit in self.organs]

    def token_at(self, offset: int) -> Token:
        """The token that covers an offset, or the last one before it."""
        return self.tokens[max(0, bisect_right(self._starts, offset) - 1)]

    def last_token(self, end: int) -> Token:
        """The token that holds the last character before ``end``."""
        return self.token_at(max(0, end - 1))

    def tokens_in(self, start: int, end: int) -> Span:
        """The tokens that begin in a stretch of the text."""
        return self.tokens[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that an offset lies in."""
        return bisect_right(self._sentence_starts, offset) - 1

    def sentence_start(self, offset: int) -> int:
        """Where the sentence of an offset begins."""
        number = self.sentence_at(offset)
        return self._sentence_starts[number] if number >= 0 else 0

    def sentence_end(self, offset: int) -> int:
        """Where the sentence of an offset ends."""
        number = self.sentence_at(offset)
        return self.marks.sentences[number].end if number >= 0 else len(self.text)

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph that an offset lies in."""
        number = self.sentence_at(offset)
        return self.marks.sentences[number].paragraph if number >= 0 else -1

    def words_in(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that begin in a stretch of the text."""
        return self.words[bisect_left(self._word_starts, start) : bisect_left(self._word_starts, end)]

    def hits_in(self, start: int, end: int) -> list[Hit]:
        """The names of the lists that lie in a stretch of the text."""
        return _inside(self.hits, self._hit_starts, start, end)

    def roles_in(self, start: int, end: int) -> list[RoleHit]:
        """The role nouns that lie in a stretch of the text."""
        return _inside(self.roles, self._role_starts, start, end)

    def organs_in(self, start: int, end: int) -> list[OrganHit]:
        """The organ nouns that lie in a stretch of the text."""
        return _inside(self.organs, self._organ_starts, start, end)

    def in_headline(self, offset: int) -> bool:
        """Whether an offset lies in a title, a standfirst or a section head."""
        return any(start <= offset < end for start, end in self.headlines)

    def is_person(self, start: int, end: int) -> bool:
        """Whether the tagger takes a stretch, or part of it, for the name of a person."""
        return any(first < end and start < last for first, last in self.people)

    def possessive(self, end: int) -> bool:
        """Whether the word that ends here is followed by 's or a bare apostrophe."""
        after = self.text[end : end + 2]
        return after[:1] in ("'", "’") and (after[1:2] in ("s", "S") or self.text[end - 1 : end] == "s")

    def uncapitalised(self, start: int, words: str) -> str:
        """Words of the text from ``start`` on, without the capital that only the head of a sentence gives them."""
        first = words.split(" ", 1)[0]
        at = self.text.find(first, start, start + 40)
        if at < 0:  # the words begin with a name from elsewhere: "Ann Lee deputy" for "her deputy"
            return words
        token = self.token_at(at)
        heads = token.is_sent_start or self.text[max(0, token.idx - 1)] in '\n“"‘' or self.in_headline(start)
        common = token.pos_ in ("NOUN", "ADJ", "NUM", "VERB", "DET", "ADV", "PRON") and token.ent_type_ != "PERSON"
        known = any(hit.start <= token.idx < hit.end for hit in self.hits_in(token.idx, token.idx + 40))
        known = known or token.lower_ in words_for("never_names")
        if heads and common and not known and words[:1].isupper() and words[1:2].islower():
            return words[:1].lower() + words[1:]
        return words

    def is_subject(self, start: int, end: int) -> bool:
        """Whether a mention is the subject of a verb; read off its last word, for English noun phrases end in
        their head.
        """
        last = self.last_token(end)
        while last.dep_ == "appos" and start <= last.head.idx < end and last.head != last:
            last = last.head
        for token in (last, self.token_at(start)):
            if token.dep_ in ("nsubj", "nsubjpass", "csubj"):
                return not self.possessive(end)
        return False

    def acts(self, hit: Hit) -> bool:
        """Whether a name stands for an actor. A capital does as subject or possessor, not after "in", "at",
        "near", "from".
        """
        if hit.entry.kind is Kind.PLACE or hit.modifier:
            return False
        if hit.form is not Form.CAPITAL:
            return not self._only_where(hit)
        if self.possessive(hit.end) or self.is_subject(hit.start, hit.end):
            return True
        if _SAID.search(self.text, max(0, hit.start - 12), hit.start):  # "... , said Islamabad"
            return True
        head = self.last_token(hit.end)
        while head.dep_ in ("conj", "appos") and head.head != head:
            head = head.head
        if head.dep_ in ("nsubj", "nsubjpass", "dobj", "iobj", "dative", "agent"):
            return head.dep_ != "dobj" or head.head.lemma_ not in words_for("reaching_verbs")
        if head.dep_ == "pobj":
            word = head.head.lower_
            bears = word != "on" or head.head.head.lemma_.lower() in words_for("nouns_with_on")
            return (
                word in ("between", "with", "by", "against", "of", "for", "on") and bears and not self._names_event(hit)
            )
        return head.dep_ in ("compound", "amod", "nmod", "poss") and not self._names_event(hit)

    def _only_where(self, hit: Hit) -> bool:
        """Whether a state is only where something happens: "a camp in Jordan", not "confidence in Jordan"."""
        if hit.entry.kind is Kind.SEAT:
            return self._is_building(hit)
        if hit.entry.kind is not Kind.STATE or hit.form is not Form.NAME or self.possessive(hit.end):
            return False
        token = self.last_token(hit.end)
        if token.dep_ == "pobj" and token.head.lower_ in ("on", "onto", "over"):  # "rockets fell on Israel"
            verb = token.head.head
            return verb.lemma_.lower() in words_for("falling") or verb.head.lemma_.lower() in words_for("falling")
        on_its_way = token.dep_ == "pobj" and token.head.lower_ in _WAYS
        if on_its_way and token.head.head.lemma_.lower() in words_for("motion_verbs"):
            return True  # "refugees walked to Poland"
        if token.dep_ == "dobj":
            forces = words_for("natural_forces")
            struck = any(c.dep_ == "nsubj" and c.lemma_.lower() in forces for c in token.head.children)
            return struck or token.head.lemma_.lower() in words_for("crossing_verbs")
        within = token.dep_ == "pobj" and token.head.lower_ in (
            "in",
            "into",
            "inside",
            "across",
            "throughout",
            "within",
        )
        return within and token.head.head.lemma_.lower() not in words_for("nouns_with_in")

    def _is_building(self, hit: Hit) -> bool:
        """Whether a seat of government is only a house: sealed, hit, "outside the Kremlin", "is a museum"."""
        if self.possessive(hit.end):
            return False
        token = self.last_token(hit.end)
        if token.dep_ == "dobj":
            return token.head.lemma_.lower() in words_for("reaching_verbs") | words_for("done_to_houses")
        if token.dep_ == "nsubjpass":
            return token.head.lemma_.lower() in words_for("done_to_houses")
        if token.dep_ == "nsubj" and token.head.lemma_ == "be":
            return any(child.dep_ == "attr" and child.lemma_ in words_for("houses") for child in token.head.children)
        moved = token.dep_ == "pobj" and token.head.head.lemma_.lower() in words_for("motion_verbs")
        if moved and token.head.lower_ in ("into", "past", "through", "on", "towards", "toward", "over"):
            return True
        return token.dep_ == "pobj" and token.head.lower_ in ("outside", "near", "behind", "opposite", "past", "around")

    def _names_event(self, hit: Hit) -> bool:
        """Whether the capital only names where something was signed or held: "the Minsk agreements", "Vienna talks"."""
        events = words_for("named_after_places")
        return any(word.key in events for word in self.words_in(hit.end, hit.end + 24)[:2])


_WAYS = frozenset({"to", "into", "from", "for", "through", "over", "across", "toward", "towards", "onto", "inside"})
_SAID = re.compile(r"\b(?:said|says|added|replied|insisted|warned)\s$")


def _inside(hits: list[H], starts: list[int], start: int, end: int) -> list[H]:
    return [hit for hit in hits[bisect_left(starts, start) : bisect_left(starts, end)] if hit.end <= end]
