"""The config file as a whole: `read` it, and ask what it says, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from bot.config.environment import read_environment
from bot.config.fields import guess
from bot.config.nodes import Node, read_nodes
from bot.config.problems import HIDDEN, Loc, Problem, UnreadableError, shown, tidy
from bot.config.reading import Reading, problem_at
from bot.config.root import (
    AlertsConfig,
    Config,
    ExampleConfig,
    RuleConfig,
    ServerConfig,
    StorageConfig,
)
from bot.config.sections import ChannelConfig, Section, SourceConfig
from bot.config.standins import typed
from bot.config.types import Unresolved, parse_timezone

S = TypeVar("S", bound=Section)
Models = Mapping[str, Callable[[], type[S]]]
"""The model of each kind by the kind's name; a call that cannot load it raises ValueError."""

OPTIONAL = ("server", "timezone", "names", "alerts", "storage", "tests")
"""Keys that may be there with nothing under them."""


@dataclass(frozen=True, slots=True)
class Kinds:
    """The kinds of sources and channels that a file may name."""

    sources: Models[SourceConfig]
    channels: Models[ChannelConfig]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """
    What could be read of a file, so that checks across sections find all there is to find.

    None stands for what is in the file, but broken.
    """

    server: ServerConfig | None
    timezone: tzinfo
    """UTC where the file names none that there is."""
    sources: Mapping[str, SourceConfig | None]
    channels: Mapping[str, ChannelConfig | None]
    rules: tuple[RuleConfig | None, ...]
    alerts: AlertsConfig | None
    storage: StorageConfig | None
    tests: tuple[ExampleConfig | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A config file that was read, with everything that is wrong with it."""

    path: Path
    problems: tuple[Problem, ...]
    files: tuple[Path, ...]
    """Every file that was read or looked for: when one changes, read again."""
    config: Config | None = None
    """None where there is a problem that is not only a warning."""
    draft: Draft | None = None
    """None where the file is not YAML."""
    root: Node = field(default_factory=lambda: Node(spot=(0, 0), value=None), repr=False)

    def problem(self, loc: Loc, what: str, *, warning: bool = False) -> Problem:
        """Return a problem at the place that `loc` leads to: `("rules", 0, "send_to", 1)`."""
        return problem_at(self.path, self.root, loc, what, warning=warning)


def read(
    path: Path, *, kinds: Kinds, environ: Mapping[str, str], lenient: bool = False
) -> Document:
    """
    Read a config file; whatever it holds, the answer is a Document.

    Where lenient, secrets and variables may be missing: `${NAME}` then stands for itself.
    """
    beside = path.parent / ".env"
    try:
        root, problems = read_nodes(path)
    except UnreadableError as error:
        return Document(path=path, problems=tidy(error.problems), files=(path, beside))
    environment, more = read_environment(environ, beside)
    reading = Reading(path, root, environment, lenient, [*problems, *more], [path, beside])
    config, draft = _Root(reading, kinds).read()
    return Document(
        path=path,
        problems=tidy(reading.problems),
        files=tuple(dict.fromkeys(reading.files)),
        config=config if all(problem.warning for problem in reading.problems) else None,
        draft=draft,
        root=root,
    )


class _Root:
    """Types the file's sections one by one, so that none hides the problems of another."""

    def __init__(self, reading: Reading, kinds: Kinds) -> None:
        self._reading = reading
        self._kinds = kinds
        data = reading.plain(reading.root, ())
        # `alerts:` with everything below it commented out is no mistake.
        self._data = {
            key: value for key, value in data.items() if value is not None or key not in OPTIONAL
        }

    def read(self) -> tuple[Config | None, Draft]:
        """Return the whole, if it is one, and what could be read."""
        server = self._one("server", ServerConfig)
        alerts = self._one("alerts", AlertsConfig)
        storage = self._one("storage", StorageConfig)
        sources = self._named("sources", SourceConfig, self._kinds.sources)
        channels = self._named("channels", ChannelConfig, self._kinds.channels)
        rules = self._rules()
        tests = self._list("tests", ExampleConfig)
        config = self._whole()
        draft = Draft(
            server=server,
            timezone=self._zone(),
            sources=sources,
            channels=channels,
            rules=rules,
            alerts=alerts,
            storage=storage,
            tests=tests,
        )
        return config, draft

    def _whole(self) -> Config | None:
        """Type what is left; sections are in place by now, or stand-ins for broken ones."""
        try:
            return typed(Config, self._data, lenient=self._reading.lenient)
        except ValidationError as error:
            self._reading.complain(Config, error, self._data, ())
            return None

    def _zone(self) -> tzinfo:
        try:
            return parse_timezone(self._data.get("timezone", "UTC"))
        except ValueError:
            return ZoneInfo("UTC")

    def _one(self, key: str, model: type[S]) -> S | None:
        if key not in self._data:
            return model()
        made = self._reading.section(model, self._data[key], (key,))
        self._data[key] = made or model.model_construct()
        return made

    def _list(self, key: str, model: type[S]) -> tuple[S | None, ...]:
        data = self._data.get(key)
        if not isinstance(data, list):
            return ()
        made = tuple(
            self._reading.section(model, item, (key, place)) for place, item in enumerate(data)
        )
        self._data[key] = tuple(each or model.model_construct() for each in made)
        return made

    def _rules(self) -> tuple[RuleConfig | None, ...]:
        data = self._data.get("rules")
        taken: dict[str, int] = {}
        for place, rule in enumerate(data if isinstance(data, list) else ()):
            if not isinstance(rule, dict):
                continue
            name = rule.setdefault("name", f"rule {place + 1}")
            if isinstance(name, str) and taken.setdefault(name, place) != place:
                what = f"rules[{taken[name]}] has this name too; give each its own"
                self._reading.add(("rules", place, "name"), what)
        return self._list("rules", RuleConfig)

    def _named(self, key: str, base: type[S], models: Models[S]) -> dict[str, S | None]:
        data = self._data.get(key)
        if not isinstance(data, dict):
            return {}
        made = {name: self._kind(key, name, value, models) for name, value in data.items()}
        self._data[key] = {name: each or base.model_construct() for name, each in made.items()}
        return made

    def _kind(self, key: str, name: str, data: Any, models: Models[S]) -> S | None:
        """Return the section of one source or channel; its `type` says which model it has."""
        reading, loc = self._reading, (key, name)
        if not isinstance(data, dict):
            reading.not_a_mapping(data, loc)
            return None
        kind = data.get("type")
        if isinstance(kind, str) and kind in models:
            return self._typed(models[kind], data, loc)
        if kind is None:
            reading.add((*loc, "type"), f"is missing; add one of: {', '.join(sorted(models))}")
        elif isinstance(kind, Unresolved):
            reading.unfit(kind, (*loc, "type"))
        else:
            # As it is written, not as its variables make it: they may hold anything.
            written = reading.written((*loc, "type"))
            reading.add((*loc, "type"), self._no_such_type(key, written, models))
        return None

    def _typed(self, load: Callable[[], type[S]], data: Any, loc: Loc) -> S | None:
        try:
            model = load()
        except ValueError as error:
            self._reading.add((*loc, "type"), str(error))
            return None
        return self._reading.section(model, data, loc)

    def _no_such_type(self, key: str, written: str, models: Models[S]) -> str:
        name = shown(written)
        what = "no such type" if name == HIDDEN else f"no such type '{name}'"
        if key == "sources" and written in self._kinds.channels:
            return f"{what} of source; it is a channel's, so put it under channels"
        if key == "channels" and written in self._kinds.sources:
            return f"{what} of channel; it is a source's, so put it under sources"
        if near := guess(written, models):
            return f"{what}; did you mean '{near}'?"
        return f"{what}; use one of: {', '.join(sorted(models))}"
