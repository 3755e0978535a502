"""A template shows values, styles them, and never runs them."""

from __future__ import annotations

import subprocess
import sys
import time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, reject, strategies as st

from bot.cards import marks
from bot.cards.card import Card, make_card
from bot.cards.template import NAMES, Template, TemplateError
from bot.cards.words import Run, Style, plain
from bot.model import Show, Sms
from tests.make import NOON, make_sms

# A value that doubles in every round.
GROWING = (
    "{{% set n = namespace(x={0}) %}}"
    "{{% for i in range(99) %}}{{% set n.x = n.x {1} n.x %}}{{% endfor %}}"
)
NASTY = "{{ 7*7 }} {% if x %} {# c #} <b>&lt; *x* _y_ <!channel> \\ufdd0"
hostile = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("{}%#<>&*_`~|\n\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5"),
    )
).filter(str.strip)


def rendered(source: str, card: Card | None = None, sms: Sms | None = None):
    return Template(source).render(card or Card(code="482913", body="Hello"), sms or make_sms())


def refusal(source: str, **fields: str) -> str:
    with pytest.raises(TemplateError) as caught:
        rendered(source, Card(**{"code": "482913", "body": "Hello", **fields}))
    return str(caught.value)


# What it shows


def test_every_variable_has_its_value():
    card = make_card(
        make_sms(),
        code="482913",
        service="MyBank",
        names={"+12025550100": "Work line"},
        timezone=ZoneInfo("Europe/Berlin"),
        as_of=NOON,
        rule="bank codes",
    )
    source = " | ".join(f"{{{{ {name} }}}}" for name in NAMES)

    assert plain(rendered(source, card)) == (
        "+14155551234 | Work line (+12025550100) | Hello, this is a test message | 482913 | MyBank"
        " | 2026-03-01 13:00 CET | my-number | bank codes | 42"
    )


def test_values_are_a_strangers_and_the_templates_words_are_not():
    assert rendered("Code: {{ code }}!") == (
        Run("Code: "),
        Run("482913", foreign=True),
        Run("!"),
    )


@pytest.mark.parametrize(
    ("source", "run"),
    [
        pytest.param("{{ code | mono }}", Run("482913", Style.MONO), id="mono"),
        pytest.param("{{ code | bold }}", Run("482913", Style.BOLD), id="bold"),
        pytest.param("{{ code|mono|bold }}", Run("482913", Style.MONO | Style.BOLD), id="both"),
        pytest.param("{{ body | mono | upper }}", Run("HELLO", Style.MONO), id="case-after"),
        pytest.param("{{ body[:4] | bold }}", Run("Hell", Style.BOLD), id="a-part"),
        pytest.param(
            "{{ 'https://a.b/?c=1' | link('open') }}",
            Run("open", link="https://a.b/?c=1"),
            id="link",
        ),
        pytest.param(
            "{{ 'mailto:a@b.c' | link }}", Run("mailto:a@b.c", link="mailto:a@b.c"), id="bare-link"
        ),
        pytest.param(
            "{{ 'javascript:x()' | link('open') }}", Run("open (javascript:x())"), id="script"
        ),
        pytest.param("{{ 'https://' | link }}", Run("https://"), id="no-host"),
        pytest.param("{{ 'https://a b' | link('x') }}", Run("x (https://a b)"), id="space"),
    ],
)
def test_filters_set_the_style(source, run):
    assert rendered(source) == (Run(run.text, run.style, run.link, foreign=True),)


def test_styles_survive_being_put_together():
    words = rendered("{{ 'Code ' ~ (code | mono) ~ '.' }}")

    assert [(run.text, run.style) for run in words] == [
        ("Code ", Style.PLAIN),
        ("482913", Style.MONO),
        (".", Style.PLAIN),
    ]


def test_blocks_take_no_lines_of_their_own():
    assert plain(rendered("{% if code %}\n{{ code }}\n{% endif %}\nfrom {{ id }}\n")) == (
        "482913\nfrom 42"
    )


def test_loops_and_names_of_its_own_work():
    source = (
        "{% set s = namespace(n=0) %}"
        "{% for w in body.split() %}{% set s.n = s.n + 1 %}{% endfor %}{{ s.n }}"
    )

    assert plain(rendered(source, Card(body="a b c"))) == "3"


def test_a_template_sees_only_what_its_readers_may():
    masked = make_card(
        make_sms(body="Code 482913"),
        code="482913",
        raw="482913",
        names={},
        timezone=ZoneInfo("UTC"),
        as_of=NOON,
        show=Show.MASKED,
    )

    assert plain(rendered("{{ code }}: {{ body }}", masked)) == "••••••: Code ••••••"


def test_where_a_body_is_not_shown_a_template_says_so():
    assert (
        plain(rendered("{{ body }}", Card(note="It is not shown here."))) == "It is not shown here."
    )


# Hostile values


@given(hostile)
def test_a_value_comes_out_as_written_between_its_neighbours(body):
    words = rendered("a{{ code | bold }}b{{ body | mono }}c", Card(code="1234", body=body))

    shown = marks.unmarked(body)
    middle = (Run(shown, Style.MONO, foreign=True),) if shown else ()
    assert words == (
        Run("a"),
        Run("1234", Style.BOLD, foreign=True),
        *((Run("b"), *middle, Run("c")) if middle else (Run("bc"),)),
    )


@given(
    hostile,
    st.lists(
        st.sampled_from(
            [
                "upper",
                "reverse",
                "trim",
                "title",
                "truncate(3,true,'')",
                "mono",
                "bold",
                "replace('a','b')",
                "first",
                "last",
                "list|join('-')",
                "default('x')",
                "link('t')",
                "capitalize",
                "urlencode",
            ]
        ),
        max_size=5,
    ),
)
def test_whatever_filters_do_styles_end_with_the_value(body, chain):
    try:
        words = rendered(" | ".join(["a{{ body", *chain]) + " }}z", Card(body=body))
    except TemplateError:  # "first" of nothing: the text is drawn without the template then
        reject()

    assert words[0].text.startswith("a")
    assert words[-1].text.endswith("z")
    own = [run for run in words if not run.foreign]
    assert plain(own) == "az"
    assert all(run == Run(run.text) for run in own)
    assert marks.unmarked(plain(words)) == plain(words)


def test_nothing_in_a_value_is_run():
    assert plain(rendered("{{ body }}", Card(body=NASTY))) == NASTY


def test_a_text_cannot_choose_where_a_link_leads():
    words = rendered(
        "{{ 'https://a.example' | link(body) }}",
        Card(body="x\ufdd5\ufdd3https://evil.example\ufdd4y"),
    )

    assert {run.link for run in words} == {"https://a.example"}


def test_marks_that_a_filter_tore_are_taken_out():
    words = rendered("{{ (code | mono)[2:] }} {{ code | bold | reverse }} {{ '\\ufdd4x' }}")

    assert plain(words) == "82913 319284 x"
    assert {run.style for run in words} == {Style.PLAIN}


@pytest.mark.parametrize("end", [1, 4, 9, 12, 13])
def test_a_link_cut_anywhere_leads_nowhere(end):
    words = rendered(f"{{{{ ('https://a.b' | link('open'))[:{end}] }}}}z")

    assert {run.link for run in words} == {""}
    assert words[-1].text == "z"


def test_marks_forged_by_hand_make_no_link_to_a_script():
    words = rendered("{{ '\\ufdd3javascript:x()\\ufdd4open\\ufdd5' }}")

    assert {run.link for run in words} == {""}


def test_nothing_prints_nothing():
    assert rendered("{{ none }}z") == (Run("z"),)


def test_marks_written_into_the_template_itself_are_nothing():
    assert rendered("\ufdd1a\ufdd5") == (Run("a"),)


# What it refuses


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        pytest.param(
            "a\n{{ bdoy }}",
            "line 2: there is no variable 'bdoy'; did you mean 'body'?",
            id="variable",
        ),
        pytest.param(
            "{{ body | bolt }}",
            "line 1: there is no filter 'bolt'; did you mean 'bold'?",
            id="filter",
        ),
        pytest.param(
            "{% if 0 %}{{ x }}{% endif %}", "line 1: there is no variable 'x'", id="unreached"
        ),
        pytest.param(
            "{{ 1 is evn }}", "line 1: there is no test 'evn'; did you mean 'even'?", id="test"
        ),
        pytest.param("{% if code %}", "line 1: Unexpected end of template", id="unclosed"),
        pytest.param("{{ code", "line 1: ", id="syntax"),
        pytest.param(
            "{% include 'x' %}", "line 1: the tag for include is not supported", id="include"
        ),
        pytest.param(
            "{% filter upper %}{{ body }}{% endfilter %}", "the tag for filter block", id="block"
        ),
        pytest.param(
            "{% macro m() %}{% endmacro %}", "the tag for macro is not supported", id="macro"
        ),
        pytest.param("{{ " + "(" * 2000 + "1" + ")" * 2000 + " }}", "nest too deeply", id="nested"),
        pytest.param(
            "{{ " + "[" * 400 + "]" * 400 + " }}", "nest too deeply", id="nested-in-python"
        ),
    ],
)
def test_what_can_never_work_is_refused_at_once(source, problem):
    with pytest.raises(TemplateError) as caught:
        Template(source)

    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        pytest.param("a\nb\n{{ body.foo }}", "line 3: there is no 'foo' here", id="attribute"),
        pytest.param("{{ code[99] }}", "line 1: fails with this text (UndefinedError)", id="index"),
        pytest.param("{{ 1 / 0 }}", "line 1: fails with this text (ZeroDivisionError)", id="zero"),
        pytest.param("{{ body.split() }}", "line 1: only texts, numbers and times", id="list"),
        pytest.param("{{ body.__class__ }}", "'__class__' is not allowed", id="class"),
        pytest.param("{{ body.format(1) }}", "'format' is not allowed", id="format"),
        pytest.param("{{ received_at.now() }}", "'now' is not allowed", id="clock"),
        pytest.param("{% if not code %}x{% endif %}", "gives nothing for this text", id="nothing"),
    ],
)
def test_what_fails_with_a_text_says_where_and_why(source, problem):
    assert problem in refusal(source)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("{{ 'a' * 10**9 }}", id="times"),
        pytest.param("{{ 10**9 * body }}", id="times-a-value"),
        pytest.param("{{ [1] * 10**9 }}", id="list"),
        pytest.param("{{ 9**99999999 }}", id="power"),
        pytest.param("{{ '%999999999d' % 1 }}", id="format"),
        pytest.param("{% for i in range(10**9) %}{% endfor %}", id="range"),
        pytest.param("{% for i in range(1000) %}{{ body * 1000 }}{% endfor %}", id="output"),
        pytest.param("{% for i in range(1000) %}" + "x" * 1000 + "{% endfor %}", id="own-words"),
        pytest.param("{{ (body*9999) | replace('', body*9999) }}", id="replace"),
        pytest.param("{{ (body*9999) | list | join(body*9999) }}", id="join"),
        pytest.param(GROWING.format("body", "~"), id="tilde"),
        pytest.param(GROWING.format("body", "+"), id="plus"),
        pytest.param(GROWING.format("9", "*"), id="numbers"),
        pytest.param("{% set x %}" + "{{ body * 9999 }}" * 9 + "{% endset %}{{ x }}", id="set"),
    ],
)
def test_bombs_are_refused_in_no_time(source):
    started = time.process_time()
    problem = refusal(source)

    assert problem
    assert time.process_time() - started < 1


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("{{ {'a': 1}[body] }}", id="as-a-key"),
        pytest.param("{{ code[body] }}", id="as-an-attribute"),
        pytest.param("{{ body + 1 }}", id="as-a-number"),
        pytest.param("{{ range(body) }}", id="as-a-range"),
        pytest.param("{{ received_at.strftime(body, body) }}", id="as-a-format"),
    ],
)
def test_an_error_never_tells_the_text(source):
    with pytest.raises(TemplateError) as caught:
        rendered(source, Card(body="ATTACKatDAWN", code="482913"))

    error = caught.value
    assert "ATTACK" not in str(error)
    assert error.__cause__ is None
    assert error.__context__ is None
    assert error.line == 1


def test_jinja_is_not_loaded_before_a_template_is():
    program = (
        "import sys, bot.cards.draw, bot.cards.template as t; assert 'jinja2' not in sys.modules;"
        " t.Template('x'); assert 'jinja2' in sys.modules"
    )

    assert subprocess.run([sys.executable, "-c", program], timeout=60).returncode == 0
