"""
Breaks the bot, its disk and its neighbours under load, and counts what is lost.

    python -m torture                 every rig, and the table into docs/reliability.md
    python -m torture power kills     these only; writes nothing
    python -m torture --short         a little of each, which tells that the rigs work
    python -m torture --list          what there is

It ends with 1 when a text was lost; in the full form also when a bot that was weakened on
purpose lost none.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time

from torture.rig import Effort, Finding, Rig
from torture.rigs import RIGS
from torture.table import line, markdown, write


async def torture(rigs: list[Rig], effort: Effort) -> tuple[dict[str, list[Finding]], list[str]]:
    """Run rigs one after the other; return what each found, and which were left out and why."""
    found: dict[str, list[Finding]] = {}
    left_out = []
    for rig in rigs:
        if lack := rig.lacks():
            left_out.append(f"{rig.name}: {lack}")
            _say(f"{rig.name}: left out, as {lack}")
            continue
        _say(f"{rig.name}: {rig.about}")
        begun = time.monotonic()
        async for finding in rig.run(effort):
            found.setdefault(rig.name, []).append(finding)
            _say(f"  {line(finding)}")
        _say(f"  {time.monotonic() - begun:.0f} s")
    return found, left_out


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def main() -> int:
    """Run the rigs that are named, or all; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m torture",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("rig", nargs="*", metavar="RIG", help="which; all if none is named")
    parser.add_argument("--short", action="store_true", help="a little of each; writes nothing")
    parser.add_argument("--list", action="store_true", help="say what there is")
    given = parser.parse_args()
    if unknown := set(given.rig) - set(RIGS):
        parser.error(f"no such rig: {', '.join(unknown)}; there are {', '.join(RIGS)}")
    if given.list:
        for rig in RIGS.values():
            print(f"{rig.name:10} {rig.about}")
        return 0
    effort = Effort.SHORT if given.short else Effort.FULL
    chosen = [RIGS[name] for name in given.rig or RIGS]
    found, left_out = asyncio.run(torture(chosen, effort))
    table = markdown(found, left_out)
    print(table)
    if effort is Effort.FULL and not given.rig:
        write(table)
    every = [each for findings in found.values() for each in findings]
    # In so few runs a weakened bot may be lucky: that is said, and nobody is kept up by it.
    return 0 if all(each.good or (given.short and each.control) for each in every) else 1


if __name__ == "__main__":
    sys.exit(main())
