"""What a text's readers would see, channel by channel: the dispatcher's own drawing, unsent."""

from __future__ import annotations

from bot.model import Route, Sms
from bot.routing.router import Explanation
from bot.wiring.kinds import channel_kind
from bot.wiring.plan import Plan


def messages(plan: Plan, sms: Sms, explanation: Explanation) -> dict[str, str]:
    """Return what each channel would show; the parts of a long text have a line between them."""
    return {route.channel: _shown(plan, sms, route) for route in explanation.routes}


def _shown(plan: Plan, sms: Sms, route: Route) -> str:
    section = plan.config.channels[route.channel]
    letter = plan.drawer.letter(
        sms,
        section,
        channel=route.channel,
        rule=route.rule,
        options=route.options,
        as_of=sms.received_at,
        target=section.targets()[0],
    )
    return "\n\n".join(part.text for part in channel_kind(section).compose(section, [letter]))
