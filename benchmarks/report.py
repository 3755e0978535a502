"""What was measured, as a table in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import accept, deliver
from benchmarks.latency import Latency
from benchmarks.machine import described
from benchmarks.starting import Start

BEGIN = "<!-- `make bench` writes from here -->"
END = "<!-- to here -->"
QUIET = 0.1
"""Share of the machine that others may take before the table says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """Everything that one run has measured."""

    accepted: Sequence[accept.Row]
    delivered: Sequence[deliver.Row]
    latencies: Sequence[Latency]
    starts: Sequence[Start]
    notes: Sequence[str]
    """What was left out, and why."""


def markdown(results: Results) -> str:
    """Return all tables."""
    parts = [
        f"{described()}; one core for the program measured, another for what measures it.",
        _accepted(results.accepted),
        _delivered(results),
        _latencies(results.latencies),
        _starts(results.starts),
        *results.notes,
    ]
    return "\n\n".join(part for part in parts if part)


def write_into(page: Path, tables: str, *, begin: str = BEGIN) -> None:
    """Put tables into a page, between the mark that it has for them and the next one."""
    before, _, rest = page.read_text(encoding="utf-8").partition(begin)
    after = rest.partition(END)[2]
    page.write_text(f"{before}{begin}\n\n{tables}\n\n{END}{after}", encoding="utf-8")


def crowded(share: float) -> Iterator[str]:
    """Say that others took this share of the machine, if it was too much."""
    if share > QUIET:
        yield (
            f"**Other programs took {share:.0%} of the machine meanwhile:** rates, times and "
            "their ratios are worse than they should be, CPU times hardly. "
            "Measure again when it is quiet."
        )


def _accepted(rows: Sequence[accept.Row]) -> str:
    return table(
        ("Accept", "texts a second", "of the bare handler", "by CPU time", "CPU µs a text"),
        (
            (row.name, row.rate.said(), row.ratio.said(2), row.by_cpu.said(2), row.cpu_us.said())
            for row in rows
        ),
    )


def _delivered(results: Results) -> str:
    accepting = {row.name: row.cpu_us.median / 1000 for row in results.accepted}.get("sms2chat")

    def send(row: deliver.Row) -> str:
        if accepting is None or not row.name.startswith("sms2chat"):
            return ""
        return f"{row.cpu_ms.median - accepting:.2f}"

    return table(
        ("Accept and deliver", "texts a second", "CPU ms a text", "of it the send"),
        ((row.name, row.rate.said(), row.cpu_ms.said(2), send(row)) for row in results.delivered),
    )


def _latencies(rows: Sequence[Latency]) -> str:
    return table(
        ("Webhook to the channel's request", "p50, ms", "p99, ms", "worst, ms"),
        (
            (f"{row.rate} texts a second", row.p50.said(2), row.p99.said(2), f"{row.worst:.1f}")
            for row in rows
        ),
    )


def _starts(rows: Sequence[Start]) -> str:
    return table(
        ("Start and rest", "ready, s", "second start, s", "RSS, MB", "PSS, MB"),
        (
            (row.name, row.fresh.said(2), row.again.said(2), row.rss.said(1), row.pss.said(1))
            for row in rows
        ),
    )


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; nothing if it would have no rows."""
    lines = [_line(row) for row in rows]
    return "\n".join((_line(head), f"|---|{'--:|' * (len(head) - 1)}", *lines)) if lines else ""


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
