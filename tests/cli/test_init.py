"""`init` writes what one begins with, and nothing over what is there."""

from __future__ import annotations

import re
import stat

import pytest

from bot.cli import main
from bot.wiring.example_secret import EXAMPLE_SECRET
from bot.wiring.plan import make_plan


def secret_in(path) -> str:
    return re.search(r"(?m)^WEBHOOK_SECRET=([0-9a-f]{64})$", path.read_text())[1]


def test_what_it_writes_is_good(folder, capsys):
    code = main(["init"])

    assert code == 0
    assert "sms2chat run" in capsys.readouterr().out
    plan = make_plan(folder / "config.yaml", {})
    assert plan.warnings == ()
    assert next(iter(plan.secrets())).reveal() == secret_in(folder / ".env")


def test_the_secret_is_fresh_and_for_its_owner_alone(folder, capsys):
    (folder / "other").mkdir()

    main(["init"])
    main(["init", "-c", "other/config.yaml"])

    secrets = {secret_in(folder / ".env"), secret_in(folder / "other/.env")}
    assert len(secrets) == 2
    assert stat.S_IMODE((folder / ".env").stat().st_mode) == 0o600
    assert not any(secret in "".join(capsys.readouterr()) for secret in secrets)


def test_a_config_of_ones_own_does_not_fall_back_to_the_known_secret(folder):
    main(["init"])

    written = (folder / "config.yaml").read_text()
    assert EXAMPLE_SECRET.reveal() not in written
    assert "Everybody knows" not in written
    assert "    secret: ${WEBHOOK_SECRET}\n" in written


@pytest.mark.parametrize("there", [["config.yaml"], [".env"], ["config.yaml", ".env"]])
def test_what_is_there_is_neither_overwritten_nor_added_to(folder, capsys, there):
    for name in there:
        (folder / name).write_text("mine")

    code = main(["init"])

    said = capsys.readouterr().err
    assert code == 1
    assert all(name in said for name in there)
    assert {path.name: path.read_text() for path in folder.iterdir()} == dict.fromkeys(
        there, "mine"
    )


def test_a_link_that_leads_nowhere_is_something_that_is_there(folder):
    (folder / ".env").symlink_to(folder / "elsewhere")

    assert main(["init"]) == 1
    assert not (folder / "elsewhere").exists()


def test_a_folder_that_is_missing_is_an_answer_and_leaves_nothing(folder, capsys):
    code = main(["init", "-c", "missing/config.yaml"])

    assert code == 1
    assert "missing/.env: No such file or directory" in capsys.readouterr().err
    assert list(folder.iterdir()) == []


def test_it_writes_both_or_none(folder, capsys):
    name = "x" * 300

    code = main(["init", "-c", name])

    assert code == 1
    assert "too long" in capsys.readouterr().err
    assert list(folder.iterdir()) == []
