"""
Steps from earlier schemas to the one in `schema.py`: taken at the start, in one transaction.

A step is never altered once a database may have taken it, so it is in SQL that stands for
itself, and that both databases read alike.
"""

from __future__ import annotations

from sqlalchemy import Connection

STEPS = {
    "0001": (
        "ALTER TABLE text ADD COLUMN likeness VARCHAR",
        "ALTER TABLE text ADD COLUMN same_as VARCHAR",
        "CREATE INDEX text_like ON text (likeness, stored_ms) WHERE likeness IS NOT NULL",
        "CREATE INDEX text_of_source ON text (source, stored_ms)",
        "CREATE INDEX text_kept ON text (stored_ms) WHERE erased_ms IS NULL",
    ),
    "0002": (
        """
        CREATE INDEX delivery_waits ON delivery (channel, fell_back, since_ms)
        WHERE state = 'pending'
        """,
    ),
    "0003": (
        "DROP INDEX delivery_due",
        """
        CREATE INDEX delivery_due ON delivery (channel, action, urgent DESC, due_ms, id)
        WHERE state = 'pending'
        """,
    ),
}
"""By the schema that they start from."""


def step_up(connection: Connection, found: str) -> str:
    """Take every step that there is from a schema; return where they lead."""
    while statements := STEPS.get(found):
        for statement in statements:
            connection.exec_driver_sql(statement)
        found = f"{int(found) + 1:04}"
    return found
