"""Config files, put together from what a test is about."""

from __future__ import annotations

from tests.e2e.texts import SECRET
from tests.fakes.slack import CHANNEL, FakeSlack
from tests.fakes.telegram import GROUP, FakeTelegram

FAST = "1000/s"
HOOK_SECRET = "planted-hook-secret-51e0d2"
SMTP_PASSWORD = "planted-smtp-password-c81b6e"


def setup(channels: dict, *, alerts: str = "", rules: list | None = None, **more) -> dict:
    """A file whose texts go to its first channel, unless its rules say otherwise."""
    first = next(iter(channels))
    return {
        "server": {"host": "127.0.0.1", "port": 0},
        "sources": {"my-number": {"type": "private_number", "secret": SECRET}},
        "channels": channels,
        "rules": rules or [{"name": "all", "send_to": [first]}],
        **({"alerts": {"send_to": [alerts]}} if alerts else {}),
        **more,
    }


def telegram(fake: FakeTelegram, **more) -> dict:
    given = {"type": "telegram", "token": fake.token, "chat_id": GROUP, "api_url": fake.url}
    return given | {"rate": FAST} | more


def slack(fake: FakeSlack, **more) -> dict:
    given = {"type": "slack", "token": fake.token, "channel": CHANNEL, "api_url": fake.api_url}
    return given | {"rate": FAST} | more


def slack_hook(fake: FakeSlack, **more) -> dict:
    return {"type": "slack", "webhook_url": fake.hook_url, "rate": FAST} | more


def mail(port: int, **more) -> dict:
    given = {
        "type": "email",
        "host": "127.0.0.1",
        "port": port,
        "security": "none",
        "from": "bot@example.org",
        "to": ["ops@example.org"],
    }
    return given | more


def hook(url: str, **more) -> dict:
    return {"type": "webhook", "url": url, "secret": HOOK_SECRET} | more
