"""Starts one program on the core of whoever is measured, and ends it."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from benchmarks.machine import cores, cpu_seconds, on_core

READY = 20.0
"""Seconds for a program to answer."""
_PROBE = b"GET %b HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"


def free_port() -> int:
    """Return a port that nobody has now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@dataclass(slots=True)
class Server:
    """One program that answers on a port."""

    name: str
    process: subprocess.Popen[bytes]
    port: int
    log: Path
    began: float
    took: float = 0.0
    """Seconds from its start to its first good answer, once it is ready."""

    @property
    def cpu(self) -> float:
        """Return the CPU seconds that it has used."""
        return cpu_seconds(self.process.pid)

    async def ready(self, path: str = "/") -> None:
        """Wait for a good answer to a GET; raises RuntimeError if there comes none."""
        while True:
            if await answers(self.port, path):
                self.took = time.perf_counter() - self.began
                return
            if self.process.poll() is not None or time.perf_counter() - self.began > READY:
                tail = self.log.read_text(errors="replace")[-2000:]
                raise RuntimeError(f"{self.name} does not start:\n{tail}")
            await asyncio.sleep(0.002)

    def stop(self) -> None:
        """End it, kindly first."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def start(name: str, command: Sequence[str], port: int, folder: Path) -> Server:
    """Start a program; what it says goes into a file of the folder."""
    log = folder / f"{name.replace(' ', '-')}.log"
    core = cores()[0]
    began = time.perf_counter()
    # What is started inherits the core, from its first moment on.
    with log.open("wb") as output, on_core(core):
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=output,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
    return Server(name, process, port, log, began)


async def answers(port: int, path: str) -> bool:
    """Tell whether a GET of this path is answered 200, or at all where the path is /."""
    with suppress(OSError, TimeoutError):
        async with asyncio.timeout(2):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(_PROBE % path.encode())
            line = await reader.readline()
            writer.close()
            return line.startswith(b"HTTP/1.") and (path == "/" or line[9:12] == b"200")
    return False
