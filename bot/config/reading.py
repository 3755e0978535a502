"""Reads one config file: from nodes to typed sections, gathering every problem on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.config.environment import Environment, interpolate
from bot.config.fields import guess, is_list, keys, known, sections, twins
from bot.config.nodes import Node, locate
from bot.config.problems import Loc, Problem, dotted
from bot.config.sections import Section
from bot.config.standins import follow, typed
from bot.config.text import MAX_SECRET_BYTES, read_bytes
from bot.config.types import Unresolved
from bot.config.words import EMPTY, MAPPING, say

S = TypeVar("S", bound=Section)

_MISSING_FILE = "no such file; make it, or give the secret itself"
_EXTRA = "extra_forbidden"
_UNFIT = "needs its real value even here; set its variable"


@dataclass(slots=True)
class Reading:
    """What is known while a file is read; each method may add to the problems."""

    path: Path
    root: Node
    environment: Environment
    lenient: bool
    problems: list[Problem] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)

    def add(self, loc: Loc, what: str, *, warning: bool = False) -> None:
        """Note what is wrong with a value."""
        self.problems.append(problem_at(self.path, self.root, loc, what, warning=warning))

    def plain(self, node: Node, loc: Loc) -> Any:
        """Return a node as dicts, lists and texts, its variables replaced."""
        if node.broken:
            return Unresolved("")
        if isinstance(node.value, dict):
            return {key: self.plain(child, (*loc, key)) for key, child in node.value.items()}
        if isinstance(node.value, list):
            return [self.plain(child, (*loc, i)) for i, child in enumerate(node.value)]
        if node.value is None:
            return None
        text, wrong = interpolate(node.value, self.environment)
        for what in wrong:
            if not self.lenient or what.startswith("'${'"):
                self.add(loc, what)
        return text

    def section(self, model: type[S], data: Any, loc: Loc) -> S | None:
        """Return a typed section; None where it has problems."""
        if not isinstance(data, dict):
            self.not_a_mapping(data, loc)
            return None
        before = self._errors()
        self._prepare(model, data, loc)
        try:
            made = typed(model, data, lenient=self.lenient)
        except ValidationError as error:
            self.complain(model, error, data, loc)
            return None
        if self._errors() > before or (_holds_unresolved(data) and not self.lenient):
            return None
        for key, what in made.warnings():
            self.add((*loc, key) if key else loc, what, warning=True)
        return made

    def _errors(self) -> int:
        return sum(not problem.warning for problem in self.problems)

    def not_a_mapping(self, data: Any, loc: Loc) -> None:
        """Note that a section is none."""
        if isinstance(data, Unresolved):
            self.unfit(data, loc)
        else:
            self.add(loc, EMPTY if data is None else MAPPING)

    def unfit(self, value: Unresolved, loc: Loc) -> None:
        """Note that nothing can stand in for a value, unless it is known to be wrong."""
        if self.lenient and value:
            self.add(loc, _UNFIT)

    def written(self, loc: Loc) -> str:
        """Return a scalar as the file has it, its variables not replaced."""
        node = self.root
        for part in loc:
            node = node.value[part] if isinstance(node.value, dict) else node  # type: ignore[index]  # the caller has seen it there
        return node.value if isinstance(node.value, str) else ""

    def complain(self, model: type[Section], error: ValidationError, data: Any, loc: Loc) -> None:
        """Note each of pydantic's complaints, save those about values that are not known."""
        complaints = list(_one_a_place(error, data))
        misspelled = {
            (*place[:-1], guess(str(place[-1]), known(model, place[:-1])))
            for place in (each["loc"] for each in complaints if each["type"] == _EXTRA)
        }
        for found in complaints:
            value, _ = follow(data, found["loc"])
            if isinstance(value, Unresolved) and found["type"] != _EXTRA:
                self.unfit(value, (*loc, *found["loc"]))
            elif found["type"] != "missing" or found["loc"] not in misspelled:
                what = say(found, value, known(model, found["loc"][:-1]))
                self.problems.append(self._located(found, loc, what))

    def _located(self, found: ErrorDetails, loc: Loc, what: str) -> Problem:
        whole = (*loc, *found["loc"])
        at_key = found["type"] == _EXTRA or whole[-1:] == ("[key]",)
        (line, column), path = locate(self.root, whole, key=at_key)
        if found["type"] == "missing":
            path = (*path, whole[-1])
        return Problem(path=self.path, line=line, column=column, where=dotted(path), what=what)

    def _prepare(self, model: type[Section], data: dict[str, Any], loc: Loc) -> None:
        """Read secrets from their files and look for contradictions, in this and inner sections."""
        for twin, key in twins(model).items():
            if twin in data and twin not in keys(model):
                self._take_twin(data, twin, key, loc, many=is_list(keys(model)[key]))
        for key, what in model.contradictions(data):
            self.add((*loc, key) if key else loc, what)
        for key, held in keys(model).items():
            for inner in sections(held):
                for child, place in _mappings(data.get(key), (*loc, key)):
                    self._prepare(inner, child, place)

    def _take_twin(
        self, data: dict[str, Any], twin: str, key: str, loc: Loc, *, many: bool
    ) -> None:
        name = data.pop(twin)
        if data.get(key) is not None:
            self.add((*loc, twin), f"given beside {key}; keep one of the two")
            return
        try:
            lines = self._secret(name)
        except ValueError as error:
            if not self.lenient:
                self.add((*loc, twin), str(error))
            lines = [Unresolved(f"${{{key}}}" if self.lenient else "")]
        if len(lines) > 1 and not many:
            lines = ["\n".join(lines)]
        data[key] = lines if many else lines[0]

    def _secret(self, name: Any) -> list[str]:
        """Return the lines of a secret's file; raises ValueError."""
        if isinstance(name, Unresolved):
            return [name]
        if not isinstance(name, str) or not name or "\0" in name:
            raise ValueError("must be the path of a file")
        path = self.path.parent / name
        self.files.append(path)
        try:
            text = read_bytes(path, MAX_SECRET_BYTES).decode("utf-8-sig").strip("\r\n")
        except FileNotFoundError:
            raise ValueError(_MISSING_FILE) from None
        except UnicodeError:
            raise ValueError("is not a file of UTF-8 text; write it anew") from None
        if not text.strip():
            raise ValueError("is an empty file; a secret must have a value")
        return text.splitlines()


def problem_at(path: Path, root: Node, loc: Loc, what: str, *, warning: bool = False) -> Problem:
    """Return a problem with the value that `loc` leads to."""
    (line, column), found = locate(root, loc)
    if loc and found == loc[:-1] and isinstance(loc[-1], str):
        found = loc  # a key that should be there, and is not
    where = dotted(found)
    return Problem(path=path, line=line, column=column, where=where, what=what, warning=warning)


def _one_a_place(error: ValidationError, data: Any) -> Iterator[ErrorDetails]:
    """Yield one complaint a value: each branch of a union has its own, and a person needs one."""
    best: dict[Loc, ErrorDetails] = {}
    for found in error.errors(include_url=False, include_input=False):
        value, place = follow(data, found["loc"])
        if found["type"] == "too_short" and value and len(value) >= found["ctx"]["min_length"]:
            continue  # pydantic does not count what is broken, and tells that beside it
        if found["type"] in {"missing", _EXTRA} or "[key]" in found["loc"]:
            place = found["loc"]
        if place not in best or found["type"] == "value_error":
            best[place] = found
    yield from best.values()


def _holds_unresolved(data: Any) -> bool:
    if isinstance(data, (dict, list)):
        parts = data.values() if isinstance(data, dict) else data
        return any(_holds_unresolved(part) for part in parts)
    return isinstance(data, Unresolved)


def _mappings(value: Any, loc: Loc) -> Iterator[tuple[dict[str, Any], Loc]]:
    if isinstance(value, dict):
        yield value, loc
    if isinstance(value, list):
        for place, child in enumerate(value):
            yield from _mappings(child, (*loc, place))
