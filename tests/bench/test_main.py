import json
import sys

import pytest

from bench.__main__ import BENCHES, GROUPS, main
from bench.documents import in_folder, turkish_pud, wire
from bench.settings import Settings
from bench.throughput import ratios
from bench.watching import watch


def test_missing_data_is_said_and_is_no_failure(tmp_path, capsys):
    figures = tmp_path / "figures.json"
    assert main(["reader", "--engine", "fake", "--data", str(tmp_path / "nowhere"), "--json", str(figures)]) == 0
    assert "left out" in capsys.readouterr().err
    assert json.loads(figures.read_text()) == {"ud": {}, "ner": {}}


def test_json_of_one_benchmark_is_flat(tmp_path, monkeypatch):
    def run(settings):
        """One."""
        return {"EWT dev": {"LAS": 88.5}, "documents": 2, "split": settings.split}

    monkeypatch.setitem(BENCHES, "ud", run)
    assert main(["ud", "--split", "dev", "--json", str(tmp_path / "figures.json")]) == 0
    assert json.loads((tmp_path / "figures.json").read_text()) == {"EWT dev LAS": 88.5, "documents": 2, "split": "dev"}


def test_acceptance_without_its_files_is_left_out(tmp_path, capsys):
    assert main(["acceptance", "--acceptance", str(tmp_path)]) == 0
    assert "score.py is not there" in capsys.readouterr().err


def test_an_unknown_name_lists_the_known_ones(capsys):
    assert main(["nonsense"]) == 2
    assert "throughput" in capsys.readouterr().err


def test_groups_name_benchmarks_that_exist():
    assert {name for group in GROUPS.values() for name in group} <= set(BENCHES)


def test_ratios_by_hand():
    """600 words in 2 s against the quicker spaCy (200 words a second) and an encoder that took 1.6 s."""
    figures = {
        "add": {"seconds": 2.0, "words/s": 300.0, "links s": 0.4},
        "encoder": {"seconds": 1.6, "words/s": 375.0},
        "spacy ×1": {"seconds": 4.0, "words/s": 150.0},
        "spacy ×2": {"seconds": 3.0, "words/s": 200.0},
    }
    assert ratios(figures)["ratios"] == {
        "× spaCy's words a second": 1.5,
        "× the encoder's time": 1.25,
        "× the encoder's time, to stored claims": 1.0,
    }


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_memory_of_a_command_counts_its_children():
    child = "import time; held = bytearray(80_000_000); time.sleep(0.6)"
    start = f"subprocess.run([sys.executable, '-c', {child!r}])"
    parent = f"import subprocess, sys; held = bytearray(60_000_000); {start}; print('ok')"
    run = watch([sys.executable, "-c", parent], every=0.05)
    assert run.output == "ok\n"
    assert 140 < run.peak_mb < 220
    assert run.seconds > 0.6


def test_a_command_that_fails_says_why():
    with pytest.raises(RuntimeError, match="no such thing"):
        watch([sys.executable, "-c", "raise SystemExit('no such thing')"])


ARTICLE = """<?xml version="1.0"?><Document>
<token number="0" sentence="0" t_id="1">Ferry</token><token number="1" sentence="0" t_id="2">sinks</token>
<token number="2" sentence="1" t_id="3">May</token><token number="3" sentence="1" t_id="4">2</token>
<token number="4" sentence="2" t_id="5">It</token><token number="5" sentence="2" t_id="6">sank</token>
<token number="6" sentence="2" t_id="7">.</token></Document>"""
TELEX = "TST1-MUC3-0001\n\n   A PORT, 1 MAY 90 -- A FERRY\nSANK.\n\n\nTST1-MUC3-0002 (X)\n\n   NOTHING SANK.\n"


def test_news_of_both_kinds(tmp_path):
    articles = tmp_path / "meantime/intra_cross-doc_annotation/corpus"
    articles.mkdir(parents=True)
    (articles / "7_Ferry.xml").write_text(ARTICLE)
    for part, name in (("tst1", "tst1-muc3"), ("tst2", "tst2-muc4")):
        (tmp_path / "muc4" / part).mkdir(parents=True)
        (tmp_path / "muc4" / part / name).write_text(TELEX)
    found = wire(Settings(tmp_path, documents=4))
    assert [one.name for one in found] == ["meantime-7", "tst1-muc3-0001", "tst1-muc3-0002", "tst1-muc3-0001"]
    assert found[0].text == "Ferry sinks\n\nMay 2\n\nIt sank.\n"
    assert found[1].text == "   A PORT, 1 MAY 90 -- A FERRY\nSANK.\n"


PUD = """# newdoc id = w01001
# text = Yandı.
1\tYandı\tyan\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
2\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_

# newdoc id = n01002
# text = Battı.
1\tBattı\tbat\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
2\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_

"""


def test_only_the_news_of_pud(tmp_path):
    folder = tmp_path / "ud/UD_Turkish-PUD"
    folder.mkdir(parents=True)
    (folder / "tr_pud-ud-test.conllu").write_text(PUD, encoding="utf-8")
    assert [(one.name, one.text.strip(), one.language) for one in turkish_pud(Settings(tmp_path))] == [
        ("pud-n01002", "Battı.", "tr")
    ]


def test_a_folder_by_its_subfolders(tmp_path):
    (tmp_path / "docs/court").mkdir(parents=True)
    (tmp_path / "docs/court/b.txt").write_text("Two.")
    (tmp_path / "docs/a.txt").write_text("One.")
    found = in_folder(tmp_path / "docs")
    assert {name: [one.text for one in texts] for name, texts in found.items()} == {"docs": ["One."], "court": ["Two."]}


def test_a_set_may_be_the_data_folder_itself(tmp_path):
    (tmp_path / "gum/dep").mkdir(parents=True)
    assert Settings(tmp_path).needed("gum", "dep") == Settings(tmp_path / "gum").needed("gum", "dep")
