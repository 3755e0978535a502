"""Whatever stands where the config file should, the answer is one clear line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.config.nodes import read_nodes
from bot.config.problems import UnreadableError
from tests.config.conftest import GOOD

NOBODY = 65534


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "1:1: the file is empty", id="empty"),
        pytest.param(b" \n\n", "1:1: the file is empty", id="blank"),
        pytest.param(b"\xef\xbb\xbf", "1:1: the file is empty", id="only-a-bom"),
        pytest.param(b"a: 1\nb: \0\n", "2:4: the file is binary", id="nul"),
        pytest.param(b"\x7fELF\x02\x01\0\0", "1:7: the file is binary", id="elf"),
        pytest.param("a: 1\n".encode("utf-16"), "1:1: the file is UTF-16", id="utf-16"),
        pytest.param(b"a: 1\nb: caf\xe9\n", "2:7: the file is not UTF-8", id="latin-1"),
        pytest.param("naïve: \x07".encode(), "1:8: a control character", id="bell"),
        pytest.param(b"a: [\n" * (1 << 19), "is larger than 1024 KiB", id="too-large"),
    ],
)
def test_a_file_that_is_not_text_is_told_so(folder, data, said):
    folder.config.write_bytes(data)

    [line] = folder.said()

    assert said in line


def test_no_file_is_told_how_to_get_one(folder):
    [problem] = folder.read().problems

    assert str(problem).startswith(f"{folder.config}: no such file; run `sms2chat init`")


def test_a_directory_is_not_a_file(folder):
    folder.config.mkdir()

    [problem] = folder.read().problems

    assert str(problem) == f"{folder.config}: is a directory; name a file in it"


def test_a_pipe_that_nobody_writes_to_does_not_hang(folder):
    os.mkfifo(folder.config)

    [problem] = folder.read().problems

    assert problem.what == "is not a plain file; name one"


def test_a_file_of_someone_else_is_told_so(folder):
    folder.write("config.yaml", GOOD)
    folder.config.chmod(0)
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)  # root may read everything
    try:
        [problem] = folder.read().problems
    finally:
        os.seteuid(before)

    assert problem.what.startswith("may not be read by this user")


def test_a_disk_that_fails_is_told_so():
    with pytest.raises(UnreadableError) as caught:
        read_nodes(Path("/proc/self/mem"))

    assert caught.value.problems[0].what.startswith("cannot be read: ")


def test_a_byte_order_mark_is_no_mistake(folder):
    folder.config.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())

    document = folder.read()

    assert document.problems == ()
    assert list(document.config.channels) == ["screen"]


def test_columns_count_characters_and_lines_end_in_any_way(folder):
    folder.config.write_bytes("server: {host: 'ü€😀', prot: 1}\r\n".encode() + GOOD.encode())

    assert folder.said() == ["1:23: server.prot: unknown key; did you mean 'port'?"]


def test_a_path_with_nothing_in_it_is_no_traceback(folder):
    folder.config.symlink_to(folder.config)

    [problem] = folder.read().problems

    assert problem.what.startswith("cannot be read: ")
