from bench.__main__ import main
from bench.names import merged, same_key, scores

HEAD = "case_group,schema,name1,name2,is_match"
ROWS = [
    "x,Person,Ana María Duman,ANA MARIA DUMAN,true",
    "x,Person,A. Duman,A. Duman,true",
    "x,Person,Ana Duman,Ana Demir,false",
    "x,Company,Kuzey Gemi A.Ş.,Güney Gemi A.Ş.,false",
]


def pair(row):
    return dict(zip(HEAD.split(","), row.split(","), strict=True))


def test_initials_are_never_merged_though_the_keys_are_equal():
    assert [merged(pair(row)) for row in ROWS] == [True, False, False, False]
    assert [same_key(pair(row)) for row in ROWS] == [True, True, False, False]


def test_precision_and_recall_by_hand():
    found = scores([pair(row) for row in ROWS], lambda one: one["name1"] != "A. Duman")
    assert (round(found["P"], 1), found["R"], found["pairs"]) == (33.3, 50.0, 4)


def test_the_command(tmp_path, capsys):
    folder = tmp_path / "names/name_bench/run_data"
    folder.mkdir(parents=True)
    (folder.parent / "cases.csv").write_text("\n".join([HEAD, *ROWS]), encoding="utf-8")
    frozen = [f"{HEAD},predicted_match", *(f"{row},true" for row in ROWS)]
    (folder / "logicv2-frozen.csv").write_text("\n".join(frozen), encoding="utf-8")
    assert main(["names", "--data", str(tmp_path), "--json", str(tmp_path / "f.json")]) == 0
    assert "logic-v2" in capsys.readouterr().out
