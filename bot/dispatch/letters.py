"""Turns a text into what its channel is asked to show; `explain` asks the same."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import lru_cache

from bot import codes
from bot.cards.card import make_card
from bot.cards.draw import draw
from bot.cards.errors import TemplateError
from bot.cards.letter import Letter
from bot.cards.template import Template
from bot.config.sections import ChannelConfig
from bot.model import Options, Sms

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawer:
    """Draws texts, as the file's names and time zone say."""

    names: Mapping[str, str]
    timezone: tzinfo

    def letter(
        self,
        sms: Sms,
        config: ChannelConfig,
        *,
        channel: str,
        rule: str,
        options: Options,
        as_of: datetime,
        target: str = "",
        plain: bool = False,
    ) -> Letter:
        """
        Return the text as this channel's readers may see it at `as_of`.

        `plain` is for texts of our own, which hold no code. A template that fails with
        this text gives way to the card: a text is never lost to a template.
        """
        found = None if plain else codes.find(sms.body, sms.sender)
        card = make_card(
            sms,
            code=found.code if found else "",
            raw=found.raw if found else "",
            service=found.service if found else "",
            valid_for=found.valid_for if found else None,
            names=self.names,
            timezone=self.timezone,
            as_of=as_of,
            show=config.show if options.show is None else options.show,
            rule=rule,
        )
        words = draw(card)
        source = "" if plain else options.message or config.message
        if source:
            try:
                words = _template(source).render(card, sms)
            except TemplateError as error:
                log.warning(
                    "a template failed, the card is shown instead: %s", error, extra={"rule": rule}
                )
        return Letter(
            id=stable_id(sms, channel, target),
            sms=sms,
            card=card,
            words=words,
            target=target,
            silent=config.silent if options.silent is None else options.silent,
        )


def stable_id(sms: Sms, channel: str, target: str) -> str:
    """Name a text in a channel for good: the same at every try, on every machine."""
    named = f"{sms.source}\0{sms.id}\0{channel}\0{target}"
    return f"sms_{hashlib.sha256(named.encode()).hexdigest()[:24]}"


@lru_cache(maxsize=64)
def _template(source: str) -> Template:
    return Template(source)
