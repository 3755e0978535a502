"""Every broken file is told exactly what is wrong with it, where, and nothing of what it holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.config.conftest import PLANTED

FILES = sorted(Path(__file__).with_name("bad").glob("*.yaml"))
SECRET_FILES = {"secret.txt": PLANTED + "\n", "short.txt": "hunter2\n", "empty.txt": "\n"}


def expected(text):
    """Return what a file's first lines say: `#! LINE[:COL]: path: words`, each split at LINE."""
    heads = [line[3:] for line in text.splitlines() if line.startswith("#! ")]
    return [head.split(": ", 1) for head in heads]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_broken_file_is_told_every_problem_at_its_line(folder, file):
    text = file.read_text(encoding="utf-8")
    for name, held in SECRET_FILES.items():
        folder.write(name, held)
    (folder.path / "binary.txt").write_bytes(b"\xff\xfehunter2")

    document = folder.read(text, environ={"SECRET": PLANTED, "EMPTY": ""})

    said = [str(problem).removeprefix(f"{folder.config}:") for problem in document.problems]
    wanted = expected(text)
    assert len(said) == len(wanted), said
    for line, (spot, words) in zip(said, wanted, strict=True):
        assert line.startswith(spot + ":"), said
        assert words in line, said
    assert document.config is None


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_secret_is_in_what_is_said_of_a_broken_file(folder, file):
    document = folder.read(
        file.read_text(encoding="utf-8"), environ={"SECRET": PLANTED, "EMPTY": ""}
    )

    shown = "\n".join([*map(str, document.problems), repr(document)])

    assert "hunter2" not in shown
    assert "Traceback" not in shown
    assert "pydantic" not in shown


def test_there_are_enough_broken_files_to_learn_from():
    assert len(FILES) >= 35
