"""`rekey`: one command between two keys."""

from __future__ import annotations

import pytest

from bot.cli import main
from bot.cli.rekey import rekey
from bot.outbox.cipher import Cipher
from bot.outbox.outbox import Outbox
from tests.cli.test_inbox import listed
from tests.outbox.store import URL, parcel
from tests.outbox.test_cipher import NEW, OLD


@pytest.fixture
def keyed(config):
    """Write the config with these keys."""
    words = config.read_text()

    def write(*keys) -> None:
        listed = ", ".join(f'"{key.reveal()}"' for key in keys)
        storage = f"storage: {{url: {URL.reveal()}, encryption_keys: [{listed}]}}\n"
        config.write_text(words + storage)

    return write


async def put(clock, folder, *keys) -> None:
    outbox = Outbox.open(URL, folder, clock, print, Cipher(keys))
    await outbox.put(parcel(body="as it was"))
    outbox.close()


async def test_the_old_key_may_go_afterwards(keyed, folder, clock, capsys):
    await put(clock, folder, OLD)
    keyed(NEW, OLD)

    assert main(["rekey"]) == 0

    out, err = capsys.readouterr()
    assert out == "rewritten: 1 text\n"
    assert f"mark {Cipher([NEW]).name}); any other key may be removed" in err
    keyed(NEW)
    assert listed(capsys)[0]["body"] == "as it was"


async def test_beside_a_bot_that_was_started_before_it_says_what_to_do(
    keyed, folder, clock, capsys
):
    outbox = Outbox.open(URL, folder, clock, print, Cipher([OLD]))
    keyed(NEW, OLD)

    assert main(["rekey"]) == 1

    assert "restart it, then do this again" in capsys.readouterr().err
    outbox.close()


def test_without_keys_it_explains(config, capsys):
    assert main(["rekey"]) == 2
    assert "openssl rand -base64 32" in capsys.readouterr().err


def test_before_the_first_start_there_is_nothing_to_do(keyed, folder, capsys):
    keyed(NEW)

    assert main(["rekey"]) == 0
    assert [path.name for path in folder.iterdir()] == ["config.yaml"]


async def test_on_the_way_it_says_how_far_it_is(keyed, folder, clock, capsys, monkeypatch):
    await put(clock, folder)
    keyed(NEW)
    monkeypatch.setattr("bot.cli.rekey.PERIOD", -1)

    assert main(["rekey"]) == 0
    assert "1 of 1\n" in capsys.readouterr().err


def test_the_help_says_why_there_is_no_way_back():
    assert "no way back to plain texts" in rekey.__doc__
