"""The bot, but what its janitor does in ten minutes and forgets in a month is done in seconds."""

from __future__ import annotations

import sys
from datetime import timedelta

from bot.cli import main
from bot.dispatch import janitor

if __name__ == "__main__":
    janitor.ERASE = timedelta(seconds=2)
    janitor.REMEMBER = timedelta()
    sys.exit(main())
