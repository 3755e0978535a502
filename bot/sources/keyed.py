"""The section of a source whose provider shares a secret with us."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from bot.config.sections import SourceConfig
from bot.config.types import OneOrMore, SecretText
from bot.secret import Secret

SHORTEST = 16
"""Characters; a secret that can be guessed lets anyone write into the team's chat."""


def _long_enough(secret: Secret) -> Secret:
    if len(secret.reveal()) < SHORTEST:
        raise ValueError(
            f"is shorter than {SHORTEST} characters; make a longer one, "
            "such as `openssl rand -hex 32` prints, and give it to the provider too"
        )
    return secret


WebhookSecret = Annotated[SecretText, AfterValidator(_long_enough)]


class KeyedConfig(SourceConfig):
    """One secret; or several while it is being changed, the newest first."""

    secret: WebhookSecret | None = Field(None, description="What the provider signs with")
    secrets: OneOrMore[WebhookSecret] = Field(
        (), description="In its place while it is being changed: [new, old]"
    )

    @classmethod
    def contradictions(cls, given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield what is wrong between keys, as (key, words)."""
        yield from super().contradictions(given)
        one, several = (given.keys() & {key, f"{key}_file"} for key in ("secret", "secrets"))
        if one and several:
            yield min(several), "stands beside secret; keep one, such as secrets: [new, old]"
        if not one and not several:
            yield "", "has no secret; write secret: ${WEBHOOK_SECRET}"

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The secrets as a signature needs them, the one to sign with first."""
        secrets = self.secrets if self.secret is None else (self.secret,)
        # A secret that came from the environment may hold bytes that are not UTF-8.
        return tuple(secret.reveal().encode("utf-8", "surrogateescape") for secret in secrets)


class IssuedConfig(KeyedConfig):
    """The same, where the provider makes the secret: a short one is no fault of ours."""

    secret: SecretText | None = Field(None, description="What the provider signs with")
    secrets: OneOrMore[SecretText] = Field(
        (), description="In its place while it is being changed: [new, old]"
    )

    def warnings(self) -> Iterator[tuple[str, str]]:
        """Yield what is allowed and still unwise, as (key, words)."""
        yield from super().warnings()
        if any(len(key) < SHORTEST for key in self.keys):
            yield (
                "secret" if self.secret else "secrets",
                f"is shorter than {SHORTEST} characters; take a longer one if you can",
            )
