"""Texts that strangers send to do harm; each begins with a mark of its own."""

from __future__ import annotations

import re

from tests.e2e.texts import MARK

_SAID = {
    "a NUL": "a\x00b",
    "terminal escapes": "\x1b[2J\x1b]0;owned\x07\x1b[31mred \x9b1m and \x08\x7f",
    "reversed writing": "invoice\u202egnp.exe \u2066x\u2069 \u200fabc",
    "half a pair": "before \ud83d after \udc00",
    "Slack's mentions": "<!channel> <!here> <@U024BE7LH> <#C024BE7LR> <!subteam^S012|team>",
    "Slack's links": "<https://evil.example|your bank> &lt;!channel&gt; &amp;lt; :smile:",
    "mentions": "@everyone @here @channel @all @admin_of_this #channel $CASH /start",
    "HTML": "<b>bold</b><script>alert(1)</script><img src=x onerror=alert(1)><!-- &amp; &#60;",
    "Markdown": "*bold* _it_ ~st~ `code` ```pre``` [bank](https://evil.example) ||sp|| > q\n> r",
    "links": "https://evil.example/a?b=1&c=2 evil.example www.evil.example 10.0.0.1 a@evil.example",
    "links to apps": "tg://resolve?domain=x ton://x javascript:alert(1) t.me/joinchat/AAAA",
    "numbers to call": "call +1 415 555 0199 or 4111 1111 1111 1111",
    "templates": "{{ 7*7 }} {% for x in y %} ${SECRET} {0} %s %(a)s {{ config.items() }}",
    "mail headers": "Hi\r\nBcc: all@example.org\r\n\r\n.\r\nQUIT\r\n",
    "an encoded word": "=?utf-8?q?=0D=0ABcc:_all@example.org?= =?utf-8?b?PGI+?=",
    "lines of dots": ".\n..\n.\n",
    "zero width": "a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg",
    "unseen tags": "hello\U000e0041\U000e0042\U000e007f",
    "Zalgo": "Z" + "\u0301\u0316\u0489" * 400,
    "quotes and slashes": "\\\"'`\\n\\u0000 \\",
    "JSON": '{"event":"sms.received","data":{"body":"inner"}}',
    "many scripts": "你好 مرحبا שלום हिन्दी ไทย 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é e\u0301 ﷽",
    "line ends": "a\rb\r\nc\u2028d\u2029e\x85f\x0bg\x0ch",
    "brackets": 30_000 * "[" + 30_000 * "]",
    "a very long word": 900 * "Donaudampfschiff",
    "emoji": 1_300 * "😀👍🏽🇩🇪",
    "many links": " ".join(f"https://evil.example/{n}" for n in range(150)),
    "many mentions": "@a #b " * 700,
}
HOSTILE = {kind: f"{MARK}#{n:02} {said}" for n, (kind, said) in enumerate(_SAID.items())}
LONG = ("brackets", "a very long word", "emoji", "many mentions")
"""Those that take several messages, between which others may come."""
WHITE = {"nothing": "", "a space": " ", "unseen only": "\u200b\u2060\ufeff", "line feeds": "\n\n"}
"""Texts with nothing in them to see: they too must be shown to have come."""

_HIDDEN = (
    range(0x80, 0xA0),
    range(0x202A, 0x202F),
    range(0x2066, 0x206A),
    range(0xE0000, 0xE0080),
)
_FLAG_OR_SIGN = re.compile("\U0001f3f4[\U000e0061-\U000e007a]+\U000e007f|.", re.DOTALL)
_LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029")


def as_shown(text: str) -> str:
    """
    The text as readers must have it: what would act unseen is there, as a picture of itself.

    Written apart from the bot's own idea of it.
    """
    text = as_told(text)
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    return text if text.isprintable() else _FLAG_OR_SIGN.sub(_sign, text)


def as_told(text: str) -> str:
    """The text as programs must have it: with only that replaced which no store can hold."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "␀")


def _sign(found: re.Match[str]) -> str:
    sign = found[0]
    if sign in "\n\t" or len(sign) > 1:
        return sign
    code = ord(sign)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    hidden = any(code in each for each in _HIDDEN)
    return f"⟨U+{code:04X}⟩" if hidden else sign


def squeezed(text: str) -> str:
    """The text without white space, in which a long text may be cut."""
    return "".join(text.split())
