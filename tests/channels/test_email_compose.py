from __future__ import annotations

import email
from datetime import timedelta
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings, strategies as st

from bot.cards.card import visible
from bot.cards.words import Run, Style
from bot.channels.email import KIND
from bot.channels.email_config import EmailConfig
from bot.model import Show
from tests.channels.letters import HOSTILE, make_letter
from tests.make import NOON, make_sms

HEADERS = {
    "Subject",
    "From",
    "To",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "MIME-Version",
    "Content-Type",
}
ELEMENTS = {"html", "head", "meta", "title", "body", "div", "bdi", "b", "span", "br", "hr", "a"}
CODE = make_letter(
    make_sms(sender="MyBank", body="Your code is 482913"), code="482913", service="MyBank"
)


def make_config(**changes) -> EmailConfig:
    given = {"host": "mail.example", "from": "bot@bots.example", "to": "ops@example.org"}
    return EmailConfig.model_validate(given | changes)


def compose(*letters, **changes) -> EmailMessage:
    [message] = KIND.compose(make_config(**changes), letters)
    content = message.payload.content
    assert content.isascii()
    assert all(len(line) <= 998 for line in content.split(b"\r\n"))
    assert not {b"\r", b"\n"} & set(content.replace(b"\r\n", b""))
    return email.message_from_bytes(content, policy=default)


def plain_of(mail: EmailMessage) -> str:
    return mail.get_body(("plain",)).get_content().replace("\r\n", "\n")


def html_of(mail: EmailMessage) -> str:
    return mail.get_body(("html",)).get_content().replace("\r\n", "\n")


class Page(HTMLParser):
    """What a mail client would make of the page: its elements, and its words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.links: list[str] = []
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.links += [value for name, value in attrs if name in ("href", "src", "background")]
        self.words += "\n" if tag == "br" else ""

    def handle_data(self, data):
        self.words += data


def test_the_code_stands_first_in_the_subject_and_in_both_parts():
    mail = compose(CODE)

    assert mail["Subject"] == "482913 · MyBank"
    assert plain_of(mail).startswith("482913\nMyBank\n\nYour code is 482913\n")
    assert "user-select:all" in html_of(mail).split("482913</div>")[0]
    words = Page(html_of(mail)).words.split()
    assert words[:5] == ["482913", "·", "MyBank", "482913", "MyBank"]


def test_what_a_template_keeps_back_is_not_in_the_subject_or_anywhere():
    letter = make_letter(CODE.sms, code="482913", words=(Run("A code came\nfor you"),))

    [message] = KIND.compose(make_config(), [letter])

    assert compose(letter)["Subject"] == "A code came for you"
    assert b"482913" not in message.payload.content


def test_the_subject_begins_with_the_code_wherever_a_template_shows_it():
    letter = make_letter(CODE.sms, code="482913", words=(Run("Type ٤٨٢-٩١٣ now"),))

    assert compose(letter)["Subject"].startswith("482913 · ")


def test_a_mail_says_whom_it_is_from_and_that_a_machine_wrote_it():
    mail = compose(CODE, **{"from": "Bücher, Bot <bot@bots.example>"})

    assert mail["From"].addresses[0].addr_spec == "bot@bots.example"
    assert mail["From"].addresses[0].display_name == "Bücher, Bot"
    assert mail["To"] == "ops@example.org"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["X-Auto-Response-Suppress"] == "All"
    assert set(mail.keys()) == HEADERS


def test_each_address_gets_its_own_mail():
    letter = make_letter(target="second@example.org")

    [message] = KIND.compose(make_config(to=["ops@example.org", "second@example.org"]), [letter])

    assert message.payload.to == "second@example.org"
    assert b"ops@example.org" not in message.payload.content


def test_a_mail_has_the_same_name_at_every_try_and_each_has_another():
    names = [
        compose(make_letter(id=number, target=to))["Message-ID"]
        for number in ("7-1", "7-2", "a.b", "ö\n", "x" * 500)
        for to in ("a@example.org", "b@example.org")
    ]

    assert len(set(names)) == 10
    assert names[0] == compose(make_letter(id="7-1", target="a@example.org"))["Message-ID"]
    assert names[0].startswith("<7-1.")
    assert all(name.endswith("@bots.example>") and len(name) < 120 for name in names)


def test_texts_of_one_sender_are_one_conversation():
    first, again, other = (
        compose(make_letter(make_sms(id=number, sender=sender)))["References"]
        for number, sender in (("1", "MyBank"), ("2", "MyBank"), ("3", "Parcels"))
    )

    assert first == again
    assert first != other
    assert compose(CODE)["In-Reply-To"] == compose(CODE)["References"]


def test_a_backlog_is_one_mail_with_every_text_whole_and_in_order():
    letters = [make_letter(make_sms(body=body), id=body) for body in ("first", "second")]

    mail = compose(*letters, CODE)

    assert mail["Subject"] == "482913 · MyBank (and 2 more)"
    for words in (plain_of(mail), Page(html_of(mail).split("<body")[1]).words):
        assert words.index("first") < words.index("second") < words.index("Your code is 482913")
    assert "References" not in mail
    assert mail["Message-ID"] != compose(*letters)["Message-ID"]


def test_a_late_code_says_so():
    letter = make_letter(code="482913", as_of=NOON + timedelta(minutes=25))

    mail = compose(letter)

    assert mail["Subject"].endswith("late by 15 minutes")
    assert "<b>late by 15 minutes</b>" in html_of(mail)


@pytest.mark.parametrize("show", [Show.CODE, Show.MASKED])
def test_what_readers_may_not_see_is_nowhere_in_the_mail(show):
    letter = make_letter(make_sms(body="hush 482913 hush"), code="482913", show=show)

    mail = compose(letter)

    seen = mail.as_string() + plain_of(mail) + html_of(mail)
    assert ("hush" in seen) == (show is Show.MASKED)
    assert ("482913" in seen) == (show is Show.CODE)


def test_a_template_keeps_its_style_and_its_link():
    link = Run("help", link="https://help.example/?a=1&b=\"'")
    words = (Run("Code "), Run("12 34", Style.MONO | Style.BOLD), Run("\n"), link)

    mail = compose(make_letter(words=words))

    assert plain_of(mail) == "Code 12 34\nhelp (https://help.example/?a=1&b=\"')\n"
    page = Page(html_of(mail))
    assert page.links == ["https://help.example/?a=1&b=\"'"]
    assert page.words.strip().endswith("Code 12 34\nhelp")
    assert {"b", "span", "a"} <= set(page.elements)


@pytest.mark.parametrize("templated", [False, True])
def test_a_hostile_text_is_read_as_written_and_nothing_in_it_lives(templated):
    sms = make_sms(body=HOSTILE, sender=HOSTILE, recipient=HOSTILE)
    run = Run(HOSTILE, Style.QUOTE | Style.BOLD, link="https://evil.example", foreign=True)
    letter = make_letter(sms, service=HOSTILE, **({"words": (run,)} if templated else {}))

    mail = compose(letter)

    assert set(mail.keys()) == HEADERS
    assert mail["To"] == "ops@example.org"
    written = visible(HOSTILE)
    assert written in plain_of(mail)
    page = Page(html_of(mail))
    assert set(page.elements) <= ELEMENTS - {"a"}
    assert page.links == []
    assert written in page.words


def test_what_looks_like_an_encoded_word_is_not_decoded():
    body = "=?utf-8?q?a=0D=0ABcc:_x=40evil.example?= =?utf-8?b?SGk=?="

    mail = compose(make_letter(make_sms(sender="A", body=body)))

    assert mail["Subject"] == f"A: {body}"
    assert "Bcc" not in mail


@settings(max_examples=300)
@given(st.text(st.characters(), max_size=200), st.text(st.characters(), max_size=80))
@example("\x85\u2028\x1c\r\n", "\r\nBcc: x")
@example("🇩🇪" * 60, "=?" * 30)
@example("\ud800", "\udfff\ud800")
@example("a" * 5000, " " * 200)
@example("\t \n", "")
def test_no_text_breaks_a_mail(body, sender):
    letter = make_letter(make_sms(body=body, sender=sender))

    mail = compose(letter)

    assert set(mail.keys()) == HEADERS
    # An HTML reader takes a form feed and its kin as they are; here they are pictures.
    written = visible(body) if visible(body).strip() else "The text is empty."
    assert written in plain_of(mail)
    assert written in Page(html_of(mail)).words
    assert mail["Subject"].split()[0] == (visible(sender).split() or ["unknown:"])[0] or sender


def test_explain_sees_the_subject_and_the_text():
    [message] = KIND.compose(make_config(), [CODE])

    assert message.text.startswith("482913 · MyBank\n\n482913\n")
    assert "482913" not in repr(message)
    assert "482913" not in repr(message.payload)


def test_nothing_is_loaded_from_anywhere_and_no_colour_fights_the_dark():
    html = html_of(compose(CODE, make_letter()))

    assert Page(html).links == []
    assert "url(" not in html
    assert "<style" not in html
    assert "background" not in html
    assert 'content="light dark"' in html
