"""Where `${NAME}` in the config file gets its value: the environment, then `.env` beside it."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.config.problems import Problem
from bot.config.text import MAX_BYTES, read_bytes
from bot.config.types import Unresolved

# A default holds no braces: so an unclosed one ends at the next, and the search is linear.
_REFERENCE = re.compile(r"\$\$\{|\$\{(?:([A-Za-z_][A-Za-z0-9_]*)(?::-([^{}]*))?\})?")


@dataclass(frozen=True, slots=True)
class Environment:
    """Variables by name; the real environment wins over the file."""

    real: Mapping[str, str] = field(repr=False)
    file: Mapping[str, str | None] = field(repr=False, default_factory=dict)

    def get(self, name: str) -> str:
        """Return a variable's value; raises ValueError when there is none."""
        value = self.real.get(name, self.file.get(name))
        if value is None:
            raise ValueError(
                f"{name} is not set; put it into the environment, or into .env beside this file"
            )
        if not value.isascii() and re.search("[\ud800-\udfff]", value):
            raise ValueError(f"{name} is not UTF-8 text; set it anew")
        return value


def read_environment(
    real: Mapping[str, str], path: Path
) -> tuple[Environment, tuple[Problem, ...]]:
    """Put the environment before what the `.env` file at `path` says, if there is one."""
    try:
        data = read_bytes(path, MAX_BYTES)
        text = data.decode("utf-8-sig")
    except FileNotFoundError:
        return Environment(real), ()
    except UnicodeDecodeError:
        return Environment(real), (Problem(path=path, what="is not UTF-8; save it as UTF-8"),)
    except ValueError as error:
        return Environment(real), (Problem(path=path, what=str(error)),)
    return _parse(real, path, text)


def _parse(
    real: Mapping[str, str], path: Path, text: str
) -> tuple[Environment, tuple[Problem, ...]]:
    from dotenv import dotenv_values  # late: most setups have no such file
    from dotenv.parser import parse_stream

    what = "cannot be read; write it as NAME=value"
    problems = tuple(
        Problem(path=path, line=bad.original.line, column=1, what=what)
        for bad in parse_stream(io.StringIO(text))
        if bad.error
    )
    if problems:
        return Environment(real), problems
    return Environment(real, dotenv_values(stream=io.StringIO(text), interpolate=False)), ()


def interpolate(text: str, environment: Environment) -> tuple[str, tuple[str, ...]]:
    """
    Put values in the place of `${NAME}` and `${NAME:-default}`; `$${` stands for `${`.

    Returns the text and what is wrong with it. Where something is, the text comes back
    as it was written, as Unresolved. What a value holds is not looked at again.
    """
    if "${" not in text:
        return text, ()
    parts: list[str] = []
    wrong: list[str] = []
    end = 0
    for found in _REFERENCE.finditer(text):
        parts.append(text[end : found.start()])
        end = found.end()
        try:
            parts.append(_value(found, environment))
        except ValueError as error:
            wrong.append(str(error))
    if wrong:
        return Unresolved(text), tuple(wrong)
    return "".join((*parts, text[end:])), ()


def _value(found: re.Match[str], environment: Environment) -> str:
    if found[0] == "$${":
        return "${"
    name, default = found[1], found[2]
    if name is None:
        raise ValueError("'${' without a NAME and '}' after it; write $${ for a plain '${'")
    if default is None:
        return environment.get(name)
    try:
        return environment.get(name) or default
    except ValueError:
        return default
