"""What a page has hundreds of, as HTML: the highlighted text of an article and the cards of its items.

Written in Python, because a template takes three times as long for it: each value that a template puts in is a call
or more. Whatever comes from an article, a coder or a person goes through ``_safe``; names of facts, kinds and verbs are
the program's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape as _safe

from markupsafe import Markup

from standoff.analysis.wording import when
from standoff.serve.review.passage import Shown
from standoff.serve.showing.cards import Card
from standoff.serve.showing.lines import exact, item_at, plain
from standoff.serve.showing.marking import Stretch
from standoff.serve.views.past import Past


def text(blocks: Iterable[Shown], numbers: Mapping[str, int]) -> Markup:
    """The blocks of an article with their highlights; ``numbers`` tie these to the cards, by the ids of items.

    Each says where in the text it begins, in code points; nothing but the text stands in it.
    """
    return Markup("\n".join(map(_block, blocks, _always(numbers))))


def card(each: Card, number: int | str, csrf: str, *, decides: bool, chosen: str | None = None) -> Markup:
    """The card of an item, with what may be decided about it where the reader ``decides``; ``number`` ties it to its
    highlights.
    """
    item, kind, verdict = _safe(each.id), each.kind, each.verdict and each.verdict.value
    condition = ""
    if each.condition:
        condition = (
            f'<p class="condition"><span class="quiet">condition:</span> <q dir="auto">{_line(each.condition)}</q></p>'
        )
    return Markup(
        f'<article class="card k-{kind}{f" is-{verdict}" if verdict else ""}" id="{item}" data-i="{number}"'
        f' data-item="{item}" tabindex="0"{" data-chosen" if chosen == each.id else ""}>\n'
        f'<h3><span class="kind k-{kind}">{kind}</span> <span class="label" dir="auto">{_line(each.label)}</span>'
        f"{_verdict(verdict)}</h3>\n"
        f'<blockquote dir="auto">{_line(each.quote)}</blockquote>\n{condition}'
        f'<details class="why"><summary>Why</summary>{reasons(each)}</details>\n'
        f"{_actions(each, number, _safe(csrf)) if decides else ''}\n</article>\n"
    )


def reasons(each: Card) -> Markup:
    """What a card tells under *Why*: the facts, how they were found, what was decided before."""
    told = (*each.facts, *each.reasons)
    rows = [f'<div><dt>{name}</dt><dd dir="auto">{_line(value)}</dd></div>' for name, value in told]
    rows += [f"<div><dt>{one.verb}</dt><dd>{_past(one)}</dd></div>" for one in each.past]
    link = f'<a href="{_safe(item_at(each.id))}">{_safe(each.id)}</a>'
    rows.append(f"<div><dt>permalink</dt><dd>{link}</dd></div>")
    return Markup("<dl>\n" + "\n".join(rows) + "\n</dl>\n")


def _always(numbers: Mapping[str, int]) -> Iterator[Mapping[str, int]]:
    while True:
        yield numbers


def _block(each: Shown, numbers: Mapping[str, int]) -> str:
    pieces = "".join([_piece(piece, numbers) if piece.marks else exact(piece.text) for piece in each.pieces])
    return f'<{each.tag} class="block b-{each.kind}" dir="auto" data-at="{each.start}">{pieces}</{each.tag}>'


def _piece(piece: Stretch, numbers: Mapping[str, int]) -> str:
    looks = "".join([f"m-{mark.kind} r-{mark.role} " for mark in piece.marks])
    items = "".join([f"{numbers.get(mark.item, '')} " for mark in piece.marks])
    last = piece.marks[-1]
    here = ' id="at"' if last.role == "at" and piece.start == last.start else ""
    return f'<mark class="{looks}"{here} data-i="{items}" data-at="{piece.start}">{exact(piece.text)}</mark>'


def _line(text: str | None) -> str:
    return _safe(plain(text))


def _verdict(verdict: str | None) -> str:
    return f' <span class="verdict">{verdict}</span>' if verdict else ""


def _past(one: Past) -> str:
    told = f"{one.told} by <bdi>{_line(one.by)}</bdi>, {_safe(when(one.at[:10]))}"
    if one.changes:
        told += f": <bdi>{_line('; '.join(one.changes))}</bdi>"
    if one.why:
        told += f" – <bdi>{_line(one.why)}</bdi>"
    return f"<s>{told}</s> (undone)" if one.state == "undone" else told


_VERBS = (("accept", "Accept"), ("unsure", "Unsure"), ("reject", "Reject"))


def _actions(each: Card, number: int | str, csrf: str) -> str:
    """What may be decided about an item where it is shown; the answer is its card as it is then."""
    item = _safe(each.id)
    buttons = [
        f'<button class="small" name="verb" value="{verb}" id="{verb}-{item}">{word}</button>' for verb, word in _VERBS
    ]
    if each.undo:
        buttons.append(
            f'<input type="hidden" name="decision" value="{_safe(each.undo)}">'
            '<input type="hidden" name="only" value="1">'
            f'<button class="small" name="verb" value="undo" id="undo-{item}">Undo</button>'
        )
    return (
        '<form class="acts" method="post" action="/decide" hx-post="/decide" hx-target="closest .card"'
        f""" hx-swap="outerHTML settle:0ms" hx-vals='{{"card": "{number}"}}'>\n"""
        f'<input type="hidden" name="csrf" value="{csrf}"><input type="hidden" name="item" value="{item}">'
        f'<input type="hidden" name="back" value="{_safe(item_at(each.id))}">\n'
        + "\n".join(buttons)
        + f'\n<a class="button small" href="/review?item={item}&amp;open=edit">Edit</a>\n</form>'
    )
