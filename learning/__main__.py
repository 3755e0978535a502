"""Learn from learning/texts which number of a text is its code, and write bot/codes/learnt.

python -m learning            learn from all texts, and write what was learnt
python -m learning --try      learn from four fifths, five times, and say how the rest fares
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence

from bot.codes.bound import bound
from bot.codes.fold import fold
from bot.codes.ranking import SURE, likeliest
from learning import texts
from learning.fit import ROUNDS, Fit, chances
from learning.samples import CLUES, Names, Sample, of
from learning.texts import Labelled
from learning.variants import with_variants
from learning.write import write

_PARTS = 5
_LEVELS = (0.3, 0.5, 0.6, 0.7, 0.8, 0.9)


def main() -> None:
    """Read the command line, and do as it says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--try", action="store_true", dest="trying", help="write nothing, judge unseen texts"
    )
    options = parser.parse_args()
    known = texts.everything()
    print(f"{len(known)} texts in {len({one.lang for one in known})} languages")
    if options.trying:
        attempt(known)
        return
    start = time.perf_counter()
    names = Names()
    write(learn(known, names), names)
    print(f"learnt {len(names)} clues and their letters in {time.perf_counter() - start:.0f} s")


def learn(known: Sequence[Labelled], names: Names) -> list[float]:
    """Return the weights that the texts teach; `names` tells where in them each clue is."""
    samples = []
    for one in with_variants(known):
        sample = of(one, names)
        # A code that has not the shape of one can teach nothing.
        if sample and (any(sample.right) or not one.code):
            samples.append(sample)
    return Fit(CLUES + len(names)).learn(samples, _tell)


def _tell(done: int) -> None:
    """Say how far it is, on one line that is written over, where somebody looks on."""
    if sys.stderr.isatty():
        print(f"\rround {done} of {ROUNDS} ", end="", file=sys.stderr, flush=True)


def attempt(known: Sequence[Labelled]) -> None:
    """Learn from all but one part, judge that one; for each part; print what became of them."""
    names = Names()
    judged = [of(one, names) for one in known]
    outcomes = {level: Counter[str]() for level in _LEVELS}
    for part in range(_PARTS):
        weights = learn([one for at, one in enumerate(known) if at % _PARTS != part], names)
        for one, sample in zip(known[part::_PARTS], judged[part::_PARTS], strict=True):
            if is_bound(one):
                continue  # nothing to learn
            for level, counted in outcomes.items():
                counted[outcome(one, sample, weights, level)] += 1
        print(f"part {part + 1} of {_PARTS} done", flush=True)
    print("sure     exact   wrong   false alarms")
    for level, counted in outcomes.items():
        print(row(level, counted))


def is_bound(one: Labelled) -> bool:
    """Say whether the text's last line binds the code to a domain."""
    return bound(fold(one.text), one.text) is not None


def row(level: float, counted: Counter[str]) -> str:
    """Return what becomes of texts where a code must be `level` likely."""
    codes = counted["exact"] + counted["wrong"] + counted["missed"]
    plain = counted["alarm"] + counted["quiet"]
    mark = "  (as it is)" if level == SURE else ""
    return (
        f"{level:4.1f} {counted['exact'] / codes:9.1%} {counted['wrong'] / codes:7.1%} "
        f"{counted['alarm'] / plain:9.1%} of {plain}{mark}"
    )


def outcome(one: Labelled, sample: Sample | None, weights: Sequence[float], level: float) -> str:
    """Name what becomes of a text whose code must be `level` likely to be shown."""
    code, chance = likeliest(sample.codes, chances(weights, sample)) if sample else ("", 0.0)
    if chance < level:
        return "missed" if one.code else "quiet"
    if not one.code:
        return "alarm"
    return "exact" if code == one.code else "wrong"


if __name__ == "__main__":
    main()
