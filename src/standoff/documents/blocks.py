"""From classified units to the blocks of a document, and the check that blocks keep their promise."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from standoff.documents.layout import Unit
from standoff.schema import Block, BlockKind


def assemble(page: str, units: Iterable[Unit]) -> tuple[Block, ...]:
    """The blocks in text order. A stray mark between two of them (a dash, a byte order mark) goes to the next one."""
    pieces: list[Block] = []
    for unit in units:
        pieces.extend(unit.pieces)
        if unit.start < unit.end:
            pieces.append(Block(unit.kind or BlockKind.BODY, unit.start, unit.end))
    pieces.sort(key=lambda piece: (piece.start, piece.end))
    blocks: list[Block] = []
    edge = 0
    for piece in pieces:
        start, end = _trimmed(page, edge, piece.end)
        if start < end:
            blocks.append(Block(piece.kind, start, end))
            edge = end
    start, end = _trimmed(page, edge, len(page))
    if start < end:
        if blocks:
            blocks[-1] = Block(blocks[-1].kind, blocks[-1].start, end)
        else:
            blocks.append(Block(BlockKind.BODY, start, end))
    return tuple(blocks)


def _trimmed(page: str, start: int, end: int) -> tuple[int, int]:
    part = page[start:end]
    return end - len(part.lstrip()), start + len(part.rstrip())


def faults(text: str, blocks: Sequence[Block]) -> tuple[str, ...]:
    """What breaks the promise of ``Document.blocks``: in order, no overlap, every visible character covered.

    >>> faults("One. Two.", [Block(BlockKind.BODY, 0, 4)])
    ("[4:9] is in no block: ' Two.'",)
    """
    found = []
    edge = 0
    for block in blocks:
        if not edge <= block.start < block.end <= len(text):
            found.append(f"{block.kind} [{block.start}:{block.end}] overlaps, is empty, or leaves the text")
        elif text[edge : block.start].strip():
            found.append(f"[{edge}:{block.start}] is in no block: {text[edge : block.start][:40]!r}")
        edge = max(edge, block.end)
    if text[edge:].strip():
        found.append(f"[{edge}:{len(text)}] is in no block: {text[edge:][:40]!r}")
    return tuple(found)
