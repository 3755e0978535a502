"""What may never stand in anything that the bot writes for its operator."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from tests.e2e.process import Bot
from tests.e2e.setups import HOOK_SECRET, SMTP_PASSWORD
from tests.e2e.texts import CODES, FROM, MARK, SECRET, TO
from tests.fakes import slack, telegram

PRIVATE = (
    MARK,
    FROM,
    TO,
    FROM.removeprefix("+"),
    TO.removeprefix("+"),
    SECRET,
    HOOK_SECRET,
    SMTP_PASSWORD,
    telegram.TOKEN,
    telegram.TOKEN.partition(":")[2],
    slack.TOKEN,
    slack.HOOK.rpartition("/")[2],
)
_CODE = re.compile(rf"{CODES}7\d{{5}}")


def leaked(bot: Bot) -> Iterator[str]:
    """Yield every line of any of a bot's outputs that holds what it must not."""
    for output in bot.outputs:
        for line in output.read_text(errors="backslashreplace").splitlines():
            if any(told(line)):
                yield f"{output.name}: {line}"


def told(line: str) -> Iterator[bool]:
    """Yield whether something private is in a line, for each of the things that are."""
    for secret in PRIVATE:
        yield secret in line or quote(secret, safe="") in line
    yield _CODE.search(line) is not None
