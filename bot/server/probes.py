"""What watchdogs ask: is the process alive, does it take texts, what has it counted."""

from __future__ import annotations

from aiohttp import hdrs, web

from bot import metrics
from bot.errors import StoreError
from bot.server import answers
from bot.server.inlet import RECEPTION


async def healthz(request: web.Request) -> web.Response:
    """Answer that the process lives, whatever else is wrong."""
    return _wrong_method(request) or answers.said(b'{"status":"alive"}')


async def readyz(request: web.Request) -> web.Response:
    """Answer whether the store takes texts."""
    if refusal := _wrong_method(request):
        return refusal
    try:
        why = await request.app[RECEPTION].inlet.ready()
    except StoreError as error:
        why = str(error)
    return answers.later(why) if why else answers.said(b'{"status":"ready"}')


async def numbers(request: web.Request) -> web.Response:
    """Answer with all metrics in the Prometheus text format."""
    if refusal := _wrong_method(request):
        return refusal
    headers = {hdrs.CONTENT_TYPE: metrics.CONTENT_TYPE, hdrs.SERVER: answers.NAME}
    return web.Response(body=metrics.page(), headers=headers)


def _wrong_method(request: web.Request) -> web.Response | None:
    if request.method in {hdrs.METH_GET, hdrs.METH_HEAD}:
        return None
    return answers.wrong_method(hdrs.METH_GET, hdrs.METH_HEAD)
