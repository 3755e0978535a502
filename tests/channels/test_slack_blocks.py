from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from bot.cards.words import Run, Style, plain
from bot.channels.slack_blocks import write
from tests.fakes.slack import Seen, read_blocks

CODE = Run("482913", Style.MONO | Style.BOLD, foreign=True)
BODY = Run("Your <!channel> code & *more*\n`x`", Style.QUOTE, foreign=True)


def groups(*runs: Run) -> list[tuple[str, list[dict]]]:
    return [
        (group["type"].removeprefix("rich_text_"), group["elements"])
        for group in write(runs)[0]["elements"]
    ]


def text(words: str, **style: bool) -> dict:
    return {"type": "text", "text": words} | ({"style": style} if style else {})


def test_a_card_is_code_then_service_then_quotation_then_who_and_when():
    card = (CODE, Run("\n"), Run("Bank", Style.BOLD), Run("\n\n"), BODY, Run("\n\nfrom me"))

    assert groups(*card) == [
        ("preformatted", [text("482913")]),
        ("section", [text("Bank", bold=True)]),
        ("quote", [text(BODY.text)]),
        ("section", [text("from me")]),
    ]


def test_code_within_a_line_stays_in_it():
    assert groups(Run("Code: "), Run("482913", Style.MONO), Run(" now")) == [
        ("section", [text("Code: "), text("482913", code=True), text(" now")])
    ]


def test_our_links_are_links_and_a_strangers_are_text():
    ours, theirs = (
        Run("docs", link="https://ours.example"),
        Run("x", link="https://y", foreign=True),
    )

    assert groups(ours, theirs) == [
        ("section", [{"type": "link", "url": "https://ours.example", "text": "docs"}, text("x")])
    ]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "slack://x", "nonsense"])
def test_only_web_addresses_become_links(link):
    assert groups(Run("click", link=link)) == [("section", [text("click")])]


def test_a_strangers_line_ends_are_kept():
    words = (CODE, Run("\n\nhi\n\n", foreign=True), BODY)

    assert groups(*words)[1] == ("section", [text("\n\nhi\n\n")])


def test_in_markup_the_same_is_escaped_and_signed():
    link = Run("docs|>", link="https://ours.example/?a&b")
    card = (CODE, Run("\n"), Run(" Big\nBank ", Style.BOLD), Run("\n"), BODY, Run("\n"), link)

    assert write(card)[1] == (
        "`482913`\n *Big*\n*Bank* \n> Your &lt;!channel&gt; code &amp; *more*\n> `x`\n"
        "<https://ours.example/?a&amp;b|docs|&gt;>"
    )


STYLES = [Style.PLAIN, Style.BOLD, Style.MONO, Style.QUOTE, Style.QUOTE | Style.MONO]
RUNS = st.builds(
    Run,
    st.text(st.sampled_from("ab\n <>&!@*`😀"), max_size=20),
    st.sampled_from(STYLES),
    st.sampled_from(["", "https://ours.example"]),
    st.booleans(),
)


@given(st.lists(RUNS, max_size=30))
def test_slack_takes_whatever_is_written_and_nothing_but_line_ends_is_lost(runs):
    words = (*runs, Run("end", foreign=True))

    seen = Seen()
    read_blocks([write(words)[0]], seen)

    assert "".join(seen.texts).replace("\n", "") == plain(words).replace("\n", "")
    assert seen.alive == []
