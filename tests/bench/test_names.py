from bench.__main__ import main
from bench.names import at_precision, held_back, merged, points, scores

HEAD = "case_group,schema,name1,name2,is_match"
ROWS = [
    "x,Person,Ana María Duman,ANA MARIA DUMAN,true",
    "x,Person,A. Duman,A. Duman,true",
    "x,Person,Ana Duman,Ana Demir,false",
    "x,Company,Kuzey Gemi A.Ş.,Güney Gemi A.Ş.,false",
]


def pair(row):
    return dict(zip(HEAD.split(","), row.split(","), strict=True))


def test_initials_are_never_merged_though_the_names_are_equal():
    assert [merged(pair(row)) for row in ROWS] == [True, False, False, False]
    assert [points(pair(row)) >= 55 for row in ROWS] == [True, True, False, False]


def test_precision_and_recall_by_hand():
    found = scores([pair(row) for row in ROWS], lambda one: one["name1"] != "A. Duman")
    assert (round(found["P"], 1), found["R"], found["pairs"]) == (33.3, 50.0, 4)


def test_recall_at_a_precision_by_hand():
    pairs = [{"is_match": match, "at": at} for match, at in (("true", 9), ("true", 8), ("false", 7), ("true", 7))]
    assert at_precision(pairs, lambda one: one["at"]) == {"P": 100.0, "R": 100 * 2 / 3, "line": 8}
    assert at_precision(pairs[2:3], lambda one: one["at"])["R"] == 0


def test_a_pair_is_in_one_half_whatever_else_its_row_says():
    halves = {held_back(pair(row.replace("x,", f"{n},"))) for n in range(5) for row in ROWS[:1]}
    assert len(halves) == 1


def test_the_command(tmp_path, capsys):
    folder = tmp_path / "names/name_bench/run_data"
    folder.mkdir(parents=True)
    (folder.parent / "cases.csv").write_text("\n".join([HEAD, *ROWS]), encoding="utf-8")
    frozen = [f"{HEAD},predicted_match,score", *(f"{row},true,0.9" for row in ROWS)]
    (folder / "logicv2-frozen.csv").write_text("\n".join(frozen), encoding="utf-8")
    assert main(["names", "--data", str(tmp_path), "--json", str(tmp_path / "f.json")]) == 0
    assert "logic-v2 at P 95" in capsys.readouterr().out
