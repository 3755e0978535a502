"""What the operator hears of a channel: that it is down, that it is up again, what died in it."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.dispatch.alerts import Alerts
from bot.dispatch.verdict import Verdict
from bot.outbox.values import Action, Delivery, Outcome

DOWN = 5
"""Failures in a row, of whatever texts, after which a channel is called down."""


BRIEF = timedelta(seconds=30)
"""After an outage that was shorter nothing is hastened: what failed is due soon anyway."""


class Health:
    """Watches one channel's tries."""

    def __init__(self, channel: str, alerts: Alerts) -> None:
        self._channel = channel
        self._alerts = alerts
        self._failures = 0
        self._since: datetime | None = None
        """When the first of its failures in a row began."""
        self.paused = False

    @property
    def down(self) -> bool:
        """Whether the operator was told so, and not yet of its return."""
        return self.paused or self._failures >= DOWN

    async def note(
        self, delivery: Delivery, verdict: Verdict, fallback: str, begun: datetime
    ) -> datetime | None:
        """
        Take note of a try; raises an alert if it changes something for the operator.

        Returns since when the channel failed, if that was for long and is over.
        """
        match verdict.outcome:
            case Outcome.SENT | Outcome.PART:
                return await self._sent(begun)
            case Outcome.LATER:
                await self._later(verdict, fallback, begun)
            case Outcome.DEAD:
                await self._dead(delivery, verdict, fallback)
            case Outcome.BACK:
                pass
        return None

    async def _sent(self, begun: datetime) -> datetime | None:
        was_down, since = self.down, self._since
        self._failures, self._since, self.paused = 0, None, False
        if was_down:
            words = f"Channel {self._channel} is up again. What waits for it goes out in its turn."
            await self._alerts.tell(f"up {self._channel}", words, state=True)
        return since if was_down and since and begun - since >= BRIEF else None

    async def _later(self, verdict: Verdict, fallback: str, begun: datetime) -> None:
        if verdict.pause:
            self.paused = True
            await self._alerts.tell(
                f"paused {self._channel}",
                f"Channel {self._channel} is paused, its key is refused: {_ended(verdict.detail)} "
                f"{_instead(fallback)}Mend the key in the config file; it is read at once.",
                state=True,
            )
        elif not verdict.hold:
            self._failures += 1
            self._since = self._since or begun
            if self._failures == DOWN:
                await self._alerts.tell(
                    f"down {self._channel}",
                    f"Channel {self._channel} is down: {_ended(verdict.detail)} "
                    f"{_instead(fallback)}It is tried again until it is up.",
                    state=True,
                )

    async def _dead(self, delivery: Delivery, verdict: Verdict, fallback: str) -> None:
        if delivery.alert:
            return  # an alert about an alert would go the same way
        if delivery.action is Action.DELETE:
            await self._alerts.tell(
                f"stays {self._channel}",
                f"Text {delivery.sms.key} stays in channel {self._channel}, from which it should "
                f"have been taken back: {_ended(verdict.detail)} Delete it there by hand.",
            )
            return
        await self._alerts.tell(
            f"dead {self._channel}",
            f"Text {delivery.sms.key} did not reach channel {self._channel}: "
            f"{_ended(verdict.detail)} {_instead(fallback)}"
            f"`sms2chat retry {delivery.id}` sends it again.",
        )


def _instead(fallback: str) -> str:
    return f"Texts go to {fallback} instead. " if fallback else ""


def _ended(words: str) -> str:
    """End a service's own words as a sentence, where they do not do so themselves."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."
