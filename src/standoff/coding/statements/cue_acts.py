"""What a cue does by itself: "vowed" promises, "demand" demands, "called on" demands, "said" leaves it to the words."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from standoff.coding.phrases import CharRange, is_negated
from standoff.coding.statements.cues import Verb, load_cues
from standoff.language import Marks

_ASKING = frozenset({"whether", "if", "how", "why", "what", "when", "who", "where", "which"})
_INTENT = frozenset({"intend", "plan", "aim"})
_WISH = frozenset({"want", "wish"})


def act_by_cue(marks: Marks, cue: Sequence[Token], root: Token, content: CharRange) -> tuple[str, str]:
    """The act (or kind of cue: "warning", "question" …; empty if the words decide) and the dictionary form of a cue.

    The first of its words that the lexicon has decides, its head before the others; ``content`` is the first piece of
    what is reported.
    """
    cues = load_cues()
    for token in (root, *(token for token in cue if token != root)):
        lemma = token.lemma_.lower()
        verb = _verb(token, lemma)
        if verb is not None:
            return _act(marks, token, verb, content), verb.lemma
        if token.pos_ == "NOUN" and lemma in cues.nouns:
            return cues.nouns[lemma], lemma
        if token.pos_ == "ADJ" and lemma in cues.adjectives:
            return cues.adjectives[lemma], lemma
    return "", root.lemma_.lower()


def _verb(token: Token, lemma: str) -> Verb | None:
    """The entry of a verb, with the word behind it first: "call on" before "call"."""
    if token.pos_ not in ("VERB", "AUX"):
        return None
    verbs = load_cues().verbs
    behind = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
    return verbs.get(f"{lemma}_{behind}") or verbs.get(lemma)


def _act(marks: Marks, token: Token, verb: Verb, content: CharRange) -> str:
    act = verb.act_of(*_frames(marks, verb, content))
    first = marks.token_at(content[0])
    if verb.lemma == "ask" and first is not None and first.lower_ in _ASKING:
        return "question"  # "asked whether …", "asked how …"
    if verb.lemma in _INTENT and is_negated(token):
        return "refusal"  # "does not plan to join"
    if verb.lemma in _WISH and is_negated(token):
        return ""  # "does not want a war"
    thing = next((child for child in token.rights if child.dep_ == "dobj"), None) if act == "refusal" else None
    return "denial" if thing is not None and thing.lemma_.lower() in load_cues().refuted else act


def _frames(marks: Marks, verb: Verb, content: CharRange) -> tuple[str, ...]:
    """What the content can be beside its verb, the likeliest first."""
    first = marks.token_at(content[0])
    if first is None:
        return ()
    if first.lower_ == "to":
        return ("to", "target")
    if first.i and first.nbor(-1).lower_ in verb.by:
        return ("of", "target")
    if marks.quotation_at(content[0]) is not None:
        return ("quote", "clause", "object", "of")
    if first.tag_ == "VBG":
        return ("ing", "of", "clause")
    phrase = marks.tokens.char_span(*content, alignment_mode="expand")
    if phrase is not None and phrase.root.pos_ in ("VERB", "AUX"):
        return ("clause", "target", "to", "of", "object", "quote")
    return ("object", "target", "named", "of", "as", "clause", "quote")
