"""
Makes words of a text by a template of the user's, in which nothing from outside lives.

Variables: `from to body code service received_at source rule id`. Filters for style,
written last: `{{ code | mono }}`, `{{ service | bold }}`, `{{ 'https://…' | link('open') }}`
(the address first, then the words; http, https and mailto only). No escaping: what a
text holds comes out as written in every markup.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from bot.cards.card import Card
from bot.cards.errors import TemplateError
from bot.cards.marks import read
from bot.cards.words import Words, plain
from bot.model import Sms

if TYPE_CHECKING:
    from bot.cards.sandbox import Compiled

__all__ = ["NAMES", "Template", "TemplateError"]

NAMES = ("from", "to", "body", "code", "service", "received_at", "source", "rule", "id")
"""The variables of every template."""


class Template:
    """A template, read once; raises TemplateError when it can never work."""

    def __init__(self, source: str) -> None:
        # Jinja2 costs a start 50 ms, which only those pay who use a template.
        from bot.cards.sandbox import compile_template

        self._compiled: Compiled = compile_template(source, NAMES)

    def render(self, card: Card, sms: Sms) -> Words:
        """
        Return what the template makes of what the card shows.

        Raises TemplateError when it fails with this text, gives nothing, or too much.
        """
        words = read(self._compiled.render(_values(card, sms)))
        if not plain(words).strip():
            raise TemplateError("the template gives nothing for this text")
        return words


def _values(card: Card, sms: Sms) -> dict[str, str | datetime]:
    return {
        "from": card.sender,
        "to": card.recipient,
        "body": card.body or card.note,
        "code": card.code,
        "service": card.service,
        "received_at": card.received_at or sms.received_at,
        "source": card.source or sms.source,
        "rule": card.rule,
        "id": sms.id,
    }
