"""From the path of the config file to its YAML nodes, each with the place where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from bot.config.problems import Loc, Problem, UnreadableError, dotted
from bot.config.syntax import syntax_problem
from bot.config.text import load

MAX_NODES = 50_000
"""Values in a file, aliases written out: a bomb of a few lines would have billions."""
MAX_DEPTH = 64

# In a flow mapping, {token: ${TOKEN}}, YAML takes the inner braces for a mapping. People
# write just that, so while YAML reads the text other characters of one width stand there.
_REFERENCE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*(?::-[^{}\n]*)?)\}")
_VEILED = "$\U0010fffc\\1\U0010fffd"
_UNVEIL = str.maketrans("\U0010fffc\U0010fffd", "{}")

Spot = tuple[int, int]
"""A line and a column, counted from 1."""

_CORE = "tag:yaml.org,2002:"
_TAGS = frozenset(
    _CORE + name
    for name in ("str", "int", "float", "bool", "null", "timestamp", "seq", "map", "merge", "value")
)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BAD_KEY = "a key must be a text; put quotes around it, or around a template like '{{ code }}'"
_OPENS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSES = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_VALUES = (*_OPENS, yaml.ScalarEvent, yaml.AliasEvent)


@dataclass(slots=True)
class Node:
    """
    A value of the file: a scalar as it is written (null is None), a list, or a mapping.

    `spot` is where it begins, or, for what has no mark of its own, where its key does.
    """

    spot: Spot
    value: str | list[Node] | dict[str, Node] | None = field(repr=False)
    keys: dict[str, Spot] = field(default_factory=dict, repr=False)
    broken: bool = False
    """Whether a problem of its own is known already, so that others need not be told."""


def read_nodes(path: Path) -> tuple[Node, list[Problem]]:
    """Read the file; returns its root, a mapping, and what is wrong. Raises UnreadableError."""
    text = _REFERENCE.sub(_VEILED, load(path))
    try:
        _survey(path, text)
        top = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        raise UnreadableError(syntax_problem(path, text, error)) from None
    if top is None or top.tag == _CORE + "null":
        what = "the file holds nothing but comments; it needs sources, channels and rules"
        raise UnreadableError(Problem(path=path, line=1, column=1, what=what))
    walk = _Walk(path)
    root = walk.node(top, ())
    if not isinstance(root.value, dict):
        what = "the file must be a mapping, with keys like sources:, channels: and rules:"
        raise UnreadableError(walk.problem(root.spot, (), what))
    return root, walk.problems


def _survey(path: Path, text: str) -> None:
    """Refuse what would overrun the composer, which recurses: too deep, or too much."""
    depth = count = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, _OPENS) - isinstance(event, _CLOSES)
        count += isinstance(event, _VALUES)
        what = ""
        if depth > MAX_DEPTH:
            what = f"nested more than {MAX_DEPTH} deep; make it flatter"
        if count > MAX_NODES:
            what = f"the file holds more than {MAX_NODES} values; make it smaller"
        if what:
            line, column = _spot(event)
            raise UnreadableError(Problem(path=path, line=line, column=column, what=what))


def _spot(marked: yaml.Node | yaml.Event) -> Spot:
    mark = marked.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def locate(root: Node, loc: Loc, *, key: bool = False) -> tuple[Spot, Loc]:
    """
    Return where the value stands that `loc` leads to (or its key), and its path in the file.

    Parts that the file does not have are passed over: pydantic names a union's branches,
    and a secret may come from its `_file` twin.
    """
    node, spot = root, root.spot
    path: Loc = ()
    for part in loc:
        name, child = _step(node, part)
        if child is not None:
            spot = node.keys[name] if key and isinstance(name, str) else child.spot
            node, path = child, (*path, name)
    return spot, path


def _step(node: Node, part: str | int) -> tuple[str | int, Node | None]:
    if isinstance(node.value, dict):
        twin = f"{part}_file"
        name = str(part) if part in node.value or twin not in node.value else twin
        return name, node.value.get(name)
    if isinstance(node.value, list) and isinstance(part, int) and part < len(node.value):
        return part, node.value[part]
    return part, None


class _Walk:
    """Turns composed nodes into ours, and notes what YAML allows and we do not."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._left = MAX_NODES
        self._open: set[int] = set()
        self.problems: list[Problem] = []

    def problem(self, spot: Spot, loc: Loc, what: str) -> Problem:
        line, column = spot
        return Problem(path=self._path, line=line, column=column, where=dotted(loc), what=what)

    def node(self, source: yaml.Node, loc: Loc, key: Spot | None = None) -> Node:
        """Return one value; `key` is where the key stands that names it."""
        made = Node(spot=_spot(source), value=None)
        self._left -= 1
        if self._left < 0:
            what = f"the file's aliases stand for more than {MAX_NODES} values; use fewer"
            raise UnreadableError(self.problem(made.spot, loc, what))
        if id(source) in self._open:
            return self._refuse(made, loc, "an alias (*) of what it stands in itself; remove it")
        self._open.add(id(source))
        self._fill(made, source, loc, key or made.spot)
        self._open.discard(id(source))
        return made

    def _fill(self, made: Node, source: yaml.Node, loc: Loc, key: Spot) -> None:
        if source.tag not in _TAGS:
            # The tag is not named: it may be a password that begins with '!'.
            what = "'!' begins a tag in YAML, and none is known here; put quotes around the value"
            self._refuse(made, loc, what)
        if isinstance(source, yaml.MappingNode):
            made.value = self._mapping(made, source, loc)
        elif isinstance(source, yaml.SequenceNode):
            made.value = [self.node(item, (*loc, i)) for i, item in enumerate(source.value)]
        elif source.tag != _CORE + "null":
            made.value = source.value.translate(_UNVEIL)
            return
        if made.value is None or (
            isinstance(source, yaml.CollectionNode) and not source.flow_style
        ):
            made.spot = key

    def _refuse(self, made: Node, loc: Loc, what: str) -> Node:
        self.problems.append(self.problem(made.spot, loc, what))
        made.broken = True
        return made

    def _mapping(self, made: Node, source: yaml.MappingNode, loc: Loc) -> dict[str, Node]:
        entries: dict[str, Node] = {}
        merges: list[Node] = []
        for key, value in source.value:
            spot = _spot(key)
            name = key.value.translate(_UNVEIL) if isinstance(key, yaml.ScalarNode) else None
            if key.tag == _CORE + "merge":
                merges += self._merged(value, loc)
            elif name is None or key.tag == _CORE + "null":
                self.problems.append(self.problem(spot, loc, _BAD_KEY))
            elif name in entries:
                what = f"given a second time, after line {made.keys[name][0]}; keep one"
                self.problems.append(self.problem(spot, (*loc, name), what))
            else:
                made.keys[name] = spot
                entries[name] = self.node(value, (*loc, name), spot)
        for merged in merges:
            for name, value in merged.value.items() if isinstance(merged.value, dict) else ():
                made.keys.setdefault(name, merged.keys[name])
                entries.setdefault(name, value)
        return entries

    def _merged(self, source: yaml.Node, loc: Loc) -> list[Node]:
        merged = self.node(source, loc)
        parts = merged.value if isinstance(merged.value, list) else [merged]
        if not all(isinstance(part.value, dict) or part.broken for part in parts):
            what = "'<<' takes a mapping, or a list of them, like <<: *name"
            self.problems.append(self.problem(merged.spot, loc, what))
        return parts
