"""For whom a party speaks where no list has the state and there is no code: the state's name."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; items stored before stay without a value in it until they are coded again."""
    op.execute("ALTER TABLE party ADD COLUMN state VARCHAR")
