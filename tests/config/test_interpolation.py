"""Variables stand for values, and only for values."""

from __future__ import annotations

import pytest

from tests.config.conftest import GOOD, PLANTED


def host(folder, written, environ=None, lenient=False):
    text = GOOD + f"server: {{host: {written}}}\n"
    return folder.read(text, environ=environ, lenient=lenient)


@pytest.mark.parametrize(
    ("written", "environ", "becomes"),
    [
        pytest.param("${A}", {"A": "x"}, "x", id="whole"),
        pytest.param("'pre-${A}${B}-post'", {"A": "x", "B": "y"}, "pre-xy-post", id="parts"),
        pytest.param("${A:-d}", {}, "d", id="default"),
        pytest.param("${A:-d}", {"A": ""}, "d", id="default-when-empty"),
        pytest.param("${A:-d}", {"A": "x"}, "x", id="default-not-needed"),
        pytest.param("'${A:-}'", {}, "", id="empty-default"),
        pytest.param("${A}", {"A": ""}, "", id="empty"),
        pytest.param("'$${A}'", {"A": "x"}, "${A}", id="escaped"),
        pytest.param("$${A}", {"A": "x"}, "${A}", id="escaped-unquoted"),
        pytest.param("'$$${A} $5 $ {}'", {"A": "x"}, "$${A} $5 $ {}", id="other-dollars"),
        pytest.param("${A}", {"A": "${B}", "B": "x"}, "${B}", id="not-again"),
        pytest.param("${A}", {"A": "a: [b, {c"}, "a: [b, {c", id="yaml-inside"),
        pytest.param("${A}", {"A": "x\nport: 1"}, "x\nport: 1", id="line-inside"),
        pytest.param('"${A}"', {"A": '"x"'}, '"x"', id="quotes-inside"),
        pytest.param("${A}", {"A": "null"}, "null", id="null-is-a-word"),
    ],
)
def test_a_variable_is_replaced_by_its_value(folder, written, environ, becomes):
    document = host(folder, written, environ)

    assert document.problems == ()
    assert document.config.server.host == becomes


def test_a_number_may_come_from_a_variable(folder):
    document = folder.read(GOOD + "server: {port: ${PORT}}\n", environ={"PORT": "9"})

    assert document.config.server.port == 9


def test_a_key_is_never_a_variable(folder):
    said = folder.said(GOOD + "server: {${A}: x}\n", environ={"A": "host"})

    assert said[0].startswith("7:10: server.…: unknown key")


def test_a_comment_may_say_what_it_likes(folder):
    assert folder.said("# ${NOT_SET} ${\n" + GOOD) == []


def test_a_value_that_is_no_utf8_is_told_by_its_name(folder):
    document = host(folder, "${A}", {"A": "hunter2\udcff"})

    [problem] = document.problems
    assert problem.what == "A is not UTF-8 text; set it anew"


def test_the_file_beside_gives_what_the_environment_does_not(folder):
    folder.write(".env", f"A=from-file\nB='{PLANTED}'\nexport C=${{A}}\nD\n# E=1\n")

    document = host(folder, "'${A} ${B} ${C}'", {"A": "from-environment"})

    assert document.config.server.host == f"from-environment {PLANTED} ${{A}}"
    assert folder.path / ".env" in document.files


def test_a_name_without_a_value_is_not_set(folder):
    folder.write(".env", "A\n")

    [problem] = host(folder, "${A}").problems

    assert problem.what.startswith("A is not set; ")


def test_a_broken_line_in_the_file_beside_is_told(folder):
    folder.write(".env", f"A=1\n{PLANTED} is it\nB=2\n")

    problems = host(folder, "x").problems

    assert [str(problem) for problem in problems] == [
        f"{folder.path / '.env'}:2:1: cannot be read; write it as NAME=value"
    ]


@pytest.mark.parametrize("data", [b"A=\xff\n", None], ids=["latin-1", "directory"])
def test_a_file_beside_that_cannot_be_read_is_told(folder, data):
    beside = folder.path / ".env"
    beside.write_bytes(data) if data else beside.mkdir()

    [problem] = host(folder, "x").problems

    assert problem.path == beside
    assert problem.what


def test_a_million_open_braces_cost_no_more_than_their_number(folder):
    document = host(folder, "'" + "${A:-" * 100_000 + "'")

    assert len(document.problems) == 1
