"""Puts texts into a mail: a subject that begins with the code, plain text, and HTML."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP

from bot.cards.draw import fold
from bot.cards.letter import Letter
from bot.cards.words import plain
from bot.channels.base import Message
from bot.channels.email_config import EmailConfig
from bot.channels.email_html import page
from bot.channels.plain import title, written_out

# Every server takes seven bits; who offers eight may still have a neighbour who does not.
_POLICY = SMTP.clone(cte_type="7bit")
_PLAIN_SUBJECT = re.compile(r"[!-~](?:[ -~]{0,60}[!-~])?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail without its date, which the sending adds."""

    id: str
    sender: str
    to: str
    content: bytes = field(repr=False)
    """Headers and body, ASCII, lines ended by CRLF."""


def compose(config: EmailConfig, letters: Sequence[Letter]) -> list[Message]:
    """Put any number of texts for one address into one mail, whole and in order."""
    subject = title(letters)
    text = plain(written_out(fold(letters)))
    mail = EmailMessage(policy=_POLICY)
    to = letters[0].target or config.to[0]
    sender = config.sender
    mail["From"] = sender
    mail["To"] = to
    mail["Message-ID"] = name = _message_id(letters, to, sender.domain)
    _thread(mail, config, letters)
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail.set_content(text)
    mail.add_alternative(page(subject, letters), subtype="html")
    content = _subject_header(subject) + mail.as_bytes()
    payload = Mail(id=name, sender=sender.addr_spec, to=to, content=content)
    return [Message(text=f"{subject}\n\n{text}", payload=payload)]


def _subject_header(subject: str) -> bytes:
    # EmailMessage would decode what looks like an encoded word in a stranger's text, line
    # ends included; here it is encoded once more, so that it is read as it was written.
    if _PLAIN_SUBJECT.fullmatch(subject) and "=?" not in subject:
        return f"Subject: {subject}\r\n".encode()
    header = Header(subject, charset="utf-8", header_name="Subject")
    return f"Subject: {header.encode(linesep=_POLICY.linesep)}\r\n".encode()


def _thread(mail: EmailMessage, config: EmailConfig, letters: Sequence[Letter]) -> None:
    """Let clients show the texts of one sender as one conversation, under a mail never sent."""
    senders = {(letter.sms.source, letter.card.sender) for letter in letters}
    if len(senders) == 1:
        root = f"<{_digest(config.from_, *senders.pop())}@{config.sender.domain}>"
        mail["In-Reply-To"] = root
        mail["References"] = root


def _message_id(letters: Sequence[Letter], to: str, domain: str) -> str:
    """Return the same at every try, so that a reader's filter can drop a repeat."""
    name = letters[0].id
    if len(letters) > 1 or not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name):
        name = _digest(*(letter.id for letter in letters))
    return f"<{name}.{_digest(to)}@{domain}>"


def _digest(*parts: str) -> str:
    told_apart = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(told_apart).hexdigest()[:24]
