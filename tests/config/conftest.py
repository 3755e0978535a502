"""A folder with a config file, for tests that read one."""

from __future__ import annotations

import pytest

from bot.config.document import read
from tests.config.kinds import KINDS

# What a file's variables hold, and what stands in the secret files beside it.
PLANTED = "hunter2-hunter2-hunter2"
GOOD = """\
sources:
  one: {type: private_number, secret: hunter2-hunter2-hunter2}
channels:
  screen: {type: console}
rules:
  - send_to: screen
"""


class Folder:
    """A folder with a config file and what stands beside it."""

    def __init__(self, path):
        self.path = path
        self.config = path / "config.yaml"

    def write(self, name, text):
        (self.path / name).write_text(text, encoding="utf-8")

    def read(self, text=None, *, environ=None, lenient=False):
        """Read the config file, with this text in it if there is any."""
        if text is not None:
            self.write("config.yaml", text)
        return read(self.config, kinds=KINDS, environ=environ or {}, lenient=lenient)

    def said(self, text=None, **how):
        """Return what is wrong with it, as a person reads it, less the path of the file."""
        problems = self.read(text, **how).problems
        return [str(problem).removeprefix(f"{self.config}:") for problem in problems]


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path)
