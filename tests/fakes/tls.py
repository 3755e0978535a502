"""A certificate for servers on loopback, which nobody trusts unless a test says so."""

from __future__ import annotations

import ssl
from pathlib import Path

CERTIFICATE = Path(__file__).with_name("loopback.pem")
"""For `localhost` and 127.0.0.1, with its key, signed by itself; of no use outside of tests."""


def server_tls() -> ssl.SSLContext:
    """What a server on loopback speaks TLS with."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context
