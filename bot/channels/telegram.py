"""Telegram: one chat, written to by one bot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any, Final, Literal

from pydantic import Field, field_validator

from bot.cards.card import Card
from bot.cards.draw import draw, fold
from bot.cards.letter import Letter
from bot.cards.words import Words, plain, split, utf16
from bot.channels.api_url import ApiUrl, in_the_clear
from bot.channels.base import Kind, Message, Tools
from bot.channels.plain import shows
from bot.channels.telegram_http import BotApi
from bot.channels.telegram_text import all_pre, write
from bot.config.sections import ChannelConfig
from bot.config.types import Rate, SecretText
from bot.errors import PermanentError, TemporaryError
from bot.secret import Secret

_MAX_UNITS: Final = 4096
_MAX_BUTTONS: Final = 100
_MAX_COPY: Final = 256
_GENERAL_TOPIC: Final = 1
_TOKEN = re.compile(r"[A-Za-z0-9:_-]+")
_CHAT = re.compile(r"-?[1-9][0-9]{0,15}|@[A-Za-z][A-Za-z0-9_]{2,31}")
# What Telegram counts as nothing, and refuses to send when there is nothing else.
_BLANK = re.compile(
    "[\\s\\x00-\\x1f\u00ad\u115f\u1160\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f"
    "\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufffc\U000e0000-\U000e0fff]*"
)


class TelegramConfig(ChannelConfig):
    """A Telegram chat, and the bot that writes to it."""

    type: Literal["telegram"] = "telegram"
    token: SecretText = Field(description="The bot's token, from @BotFather")
    chat_id: int | str = Field(
        description="The chat's number, which begins with - for a group, or a public @name"
    )
    topic_id: int | None = Field(None, ge=1, description="The topic, in a group that has topics")
    api_url: ApiUrl = Field(
        "https://api.telegram.org", description="Another Bot API server, such as one of your own"
    )

    @field_validator("token")
    @classmethod
    def _like_a_token(cls, token: Secret) -> Secret:
        if not _TOKEN.fullmatch(token.reveal()):
            raise ValueError("not a bot's token; copy it from @BotFather, like 123456:ABC-DEF1234")
        return token

    @field_validator("chat_id")
    @classmethod
    def _like_a_chat(cls, chat: int | str) -> int | str:
        text = str(chat).strip()
        if not _CHAT.fullmatch(text):
            raise ValueError("not a chat; write its number (a group's begins with -) or its @name")
        return _chat(text)

    def rates(self) -> tuple[Rate, ...]:
        """Return Telegram's own limits, if the file sets none: groups have one more."""
        if self.rate:
            return (self.rate,)
        each = Rate(1, timedelta(seconds=1))
        private = isinstance(self.chat_id, int) and self.chat_id > 0
        return (each,) if private else (each, Rate(20, timedelta(minutes=1)))

    def place(self) -> str:
        """Return the chat as this bot's: its topics share its limits."""
        return f"telegram {self.token.reveal().partition(':')[0]} {self.chat_id}"

    def deletes_within(self) -> timedelta:
        """A bot may take back its own messages for two days; an hour of it is for retries."""
        return timedelta(hours=47)

    def warnings(self) -> Iterator[tuple[str, str]]:
        """Yield an address on the way to which anyone can read along."""
        if in_the_clear(self.api_url):
            yield "api_url", "sends texts and token in the clear; use https://"


def _chat(text: str) -> int | str:
    return text if text.startswith("@") else int(text)


def compose(config: TelegramConfig, letters: Sequence[Letter]) -> list[Message]:
    """Write one letter as one message or more, or several as one if they fit."""
    if len(letters) > 1:
        return _fold(config, letters)
    return [
        _message(config, piece, letter.silent, [] if place else [letter.card])
        for letter in letters
        for place, piece in enumerate(_pieces(letter))
    ]


def _pieces(letter: Letter) -> list[Words]:
    # A template may come to nothing; a text may not.
    words = draw(letter.card) if _blank(letter.words) else letter.words
    return [piece for piece in split(words, _MAX_UNITS, utf16) if not _blank(piece)]


def _blank(words: Words) -> bool:
    return _BLANK.fullmatch(plain(words)) is not None


def _fold(config: TelegramConfig, letters: Sequence[Letter]) -> list[Message]:
    words = fold(letters)
    if utf16(plain(words)) > _MAX_UNITS or write(words)[1] is None:
        return []
    silent = all(letter.silent for letter in letters)
    return [_message(config, words, silent, [letter.card for letter in letters])]


def _message(config: TelegramConfig, words: Words, silent: bool, cards: list[Card]) -> Message:
    text, entities = write(words)
    payload: dict[str, Any] = {
        "chat_id": config.chat_id,
        "text": text,
        "entities": all_pre(text) if entities is None else entities,
        "link_preview_options": {"is_disabled": True},
    }
    # The General topic is refused by its number.
    if config.topic_id not in (None, _GENERAL_TOPIC):
        payload["message_thread_id"] = config.topic_id
    if silent:
        payload["disable_notification"] = True
    if codes := [card.to_copy for card in cards if _may_copy(card.to_copy, text)]:
        rows = [[_copy(code)] for code in codes[:_MAX_BUTTONS]]
        payload["reply_markup"] = {"inline_keyboard": rows}
    return Message(text=text, payload=payload)


def _may_copy(code: str, text: str) -> bool:
    # A template that keeps the code back has no button that hands it out.
    return len(code) <= _MAX_COPY and shows(text, code)


def _copy(code: str) -> dict[str, Any]:
    return {"text": f"Copy {code}", "copy_text": {"text": code}}


class Telegram:
    """Sends to one chat as one bot."""

    def __init__(self, config: TelegramConfig, tools: Tools) -> None:
        self._chat = config.chat_id
        self._api = BotApi(config.api_url, config.token, tools.http)

    async def send(self, message: Message) -> str:
        """
        Send once, and return `chat:number`, by which the message can be taken back.

        A text whose answer was lost may have arrived: Telegram has no key that would
        tell a repeat, so it is *later*, and in the worst case a double.
        """
        sent = await self._api.call("sendMessage", message.payload)
        if not isinstance(sent, dict) or "message_id" not in sent:
            raise TemporaryError("Telegram's answer does not say which message it sent")
        chat = sent.get("chat")
        where = chat.get("id", self._chat) if isinstance(chat, dict) else self._chat
        return f"{where}:{sent['message_id']}"

    async def delete(self, receipt: str) -> None:
        """Take a message back, which Telegram allows for 48 hours; one that is gone is fine."""
        # The file may name another chat by now, where that number is another message's.
        chat, _, number = receipt.rpartition(":")
        message = {"chat_id": _chat(chat or str(self._chat)), "message_id": int(number)}
        try:
            await self._api.call("deleteMessage", message)
        except PermanentError as error:
            if "message to delete not found" not in str(error).lower():
                raise

    async def close(self) -> None:
        """Nothing to let go: the session is shared."""


KIND = Kind(config=TelegramConfig, compose=compose, open=Telegram)
