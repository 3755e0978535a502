"""Makes what hides in a text visible: controls, reversed writing, smuggled tags."""

from __future__ import annotations

import re

# In this order: a flag of a region (its tags are its own), then what is not itself shown.
_UNSEEN = re.compile(
    "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"
    "|\r\n?|[\u2028\u2029]"
    "|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
    "|[\u202a-\u202e\u2066-\u2069]"
    "|[\U000e0000-\U000e007f]"
    # Noncharacters mean nothing in any text, and templates use some as marks.
    "|[\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE = str.maketrans({"\n": "␊", "\t": "␉"})


def visible(text: str) -> str:
    """
    Return the text as it was written, with nothing in it that acts unseen.

    Control characters (but line feed and tab) become their pictures or `⟨U+009B⟩`, as
    do bidi embeddings, overrides and isolates, tags outside flags, and noncharacters;
    every line end becomes a line feed, a lone surrogate U+FFFD. Joiners, LRM, RLM and
    ordinary text of any script stay as they are.
    """
    if text.isprintable():  # nothing that is sought is
        return text
    return _UNSEEN.sub(_picture, mended(text))


def mended(text: str) -> str:
    """Return the text with surrogate pairs made characters and lone surrogates U+FFFD."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def visible_line(text: str) -> str:
    """Return the same for what must stay on one line: a name, a number, a code."""
    return visible(text).strip().translate(_LINE)


def _picture(found: re.Match[str]) -> str:
    unseen = found[0]
    if unseen[0] == "\U0001f3f4":
        return unseen
    if unseen in ("\r\n", "\r", "\u2028", "\u2029"):
        return "\n"
    if unseen < " ":
        return chr(0x2400 + ord(unseen))
    return "␡" if unseen == "\x7f" else f"⟨U+{ord(unseen):04X}⟩"
