"""Where the places of events lie, and PLOVER's codes of actors.

An item has the place of the gazetteer, its states, its coordinates and its radius in km; a party its country and its
sector. Datasette's map plug-ins find events by the columns ``latitude`` and ``longitude``.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

COLUMNS = (
    "located VARCHAR",
    "located_kind VARCHAR",
    "located_states VARCHAR",
    "located_claimed VARCHAR",
    "latitude FLOAT",
    "longitude FLOAT",
    "radius FLOAT",
)


def upgrade() -> None:
    """Add the columns; items stored before stay without values in them until they are coded again."""
    for column in COLUMNS:
        op.execute(f"ALTER TABLE item ADD COLUMN {column}")
    for column in ("country VARCHAR", "sector VARCHAR"):
        op.execute(f"ALTER TABLE party ADD COLUMN {column}")
