"""What conditions may ask of a text, each thing looked for once and only if asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo

from bot.codes import Found
from bot.model import Sms
from bot.routing.forms import Form

Find = Callable[[str, str], Found | None]
"""Finds the code in a body, given the sender."""

_READ: dict[str, Callable[[Facts], str]] = {
    "from": lambda facts: facts.sms.sender,
    "to": lambda facts: facts.sms.recipient,
    "source": lambda facts: facts.sms.source,
    "service": lambda facts: facts.service,
    "body": lambda facts: facts.sms.body,
}
KEYS = tuple(_READ)
"""The keys of `when` that hold text."""


class Facts:
    """A text and what is found in it."""

    __slots__ = ("_find", "_forms", "_found", "_local", "_searched", "sms")

    def __init__(self, sms: Sms, find: Find) -> None:
        self.sms: Sms = sms
        self._find = find
        self._searched = False
        self._found: Found | None = None
        self._forms: dict[str, Form] = {}
        self._local: tuple[tzinfo, datetime] | None = None

    @property
    def found(self) -> Found | None:
        """The code in the text, if there is one."""
        if not self._searched:
            self._found = self._find(self.sms.body, self.sms.sender)
            self._searched = True
        return self._found

    @property
    def code(self) -> str:
        """The code as one types it; empty when there is none."""
        return self.found.code if self.found else ""

    @property
    def service(self) -> str:
        """Whose code it is; empty when there is none or nobody says."""
        return self.found.service if self.found else ""

    def form(self, key: str) -> Form:
        """Return what stands under a text key of `when`."""
        form = self._forms.get(key)
        if form is None:
            form = self._forms[key] = Form(_READ[key](self), prose=key == "body")
        return form

    def local(self, zone: tzinfo) -> datetime:
        """Return when the text came, on a clock in that zone."""
        if self._local is None or self._local[0] is not zone:
            self._local = (zone, _at(self.sms.received_at, zone))
        return self._local[1]


def _at(moment: datetime, zone: tzinfo) -> datetime:
    try:
        return moment.astimezone(zone)
    except OverflowError:  # the first and the last hours of all time have no other zones
        return moment
