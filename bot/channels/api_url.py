"""The address of a service's API, as people write it into the file."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator


def parse_api_url(value: str) -> str:
    """Return the address without its last slash; raises ValueError when it is none."""
    try:
        parts = urlsplit(value)
        sound = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        sound = False
    if not sound or any(sign in value for sign in "?#\\") or not value.isprintable():
        raise ValueError("not an API's address; write it like https://host:port, without ? and #")
    return value.rstrip("/")


def in_the_clear(address: str) -> bool:
    """Say whether what is sent there can be read on the way."""
    parts = urlsplit(address)
    return parts.scheme == "http" and parts.hostname not in {"localhost", "127.0.0.1", "::1"}


ApiUrl = Annotated[str, AfterValidator(parse_api_url)]
