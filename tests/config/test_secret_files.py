"""Every secret may come from a file."""

from __future__ import annotations

import pytest

from tests.config.conftest import GOOD, PLANTED

FROM_FILE = GOOD.replace("secret: hunter2-hunter2-hunter2", "secret_file: run/secret")


@pytest.mark.parametrize(
    "held",
    [PLANTED, PLANTED + "\n", PLANTED + "\r\n", "\ufeff" + PLANTED + "\n\n"],
    ids=["bare", "newline", "windows", "bom"],
)
def test_a_secret_is_what_its_file_holds_less_the_newline(folder, held):
    (folder.path / "run").mkdir()
    (folder.path / "run" / "secret").write_bytes(held.encode())

    document = folder.read(FROM_FILE)

    assert document.problems == ()
    assert document.config.sources["one"].secret.reveal() == PLANTED


def test_the_spaces_of_a_secret_are_its_own(folder):
    folder.write("secret", f" {PLANTED} \n")

    document = folder.read(FROM_FILE.replace("run/", ""))

    assert document.config.sources["one"].secret.reveal() == f" {PLANTED} "


def test_a_list_of_secrets_is_one_a_line(folder):
    folder.write("keys", "first\nsecond\n")

    document = folder.read(GOOD + "storage: {encryption_keys_file: keys}\n")

    keys = document.config.storage.encryption_keys
    assert [key.reveal() for key in keys] == ["first", "second"]


def test_a_blank_line_among_secrets_is_an_empty_secret(folder):
    folder.write("keys", "first\n\nsecond\n")

    said = folder.said(GOOD + "storage: {encryption_keys_file: keys}\n")

    assert said == ["7:33: storage.encryption_keys_file: is empty; a secret must have a value"]


def test_the_database_may_be_kept_in_a_file(folder):
    folder.write("url", "postgresql://u:hunter2@db/sms\n")

    document = folder.read(GOOD + f"storage: {{url_file: {folder.path / 'url'}}}\n")

    assert document.config.storage.url.reveal() == "postgresql://u:hunter2@db/sms"


def test_the_path_may_hold_a_variable(folder):
    folder.write("secret", PLANTED)

    document = folder.read(FROM_FILE.replace("run/", "${DIR}/"), environ={"DIR": "."})

    assert document.problems == ()


def test_every_file_that_was_read_is_named_even_one_that_is_missing(folder):
    document = folder.read(FROM_FILE)

    wanted = [folder.config, folder.path / ".env", folder.path / "run" / "secret"]
    assert list(document.files) == wanted
    assert document.config is None


def test_a_secret_is_never_printed(folder):
    document = folder.read(GOOD)

    shown = f"{document} {document.config!r} {document.config.sources['one']!r} {document.draft}"
    assert "hunter2" not in shown


@pytest.mark.parametrize("name", ['"a\\0b"', "x" * 5000, '"a\\nb"'])
def test_a_name_that_no_file_can_have_is_no_traceback(folder, name):
    [line] = folder.said(FROM_FILE.replace("run/secret", name))

    assert line.startswith("2:44: sources.one.secret_file: ")
