"""`sms2chat schema`: what may stand in the config file, for editors."""

from __future__ import annotations

from bot.cli.output import show_json


def schema() -> None:
    """
    Print the JSON Schema of the config file.

    An editor that is given it completes keys and marks mistakes while you type; most take
    it from a first line in the config file that reads # yaml-language-server: $schema=sms2chat.json

        sms2chat schema > sms2chat.json
    """
    from bot.config.schema import schema as make
    from bot.wiring.kinds import KINDS

    show_json(make(KINDS))
