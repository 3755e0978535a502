"""`sms2chat send`: plays the provider, and says what happened."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import urlsplit

import typer

from bot.cli.options import ConfigPath, Json, chosen, command
from bot.cli.output import say, show, show_json
from bot.errors import BotError

if TYPE_CHECKING:
    from bot.cli.post import Answer
    from bot.config.document import Draft
    from bot.config.sections import SourceConfig
    from bot.model import Sms
    from bot.sources.base import Signed

FROM, TO = "+14155551234", "+12025550100"


def send(
    body: Annotated[
        str, typer.Argument(metavar="BODY", help="What the text says; - reads it from stdin.")
    ],
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

    path = chosen(config)
    target = _target(path, source, url)
    sms = Sms(
        source=target.source,
        id=sms_id or str(time.time_ns() // 1000),
        received_at=datetime.now(UTC),
        sender=sender,
        recipient=to,
        body=read_body(body),
    )
    signed = target.sign(sms)
    answer = post(target.url + signed.below, signed)
    if json:
        show_json({"id": sms.id, "source": sms.source, "url": target.url, **answer.facts()})
    elif answer.good:
        show(f"{answer.status_word}: {sms.key}")
    _report(answer, path)


def read_body(given: str) -> str:
    """Return what the text says: the argument, or for `-` what is on stdin."""
    if given != "-":
        return given
    data = sys.stdin.buffer.read() if hasattr(sys.stdin, "buffer") else sys.stdin.read().encode()
    return data.decode(errors="replace").removesuffix("\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Target:
    source: str
    section: SourceConfig
    url: str
    public_url: str

    def sign(self, sms: Sms) -> Signed:
        """Make the provider's request; raises BotError where only the provider can."""
        from bot.sources import kind

        public, url = self.public_url.rstrip("/"), self.url
        if public and not url.startswith(public):
            # What a provider signs is the address that it was given.
            url = public + urlsplit(url).path
        try:
            return kind(self.section.type).sign(self.section, sms, url)
        except ValueError as error:
            raise BotError(str(error)) from None


def _target(path: Path, source: str, url: str) -> _Target:
    from bot.cli.part import broken, read_part

    document = read_part(path, _kinds())
    draft = document.draft
    if draft is None or not draft.sources:
        raise broken(document, "sources")
    name = source or next(iter(draft.sources))
    if name not in draft.sources:
        there = ", ".join(draft.sources)
        raise typer.BadParameter(f"no source {name!r} in {path}; there are: {there}")
    if len(draft.sources) > 1 and not source:
        say(f"as {name}, the first source in {path}; name another with --source")
    section = draft.sources[name]
    if section is None:
        raise broken(document, "sources", name)
    if draft.server is None:
        raise broken(document, "server")
    return _Target(
        source=name,
        section=section,
        url=url or f"{_base(draft, path)}/webhook/{name}",
        public_url=draft.server.public_url,
    )


def _kinds() -> Any:
    """Return the kinds of sources alone: to sign a text, no channel need be known."""
    from bot import sources
    from bot.config.document import Kinds

    def loader(name: str) -> Any:
        return lambda: sources.kind(name).config

    return Kinds(sources={name: loader(name) for name in sources.KINDS}, channels={})


def _base(draft: Draft, path: Path) -> str:
    from bot.cli.run import base_url

    if draft.server is None or not draft.server.port:
        raise typer.BadParameter(
            f"{path} lets the machine choose the port (server.port is 0); "
            "say --url, with what `run` printed when it started"
        )
    return base_url(draft.server.host, draft.server.port)


def _report(answer: Answer, path: Path) -> None:
    for line in answer.words(run=command("run", config=path), inbox=command("inbox", config=path)):
        say(line)
    raise typer.Exit(0 if answer.good else 1)
