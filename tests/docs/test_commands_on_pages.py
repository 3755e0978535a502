"""Whoever types what a page says types a command that there is."""

from __future__ import annotations

import re

import pytest
import typer

from bot.cli.app import app
from tests.docs.pages import BY_NAME, code, read

MAKE = re.compile(r"(?<![\w./-])make ([a-z]+(?: [a-z]+)*)")
COMMAND = re.compile(r"(?<![\w-])sms2chat (?!sms2chat)([a-z]+)((?: [^|&;#>\n]*)?)")
OPTION = re.compile(r"(?<= )--?[a-z][a-z-]*")


def commands():
    for name in BY_NAME:
        for command, rest in COMMAND.findall(code(read(name))):
            yield pytest.param(command, OPTION.findall(rest), id=f"{name}: {command}{rest}")


@pytest.mark.parametrize(("command", "options"), list(commands()))
def test_a_command_and_its_options_exist(command, options):
    found = typer.main.get_command(app).commands[command]

    known = {each for parameter in found.params for each in parameter.opts}
    assert set(options) <= known


@pytest.mark.parametrize("name", BY_NAME)
def test_a_target_of_make_exists(name):
    [targets] = re.findall(r"^\.PHONY: (.+)$", read("Makefile"), re.MULTILINE)

    typed = {target for found in MAKE.findall(code(read(name))) for target in found.split()}

    assert typed <= set(targets.split())


def test_the_readme_begins_with_the_two_commands():
    first = read("README.md").split("```")[1].splitlines()

    assert [line.split("#")[0].strip() for line in first[1:3]] == ["make run", "make test"]


def test_help_lists_every_target():
    makefile = read("Makefile")
    [targets] = re.findall(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)

    listed = re.findall(r'@echo "make ([a-z]+) ', makefile)

    assert sorted([*listed, "help"]) == sorted(targets.split())
