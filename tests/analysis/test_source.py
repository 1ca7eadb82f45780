"""Reading a source: once for what is held in memory, as it is now for anything else."""

from standoff.analysis import Pages, calendar, stories, timeline
from standoff.analysis import source as sources
from standoff.analysis.source import Reading, read


class Open:
    """A source that may change, as a case file does."""

    def __init__(self, pages):
        self.pages = pages

    def documents(self):
        return self.pages.documents()

    def items(self):
        return self.pages.items()


def test_what_is_held_is_read_once(crisis, monkeypatch):
    made = []

    class Counted(Reading):
        def __post_init__(self):
            made.append(self)
            super().__post_init__()

    monkeypatch.setattr(sources, "Reading", Counted)
    case = crisis.case
    for view in (timeline, calendar, stories, timeline):
        view(case)
    assert len(made) == 1


def test_what_may_change_is_read_anew(crisis):
    case = Open(crisis.case)
    first = read(case)
    case.pages = Pages(crisis.pages, crisis.found[:1])
    assert len(first.items) > len(read(case).items) == 1
