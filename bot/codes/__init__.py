"""Finds the one-time code in a text: the code, the service and how long it is valid."""

from bot.codes.finder import find
from bot.codes.found import Found

__all__ = ["Found", "find"]
