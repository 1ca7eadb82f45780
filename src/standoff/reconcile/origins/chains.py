"""Quote chains: passages that rest on another outlet ("told the BBC", "the state news agency reported").

The items say so: a statement that came ``via`` an outlet, or whose source is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from standoff.documents.agencies import agency_in
from standoff.reconcile.origins.origin import Origin, OriginKind
from standoff.schema import AnyItem, Document, Party, Statement

MEDIA = "MEDIA"
"""The side of newspapers, broadcasters and agencies (``actors``)."""


def outlet_of(item: AnyItem) -> Party | None:
    """The outlet that an item is told after, where it is told after one that has a name."""
    if isinstance(item, Statement):
        for party in (item.via, item.source):
            if party is not None and party.side == MEDIA and party.name:
                return party
    return None


def chains(document: Document, items: Iterable[AnyItem], *, key: str) -> Iterator[Origin]:
    """An origin for each outlet that passages of a document rest on, with the first such passage.

    The document's own outlet and agency are none: "told this newspaper" is own reporting.
    """
    own = {outlet_name(name) for name in (document.publisher, document.agency) if name}
    for item in items:
        party = outlet_of(item)
        if party is None or party.name is None or outlet_name(party.name) in own:
            continue
        own.add(outlet_name(party.name))
        agency = agency_in(party.name)
        spans = sorted(item.spans())
        how = f"“{party.span.text}”" if party.span else party.name
        yield Origin(
            kind=OriginKind.AGENCY if agency else OriginKind.OUTLET,
            name=agency or party.name,
            reason=f"a statement is told after {how}",
            document=key,
            span=party.span,
            passage=(spans[0].start, max(span.end for span in spans)),
        )


def outlet_name(name: str) -> str:
    """A name for comparison: "The Daily Example" is "daily example", "Agence France-Presse" is "afp".

    >>> outlet_name("The New York Times") == outlet_name("New York Times")
    True
    """
    return re.sub(r"^the\s+", "", " ".join((agency_in(name) or name).split()).casefold())
