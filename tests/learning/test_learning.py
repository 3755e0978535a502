"""What is learnt from texts, and how."""

from __future__ import annotations

import json
from array import array
from pathlib import Path

import pytest

from bot.codes import finder, ranking, weights
from bot.codes.clues import survey
from bot.codes.fold import fold
from bot.codes.masks import mask
from bot.codes.shapes import candidates
from bot.codes.spelling import BUCKETS
from bot.codes.tokens import tokenise
from learning import texts
from learning.__main__ import attempt, learn, outcome
from learning.fit import chances
from learning.samples import CLUES, Names, of
from learning.texts import Labelled, read
from learning.variants import with_variants
from learning.write import write

NAMES = ("Pinewell", "Foodhopper", "Tannenbank", "Owlet", "Elmtree", "Birch", "Nordlys", "Kiosk")


def bare(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


KNOWN = [
    Labelled(f"Your {name} zorblat is {number}", str(number), "en")
    for name in NAMES
    for number in (482913, 771204)
] + [
    Labelled(f"The {name} flumple has {number} seats", "", "en")
    for name in NAMES
    for number in (5510, 482913)
]


def test_words_that_no_table_knows_are_learnt():
    names = Names()
    zorblat = Labelled("Our zorblats for Beechgrove: 660418", "660418", "en")
    flumple = Labelled("Flumples of Beechgrove: 660418", "", "en")
    probes = [of(zorblat, names), of(flumple, names)]

    learnt = learn(KNOWN, names)

    assert outcome(zorblat, probes[0], learnt, 0.5) == "exact"
    assert outcome(flumple, probes[1], learnt, 0.5) == "quiet"


def test_a_trial_judges_every_text_by_what_the_others_teach(capsys):
    attempt(KNOWN)

    said = capsys.readouterr().out
    assert "(as it is)" in said
    assert f"of {sum(not one.code for one in KNOWN)}" in said
    assert "100.0%" in said


def test_the_same_texts_teach_the_same():
    assert learn(KNOWN, Names()) == learn(KNOWN, Names())


def test_what_is_written_is_what_is_read(tmp_path):
    names = Names()
    learnt = learn(KNOWN, names)

    write(learnt, names, tmp_path)

    said = json.loads((tmp_path / weights.CLUES).read_text(encoding="utf-8"))
    letters = array("b", (tmp_path / weights.LETTERS).read_bytes())
    assert len(letters) == 3 * BUCKETS
    assert any(letters)
    assert said["clues"]
    assert all(
        weight == pytest.approx(learnt[names[clue]], abs=0.001)
        for clue, weight in said["clues"].items()
    )


def test_the_bot_weighs_as_the_learner_does():
    names = Names()
    learnt = weights.load()
    text = "Pinewell: Use 583-026 to confirm EUR 48.20 at Tree, order 771204. Never share it."
    sample = of(Labelled(text, "583026", "en"), names)
    vector = [0.0] * (CLUES + len(names))
    for table, known in enumerate((learnt.anywhere, learnt.before, learnt.after)):
        for place, value in enumerate(known):
            vector[table * BUCKETS + place] = value * learnt.step / 0.3
    for clue, place in names.items():
        vector[place] = learnt.clues.get(clue, 0.0)
    folded = mask(fold(text), text)
    tokens = tokenise(folded)
    found = candidates(folded, text, tokens)

    scores = ranking.scores(folded, tokens, survey(text, tokens), found)

    assert ranking.likely(scores) == pytest.approx(chances(vector, sample))


def test_variants_keep_what_was_said_of_a_text():
    known = texts.everything()[::7]

    varied = list(with_variants(known))

    assert len(varied) > len(known)
    by_code = {one.code for one in known}
    assert {one.code for one in varied} == by_code


def test_a_line_that_cannot_be_read_is_named(tmp_path):
    path = tmp_path / "xx.jsonl"
    path.write_text('{"text": "a", "code": null, "lang": "xx"}\n{"text": "b"}\n', encoding="utf-8")

    with pytest.raises(ValueError, match=r"xx\.jsonl, line 2"):
        read([path])


def test_every_text_is_there_once_and_holds_its_code():
    known = texts.everything()

    assert len({one.text for one in known}) == len(known)
    for one in known:
        assert bare(one.code) in bare(one.text), one


def test_what_the_bot_reads_was_learnt_from_these_texts():
    said = json.loads((weights.FOLDER / weights.CLUES).read_text(encoding="utf-8"))

    assert said["texts"] == texts.fingerprint(), "texts changed: python -m learning"


def test_what_it_is_judged_by_is_not_learnt_from():
    judged = Path(__file__).parents[2] / "benchmarks" / "unseen.jsonl"

    shared = {one.text for one in read([judged])} & {one.text for one in texts.everything()}

    assert not shared


def test_what_was_learnt_from_is_known():
    known = texts.everything()

    right = sum(
        (found.code if (found := finder.find(one.text)) else "") == one.code for one in known
    )

    assert right / len(known) > 0.985
