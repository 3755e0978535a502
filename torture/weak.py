"""
The bot, but it does not wait for the disk: what a rig must see texts lost with.

    python -m torture.weak run -c config.yaml
"""

from __future__ import annotations

import sys

from bot.cli import main
from bot.outbox import postgres, sqlite

if __name__ == "__main__":
    sqlite._PRAGMAS = (sqlite._UNSYNCED, *sqlite._PRAGMAS[1:])
    sqlite._SYNCED = sqlite._UNSYNCED
    postgres._SESSION += "SET synchronous_commit = 'off';"
    postgres._ASK = postgres._ASK.replace("current_setting('synchronous_commit')", "'on'")
    sys.exit(main())
