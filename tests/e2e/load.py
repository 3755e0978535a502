"""Texts that are posted without pause, as providers do, and what came of them."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import aiohttp

from tests.e2e.process import Bot
from tests.e2e.texts import MARK, Text, name, numbered, signed

POSTERS = 8
UNANSWERED = (aiohttp.ClientError, OSError, TimeoutError)
REFUSED = (500, 503)
"""What a proxy or a bot in trouble may say: the text is still the provider's."""


@dataclass
class Load:
    """Posts without pause: what is not answered 200 is posted again later, as providers do."""

    bots: Sequence[Bot]
    posters: int = POSTERS
    pause: float = 0.02
    """Seconds between two texts of one poster."""
    make: Callable[..., Text] = numbered
    """Makes the next text, which `name` must find; `code` says whether with a code."""
    posted: list[Text] = field(default_factory=list)
    taken: list[Text] = field(default_factory=list)
    again: list[Text] = field(default_factory=list)
    recovered: int = 0
    """Texts that were not answered 200, and were there all the same when posted again."""
    refused: Counter[str] = field(default_factory=Counter)
    """What was said instead of 200, and how often: "503 with Retry-After", "no answer"."""
    over: bool = False

    async def run(self) -> None:
        """Post until it is over."""
        async with asyncio.TaskGroup() as group:
            for number in range(self.posters):
                group.create_task(self._post(self.bots[number % len(self.bots)]))

    async def _post(self, bot: Bot) -> None:
        for number in itertools.count():
            if self.over:
                return
            text = self.make(code=number % 3 == 0)
            self.posted.append(text)
            if await self._taken(bot, text):
                self.taken.append(text)
                await asyncio.sleep(self.pause)
            else:
                self.again.append(text)
                await asyncio.sleep(0.2)

    async def repeat(self) -> None:
        """Post again what was not answered, until all of it is."""
        left, self.again = self.again, []
        while left:
            answers = await asyncio.gather(*map(self._taken, itertools.cycle(self.bots), left))
            self.recovered += answers.count("duplicate")
            self.taken += [text for text, said in zip(left, answers, strict=True) if said]
            left = [text for text, said in zip(left, answers, strict=True) if not said]
            await asyncio.sleep(0.1 if left else 0)

    async def _taken(self, bot: Bot, text: Text) -> str:
        """Post a text; return what was said if that was 200, else nothing."""
        body = text.request()
        try:
            status, headers, answer = await bot.request(
                "POST", "/webhook/my-number", body, signed(body)
            )
        except UNANSWERED:
            self.refused["no answer"] += 1
            return ""
        if status == 200:
            return json.loads(answer)["status"]
        assert status in REFUSED, status
        self.refused[f"{status} with{'' if 'Retry-After' in headers else 'out'} Retry-After"] += 1
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What came of texts in one place, by the four counts that Jepsen's queues are judged by."""

    answered: int
    lost: list[Text]
    """Answered 200, and never there."""
    doubled: Counter[str]
    """There more than once; how often too often."""
    unexpected: list[str]
    """There, and never posted."""
    recovered: int
    """There, though nobody had been told that it was taken."""

    @classmethod
    def of(cls, load: Load, pages: Iterable[str]) -> Verdict:
        """Judge by what a place was shown."""
        shown = Counter(word for page in pages for word in page.split() if MARK in word)
        known = {name(text).strip() for text in load.posted}
        return cls(
            answered=len(load.taken),
            lost=[text for text in load.taken if not shown[name(text).strip()]],
            doubled=Counter({word: count - 1 for word, count in shown.items() if count > 1}),
            unexpected=[word for word in shown if word not in known],
            recovered=load.recovered,
        )
