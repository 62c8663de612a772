import json

import pytest

from bench import table
from bench.__main__ import BENCHES, main
from bench.table import anchors, keep, lines, page, published, shown_table

NAMES = ["ud", "names", "toponyms", "audit"]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(table, "FIGURES", tmp_path / "benchmarks.json")
    monkeypatch.setattr(table, "PAGE", tmp_path / "benchmarks.md")
    return tmp_path


def test_figures_of_other_benchmarks_are_kept(folder):
    keep({"ud": {"EWT dev LAS": 80.0}, "ner": {}})
    kept = keep({"names": {"merged P": 99.5, "logic-v2 P": 76.2}})
    assert set(kept) == {"ud", "names"}
    assert json.loads((folder / "benchmarks.json").read_text())["ud"]["figures"] == {"EWT dev LAS": 80.0}


def test_rows_stand_beside_what_is_published(folder):
    kept = keep({"ud": {"EWT dev LAS": 80.04}, "names": {"the case P": 99.5, "logic-v2 P": 76.2}})
    rows = {line.name: line for line in lines(kept, NAMES)}
    assert rows["UD EWT, LAS F1"].ours == "80.0"
    assert rows["UD EWT, LAS F1"].published == "Stanza 86.77 [1], UDPipe 2 89.14 [2]"
    assert rows["UD English PUD, LAS F1"].published == "none known"
    assert rows["UD English PUD, LAS F1"].ours == "–"
    assert rows["Names, precision of what the case merges by machine"].published == "logic-v2, 812 pairs 76.2"
    assert "UD EWT, LAS F1 " in shown_table(list(rows.values()))


def test_a_benchmark_without_rows_shows_all_its_figures(folder):
    kept = keep({"something": {"P": 1.0, "split": "dev", "R": 2.0}})
    assert [(line.name, line.ours) for line in lines(kept, ["something"])] == [
        ("something: P", "1.0"),
        ("something: R", "2.0"),
    ]


def test_the_page_says_what_is_missing_and_what_is_old(folder, monkeypatch):
    keep({"ud": {"EWT dev LAS": 80.0}})
    monkeypatch.setattr(table, "weights", lambda: "other")
    written = page(keep({"names": {"merged P": 99.5}}), NAMES)
    assert "Measured with earlier weights: ud." in written
    assert "nobody has run it yet: toponyms." in written
    assert "weights `other`" in written
    assert table.last_commit("%cs") in written


def test_the_audit_in_shares_and_kinds(folder):
    cells = {f"all {key}{end}": 50.0 for key in table.AUDITED for end in ("", " low", " high")}
    written = page(keep({"audit": {"all claims": 4.0, **cells, "errors wrong role": 2}}), NAMES)
    assert "| | all (4) |" in written
    assert "| attribution | 50 (50–50) |" in written
    assert "| wrong role | 2 |" in written


def test_sources_and_metrics_are_known():
    for name, rows in published()["rows"].items():
        assert name in BENCHES
        for row in rows:
            anchors(row, {})
    with pytest.raises(KeyError):
        anchors({"anchors": [["somebody", 1.0, "nowhere"]]}, {})


def test_a_run_writes_the_page_but_not_of_a_part_nor_to_a_file(folder, monkeypatch, capsys):
    def run(settings):
        """One."""
        return {"EWT dev": {"LAS": 80.0}}

    monkeypatch.setitem(BENCHES, "ud", run)
    assert main(["ud", "--json", str(folder / "f.json")]) == main(["ud", "--split", "test"]) == 0
    assert main(["ud", "--engine", "fake"]) == 0
    assert not (folder / "benchmarks.md").exists()
    assert main(["ud"]) == 0
    assert "| UD EWT, LAS F1 | dev | 80.0 |" in (folder / "benchmarks.md").read_text(encoding="utf-8")
    assert "UD EWT, LAS F1" in capsys.readouterr().out
