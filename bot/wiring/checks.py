"""What a file must be beyond its shape: names that exist, rules that miss nothing, no rings."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot.cards.template import Template, TemplateError
from bot.config.document import Draft
from bot.config.problems import Loc
from bot.config.root import RuleConfig
from bot.config.sections import ChannelConfig
from bot.config.types import Unresolved
from bot.errors import StoreError
from bot.outbox.cipher import key_bytes
from bot.outbox.database import parse
from bot.routing import coverage
from bot.routing.router import Rule
from bot.wiring.kinds import source_kind

_NO_TIME = "leaves no time to read it; write a longer one, like 10m, or remove it"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, or unwise, at a place in the file."""

    loc: Loc
    what: str
    warning: bool = False


def between_sections(draft: Draft) -> Iterator[Finding]:
    """Yield what is wrong between the sections of a file; those that are broken are left out."""
    yield from _unknown_channels(draft)
    yield from _rings(draft.channels)
    yield from _templates(draft)
    yield from _undeletable(draft)
    yield from _unsigned_urls(draft)
    yield from _unheard(draft)
    yield from _storage(draft)


def between_rules(rules: Sequence[Rule]) -> Iterator[Finding]:
    """Yield what is wrong with the rules as a whole."""
    gap = coverage.gaps(rules)
    if gap is not None:
        yield Finding(("rules",), gap)
    for late, early in coverage.unreachable(rules):
        yield Finding(
            ("rules", late),
            f"no text reaches {rules[late].name!r}: {rules[early].name!r} takes all of its texts; "
            "move it up, or remove it",
            warning=True,
        )


def _unknown_channels(draft: Draft) -> Iterator[Finding]:
    for loc, names in _mentions(draft):
        for place, name in enumerate(names):
            if name not in draft.channels:
                yield Finding((*loc, place), _no_such(name, draft.channels))
            elif name in names[:place]:
                yield Finding((*loc, place), f"names channel {name!r} twice; remove one")


def _mentions(draft: Draft) -> Iterator[tuple[Loc, Sequence[str]]]:
    for number, rule in _rules(draft):
        yield ("rules", number, "send_to"), rule.send_to
    if draft.alerts is not None:
        yield ("alerts", "send_to"), draft.alerts.send_to
    for name, channel in _channels(draft.channels):
        if channel.fallback is not None:
            yield ("channels", name, "fallback"), (channel.fallback,)
    for number, example in enumerate(draft.tests):
        if example is not None:
            yield ("tests", number, "expect", "send_to"), example.expect.send_to or ()


def _no_such(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(known), 1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are: {', '.join(known)}"
    return f"no channel {name!r}; {hint}"


def _rings(channels: Mapping[str, ChannelConfig | None]) -> Iterator[Finding]:
    known: set[str] = set()
    after = {name: channel.fallback for name, channel in _channels(channels)}
    for start in after:
        way = [start]
        while (step := after.get(way[-1])) is not None and step not in way:
            way.append(step)
        if step == start and start not in known:
            known.update(way)
            ring = " -> ".join([*way, start])
            yield Finding(
                ("channels", start, "fallback"),
                f"goes round in a ring ({ring}); let the last one have no fallback",
            )


def _templates(draft: Draft) -> Iterator[Finding]:
    messages: list[tuple[Loc, str]] = [
        *((("rules", number, "message"), rule.message) for number, rule in _rules(draft)),
        *(
            (("channels", name, "message"), each.message)
            for name, each in _channels(draft.channels)
        ),
    ]
    for loc, source in messages:
        if source:
            try:
                Template(source)
            except TemplateError as error:
                yield Finding(loc, f"is no template: {error}")


def _undeletable(draft: Draft) -> Iterator[Finding]:
    for number, rule in _rules(draft):
        if rule.delete_after is None:
            continue
        if not rule.delete_after:
            yield Finding(("rules", number, "delete_after"), _NO_TIME)
        for name in rule.send_to:
            channel = draft.channels.get(name)
            if channel is not None and rule.delete_after > channel.deletes_within():
                yield Finding(("rules", number, "delete_after"), _too_late(name, channel))


def _too_late(name: str, channel: ChannelConfig) -> str:
    limit = channel.deletes_within()
    if not limit:
        return (
            f"channel {name!r} ({channel.type}) cannot take back what it was sent; "
            "send there by a rule of its own, or remove delete_after"
        )
    hours = limit // timedelta(hours=1)
    return f"channel {name!r} can take it back for {hours} hours only; write {hours}h or less"


def _unsigned_urls(draft: Draft) -> Iterator[Finding]:
    unknown = draft.server is not None and not draft.server.public_url
    for name, source in draft.sources.items():
        if unknown and source is not None and source_kind(source).signs_url:
            yield Finding(
                ("sources", name, "type"),
                f"{source.type} signs the URL that it calls; "
                "write it as server.public_url, such as https://sms.example.org",
            )


def _unheard(draft: Draft) -> Iterator[Finding]:
    if draft.alerts is None or draft.alerts.send_to:
        return
    for name, source in draft.sources.items():
        if source is not None and source.expect_every:
            yield Finding(
                ("sources", name, "expect_every"),
                "its alerts go nowhere but into the log; name a channel under alerts.send_to",
                warning=True,
            )


def _storage(draft: Draft) -> Iterator[Finding]:
    if draft.storage is None:
        return
    for place, key in enumerate(draft.storage.encryption_keys):
        try:
            if not isinstance(key.reveal(), Unresolved):
                key_bytes(key)
        except StoreError as error:
            yield Finding(("storage", "encryption_keys", place), str(error))
    try:
        if not isinstance(draft.storage.url.reveal(), Unresolved):
            parse(draft.storage.url, Path())
    except StoreError as error:
        yield Finding(("storage", "url"), str(error))


def _rules(draft: Draft) -> Iterator[tuple[int, RuleConfig]]:
    return ((number, rule) for number, rule in enumerate(draft.rules) if rule is not None)


def _channels(
    channels: Mapping[str, ChannelConfig | None],
) -> Iterator[tuple[str, ChannelConfig]]:
    return ((name, channel) for name, channel in channels.items() if channel is not None)
