"""Draws rates as bars: an SVG that a browser shows without anything else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from benchmarks.figures import Number

_WIDTH, _LEFT, _RIGHT = 760, 250, 150
_BAR, _STEP, _TITLE = 18, 28, 46
_STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#24292f}.title{font-weight:600}"
    ".ours{fill:#2f7d5b}.other{fill:#9aa4ae}.spread{stroke:#24292f;stroke-width:1.5}"
    "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.other{fill:#6e7781}"
    ".spread{stroke:#e6edf3}}"
)


@dataclass(frozen=True, slots=True)
class Bars:
    """One chart: a title, and a bar for each name, longest on top."""

    title: str
    rows: Sequence[tuple[str, Number]]


def svg(charts: Sequence[Bars]) -> str:
    """Return the charts below one another; a thin line on a bar is the spread of the rounds."""
    parts: list[str] = []
    top = 0
    for chart in charts:
        parts += _chart(chart, top)
        top += _TITLE + _STEP * len(chart.rows) + 12
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {top}" width="{_WIDTH}" '
        f'height="{top}" role="img"><style>{_STYLE}</style>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _chart(chart: Bars, top: int) -> list[str]:
    rows = sorted(chart.rows, key=lambda row: -row[1].median)
    longest = max((number.most for _, number in rows), default=1)
    scale = (_WIDTH - _LEFT - _RIGHT) / longest
    lines = [f'<text class="title" x="8" y="{top + 28}">{escape(chart.title)}</text>']
    for place, (name, number) in enumerate(rows):
        lines += _bar(name, number, top + _TITLE + place * _STEP, scale)
    return lines


def _bar(name: str, number: Number, top: int, scale: float) -> list[str]:
    middle, text = top + _BAR / 2, top + _BAR - 4
    kind = "ours" if name.startswith("sms2chat") else "other"
    least, most = _LEFT + number.least * scale, _LEFT + number.most * scale
    width = number.median * scale
    said = f"{number.median:,.0f}".replace(",", " ")
    return [
        f'<text x="{_LEFT - 10}" y="{text}" text-anchor="end">{escape(name)}</text>',
        f'<rect class="{kind}" x="{_LEFT}" y="{top}" width="{width:.1f}" height="{_BAR}" rx="2"/>',
        f'<line class="spread" x1="{least:.1f}" x2="{most:.1f}" y1="{middle}" y2="{middle}"/>',
        f'<text x="{max(most, least) + 8:.1f}" y="{text}">{said} /s</text>',
    ]
