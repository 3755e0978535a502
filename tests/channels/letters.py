"""Letters as the dispatcher would hand them to a channel."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.cards.card import make_card
from bot.cards.draw import draw
from bot.cards.letter import Letter
from bot.model import Show, Sms
from tests.make import NOON, make_sms

HOSTILE = (
    "\x1b[31mred\x1b[0m \x9b2J \x00nul \u202eevil\u2066 \r\nBcc: x@evil.example\r\n\r\n"
    "<script>alert(1)</script> </blockquote> <!channel> @everyone @here "
    "=?utf-8?q?=0D=0ABcc:_y=40evil.example?= {{ 7*7 }} %s ${HOME} **b** [a](https://evil.example) "
    "\x85next\u2028line \ud83d lone 🇩🇪 \n.\n.. \t| <b>bold</b> &amp; ' \" end"
)
"""A bit of everything that has ever broken a terminal, a mail, a page or a chat."""


def make_letter(
    sms: Sms | None = None,
    *,
    code: str = "",
    service: str = "",
    show: Show = Show.FULL,
    as_of: datetime = NOON,
    **changes,
) -> Letter:
    """A letter with the card's own drawing; name only what the test is about."""
    sms = sms or make_sms()
    card = make_card(
        sms,
        code=code,
        raw=code,
        service=service,
        valid_for=timedelta(minutes=10) if code else None,
        names={"+12025550100": "Work line"},
        timezone=UTC,
        as_of=as_of,
        show=show,
        rule="everything else",
    )
    return Letter(**({"id": "7-1", "sms": sms, "card": card, "words": draw(card)} | changes))
