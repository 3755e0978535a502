"""`sms2chat explain`: where a text would go, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cards.visible import visible
from bot.cli.options import ConfigPath, Json, chosen
from bot.cli.output import inert, say, show, show_json
from bot.cli.send import FROM, TO, read_body
from bot.errors import BotError

if TYPE_CHECKING:
    from bot.model import Sms
    from bot.routing.router import Explanation
    from bot.wiring.plan import Plan


def explain(
    body: Annotated[
        str | None,
        typer.Argument(
            metavar="BODY", help="What the text says; - reads it from stdin.", show_default=False
        ),
    ] = None,
    config: ConfigPath = None,
    sender: Annotated[str, typer.Option("--from", help="Who sends it.")] = FROM,
    to: Annotated[str, typer.Option("--to", help="The number that it comes in on.")] = TO,
    source: Annotated[
        str, typer.Option("--source", help="The source it comes from.  [default: the first]")
    ] = "",
    at: Annotated[
        str, typer.Option("--at", help="When, as 2026-03-01T15:30:00Z.  [default: now]")
    ] = "",
    sms_id: Annotated[
        str, typer.Option("--id", help="Instead of a BODY: a text that came, as `inbox` names it.")
    ] = "",
    json: Json = False,
) -> None:
    """
    Show where a text would go: rule by rule, and what each channel would show of it.

    Nothing is sent, no secret is needed. Ask it when you write a rule, or when a text went
    elsewhere than you thought.

        sms2chat explain --from MyBank "Your code is 482913"
        sms2chat explain --at 2026-03-01T23:30 "server down"
        sms2chat explain --id my-number:42
    """
    from bot.wiring.explaining import messages
    from bot.wiring.plan import make_plan

    if (body is None) == (not sms_id):
        raise typer.BadParameter("give a BODY in quotes, or the --id of a text that came")
    path = chosen(config)
    plan = make_plan(path, lenient=True, tests=False)
    if body is None:
        sms = _stored(path, sms_id)
    else:
        sms = _made(plan, read_body(body), sender, to, source, at)
    explanation = plan.router.explain(sms)
    shown = messages(plan, sms, explanation)
    if json:
        show_json(_facts(explanation, shown))
        return
    for line in _drawn(explanation, shown):
        show(line)


def _made(plan: Plan, body: str, sender: str, to: str, source: str, at: str) -> Sms:
    from bot.model import Sms

    known = list(plan.config.sources)
    if source and source not in known:
        raise typer.BadParameter(f"no source {source!r} in the file; there are: {', '.join(known)}")
    if len(known) > 1 and not source:
        say(f"as if from {known[0]}, the first source in the file; name another with --source")
    return Sms(
        source=source or known[0],
        id="explain",
        received_at=_moment(at, plan.config.timezone) if at else datetime.now(UTC),
        sender=sender,
        recipient=to or plan.config.sources[source or known[0]].to,
        body=body,
    )


def _moment(text: str, zone: tzinfo) -> datetime:
    try:
        at = datetime.fromisoformat(text)
        at = at if at.tzinfo else at.replace(tzinfo=zone)
        # At the calendar's ends, a time could not be shown in another zone.
        _ = at - timedelta(days=2), at + timedelta(days=2)
        return at.astimezone(UTC)
    except (ValueError, OverflowError):
        raise typer.BadParameter(
            "--at is a time like 2026-03-01T15:30:00Z, or without the Z in the file's timezone"
        ) from None


def _stored(path: Path, named: str) -> Sms:
    from bot.cli.store import opened
    from bot.outbox.inbox import named as texts_named

    source, _, sms_id = named.partition(":")
    found = []
    with opened(path) as store:
        if store.connection is not None:
            found = texts_named(store.connection, sms_id, source) if sms_id else []
            found = found or texts_named(store.connection, named)
    if not found:
        raise BotError(f"no text {inert(named)!r} in the store; `sms2chat inbox` lists what came")
    newest = found[0]
    if len(found) > 1:
        others = ", ".join(entry.sms.source for entry in found[1:])
        say(f"this is {inert(newest.sms.key)}; the id is also a text's of {others}")
    if newest.erased:
        raise BotError(f"what {inert(newest.sms.key)} said is erased: storage.keep has passed")
    return newest.sms


def _facts(explanation: Explanation, shown: dict[str, str]) -> dict[str, Any]:
    return {
        "rule": explanation.rule,
        "send_to": [route.channel for route in explanation.routes],
        "drop": explanation.drop,
        "code": explanation.code or None,
        "service": explanation.service or None,
        "code_why": explanation.found.why if explanation.found else None,
        "rules": [
            {"name": step.rule, "matched": step.matched, "why": step.why}
            for step in explanation.steps
        ],
        "messages": shown,
    }


def _drawn(explanation: Explanation, shown: dict[str, str]) -> Iterator[str]:
    steps = explanation.steps
    width = max(len(inert(step.rule)) for step in steps)
    for step in steps:
        yes = "yes" if step.matched else " no"
        yield f"{yes}  {inert(step.rule):<{width}}  {inert(step.why)}"
    channels = ", ".join(route.channel for route in explanation.routes)
    yield f"->   {'dropped' if explanation.drop and not channels else channels or 'nowhere'}"
    yield ""
    found = explanation.found
    yield f"code     {inert(explanation.code)}  ({found.why})" if found else "code     none"
    yield f"service  {inert(explanation.service) or 'none'}"
    for channel, text in shown.items():
        yield ""
        yield f"{channel} shows"
        yield from (f"    {line}".rstrip() for line in visible(text).split("\n"))
