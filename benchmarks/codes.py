"""Score the finder of codes on a file of texts: by language, and time a text.

    python -m benchmarks.codes benchmarks/unseen.jsonl [--misses]

Each line holds `text`, `code` (null where there is none) and `lang`; `service`
and `expires_s` are compared when they are there.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.codes import Found, find, finder

ROUNDS = 5


def main() -> None:
    """Read the file named on the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--misses", action="store_true", help="print every text that went wrong")
    options = parser.parse_args()
    lines = options.texts.read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line) for line in lines if line.strip()]
    report(texts, misses=options.misses)
    report_extras(texts)
    report_time([entry["text"] for entry in texts])


def report(texts: Sequence[dict[str, Any]], *, misses: bool) -> None:
    """
    Print exact match, recall, precision and false alarms for each language and for all.

    Recall is the share of texts with a code in which one was seen, the right one
    or another; precision the share of what was shown that was right.
    """
    tables: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for entry in texts:
        found = find(entry["text"], entry.get("sender") or "")
        outcome = judge(entry["code"], found)
        tables[entry["lang"]][outcome] += 1
        tables["all"][outcome] += 1
        if misses and outcome not in {"exact", "quiet"}:
            print(outcome, entry["lang"], entry["code"], repr(entry["text"]))
            print("    ", found and found.raw, "|", found and found.why)
    print(
        f"{'lang':8} {'codes':>5} {'exact':>7} {'wrong':>6} {'recall':>7} {'precision':>9} "
        f"{'false alarms':>14}"
    )
    for lang in [*sorted(set(tables) - {"all"}), "all"]:
        print(row(lang, tables[lang]))


def judge(code: str | None, found: Found | None) -> str:
    """Name what became of one text."""
    if code is None:
        return "alarm" if found else "quiet"
    if found is None:
        return "missed"
    return "exact" if found.code == code else "wrong"


def row(lang: str, table: Counter[str]) -> str:
    """Return one line of the table."""
    codes = table["exact"] + table["wrong"] + table["missed"]
    plain = table["alarm"] + table["quiet"]
    given = table["exact"] + table["wrong"] + table["alarm"]
    return (
        f"{lang:8} {codes:5} {share(table['exact'], codes):>7} {share(table['wrong'], codes):>6} "
        f"{share(table['exact'] + table['wrong'], codes):>7} "
        f"{share(table['exact'], given):>9} {table['alarm']:>3} of {plain:<3} "
        f"{share(table['alarm'], plain):>6}"
    )


def share(part: int, whole: int) -> str:
    """Return a percentage, or a dash where there is nothing to divide by."""
    return f"{100 * part / whole:.1f}%" if whole else "-"


def report_extras(texts: Sequence[dict[str, Any]]) -> None:
    """Print how often the service and the validity are right, of the texts whose code is."""
    service: Counter[bool] = Counter()
    validity: Counter[bool] = Counter()
    for entry in texts:
        found = find(entry["text"], entry.get("sender") or "")
        if judge(entry["code"], found) != "exact" or found is None:
            continue
        if "service" in entry:
            service[found.service == (entry["service"] or "")] += 1
        if "expires_s" in entry:
            seconds = found.valid_for and int(found.valid_for.total_seconds())
            validity[seconds == entry["expires_s"]] += 1
    print(f"service right {share(service[True], service.total())}", end=", ")
    print(f"validity right {share(validity[True], validity.total())}")


def report_time(texts: Sequence[str]) -> None:
    """Print the median and worst time a text, best of some rounds for each."""
    best = [min(timed(text) for _ in range(ROUNDS)) for text in texts]
    best.sort()
    print(
        f"time a text: median {best[len(best) // 2]:.1f} µs, "
        f"mean {sum(best) / len(best):.1f} µs, 99 % under {best[len(best) * 99 // 100]:.1f} µs"
    )


def timed(text: str) -> float:
    """Return the microseconds one call takes, nothing remembered."""
    start = time.perf_counter_ns()
    finder.find(text)
    return (time.perf_counter_ns() - start) / 1000


if __name__ == "__main__":
    main()
