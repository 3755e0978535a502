"""The fenced Jinja2 in which templates run: few tags and filters, no bombs, marks for style."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from difflib import get_close_matches
from functools import cache
from typing import Any

import jinja2
from jinja2 import meta, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from bot.cards import filters
from bot.cards.errors import TemplateError
from bot.cards.filters import MOST, Moment, RefusedError
from bot.cards.marks import foreign, unmarked

# What these print is marked as a stranger's; blocks that filter or call are not asked to.
_TAGS = (nodes.Output, nodes.If, nodes.For, nodes.Assign, nodes.AssignBlock, nodes.With)
# fmt: off
_FILTERS = frozenset({
    "abs", "capitalize", "count", "d", "default", "first", "float", "int", "last", "length", "list",
    "lower", "map", "max", "min", "reject", "rejectattr", "reverse", "select", "selectattr", "sort",
    "title", "trim", "truncate", "unique", "upper", "urlencode", "wordcount",
})
_TEXT_PARTS = frozenset({
    "capitalize", "casefold", "count", "endswith", "find", "index", "isalnum", "isalpha",
    "isdecimal", "isdigit", "islower", "isnumeric", "isspace", "istitle", "isupper", "lower",
    "lstrip", "partition", "removeprefix", "removesuffix", "rfind", "rindex", "rpartition",
    "rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase", "title",
    "upper",
})
_TIME_PARTS = frozenset({
    "year", "month", "day", "hour", "minute", "second", "microsecond", "weekday", "isoweekday",
    "isoformat", "strftime", "date", "time", "timestamp", "tzname", "utcoffset",
})
# fmt: on


class Compiled:
    """A template that was read."""

    def __init__(self, template: jinja2.Template, source: str) -> None:
        self._template = template
        self._source = source

    def render(self, values: Mapping[str, str | datetime]) -> str:
        """Return the text with its marks; raises TemplateError."""
        try:
            return self._filled({name: _inert(value) for name, value in values.items()})
        except Exception as error:  # noqa: BLE001 - whatever fails, the text itself is not told
            problem = TemplateError(_words(error, self._source), _line(error))
        # Out here the cause, which may quote the text, is not in its traceback.
        raise problem

    def _filled(self, values: dict[str, str | datetime]) -> str:
        parts: list[str] = []
        total = 0
        for part in self._template.generate(values):
            parts.append(part)
            total += len(part)
            if total > MOST:
                raise RefusedError(f"it gives more than {MOST} characters")
        return "".join(parts)


class _Fence(ImmutableSandboxedEnvironment):
    """A sandbox in which nothing grows without measure, and nothing asks the machine."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        filters.weigh(operator, left, right)
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if isinstance(obj, str):
            return attr in _TEXT_PARTS
        if isinstance(obj, datetime):
            return attr in _TIME_PARTS
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """Leave `str.format` to `is_safe_attribute`, which does not know it."""


class _Joining(NodeTransformer):
    """Makes `a ~ b` a filter of ours, which a sandbox can weigh."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802 - Jinja2's name
        parts = nodes.List([self.visit(part) for part in node.nodes], lineno=node.lineno)
        return nodes.Filter(parts, "join", [], [], None, None, lineno=node.lineno)


def compile_template(source: str, names: Sequence[str]) -> Compiled:
    """Read a template that may use these variables; raises TemplateError."""
    fence = _fence()
    try:
        tree = fence.parse(unmarked(source))
        _check(tree, fence, names)
        joined = _Joining().visit(tree).set_environment(fence)
        return Compiled(fence.from_string(joined), source)
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError(error.message or "cannot be read", error.lineno) from None
    except (RecursionError, SyntaxError, MemoryError):  # Python's own limits
        raise TemplateError("its brackets or tags nest too deeply") from None


@cache
def _fence() -> _Fence:
    fence = _Fence(
        undefined=jinja2.StrictUndefined,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # the channel's markup is not written here
    )
    fence.filters = {name: fence.filters[name] for name in _FILTERS} | filters.OURS
    fence.globals = {"range": filters.short_range, "namespace": fence.globals["namespace"]}
    return fence


def _printed(value: Any) -> str:
    text = filters.text(value)
    if len(text) > MOST:
        raise RefusedError(f"it gives more than {MOST} characters")
    return foreign(text)


def _inert(value: str | datetime) -> str | datetime:
    return unmarked(value) if isinstance(value, str) else Moment.of(value)


def _check(tree: nodes.Template, fence: _Fence, names: Sequence[str]) -> None:
    for problem in _problems(tree, fence, names):
        raise problem


def _problems(tree: nodes.Template, fence: _Fence, names: Sequence[str]) -> Iterator[TemplateError]:
    for tag in tree.find_all(nodes.Stmt):
        if not isinstance(tag, _TAGS):
            named = re.sub(r"(?<!^)(?=[A-Z])", " ", type(tag).__name__).lower()
            yield TemplateError(f"the tag for {named} is not supported", tag.lineno)
    for each in tree.find_all((nodes.Filter, nodes.Test)):
        kind, known = (
            ("filter", fence.filters) if isinstance(each, nodes.Filter) else ("test", fence.tests)
        )
        if each.name not in known:
            yield _unknown(kind, each.name, list(known), each.lineno)
    undeclared = meta.find_undeclared_variables(tree) - set(names)
    for name in tree.find_all(nodes.Name):
        if name.name in undeclared:
            yield _unknown("variable", name.name, names, name.lineno)


def _unknown(kind: str, name: str, known: Sequence[str], line: int) -> TemplateError:
    near = get_close_matches(name, known, n=1)
    guess = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(sorted(known))}"
    return TemplateError(f"there is no {kind} {name!r}; {guess}", line)


def _words(error: Exception, source: str) -> str:
    """Say what failed in words that are ours or the template's, never the text's."""
    if isinstance(error, RefusedError):
        return str(error)
    known = set(re.findall(r"\w+", source))
    named = next((word for word in re.findall(r"'(\w+)'", str(error)) if word in known), "")
    if isinstance(error, SecurityError):
        return f"{named!r} is not allowed in a template"
    if isinstance(error, jinja2.UndefinedError) and named:
        return f"there is no {named!r} here"
    return f"fails with this text ({type(error).__name__})"


def _line(error: Exception) -> int | None:
    lines = [
        line
        for frame, line in traceback.walk_tb(error.__traceback__)
        if frame.f_code.co_filename == "<template>"
    ]
    return lines[-1] if lines else None
