"""
The bot, but it dies by SIGKILL at a named point, when it comes there for the n-th time.

    python -m torture.doomed [--hasty] POINT N run -c config.yaml

`--hasty` weakens it as well: it answers before it has written.
"""

from __future__ import annotations

import sys

from bot.cli import main
from torture.points import answer_before_writing, arm

if __name__ == "__main__":
    if sys.argv[1] == "--hasty":
        del sys.argv[1]
        answer_before_writing()
    point, fatal = sys.argv[1:3]
    arm(point, int(fatal))
    del sys.argv[1:3]
    sys.exit(main())
