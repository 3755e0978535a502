"""The section of an e-mail channel: a server to hand mail to, and who reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from email.headerregistry import Address
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from bot.config.sections import ChannelConfig
from bot.config.types import SecretText

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(
    rf"(?=.{{1,64}}@){_ATOM}(?:[.]{_ATOM})*@(?=.{{1,253}}\Z){_LABEL}(?:[.]{_LABEL})*"
)
_NAMED = re.compile(r"([^<>]*)<([^<>]*)>")
_HOST = re.compile(r"[A-Za-z0-9._:-]{1,253}")
_LOOPBACK = re.compile(r"localhost|127[.][0-9.]+|::1")
_PORTS = {"starttls": 587, "tls": 465, "none": 25}


def _address(text: str) -> str:
    """Return the address; what passes here cannot begin a header or a command of its own."""
    text = text.strip()
    if not text.isascii():
        raise ValueError(
            "holds letters that many mail servers refuse; write a domain like bücher.example "
            "in its xn-- form"
        )
    if not _ADDRESS.fullmatch(text):
        raise ValueError("is not an e-mail address; write one like ops@example.org")
    return text


def _sender(text: str) -> str:
    """Return `address`, or `Name <address>`."""
    if not (named := _NAMED.fullmatch(text.strip())):
        return _address(text)
    name = named[1].strip().strip('"')
    if not name.isprintable():
        raise ValueError("has a character in its name that does not print")
    return f"{name} <{_address(named[2])}>"


def _host(text: str) -> str:
    if not _HOST.fullmatch(text):
        raise ValueError("is not a server's name; write one like smtp.example.org")
    return text


def _one_or_more(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _once_each(addresses: tuple[str, ...]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for address in addresses:
        first.setdefault(address.lower(), address)
    return tuple(first.values())


_Address = Annotated[str, AfterValidator(_address)]
_Addresses = Annotated[
    tuple[_Address, ...],
    Field(min_length=1),
    BeforeValidator(_one_or_more),
    AfterValidator(_once_each),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string"},
                {"type": "array", "items": {"type": "string"}, "minItems": 1},
            ]
        }
    ),
]


class EmailConfig(ChannelConfig):
    """A mail server, and the addresses that get each text."""

    type: Literal["email"] = "email"
    host: Annotated[str, AfterValidator(_host)] = Field(description="The mail server's name")
    port: int | None = Field(
        None, ge=1, le=65535, description="587 for starttls, 465 for tls, 25 for none"
    )
    security: Literal["starttls", "tls", "none"] = Field(
        "starttls", description="How the connection is encrypted; never left to the server"
    )
    username: str = Field("", repr=False, description="Whom to log in as, if at all")
    password: SecretText | None = Field(None, description="What proves it")
    from_: Annotated[str, AfterValidator(_sender)] = Field(
        alias="from", description="The sender: an address, or Name <address>"
    )
    to: _Addresses = Field(description="Who gets each text: an address, or a list of them")

    @classmethod
    def contradictions(cls, given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield a login that is only half there."""
        if "username" in given and not given.keys() & {"password", "password_file"}:
            yield "username", "has no password beside it; add `password`, or leave both out"
        if "username" not in given and given.keys() & {"password", "password_file"}:
            yield "password", "has no username beside it; add `username`, or leave both out"

    def warnings(self) -> Iterator[tuple[str, str]]:
        """Yield a password that anyone on the way could read."""
        if self.security == "none" and self.password and not _LOOPBACK.fullmatch(self.host):
            yield "security", "sends the password in the clear; use starttls or tls"

    def targets(self) -> tuple[str, ...]:
        """Return the addresses: a server that refuses one of several says so to nobody."""
        return self.to

    @property
    def actual_port(self) -> int:
        """The port to connect to: the one given, or the usual one of this security."""
        return self.port or _PORTS[self.security]

    @property
    def sender(self) -> Address:
        """Whom the mail is from."""
        named = _NAMED.fullmatch(self.from_)
        name, address = (named[1].strip(), named[2]) if named else ("", self.from_)
        return Address(display_name=name, addr_spec=address)
