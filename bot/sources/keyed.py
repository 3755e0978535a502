"""The section of a source whose provider shares a secret with us."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import AfterValidator, model_validator

from bot.config.sections import SourceConfig
from bot.config.types import SecretText
from bot.secret import Secret

SHORTEST = 16
"""Characters; a secret that can be guessed lets anyone write into the team's chat."""


def _long_enough(secret: Secret) -> Secret:
    if isinstance(secret, Secret) and len(secret.reveal()) < SHORTEST:
        raise ValueError(
            f"is shorter than {SHORTEST} characters; make a longer one, "
            "such as `openssl rand -hex 32` prints, and give it to the provider"
        )
    return secret


WebhookSecret = Annotated[SecretText, AfterValidator(_long_enough)]


class KeyedConfig(SourceConfig):
    """One secret; or several while it is being changed, the newest first."""

    secret: WebhookSecret | None = None
    secrets: tuple[WebhookSecret, ...] = ()

    @model_validator(mode="after")
    def _one_or_the_other(self) -> Self:
        if self.secret is None and not self.secrets:
            raise ValueError("has no secret; write secret: ${WEBHOOK_SECRET}")
        if self.secret is not None and self.secrets:
            raise ValueError("has both secret and secrets; keep one, such as secrets: [new, old]")
        return self

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The secrets as a signature needs them, the one to sign with first."""
        secrets = self.secrets if self.secret is None else (self.secret,)
        # A secret that came from the environment may hold bytes that are not UTF-8.
        return tuple(secret.reveal().encode("utf-8", "surrogateescape") for secret in secrets)
