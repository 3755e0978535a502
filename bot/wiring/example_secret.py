"""Keeps the secret of config.example.yaml, which everybody knows, on the machine it is tried on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.config.document import Draft
from bot.config.sections import SourceConfig
from bot.secret import Secret
from bot.wiring.checks import Finding
from bot.wiring.secrets import secrets_in

EXAMPLE_SECRET = Secret("only-for-trying-out-on-this-machine")

_LOOPBACK = re.compile(r"localhost|127[.][0-9.]+|::1")
_MEND = "`sms2chat init` makes one; or set WEBHOOK_SECRET to what `openssl rand -hex 32` prints"


def known_secrets(draft: Draft) -> Iterator[Finding]:
    """Warn of the example's secret, and refuse it where others can reach the bot."""
    server = draft.server
    if server is None:
        return
    # Behind a proxy on the same machine, 127.0.0.1 is as open as any address.
    inside = bool(_LOOPBACK.fullmatch(server.host)) and not server.public_url
    before = "before others can reach the bot, " if inside else ""
    for name, source in draft.sources.items():
        if source is not None and _uses_it(source):
            what = f"is the one that everybody knows; {before}give it one of its own: {_MEND}"
            yield Finding(("sources", name, "secret"), what, warning=inside)


def _uses_it(source: SourceConfig) -> bool:
    # Some hold bytes that are not text, which Secret cannot compare.
    return any(each.reveal() == EXAMPLE_SECRET.reveal() for each in secrets_in(source))
