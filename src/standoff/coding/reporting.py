"""Finds reported speech and thought by its cue: verbs, nouns, adjectives, "according to"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from standoff.coding.content import Extent
from standoff.coding.cues import Cue, Cues, load_cues
from standoff.coding.draft import CharRange, Draft
from standoff.coding.phrases import SUBJECTS, is_negated, is_time_phrase, noun_phrase, subject_of
from standoff.language import Marks, Sentence

_SPEECH_HEARERS = frozenset({"to", "with"})
_KEEPS_NEGATION = frozenset({"want", "seek", "wish", "believe", "think", "expect", "intend", "plan", "rule_out", "support"})
_NEEDS_SPEAKER = frozenset({"to", "ing", "of", "object", "as", "named"})
_NO_SPEAKER = frozenset({"there", "this", "that", "these", "those", "what", "which", "it"})


class Reporting:
    """The cue-driven part of statement coding for one document."""

    def __init__(self, marks: Marks) -> None:
        self.marks = marks
        self.cues: Cues = load_cues()

    def drafts(self, sentence: Sentence, *, taken: frozenset[int] = frozenset()) -> Iterator[Draft]:
        """All attributions of a sentence whose cue is not among the ``taken`` token indexes."""
        for token in sentence.tokens:
            if token.i in taken:
                continue
            draft = None
            if token.pos_ == "VERB" or (token.pos_ == "AUX" and token.lemma_ != "be") or token.dep_ == "ROOT":
                draft = self.by_verb(sentence, token)
            if draft is None and token.pos_ == "NOUN":
                draft = self.by_noun(sentence, token)
            if draft is None and token.pos_ == "ADJ":
                draft = self.by_adjective(sentence, token)
            if draft is None and token.text == ":":
                draft = self.by_colon(sentence, token)
            if draft is None and token.lower_ in ("according", "words"):
                draft = self.by_according(sentence, token)
            if draft is not None:
                draft.nested = self._inside_speech(draft)
                if not draft.nested or self._worth_nesting(draft):
                    yield draft

    # --- verbs --------------------------------------------------------------------------------------------------------
    def cue_of(self, token: Token) -> Cue | None:
        """The lexicon's entry for a verb token, phrasal verbs included."""
        lemma = token.lemma_.lower()
        for particle in token.rights:
            if particle.dep_ in ("prt", "prep") and particle.i - token.i <= 4:
                phrasal = self.cues.verbs.get(f"{lemma}_{particle.lower_}")
                if phrasal is not None and (particle.dep_ == "prt" or particle.i == token.i + 1):
                    return phrasal
        return self.cues.verbs.get(lemma)

    def _speaker_of(self, verb: Token, sentence: Sentence) -> Token | None:
        """The subject; where the parse hangs "… and said" on a thing's clause, the nearest one before it who can speak."""
        outer = self._outer_report(verb)
        subject = subject_of(outer if outer is not None else verb)
        if subject is None or verb.dep_ != "conj" or self._is_someone(subject):
            return subject
        for token in reversed(verb.doc[sentence.tokens.start : subject.i]):
            if token.dep_ in SUBJECTS and self._is_someone(token) and self.marks.quotation_at(token.idx) is None:
                return token
        return subject

    def _outer_report(self, verb: Token) -> Token | None:
        """ "She said the plan was dead and called for a vote": the parser joins "called" to "was"; it belongs to "said"."""
        if verb.dep_ != "conj" or verb.tag_ not in ("VBD", "VBZ") or any(c.dep_ in SUBJECTS for c in verb.children):
            return None
        above = verb.head
        while above.dep_ in ("ccomp", "conj", "xcomp") and above.head != above:
            above = above.head
            if self.is_cue(above) and above.tag_ == verb.tag_:
                return above
        return None

    def _extent(self, sentence: Sentence, verb: Token) -> Extent:
        return Extent(self.marks, sentence, verb, self.is_cue, self.cues.aside)

    def is_cue(self, token: Token) -> bool:
        return token.pos_ == "VERB" and self.cue_of(token) is not None

    def by_verb(self, sentence: Sentence, verb: Token) -> Draft | None:
        cue = self.cue_of(verb)
        if cue is None or self._is_excluded(verb, cue):
            return None
        speaker = self._speaker_of(verb, sentence)
        if speaker is None or not self._can_speak(speaker, cue):
            return None
        extent = self._extent(sentence, verb)
        for frame in ("clause", "to", "ing", "target", "as", "named", "of", "object"):
            if frame not in cue.takes or (frame in _NEEDS_SPEAKER and not self._is_someone(speaker)):
                continue
            pieces, hearer = getattr(self, f"_{frame}")(verb, cue, extent, speaker)
            pieces = [piece for piece in pieces if piece is not None]
            if pieces and not self._is_whole_speaker(pieces, speaker):
                return Draft(
                    sentence=sentence,
                    pieces=sorted(pieces),
                    speaker=speaker,
                    cue=self._cue_words(verb, cue),
                    verb=verb,
                    lemma=cue.lemma,
                    act=self._act(verb, cue, frame),
                    hearer=hearer or self._hearer(verb, cue),
                )
        return None

    def _is_excluded(self, verb: Token, cue: Cue) -> bool:
        if verb.i and verb.tag_ == "VBZ" and verb.nbor(-1).tag_ in ("VBD", "VBZ") and not verb.is_sent_start:
            return True  # "said reports …": a plural noun taken for a verb
        if is_negated(verb) and cue.lemma not in _KEEPS_NEGATION:
            return True
        lefts = {child.lower_ for child in verb.lefts if child.dep_ in ("aux", "mark")}
        if "to" in lefts and verb.dep_ in ("advcl", "acl", "relcl", "xcomp", "ccomp", "conj", "pcomp"):
            head = verb.head
            return not (head.lemma_ in ("continue", "go", "use", "begin", "start") and verb.dep_ == "xcomp")
        if not cue.firm and verb.tag_ == "VBG" and verb.dep_ in ("pcomp", "acl", "advcl") and verb.nbor(-1).text != ",":
            return True  # "accused it of backing rebels": whose doing that is, the sentence says elsewhere
        if verb.tag_ == "VBN" and verb.dep_ in ("advcl", "acl") and not any(c.dep_ == "aux" for c in verb.lefts):
            return True  # "Asked whether …, she said"
        if "named" in cue.takes and any(child.lower_ == "what" for child in verb.lefts):
            return True  # "what it called a terrorist camp"
        return verb.dep_ in ("amod", "compound") or (verb.tag_ == "VB" and "if" in lefts)

    def _can_speak(self, speaker: Token, cue: Cue) -> bool:
        if speaker.lower_ in _NO_SPEAKER - {"it"} or speaker.pos_ in ("VERB", "NUM", "ADV", "PUNCT"):
            return False
        if speaker.ent_type_ in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL") and speaker.pos_ != "NOUN":
            return False
        if cue.firm:
            return speaker.pos_ in ("NOUN", "PROPN", "PRON", "ADJ") and not is_time_phrase(speaker)
        if speaker.pos_ == "PRON":
            return speaker.lower_ in ("he", "she", "they", "we", "i", "who", "it")
        return self._is_someone(speaker)

    def _is_someone(self, speaker: Token) -> bool:
        """Whether a subject can mean or want something: a name, a person, a body – not "the conflict"."""
        return speaker.pos_ in ("PROPN", "PRON") or self.is_speaker_noun(speaker)

    def is_speaker_noun(self, token: Token) -> bool:
        """Whether a noun names somebody or something that can speak ("officials", "the ministry", "reports")."""
        return token.lemma_.lower() in self.cues.speakers or token.ent_type_ in ("PERSON", "ORG", "GPE", "NORP")

    def _act(self, verb: Token, cue: Cue, frame: str) -> str:
        act = cue.act_of(frame)
        thing = next((t for t in verb.rights if t.dep_ == "dobj"), None) if act == "refusal" else None
        return "denial" if thing is not None and thing.lemma_.lower() in self.cues.refuted else act

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

    # --- frames: each gives pieces and the hearer ---------------------------------------------------------------------
    def _clause(self, verb: Token, cue: Cue, extent: Extent, speaker: Token) -> tuple[list[CharRange | None], Token | None]:
        clause = next((child for child in verb.rights if child.dep_ in ("ccomp", "xcomp") and _is_clause(child)), None)
        if clause is not None:
            first = _first_word(clause)
            if first.i > verb.i:
                return [extent.after(first, complement=clause)], None
        misread = next((child for child in verb.rights if child.dep_ in ("dobj", "advcl", "dep") and _has_that(child)), None)
        if misread is not None:
            return [extent.after(_first_word(misread), complement=misread)], None
        return self._surrounding(verb, extent, speaker), None

    def _surrounding(self, verb: Token, extent: Extent, speaker: Token) -> list[CharRange | None]:
        """Content before the cue, or around it: "The dam, he said, would fill." """
        begin = min(verb.i, noun_phrase(speaker)[0])
        doc = verb.doc
        sentence = extent.sentence.tokens
        if begin <= sentence.start or doc[begin - 1].text not in (",", "”", '"', "’", "'", "—", "–", "?", "!"):
            return []
        before = next((child for child in verb.lefts if child.dep_ in ("ccomp", "dep", "parataxis")), None)
        parenthetic = verb.dep_ in ("parataxis", "ccomp", "advcl") and verb.head.pos_ in ("VERB", "AUX") and _encloses(verb)
        if before is None and not parenthetic and verb.dep_ != "ROOT":
            return []
        if before is None and not parenthetic and not any(token.pos_ in ("VERB", "AUX") for token in doc[sentence.start : begin]):
            return []
        pieces = [extent.before(begin)]
        if parenthetic:
            resume = next((t for t in doc[verb.i + 1 : sentence.end] if t.text == ","), None)
            if resume is not None and resume.i + 1 < sentence.end:
                pieces.append(extent.trim(doc[resume.i + 1].idx, extent.sentence.end))
        return pieces

    def _to(self, verb: Token, cue: Cue, extent: Extent, speaker: Token) -> tuple[list[CharRange | None], Token | None]:
        for child in verb.rights:
            if child.dep_ in ("xcomp", "ccomp", "advcl") and child.pos_ in ("VERB", "AUX"):
                marker = next((token for token in child.lefts if token.lower_ == "to"), None)
                if marker is not None and marker.i > verb.i:
                    first = _first_word(child) if _own_subject(child) else marker
                    if first.nbor(-1).lower_ == "not":
                        first = first.nbor(-1)
                    hearer = next((t for t in verb.rights if t.dep_ in ("dobj", "dative") and t.i < first.i), None)
                    return [extent.after(first, complement=child)], hearer if cue.hearer else None
        return [], None

    def _ing(self, verb: Token, cue: Cue, extent: Extent, speaker: Token) -> tuple[list[CharRange | None], Token | None]:
        part = next((c for c in verb.rights if c.tag_ == "VBG" and c.dep_ in ("xcomp", "ccomp", "pcomp", "dobj")), None)
        return ([extent.after(part.left_edge, complement=part)], None) if part is not None else ([], None)

    def _target(self, verb: Token, cue: Cue, extent: Extent, speaker: Token) -> tuple[list[CharRange | None], Token | None]:
        target = next((t for t in verb.rights if t.dep_ in ("dobj", "dative", "nsubj") and t.i > verb.i), None)
        on = next((t for t in verb.rights if t.dep_ == "prep" and t.lower_ in ("on", "upon", "to")), None)
        if target is None and on is not None and "_" in cue.lemma:
            target = next((t for t in on.rights if t.dep_ == "pobj"), None)
        if target is None:
            embedded = next((t for t in verb.rights if t.dep_ in ("ccomp", "xcomp") and _own_subject(t)), None)
            target = _own_subject(embedded) if embedded is not None else None
        if target is None:
            return [], None
        link = _link_after(target, verb, cue)
        if link is None:
            return [], None
        first = verb.doc[noun_phrase(target)[0]]
        if cue.hearer:
            first = link if link.lower_ == "to" else verb.doc[min(link.i + 1, extent.sentence.tokens.end - 1)]
        return [extent.after(first)], target if cue.hearer else None

    def _as(self, verb: Token, cue: Cue, extent: Extent, speaker: Token) -> tuple[list[CharRange | None], Token | None]:
        link = next((t for t in verb.doc[verb.i + 1 : extent.sentence.tokens.end] if t.lower_ == "as"), None)
        if link is None or link.i == verb.i + 1:
            return [], None
        return [extent.after(verb.doc[verb.i + 1])], None

    def _named(self, verb: Token, cue: Cue, extent: Extent, speaker: Token) -> tuple[list[CharRange | None], Token | None]:
        """ "called the raid “a massacre”": only with a quotation or a naming complement."""
        named = next((t for t in verb.rights if t.dep_ in ("oprd", "ccomp", "xcomp", "attr") and t.i > verb.i + 1), None)
        if named is None:
            return [], None
        return [extent.after(verb.doc[verb.i + 1], complement=named)], None

    def _of(self, verb: Token, cue: Cue, extent: Extent, speaker: Token) -> tuple[list[CharRange | None], Token | None]:
        stop = extent.sentence.tokens.end
        for token in verb.doc[verb.i + 1 : min(stop, verb.i + 14)]:
            if token.dep_ in ("prep", "mark", "aux") and token.lower_ in cue.by and token.i + 1 < stop:
                if token.head != verb and token.i != verb.i + 1 and not cue.hearer:
                    continue
                inner = next(iter(token.rights), None)
                return [extent.after(token.nbor(1), complement=inner)], None
            if token.pos_ in ("VERB", "AUX"):
                break
        return [], None

    def _object(self, verb: Token, cue: Cue, extent: Extent, speaker: Token) -> tuple[list[CharRange | None], Token | None]:
        thing = next((t for t in verb.rights if t.dep_ in ("dobj", "obj", "oprd")), None)
        if thing is None or thing.lower_ in ("it", "them", "itself", "himself", "herself", "him", "her"):
            return [], None
        if verb.lemma_ in self.cues.light and self.by_noun(extent.sentence, thing) is not None:
            return [], None  # the noun is the cue: "expressed concern over …"
        return [extent.after(verb.doc[thing.left_edge.i], complement=thing)], None

    def _hearer(self, verb: Token, cue: Cue) -> Token | None:
        for child in verb.rights:
            if cue.hearer and child.dep_ in ("dobj", "dative") and child.pos_ != "VERB":
                return child
            if child.dep_ in ("prep", "dative") and child.lower_ in _SPEECH_HEARERS:
                inner = next((t for t in child.rights if t.dep_ == "pobj"), None)
                if inner is not None and (inner.pos_ in ("PROPN", "PRON") or self.is_speaker_noun(inner)):
                    return inner
        return None

    # --- nouns, adjectives, phrases -----------------------------------------------------------------------------------
    def by_noun(self, sentence: Sentence, noun: Token) -> Draft | None:
        """ "Egypt’s demand that …", "the bloc expressed concern over …", "calls by Mali for …"."""
        cue = self.cues.nouns.get(noun.lemma_.lower())
        if cue is None:
            return None
        light = noun.head if noun.dep_ in ("dobj", "nsubjpass") and noun.head.lemma_ in self.cues.light else None
        speaker = self._noun_speaker(noun, light)
        if speaker is None:
            return None
        extent = self._extent(sentence, noun)
        piece = self._noun_content(noun, cue, extent, to_the_end=light is not None)
        if piece is None and light is not None:
            piece = self._light_content(noun, light, cue, extent)
        if piece is None:
            return None
        first = light if light is not None and light.i < noun.i and noun.i - light.i <= 3 else noun
        return Draft(
            sentence=sentence, pieces=[piece], speaker=speaker, cue=(first, noun), lemma=cue.lemma,
            act=cue.acts[0][1], verb=light or noun,
        )  # fmt: skip

    def _noun_speaker(self, noun: Token, light: Token | None) -> Token | None:
        owner = next((child for child in noun.lefts if child.dep_ == "poss"), None)
        if owner is not None:
            return owner
        maker = next((child for child in noun.rights if child.dep_ == "prep" and child.lower_ in ("by", "from")), None)
        if maker is not None:
            return next((token for token in maker.rights if token.dep_ == "pobj"), None)
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
            if child.i > noun.i and child.dep_ in ("ccomp", "advcl") and _has_that(child):
                return extent.after(_first_word(child), complement=child)
        return None

    def by_adjective(self, sentence: Sentence, adjective: Token) -> Draft | None:
        """ "officials are convinced that …"."""
        act = self.cues.adjectives.get(adjective.lower_)
        if act is None or adjective.head.lemma_ not in ("be", "remain", "seem", "become", "make") or is_negated(adjective.head):
            return None
        clause = next((c for c in adjective.rights if c.dep_ == "ccomp"), None)
        clause = clause or next((c for c in adjective.head.rights if c.dep_ == "ccomp" and c.i > adjective.i), None)
        speaker = subject_of(adjective.head)
        if clause is None or speaker is None or not (speaker.pos_ == "PROPN" or self.is_speaker_noun(speaker) or speaker.lower_ in ("he", "she", "they")):
            return None
        extent = self._extent(sentence, adjective)
        piece = extent.after(_first_word(clause), complement=clause)
        if piece is None:
            return None
        return Draft(
            sentence=sentence, pieces=[piece], speaker=speaker, cue=(adjective, adjective), verb=adjective.head,
            lemma=adjective.lower_, act=act,
        )  # fmt: skip

    def by_according(self, sentence: Sentence, token: Token) -> Draft | None:
        """ "The ship was boarded, according to two officials." """
        doc, start, stop = token.doc, sentence.tokens.start, sentence.tokens.end
        phrase = ("according", "to") if token.lower_ == "according" else ("in", "the", "words", "of")
        first = token.i if token.lower_ == "according" else token.i - 2
        if first < start or first + len(phrase) >= stop or tuple(t.lower_ for t in doc[first : first + len(phrase)]) != phrase:
            return None
        link = doc[first + len(phrase) - 1]
        speaker = next((t for t in link.rights if t.dep_ == "pobj"), None) or doc[link.i + 1]
        close = noun_phrase(speaker)[1]
        extent = self._extent(sentence, token)
        pieces = [extent.before(first)]
        if pieces[0] is None:
            comma = next((t.i for t in doc[close:stop] if t.text == ","), close - 1)
            pieces = [extent.trim(doc[comma + 1].idx, sentence.end)] if comma + 1 < stop else []
        kept = [piece for piece in pieces if piece is not None]
        if not kept:
            return None
        return Draft(sentence=sentence, pieces=kept, speaker=speaker, cue=(doc[first], link), verb=token, lemma="according_to")

    def by_colon(self, sentence: Sentence, colon: Token) -> Draft | None:
        """ "Envoy: we will not sign" – a headline's or a transcript's way to name the speaker."""
        doc, start, stop = colon.doc, sentence.tokens.start, sentence.tokens.end
        head = doc[start:colon.i]
        if not 0 < len(head) <= 12 or stop - colon.i < 4 or sentence.start != sentence.block.start:
            return None
        if any(t.pos_ in ("VERB", "AUX") or t.is_punct and t.text not in ("'", "’", "-", ",", ".") for t in head):
            return None
        speaker = head.root
        names = ("PERSON", "ORG", "GPE", "NORP")
        if speaker.lemma_.lower() not in self.cues.speakers and not any(t.ent_type_ in names for t in head):
            return None
        piece = self._extent(sentence, colon).trim(doc[colon.i + 1].idx, sentence.end)
        if piece is None or len(self.marks.document.text[piece[0] : piece[1]].split()) < 3:
            return None
        return Draft(sentence=sentence, pieces=[piece], speaker=speaker, cue=(colon, colon), verb=colon, lemma="colon")

    # --- nesting ------------------------------------------------------------------------------------------------------
    def _inside_speech(self, draft: Draft) -> bool:
        if draft.cue is None:
            return False
        quotation = self.marks.quotation_at(draft.cue[0].idx)
        return quotation is not None and quotation.end > draft.cue[1].idx

    def _worth_nesting(self, draft: Draft) -> bool:
        """Inside a quotation only what the speaker reports of others: "ministers stressed that …"."""
        if draft.speaker is None or draft.lemma in ("want", "think", "believe", "know", "feel", "hope", "support", "add"):
            return False
        return draft.speaker.pos_ != "PRON" and draft.cue is not None and draft.cue[0].pos_ == "VERB"


def _is_clause(token: Token) -> bool:
    """A complement with a subject of its own or a finite verb, not a bare infinitive."""
    if token.dep_ == "xcomp" and any(child.lower_ == "to" for child in token.lefts) and not _own_subject(token):
        return False
    return token.pos_ in ("VERB", "AUX") or _own_subject(token) is not None


def _own_subject(token: Token) -> Token | None:
    return next((child for child in token.lefts if child.dep_ in SUBJECTS or child.dep_ == "expl"), None)


def _has_that(token: Token) -> bool:
    return any(child.lower_ == "that" and child.dep_ == "mark" for child in token.lefts)


def _first_word(clause: Token) -> Token:
    """The clause's first word without "that" or "whether"."""
    first = clause.left_edge
    if first.lower_ in ("that", ",") and first.i < clause.i:
        first = first.nbor(1)
    return first


def _encloses(verb: Token) -> bool:
    """Whether the clause that the verb hangs on goes on behind it: "The dam, he said, would fill." """
    return verb.head.i > verb.i or any(child.i > verb.i for child in verb.head.rights if child != verb)


def _link_after(target: Token, verb: Token, cue: Cue) -> Token | None:
    """The "of", "for", "to" that joins a target with what is said of it."""
    right = noun_phrase(target)[1]
    for token in verb.doc[target.i + 1 : min(right + 12, len(verb.doc))]:
        if token.is_sent_start:
            return None
        if token.lower_ in cue.by and token.dep_ in ("prep", "aux", "mark"):
            return token
        if token.lower_ == "to" and token.dep_ == "aux":
            return token
    return None


def _end(token: Token) -> int:
    return token.idx + len(token)
