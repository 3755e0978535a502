"""Config files of the bot as people have them: several kinds of rules, one kind of channel each."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.posts import SECRET, SOURCE

RULES = r"""
rules:
  - name: adverts
    when:
      body: [unsubscribe, {{regex: '\bSTOP to (end|opt out)\b'}}]
      code: false
    drop: true
  - name: bank codes
    when: {{from: [MyBank, "+1415555*", BNP, Sparkasse], code: true}}
    send_to: [{channel}]
  - name: on call
    when:
      body: {{starts_with: ALERT}}
      time: Mon-Fri 18:00-09:00
      not: {{from: Newsletter}}
    send_to: [{channel}]
  - name: services
    when: {{any: [{{service: GitHub}}, {{service: "Goo*"}}], to: "+1 202 555 0100"}}
    send_to: [{channel}]
  - name: everything else
    send_to: [{channel}]
alerts: {{send_to: [{channel}]}}
"""

CHANNELS: Mapping[str, str] = {
    "console": "type: console",
    "webhook": "type: webhook, url: 'http://127.0.0.1:{fake}/', secret: a-secret-of-the-reader",
    "telegram": (
        "type: telegram, token: '12345:abcdefghijklmnopqrstuvwxyz', chat_id: -1001234567890, "
        "api_url: 'http://127.0.0.1:{fake}', rate: 100000/s"
    ),
    "telegram at its own pace": (
        "type: telegram, token: '12345:abcdefghijklmnopqrstuvwxyz', chat_id: -1001234567890, "
        "api_url: 'http://127.0.0.1:{fake}'"
    ),
    "slack": (
        "type: slack, token: xoxb-0123456789, channel: C0123456789, "
        "api_url: 'http://127.0.0.1:{fake}/api/', rate: 100000/s"
    ),
    "email": (
        "type: email, host: 127.0.0.1, port: {smtp}, security: none, from: bot@example.org, "
        "to: [ops@example.org], rate: 100000/s"
    ),
}


def written(port: int, channels: Mapping[str, str], **ports: int) -> str:
    """Return a config file with these channels, whose first one gets every text."""
    first, *_ = channels
    lines = [
        f"server: {{host: 127.0.0.1, port: {port}}}",
        "timezone: Europe/Berlin",
        'names: {"+12025550100": Work line}',
        f"sources: {{{SOURCE}: {{type: private_number, secret: {SECRET}}}}}",
        "channels:",
        *(f"  {name}: {{{CHANNELS[kind].format(**ports)}}}" for name, kind in channels.items()),
        RULES.format(channel=first),
        "storage: {url: 'sqlite:///bench.db'}",
    ]
    return "\n".join(lines) + "\n"
