"""The tools of the corpus lie in a folder that is no package: its scripts import one another by bare name."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "corpus"))

import build
from annotate import Article

TALKS = """Ruritania closes the bridge at Karst

The foreign minister, Anna Karst, said on Monday that the bridge would stay shut. “We do not bargain,” she added.

Graustark demanded that the bridge be opened, unless Ruritania paid 20 per cent of the toll.

Two lorries were turned back. Two drivers were held for 3 hours at the toll house by Ruritania.
"""

WIRE = """KARST, March 4 (Borea) - Ruritania shut the only bridge to Graustark on Monday, its minister said.

At least 14 lorries were turned back.
"""

FILES = {
    "crises/bridge/crisis.toml": """
        name = "The bridge"
        kind = "invented"
        split = "train"
        [articles.talks]
        form = "interview"
        publisher = "The Karst Herald"
        [articles.wire]
        form = "wire report"
        publisher = "Borea"
        """,
    "crises/bridge/talks.txt": TALKS,
    "crises/bridge/wire.txt": WIRE,
    "crises/bridge/parties.py": """
        from annotate import Party
        RUR, GRA, KARST = Party("Ruritania", "RUR"), Party("Graustark", "GRA"), Party("Anna Karst", "RUR")
        """,
    "crises/bridge/talks.py": """
        from parties import GRA, KARST, RUR
        def annotate(a):
            a.document(published="2031-03-04", publisher="The Karst Herald")
            a.at(a.paragraph("The foreign minister"))
            a.statement("Anna Karst", KARST, "said", "the bridge would stay shut", act="refusal", key="shut")
            a.statement("she", KARST, "added", "“We do not bargain,”", act="refusal", same_as="shut")
            a.at(a.paragraph("Graustark"))
            a.commitment("Graustark", GRA, "demand", "the bridge be opened", toward=[RUR])
            a.event("REQUEST", "occurred", [GRA], [RUR], "Graustark demanded that the bridge be opened")
            a.figure(20, "percent", "share of the toll", "20 per cent of the toll")
            a.at(a.rest("Two lorries"))
            a.figure(2, "lorries", "lorries turned back", "Two lorries", key="lorries")
        """,
    "crises/bridge/wire.py": """
        from parties import GRA, RUR
        def annotate(a):
            a.document(published="2031-03-04", agency="Borea")
            a.event("COERCE", "occurred", [RUR], [GRA], "Ruritania shut the only bridge to Graustark", key="closure")
            a.figure(14, "lorries", "lorries turned back", "At least 14 lorries", low=14, approx=True, key="lorries")
        """,
    "crises/bridge/cross.py": """
        def relate(c):
            c.relate("contradiction", "talks:lorries", "wire:lorries", note="2 against 14")
        """,
    "sentences/drafts.txt": """
        = bridge | train | A bridge is shut
        Ruritania shut the bridge to Graustark.
            COERCE/restrict occurred | Ruritania=RUR/GOV > Graustark=GRA/ | Ruritania shut the bridge
        The striker threatened the goal twice.
            NONE sport
        """,
}


def lay_out(folder, files):
    """Write files, each without the margin it has in the test."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = text.splitlines()
        margin = len(lines[1]) - len(lines[1].lstrip()) if lines and not lines[0] else 0
        path.write_text("\n".join(line[margin:] for line in lines[bool(margin) :]) + "\n", encoding="utf-8")


@pytest.fixture
def article():
    """A text of four paragraphs, with no items yet."""
    return Article("talks", TALKS)


@pytest.fixture
def corpus(tmp_path):
    """A corpus of one invented crisis with two articles, and two sentences, as its annotators wrote it."""
    lay_out(tmp_path, FILES)
    return tmp_path


@pytest.fixture
def built(corpus, capsys):
    """The same corpus, built."""
    assert build.main(["--folder", str(corpus)]) == 0
    capsys.readouterr()
    return corpus
