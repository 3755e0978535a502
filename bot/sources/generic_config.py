"""The section of a source that is described, not programmed; and what some providers fill in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field

from bot.config.sections import NOT_EMPTY, Section
from bot.config.types import Duration, OneOrMore, Timezone
from bot.sources.ages import TOLERANCE
from bot.sources.keyed import IssuedConfig
from bot.sources.paths import parse

Proof = Literal["hmac", "header", "basic", "token", "smsforwarder"]

BELONGS: Mapping[str, str] = {
    "prefix": "hmac header",
    "header": "hmac header",
    "algorithm": "hmac",
    "encoding": "hmac",
    "username": "basic",
    "parameter": "token",
    "tolerance": "smsforwarder",
}
"""Keys that belong to one way of proving, or two."""

PRESETS: Mapping[str, Mapping[str, Any]] = {
    "bandwidth": {
        "proof": "basic",
        "each": ".",
        "only": {"type": ("message-received",)},
        "fields": {
            "id": ("message.id",),
            "from": ("message.from",),
            # message.to names everybody in a group; `to` is who this request is for.
            "to": ("to", "message.owner"),
            "body": ("message.text",),
            "time": ("message.time", "time"),
            "media": ("message.media",),
        },
    },
    "clicksend": {
        "proof": "token",
        "fields": {
            "id": ("message_id",),
            "from": ("from",),
            "to": ("to",),
            "body": ("body", "message"),
            "time": ("timestamp",),
        },
    },
    "incoming_sms": {
        "proof": "header",
        "prefix": "Bearer ",
        "fields": {"from": ("from",), "body": ("text",), "time": ("sentStamp", "receivedStamp")},
    },
    "infobip": {
        "proof": "basic",
        "each": "results",
        "bare_numbers": True,
        "fields": {
            "id": ("messageId",),
            "from": ("from",),
            "to": ("to",),
            "body": ("text", "cleanText"),
            "time": ("receivedAt",),
        },
    },
    "smsforwarder": {
        "proof": "smsforwarder",
        "fields": {
            "from": ("from",),
            "body": ("text", "body", "org_content", "content", "msg", "message"),
            "time": ("time", "receive_time", "received_at", "receivedAt", "date"),
        },
    },
    "voipms": {
        "proof": "token",
        "reply": "ok",
        "fields": {
            "id": ("id", "data.payload.id"),
            "from": ("from", "data.payload.from.phone_number"),
            "to": ("to", "data.payload.to[0].phone_number"),
            "body": ("message", "data.payload.text"),
            "time": ("date", "data.payload.received_at"),
            "media": ("files", "media", "data.payload.media"),
        },
    },
}
"""What a provider's section need not say; what it does say counts."""


def _is_a_path(written: str) -> str:
    parse(written)
    return written


PathText = Annotated[str, AfterValidator(_is_a_path)]


class FieldsConfig(Section):
    """Where a request says what; of several places, the first that says something."""

    model_config = NOT_EMPTY

    id: OneOrMore[PathText] = Field((), description="What names the text; without it, a hash")
    from_: OneOrMore[PathText] = Field((), alias="from", description="Who sent it")
    to: OneOrMore[PathText] = Field((), description="Who got it")
    body: OneOrMore[PathText] = Field((), description="What it says")
    time: OneOrMore[PathText] = Field((), description="When: ISO 8601, or (milli)seconds of 1970")
    media: OneOrMore[PathText] = Field((), description="Links to pictures, or a list of them")


class GenericConfig(IssuedConfig):
    """A provider that is described here: how it proves itself, and where it says what."""

    type: Literal["generic"] = "generic"
    preset: (
        Literal["bandwidth", "clicksend", "incoming_sms", "infobip", "smsforwarder", "voipms"]
        | None
    ) = Field(None, description="A provider that is known; other keys then change it")
    proof: Proof | None = Field(None, description="How a request proves who sent it")
    header: str = Field("", pattern="^[A-Za-z0-9-]*$", description="The header that proves it")
    prefix: str = Field("", description="What stands before the proof, such as sha256=")
    algorithm: Literal["sha1", "sha256", "sha512"] = Field("sha256", description="Of the HMAC")
    encoding: Literal["hex", "base64"] = Field("hex", description="How the HMAC is written")
    username: str = Field("", description="For Basic; the secret is the password")
    parameter: str = Field(
        "", description="The token's name in the query; without it, the path ends with the token"
    )
    tolerance: Duration = Field(TOLERANCE, description="How far a signed time may be off")
    format: Literal["json", "form"] | None = Field(
        None, description="What the body is, if its content type does not say so"
    )
    each: PathText = Field("", description="The list whose items are a text each; . is the whole")
    only: dict[PathText, OneOrMore[str]] = Field(
        default_factory=dict, description="What must be said for it to be an incoming text"
    )
    fields: FieldsConfig = Field(default_factory=FieldsConfig, description="Where it says what")
    bare_numbers: bool = Field(default=False, description="Whether numbers come without their +")
    timezone: Timezone = Field(
        default_factory=lambda: ZoneInfo("UTC"), description="Of times that do not name theirs"
    )
    reply: str = Field("", description="What the provider wants to hear, such as ok")

    @classmethod
    def contradictions(cls, given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield what is missing, and what means nothing for this way of proving."""
        yield from super().contradictions(given)
        preset = PRESETS.get(str(given.get("preset")), {})
        proof = given.get("proof", preset.get("proof"))
        if "preset" not in given:
            yield from _missing(given)
        if proof == "hmac" and "header" not in given:
            yield "", "does not say which header holds the signature; write header: X-Signature"
        for key, proofs in BELONGS.items():
            if key in given and isinstance(proof, str) and proof not in proofs.split():
                yield key, f"means nothing with proof: {proof}; remove it"

    def warnings(self) -> Iterator[tuple[str, str]]:
        """Yield what nobody can be named by, and what lets two texts look like one."""
        yield from super().warnings()
        unnamed = not self.username and any(b":" not in key for key in self.keys)
        if unnamed and self.value("proof") == "basic":
            yield "", "has no username for Basic; write username: sms2chat, or what it is"
        if not self.paths("id") and not self.paths("time"):
            yield "fields", "name neither id nor time: two texts that read alike count as one"

    def value(self, key: str) -> Any:
        """Return what the section says, or else its preset, or else the default."""
        preset = PRESETS.get(self.preset or "", {})
        said = key in self.model_fields_set or key not in preset
        return getattr(self, key) if said else preset[key]

    def paths(self, field: str) -> tuple[str, ...]:
        """Return the places where a field may stand."""
        own: tuple[str, ...] = getattr(self.fields, "from_" if field == "from" else field)
        return own or PRESETS.get(self.preset or "", {}).get("fields", {}).get(field, ())


def _missing(given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if "proof" not in given:
        yield "", "does not say how requests prove who sent them; write proof: hmac, or a preset"
    fields = given.get("fields")
    if fields is None:
        yield "", "does not say where a text is; write fields: {from: …, body: …}, or a preset"
    elif isinstance(fields, Mapping) and "body" not in fields:
        yield "fields", "do not say where the text stands; add body: and a path like data.text"
