"""YAML's complaints about the syntax of a file, in plain words and at the right place."""

from __future__ import annotations

from pathlib import Path

import yaml

from bot.config.problems import Problem

# In the order of asking: the first whose parts stand in the parser's words. Its own words
# are never shown, as they may quote the file. "here" is where the parser stopped, "there"
# is where what it was reading began, which for something left open is the better place.
_WORDS = (
    ("while scanning a quoted scalar", "there", "this quote is not closed; close it"),
    ("unknown escape", "here", "an unknown escape after \\; use single quotes, or write \\\\"),
    ("while parsing a quoted scalar", "here", "a broken escape after \\; use single quotes"),
    ("tab character", "here", "a tab in the indentation; use spaces"),
    (
        "mapping values are not allowed",
        "here",
        (
            "a ':' where none can be; mend the indentation, put quotes around a value "
            "with ': ', or end the line above with its own ':'"
        ),
    ),
    ("parsing a flow sequence", "there", "this '[' is not closed, or lacks a comma; close it"),
    ("parsing a flow mapping", "there", "this '{' is not closed, or lacks a comma; close it"),
    (
        "could not find expected ':'",
        "there",
        "a key without ': ' and a value; add them, or indent the line to belong to the one above",
    ),
    (
        "did not find expected key",
        "here",
        "does not fit the lines above it; indent it like its neighbours, or quote the value",
    ),
    (
        "did not find expected '-'",
        "here",
        "does not fit the list above it; begin it with '- ', or indent it like its neighbours",
    ),
    (
        "undefined alias",
        "here",
        "'*' begins an alias in YAML, and none has this name; put quotes around the value",
    ),
    (
        "scanning an alias",
        "there",
        "'*' begins an alias in YAML; put quotes around the value",
    ),
    ("scanning an anchor", "there", "'&' begins an anchor in YAML; put quotes around the value"),
    (
        "duplicate anchor",
        "here",
        "this anchor (&) is already taken; give it another name",
    ),
    ("block scalar", "here", "text after '|' or '>' belongs on the next line; or quote the value"),
    ("tag", "here", "'!' begins a tag in YAML; put quotes around the value"),
    ("directive", "there", "'%' at the start of a line is a YAML directive; remove it"),
    ("incompatible YAML document", "here", "another version of YAML; remove the %YAML line"),
    ("another document", "here", "a second document begins; keep one and remove the '---'"),
    ("expected node content", "here", "a value is missing before this; add or quote it"),
)
_UNKNOWN = "not valid YAML; look at the indentation, quotes and brackets here and above"


def syntax_problem(path: Path, text: str, error: yaml.YAMLError) -> Problem:
    """Return what is wrong with the syntax, where a person will look for it."""
    said, here, there = "", None, None
    if isinstance(error, yaml.MarkedYAMLError):
        said = f"{error.context}; {error.problem}"
        here, there = error.problem_mark, error.context_mark
    side, what = next(((side, what) for part, side, what in _WORDS if part in said), ("here", ""))
    mark = (there or here) if side == "there" else (here or there)
    lines = text.splitlines()
    if mark is None or not lines:
        return Problem(path=path, line=1, column=1, what=what or _UNKNOWN)
    line, column = mark.line, mark.column
    if line >= len(lines):  # the end of the file, which is past its last line
        line, column = len(lines) - 1, len(lines[-1])
    if "cannot start any token" in said:
        what = _bad_start(lines[line][column : column + 1])
    return Problem(path=path, line=line + 1, column=column + 1, what=what or _UNKNOWN)


def _bad_start(character: str) -> str:
    if character == "\t":
        return "a tab in the indentation; use spaces"
    if character in {"@", "`", "%"}:
        return f"no value can begin with {character!r} in YAML; put quotes around it"
    return _UNKNOWN
