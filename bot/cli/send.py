"""`sms2chat send`: plays the provider, and says what happened."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.options import ConfigPath, Json, chosen, command
from bot.cli.output import say, show, show_json

if TYPE_CHECKING:
    from bot.cli.post import Answer
    from bot.config.document import Document
    from bot.config.sections import SourceConfig

FROM, TO = "+14155551234", "+12025550100"


def send(
    body: Annotated[str, typer.Argument(help="What the text says; - reads it from stdin.")],
    config: ConfigPath = None,
    sender: Annotated[str, typer.Option("--from", help="Who sends it.")] = FROM,
    to: Annotated[str, typer.Option("--to", help="The number that it comes in on.")] = TO,
    source: Annotated[
        str, typer.Option("--source", help="Whose webhook to call.  [default: the first]")
    ] = "",
    url: Annotated[
        str, typer.Option("--url", help="Where the bot is, if not where the file says.")
    ] = "",
    sms_id: Annotated[
        str, typer.Option("--id", help="The text's id; one sent twice is a duplicate.")
    ] = "",
    json: Json = False,
) -> None:
    """
    Sign a text as your provider would, and post it to the running bot.

    It is how to try whether everything works, before your provider is involved.

        sms2chat send "Your code is 482913"
        sms2chat send --from MyBank --url https://sms.example.org/webhook/my-number "Hello"
    """
    from bot.cli.post import post
    from bot.model import Sms
    from bot.sources import kind

    path = chosen(config)
    document, name, section = _source(path, source)
    url = url or _url(document, path, name)
    sms = Sms(
        source=name,
        id=sms_id or str(time.time_ns() // 1000),
        received_at=datetime.now(UTC),
        sender=sender,
        recipient=to,
        body=read_body(body),
    )
    answer = post(url, kind(section.type).sign(section, sms))
    if json:
        show_json({"id": sms.id, "source": name, "url": url, **answer.facts()})
    _report(answer, sms, path, quiet=json)
    raise typer.Exit(0 if answer.good else 1)


def read_body(given: str) -> str:
    """Return what the text says: the argument, or for `-` what is on stdin."""
    if given != "-":
        return given
    data = sys.stdin.buffer.read() if hasattr(sys.stdin, "buffer") else sys.stdin.read().encode()
    return data.decode(errors="replace").removesuffix("\n")


def _source(path: Path, wanted: str) -> tuple[Document, str, SourceConfig]:
    from bot import sources
    from bot.cli.part import broken, read_part
    from bot.config.document import Kinds

    def load(kind: str) -> Any:
        return lambda: sources.kind(kind).config

    kinds = Kinds(sources={name: load(name) for name in sources.KINDS}, channels={})
    document = read_part(path, kinds)
    assert document.draft is not None  # noqa: S101 - read_part has seen to it
    known = document.draft.sources
    if not known:
        raise broken(document, "sources")
    name = wanted or next(iter(known))
    if name not in known:
        raise typer.BadParameter(f"no source {name!r} in {path}; there are: {', '.join(known)}")
    if len(known) > 1 and not wanted:
        say(f"as {name}, the first source in {path}; name another with --source")
    section = known[name]
    if section is None:
        raise broken(document, "sources", name)
    return document, name, section


def _url(document: Document, path: Path, source: str) -> str:
    from bot.cli.part import broken
    from bot.cli.run import base_url

    server = document.draft.server if document.draft else None
    if server is None:
        raise broken(document, "server")
    if not server.port:
        raise typer.BadParameter(
            f"{path} lets the machine choose the port (server.port is 0); "
            "say --url, with what `run` printed when it started"
        )
    return f"{base_url(server.host, server.port)}/webhook/{source}"


def _report(answer: Answer, sms: Any, path: Path, *, quiet: bool) -> None:
    if answer.good and not quiet:
        show(f"{answer.status_word}: {sms.key}")
    for line in answer.words(run=command("run", config=path), inbox=command("inbox", config=path)):
        say(line)
