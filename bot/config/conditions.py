"""The `when:` of a rule as a typed tree; what its patterns mean is decided by the routing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag

from bot.config.sections import NOT_EMPTY, Section
from bot.config.types import OneOrMore

Texts = OneOrMore[str]


class Operators(Section):
    """Named ways to compare a text; where several are given, all of them must hold."""

    model_config = NOT_EMPTY

    equals: Texts = Field((), description="The whole text, one of these")
    contains: Texts = Field((), description="Any of these, somewhere in the text")
    starts_with: Texts = Field((), description="Any of these, at the start")
    ends_with: Texts = Field((), description="Any of these, at the end")
    glob: Texts = Field((), description="The whole text, with * and ? as wildcards")
    regex: Texts = Field((), description="Any of these found in the text; RE2's syntax")

    @classmethod
    def contradictions(cls, given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Refuse a mapping without any operator."""
        if not given:
            yield "", f"is empty; name an operator, one of: {', '.join(cls.model_fields)}"

    def given(self) -> dict[str, tuple[str, ...]]:
        """Return the operators that the file names, each with its values."""
        return {name: values for name in type(self).model_fields if (values := getattr(self, name))}


def _shape(value: Any) -> str:
    return "operators" if isinstance(value, (dict, Operators)) else "text"


Pattern = Annotated[
    Annotated[str, Tag("text")] | Annotated[Operators, Tag("operators")], Discriminator(_shape)
]
Patterns = OneOrMore[Pattern]


class When(Section):
    """What a text must be for a rule to take it: all of the keys given here must hold."""

    from_: Patterns = Field((), alias="from", description="Who sent it: names or numbers")
    to: Patterns = Field((), description="The number that it came in on")
    source: Patterns = Field((), description="The source's name in this file")
    service: Patterns = Field((), description="The service that its code is for")
    body: Patterns = Field((), description="Text contained in it, in upper or lower case")
    code: bool | None = Field(None, description="Whether it holds a code")
    time: Texts = Field((), description="When it came, like Mon-Fri 09:00-18:00")
    not_: OneOrMore[When] = Field((), alias="not", description="None of these holds")
    any: tuple[When, ...] = Field((), min_length=1, description="At least one of these holds")
    all: tuple[When, ...] = Field((), min_length=1, description="Every one of these holds")

    @classmethod
    def contradictions(cls, given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Refuse parts that say nothing; a whole `when: {}` says that it means every text."""
        for key in ("not", "any", "all"):
            inner = given.get(key)
            if inner == {} or (isinstance(inner, list) and {} in inner):
                yield key, "is empty; remove it to mean every text"
        if "code" in given and given["code"] is None:
            yield "code", "is empty; write true or false, or remove the key"
