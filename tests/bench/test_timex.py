"""The scorer of time expressions, on cases counted by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bench.timex import Counts, Mark, Marked, compare, figures, held_back, read_timeml, tagged

GOLD = (Mark(0, 10, "DATE", "2001"), Mark(20, 30, "DURATION", "P2Y"), Mark(40, 45, "SET", "P1D"))


def test_one_exact_one_overlapping_one_missed_one_too_many() -> None:
    found = (Mark(0, 10, "DATE", "2001"), Mark(25, 34, "DATE", "P2Y"), Mark(60, 64, "DATE", "2002"))
    counts = compare(GOLD, found)
    assert counts == Counts(gold=3, found=3, strict=1, relaxed_gold=2, relaxed_found=2, value=2, type=1)
    measured = figures(counts)
    assert measured["relaxed F1"] == pytest.approx(200 / 3)
    assert measured["strict F1"] == pytest.approx(100 / 3)
    assert measured["value F1"] == pytest.approx(200 / 3)
    assert measured["type F1"] == pytest.approx(100 / 3)


def test_touching_is_not_overlapping() -> None:
    assert compare(GOLD[:1], [Mark(10, 20, "DATE", "2001")]).relaxed_gold == 0


def test_two_found_inside_one_gold_count_both_as_found_and_compare_the_first() -> None:
    counts = compare(GOLD[:1], [Mark(0, 4, "DATE", "2001"), Mark(5, 10, "DATE", "2002")])
    assert (counts.relaxed_gold, counts.relaxed_found, counts.value) == (1, 2, 1)


def test_nothing_found_and_nothing_there() -> None:
    assert figures(compare(GOLD, []))["relaxed F1"] == 0.0
    assert figures(Counts())["value F1"] == 0.0


def test_counts_add_up() -> None:
    assert Counts(1, 2, 3, 4, 5, 6, 7) + Counts(1, 1, 1, 1, 1, 1, 1) == Counts(2, 3, 4, 5, 6, 7, 8)


def test_a_file_is_read_with_offsets_and_its_creation_time(tmp_path: Path) -> None:
    path = tmp_path / "a.tml"
    timex = '<TIMEX3 tid="{}" type="{}" value="{}">{}</TIMEX3>'
    created = timex.format("t0", "DATE", "1999-03-12", "03/12")
    day, empty = timex.format("t1", "DATE", "1999-03-11", "yesterday"), timex.format("t2", "DURATION", "P1D", "")
    path.write_text(
        f'<TimeML><DCT>{created}</DCT><TEXT>A &amp; B <EVENT eid="e1">met</EVENT> {day}.{empty}</TEXT></TimeML>'
    )
    document = read_timeml(path)
    assert document.text == "A & B met yesterday."
    assert document.created == date(1999, 3, 12)
    assert document.marks == (Mark(10, 19, "DATE", "1999-03-11"),)
    assert tagged(document) == [Mark(10, 19, "DATE", "1999-03-11")]


def test_timebank_leaves_rates_unmarked_and_names_the_day_of_a_night() -> None:
    document = Marked("a", "He paid $500 a year until Friday night and left twice a year.", date(1998, 8, 7), ())
    assert [(one.type, one.value) for one in tagged(document)] == [("DATE", "1998-08-07"), ("SET", "P1Y")]
    whole = [(one.type, one.value) for one in tagged(document, habits=False)]
    assert whole == [("SET", "P1Y"), ("TIME", "1998-08-07TNI"), ("SET", "P1Y")]


def test_timebank_tells_the_part_of_a_day_without_a_preposition_and_no_week_of_the_week() -> None:
    text = "He fell Friday night. The index rose for the week. He rose on Thursday morning."
    document = Marked("a", text, date(1998, 8, 7), ())
    assert [one.value for one in tagged(document)] == ["1998-08-07TNI", "1998-WXX", "1998-08-06"]


def test_about_a_fifth_is_held_back_and_always_the_same() -> None:
    held = [name for name in (f"wsj_{number:04}.tml" for number in range(500)) if held_back(name)]
    assert 70 < len(held) < 130
    assert held_back("wsj_0001.tml") == held_back("wsj_0001.tml")
