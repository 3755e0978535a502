"""Nothing that can stand in a file makes the reader do anything but read or complain."""

from __future__ import annotations

import json
import re
from pathlib import Path

from hypothesis import HealthCheck, given, settings, strategies as st

from bot.config.document import read
from tests.config.conftest import GOOD
from tests.config.kinds import KINDS

FULL = Path(__file__).with_name("full.yaml").read_text(encoding="utf-8")
BAD = [file.read_text("utf-8") for file in Path(__file__).with_name("bad").glob("*.yaml")]
WORDS = sorted({word for text in [FULL, *BAD] for word in re.findall(r"\S+", text)})
MARKS = [
    *("\n", "\n  ", "\n- ", ": ", "{", "}", "[", "]", ",", "&a ", "*a", "<<: *a", "? ", "|", "!!"),
    *("'", '"', "#", "${A}", "${", "$${", "---\n", "\t", "\x85", "\u2028", "\ufeff", "💬", "%"),
]
PARTS = st.sampled_from([*WORDS, *MARKS])
ANYTHING = settings(
    max_examples=300, deadline=2000, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def answers(path, data):
    """Read a file with these bytes in both ways; return the Document of the strict one."""
    path.write_bytes(data)
    explained = read(path, kinds=KINDS, environ={"A": "x"}, lenient=True)
    document = read(path, kinds=KINDS, environ={"A": "x"})
    for each in (explained, document):
        errors = [problem for problem in each.problems if not problem.warning]
        assert bool(errors) == (each.config is None)
        lines = len(data.decode(errors="replace").splitlines())
        assert all(problem.line <= max(lines, 1) for problem in errors)
    return document


@ANYTHING
@given(data=st.binary(max_size=200))
def test_any_bytes_have_an_answer(tmp_path, data):
    answers(tmp_path / "config.yaml", data)


@ANYTHING
@given(text=st.text(max_size=100))
def test_any_text_has_an_answer(tmp_path, text):
    answers(tmp_path / "config.yaml", text.encode("utf-8", "surrogatepass"))


@ANYTHING
@given(parts=st.lists(PARTS, max_size=60))
def test_any_words_of_config_files_have_an_answer(tmp_path, parts):
    answers(tmp_path / "config.yaml", " ".join(parts).encode())


@ANYTHING
@given(at=st.integers(0, len(FULL)), gone=st.integers(0, 20), part=PARTS)
def test_any_slip_in_a_good_file_has_an_answer(tmp_path, at, gone, part):
    answers(tmp_path / "config.yaml", (FULL[:at] + part + FULL[at + gone :]).encode())


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(WORDS),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=3)
    ),
    max_leaves=8,
)


@ANYTHING
@given(
    key=st.sampled_from(
        ["server", "timezone", "names", "alerts", "storage", "tests", "rules", "sources"]
    ),
    value=VALUES,
)
def test_any_value_anywhere_has_an_answer(tmp_path, key, value):
    lines = [line for line in GOOD.splitlines(keepends=True) if not line.startswith(key)]
    text = "".join(lines) + f"{key}: {json.dumps(value)}\n"

    answers(tmp_path / "config.yaml", text.encode("utf-8", "surrogatepass"))
