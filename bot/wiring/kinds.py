"""All kinds of sources and channels, by name; a kind is imported when the file names it."""

from __future__ import annotations

from functools import partial
from typing import Any

from bot import channels, sources
from bot.channels.base import Kind as ChannelKind
from bot.config.document import Kinds
from bot.config.sections import ChannelConfig, SourceConfig
from bot.sources.base import Kind as SourceKind


def _source_section(name: str) -> type[SourceConfig]:
    return sources.kind(name).config


def _channel_section(name: str) -> type[ChannelConfig]:
    return channels.kind(name).config


KINDS = Kinds(
    sources={name: partial(_source_section, name) for name in sources.KINDS},
    channels={name: partial(_channel_section, name) for name in channels.KINDS},
)


def source_kind(config: SourceConfig) -> SourceKind[Any]:
    """Return the kind that a section belongs to."""
    return sources.kind(config.type)


def channel_kind(config: ChannelConfig) -> ChannelKind[Any]:
    """Return the kind that a section belongs to."""
    return channels.kind(config.type)
