"""What a word can mean to the finder: one letter for each kind."""

from __future__ import annotations

STRONG = "K"  # names a one-time code by itself: "OTP", "passcode", 验证码
CODE = "G"  # names a code of any sort: "code", "PIN", "password"
VAGUE_CODE = "g"  # a code of a sort that no table knows: "Farbcode"
NUMBER = "J"  # "number": a code when a login word stands beside it, else what a number belongs to
LOGIN = "Q"  # makes a code one for signing in: "verification", "login", "one-time"
WEAK_LOGIN = "q"  # does so unless something else is beside it: "access", "SMS"
CONFIRM = "c"  # the same, and what a code is entered for: "confirm"
OTHER = "N"  # makes a code one for something else: "promo", "postal", "order", "pickup"
MILD_OTHER = "n"  # the same, but a text may well mention it beside a login code: "room", "model"
BARGAIN = "C"  # what adverts, prizes and couriers talk about
OWNER = "O"  # the number after it is its own: "account", "card", "amount"
ENTER = "V"  # asks for typing: "enter", "type"
USE = "v"  # asks for using it, for whatever: "use", "with"
CALL = "X"  # the number after it is for calling or texting
WARNING = "W"  # "never share", "do not tell"
MINE = "I"  # a person speaks of something of their own: "my"
GLUE = "L"  # copulas, articles, possessives, prepositions: says nothing, parts nothing
VALID = "T"  # minutes, hours, "valid", "expires"
UNIT = "U"  # currencies and units: the number beside it is an amount
MONTH = "D"  # months and words for dates and times of day
OLD = "E"  # the code beside it no longer counts: "old", "previous"
SCREEN = "S"  # where codes are typed: app, page, field
NAME = "-"  # a brand that looks like one of the words above: no meaning of its own
DENIAL = "Z"  # what comes next is not meant: "not", "not even"
