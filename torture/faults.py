"""The network between the bot and its channels fails in every way, one after the other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from email import message_from_bytes, policy

from tests.e2e import setups
from tests.e2e.process import until
from tests.fakes.slack import FakeSlack
from tests.fakes.smtp import Server
from tests.fakes.telegram import FakeTelegram
from tests.fakes.web import Web
from torture.database import file
from torture.proxy import AMBIGUOUS, Fault, Proxy
from torture.rig import Effort, Finding, Rig
from torture.scene import PATIENCE, Pages, Scene, posted_to, scene

SAMPLE = (Fault.RESET_ANSWER, Fault.RESET_REQUEST, Fault.REFUSE)
"""What the short form tries."""
ALL = tuple(fault for fault in Fault if fault is not Fault.NONE)
LASTS = {Fault.SWALLOW: 22.0, Fault.BLACKHOLE: 22.0}
"""Seconds, in the full form: longer than the bot waits for an answer."""
BETWEEN = 1.5
"""Seconds in which nothing is wrong, from one fault to the next."""
RETRIED = 180.0
"""Seconds after which the last text that met several faults must have been tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A channel, what is between it and the bot, and what its readers were shown."""

    kind: str
    proxy: Proxy
    pages: Pages
    names: Callable[[], Sequence[str]] = tuple
    """What each thing that arrived is called, where a repeat bears the same name."""


async def run(effort: Effort) -> AsyncIterator[Finding]:
    """Let each fault last a while, in all channels at once."""
    short = effort is Effort.SHORT
    faults = SAMPLE if short else ALL
    async with AsyncExitStack() as stack:
        places = [await each(stack) for each in (_telegram, _slack, _mail, _hook)]
        url = stack.enter_context(file())
        channels = {place.kind.split()[-1].lower(): config for place, config in places}
        pause = 0.2 if short else 0.4
        at = await stack.enter_async_context(
            scene(url, channels=channels, pages=places[-1][0].pages, pause=pause)
        )
        at.begin()
        await at.flowing()
        for fault in faults:
            await _suffer(at, [place.proxy for place, _ in places], fault, short=short)
        await at.settled(RETRIED)
        for place, _ in places:
            yield await _finding(at, place, faults)


async def _suffer(at: Scene, proxies: Sequence[Proxy], fault: Fault, *, short: bool) -> None:
    for proxy in proxies:
        await proxy.set(fault)
    await asyncio.sleep(0.5 if short else LASTS.get(fault, 4.0))
    if fault is not Fault.REFUSE:  # of which a proxy that is not there sees nothing
        await until(lambda: all(proxy.hits[fault] for proxy in proxies), PATIENCE)
    for proxy in proxies:
        await proxy.set(Fault.NONE)
    await asyncio.sleep(0.2 if short else BETWEEN)


async def _finding(at: Scene, place: Place, faults: Sequence[Fault]) -> Finding:
    doubtful = sum(place.proxy.hits[fault] for fault in AMBIGUOUS)
    names = set(place.names())
    note = "twice only what it had taken without being heard"
    known = not names or len(names) == len(at.load.taken)
    return Finding(
        case=f"the network to {place.kind} fails in {len(faults)} ways",
        runs=len(faults),
        counts=await at.counted(place.pages()),
        allowed=doubtful,
        note=f"{note}, and by the same name" if names else note,
        wrong="" if known else "a repeat bears another name",
    )


Made = tuple[Place, dict[str, object]]


async def _before(stack: AsyncExitStack, port: int, mark: bytes = b"POST /") -> Proxy:
    return await stack.enter_async_context(Proxy(port, mark).serve())


async def _telegram(stack: AsyncExitStack) -> Made:
    service = await stack.enter_async_context(FakeTelegram())
    proxy = await _before(stack, service.port)
    place = Place(kind="Telegram", proxy=proxy, pages=lambda: service.texts)
    return place, setups.telegram(service, api_url=f"http://127.0.0.1:{proxy.at}")


async def _slack(stack: AsyncExitStack) -> Made:
    service = await stack.enter_async_context(FakeSlack())
    proxy = await _before(stack, service.port)
    place = Place(kind="Slack", proxy=proxy, pages=lambda: service.texts)
    return place, setups.slack(service, api_url=f"http://127.0.0.1:{proxy.at}/api/")


async def _mail(stack: AsyncExitStack) -> Made:
    service = await stack.enter_async_context(Server().serve())
    proxy = await _before(stack, service.port, b"\r\n.\r\n")

    def letters() -> list:
        return [message_from_bytes(one.content, policy=policy.default) for one in service.taken]

    place = Place(
        kind="e-mail",
        proxy=proxy,
        pages=lambda: [each.get_body(("plain",)).get_content() for each in letters()],
        names=lambda: [each["Message-ID"] for each in letters()],
    )
    return place, setups.mail(proxy.at)


async def _hook(stack: AsyncExitStack) -> Made:
    service = await stack.enter_async_context(Web().serve())
    proxy = await _before(stack, service.port)
    place = Place(
        kind="a webhook",
        proxy=proxy,
        pages=lambda: posted_to(service),
        names=lambda: [one.headers["webhook-id"] for one in service.received],
    )
    return place, setups.hook(f"http://127.0.0.1:{proxy.at}/hook")


FAULTS = Rig(
    name="faults",
    about="the network to Telegram, Slack, a mail server and a webhook fails in every way",
    run=run,
)
