"""Who is measured: the bot in several set-ups, and what people use in its place."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from benchmarks import setups
from benchmarks.fakes import NOTHING, SLACK, TELEGRAM, OnBody, one
from benchmarks.posts import SECRET, SOURCE, Maker, alert, hooked, signed_text

_RIVALS = Path(__file__).parent / "rivals"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where a contestant runs, and what it finds there."""

    folder: Path
    port: int
    fake: int
    smtp: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contestant:
    """One program in one set-up."""

    name: str
    command: Callable[[Stage], Sequence[str]]
    """Writes what the program needs into the stage's folder, and says how to start it."""
    maker: Maker = signed_text
    ready: str = "/"
    answer: bytes = NOTHING
    """What the service answers to which it delivers."""
    count: OnBody = one
    mails: bool = False
    """Whether what it delivers arrives by SMTP."""
    needs: tuple[str, ...] = ()
    """Programs and modules without which it cannot be measured here."""

    def missing(self) -> list[str]:
        """Return what of its needs is not installed."""
        return [name for name in self.needs if not (shutil.which(name) or _has(name))]


def _has(module: str) -> bool:
    return "-" not in module and find_spec(module) is not None


def ours(
    name: str, channels: Mapping[str, str], answer: bytes = NOTHING, *, mails: bool = False
) -> Contestant:
    """Return the bot with these channels."""

    def command(stage: Stage) -> Sequence[str]:
        config = setups.written(stage.port, channels, fake=stage.fake, smtp=stage.smtp)
        (stage.folder / "config.yaml").write_text(config)
        return [sys.executable, "-m", "bot", "run", "--log-level", "warning"]

    return Contestant(name=name, command=command, ready="/readyz", answer=answer, mails=mails)


def _rival(program: str) -> Callable[[Stage], Sequence[str]]:
    path = str(_RIVALS / program)
    return lambda stage: [sys.executable, path, str(stage.port), str(stage.fake)]


def _alertmanager(stage: Stage) -> Sequence[str]:
    """Forward every alert by itself and at once, as a text has to be."""
    receiver = {
        "name": "hook",
        "webhook_configs": [
            {"url": f"http://127.0.0.1:{stage.fake}/alerts", "send_resolved": False}
        ],
    }
    route = {"receiver": "hook", "group_by": ["..."], "group_wait": "0s"}
    path = stage.folder / "alertmanager.yml"
    path.write_text(json.dumps({"route": route, "receivers": [receiver]}))
    return [
        "prometheus-alertmanager",
        f"--config.file={path}",
        f"--storage.path={stage.folder}",
        f"--web.listen-address=127.0.0.1:{stage.port}",
        "--cluster.listen-address=",
        "--log.level=error",
    ]


def _alerts(body: bytes) -> int:
    return body.count(b'"fingerprint"')


def _webhook(stage: Stage) -> Sequence[str]:
    """Prove the signature, and start the cheapest of all commands."""
    rule = {
        "match": {
            "type": "payload-hmac-sha256",
            "secret": SECRET,
            "parameter": {"source": "header", "name": "X-Webhook-Signature"},
        }
    }
    hook = {"id": SOURCE, "execute-command": "/bin/true", "trigger-rule": rule}
    path = stage.folder / "hooks.json"
    path.write_text(json.dumps([hook]))
    return ["webhook", "-hooks", str(path), "-ip", "127.0.0.1", "-port", str(stage.port)]


BARE = Contestant(name="bare aiohttp handler", command=_rival("bare.py"))
ALERTMANAGER = Contestant(
    name="Alertmanager",
    command=_alertmanager,
    maker=alert,
    ready="/-/ready",
    count=_alerts,
    needs=("prometheus-alertmanager",),
)
AIOHTTP_BOT = Contestant(name="aiohttp bot", command=_rival("aiohttp_bot.py"), answer=TELEGRAM)
FLASK_BOT = Contestant(
    name="Flask bot", command=_rival("flask_bot.py"), answer=TELEGRAM, needs=("flask", "requests")
)
WEBHOOK = Contestant(name="webhook", command=_webhook, maker=hooked, needs=("webhook",))

PACED = ours("sms2chat", {"team": "telegram at its own pace"}, TELEGRAM)
ACCEPTING = (
    BARE,
    PACED,
    ours("sms2chat, delivering to a webhook", {"hook": "webhook"}),
    ours("sms2chat, printing", {"screen": "console"}),
    ALERTMANAGER,
    AIOHTTP_BOT,
    WEBHOOK,
    FLASK_BOT,
)
TO_WEBHOOK = ours("sms2chat to a webhook", {"hook": "webhook"})
DELIVERING = (
    TO_WEBHOOK,
    ours("sms2chat to Telegram", {"team": "telegram"}, TELEGRAM),
    ours("sms2chat to Slack", {"dev": "slack"}, SLACK),
    ours("sms2chat to e-mail", {"mail": "email"}, mails=True),
    ALERTMANAGER,
    AIOHTTP_BOT,
    FLASK_BOT,
)
EVERY_KIND = {"team": "telegram", "dev": "slack", "mail": "email", "hook": "webhook"}
