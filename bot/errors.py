"""
Every error the bot raises on purpose; the type is the decision.

BotError
├── ConfigError           the config file is wrong; names every problem in it
├── InboundError          a request to a source cannot be taken
│   ├── SignatureError    it does not prove who sent it         -> 401
│   ├── PayloadError      it is proven, but it is not readable  -> 400, kept raw
│   └── NotNowError       a part of it or its proof is missing  -> 503
├── StoreError            the store cannot take it now          -> 503
│   ├── StoreBusy         another program holds it              -> 503
│   ├── StoreFull         the disk is full: nothing new         -> 503
│   └── StoreBroken       and never will in this process        -> stop
└── DeliveryError         a channel did not take a message
    ├── TemporaryError    later may work; says when, if known   -> retry
    ├── CredentialError   the channel's own key is refused      -> pause the channel
    └── PermanentError    later will not work either            -> dead

`str(error)` is written for an operator: it never holds a text, a number or a secret.
"""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from datetime import timedelta


class BotError(Exception):
    """Anything the bot raises on purpose."""


class ConfigError(BotError):
    """The config file cannot be used; `problems` prints as a line for each thing wrong in it."""

    def __init__(self, problems: Sequence[object]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


class InboundError(BotError):
    """A request to a source cannot be taken; `status` is what the caller learns."""

    status: int


class SignatureError(InboundError):
    """The request does not prove who sent it; the message says why, to the operator."""

    status = 401


class PayloadError(InboundError):
    """The request is proven, but holds no text that can be read."""

    status = 400


class NotNowError(InboundError):
    """What would prove the request, or the rest of its text, is not here yet; later may work."""

    status = 503


class StoreError(BotError):
    """The store cannot take anything now; trying again later may work."""


class StoreBusy(StoreError):
    """Another program holds the store, and held it for longer than we wait."""


class StoreFull(StoreError):
    """The disk is full: what room is left is for what is stored already."""


class StoreBroken(StoreError):
    """The store can no longer be trusted by this process, which should end."""


class DeliveryError(BotError):
    """A channel did not take a message."""


class TemporaryError(DeliveryError):
    """Trying again later may work; `retry_after` holds the whole channel back."""

    def __init__(self, detail: str, *, retry_after: timedelta | None = None) -> None:
        super().__init__(detail)
        self.retry_after = retry_after


class CredentialError(DeliveryError):
    """The service refuses the channel's key: nothing will pass until it is mended."""


class PermanentError(DeliveryError):
    """Trying again later will not work either."""


def place(error: BaseException) -> str:
    """
    Say what kind of error it was and where it was raised, but not its words.

    For errors that are not ours: their words may hold a text.
    """
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"
