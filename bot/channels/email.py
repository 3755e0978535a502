"""
Hands texts to a mail server, one recipient a mail, over connections that stay open.

A server that refuses one of several recipients raises nothing in aiosmtplib, so there
is never more than one. TLS is what the file says, never what the server happens to offer.
"""

from __future__ import annotations

import asyncio
import os
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.utils import format_datetime

import aiosmtplib
from aiosmtplib import SMTP

from bot.channels.base import Kind, Message, Tools
from bot.channels.email_compose import Mail, compose
from bot.channels.email_config import EmailConfig
from bot.errors import CredentialError, DeliveryError, PermanentError, TemporaryError

_CONNECTIONS = 2
# Seconds. The caller's limit on a whole try comes first where it is shorter.
_CONNECT, _ANSWER, _WAKE, _GOODBYE = 15, 60, 5, 2
_FAULTS = (aiosmtplib.SMTPException, OSError, ValueError)
_STATUS = re.compile(r"[245][.][0-9]{1,3}[.][0-9]{1,3}\b")
_CLOSING = 421
_NO_LOGIN = frozenset({530, 534, 535, 538})
_REFUSED: dict[type[Exception], str] = {
    aiosmtplib.SMTPAuthenticationError: "the login",
    aiosmtplib.SMTPSenderRefused: "the sender's address",
    aiosmtplib.SMTPRecipientRefused: "the recipient",
    aiosmtplib.SMTPDataError: "the mail",
}


class Email:
    """Hands mail to one server."""

    def __init__(self, config: EmailConfig, tools: Tools) -> None:
        self._config = config
        self._clock = tools.clock
        self._idle: list[SMTP] = []
        self._slots = asyncio.Semaphore(_CONNECTIONS)

    async def send(self, message: Message) -> str:
        """
        Hand the mail over once, and return its Message-ID.

        Raises TemporaryError, CredentialError or PermanentError by the server's answer
        (RFC 5321, 4.2.1: 4yz is later, 5yz is never).
        """
        mail: Mail = message.payload
        try:
            async with self._slots:
                await self._hand_over(await self._begin(mail.sender), mail)
        except _FAULTS as error:
            # Not `from error`: a server's words may hold what it was sent.
            raise translate(error, self._config) from None
        return mail.id

    async def delete(self, receipt: str) -> None:
        """Raises PermanentError: nobody takes a mail back."""
        raise PermanentError("a mail cannot be taken back")

    async def close(self) -> None:
        """Take leave of the server, politely but not for long."""
        while self._idle:
            line = self._idle.pop()
            with suppress(*_FAULTS), _closing(line):
                await line.quit(timeout=_GOODBYE)

    async def _begin(self, sender: str) -> SMTP:
        """Return a connection on which the server took the sender's address."""
        while self._idle:
            line = self._idle.pop()
            # Dropped, tired or out of mails a session while it lay idle: that costs no try.
            with suppress(*_FAULTS), _closing_on_error(line):
                await line.mail(sender, timeout=_WAKE)
                return line
        line = await self._connect()
        with _closing_on_error(line):
            await line.mail(sender)
        return line

    async def _hand_over(self, line: SMTP, mail: Mail) -> None:
        dated = f"Date: {format_datetime(self._clock())}\r\n".encode() + mail.content
        try:
            await line.rcpt(mail.to)
            await line.data(dated)
        except aiosmtplib.SMTPResponseException:
            await self._keep(line)
            raise
        except BaseException:
            line.close()
            raise
        self._idle.append(line)

    async def _keep(self, line: SMTP) -> None:
        """Keep a connection on which only this mail was refused: a new one costs a login."""
        with suppress(*_FAULTS), _closing_on_error(line):
            await line.rset(timeout=_WAKE)
            self._idle.append(line)

    async def _connect(self) -> SMTP:
        config = self._config
        line = SMTP(
            hostname=config.host,
            port=config.actual_port,
            use_tls=config.security == "tls",
            start_tls=False,
            timeout=_ANSWER,
            local_hostname=_own_name(),
        )
        await line.connect(timeout=_CONNECT)
        with _closing_on_error(line):
            if config.security == "starttls":
                await self._encrypt(line)
            if config.password is not None:
                await self._log_in(line, config.password.reveal())
        return line

    async def _encrypt(self, line: SMTP) -> None:
        await line.ehlo()
        if not line.supports_extension("starttls"):
            # It will not mend itself, so the channel waits for a person and its texts with it;
            # going on in the clear would be what a man in the middle hopes for.
            raise CredentialError(
                f"{self._config.host} offers no STARTTLS; set `security: tls` (port 465), "
                "or `none` on a network that you trust"
            )
        await line.starttls(timeout=_CONNECT)

    async def _log_in(self, line: SMTP, password: str) -> None:
        await line.ehlo()
        if not line.supported_auth_methods:
            raise CredentialError(
                f"{self._config.host} takes no login by password on this connection; "
                "set another `security`, or leave out `username` and `password`"
            )
        await line.login(self._config.username, password)


def translate(error: Exception, config: EmailConfig) -> DeliveryError:
    """Sort what aiosmtplib raises; what we do not know is later."""
    what = _REFUSED.get(type(error))
    if what and isinstance(error, aiosmtplib.SMTPResponseException) and error.code != _CLOSING:
        return _sort(error, f"{config.host} refused {what} ({_code(error)})")
    return TemporaryError(f"{config.host}: {_trouble(error, config)}")


def _sort(error: aiosmtplib.SMTPResponseException, detail: str) -> DeliveryError:
    if not 500 <= error.code < 600:
        return TemporaryError(detail)
    if isinstance(error, aiosmtplib.SMTPAuthenticationError) or error.code in _NO_LOGIN:
        return CredentialError(f"{detail}; check `username` and `password`")
    return PermanentError(detail)


def _code(error: aiosmtplib.SMTPResponseException) -> str:
    """Return `550 5.1.1`: all of an answer that surely holds nothing of the mail."""
    status = _STATUS.match(error.message)
    return f"{error.code} {status[0]}" if status else str(error.code)


def _trouble(error: Exception, config: EmailConfig) -> str:
    # With `security: tls` the fault lies under aiosmtplib's own error, else it comes bare.
    match error.__cause__ if isinstance(error.__cause__, OSError) else error:
        case ssl.SSLCertVerificationError() as fault:
            return f"its certificate is not trusted: {fault.verify_message}"
        case ssl.SSLError():
            return f"no TLS on port {config.actual_port}; check `security` and `port`"
        case socket.gaierror():
            return "no such host (DNS)"
        case aiosmtplib.SMTPResponseException() as refusal:
            return f"the server takes no mail now ({_code(refusal)})"
        case TimeoutError():
            return "no answer in time"
        case aiosmtplib.SMTPException() as fault:
            return f"the connection broke ({type(fault).__name__})"
        case OSError(errno=int(number)):
            return f"the connection failed: {os.strerror(number)}"
        case fault:
            return f"the connection failed ({type(fault).__name__})"


@contextmanager
def _closing(line: SMTP) -> Iterator[None]:
    try:
        yield
    finally:
        line.close()


@contextmanager
def _closing_on_error(line: SMTP) -> Iterator[None]:
    try:
        yield
    except BaseException:
        line.close()
        raise


def _own_name() -> str:
    """Return what to say in EHLO; the system's full name would cost a look-up in the DNS."""
    name = socket.gethostname()
    return name if "." in name and name.isascii() else "[127.0.0.1]"


KIND = Kind(config=EmailConfig, compose=compose, open=Email)
