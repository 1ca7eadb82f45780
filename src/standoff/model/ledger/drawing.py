"""The ledger as a picture: conditions on the left, what they set off on the right, an arrow for each word between.

Drawn without a library: columns and rows, so that the same ledger always gives the same picture. Colours are of the
Okabe-Ito palette, which those who cannot tell red from green can read; each arrow also says its state in words.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from xml.etree import ElementTree as Xml

from standoff.analysis.sides import side_name
from standoff.model.ledger.entries import Ledger, Requirement
from standoff.model.ledger.lifecycle import Life, State

COLOURS = {
    State.DORMANT: "#999999",
    State.DETACHED: "#E69F00",
    State.DISCHARGED: "#009E73",
    State.VIOLATED: "#D55E00",
    State.EXPIRED: "#56B4E9",
    State.WITHDRAWN: "#CC79A7",
}
_WIDE, _HIGH, _GAP, _BETWEEN, _TOP = 330, 46, 14, 260, 60
_LINE, _LINES = 46, 2


def as_svg(ledger: Ledger, lives: Sequence[Life]) -> str:
    """An SVG of what hangs on a condition; rows of one owner stand together. Empty where nothing does."""
    arrows = _arrows(lives)
    left, right = _columns(ledger, arrows)
    height = _TOP + max(len(left), len(right), 1) * (_HIGH + _GAP) + 40
    width = 2 * _WIDE + _BETWEEN + 40
    root = Xml.Element(
        "svg", xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {width} {height}", role="img",
        attrib={"font-family": "sans-serif", "font-size": "12"},
    )  # fmt: skip
    Xml.SubElement(root, "title").text = "Who said what would follow from what"
    Xml.SubElement(root, "rect", width=str(width), height=str(height), fill="#ffffff")
    _text(root, 20, 30, "If", bold=True)
    _text(root, 20 + _WIDE + _BETWEEN, 30, "then", bold=True)
    for life, condition, action in ((a[2], a[0], a[1]) for a in arrows):
        _arrow(root, life, _middle(left[condition]), _middle(right[action]))
    for column, x in ((left, 20), (right, 20 + _WIDE + _BETWEEN)):
        for requirement, row in column.items():
            _box(root, ledger, requirement, x, _TOP + row * (_HIGH + _GAP))
    for number, (state, colour) in enumerate(COLOURS.items()):
        x = 20 + number * 130
        Xml.SubElement(root, "rect", x=str(x), y=str(height - 26), width="12", height="12", fill=colour)
        _text(root, x + 18, height - 15, state.value)
    return Xml.tostring(root, encoding="unicode") + "\n"


def as_graphml(ledger: Ledger, lives: Sequence[Life]) -> str:
    """GraphML: a node for each option with name and owner; an edge for each condition of a word, with its item ids."""
    root = Xml.Element("graphml", xmlns="http://graphml.graphdrawing.org/xmlns")
    for name, target in (("name", "node"), ("owner", "node"), *((n, "edge") for n in _EDGE)):
        Xml.SubElement(root, "key", id=name, attrib={"for": target, "attr.name": name, "attr.type": "string"})
    graph = Xml.SubElement(root, "graph", edgedefault="directed")
    arrows = _arrows(lives)
    for key in dict.fromkeys(r.option for a in arrows for r in a[:2]):
        node, option = Xml.SubElement(graph, "node", id=key), ledger.option(key)
        _data(node, {"name": option.name if option else key, "owner": (option.owner if option else "") or ""})
    for condition, action, life in arrows:
        edge = Xml.SubElement(graph, "edge", source=condition.option, target=action.option)
        entry = life.entry
        values = (
            entry.kind.value, entry.by or "", life.state.value, "if" if condition.positive else "if not",
            "then" if action.positive else "then not", entry.text, " ".join(entry.items),
        )  # fmt: skip
        _data(edge, dict(zip(_EDGE, values, strict=True)))
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"


_EDGE = ("kind", "by", "state", "condition", "action", "text", "items")
_Arrow = tuple[Requirement, Requirement, Life]


def _arrows(lives: Sequence[Life]) -> list[_Arrow]:
    return [(c.requirement, life.entry.action, life) for life in lives for c in life.entry.conditions]


def _columns(ledger: Ledger, arrows: Sequence[_Arrow]) -> tuple[dict[Requirement, float], dict[Requirement, float]]:
    """The row of each requirement on the left and on the right, the shorter column in the middle of the longer one.

    Rows of one owner stand together. Owners, and rows within them, stand where what they are joined to stands on
    average: few arrows cross then (the barycentre method of Sugiyama, Tagawa & Toda 1981, four sweeps).
    """
    joined = [(a[0], a[1]) for a in arrows]
    left = _ordered(ledger, [one for one, _ in joined], {})
    right: dict[Requirement, float] = {}
    for _ in range(4):
        right = _ordered(ledger, [other for _, other in joined], _means([(o, left[i]) for i, o in joined]))
        left = _ordered(ledger, [one for one, _ in joined], _means([(i, right[o]) for i, o in joined]))
    longer = max(len(left), len(right))
    return (
        {key: row + (longer - len(left)) / 2 for key, row in left.items()},
        {key: row + (longer - len(right)) / 2 for key, row in right.items()},
    )


def _means(pairs: Sequence[tuple[Requirement, float]]) -> dict[Requirement, float]:
    rows: dict[Requirement, list[float]] = {}
    for key, row in pairs:
        rows.setdefault(key, []).append(row)
    return {key: sum(found) / len(found) for key, found in rows.items()}


def _ordered(ledger: Ledger, found: Sequence[Requirement], place: dict[Requirement, float]) -> dict[Requirement, float]:
    """Rows from 0, owner by owner."""
    owners = {r: ((o.owner if (o := ledger.option(r.option)) else "") or "") for r in found}
    blocks: dict[str, list[float]] = {}
    for requirement, owner in owners.items():
        blocks.setdefault(owner, []).append(place.get(requirement, 0.0))
    middle = {owner: sum(rows) / len(rows) for owner, rows in blocks.items()}
    order = sorted(owners, key=lambda r: (middle[owners[r]], owners[r], place.get(r, 0.0), r))
    return {requirement: float(row) for row, requirement in enumerate(order)}


def _middle(row: float) -> float:
    return _TOP + row * (_HIGH + _GAP) + _HIGH / 2


def _box(root: Xml.Element, ledger: Ledger, requirement: Requirement, x: int, y: float) -> None:
    option = ledger.option(requirement.option)
    owner = side_name(option.owner) if option and option.owner else "nobody alone"
    Xml.SubElement(
        root, "rect", x=str(x), y=str(y), width=str(_WIDE), height=str(_HIGH), rx="5", fill="#f4f6f8", stroke="#445566",
    )  # fmt: skip
    name = ledger.said(requirement).replace(f"{owner}: ", "")
    _text(root, x + 8, y + 13, owner, bold=True, size=10)
    lines = textwrap.wrap(name, _LINE, max_lines=_LINES, placeholder=" …") or [requirement.key]
    for number, line in enumerate(lines):
        _text(root, x + 8, y + 27 + 13 * number, line, size=11)


def _arrow(root: Xml.Element, life: Life, start: float, end: float) -> None:
    x, to, colour = 20 + _WIDE, 20 + _WIDE + _BETWEEN, COLOURS[life.state]
    line = Xml.SubElement(
        root, "path", d=f"M{x},{start} C{x + 100},{start} {to - 100},{end} {to - 6},{end}", fill="none", stroke=colour,
        attrib={"stroke-width": "2"},
    )  # fmt: skip
    who = side_name(life.entry.by) if life.entry.by else "unnamed"
    Xml.SubElement(line, "title").text = f"{who}, {life.entry.kind.value}, {life.state.value}: {life.entry.text}"
    Xml.SubElement(root, "path", d=f"M{to},{end} l-9,-4 l0,8 z", fill=colour)


def _text(root: Xml.Element, x: float, y: float, words: str, *, bold: bool = False, size: int = 12) -> None:
    node = Xml.SubElement(root, "text", x=str(x), y=str(y), attrib={"font-size": str(size)})
    if bold:
        node.set("font-weight", "bold")
    node.text = "".join(c for c in words if c.isprintable())


def _data(parent: Xml.Element, values: dict[str, str]) -> None:
    for key, value in values.items():
        Xml.SubElement(parent, "data", key=key).text = "".join(c for c in value if c.isprintable())
