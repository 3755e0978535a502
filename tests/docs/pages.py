"""What is on the pages that people read: blocks of code, links, headings."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
BY_NAME = {str(page.relative_to(ROOT)): page for page in PAGES}

# A list's item may begin with a block, and everything in an item is indented.
_BLOCK = re.compile(r"^ *(?:[0-9]+\. +)?```(\w+)([^\n]*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(text: str, language: str) -> list[tuple[str, str]]:
    """The blocks of a language: what stands behind its name, and the code."""
    return [
        (more.strip(), textwrap.dedent(code))
        for found, more, code in _BLOCK.findall(text)
        if found == language
    ]


def prose(text: str) -> str:
    return _BLOCK.sub("", text)


def code(text: str) -> str:
    """Everything that is to be typed: blocks for a shell, and what stands in backticks."""
    typed = [code for _, code in blocks(text, "sh")]
    shown = re.findall(r"^\$ (.+)$", text, re.MULTILINE)
    return "\n".join([*typed, *shown, *_SPAN.findall(prose(text))])


def anchors(text: str) -> set[str]:
    """What a heading is called in an address, as GitHub makes it."""
    headings = re.findall(r"^#+ (.+)$", prose(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}
