"""What the server is given: where texts go, who may send them, how long a client may take."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from aiohttp import web
from prometheus_client import Counter

from bot import metrics
from bot.errors import NotNowError
from bot.model import Clock, Sms
from bot.sources.base import Fetch, Source


async def unreachable(_url: str) -> bytes:
    """Fetch nothing: for a server that was given no way out."""
    raise NotNowError("the server was given no way to call out")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inlet:
    """Everything a request needs, as one config makes it."""

    sources: Mapping[str, Source]
    take: Callable[[str, Sms], Awaitable[bool]]
    """
    Put a source's text on disk, with everything it sets off; False if it was there already.

    Raises StoreError when the store cannot take it now.
    """
    unreadable: Callable[[str, bytes, str, str], Awaitable[None]]
    """
    Keep a proven request that cannot be read: source, body, content type, why.

    Raises StoreError when the store cannot take it now.
    """
    refused: Callable[[str, str], None]
    """Is told of a request that proved nothing: source, why. It bounds how often it says so."""
    ready: Callable[[], Awaitable[str]]
    """Say why the store takes no texts, in words that any caller may read; empty if it does."""
    clock: Clock
    max_body: int
    """Bytes."""
    public_url: str = ""
    fetch: Fetch = unreachable
    """For sources that must ask their provider for something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long a client may keep us waiting, in seconds, and how many clients there may be."""

    header: float = 10
    """From connecting to the end of the first request's headers."""
    body: float = 10
    idle: float = 30
    """Between an answer and the end of the next request's headers."""
    linger: float = 2
    """For a body that nobody wants any more, so that the client reads our answer."""
    connections: int = 500
    close: float = 3
    """For requests in flight when the server closes."""


class Door:
    """One source as the server sees it, with its counters at hand."""

    __slots__ = (
        "accepted", "deferred", "duplicate", "ignored", "name", "refused", "source", "unreadable"
    )  # fmt: skip

    def __init__(self, name: str, source: Source) -> None:
        self.name = name
        self.source = source
        self.accepted = _counter(name, "accepted")
        self.duplicate = _counter(name, "duplicate")
        self.ignored = _counter(name, "ignored")
        self.unreadable = _counter(name, "unreadable")
        self.refused = _counter(name, "refused")
        self.deferred = _counter(name, "deferred")


class Reception:
    """Which inlet is open now; a reload swaps it between two requests."""

    def __init__(self, inlet: Inlet) -> None:
        self.swap(inlet)

    def swap(self, inlet: Inlet) -> None:
        """From the next request on, use this inlet."""
        doors = {name: Door(name, source) for name, source in inlet.sources.items()}
        # Compared with the path as it came: a name spelled another way is no name.
        paths = {f"/webhook/{name}": door for name, door in doors.items()}
        if len(doors) == 1:
            paths["/webhook"] = next(iter(doors.values()))
        self.inlet = inlet
        self.doors: Mapping[str, Door] = paths
        self._deep = {name: door for name, door in doors.items() if door.source.below}

    def below(self, path: str) -> Door | None:
        """Return the source that takes all paths below its own, if this is one of them."""
        return self._deep.get(path.removeprefix("/webhook/").partition("/")[0])


RECEPTION = web.AppKey("reception", Reception)
LIMITS = web.AppKey("limits", Limits)


def _counter(source: str, outcome: str) -> Counter:
    return metrics.TEXTS.labels(source, outcome)
