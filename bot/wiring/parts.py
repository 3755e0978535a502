"""Opens what a plan names: its sources, its channels, and the HTTP session that they share."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from http import HTTPStatus
from typing import TextIO

import aiohttp
from yarl import URL

from bot.channels.base import Tools
from bot.dispatch.outlet import Outlet
from bot.errors import NotNowError
from bot.model import Clock, Sms
from bot.outbox.values import Parcel, Posting
from bot.sources.base import Source
from bot.wiring.kinds import channel_kind, source_kind
from bot.wiring.plan import Plan

CONNECT = 5.0
"""Seconds to reach a service; a send as a whole has its lane's limit."""
FETCH = 5.0
"""Seconds to fetch what a source needs; its provider is waiting meanwhile."""
FETCHED = 64 * 1024
"""Bytes; a certificate has two thousand."""


class Http:
    """One HTTP session for all channels, made when the first one asks."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    def __call__(self) -> aiohttp.ClientSession:
        """Return the session."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT, connect=CONNECT),
                # A service that sets cookies would tie requests together that are not.
                cookie_jar=aiohttp.DummyCookieJar(),
                connector=aiohttp.TCPConnector(limit=0, ttl_dns_cache=60),
            )
        return self._session

    async def fetch(self, url: str) -> bytes:
        """Get what stands at a URL, following no redirects; NotNowError if it cannot be had."""
        try:
            async with asyncio.timeout(FETCH), self().get(url, allow_redirects=False) as answer:
                body = b""
                while len(body) <= FETCHED and (more := await answer.content.readany()):
                    body += more
        except (aiohttp.ClientError, OSError) as error:
            why = type(error).__name__
            raise NotNowError(f"{URL(url).host} cannot be reached: {why}") from None
        if answer.status != HTTPStatus.OK or len(body) > FETCHED:
            raise NotNowError(f"{URL(url).host} answered {answer.status}, or too much")
        return body

    async def close(self) -> None:
        """Close the session, if there ever was one."""
        if self._session is not None:
            await self._session.close()


def open_sources(plan: Plan) -> dict[str, Source]:
    """Open every source."""
    return {
        name: source_kind(section).open(name, section)
        for name, section in plan.config.sources.items()
    }


def open_outlets(plan: Plan, http: Http, clock: Clock, screen: TextIO) -> list[Outlet]:
    """Open every channel."""
    tools = Tools(http=http, clock=clock, screen=screen)
    outlets = []
    for name, section in plan.config.channels.items():
        kind = channel_kind(section)
        outlets.append(
            Outlet(
                name=name,
                config=section,
                compose=kind.compose,
                channel=kind.open(section, tools),
                fallback=plan.posting(section.fallback, "") if section.fallback else None,
            )
        )
    return outlets


def parcel(plan: Plan, sms: Sms) -> Parcel:
    """Route a text: everything that is put with it, decided once."""
    explanation = plan.router.explain(sms)
    source = plan.config.sources.get(sms.source)
    return Parcel(
        sms=sms,
        postings=tuple(
            Posting(
                channel=route.channel,
                rule=route.rule,
                options=route.options,
                targets=plan.config.channels[route.channel].targets(),
            )
            for route in explanation.routes
        ),
        rule=explanation.rule,
        dropped=explanation.drop,
        urgent=explanation.found is not None,
        dedupe=source.dedupe if source else None,
    )


def expected(plan: Plan) -> dict[str, timedelta]:
    """Return how often each source should be heard, of those that say so."""
    sources = plan.config.sources.items()
    return {name: source.expect_every for name, source in sources if source.expect_every}


def alert_postings(plan: Plan) -> tuple[Posting, ...]:
    """Return where alerts go."""
    return tuple(plan.posting(name, "alerts") for name in plan.config.alerts.send_to)
