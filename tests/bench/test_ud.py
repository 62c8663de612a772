import json

import pytest

from bench.__main__ import main
from bench.ud import Treebank, files, language_of

CONLLU = """# newdoc id = a
# sent_id = 1
# text = Ana yandı.
1\tAna\tAna\tPROPN\t_\t_\t2\tnsubj\t_\t_
2\tyandı\tyan\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

"""


def test_one_file_by_the_command(tmp_path):
    """The fake engine splits as this file does, tags the verb and hangs all words on it."""
    path, out = tmp_path / "tr_x-ud-test.conllu", tmp_path / "figures.json"
    path.write_text(CONLLU, encoding="utf-8")
    assert main(["ud", "--file", str(path), "--engine", "fake", "--json", str(out)]) == 0
    figures = json.loads(out.read_text())
    assert (figures["Words"], figures["Sentences"], figures["UAS"]) == (100, 100, 100)
    assert figures["UPOS"] == pytest.approx(66.67)


def test_the_language_of_a_file(tmp_path):
    assert language_of(tmp_path / "tr_boun-ud-test.conllu", []) == "tr"
    text = "The court heard the case on Monday and the judge ruled that the appeal had failed."
    assert language_of(tmp_path / "mine.conllu", [(text, None)]) == "en"


def test_gum_without_reddit_and_other_parts(tmp_path):
    (tmp_path / "gum/dep").mkdir(parents=True)
    for name in ("GUM_news_a", "GUM_news_b", "GUM_reddit_c"):
        (tmp_path / f"gum/dep/{name}.conllu").write_text(CONLLU)
    (tmp_path / "gum/splits.md").write_text("## dev\n\n  * GUM_news_a\n  * GUM_reddit_c\n\n## test\n\n  * GUM_news_b\n")
    assert [path.stem for path in files(tmp_path, Treebank("en", "gum/dep/GUM_*.conllu"))] == ["GUM_news_a"]
