"""A bot in a process of its own, and a program that its texts are posted to."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[2]
SECRET = "a secret of sixteen and more"
PATIENCE = 20.0

CONFIG = """
server: {{host: 127.0.0.1, port: 0}}
timezone: Europe/Berlin
sources:
  my-number: {{type: private_number, secret: {secret}}}
channels:
  screen: {{type: console}}
  hook: {{type: webhook, url: "{hook}", secret: another secret of sixteen}}
rules:
  - name: to a program
    when: {{body: program}}
    send_to: hook
  - name: adverts
    when: {{body: unsubscribe}}
    drop: true
  - name: everything else
    send_to: screen
"""


def write_config(folder: Path, hook: str = "http://127.0.0.1:9/", **changes: str) -> Path:
    """Write the small config, with words of it replaced."""
    text = CONFIG.format(secret=SECRET, hook=hook)
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    path = folder / "config.yaml"
    path.write_text(text)
    return path


class Running:
    """A running bot; made once it takes texts."""

    def __init__(self, config: Path) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}
        self._errors = config.with_name("stderr")
        with self._errors.open("a") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run", "-c", str(config)],
                stdout=subprocess.PIPE,
                stderr=errors,
                env=environment,
                cwd=config.parent,
                text=True,
            )
        self._lines: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.greeting = self.until(" send ")
        self.url = next(line.strip() for line in self.greeting if "http://" in line)

    def until(self, wanted: str) -> list[str]:
        """Return the lines that it prints up to one that holds these words."""
        lines: list[str] = []
        end = time.monotonic() + PATIENCE
        while not lines or wanted not in lines[-1]:
            try:
                line = self._lines.get(timeout=max(end - time.monotonic(), 0))
            except queue.Empty:
                line = ""
            if not line:
                raise AssertionError(f"no {wanted!r} in {lines}; {self._errors.read_text()}")
            lines.append(line)
        return lines

    def logs(self, wanted: str) -> bool:
        """Tell whether these words get into its log."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if wanted in self._errors.read_text():
                return True
        return False

    def end(self, how: int = signal.SIGTERM) -> None:
        """Stop it if it runs; a SIGTERM must end it well."""
        if self.process.poll() is None:
            self.process.send_signal(how)
            code = self.process.wait(PATIENCE)
            assert code == (0 if how != signal.SIGKILL else -how), self._errors.read_text()
        self._reader.join(PATIENCE)
        self.process.stdout.close()

    def _read(self) -> None:
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put("")


class Receiver:
    """Takes posts, and answers as it is told: a status, or nothing for as long as `hold`."""

    def __init__(self) -> None:
        self.status = 200
        self.posts: queue.Queue[dict] = queue.Queue()
        self._going = threading.Event()
        self._going.set()
        receiver = self

        class Answer(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.posts.put(json.loads(body))
                receiver._going.wait(PATIENCE)
                self.send_response(receiver.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            def handle_error(self, *_: object) -> None:
                """A caller that was killed is no error."""

        self._server = Server(("127.0.0.1", 0), Answer)
        self.url = f"http://127.0.0.1:{self._server.server_port}/"

    def hold(self) -> None:
        """Answer nobody until `go`."""
        self._going.clear()

    def go(self) -> None:
        """Answer everybody, from now on."""
        self._going.set()

    def post(self) -> dict:
        """Return the next post's content."""
        return self.posts.get(timeout=PATIENCE)

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.go()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
