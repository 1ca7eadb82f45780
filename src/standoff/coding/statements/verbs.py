"""Reported speech and thought by a verb: "said that", "vowed to", "accused Mali of"."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.phrases import SUBJECTS, CharRange, climb, is_negated, is_time_phrase, noun_phrase, subject_of
from standoff.coding.statements.content import DATELINE
from standoff.coding.statements.cues import Cue
from standoff.coding.statements.draft import Draft
from standoff.coding.statements.frames import FRAMES, has_that
from standoff.coding.statements.matching import Matcher
from standoff.coding.statements.nouns import NounCues
from standoff.language import Sentence

_SPEECH_HEARERS = frozenset({"to", "with"})
_KEEPS_NEGATION = frozenset({"want", "wish", "believe", "think", "expect", "intend", "plan", "support"})
_NEEDS_SPEAKER = frozenset({"to", "ing", "of", "object", "as", "named"})
_NO_SPEAKER = frozenset({"there", "this", "that", "these", "those", "what", "which"})


def past_dateline(sentence: Sentence, subject: Token) -> Token:
    """ "SEOUL, June 4 — South Korea’s president said": the town is where it was written, not who speaks."""
    doc = subject.doc
    if sentence.start != sentence.block.start:
        return subject
    match = DATELINE.match(sentence.tokens.text)
    if match is None or subject.idx >= sentence.start + match.end():
        return subject
    first = next((t for t in sentence.tokens if t.idx >= sentence.start + match.end()), None)
    if first is None or first.pos_ not in ("PROPN", "NOUN", "DET", "ADJ", "NUM", "PRON"):
        return subject
    return climb(first, limit=min(first.i + 9, len(doc)))


def _is_neither(verb: Token) -> bool:
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    return subject is not None and any(
        t.lower_ in ("neither", "nobody", "no", "none") for t in [*subject.lefts, subject]
    )


def _is_parenthesis(verb: Token) -> bool:
    following = verb.nbor(1).lower_ if verb.i + 1 < len(verb.doc) else ""
    later = any(token.text == "," for token in verb.doc[verb.i : verb.sent.end])
    return later and following in ("to", "about", "whether", "if", "why", "how", "what", "by", "for", "when")


def _is_asked(verb: Token) -> bool:
    """Whether an auxiliary stands before the subject of a question."""
    helper = next(
        (c for c in verb.lefts if c.dep_ == "aux" and c.lower_ in ("do", "does", "did", "will", "would")), None
    )
    subject = next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
    return helper is not None and subject is not None and helper.i < subject.i and verb.sent.text.rstrip().endswith("?")


class VerbCues:
    """Finds the attributions that verbs make."""

    def __init__(self, matcher: Matcher, nouns: NounCues) -> None:
        self.matcher = matcher
        self.nouns = nouns

    def draft(self, sentence: Sentence, verb: Token) -> Draft | None:
        """The attribution that this verb makes, if it is a cue with someone who speaks and something said."""
        cue = self.matcher.cue_of(verb)
        if cue is None or self._is_excluded(verb, cue):
            return None
        speaker = self._speaker_of(verb, sentence)
        if speaker is None or not self._can_speak(speaker, cue):
            return None
        extent = self.matcher.extent(sentence, verb)
        for name, frame in FRAMES:
            if name not in cue.takes or (name in _NEEDS_SPEAKER and not self.matcher.is_someone(speaker)):
                continue
            if name == "object" and self._lends_to_noun(sentence, verb):
                continue
            found, hearer = frame(verb, cue, extent, speaker)
            pieces = [piece for piece in found if piece is not None]
            if pieces and not self._is_whole_speaker(pieces, speaker):
                return Draft(
                    sentence=sentence,
                    pieces=sorted(pieces),
                    speaker=speaker,
                    cue=self._cue_words(verb, cue),
                    verb=verb,
                    lemma=cue.lemma,
                    act=self._act(verb, cue, name),
                    hearer=hearer or self.hearer_of(verb, cue),
                )
        return None

    def _act(self, verb: Token, cue: Cue, frame: str) -> str:
        act = cue.act_of(frame)
        if cue.lemma == "ask" and frame == "clause" and not any(has_that(t) for t in verb.rights):
            return "question"  # "asked whether …", "asked how …"
        if cue.lemma in ("intend", "plan", "aim") and is_negated(verb):
            return "refusal"  # "does not plan to join"
        if cue.lemma in ("want", "wish") and (is_negated(verb) or _is_neither(verb)):
            return ""  # "does not want a war", "neither side wants a fight"
        thing = next((t for t in verb.rights if t.dep_ == "dobj"), None) if act == "refusal" else None
        return "denial" if thing is not None and thing.lemma_.lower() in self.matcher.cues.refuted else act

    def _cue_words(self, verb: Token, cue: Cue) -> tuple[Token, Token]:
        if "_" in cue.lemma:
            particle = cue.lemma.split("_")[1]
            last = next((child for child in verb.rights if child.lower_ == particle), verb)
            return verb, last if last.i - verb.i == 1 else verb
        return verb, verb

    def _is_whole_speaker(self, pieces: list[CharRange], speaker: Token) -> bool:
        left, right = noun_phrase(speaker)
        doc = speaker.doc
        low, high = doc[left].idx, doc[right - 1].idx + len(doc[right - 1])
        return all(low <= start and end <= high for start, end in pieces)

    def _lends_to_noun(self, sentence: Sentence, verb: Token) -> bool:
        """ "expressed concern over …": the noun is the cue, the verb only lends it a subject."""
        if verb.lemma_ not in self.matcher.cues.light:
            return False
        thing = next((t for t in verb.rights if t.dep_ in ("dobj", "obj", "oprd")), None)
        return thing is not None and self.nouns.draft(sentence, thing) is not None

    def hearer_of(self, verb: Token, cue: Cue) -> Token | None:
        """Who is spoken to: "told reporters", "said to the envoy"."""
        for child in verb.rights:
            if cue.hearer and child.dep_ in ("dobj", "dative") and child.pos_ != "VERB":
                return child
            if child.dep_ in ("prep", "dative") and child.lower_ in _SPEECH_HEARERS:
                inner = next((t for t in child.rights if t.dep_ == "pobj"), None)
                if inner is not None and (inner.pos_ in ("PROPN", "PRON") or self.matcher.is_speaker_noun(inner)):
                    return inner
        return None

    def _speaker_of(self, verb: Token, sentence: Sentence) -> Token | None:
        """The subject; where "… and said" hangs on a thing's clause, the nearest one before it who can speak."""
        if verb.tag_ == "VBG" and verb.i - 2 > sentence.tokens.start and verb.nbor(-1).text == ",":
            said = verb.nbor(
                -2
            )  # "Sweden need not worry, the chief said, urging …", where the parser hangs it on "worry"
            if self.matcher.is_cue(said) and verb.head != said and subject_of(said) is not None:
                return subject_of(said)
        outer = self._outer_report(verb)
        subject = (
            subject_of(outer if outer is not None else verb) or self._raised(verb) or self._of_list(verb, sentence)
        )
        subject = past_dateline(sentence, subject) if subject is not None and subject.i < verb.i else subject
        if subject is None or verb.dep_ != "conj" or self.matcher.is_someone(subject):
            return subject
        for token in reversed(verb.doc[sentence.tokens.start : subject.i]):
            if (
                token.dep_ in SUBJECTS
                and self.matcher.is_someone(token)
                and self.matcher.marks.quotation_at(token.idx) is None
            ):
                return token
        return subject

    def _raised(self, verb: Token) -> Token | None:
        """ "Leaders are expected to warn …": the subject of the passive is who will warn."""
        if verb.dep_ != "xcomp" or verb.head.lemma_ not in self.matcher.cues.raising:
            return None
        return next((child for child in verb.head.lefts if child.dep_ == "nsubjpass"), None)

    def _of_list(self, verb: Token, sentence: Sentence) -> Token | None:
        """A communiqué's list: "The council further:" and then "– urges all parties …", a paragraph each."""
        lead = verb.doc[sentence.tokens.start : verb.i]
        if verb.tag_ not in ("VBZ", "VBD", "VBP", "VB") or any(token.is_alpha and len(token) > 1 for token in lead):
            return None
        if verb.tag_ in ("VB", "VBP") and not lead.text.strip():
            return None  # a bidding, no item of a list
        for earlier in reversed(self.matcher.marks.sentences_in(max(sentence.start - 4000, 0), sentence.start)):
            if earlier.tokens.text.rstrip().endswith((":", "that")):
                subject = next((token for token in earlier.tokens if token.dep_ in SUBJECTS), earlier.tokens.root)
                return subject if self.matcher.is_someone(subject) else None
        return None

    def _outer_report(self, verb: Token) -> Token | None:
        """ "She said the plan was dead and called for a vote": "called" belongs to "said", not to "was"."""
        if verb.dep_ != "conj" or verb.tag_ not in ("VBD", "VBZ") or any(c.dep_ in SUBJECTS for c in verb.children):
            return None
        above = verb.head
        while above.dep_ in ("ccomp", "conj", "xcomp") and above.head != above:
            above = above.head
            if self.matcher.is_cue(above) and above.tag_ == verb.tag_:
                return above
        return None

    def _can_speak(self, speaker: Token, cue: Cue) -> bool:
        if speaker.lower_ in _NO_SPEAKER or speaker.pos_ in ("VERB", "NUM", "ADV", "PUNCT"):
            return False
        if speaker.ent_type_ in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL") and speaker.pos_ != "NOUN":
            return False
        if cue.firm:
            return speaker.pos_ in ("NOUN", "PROPN", "PRON", "ADJ") and not is_time_phrase(speaker)
        if speaker.pos_ == "PRON":
            return speaker.lower_ in ("he", "she", "they", "we", "i", "who", "it")
        return self.matcher.is_someone(speaker)

    def _is_excluded(self, verb: Token, cue: Cue) -> bool:
        if verb.i and verb.tag_ == "VBZ" and verb.nbor(-1).tag_ in ("VBD", "VBZ") and not verb.is_sent_start:
            return True  # "said reports …": a plural noun taken for a verb
        if is_negated(verb) and cue.lemma not in _KEEPS_NEGATION:
            return True
        if verb.tag_ == "VBG" and verb.dep_ in ("xcomp", "ccomp", "dobj") and self.matcher.is_cue(verb.head):
            return True  # "denies ordering the blockade": the deed that is denied
        lefts = {child.lower_ for child in verb.lefts if child.dep_ in ("aux", "mark")}
        if "whether" in lefts or ("if" in lefts and lefts & {"would", "will", "could"}):
            return True  # "asked whether he would promise …": nobody has promised
        if verb.lower_ == "asked" and verb.nbor(-1 if verb.i else 0).text == "," and _is_parenthesis(verb):
            return True  # "The palace, asked to comment, pointed to …"
        if (
            verb.dep_ == "conj"
            and verb.tag_ == "VB"
            and {c.lower_ for c in verb.head.lefts} & {"would", "could", "might"}
        ):
            return True  # "the council would extend the mission and ask both sides to …": not yet said
        if _is_asked(verb):
            return True  # "Does Kenya promise to pull back?"
        if "to" in lefts and verb.dep_ in ("advcl", "acl", "relcl", "xcomp", "ccomp", "conj", "pcomp"):
            head = verb.head
            return not (head.lemma_ in self.matcher.cues.raising and verb.dep_ == "xcomp")
        if not cue.firm and verb.tag_ == "VBG" and verb.dep_ in ("pcomp", "acl", "advcl") and verb.nbor(-1).text != ",":
            return True  # "accused it of backing rebels": whose doing that is, the sentence says elsewhere
        if verb.tag_ == "VBN" and verb.dep_ in ("advcl", "acl") and not any(c.dep_ == "aux" for c in verb.lefts):
            return True  # "Asked whether …, she said"
        if "named" in cue.takes and any(child.lower_ == "what" for child in verb.lefts):
            return True  # "what it called a terrorist camp"
        return verb.dep_ in ("amod", "compound") or (verb.tag_ == "VB" and "if" in lefts)
