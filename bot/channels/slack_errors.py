"""What Slack says when it does not take a message, and whether later may work."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from bot.errors import CredentialError, DeliveryError, PermanentError, TemporaryError

_PAUSE: Final = timedelta(seconds=5)
_LONGEST_PAUSE: Final = timedelta(days=1)
_CODE = re.compile(r"[a-z][a-z0-9_]{1,60}")

_LATER: Final = frozenset({"ratelimited", "rate_limited"})
_CREDENTIAL: Final = frozenset(
    {
        "access_denied",
        "accesslimited",
        "account_inactive",
        "app_access_restricted",
        "invalid_auth",
        "invalid_token",
        "missing_scope",
        "no_active_hooks",
        "no_service",
        "no_service_id",
        "no_team",
        "not_authed",
        "team_disabled",
        "token_expired",
        "token_revoked",
        "two_factor_setup_required",
    }
)
_NEVER = re.compile(
    "action_prohibited|as_user_not_supported|channel_is_archived|channel_not_found"
    "|(cant|cannot)_.*|compliance_exports_prevent_.*|duplicate_(channel|message)_not_found|ekm_access_denied"
    "|invalid_.*|is_archived|is_inactive|markdown_text_conflict|messages_tab_disabled|metadata_.*"
    "|method_not_supported_for_channel_type|missing_(post_type|charset|argument.*)"
    "|msg_blocks_too_long|msg_too_long|no_permission|no_text|not_allowed_token_type"
    "|not_in_channel|posting_to_general_channel_denied|restricted_action.*"
    "|slack_connect_.*|team_access_not_granted|team_not_found|too_many_attachments"
    "|too_many_contact_cards|unknown_method|user_not_found"
)

_HINTS: Final = {
    "channel_not_found": "a private channel is found only after the bot is invited to it",
    "missing_scope": "give the app the scope chat:write and install it again",
    "not_in_channel": "invite the bot to the channel",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """An answer that is no receipt, by what can be told of it without its text."""

    status: int
    code: str = ""
    """Slack's own word for the reason; empty when it was not Slack that spoke."""
    retry_after: str = ""


def read(status: int, headers: Mapping[str, str], body: Any) -> Refusal:
    """Read an answer: an API's mapping, a webhook's bare word, or what a proxy made up."""
    said = body.get("error") if isinstance(body, Mapping) else body
    word = said.strip() if isinstance(said, str) else ""
    return Refusal(
        status=status,
        code=word if _CODE.fullmatch(word) else "",
        retry_after=headers.get("Retry-After", ""),
    )


def sort(refusal: Refusal, *, webhook: bool = False) -> DeliveryError:
    """Say whether later may work; what is not known is later."""
    words = f"{refusal.code or 'no word from Slack: a proxy?'} (HTTP {refusal.status})"
    if hint := _HINTS.get(refusal.code):
        words = f"{words}; {hint}"
    if refusal.status == 429 or refusal.code in _LATER:
        return TemporaryError(words, retry_after=_pause(refusal.retry_after))
    if refusal.code in _CREDENTIAL:
        return CredentialError(words)
    if refusal.status in (410, 413) or _NEVER.fullmatch(refusal.code):
        return PermanentError(words)
    # A webhook's words are few and its statuses meant; the API says 200 to everything.
    if webhook and refusal.code and 400 <= refusal.status < 500:
        return PermanentError(words)
    return TemporaryError(words)


def _pause(said: str) -> timedelta:
    """How long nothing may be sent."""
    seconds = timedelta(seconds=int(said[:9])) if said.isdecimal() else _PAUSE
    return min(seconds, _LONGEST_PAUSE)
