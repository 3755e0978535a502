"""What the rigs found, as a line and as a table for the docs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.machine import described
from benchmarks.report import write_into
from torture.rig import Finding

PAGE = Path(__file__).parents[1] / "docs" / "reliability.md"
BEGIN = "<!-- `make torture` writes from here -->"
HEAD = ("what is done", "runs", "answered 200", "lost", "twice", "unexpected", "recovered", "")


def line(finding: Finding) -> str:
    """Say a finding in one line."""
    counts, runs = finding.counts, "run" if finding.runs == 1 else "runs"
    said = (
        f"{finding.case}: {finding.runs} {runs}, "
        f"{counts.answered} answered 200, {counts.lost} lost, "
        f"{counts.duplicated} twice (at most {finding.allowed}), "
        f"{counts.unexpected} unexpected, {counts.recovered} recovered"
    )
    return f"{'good' if finding.good else 'BAD '} {said}{_noted(finding)}"


def markdown(found: Mapping[str, Sequence[Finding]], left_out: Sequence[str]) -> str:
    """Return the table of all findings."""
    rows = [_row(each) for findings in found.values() for each in findings]
    head = f"| {' | '.join(HEAD)} |\n|---|{'--:|' * 6}---|"
    missing = [f"Left out here: {'; '.join(left_out)}."] if left_out else []
    return "\n\n".join([described() + ".", "\n".join([head, *rows]), *missing])


def write(table: str) -> None:
    """Put the table into its page."""
    write_into(PAGE, table, begin=BEGIN)


def _row(finding: Finding) -> str:
    counts = finding.counts
    cells = (
        finding.case,
        finding.runs,
        f"{counts.answered:,}",
        f"**{counts.lost}**" if counts.lost else 0,
        f"{counts.duplicated} of at most {finding.allowed:,}"
        if finding.allowed
        else counts.duplicated,
        counts.unexpected,
        counts.recovered,
        _remark(finding),
    )
    return f"| {' | '.join(map(str, cells))} |"


def _remark(finding: Finding) -> str:
    if not finding.good:
        return f"**not as it should be** {finding.wrong or finding.note}"
    return "weakened on purpose: the rig sees the loss" if finding.control else finding.note


def _noted(finding: Finding) -> str:
    said = "; ".join(filter(None, (finding.wrong, finding.note)))
    return f" ({said})" if said else ""
