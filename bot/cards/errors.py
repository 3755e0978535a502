"""What can be wrong with a template, apart from it, so that catching it costs no Jinja2."""

from __future__ import annotations

from bot.errors import BotError


class TemplateError(BotError):
    """
    A template cannot be used, or not for this text; `line` is counted in the template.

    Its words never hold what a text holds.
    """

    def __init__(self, problem: str, line: int | None = None) -> None:
        super().__init__(f"line {line}: {problem}" if line else problem)
        self.line = line
