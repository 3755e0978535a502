"""`explain` reads a file whose secrets are elsewhere."""

from __future__ import annotations

from tests.config.conftest import GOOD

TEXT = """\
server: {port: ${PORT}, public_url: ${URL}, max_body: ${SIZE}}
timezone: ${TZ}
sources:
  one: {type: private_number, secret: ${S}, max_age: ${AGE}}
  two: {type: private_number, secret_file: /run/secrets/none}
channels:
  team: {type: telegram, token: ${TOKEN}, chat_id: ${CHAT}, topic_id: ${TOPIC}, rate: ${RATE}}
  mail: {type: email, host: ${HOST}, port: ${SMTP}, security: ${SECURITY}, show: ${SHOW},
         silent: ${SILENT}, to: ["${TO}"], login: {username: ${USER}, password_file: none}}
rules:
  - when: {from: ["${BANK}", Other], code: ${CODE}, time: ${TIME}}
    send_to: team
    delete_after: ${LATER}
  - send_to: mail
storage: {url: ${DB}, keep: ${KEEP}, encryption_keys: ["${KEY}"]}
"""


def test_a_file_without_any_of_its_secrets_can_be_explained(folder):
    document = folder.read(TEXT, lenient=True)

    assert document.problems == ()
    assert document.config.rules[0].send_to == ("team",)
    assert document.config.rules[0].when.from_ == ("${BANK}", "Other")
    assert document.config.channels["mail"].port > 0


def test_the_same_file_names_each_missing_variable_once_when_it_counts(folder):
    said = folder.said(TEXT)

    missing = [line for line in said if " is not set; " in line]
    assert len(missing) == TEXT.count("${")
    assert len(said) == len(missing) + 2  # the two files


def test_what_is_known_is_used(folder):
    document = folder.read(TEXT, lenient=True, environ={"PORT": "9", "HOST": "mail.example.org"})

    assert document.config.server.port == 9
    assert document.config.channels["mail"].host == "mail.example.org"


def test_other_mistakes_are_still_told(folder):
    said = folder.said(TEXT.replace("max_age", "maxage").replace("${PORT}", "x"), lenient=True)

    assert said == [
        "1:16: server.port: must be a whole number",
        "4:45: sources.one.maxage: unknown key; did you mean 'max_age'?",
    ]


def test_a_type_cannot_be_guessed(folder):
    said = folder.said(GOOD.replace("console", "${KIND}"), lenient=True)

    assert said == ["4:18: channels.screen.type: needs its real value even here; set its variable"]


def test_a_broken_variable_is_a_mistake_in_any_case(folder):
    [line] = folder.said(GOOD.replace("send_to: screen", "send_to: '${'"), lenient=True)

    assert line.startswith("6:14: rules[0].send_to: '${' without a NAME")
