"""Reads one part of the config file, for commands that need no more of it."""

from __future__ import annotations

import os
from pathlib import Path

from bot.config.document import Document, Kinds, read
from bot.config.problems import dotted
from bot.errors import ConfigError


def read_part(path: Path, kinds: Kinds = Kinds(sources={}, channels={})) -> Document:
    """
    Read a config file of which some part is needed; whatever else is wrong does not matter.

    Raises ConfigError when nothing of it can be read.
    """
    document = read(path, kinds=kinds, environ=os.environ)
    if document.draft is None:
        raise ConfigError(document.problems)
    return document


def broken(document: Document, *loc: str) -> ConfigError:
    """Return the error that says what is wrong with a part."""
    place = dotted(loc)
    about = [one for one in document.problems if f"{one.where}.".startswith((f"{place}.", "."))]
    return ConfigError(about or document.problems)
