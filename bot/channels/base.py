"""What a channel is: a section of the config, a pure composer, and something that sends once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TextIO, TypeVar

import aiohttp

from bot.cards.letter import Letter
from bot.config.sections import ChannelConfig
from bot.model import Clock

C = TypeVar("C", bound=ChannelConfig)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One request to a channel's service: how it reads, and what the service is given."""

    text: str = field(repr=False)
    """As the reader gets it, in the channel's markup; `explain` prints it."""
    payload: Any = field(repr=False)


class Channel(Protocol):
    """One place where texts are read."""

    async def send(self, message: Message) -> str:
        """
        Try once, and return the receipt.

        Raises TemporaryError, CredentialError or PermanentError; does not retry,
        sleep or log. The caller sets the time limit and cancels at its end.
        """

    async def delete(self, receipt: str) -> None:
        """Take back what was sent; raises as `send` does, PermanentError where it cannot be."""

    async def close(self) -> None:
        """Let go of connections; the channel is not used afterwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What channels share: one HTTP session, one clock, one terminal."""

    http: Callable[[], aiohttp.ClientSession]
    """Gives the shared session, made at the first call; the channel does not close it."""
    clock: Clock
    screen: TextIO


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Generic[C]):
    """A kind of channel, as its module hands it over."""

    config: type[C]
    compose: Callable[[C, Sequence[Letter]], list[Message]]
    """
    Put letters into messages: one letter gives one message or, over-long, several
    (never cut); several letters (a backlog, folded) give one message if they fit
    into one, else an empty list. Pure: no I/O, no clock.
    """
    open: Callable[[C, Tools], Channel]
