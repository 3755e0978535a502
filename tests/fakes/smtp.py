"""A mail server on loopback that keeps what it was handed and fails as it is told."""

from __future__ import annotations

import asyncio
import ssl
from collections import defaultdict, deque
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

HANG, DROP = "hang", "drop"
"""What to answer besides a line of SMTP: nothing at all, or the end of the connection."""


@dataclass(frozen=True)
class Taken:
    """One mail that the server took, or was given to the last dot."""

    sender: str
    to: list[str]
    content: bytes
    connection: int
    encrypted: bool


class Session(SMTP):
    """One connection, whose every answer can be another."""

    def __init__(self, server: Server, number: int, **settings) -> None:
        self.server, self.number = server, number
        super().__init__(
            self,
            hostname="mail.example",
            decode_data=False,
            enable_SMTPUTF8=server.utf8,
            timeout=3600,
            **settings,
        )
        self.line_length_limit = 1000  # strictly RFC 5321

    async def said_instead(self, stage: str) -> str | None:
        """What the test wants said here; does not return when that is nothing."""
        plan = self.server.plans[stage]
        answer = plan.popleft() if plan else None
        if answer == DROP:
            self.transport.abort()
        if answer in (DROP, HANG):
            await asyncio.Event().wait()
        return answer

    async def push(self, status) -> None:
        if isinstance(status, str) and status.startswith("220 mail.example"):
            status = await self.said_instead("greeting") or status
        await super().push(status)

    async def smtp_MAIL(self, arg) -> None:  # noqa: N802
        if (
            self.envelope.mail_from is not None
            or not self.server.user
            or self.session.authenticated
        ):
            await super().smtp_MAIL(arg)
        else:
            await self.push("530 5.7.0 Authentication required")

    async def smtp_RSET(self, arg) -> None:  # noqa: N802
        if answer := await self.said_instead("rset"):
            await self.push(answer)
        else:
            await super().smtp_RSET(arg)

    async def smtp_QUIT(self, arg) -> None:  # noqa: N802
        self.server.goodbyes += 1
        await super().smtp_QUIT(arg)

    async def handle_EHLO(self, server, session, envelope, hostname, responses):  # noqa: N802
        self.server.names.append(hostname)
        session.host_name = hostname
        answer = await self.said_instead("ehlo")
        return [answer] if answer else responses

    async def handle_MAIL(self, server, session, envelope, address, options):  # noqa: N802
        if answer := await self.said_instead("mail"):
            return answer
        envelope.mail_from = address
        return "250 2.1.0 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        if answer := await self.said_instead("rcpt"):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        self.server.taken.append(
            Taken(
                envelope.mail_from,
                list(envelope.rcpt_tos),
                envelope.original_content,
                self.number,
                session.ssl is not None or self.server.security == "tls",
            )
        )
        return await self.said_instead("data") or "250 2.0.0 OK: queued"

    def connection_made(self, transport) -> None:
        self.server.open.add(self)
        super().connection_made(transport)

    def connection_lost(self, error) -> None:
        self.server.open.discard(self)
        super().connection_lost(error)


@dataclass
class Server:
    """Plan what it says at a stage (greeting ehlo auth mail rcpt data rset); then send."""

    security: str = "none"
    tls: ssl.SSLContext | None = None
    user: tuple[str, str] | None = None
    login_in_the_clear: bool = True
    utf8: bool = False
    host: str = "127.0.0.1"
    taken: list[Taken] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    logins: list[bytes] = field(default_factory=list)
    open: set[Session] = field(default_factory=set)
    plans: dict[str, deque] = field(default_factory=lambda: defaultdict(deque))
    connections: int = 0
    goodbyes: int = 0
    port: int = 0

    def plan(self, stage: str, *answers: str) -> None:
        self.plans[stage].extend(answers)

    def drop_all(self) -> None:
        """Every open connection ends, as after a while in which nothing was said."""
        for session in set(self.open):
            session.transport.abort()

    def _prove(self, server, session, envelope, mechanism, login) -> AuthResult:
        self.logins.append(login.login)
        if self.plans["auth"]:
            return AuthResult(success=False, handled=False, message=self.plans["auth"].popleft())
        right = LoginPassword(*(part.encode() for part in self.user))
        return AuthResult(success=login == right, handled=False, auth_data=login)

    def _session(self) -> Session:
        self.connections += 1
        return Session(
            self,
            self.connections,
            tls_context=self.tls if self.security == "starttls" else None,
            authenticator=self._prove if self.user else None,
            auth_require_tls=not (self.user and self.login_in_the_clear),
        )

    @asynccontextmanager
    async def serve(self):
        loop = asyncio.get_running_loop()
        tls = self.tls if self.security == "tls" else None
        server = await loop.create_server(self._session, self.host, 0, ssl=tls)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            self.drop_all()
            await server.wait_closed()
            await asyncio.sleep(0)
