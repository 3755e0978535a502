from __future__ import annotations

from benchmarks import busy, history


async def test_a_small_day_comes_to_an_end_and_says_what_it_saw():
    parts = await busy.day(400)

    assert [part.texts for part in parts] == [100, 200, 300, 400]
    assert all(part.rss > 10 and part.file > 0 for part in parts)


async def test_a_history_is_there_before_the_times_are_taken():
    few, many = await history.measure((0, 3_000), rounds=5)

    assert (few.rows, many.rows) == (0, 3_000)
    assert many.megabytes > few.megabytes
    assert 0 < many.claim[0] <= many.claim[1]


async def test_the_tables_name_every_part_and_every_size():
    tables = await busy.measure(busy.Size(texts=80, rows=(0, 100), rounds=2))

    for said in ("until 20 texts", "until 80 texts", "| 0 texts", "| 100 texts"):
        assert said in tables
