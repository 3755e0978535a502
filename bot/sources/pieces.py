"""
Puts texts together that a provider hands over in pieces, one a request.

Nothing is promised before it is kept: a piece that waits for others is answered 503, so
the provider sends it again, and what a crash forgets it brings back. When the last piece
comes, the whole text is taken; when it stays away, each piece is taken alone as soon as it
is brought again.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.errors import NotNowError
from bot.model import Sms

WAIT = timedelta(minutes=1)
"""For the other pieces; then a text with a hole is better than none."""
KEPT = timedelta(hours=1)
"""For pieces to be brought again after they were put together."""
MOST = 1000
"""Texts waiting; beyond it the oldest is forgotten, and begins anew when it comes again."""

_MOST_PIECES = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece of a text."""

    sms: Sms = field(repr=False)
    ref: str
    """What all pieces of one text, from one sender to one number, have in common."""
    place: int
    """Counted from 1."""
    total: int

    @property
    def good(self) -> bool:
        """Whether the counts can be true."""
        return 1 <= self.place <= self.total <= _MOST_PIECES


@dataclass(slots=True, kw_only=True)
class _Text:
    since: datetime
    pieces: dict[int, Sms] = field(default_factory=dict)
    given_up: bool = False


class Pieces:
    """The pieces of one source that have come in the last hour."""

    __slots__ = ("_texts",)

    def __init__(self) -> None:
        self._texts: dict[tuple[str, str, str, int], _Text] = {}

    def put(self, piece: Piece, at: datetime) -> Sms:
        """
        Return the whole text if this was its last piece, or the piece if waiting is over.

        A piece that comes again after that gets the same answer. Raises NotNowError
        while others are missing.
        """
        if not piece.good or piece.total == 1:
            return piece.sms
        text = self._text(piece, at)
        text.pieces[piece.place] = piece.sms
        if len(text.pieces) == piece.total and not text.given_up:
            return _joined(text)
        if at - text.since < WAIT:
            raise NotNowError("a piece of a longer text, kept waiting for the others")
        # From now on every piece goes alone: put together, they would be there twice.
        text.given_up = True
        return _alone(piece)

    def _text(self, piece: Piece, at: datetime) -> _Text:
        key = (piece.sms.sender, piece.sms.recipient, piece.ref, piece.total)
        found = self._texts.get(key)
        known = found.pieces.get(piece.place, piece.sms) if found else None
        # The counter of references is short: the same one may already be another text's.
        if found is None or at - found.since > KEPT or known is None or known.id != piece.sms.id:
            self._texts.pop(key, None)
            while len(self._texts) >= MOST:
                del self._texts[next(iter(self._texts))]
            found = self._texts[key] = _Text(since=at)
        return found


def _joined(text: _Text) -> Sms:
    first, *others = (sms for _, sms in sorted(text.pieces.items()))
    # No piece's own id: one of them may have gone alone before a restart.
    name = f"{first.id}+{len(others)}"
    return replace(first, id=name, body="".join(sms.body for sms in (first, *others)))


def _alone(piece: Piece) -> Sms:
    return replace(piece.sms, body=f"({piece.place}/{piece.total}) {piece.sms.body}")
