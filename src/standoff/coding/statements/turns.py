"""Other turns of phrase that report: "is convinced that", "according to", a name and a colon."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from standoff.coding.phrases import is_negated, noun_phrase, subject_of
from standoff.coding.statements.draft import Draft
from standoff.coding.statements.frames import first_word, has_that
from standoff.coding.statements.matching import Matcher
from standoff.language import Sentence
from standoff.schema import BlockKind

_VIEWS = frozenset(
    {"view", "opinion", "eye", "judgement", "judgment", "assessment", "telling", "estimation", "reading", "account"}
)
_POSITIONS = frozenset(
    {"position", "line", "stance", "message", "answer", "response", "condition", "goal", "aim", "point", "wish"}
)
_LINKS = frozenset({"of", "for", "in", "from", "at", "to"})
_NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP"})


def _past_further(phrase: list[Token]) -> int:
    """The end of a name without "further", "on Monday"."""
    kept = phrase
    while len(kept) > 1 and kept[-1].pos_ == "ADV":
        kept = kept[:-1]
    return kept[-1].idx + len(kept[-1])


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
        if clause is None and adjective.head.lemma_ == "make":  # "made it clear that …"
            clause = next(
                (c for c in [*adjective.rights, *adjective.head.rights] if c.i > adjective.i and has_that(c)), None
            )
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

    def by_position(self, sentence: Sentence, noun: Token) -> Draft | None:
        """ "Ghana’s position is that both must leave", "its demand is to reopen the road"."""
        verb = noun.head
        if noun.dep_ != "nsubj" or verb.lemma_ != "be" or verb.tag_ not in ("VBZ", "VBD", "VBP"):
            return None
        cue = self.matcher.cues.nouns.get(noun.lemma_.lower())
        act = cue.acts[0][1] if cue is not None else ""
        if cue is None and noun.lemma_.lower() not in _POSITIONS:
            return None
        speaker = next((c for c in noun.lefts if c.dep_ == "poss"), None) or next(
            (t for c in noun.rights if c.lower_ in ("of", "from") for t in c.rights if t.dep_ == "pobj"), None
        )
        clause = next(
            (c for c in verb.rights if c.dep_ in ("ccomp", "xcomp", "advcl") and c.pos_ in ("VERB", "AUX")), None
        )
        if speaker is None or clause is None or not self.matcher.is_someone(speaker):
            return None
        to = next((c for c in clause.lefts if c.lower_ == "to" and c.dep_ == "aux"), None)
        if to is None and not has_that(clause):
            return None
        piece = self.matcher.extent(sentence, verb).after(to or first_word(clause), complement=clause)
        if piece is None:
            return None
        return Draft(
            sentence=sentence,
            pieces=[piece],
            speaker=speaker,
            cue=(noun, verb),
            verb=verb,
            lemma=noun.lemma_.lower(),
            act=act,
        )

    def by_view(self, sentence: Sentence, noun: Token) -> Draft | None:
        """ "In her view, the blockade is a crime"; "the pact, in the opinion of lawyers, is void"."""
        link = noun.head
        if noun.dep_ != "pobj" or link.lower_ not in ("in", "to") or noun.lemma_.lower() not in _VIEWS:
            return None
        owner = next((c for c in noun.lefts if c.dep_ == "poss"), None)
        of = next((c for c in noun.rights if c.dep_ == "prep" and c.lower_ == "of"), None)
        speaker = owner or (next((t for t in of.rights if t.dep_ == "pobj"), None) if of is not None else None)
        if speaker is None or not self.matcher.is_someone(speaker):
            return None
        doc, start, stop = noun.doc, sentence.tokens.start, sentence.tokens.end
        close = max(noun.i + 1, noun_phrase(speaker)[1])
        extent = self.matcher.extent(sentence, noun)
        lead = any(t.is_alpha for t in doc[start : link.i])
        pieces = [extent.before(link.i) if lead else None]
        if close < stop and doc[close].text == ",":
            pieces.append(extent.trim(doc[close + 1].idx, sentence.end) if close + 1 < stop else None)
        kept = [piece for piece in pieces if piece is not None]
        if not kept or (lead and doc[link.i - 1].text != ","):
            return None
        return Draft(sentence=sentence, pieces=kept, speaker=speaker, cue=(link, noun), verb=noun, lemma="in_view")

    def by_so(self, sentence: Sentence, so: Token) -> Draft | None:
        """ "The pact is dead, so the minister." – as translated from German."""
        doc, start, stop = so.doc, sentence.tokens.start, sentence.tokens.end
        if so.i - start < 3 or so.i + 2 >= stop or so.nbor(-1).text not in (",", "”", '"', "»"):
            return None
        ahead = list(doc[so.i + 1 : stop])
        size = next(
            (n for n, t in enumerate(ahead) if t.text in (",", ".", ";", ":") and not t.nbor(-1).text[0].isdigit()), 0
        )
        phrase = ahead[:size]
        if not 1 <= size <= 10 or any(
            t.pos_ in ("VERB", "AUX", "SCONJ") or (t.tag_ in ("IN", "PRP") and t.lower_ not in _LINKS) for t in phrase
        ):
            return None
        heads = [t for t in phrase if t.pos_ in ("PROPN", "NOUN")]
        speaker = next((t for t in heads if self.matcher.is_speaker_noun(t) or t.ent_type_ == "PERSON"), None)
        if speaker is None or (phrase[0].pos_ == "ADJ" and phrase[0].lower_ in ("many", "much")):
            return None
        extent = self.matcher.extent(sentence, so)
        end = phrase[-1].i + 1
        pieces = [extent.before(so.i), extent.trim(doc[end].idx, sentence.end) if end + 2 < stop else None]
        kept = [piece for piece in pieces if piece is not None]
        source = (phrase[0].idx, _past_further(phrase))
        return (
            Draft(sentence=sentence, pieces=kept, speaker=speaker, cue=(so, so), verb=so, lemma="so", source=source)
            if kept
            else None
        )

    def by_according(self, sentence: Sentence, token: Token) -> Draft | None:
        """ "The ship was boarded, according to two officials." """
        doc, start, stop = token.doc, sentence.tokens.start, sentence.tokens.end
        first = token.i
        phrase = next((p for p in self.matcher.cues.according if _reads(doc, first, p)), None)
        if phrase is None or first + len(phrase) >= stop:
            return None
        link = doc[first + len(phrase) - 1]
        speaker = next((t for t in link.rights if t.dep_ == "pobj"), None) or doc[link.i + 1]
        close = noun_phrase(speaker)[1]
        extent = self.matcher.extent(sentence, token)
        pieces = [extent.before(first)]
        if pieces[0] is not None and not any(t.pos_ in ("VERB", "AUX") for t in doc[start:first]) and close < stop:
            pieces.append(
                extent.trim(doc[close].idx, sentence.end)
            )  # "The rebels, according to the envoy, asked for time"
        elif pieces[0] is not None and doc[max(first - 2, start)].lemma_ == "be" and doc[close : close + 1].text == ",":
            pieces.append(
                extent.trim(doc[close + 1].idx, sentence.end)
            )  # "The plan is, in the words of one aide, “dead”"
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
        head, block = doc[start : colon.i], sentence.block
        speech = self._is_turn(colon, sentence)
        if not 0 < len(head) <= 12 or (stop - colon.i < 4 and not speech) or sentence.start != block.start:
            return None
        if any(t.pos_ in ("VERB", "AUX") or (t.is_punct and t.text not in ("'", "’", "-", ",", ".")) for t in head):
            return None
        speaker = head.root
        names = ("PERSON", "ORG", "GPE", "NORP")
        if speaker.lemma_.lower() not in self.matcher.cues.speakers and not any(t.ent_type_ in names for t in head):
            return None
        piece = self.matcher.extent(sentence, colon).trim(doc[colon.i + 1].idx, block.end if speech else sentence.end)
        if piece is None or len(self.matcher.marks.document.text[piece[0] : piece[1]].split()) < 3:
            return None
        return Draft(
            sentence=sentence,
            pieces=[piece],
            speaker=speaker,
            cue=(colon, colon),
            verb=colon,
            lemma="turn" if speech else "colon",
        )

    def _is_turn(self, colon: Token, sentence: Sentence) -> bool:
        """Whether a paragraph is a transcript's turn, "MINISTER OKELLO: We …": its speaker says all of it."""
        block, doc = sentence.block, colon.doc
        text = self.matcher.marks.document.text
        if block.kind is not BlockKind.BODY or colon.idx + 2 >= block.end or text[colon.idx + 2] in "“\"‘'«":
            return False
        head = [token for token in doc[sentence.tokens.start : colon.i] if token.is_alpha]
        return 0 < len(head) <= 5 and (
            all(token.text.isupper() for token in head) or all(token.text[0].isupper() for token in head)
        )


def _reads(doc: Doc, first: int, phrase: tuple[str, ...]) -> bool:
    """Whether the tokens from an index on are these words."""
    return all(first + n < len(doc) and doc[first + n].lower_ == word for n, word in enumerate(phrase))
