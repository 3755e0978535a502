"""The operators of `when`: how one value is held against one string of a text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.routing.forms import Form, fold, number, number_pattern, wildcard

LONGEST = 4_096
"""Characters in a pattern; what is longer is a mistake."""

# Instructions of a compiled regex. RE2 is linear in the text, but the factor is this:
# at 5,000 a body of 256 KiB costs a second at the worst, an ordinary one milliseconds.
LARGEST_PROGRAM = 5_000

Fits = Callable[[Form], bool]


@dataclass(frozen=True, slots=True)
class Operator:
    """A way of comparing, with the words for its verdicts."""

    name: str
    hit: str
    miss: str
    build: Callable[[str, str], Fits] = field(repr=False, compare=False)
    """Takes the folded value, and its number if it is one."""

    def quote(self, value: str) -> str:
        """Return a value as it stands in a sentence."""
        return value if self.hit == "is" else f'"{value}"'


@dataclass(frozen=True, slots=True)
class Pattern:
    """One value under an operator; two that compare equal match the same texts."""

    operator: str
    text: str
    digits: str
    shown: str = field(compare=False)
    fits: Fits = field(repr=False, compare=False)

    @property
    def whole(self) -> bool:
        """Whether it is one whole name or number, which can be looked up."""
        return self.operator == "equals"


def pattern(operator: Operator, value: str, *, prose: bool) -> Pattern:
    """
    Make a value ready to be held against texts; `prose` is not compared by digits.

    Raises ValueError, in words for the operator of the bot, for what cannot be matched.
    """
    if not value.strip() and (operator.name != "contains" or not value):
        raise ValueError("is empty; give it a value, or leave the key out to match every text")
    if len(value) > LONGEST:
        raise ValueError(f"is longer than {LONGEST} characters; split it into a list")
    if operator.name == "regex":
        return Pattern("regex", value, "", value, operator.build(value, ""))
    text = _TRIM[operator.name](value.casefold() if prose else fold(value))
    digits = "" if prose else number_pattern(text) if operator.name == "glob" else number(text)
    return Pattern(operator.name, text, digits, value, operator.build(text, digits))


_TRIM: dict[str, Callable[[str], str]] = {
    "equals": str.strip,
    "glob": str.strip,
    "starts_with": str.lstrip,
    "ends_with": str.rstrip,
    "contains": str,
}


def _equals(text: str, digits: str) -> Fits:
    return lambda form: form.name == text or (digits != "" and form.digits == digits)


def _contains(text: str, digits: str) -> Fits:
    return lambda form: text in form.folded or (digits != "" and digits in form.digits)


def _starts_with(text: str, digits: str) -> Fits:
    def fits(form: Form) -> bool:
        if form.folded.lstrip().startswith(text):
            return True
        return digits != "" and form.digits.startswith(digits)

    return fits


def _ends_with(text: str, digits: str) -> Fits:
    def fits(form: Form) -> bool:
        if form.folded.rstrip().endswith(text):
            return True
        return digits != "" and form.digits.endswith(digits)

    return fits


def _glob(text: str, digits: str) -> Fits:
    fits_name = wildcard(text)
    if not digits:
        return lambda form: fits_name(form.name)
    fits_number = wildcard(digits)
    return lambda form: (form.digits != "" and fits_number(form.digits)) or fits_name(form.name)


def _regex(source: str, _digits: str) -> Fits:
    search = _compile(source).search
    return lambda form: search(form.utf8) is not None


def _compile(source: str) -> Any:
    import re2  # only those who use a regex load it

    options = re2.Options()
    options.case_sensitive = False
    options.never_capture = True
    options.log_errors = False
    try:
        compiled = re2.compile(source.encode(), options)
    except UnicodeEncodeError:
        raise ValueError("is not valid Unicode; write it anew") from None
    except re2.error as error:
        raise ValueError(_refusal(error)) from error
    if compiled.programsize > LARGEST_PROGRAM:
        raise ValueError("is too large a regex; use smaller counts in {} or fewer alternatives")
    return compiled


def _refusal(error: Exception) -> str:
    detail = error.args[0] if error.args else b""
    reason = detail.decode(errors="replace") if isinstance(detail, bytes) else str(detail)
    return (
        f"is not a regex that RE2 can run ({reason}); RE2 has no look-arounds, like (?=...),"
        " and no back-references, like \\1, so that no text can keep it busy"
    )


OPERATORS: dict[str, Operator] = {
    operator.name: operator
    for operator in (
        Operator("equals", "is", "is not", _equals),
        Operator("contains", "contains", "does not contain", _contains),
        Operator("starts_with", "starts with", "does not start with", _starts_with),
        Operator("ends_with", "ends with", "does not end with", _ends_with),
        Operator("glob", "is", "is not", _glob),
        Operator("regex", "matches", "does not match", _regex),
    )
}
"""The named operators of `when`."""
