from __future__ import annotations

import asyncio
import email
import logging
import socket
from contextlib import asynccontextmanager
from email.policy import default

import pytest
from pydantic import ValidationError

from bot.channels.email import KIND
from bot.channels.email_config import EmailConfig
from bot.errors import CredentialError, DeliveryError, PermanentError, TemporaryError
from tests.channels.letters import HOSTILE, make_letter
from tests.fakes.smtp import DROP, HANG, Server
from tests.fakes.tls import CERTIFICATE, server_tls
from tests.fakes.web import tools
from tests.make import Clock, make_sms

USER, PASSWORD = "bot", "pässw0rd-of-the-bot"
LOGIN = {"username": USER, "password": PASSWORD}


def make_config(server: Server | None = None, **changes) -> EmailConfig:
    given = {
        "host": server.host if server else "127.0.0.1",
        "port": str(server.port if server else 25),
        "security": server.security if server else "none",
        "from": "bot@bots.example",
        "to": ["ops@example.org", "night@example.org"],
    }
    return EmailConfig.model_validate(given | changes)


def plain_of(mail) -> str:
    return mail.get_body(("plain",)).get_content().replace("\r\n", "\n")


@pytest.fixture
async def server():
    async with Server().serve() as serving:
        yield serving


@pytest.fixture
def trusted(monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))


@asynccontextmanager
async def opened(config: EmailConfig, clock: Clock | None = None):
    async with tools(clock) as given:
        channel = KIND.open(config, given)

        async def send(*letters) -> str:
            [message] = KIND.compose(config, letters or [make_letter()])
            return await channel.send(message)

        yield send
        await channel.close()


async def fail(config: EmailConfig) -> DeliveryError:
    async with opened(config) as send:
        with pytest.raises(DeliveryError) as caught:
            await send()
    return caught.value


async def test_a_mail_arrives_whole_with_the_time_of_its_sending(server):
    clock = Clock()
    clock.forward(hours=1)
    async with opened(make_config(server), clock) as send:
        receipt = await send(make_letter(target="night@example.org"))

    [taken] = server.taken
    mail = email.message_from_bytes(taken.content, policy=default)
    assert (taken.sender, taken.to) == ("bot@bots.example", ["night@example.org"])
    assert mail["Date"].datetime == clock()
    assert mail["Message-ID"] == receipt
    assert "Hello, this is a test message" in plain_of(mail)
    assert not mail.defects


async def test_a_hostile_text_neither_ends_the_mail_nor_speaks_to_the_server(server):
    body = f"a\r\n.\r\nMAIL FROM:<x@evil.example>\r\n{HOSTILE}"
    async with opened(make_config(server)) as send:
        await send(make_letter(make_sms(body=body)))
        await send()

    first, second = server.taken
    mail = email.message_from_bytes(first.content, policy=default)
    assert "a\n.\nMAIL FROM:<x@evil.example>\n" in plain_of(mail)
    assert second.sender == "bot@bots.example"


async def test_texts_share_a_connection_and_take_leave_of_it(server):
    async with opened(make_config(server)) as send:
        for _ in range(3):
            await send()

    assert [taken.connection for taken in server.taken] == [1, 1, 1]
    assert server.goodbyes == 1


async def test_several_at_once_use_few_connections(server):
    async with opened(make_config(server)) as send:
        await asyncio.gather(*(send() for _ in range(8)))

    assert len(server.taken) == 8
    assert server.connections <= 2


async def test_a_connection_that_was_dropped_while_idle_costs_no_try(server):
    async with opened(make_config(server)) as send:
        await send()
        server.drop_all()
        await send()

    assert [taken.connection for taken in server.taken] == [1, 2]


@pytest.mark.parametrize("answer", ["421 4.3.2 closing", "450 4.7.0 too many", "503 no", DROP])
async def test_a_connection_that_has_had_enough_costs_no_try(server, answer):
    async with opened(make_config(server)) as send:
        await send()
        server.plan("mail", answer)
        await send()

    assert [taken.connection for taken in server.taken] == [1, 2]


async def test_a_connection_that_went_dead_unnoticed_costs_no_try(server, monkeypatch):
    monkeypatch.setattr("bot.channels.email._WAKE", 0.05)
    async with opened(make_config(server)) as send:
        await send()
        server.plan("mail", HANG)
        await send()

    assert [taken.connection for taken in server.taken] == [1, 2]


@pytest.mark.parametrize(
    ("stage", "answer", "expected", "said"),
    [
        ("mail", "450 4.3.2 later", TemporaryError, "the sender's address (450 4.3.2)"),
        ("mail", "452 4.3.1 full", TemporaryError, "the sender's address (452 4.3.1)"),
        ("mail", "550 5.7.1 not yours", PermanentError, "the sender's address (550 5.7.1)"),
        ("mail", "552 5.3.4 too big", PermanentError, "the sender's address (552 5.3.4)"),
        ("mail", "530 5.7.0 log in", CredentialError, "the sender's address (530 5.7.0)"),
        ("mail", "421 4.3.2 bye", TemporaryError, "takes no mail now (421 4.3.2)"),
        ("rcpt", "450 4.2.0 greylisted", TemporaryError, "the recipient (450 4.2.0)"),
        ("rcpt", "452 4.2.2 full", TemporaryError, "the recipient (452 4.2.2)"),
        ("rcpt", "550 5.1.1 who?", PermanentError, "the recipient (550 5.1.1)"),
        ("rcpt", "554 Relay access denied", PermanentError, "the recipient (554)"),
        ("rcpt", "530 5.7.0 log in", CredentialError, "the recipient (530 5.7.0)"),
        ("data", "421 4.3.0 bye", TemporaryError, "takes no mail now (421 4.3.0)"),
        ("data", "451 4.3.0 later", TemporaryError, "the mail (451 4.3.0)"),
        ("data", "552 5.2.2 full", PermanentError, "the mail (552 5.2.2)"),
        ("data", "554 5.7.1 spam", PermanentError, "the mail (554 5.7.1)"),
        ("data", "999 what", TemporaryError, "the mail (999)"),
        ("data", "what", TemporaryError, "takes no mail now (-1)"),
        ("greeting", "421 4.3.2 busy", TemporaryError, "takes no mail now (421 4.3.2)"),
        ("greeting", "554 5.7.1 not you", TemporaryError, "takes no mail now (554 5.7.1)"),
        ("greeting", "HTTP/1.1 200 OK", TemporaryError, "takes no mail now (-1)"),
        ("greeting", DROP, TemporaryError, "the connection broke"),
        ("ehlo", DROP, TemporaryError, "the connection broke"),
        ("mail", DROP, TemporaryError, "the connection broke"),
        ("rcpt", DROP, TemporaryError, "the connection broke"),
        ("data", DROP, TemporaryError, "the connection broke"),
    ],
)
async def test_refusals_are_sorted_into_later_and_never(server, stage, answer, expected, said):
    server.plan(stage, answer)

    error = await fail(make_config(server))

    assert type(error) is expected
    assert said in str(error)
    assert "127.0.0.1" in str(error)


@pytest.mark.parametrize("stage", ["greeting", "ehlo", "mail", "rcpt", "data"])
async def test_a_server_that_falls_silent_is_later(server, stage, monkeypatch):
    monkeypatch.setattr("bot.channels.email._ANSWER", 0.1)
    monkeypatch.setattr("bot.channels.email._CONNECT", 0.1)
    server.plan(stage, HANG)

    error = await fail(make_config(server))

    assert type(error) is TemporaryError
    assert str(error) == "127.0.0.1: no answer in time"


async def test_one_refused_recipient_costs_the_others_no_connection(server):
    async with opened(make_config(server)) as send:
        server.plan("rcpt", "550 5.1.1 who?")
        server.plan("data", "451 4.3.0 later")
        for _ in range(2):
            with pytest.raises(DeliveryError):
                await send()
        await send()

    assert server.connections == 1
    assert len(server.taken) == 2


async def test_a_connection_that_cannot_be_cleared_is_not_used_again(server):
    async with opened(make_config(server)) as send:
        server.plan("rcpt", "550 5.1.1 who?")
        server.plan("rset", DROP)
        with pytest.raises(PermanentError, match="550"):
            await send()
        await send()

    assert [taken.connection for taken in server.taken] == [2]


async def test_a_try_that_the_caller_gives_up_leaves_nothing_half_said(server):
    server.plan("data", HANG)
    async with opened(make_config(server)) as send:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await send()
        await send()

    assert [taken.connection for taken in server.taken] == [1, 2]


async def test_a_refused_port_is_later():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))

        error = await fail(make_config(port=str(taken.getsockname()[1])))

    assert type(error) is TemporaryError
    assert str(error) == "127.0.0.1: the connection failed: Connection refused"


async def test_an_unknown_host_is_later():
    error = await fail(make_config(host="no-such-host.invalid"))

    assert type(error) is TemporaryError
    assert str(error) == "no-such-host.invalid: no such host (DNS)"


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_mail_goes_encrypted_to_a_server_with_a_good_certificate(trusted, security):
    async with (
        Server(security, server_tls()).serve() as server,
        opened(make_config(server)) as send,
    ):
        await send()
        await send()

    assert [taken.encrypted for taken in server.taken] == [True, True]
    assert server.connections == 1


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_certificate_that_nobody_vouches_for_is_later_and_named(security):
    async with Server(security, server_tls()).serve() as server:
        error = await fail(make_config(server, **LOGIN))

    assert type(error) is TemporaryError
    assert str(error) == "127.0.0.1: its certificate is not trusted: self-signed certificate"
    assert server.taken == server.logins == []


async def test_a_certificate_for_another_name_is_later_and_named(trusted):
    async with Server("tls", server_tls(), host="127.0.0.2").serve() as server:
        error = await fail(make_config(server))

    assert type(error) is TemporaryError
    assert "certificate is not valid for '127.0.0.2'" in str(error)


async def test_a_server_without_starttls_gets_nothing(server):
    error = await fail(make_config(server, security="starttls", **LOGIN))

    assert type(error) is CredentialError
    assert "offers no STARTTLS" in str(error)
    assert server.taken == server.logins == []


async def test_tls_to_a_port_that_speaks_none_is_later_and_named(server):
    error = await fail(make_config(server, security="tls"))

    assert type(error) is TemporaryError
    assert "check `security` and `port`" in str(error)


async def test_none_means_none_even_where_tls_is_offered(trusted):
    async with (
        Server("starttls", server_tls()).serve() as server,
        opened(make_config(server, security="none")) as send,
    ):
        await send()

    assert [taken.encrypted for taken in server.taken] == [False]


@pytest.mark.parametrize("security", ["none", "starttls", "tls"])
async def test_it_logs_in_once_a_connection(trusted, security):
    async with (
        Server(security, server_tls(), user=(USER, PASSWORD)).serve() as server,
        opened(make_config(server, **LOGIN)) as send,
    ):
        await send()
        await send()

    assert len(server.taken) == 2
    assert server.logins == [USER.encode()]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("535 5.7.8 wrong", CredentialError),
        ("534 5.7.9 use an app password", CredentialError),
        ("538 5.7.11 not in the clear", CredentialError),
        ("454 4.7.0 later", TemporaryError),
    ],
)
async def test_a_refused_login_pauses_the_channel_unless_it_is_for_now(answer, expected):
    async with Server(user=(USER, PASSWORD)).serve() as server:
        server.plan("auth", *[answer] * 3)
        error = await fail(make_config(server, **LOGIN))

    assert type(error) is expected
    assert f"refused the login ({answer[:9].strip()}" in str(error)


async def test_a_wrong_password_pauses_the_channel():
    async with Server(user=(USER, PASSWORD)).serve() as server:
        error = await fail(make_config(server, username=USER, password="another"))

    assert type(error) is CredentialError


async def test_a_missing_login_pauses_the_channel():
    async with Server(user=(USER, PASSWORD)).serve() as server:
        error = await fail(make_config(server))

    assert type(error) is CredentialError
    assert "check `username` and `password`" in str(error)


async def test_a_server_that_knows_no_login_pauses_the_channel(server):
    error = await fail(make_config(server, **LOGIN))

    assert type(error) is CredentialError
    assert "takes no login" in str(error)


async def test_the_server_is_greeted_by_a_name_that_it_may_check(server, monkeypatch):
    monkeypatch.setattr(socket, "gethostname", lambda: "bot.bots.example")
    async with opened(make_config(server)) as send:
        await send()
        server.drop_all()
        monkeypatch.setattr(socket, "gethostname", lambda: "a1b2c3")
        await send()

    assert server.names == ["bot.bots.example", "[127.0.0.1]"]


async def test_nothing_private_is_logged_or_raised(caplog):
    letter = make_letter(make_sms(body="Your code is 482913"), code="482913")
    async with Server(user=(USER, PASSWORD)).serve() as server:
        config = make_config(server, **LOGIN)
        caplog.set_level(logging.DEBUG)
        logging.getLogger("mail.log").disabled = True  # the fake server's own
        said = [repr(config), str(config), repr(KIND.compose(config, [letter]))]
        for stage in ("auth", "mail", "rcpt", "data", "none"):
            server.plan(stage, *["550 5.0.0 Your code is 482913, +14155551234"] * 3)
            async with opened(config) as send:
                try:
                    await send(letter)
                except DeliveryError as error:
                    said += [str(error), repr(error), repr(error.__cause__)]
            server.plans.clear()
        logging.getLogger("mail.log").disabled = False

    for private in (PASSWORD, "482913", "4155551234", "cMOkc3N3MHJk"):
        assert private not in "\n".join([caplog.text, *said])


async def test_a_mail_is_never_taken_back(server):
    async with tools() as given:
        channel = KIND.open(make_config(server), given)
        with pytest.raises(PermanentError):
            await channel.delete("<7-1@bots.example>")


@pytest.mark.parametrize(("security", "port"), [("starttls", 587), ("tls", 465), ("none", 25)])
def test_each_security_has_its_usual_port(security, port):
    assert make_config(port=None, security=security).actual_port == port
    assert make_config(port="2525", security=security).actual_port == 2525


def test_encryption_is_what_one_gets_without_asking():
    given = {"host": "mail.example", "from": "bot@bots.example", "to": "ops@example.org"}

    assert EmailConfig.model_validate(given).security == "starttls"


def test_every_address_is_a_target_once():
    to = ["a@example.org", "b@example.org", "A@Example.org", " c+sms@[x]".replace("[x]", "x.y")]

    assert make_config(to=to).targets() == ("a@example.org", "b@example.org", "c+sms@x.y")
    assert make_config(to="ops@example.org").targets() == ("ops@example.org",)
    assert make_config(to="root@localhost").targets() == ("root@localhost",)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"to": []}, "at least 1"),
        ({"to": "ops"}, "is not an e-mail address"),
        ({"to": "a@example.org, b@example.org"}, "is not an e-mail address"),
        ({"to": "a@example.org\r\nBcc: b@example.org"}, "is not an e-mail address"),
        ({"to": "a@example.org\nRCPT TO:<b@example.org>"}, "is not an e-mail address"),
        ({"to": "Ops <ops@example.org>"}, "is not an e-mail address"),
        ({"to": "a@b@example.org"}, "is not an e-mail address"),
        ({"to": "a..b@example.org"}, "is not an e-mail address"),
        ({"to": "a@-example.org"}, "is not an e-mail address"),
        ({"to": "a" * 65 + "@example.org"}, "is not an e-mail address"),
        ({"to": "a@" + "b." * 200 + "org"}, "is not an e-mail address"),
        ({"to": "müller@example.org"}, "xn-- form"),
        ({"to": "a@bücher.example"}, "xn-- form"),
        ({"from": "Bot"}, "is not an e-mail address"),
        ({"from": "Bot\nBcc: x <bot@bots.example>"}, "does not print"),
        ({"from": "Bot <bot@bots.example> x"}, "is not an e-mail address"),
        ({"host": ""}, "is not a server's name"),
        ({"host": "smtp://mail.example"}, "is not a server's name"),
        ({"host": "mail.example\r\nX"}, "is not a server's name"),
        ({"port": "0"}, "greater than or equal to 1"),
        ({"port": "65536"}, "less than or equal to 65535"),
        ({"security": "ssl"}, "'starttls', 'tls' or 'none'"),
        ({"password": ""}, "is empty"),
        ({"sender": "x"}, "Extra inputs"),
    ],
)
def test_a_wrong_section_is_told_what_to_do(changes, said):
    with pytest.raises(ValidationError, match=said):
        make_config(**changes)


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"username": "u"}, ["username"]),
        ({"password": "p"}, ["password"]),
        ({"password_file": "p"}, ["password"]),
        ({"username": "u", "password_file": "p"}, []),
        (LOGIN, []),
        ({}, []),
    ],
)
def test_half_a_login_is_a_contradiction(given, wrong):
    assert [key for key, _ in EmailConfig.contradictions(given)] == wrong


def test_a_password_in_the_clear_is_warned_of():
    assert [key for key, _ in make_config(host="mail.example", **LOGIN).warnings()] == ["security"]
    assert list(make_config(**LOGIN).warnings()) == []
    assert list(make_config(host="mail.example", security="tls", **LOGIN).warnings()) == []
