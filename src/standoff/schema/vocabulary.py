"""The closed vocabularies: one word per thing, the same in code, JSON, database and CLI."""

from __future__ import annotations

from enum import StrEnum


class BlockKind(StrEnum):
    """What a passage of a document is."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    BODY = "body"
    SECTION_HEAD = "section_head"
    CAPTION = "caption"
    DATELINE = "dateline"
    BYLINE = "byline"
    DATE = "date"
    CREDIT = "credit"
    BOILERPLATE = "boilerplate"

    @property
    def is_text(self) -> bool:
        """Whether the passage tells something that coding should read."""
        return self in _TEXT_BLOCKS


_TEXT_BLOCKS = frozenset(
    {BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.BODY, BlockKind.SECTION_HEAD, BlockKind.CAPTION}
)


class Mode(StrEnum):
    """How a statement is reported."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Act(StrEnum):
    """The main speech act of a statement; claim where no other fits."""

    CLAIM = "claim"
    DEMAND = "demand"
    REFUSAL = "refusal"
    THREAT = "threat"
    PROMISE = "promise"
    DENIAL = "denial"
    ACCUSATION = "accusation"
    PROPOSAL = "proposal"
    SUPPORT = "support"
    EXPECTATION = "expectation"


class CommitmentKind(StrEnum):
    """What an actor binds itself or another to."""

    THREAT = "threat"
    PROMISE = "promise"
    DEMAND = "demand"
    REFUSAL = "refusal"


class Polarity(StrEnum):
    """How a condition bears on its action."""

    IF = "if"
    UNLESS = "unless"
    EXCHANGE = "exchange"
    UNTIL = "until"


class Plover(StrEnum):
    """The sixteen event types of PLOVER (Open Event Data Alliance)."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


PLOVER_MODES: dict[Plover, tuple[str, ...]] = {
    Plover.CONSULT: ("visit", "third-party", "multilateral", "phone"),
    Plover.RETREAT: ("withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"),
    Plover.REQUEST: ("assist", "change", "yield", "meet"),
    Plover.ACCUSE: ("disapprove", "investigate", "allege"),
    Plover.REJECT: ("assist", "change", "yield", "meet"),
    Plover.THREATEN: ("restrict", "ban", "arrest", "relations", "expel", "territory", "violence"),
    Plover.PROTEST: ("demo", "riot", "strike", "hunger", "boycott", "obstruct"),
    Plover.SANCTION: ("convict", "expel", "withdraw", "discontinue"),
    Plover.MOBILIZE: ("troops", "weapons", "police", "militia"),
    Plover.COERCE: (
        *("seize", "restrict", "ban", "censor", "martial-law", "curfew", "arrest", "deport", "withhold"),
        *("misinformation", "cyber", "destroy"),
    ),
    Plover.ASSAULT: (
        *("beat", "torture", "execute", "sexual", "assassinate", "primitive", "firearms", "explosives"),
        *("suicide-attack", "heavy-weapons", "crowd-control"),
    ),
}
"""PLOVER's modes by type (Open Event Data Alliance); the types that are not listed have none."""


class Status(StrEnum):
    """Whether an event is reported as fact, plan, fear or denial."""

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    SCHEDULED = "scheduled"
    HYPOTHETICAL = "hypothetical"
    DENIED = "denied"


class Format(StrEnum):
    """How the parties to a CONSULT event meet."""

    CALL = "call"
    VIDEO = "video"
    MEETING = "meeting"
    TALKS = "talks"
    VISIT = "visit"
    COUNCIL = "council"
    LETTER = "letter"


class Difference(StrEnum):
    """What two reports of one thing disagree about; a retraction is between two versions of one article."""

    DENIAL = "denial"
    FIGURE = "figure"
    DATE = "date"
    PLACE = "place"
    ACTOR = "actor"
    TRIGGER = "trigger"
    WORDING = "wording"
    STATUS = "status"
    FRAMING = "framing"
    RETRACTION = "retraction"


class Strength(StrEnum):
    """Hard: both cannot be right. Soft: scope, precision, framing. Update: the later supersedes the earlier."""

    HARD = "hard"
    SOFT = "soft"
    UPDATE = "update"
