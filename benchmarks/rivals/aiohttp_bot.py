"""The bot that one writes in an evening, well: verify, post to Telegram, answer."""

from __future__ import annotations

import hashlib
import hmac
import json
import sys
from collections.abc import AsyncIterator

import aiohttp
import uvloop
from aiohttp import web

SECRET = b"a-secret-for-benchmarks-alone"
HTTP = web.AppKey("http", aiohttp.ClientSession)


async def take(request: web.Request) -> web.Response:
    """Take one text; nothing of it is stored, and whatever fails is lost or comes again."""
    body = await request.read()
    expected = "sha256=" + hmac.new(SECRET, body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Webhook-Signature", "")):
        return web.Response(status=401)
    data = json.loads(body)["data"]
    message = {"chat_id": -1001234567890, "text": f"{data['from']}: {data['body']}"}
    url = f"http://127.0.0.1:{sys.argv[2]}/bot12345:token/sendMessage"
    async with request.app[HTTP].post(url, json=message) as answer:
        await answer.read()
    return web.json_response({"ok": True})


async def with_session(app: web.Application) -> AsyncIterator[None]:
    """Keep one session for all requests."""
    async with aiohttp.ClientSession() as session:
        app[HTTP] = session
        yield


def main() -> None:
    """Listen on the first port of the command line; Telegram is at the second."""
    app = web.Application()
    app.cleanup_ctx.append(with_session)
    app.router.add_post("/webhook/bench", take)
    uvloop.install()
    web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), access_log=None, print=None)


if __name__ == "__main__":
    main()
