"""The tables, once, for both databases; times are integers, in milliseconds UTC."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text as sql,
)

metadata = MetaData()

# SQLite counts rows by itself only in a column of exactly this type.
Id = BigInteger().with_variant(Integer, "sqlite")

texts = Table(
    "text",
    metadata,
    # Given by the process, not the database: so one statement puts a whole batch,
    # and one more tells which of it was new.
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("source", String, nullable=False),
    Column("sms_id", String, nullable=False),
    Column("sender", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("key", String, nullable=False, server_default=""),
    Column("received_ms", BigInteger, nullable=False),
    Column("stored_ms", BigInteger, nullable=False, index=True),
    Column("rule", String, nullable=False, server_default=""),
    Column("dropped", Boolean, nullable=False, server_default=sql("false")),
    Column("alert", Boolean, nullable=False, server_default=sql("false")),
    Column("duplicates", Integer, nullable=False, server_default="0"),
    Column("erased_ms", BigInteger),
    Column("likeness", String),
    Column("same_as", String),
    UniqueConstraint("source", "sms_id", name="text_once"),
)

# Only texts of sources with a `dedupe` window are in it, so the others pay nothing.
Index(
    "text_like",
    texts.c.likeness,
    texts.c.stored_ms,
    sqlite_where=texts.c.likeness.is_not(None),
    postgresql_where=texts.c.likeness.is_not(None),
)
Index("text_of_source", texts.c.source, texts.c.stored_ms)

# Only what can still be erased is in it, so the janitor never reads what it erased before.
Index(
    "text_kept",
    texts.c.stored_ms,
    sqlite_where=texts.c.erased_ms.is_(None),
    postgresql_where=texts.c.erased_ms.is_(None),
)

deliveries = Table(
    "delivery",
    metadata,
    Column("id", Id, primary_key=True),
    Column("text_id", ForeignKey("text.id", ondelete="CASCADE"), nullable=False),
    Column("channel", String, nullable=False),
    Column("target", String, nullable=False, server_default=""),
    Column("action", String, nullable=False, server_default="send"),
    Column("rule", String, nullable=False),
    Column("options", Text, nullable=False, server_default=""),
    Column("state", String, nullable=False, server_default="pending"),
    Column("urgent", Boolean, nullable=False, server_default=sql("false")),
    Column("since_ms", BigInteger, nullable=False),
    Column("due_ms", BigInteger, nullable=False),
    Column("leased", Boolean, nullable=False, server_default=sql("false")),
    Column("fence", Integer, nullable=False, server_default="0"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("progress", String, nullable=False, server_default=""),
    Column("fell_back", Boolean, nullable=False, server_default=sql("false")),
    Column("discarded", Boolean, nullable=False, server_default=sql("false")),
    Column("receipt", String, nullable=False, server_default=""),
    Column("error", Text, nullable=False, server_default=""),
    UniqueConstraint("text_id", "channel", "target", "action", name="delivery_once"),
)

# Only what is pending is in it, so claiming costs the same however long the history is.
Index(
    "delivery_due",
    deliveries.c.channel,
    deliveries.c.action,
    deliveries.c.urgent.desc(),
    deliveries.c.due_ms,
    deliveries.c.id,
    sqlite_where=deliveries.c.state == "pending",
    postgresql_where=deliveries.c.state == "pending",
)
# By how long it has waited, whenever it is due: for whoever falls back, or gives up.
Index(
    "delivery_waits",
    deliveries.c.channel,
    deliveries.c.fell_back,
    deliveries.c.since_ms,
    sqlite_where=deliveries.c.state == "pending",
    postgresql_where=deliveries.c.state == "pending",
)
Index(
    "delivery_dead",
    deliveries.c.id,
    sqlite_where=deliveries.c.state == "dead",
    postgresql_where=deliveries.c.state == "dead",
)

attempts = Table(
    "attempt",
    metadata,
    Column("id", Id, primary_key=True),
    Column(
        "delivery_id", ForeignKey("delivery.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("at_ms", BigInteger, nullable=False),
    Column("outcome", String, nullable=False),
    Column("detail", Text, nullable=False, server_default=""),
)

gates = Table(
    "gate",
    metadata,
    Column("place", String, primary_key=True),
    Column("held_ms", BigInteger, nullable=False, server_default="0"),
    Column("paused", Boolean, nullable=False, server_default=sql("false")),
    Column("sent", Text, nullable=False, server_default=""),
    comment="How fast a place may be written to: it outlives a restart and holds for all replicas.",
)

unreadable = Table(
    "unreadable",
    metadata,
    Column("id", Id, primary_key=True),
    Column("source", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("content_type", String, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("key", String, nullable=False, server_default=""),
    Column("why", Text, nullable=False),
    Column("first_ms", BigInteger, nullable=False),
    Column("last_ms", BigInteger, nullable=False),
    Column("times", Integer, nullable=False, server_default="1"),
    UniqueConstraint("source", "digest", name="unreadable_once"),
)

keys = Table(
    "cipher_key",
    metadata,
    Column("name", String, primary_key=True),
    comment="Marks of the keys that texts are stored under: without one of them we do not start.",
)
