"""The aiohttp application: one door for each source, and probes beside them."""

from __future__ import annotations

import logging

from aiohttp import hdrs, web

from bot.errors import NotNowError, PayloadError, SignatureError, StoreError, place
from bot.server import answers, probes
from bot.server.body import UnwantedError, read_body
from bot.server.inlet import LIMITS, RECEPTION, Door, Inlet, Limits, Reception
from bot.sources.base import Inbound

log = logging.getLogger(__name__)


def make_app(inlet: Inlet, *, limits: Limits | None = None) -> web.Application:
    """Build the application; it starts nothing and opens nothing."""
    app = web.Application()
    app[RECEPTION] = Reception(inlet)
    app[LIMITS] = limits or Limits()
    for path in app[RECEPTION].doors:
        # What has a route of its own is found several times as fast.
        app.router.add_route("*", path, take)
    app.router.add_route("*", "/webhook{rest:.*}", take)
    app.router.add_route("*", "/healthz", probes.healthz)
    app.router.add_route("*", "/readyz", probes.readyz)
    app.router.add_route("*", "/metrics", probes.numbers)
    app.router.add_route("*", "/{elsewhere:.*}", nowhere)
    return app


def swap(app: web.Application, inlet: Inlet) -> None:
    """Give a running application another inlet; requests in flight finish with the old one."""
    app[RECEPTION].swap(inlet)


async def take(request: web.Request) -> web.StreamResponse:
    """Take one text: 200 means that it is on disk."""
    reception = request.app[RECEPTION]
    path = request.rel_url.raw_path
    door = reception.doors.get(path) or reception.below(path)
    if door is None:
        return answers.error(404, "no such source")
    if request.method != hdrs.METH_POST and request.method not in door.source.methods:
        return answers.wrong_method(*door.source.methods)
    if _foreign(request, door):
        return answers.error(415, "not a content type or coding that this source takes")
    try:
        return await _receive(request, reception.inlet, door)
    except UnwantedError as error:
        return answers.error(error.status, str(error))
    except (StoreError, NotNowError) as error:
        why = str(error)
    except Exception as error:  # noqa: BLE001 - a fault of ours must not cost a text
        why = place(error)
    log.error("not taken", extra={"source": door.name, "why": why})
    door.deferred.inc()
    return answers.later("cannot take it now; send it again later")


async def nowhere(_request: web.Request) -> web.Response:
    """Answer for every other path."""
    return answers.error(404, "nothing is here")


async def _receive(request: web.Request, inlet: Inlet, door: Door) -> web.Response:
    seconds = request.app[LIMITS].body
    body = await read_body(request, most=inlet.max_body, seconds=seconds)
    inbound = Inbound(
        headers=request.headers,
        body=body,
        at=inlet.clock(),
        path=request.raw_path,
        public_url=inlet.public_url,
    )
    try:
        if door.source.fetches:
            await door.source.prepare(inbound, inlet.fetch)
        found = door.source.receive(inbound)
    except SignatureError as error:
        door.refused.inc()
        inlet.refused(door.name, str(error))
        return answers.unproven(door.source.challenge)
    except PayloadError as error:
        content_type = request.headers.get(hdrs.CONTENT_TYPE, "")
        raw = inbound.body or inbound.query.encode("utf-8", "surrogateescape")
        await inlet.unreadable(door.name, raw, content_type, str(error))
        door.unreadable.inc()
        return answers.error(400, str(error))
    if not found:
        door.ignored.inc()
        return answers.ignored(door.source.reply)
    for sms in found if isinstance(found, tuple) else (found,):
        new = await inlet.take(door.name, sms)
        (door.accepted if new else door.duplicate).inc()
        # At INFO, a line for each text would cost more than taking it; a repeat is rare.
        log.log(logging.DEBUG if new else logging.INFO, "taken", extra={"sms": sms.key, "new": new})
    return answers.stored(sms.id, new=new, reply=door.source.reply)


def _foreign(request: web.Request, door: Door) -> bool:
    """Whether the body is coded, or of a type that this provider does not send."""
    codings = request.headers.getall(hdrs.CONTENT_ENCODING, ())
    if any(coding.strip().lower() not in {"", "identity"} for coding in codings):
        return True
    if request.method == hdrs.METH_GET:
        return False
    content_type = request.headers.get(hdrs.CONTENT_TYPE, "").partition(";")[0]
    return content_type.strip().lower() not in door.source.content_types
