"""Small ledgers made by hand, and one read from articles about an invented crisis by the whole pipeline."""

import pytest

from standoff.analysis import Citation, Pages
from standoff.documents import read_text
from standoff.model.ledger import Condition, Entry, EntryKind, Ledger, Literal, Option, Requirement
from standoff.pipeline import code_documents

FIRST = "\n\n".join(
    [
        "Dovania threatens to close the Sel strait",
        "By Ada Quill",
        "2 May 2031",
        "Kenya's foreign minister Amina Otieno said on Friday that Kenya would impose sanctions on Tanzania "
        "if Tanzania invades Uganda.",
        "“If Kenya imposes sanctions on Tanzania, we will close the border with Kenya,” Tanzanian President Juma "
        "Mrisho said in Dodoma.",
        "Tanzania has denied planning an invasion of Uganda. The Tanzanian foreign ministry said that Uganda "
        "must never join the East African Community.",
        "The East African Community will keep its door open to Uganda, its secretary general said.",
        "Uganda would send military aid to Kenya if the talks in Nairobi fail, President Grace Akello said.",
    ]
)

SECOND = "\n\n".join(
    [
        "Tanzanian troops cross into Uganda",
        "By Ada Quill",
        "20 May 2031",
        "Tanzania invaded Uganda on 19 May 2031.",
        "Kenya imposed sanctions on Tanzania on 20 May 2031, the foreign ministry said.",
    ]
)


@pytest.fixture(scope="session")
def read_case():
    """A case read from two invented articles by the real pipeline."""
    pages = [
        read_text(text, name=name, date=day)
        for name, text, day in (("first", FIRST, "2031-05-02"), ("second", SECOND, "2031-05-20"))
    ]
    coded = list(code_documents(pages))
    return Pages([d for d, _ in coded], [item for _, items in coded for item in items])


def cited(words, day="2031-01-01"):
    return Citation(
        document="d", document_id="doc_1", published=day, start=0, end=len(words), quote=words, item="com_" + words[:4]
    )


def made(*rows, owners=None):
    """A ledger of rows: (id, kind, by, action, conditions, day), requirements as ``a`` or ``not a``.

    An option belongs to who first speaks of it, unless ``owners`` says otherwise.
    """

    def need(text):
        return Requirement(text.removeprefix("not "), not text.startswith("not "))

    entries, keys = [], dict(owners or {})
    for key, kind, by, action, conditions, day in rows:
        entries.append(
            Entry(
                id=key,
                kind=EntryKind(kind),
                by=by,
                action=need(action),
                conditions=tuple(Condition(need(c)) for c in conditions),
                date=day,
                last=day,
                text=f"{by} {action}",
                citations=(cited(f"{by} {action}", day),),
            )
        )
        for each in (action, *conditions):
            keys.setdefault(need(each).option, by)
    deeds = {"talks": "TALKS", "terms": "YIELD"}
    options = tuple(
        Option(id=k, name=f"{k} of {by}", owner=by, literal=Literal(deeds.get(k, f"={k}"), by, words=frozenset({k})))
        for k, by in keys.items()
    )
    return Ledger(options=options, entries=tuple(entries), documents=1)


@pytest.fixture
def crisis():
    """Two sides that threaten each other in a ring, a denial, and a door that is open and must be shut."""
    day = "2031-01-01"
    return made(
        ("t1", "threat", "CHL", "sanction", ["invade"], day),
        ("t2", "threat", "PER", "rupture", ["sanction"], day),
        ("d1", "denial", "PER", "not invade", [], day),
        ("q1", "demand", "PER", "not join", [], day),
        ("r1", "refusal", "CHL", "join", [], day),
        ("t3", "threat", "PER", "arms", ["not talks"], day),
        ("t4", "threat", "PER", "strike", ["not terms"], day),
    )


@pytest.fixture
def ledger_of():
    """``made``: a ledger of rows."""
    return made
