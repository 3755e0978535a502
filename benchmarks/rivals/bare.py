"""An aiohttp handler that answers 200 and nothing more: the most that any of them can reach."""

from __future__ import annotations

import sys

import uvloop
from aiohttp import web


async def take(request: web.Request) -> web.Response:
    """Read the body and forget it."""
    await request.read()
    return web.Response(body=b'{"status":"accepted"}', content_type="application/json")


def main() -> None:
    """Listen on the port that the command line names."""
    app = web.Application()
    app.router.add_post("/webhook/bench", take)
    uvloop.install()
    web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), access_log=None, print=None)


if __name__ == "__main__":
    main()
