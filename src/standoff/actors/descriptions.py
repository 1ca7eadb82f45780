"""What a text says about someone beside the name: title, apposition, relative clause; its role, its side, and
whether it is past.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace

from standoff.actors.gazetteer import Entry, Form, Hit, Kind
from standoff.actors.reading import Reading
from standoff.actors.roles import RoleHit
from standoff.actors.serving import body_served, national_serving, now_serving


@dataclass(frozen=True, slots=True)
class Description:
    """A role in a text with whose it is. ``owner`` is a named state or body; ``owner_at`` where a person or
    pronoun owns it.
    """

    role: RoleHit
    start: int
    end: int
    owner: Entry | None = None
    owner_at: tuple[int, int] | None = None
    owners: tuple[Entry, ...] = ()
    """All owners, where there are several: "diplomats from Spain and Latvia"."""
    former: bool = False

    @property
    def side(self) -> str | None:
        """For whom the bearer speaks, as far as this description says."""
        if self.former or not self.role.role.speaks:
            return None
        sides = {entry.side for entry in self.owners or ((self.owner,) if self.owner else ())}
        return sides.pop() if len(sides) == 1 else None


_INNER = frozenset({"NOUN", "PROPN", "ADJ", "PART"})
_OWNER_PRONOUN = frozenset({"his", "her", "its", "their", "our", "my"})


def phrase_start(reading: Reading, offset: int) -> int:
    """Where the noun phrase begins whose head stands at ``offset``: left over nouns, adjectives, possessives, one
    determiner.
    """
    token = reading.token_at(offset)
    start = offset
    position = token.i - 1
    floor = reading.sentence_start(offset)
    while position >= 0:
        left = reading.tokens[position]
        if left.idx < floor or left.is_space or start - left.idx > 120:
            break
        if left.pos_ == "DET" or left.lower_ in _OWNER_PRONOUN:
            return left.idx
        if left.lower_ in ("and", "or", ",") and _lists_owners(reading, left.idx, start):
            start = left.idx
            position -= 1
            continue
        if left.text in ("-", "–") and reading.text[left.idx - 1 : left.idx].isspace():
            break
        if left.is_lower and left.pos_ == "NOUN" and _owns_here(reading, start):
            break  # "within hours | NATO's secretary-general"
        joins = left.text in ("-", "–", "’s", "'s", "’", "'", "/", "&")
        if left.pos_ == "NUM" and not left.is_alpha and reading.text[left.idx + len(left)] not in "-‑":
            break
        if (
            not joins
            and left.pos_ not in _INNER
            and left.pos_ != "NUM"
            and not (left.tag_ in ("VBN", "VBG") and left.dep_ in ("amod", "compound"))
        ) and not reading.hits_in(left.idx, left.idx + len(left)):
            break
        start = left.idx
        position -= 1
    while start > floor and reading.text[start] in "-–'’" and not reading.text[start - 1].isspace():
        start = reading.token_at(start - 1).idx
    return start


def _owns_here(reading: Reading, start: int) -> bool:
    """Whether a name of the lists begins here and owns what follows."""
    return any(hit.start == start and reading.possessive(hit.end) for hit in reading.hits_in(start, start + 60))


def _lists_owners(reading: Reading, offset: int, start: int) -> bool:
    """Whether "and" or a comma joins two modifiers: "US and Russian | envoys", not "the Kremlin and Russian envoys"."""
    left = [hit for hit in reading.hits_in(max(0, offset - 30), offset) if offset - 3 <= hit.end <= offset]
    if not left or not reading.hits_in(start, start + 30) or reading.hits_in(start, start + 30)[0].start != start:
        return False
    if reading.possessive(left[0].end):  # "Armenia's and Azerbaijan's | leaders"
        right = reading.hits_in(start, start + 30)[0]
        return reading.possessive(right.end)
    return left[0].form is Form.PEOPLE or reading.text[left[0].start : left[0].end].isupper()


def describe(reading: Reading, role: RoleHit, start: int, end: int) -> Description:
    """Read whose role it is. ``start``: where its noun phrase begins; ``end``: how far what follows may be read."""
    before = [
        h
        for h in reading.hits_in(start, role.end)
        if h.start < role.start and not h.modifier and h.entry.kind is not Kind.PLACE and not _where(reading, h, role)
    ]
    former = _is_former(reading, start, role)
    if before:
        owners = _joint(reading, before, role)
        served = body_served(reading, role, before) if not owners else None
        if served is not None:
            return Description(role, start, max(role.end, served[1]), served[0], None, (), former)
        return Description(role, start, max(role.end, role.end), _first_owner(reading, before), None, owners, former)
    owner_at = _owner_before(reading, start, role.start)
    if owner_at:
        return Description(role, start, role.end, None, owner_at, (), former)
    found = _after(reading, role, start, end, former)
    sole = reading.lexicon.sole.get(role.noun)
    if sole is None or found.owner is not None or found.owner_at is not None:
        return found
    named = any(hit.entry.side == sole for hit in reading.hits)
    return replace(found, owner=reading.gazetteer.states[sole]) if named else found


def _where(reading: Reading, hit: Hit, role: RoleHit) -> bool:
    """Whether a name before a title is only where it is said: "In Brussels Secretary-General Jens ...", or a paper
    whose name is a portfolio ("Foreign Affairs").
    """
    if hit.entry.kind is Kind.MEDIA:
        return role.role.speaks and role.role.name not in ("official", "spokesperson")
    if hit.form is not Form.CAPITAL or reading.possessive(hit.end):
        return False
    before = reading.text[max(0, hit.start - 5) : hit.start].lower()
    return before.endswith((" in ", " at ", "\nin ", "\nat ")) or before in ("in ", "at ")


def _first_owner(reading: Reading, hits: list[Hit]) -> Entry:
    """The first name that is not just a place where something happens: in "White House NSC spokeswoman" the White
    House.
    """
    ranked = sorted(
        hits,
        key=lambda h: (
            h.form is Form.CAPITAL and not reading.possessive(h.end),
            h.entry.kind is Kind.MEDIA,
            h.entry.side is None,
            h.start,
        ),
    )
    return ranked[0].entry


def _joint(reading: Reading, hits: list[Hit], role: RoleHit) -> tuple[Entry, ...]:
    """The owners of a plural role that stand in a row: "Russian and American diplomats"."""
    if not role.plural or len(hits) < 2:
        return ()
    for left, right in itertools.pairwise(hits):
        if not _LIST.fullmatch(reading.text[left.end : right.start]):
            return ()
    return tuple(hit.entry for hit in hits)


_LIST = re.compile(r"(?:['’]s)?\s*(?:,|and|or|,\s*and|-|–|&)\s*(?:the\s+)?")


def _owner_before(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """A possessor that no list knows: "Putin's adviser", "its top diplomat", "the Biden administration's envoy"."""
    words = reading.words_in(start, end)
    if words and words[0].key in _OWNER_PRONOUN:
        return words[0].start, words[0].end
    for word in words:
        if (
            word.text[0].isupper() or word.key in reading.gazetteer.anaphora or word.key == "country"
        ) and reading.possessive(word.end):
            return (start if word.text[0].islower() else word.start), word.end
    return None


def _is_former(reading: Reading, start: int, role: RoleHit) -> bool:
    """ "a former secretary general", "ex-president"; not "the former Soviet republic's president"."""
    for word in reading.words_in(max(0, start - 4), role.start):
        if word.key in reading.lexicon.former:
            between = reading.text[word.end : role.start]
            if "'s " not in between and "’s " not in between:
                return True
    if _ONCE.search(reading.text, max(0, start - 12), role.start):
        return True
    if _STYLED.search(reading.text, start, role.start) or _EXILED.match(reading.text, role.end):
        return True
    term = _TERM.match(reading.text, role.end)
    return term is not None and reading.day is not None and int(term[1]) < reading.day.year


_ONCE = re.compile(r"\b(?:one-time|formerly|once)\s(?:[\w’'-]+\s){0,4}$")
_STYLED = re.compile(r"\bself-(?:proclaimed|styled|declared|appointed)\s+(?:[\w’'-]+\s+){0,2}$")
_EXILED = re.compile(r"[\s-]in[\s-]exile\b")
"""Who only calls himself so, or is in exile, speaks for the state as little as who was it."""
_TERM = re.compile(
    r"(?:\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?)?\s+(?:(?:from|between)\s+(?:[A-Z]\w+\s+)?\d{4}\s+(?:to|until|till|and)"
    r"|until|till)\s+(?:[A-Z]\w+\s+)?((?:19|20)\d\d)\b"
)
""" "Bulgaria's foreign minister from 2009 to 2013", "envoy until 2017"."""


_OF = re.compile(
    r"\s*(?:-in-chief)?\s+(of|for|to|at|in|from|with|on behalf of|representing)\s+(?:the\s+)?", re.IGNORECASE
)
_LEADING = re.compile(r"\b(?:leading|heading|representing|leads|heads|chairing|attached to)\s+(?:the\s+)?([^,.;]*)")


def _after(reading: Reading, role: RoleHit, start: int, end: int, former: bool) -> Description:
    """Owners that follow: "president of the European Commission", "spokesman for the German foreign ministry"."""
    text = reading.text
    found = _OF.match(text, role.end, end)
    if found:
        preposition = found[1].lower()
        stop = _phrase_end(reading, found.end(), end)
        hits = [h for h in reading.hits_in(found.end(), stop) if not h.modifier and h.entry.kind is not Kind.PLACE]
        within = _NAME.match(text, found.end(), stop) if preposition == "in" and not hits else None
        body = _ADMINISTRATION.search(text, within.end(), stop) if within else None
        if within and body:  # "an official in the Lee administration"
            return Description(role, start, body.end(), None, within.span(), (), former)
        if not _elsewhere(role, preposition, reading, hits):
            if hits:
                owners = tuple(h.entry for h in hits) if role.plural and preposition in ("of", "from") else ()
                last = _with_organ(reading, hits[0] if not owners else hits[-1], stop)
                return Description(role, start, last, hits[0].entry, None, owners if len(owners) > 1 else (), former)
            noun = reading.words_in(found.end(), stop)[:1]
            if noun and noun[0].key in reading.gazetteer.anaphora and " the " in found[0].lower():
                return Description(role, start, noun[0].end, None, (noun[0].start - 4, noun[0].end), (), former)
            name = _NAME.match(text, found.end(), stop)
            if name and preposition != "in":
                return Description(role, start, name.end(), None, name.span(), (), former)
    leading = _LEADING.search(text, role.end, end)
    if leading:
        hits = [
            h
            for h in reading.hits_in(leading.start(1), leading.end(1))
            if not h.modifier and h.entry.kind is not Kind.PLACE
        ]
        if hits:
            return Description(role, start, leading.end(1), hits[0].entry, None, (), former)
    return Description(role, start, role.end, None, None, (), former)


def _with_organ(reading: Reading, hit: Hit, stop: int) -> int:
    """The end of the owner with the organ noun that it modifies: "the German | foreign ministry"."""
    organs = [o.end for o in reading.organs_in(hit.end, stop) if o.start - hit.end <= 3]
    roles = [r.end for r in reading.roles_in(hit.end, stop) if r.start - hit.end <= 3]
    return max([hit.end, *organs, *roles])


_NAME = re.compile(
    r"(?:(?:Mr|Mrs|Ms|President|Prime Minister|Sir|King|Prince)\.?\s+)?[A-ZÀ-Þ][\w’'-]*[\w](?:\s+[A-ZÀ-Þ][\w’'-]*\w)*"
)
_ADMINISTRATION = re.compile(r"administration|government|cabinet|team|office")
_STOP = re.compile(
    r"[,;:—–()]|\.\s|\s(?:who|which|that|said|says|told|has|have|is|was|were|will|would|and (?:said|told|has))\b"
)


def _phrase_end(reading: Reading, start: int, end: int) -> int:
    text = reading.text
    for token in reading.tokens[reading.token_at(start).i : reading.token_at(end).i]:
        if token.tag_ in ("VBD", "VBZ", "VBP", "MD") and token.idx > start:
            end = token.idx
            break
    found = _STOP.search(text, start, end)
    if found and text[found.start()] == "," and re.match(r",[^,.;]{1,40}(?:,| and )", text[found.start() : end]):
        # a list goes on over its commas: "from the US, Spain, Slovakia and Latvia"
        later = re.compile(
            r"\s(?:who|which|that|said|says|told|has|have|is|was|stressed|were|will|would)\b|[.;:—]"
        ).search(text, start, end)
        return later.start() if later else end
    return found.start() if found else end


def _elsewhere(role: RoleHit, preposition: str, reading: Reading, hits: list[Hit]) -> bool:
    """Whether what follows is where the bearer works, not for whom: "ambassador to Tokyo", "spokesman in Beirut"."""
    if role.role.away or role.noun.endswith(("envoy", "representative")):
        return preposition not in ("of", "from", "on behalf of", "representing")
    if role.role.name == "academic" or not role.role.speaks:
        return False
    if preposition == "in" and role.noun == "official" and hits and hits[0].form is Form.CAPITAL:
        return False  # "officials in Seoul"
    if preposition == "in":
        return not any(h.form is Form.PEOPLE or h.entry.kind in (Kind.SEAT, Kind.ORGAN, Kind.GROUP) for h in hits)
    return preposition in ("to", "with") and role.role.name not in ("adviser", "spokesperson")


def before_name(reading: Reading, start: int) -> Description | None:
    """The title that stands before a name: "US Secretary of State | Antony Blinken", "head of the IAEA | Rafael
    Grossi".
    """
    roles = reading.roles_in(max(reading.sentence_start(start), start - 140), start)
    if not roles:
        return None
    role = roles[-1]
    between = reading.text[role.end : start]
    if not (between.isspace() or between in (", ", " — ", " – ", ": ") or _OF_BODY.fullmatch(between)):
        return None
    if "," in between or "—" in between or "–" in between:
        return _apposition_before(reading, role, start)
    return describe(reading, role, phrase_start(reading, role.start), start)


_OF_BODY = re.compile(r"\s+(?:of|for|to|at)\s+(?:[^,.;:]|\.(?=[A-Z, ])){2,60}(?:\s|,\s)")


_CLOSED = re.compile(
    r"[A-ZÀ-Þ][\w’'-]*(?:\s+(?:[a-z]{1,3}[\s-])?[A-ZÀ-Þ][\w’'.-]*){0,4}(?:['’]s\b|\s*[,—–):;]|\.(?:\s|$)|\s*$)"
)


def _apposition_before(reading: Reading, role: RoleHit, start: int) -> Description | None:
    """ "The Russian president, | Vladimir Putin, said": a full noun phrase before, and the name closed off after.

    "In his call with the Finnish president, Putin said" is none.
    """
    if not _CLOSED.match(reading.text, start, start + 80):
        return None
    left = phrase_start(reading, role.start)
    first = reading.words_in(left, role.end)[:1]
    if not first or reading.token_at(start).pos_ not in ("PROPN", "NOUN", "X"):
        return None
    opened = (
        first[0].key in ("the", "a", "an")
        or reading.hits_in(left, role.start)
        or _owner_before(reading, left, role.start)
    )
    if not opened and not _OF_BODY.fullmatch(reading.text[role.end : start]):
        return None
    return describe(reading, role, left, start)


_BEHIND = re.compile(r"\s+of\s+(?:the\s+)?")


def owned_behind(reading: Reading, title: Description, end: int) -> Description | None:
    """The owner behind the name of a title that has none: "Foreign Minister Ana Rojas | of Chile"."""
    opened = _BEHIND.match(reading.text, end)
    if opened is None or title.owner is not None or title.owner_at is not None or title.end > end:
        return None
    hit = next((h for h in reading.hits_in(opened.end(), opened.end() + 40) if h.start == opened.end()), None)
    if hit is None or hit.modifier or hit.form is not Form.NAME or hit.entry.kind not in _STATES:
        return None
    return Description(title.role, title.start, title.end, hit.entry, None, (), title.former)


_STATES = (Kind.STATE, Kind.ORGANISATION)
_OPEN = re.compile(r"(?:\s*[,(—–]\s*|\s+-\s+)(who\s+|himself\s+|herself\s+)?")
_NOW = re.compile(
    r"\bwho\s+(?:is\s+)?now\s+(?:\w+\s+){0,2}?(?:advis\w+|heads|leads|runs|serves?|represents|works)\s+(?:for\s+)?"
)
_CLOSE = re.compile(r"[,;:)—–]|\s-\s|(?<![A-Z]\.[A-Z])\.(?:\s|$)|\n")
_WHO = re.compile(
    r"(is|was|has been|had been|served as|serves as|heads|leads|chairs|runs|led|headed|chaired|became|represents)\s+"
)


def after_name(reading: Reading, end: int) -> Description | None:
    """The apposition that follows a name: "Ana Duarte | , the Brazilian deputy trade minister,", "X, who heads the
    IAEA".
    """
    text = reading.text
    opened = _OPEN.match(text, end)
    if not opened:
        return None
    start, past, leads = opened.end(), False, False
    if opened[1] and opened[1].startswith("who"):
        verb = _WHO.match(text, start)
        if not verb:
            return None
        past = verb[1] in ("was", "served as", "led", "headed", "chaired", "had been")
        leads = verb[1] in ("heads", "leads", "chairs", "runs", "represents")
        start = verb.end()
    limit = min(reading.sentence_end(max(0, end - 1)), start + 160)
    closed = _CLOSE.search(text, start, limit)
    stop = closed.start() if closed else limit
    if closed and text[closed.start()] == "," and _is_listed(reading, start, closed.start()):
        later = _CLOSE.search(text, closed.end(), limit)
        stop = later.start() if later else limit
    roles = reading.roles_in(start, stop)
    if leads:
        return _leads(reading, start, stop)
    national = national_serving(reading, start, limit)
    if national is not None:  # "the Finn who chairs the OSCE"
        entry, last, served = national
        leader = reading.lexicon.role_of("leader")
        if served is not None or leader is not None:
            shown = served or RoleHit(start, last, "leader", leader)  # type: ignore[arg-type]
            return Description(shown, start, max(last, served.end if served else last), entry)
    if not roles or not _plain(reading, start, roles[0].start) or _titles_next(reading, roles[0], stop):
        return None
    role = _head_role(reading, roles)
    found = describe(reading, role, start, stop)
    if not opened[1] and _speaks_itself(reading, max(found.end, role.end)):
        return None
    now = _NOW.search(text, role.end, limit) if found.former else None
    if now is not None:  # "a former colonel who now advises Peru's interior ministry"
        hits = [hit for hit in reading.hits_in(now.end(), min(limit, now.end() + 40)) if reading.acts(hit)]
        if hits:
            return Description(role, start, max(found.end, hits[0].end), hits[0].entry, None, (), False)
    serves = now_serving(reading, max(found.end, role.end), limit) if found.owner_at is None and not past else None
    if serves is not None:  # "a Norwegian diplomat serving as UN envoy for Syria"
        entry, last, served = serves
        return Description(served or role, start, max(last, served.end if served else last), entry)
    return Description(role, start, found.end, found.owner, found.owner_at, found.owners, True) if past else found


def _speaks_itself(reading: Reading, end: int) -> bool:
    """Whether a finite verb follows without a comma, so that the noun is a subject: "Hall left, an official | said"."""
    if reading.text[end : end + 1] != " ":
        return False
    following = reading.token_at(end + 1)
    return following.idx == end + 1 and following.tag_ in ("VBD", "VBZ", "MD") and following.pos_ in ("VERB", "AUX")


def _head_role(reading: Reading, roles: list[RoleHit]) -> RoleHit:
    """The role that heads a phrase: the last of those that follow each other without a preposition."""
    head = roles[0]
    for role in roles[1:]:
        between = reading.text[head.end : role.start]
        if not re.fullmatch(r"\s+|(?:['’]s)\s+(?:[\w-]+\s+){0,3}|\s+(?:[a-z-]+\s+){1,2}", between) or re.search(
            r"\b(?:of|for|to|at|in)\b", between
        ):
            break
        head = role
    return head


def _plain(reading: Reading, start: int, end: int) -> bool:
    """Whether only what can stand before a noun lies between: no finite verb, no pronoun as subject."""
    for token in reading.tokens[reading.token_at(start).i : reading.token_at(end).i]:
        modifies = token.dep_ in ("amod", "compound") or token.tag_ == "VBN"
        if token.lower_ == "by":  # "pressed by reporters"
            return False
        if token.idx < start or token.lower_ in _OWNER_PRONOUN:
            continue
        if token.pos_ in ("AUX", "SCONJ", "PRON", "CCONJ") or (token.pos_ == "VERB" and not modifies):
            return False
    return end - start < 90


def _titles_next(reading: Reading, role: RoleHit, stop: int) -> bool:
    """Whether the role is the title of another name that follows: "Putin, President Macron and ...".."""
    rest = reading.text[role.end : role.end + 30]
    return bool(re.match(r"\s+[A-ZÀ-Þ][\w’'-]+", rest)) and not reading.hits_in(role.end, min(stop, role.end + 30))


def _is_listed(reading: Reading, start: int, end: int) -> bool:
    """Whether the comma is inside the description: "the foreign, defence and trade minister"."""
    return not reading.roles_in(start, end) and bool(re.match(r", [\w ]+ and ", reading.text[end : end + 30]))


def _leads(reading: Reading, start: int, stop: int) -> Description | None:
    """ "who heads the IAEA": leader of what is named next."""
    hits = [hit for hit in reading.hits_in(start, stop) if reading.acts(hit)]
    role = reading.lexicon.role_of("leader")
    if not hits or role is None:
        return None
    return Description(RoleHit(start, stop, "leader", role), start, stop, hits[0].entry)
