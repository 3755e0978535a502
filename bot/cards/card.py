"""What a reader sees of one text, as values: the code first, then everything else."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """
    One text as its readers may see it: names put in, controls made visible, masked if asked.

    Every field is ready to show; empty means that there is nothing to say.
    """

    code: str = field(default="", repr=False)
    service: str = field(default="", repr=False)
    body: str = field(default="", repr=False)
    sender: str = field(default="", repr=False)
    recipient: str = field(default="", repr=False)
    when: str = ""
    """When the text was received, in the file's time zone."""
    late: str = ""
    """How late it is, when the code's validity has passed."""
    source: str = ""
    rule: str = ""
