"""
Writes words and cards as the HTML part of a mail.

Simple on purpose: mail clients drop style sheets, so each style stands on its element;
no colour is set but a middle grey, so that light and dark both read well; nothing is
loaded from anywhere, and nothing that a stranger wrote becomes a link or an element.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from bot.cards.card import Card, visible
from bot.cards.draw import draw
from bot.cards.letter import Letter
from bot.cards.words import Run, Style, Words

_MONOSPACE = "font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace"
_AS_WRITTEN = "white-space:pre-wrap;overflow-wrap:anywhere"
_BODY = f"margin:12px 0;padding:2px 0 2px 12px;border-left:3px solid #888;{_AS_WRITTEN}"
# One tap or click takes the whole code, and nothing else.
_CODE = (
    f"font-size:32px;line-height:1.25;font-weight:700;letter-spacing:.05em;{_MONOSPACE};"
    "overflow-wrap:anywhere;-webkit-user-select:all;user-select:all"
)
_PAGE = (
    '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '<meta name="color-scheme" content="light dark">'
    '<meta name="supported-color-schemes" content="light dark">'
    # Some clients make links of whatever looks like a number, a date or a URL.
    '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">'
    "<title>{title}</title></head>\n"
    '<body style="margin:0;padding:16px;font:16px/1.5 -apple-system,Segoe UI,Roboto,Helvetica,'
    'Arial,sans-serif">\n<div style="max-width:36em">\n{content}\n</div>\n</body></html>\n'
)
_RULE = '\n<hr style="margin:24px 0;border:0;border-top:1px solid #888">\n'


def page(title: str, letters: Sequence[Letter]) -> str:
    """Return the whole page, one text under the other."""
    return _PAGE.format(title=_text(title), content=_RULE.join(map(_letter, letters)))


def _letter(letter: Letter) -> str:
    drawn = letter.words == draw(letter.card)
    return _card(letter.card) if drawn else _words(letter.words)


def _card(card: Card) -> str:
    people = " → ".join(f"<bdi>{_text(who)}</bdi>" for who in (card.sender, card.recipient) if who)
    late = f"<b>{_text(card.late)}</b>" if card.late else ""
    facts = " · ".join(part for part in (people, _text(card.when), late) if part)
    parts = (
        (_CODE, _text(card.code)),
        ("font-weight:700", _text(card.service)),
        (_BODY, _text(card.body)),
        ("margin:12px 0", _text(card.note)),
        ("font-size:13px;opacity:.75", facts),
    )
    shown = [(style, said) for style, said in parts if said]
    return "\n".join(f'<div dir="auto" style="{style}">{said}</div>' for style, said in shown)


def _words(words: Words) -> str:
    return f'<div dir="auto" style="{_AS_WRITTEN}">{"".join(map(_run, words))}</div>'


def _run(run: Run) -> str:
    said = _text(run.text)
    if Style.MONO in run.style:
        said = f'<span style="{_MONOSPACE}">{said}</span>'
    if Style.BOLD in run.style:
        said = f"<b>{said}</b>"
    if run.link and not run.foreign:
        said = f'<a href="{escape(run.link)}" rel="noreferrer">{said}</a>'
    return said


def _text(text: str) -> str:
    return escape(visible(text)).replace("\n", "<br>")
