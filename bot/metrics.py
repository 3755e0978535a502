"""What the bot counts, for Prometheus; no label is ever made of a text."""

from __future__ import annotations

import platform

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest

from bot import __version__

# Our own registry: the default one brings collectors that cost time at every start.
REGISTRY = CollectorRegistry()
CONTENT_TYPE = CONTENT_TYPE_PLAIN_0_0_4

TEXTS = Counter(
    "sms2chat_texts",
    "Requests to a source: accepted, duplicate, ignored, unreadable, refused or deferred (503).",
    ["source", "outcome"],
    registry=REGISTRY,
)
DROPPED = Counter(
    "sms2chat_texts_dropped",
    "Texts that a rule threw away, as it was told to.",
    ["rule"],
    registry=REGISTRY,
)
DELIVERIES = Counter(
    "sms2chat_deliveries",
    "Attempts to deliver a text to a channel, by how they ended.",
    ["channel", "outcome"],
    registry=REGISTRY,
)
PENDING = Gauge(
    "sms2chat_deliveries_pending",
    "Deliveries that are waiting to be sent.",
    ["channel"],
    registry=REGISTRY,
)
DEAD = Gauge(
    "sms2chat_deliveries_dead",
    "Deliveries that were given up and wait for a person.",
    ["channel"],
    registry=REGISTRY,
)
FULL = Gauge(
    "sms2chat_store_full",
    "1 while the store's disk is full: new texts are answered 503, what is stored goes out.",
    registry=REGISTRY,
)
SEND_SECONDS = Histogram(
    "sms2chat_send_seconds",
    "How long one attempt to send took.",
    ["channel"],
    buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
    registry=REGISTRY,
)
_BUILD = Gauge(
    "sms2chat_build_info",
    "Always 1; the labels say what is running.",
    ["version", "python"],
    registry=REGISTRY,
)
_BUILD.labels(__version__, platform.python_version()).set(1)


def page() -> bytes:
    """Return all of it in the Prometheus text format."""
    return generate_latest(REGISTRY)
