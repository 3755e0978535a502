"""The bot as its users start it: a process of its own, with a config file in a folder."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import yaml

from tests.e2e.texts import SECRET, Text, signed

ROOT = Path(__file__).parents[2]
PATIENCE = 20.0
"""Seconds after which a test gives up; on a quiet machine nothing takes as long."""
GLANCE = 0.02
_DOOR = re.compile(r"(http://127\.0\.0\.1:\d+)/webhook/")


async def until(holds: Callable[[], object], patience: float = PATIENCE) -> None:
    """Wait for something to become true, and no longer; fail when it does not."""
    deadline = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(GLANCE)


PROGRAM = (sys.executable, "-m", "bot")


class Bot:
    """One config file, and the process that runs it: started, killed, started again."""

    def __init__(self, folder: Path, config: dict, program: Sequence[str] = PROGRAM) -> None:
        self.folder = folder
        self.program = program
        """What to start it by; the command line is always the real one."""
        self.path = folder / "config.yaml"
        self.url = ""
        self.runs = 0
        self._process: asyncio.subprocess.Process | None = None
        self._http: aiohttp.ClientSession | None = None
        self.config = config
        self.write(config)

    def write(self, config: dict | str) -> None:
        """Put another config file in the place of the one that is there."""
        text = config if isinstance(config, str) else yaml.safe_dump(config, sort_keys=False)
        new = self.path.with_suffix(".new")
        new.write_text(text)
        new.replace(self.path)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    @property
    def outputs(self) -> list[Path]:
        """What every process wrote, on both streams."""
        return sorted(self.folder.glob("run-*"))

    @property
    def stdout(self) -> str:
        return self._said("out")

    @property
    def stderr(self) -> str:
        return self._said("err")

    def _said(self, stream: str) -> str:
        return (self.folder / f"run-{self.runs}.{stream}").read_text(errors="backslashreplace")

    async def start(self) -> Bot:
        """Start it and wait until it takes texts."""
        await self.launch()
        await self.opened()
        assert self.running, self.stderr
        return self

    async def opened(self) -> None:
        """Wait until it takes texts, or has ended without."""
        await until(lambda: _DOOR.search(self.stdout) or not self.running)
        if door := _DOOR.search(self.stdout):
            self.url = door[1]

    async def launch(self) -> None:
        """Start it, whatever comes of it."""
        self.runs += 1
        with (
            (self.folder / f"run-{self.runs}.out").open("wb") as out,
            (self.folder / f"run-{self.runs}.err").open("wb") as err,
        ):
            self._process = await asyncio.create_subprocess_exec(
                *(*self.program, "run", "-c", str(self.path)),
                *("--log-level", "debug"),
                cwd=ROOT,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=out,
                stderr=err,
            )

    async def command(self, *words: str) -> tuple[int, str, str]:
        """Run another command on the same file: its exit code, stdout and stderr."""
        process = await asyncio.create_subprocess_exec(
            *(*PROGRAM, *words, "-c", str(self.path)),
            cwd=ROOT,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        async with asyncio.timeout(PATIENCE):
            out, err = await process.communicate()
        return process.returncode, out.decode(), err.decode()

    async def inbox(self, *words: str) -> list[dict]:
        """Ask the command line what there is."""
        code, out, err = await self.command("inbox", "--json", "--all", *words)
        assert code == 0, err
        return json.loads(out)

    async def kill(self) -> None:
        """End it as a power cut would."""
        self._process.kill()
        await self._process.wait()
        await self._hang_up()

    async def stop(self) -> tuple[int, float]:
        """Ask it to end; return its exit code and how many seconds it took."""
        begun = time.monotonic()
        self._process.send_signal(signal.SIGTERM)
        code = await self.ended()
        return code, time.monotonic() - begun

    def ask_to_stop(self) -> None:
        """Send SIGTERM and do not wait."""
        self._process.send_signal(signal.SIGTERM)

    def reload(self) -> None:
        """Tell it by a signal to read its file again."""
        os.kill(self.pid, signal.SIGHUP)

    async def ended(self, patience: float = PATIENCE) -> int:
        """Wait for its end; return the exit code."""
        async with asyncio.timeout(patience):
            code = await self._process.wait()
        await self._hang_up()
        return code

    async def _hang_up(self) -> None:
        # Let go of first, so that nobody posts by one that is being closed.
        http, self._http = self._http, None
        if http is not None:
            await http.close()

    # What a provider does

    @property
    def http(self) -> aiohttp.ClientSession:
        if self._http is None:
            self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE))
        return self._http

    async def request(
        self, method: str, path: str, body: bytes = b"", headers: dict | None = None
    ) -> tuple[int, dict, bytes]:
        """Make one request; return its status, headers and body."""
        async with self.http.request(method, self.url + path, data=body, headers=headers) as said:
            return said.status, dict(said.headers), await said.read()

    async def post(self, text: Text, secret: str = SECRET) -> tuple[int, dict]:
        """Hand over a text as the provider would; return the status and what was said."""
        body = text.request()
        status, _, answer = await self.request(
            "POST", "/webhook/my-number", body, signed(body, secret)
        )
        return status, json.loads(answer)

    async def accept(self, *texts: Text) -> None:
        """Hand over texts that must all be taken."""
        for status, answer in await asyncio.gather(*map(self.post, texts)):
            assert (status, answer["status"]) == (200, "accepted")


@asynccontextmanager
async def running(folder: Path, config: dict):
    """A bot that runs, and ends with the test."""
    bot = Bot(folder, config)
    try:
        yield await bot.start()
    finally:
        if bot.running:
            await bot.kill()
        await bot._hang_up()
