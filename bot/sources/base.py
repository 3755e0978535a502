"""What a source is: one provider's webhook, with one door that proves before it parses."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Generic, Protocol, TypeVar

from multidict import CIMultiDict, CIMultiDictProxy

from bot.config.sections import SourceConfig
from bot.model import Sms

C = TypeVar("C", bound=SourceConfig)
Fetch = Callable[[str], Awaitable[bytes]]
"""Gets what stands at a URL, bounded in size and time; NotNowError if it cannot be had."""

JSON = frozenset({"application/json"})
FORM = frozenset({"application/x-www-form-urlencoded"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """One request, as it came: nothing decoded, nothing trusted."""

    headers: CIMultiDictProxy[str] | CIMultiDict[str] = field(repr=False)
    body: bytes = field(repr=False)
    at: datetime
    """When it came, in UTC."""
    path: str = field(default="", repr=False)
    """The request target, byte for byte: path and query."""
    public_url: str = ""
    """Where the world finds the bot, with no slash at the end; empty if nobody has said."""

    @property
    def url(self) -> str:
        """What a provider that signs its URL has signed; no header of the request can change it."""
        return self.public_url + self.path

    @property
    def query(self) -> str:
        """The query as it came: all that a GET has to say."""
        return self.path.partition("?")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a provider wants to hear when its text was taken, if not our own JSON."""

    body: bytes
    content_type: str


class Source(Protocol):
    """One provider's webhook."""

    content_types: ClassVar[frozenset[str]] = JSON
    """
    The media types that the provider sends, in lower case; others are answered 415.

    An empty one stands for a request that names none.
    """
    methods: ClassVar[tuple[str, ...]] = ("POST",)
    """The methods that it takes; a GET has no content type, and its query for a body."""
    reply: ClassVar[Reply | None] = None
    """The answer to every request that was proven and taken; None for our own JSON."""
    challenge: ClassVar[str] = ""
    """What a 401 says in WWW-Authenticate, to providers that show a password only when asked."""
    below: ClassVar[bool] = False
    """Whether paths below its own are its own too: `/webhook/<name>/<token>`."""
    fetches: ClassVar[bool] = False
    """Whether `prepare` must be awaited before each `receive`."""

    async def prepare(self, inbound: Inbound, fetch: Fetch) -> None:
        """
        Fetch from the provider what `receive` will need; bounded in size and time.

        Raises SignatureError if the request is not worth it, NotNowError if it cannot be had.
        """
        return

    def receive(self, inbound: Inbound) -> Sms | tuple[Sms, ...] | None:
        """
        Prove the request, then read it; None if it is no incoming text.

        Raises SignatureError if it is not proven, PayloadError if it is but cannot be read.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A request as the provider would send it: what `sms2chat send` posts."""

    headers: dict[str, str]
    body: bytes
    below: str = ""
    """What stands behind the source's URL: the rest of a path, a query."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Generic[C]):
    """A kind of source, as its module hands it over."""

    config: type[C]
    open: Callable[[str, C], Source]
    """Takes the source's name and its section."""
    sign: Callable[[C, Sms, str], Signed]
    """
    Make the request by which the provider would hand over this text, calling this URL.

    Raises ValueError, with words for whoever asked, if only the provider can sign.
    """
    signs_url: bool = False
    """Whether the provider signs its URL, so that `server.public_url` must be known."""
