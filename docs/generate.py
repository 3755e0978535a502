"""
Writes what the docs say of the code from the code: `make docs`.

A page has places that begin with `<!-- made: NAME -->` and end with `<!-- end -->`; what stands
between them is made anew. With `--check` nothing is written, and a page that is not what it
would be made is named (exit code 1).
"""  # noqa: INP001 - a script beside the pages that it writes

from __future__ import annotations

import contextlib
import io
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from enum import Enum
from itertools import groupby
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import typer
from pydantic.fields import FieldInfo

from bot import metrics
from bot.cli.app import app, main
from bot.config.conditions import Operators, When
from bot.config.fields import keys, sections, twins
from bot.config.root import (
    AlertsConfig,
    Config,
    ExampleConfig,
    ExampleSms,
    Expectation,
    RuleConfig,
    ServerConfig,
    StorageConfig,
)
from bot.config.sections import ChannelConfig, Section, SourceConfig
from bot.dispatch import alerts, health, janitor, lane, rates, retry, sending
from bot.outbox import ballast
from bot.secret import Secret
from bot.server.inlet import Limits
from bot.sources.keyed import SHORTEST
from bot.wiring.kinds import KINDS

ROOT = Path(__file__).resolve().parent.parent
PLACE = re.compile(r"(<!-- made: (.+?) -->\n).*?(<!-- end -->)", re.DOTALL)

Maker = Callable[[], Iterable[str]]


# The config file


def key_table(model: type[Section], without: type[Section] | None = None) -> Iterator[str]:
    """Yield a table of a section's keys; those that `without` has too are left out."""
    hidden = set(keys(without)) | {"type"} if without else set()
    twin = {key: name for name, key in twins(model).items()}
    yield "| key | default | meaning |"
    yield "|---|---|---|"
    for key, field in keys(model).items():
        if key in hidden:
            continue
        names = f"`{key}`" + (f" or `{twin[key]}`" if key in twin else "")
        about = (field.description or f"See [{key}](#{key})").replace("<", "&lt;")
        needed = field.is_required() or key == "type"
        yield f"| {names} | {'*must be there*' if needed else default(field)} | {about} |"


def default(field: FieldInfo) -> str:
    """Return a key's default as the config file would write it; empty where that is nothing."""
    said = _written(field.get_default(call_default_factory=True))
    return f"`{said}`" if said else ""


def _written(value: Any) -> str:
    match value:
        case Enum():
            return str(value.value)
        case Secret():
            return value.reveal()
        case bool():
            return str(value).lower()
        case timedelta():
            return duration(value)
        case int():
            return f"{value // 1024}KiB" if value and not value % 1024 else str(value)
        case str() | ZoneInfo():
            return str(value)
    return ""


def duration(value: timedelta) -> str:
    """Return a length of time as the config file writes it."""
    for unit, length in (("d", 86400), ("h", 3600), ("m", 60)):
        if value.total_seconds() >= length and not value.total_seconds() % length:
            return f"{value.total_seconds() // length:.0f}{unit}"
    return f"{value.total_seconds():g}s"


def _kinds(models: Any, base: type[Section]) -> Iterator[str]:
    for name, load in models.items():
        model = load()
        yield f"#### `type: {name}`"
        yield ""
        rows = list(key_table(model, base))
        yield from rows if len(rows) > 2 else ["It has no keys of its own."]
        yield ""
        for key, field in keys(model).items():
            for inner in sections(field):
                yield from [f"and under `{key}`", "", *key_table(inner), ""]


# The command line


def commands() -> Iterator[str]:
    """Yield each command's help, as a terminal of 80 columns shows it."""
    group = typer.main.get_command(app)
    top = group.make_context("sms2chat", [], resilient_parsing=True, terminal_width=80)
    yield from ["```text", group.get_help(top), "```", ""]
    for name in group.list_commands(top):  # type: ignore[attr-defined]  # it is a group
        command = group.get_command(top, name)  # type: ignore[attr-defined]  # it is a group
        context = command.make_context(
            name, [], parent=top, resilient_parsing=True, terminal_width=80
        )
        yield from [f"## {name}", "", "```text", command.get_help(context), "```", ""]


def explained(*arguments: str) -> Iterator[str]:
    """Yield what `explain` prints, for the rules in the README."""
    [rules] = re.findall(r"```yaml rules\n(.+?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.yaml"
        config.write_text(rules)
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            main(["explain", "-c", str(config), "--at", "2026-03-01T15:30:00Z", *arguments])
    shown = " ".join(f'"{each}"' if " " in each else each for each in arguments)
    yield from ["```console", f"$ sms2chat explain {shown}", printed.getvalue().rstrip(), "```"]


# What the delivery does


def waits(table: retry.Retries) -> str:
    """Return a table of waits in words: `1 s, 2 s, 20 times 30 s`."""
    counted = ((words(each), len([*same])) for each, same in groupby(table.waits))
    return ", ".join(f"{count} times {wait}" if count > 1 else wait for wait, count in counted)


def words(value: timedelta) -> str:
    """Return a length of time in words."""
    seconds = value.total_seconds()
    for unit, length in (("days", 86400), ("h", 3600), ("min", 60)):
        if seconds >= length and not seconds % length:
            return f"{seconds // length:.0f} {unit}"
    return f"{seconds:g} s"


def mebibytes(value: int) -> str:
    """Return a size in words."""
    return f"{value / 2**20:g} MiB"


def retries() -> Iterator[str]:
    """Yield the retry table."""
    yield "| a text | is tried again after |"
    yield "|---|---|"
    yield f"| with a code | {waits(retry.CODES)}, and then every {words(retry.CODES.waits[-1])} |"
    yield f"| without | {waits(retry.OTHERS)}, and then every {words(retry.OTHERS.waits[-1])} |"


def numbers() -> Iterator[str]:
    """Yield the limits that are fixed in the code."""
    limits = Limits()
    yield "| what | how much |"
    yield "|---|---|"
    rows: list[tuple[str, object]] = [
        ("a text's id is remembered for, at least", words(janitor.REMEMBER)),
        ("one request to a service may take", words(sending.SEND_TIMEOUT)),
        ("a claim is good for", words(lane.LEASE)),
        ("requests at once to one channel", lane.IN_FLIGHT),
        ("texts in one message, when a backlog is folded", lane.FOLD),
        (f"kept for codes, of a rate of {rates.MANY} or more", rates.KEPT),
        ("failures in a row until a channel is called down", health.DOWN),
        ("a channel whose key is refused is tried again after", words(retry.PAUSE)),
        ("the same alert is repeated after, with a count", words(alerts.QUIET)),
        ("waits are spread by, up and down", f"{retry.CODES.jitter:.0%}"),
        ("room that is kept beside a SQLite file for a full disk", mebibytes(ballast.SIZE)),
        ("but of a small disk no more than", f"1/{ballast.SHARE}"),
        ("the headers of a request may take", f"{limits.header:g} s"),
        ("its body may take", f"{limits.body:g} s"),
        ("a connection may be idle for", f"{limits.idle:g} s"),
        ("connections at once", limits.connections),
        ("characters of a webhook secret, at least", SHORTEST),
    ]
    for what, how_much in rows:
        yield f"| {what} | {how_much} |"


def counted() -> Iterator[str]:
    """Yield the metrics."""
    yield "| metric | labels | what it says |"
    yield "|---|---|---|"
    for metric in vars(metrics).values():
        if hasattr(metric, "_labelnames") and metric._name.startswith("sms2chat_"):
            name = metric._name + ("_total" if metric._type == "counter" else "")
            labels = ", ".join(f"`{label}`" for label in metric._labelnames)
            yield f"| `{name}` | {labels} | {metric._documentation} |"


MAKERS: dict[str, Maker] = {
    "the file": lambda: key_table(Config),
    "server": lambda: key_table(ServerConfig),
    "every source": lambda: key_table(SourceConfig),
    "sources": lambda: _kinds(KINDS.sources, SourceConfig),
    "every channel": lambda: key_table(ChannelConfig),
    "channels": lambda: _kinds(KINDS.channels, ChannelConfig),
    "rules": lambda: key_table(RuleConfig),
    "when": lambda: key_table(When),
    "operators": lambda: key_table(Operators),
    "alerts": lambda: key_table(AlertsConfig),
    "storage": lambda: key_table(StorageConfig),
    "tests": lambda: key_table(ExampleConfig),
    "sms": lambda: key_table(ExampleSms),
    "expect": lambda: key_table(Expectation),
    "commands": commands,
    "explain a code": lambda: explained("--from", "MyBank", "Your code is 482913"),
    "explain an advert": lambda: explained("Shoes! Reply STOP to opt out"),
    "retries": retries,
    "numbers": numbers,
    "metrics": counted,
}


def pages() -> Iterator[Path]:
    """Yield every page that people read."""
    yield ROOT / "README.md"
    yield ROOT / "CHANGELOG.md"
    yield from sorted((ROOT / "docs").glob("*.md"))


def made(text: str) -> str:
    """Return a page as it should be."""

    def fill(place: re.Match[str]) -> str:
        lines = "\n".join(line.rstrip() for line in "\n".join(MAKERS[place[2]]()).splitlines())
        return f"{place[1]}{lines.rstrip()}\n{place[3]}"

    return PLACE.sub(fill, text)


def run(arguments: list[str]) -> int:
    """Write the pages, or with `--check` say which are not as they should be."""
    old = [page for page in pages() if made(text := page.read_text()) != text]
    for page in old:
        if "--check" not in arguments:
            page.write_text(made(page.read_text()))
        sys.stderr.write(f"{page.relative_to(ROOT)}: is not what the code says; `make docs`\n")
    return 1 if old and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
