"""The machine: which core is whose, what a process uses, what the table says of it all."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")


_OURS = sorted(os.sched_getaffinity(0))


def cores() -> tuple[int, int]:
    """Return the core for whoever is measured, and the one for whoever measures."""
    return _OURS[0], _OURS[-1]


@contextmanager
def on_core(core: int) -> Iterator[None]:
    """Stay on one core for so long, with all that is started meanwhile."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def cpu_seconds(process: int) -> float:
    """Return the CPU time of a process so far, with its threads and what it started and ended."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / _TICK


class Others:
    """Watches how much of the machine is taken by programs that are none of ours."""

    def __init__(self) -> None:
        self._began = time.perf_counter()
        self._busy, self._ours = _busy_seconds(), _our_seconds()

    def share(self) -> float:
        """Return their share of all cores since this was made, from 0 to 1."""
        theirs = _busy_seconds() - self._busy - (_our_seconds() - self._ours)
        passed = time.perf_counter() - self._began
        return max(0.0, theirs / passed / (os.cpu_count() or 1))


def memory(process: int) -> dict[str, float]:
    """Return what a process holds in megabytes: `rss`, and `pss`, its fair share of that."""
    found = {"rss": _field(process, "status", "VmRSS"), "pss": 0.0}
    try:
        found["pss"] = _field(process, "smaps_rollup", "Pss")
    except OSError:
        found["pss"] = found["rss"]  # some kernels tell only root
    return found


def described() -> str:
    """Say in general words what machine this is."""
    return (
        f"{platform.system()} on {_cpu()}, {len(_OURS)} cores, Python {platform.python_version()}"
    )


def _busy_seconds() -> float:
    user, nice, system, _, _, irq, softirq, *_ = map(int, _first_line("/proc/stat").split()[1:])
    return (user + nice + system + irq + softirq) / _TICK


def _our_seconds() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _first_line(path: str) -> str:
    return Path(path).read_text().partition("\n")[0]


def _field(process: int, file: str, name: str) -> float:
    for line in Path(f"/proc/{process}/{file}").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _cpu() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()
