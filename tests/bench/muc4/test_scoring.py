import pytest

from bench.muc4.fills import score_slot
from bench.muc4.report import score, score_as, summary, templates_found
from bench.muc4.slots import BY_NUMBER
from bench.muc4.tally import Tally
from bench.muc4.templates import Fill, Template


def template(number="1", optional=False, message="M", **fills):
    """`s9=[...]` fills slot 9; a fill is a string, `value: reference`, `? optional`."""
    return Template(message, number, optional, {int(slot[1:]): tuple(map(fill, some)) for slot, some in fills.items()})


def fill(words):
    optional, words = words.startswith("? "), words.removeprefix("? ")
    value, _, reference = words.partition(": ")
    return Fill(tuple(value.split(" / ")), tuple(reference.split(" / ")) if reference else (), optional)


def counts(slot, key, response):
    return score_slot(BY_NUMBER[slot], template(**{f"s{slot}": key}), template(**{f"s{slot}": response}))


def test_fills_are_paired_whatever_their_order():
    assert counts(9, ["SOLDIERS", "PEREZ"], ["PEREZ", "SOLDIERS"]) == Tally(correct=2)


def test_what_is_left_over_on_both_sides_is_incorrect():
    assert counts(9, ["SOLDIERS", "PEREZ"], ["PEREZ", "LOPEZ"]) == Tally(correct=1, incorrect=1)


def test_missing_and_spurious():
    assert counts(9, ["SOLDIERS", "PEREZ"], ["PEREZ"]) == Tally(correct=1, missing=1)
    assert counts(9, ["PEREZ"], ["PEREZ", "LOPEZ"]) == Tally(correct=1, spurious=1)
    assert counts(9, [], []) == Tally(non=1)


def test_an_optional_fill_counts_only_where_it_is_answered():
    assert counts(9, ["? PEREZ"], []) == Tally()
    assert counts(9, ["? PEREZ"], ["PEREZ"]) == Tally(correct=1)
    assert counts(9, ["? PEREZ"], ["LOPEZ"]) == Tally(incorrect=1)


def test_alternatives():
    assert counts(4, ["BOMBING / ATTACK"], ["ATTACK"]) == Tally(correct=1)


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ("DEATH: PAZ", Tally(correct=1)),
        ("DEATH: ROCA", Tally(partial=1)),
        ("INJURY: PAZ", Tally(incorrect=1)),
        ("DEATH", Tally(partial=1)),
    ],
)
def test_a_set_fill_with_its_cross_reference(response, expected):
    assert counts(23, ["DEATH: ANA PAZ / PAZ"], [response]) == expected


def test_a_cross_reference_tells_which_of_several_is_meant():
    assert counts(23, ["DEATH: PAZ", "INJURY: ROCA"], ["DEATH: LUNA"]) == Tally(incorrect=1, missing=1)


def test_a_dummy_cross_reference_is_no_demand():
    assert counts(23, ["NO INJURY: -"], ["NO INJURY: -"]) == Tally(correct=1)


BOMB = {"s4": ["BOMBING"], "s12": ["BANK"], "s13": ["FINANCIAL: BANK"]}
RAID = {"s4": ["ATTACK"], "s18": ["ANA PAZ"]}


def test_templates_are_paired_by_their_content():
    key = {"M": [template("1", **RAID), template("2", **BOMB)]}
    found = {"M": [template("1", **BOMB), template("2", **RAID)]}
    pairs = score(key, found)
    assert {(p.key.number, p.response.number) for p in pairs if p.kind == "matched"} == {("1", "2"), ("2", "1")}
    assert summary(pairs)["ALL TEMPLATES"].f_measure() == 100


def test_a_pair_needs_a_target_or_a_perpetrator_in_common():
    key, found = {"M": [template(**RAID)]}, {"M": [template(s4=["ATTACK"], s5=["ACCOMPLISHED"])]}
    assert sorted(pair.kind for pair in score(key, found)) == ["missing", "spurious"]


def test_an_optional_template_that_is_not_found_is_not_missed():
    pairs = score({"M": [template("1", True, **BOMB)]}, {})
    assert summary(pairs)["ALL TEMPLATES"].possible == 0
    assert templates_found(pairs) == Tally()


def test_the_four_rows_count_what_their_names_say():
    key = {"M": [template("1", **RAID)], "N": [template("1", message="N", **BOMB)]}
    found = {"M": [template("1", **RAID), template("2", **BOMB)]}
    rows = summary(score(key, found))
    assert (rows["MATCHED ONLY"].possible, rows["MATCHED ONLY"].actual) == (2, 2)
    assert (rows["MATCHED/MISSING"].possible, rows["MATCHED/MISSING"].actual) == (5, 2)
    assert (rows["MATCHED/SPURIOUS"].possible, rows["MATCHED/SPURIOUS"].actual) == (2, 5)
    assert (rows["ALL TEMPLATES"].possible, rows["ALL TEMPLATES"].actual) == (5, 5)
    assert rows["ALL TEMPLATES"].f_measure() == 40


def test_pairs_can_be_told():
    key = {"M": [template("1", **RAID)]}
    assert [pair.kind for pair in score_as(key, {"M": [template("7", **BOMB)]}, {("M", "1", "7")})] == ["matched"]
    assert {pair.kind for pair in score_as(key, {"M": [template("7", **RAID)]}, set())} == {"missing", "spurious"}


def test_f_is_made_of_whole_per_cent_as_in_1992():
    tally = Tally(correct=889, partial=143, incorrect=100, spurious=637, missing=529)
    assert round(tally.f_measure(), 2) == 55.93
    assert round(tally.f_measure(0.5), 2) == 54.76
    assert round(tally.f_measure(2), 2) == 57.15
    assert round(tally.overgeneration) == 36
    assert Tally().f_measure() == 0
