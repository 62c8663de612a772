import pytest

from bench.__main__ import main
from bench.coreference import chosen, clusters_of, gold_heads, gold_spans, judge, phrase
from bench.gum_entities import read_document
from bench.settings import MissingData, Settings
from whosays.claims.tree import Tree

ROWS = """# newdoc id = GUM_news_boat
# sent_id = 1
# text = The mayor of Varna, Ana Duman, left.
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-new-cf1-1-2-coref
2\tmayor\tmayor\tNOUN\tNN\t_\t8\tnsubj\t_\t_
3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_
4\tVarna\tVarna\tPROPN\tNNP\t_\t2\tnmod\t_\tEntity=(2-place-new-cf2-1-1-sgl)1)|SpaceAfter=No
5\t,\t,\tPUNCT\t,\t_\t6\tpunct\t_\t_
6\tAna\tAna\tPROPN\tNNP\t_\t2\tappos\t_\tEntity=(1-person-giv-cf1-1-1-appos
7\tDuman\tDuman\tPROPN\tNNP\t_\t6\tflat\t_\tEntity=1)
8\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
9\t.\t.\tPUNCT\t.\t_\t8\tpunct\t_\t_

# sent_id = 2
# text = She sang.
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-cf1-1-1-ana)
2\tsang\tsing\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

"""


@pytest.fixture
def data(tmp_path):
    (tmp_path / "gum/dep").mkdir(parents=True)
    (tmp_path / "gum/dep/GUM_news_boat.conllu").write_text(ROWS)
    names = ["GUM_news_boat", "GUM_reddit_boat", "GUM_court_x"]
    (tmp_path / "gum/splits.md").write_text("## dev\n\n" + "".join(f"  * {name}\n" for name in names) + "\n## test\n")
    return tmp_path


def test_the_documents_of_a_part(data):
    assert [path.stem for path in chosen(Settings(data))] == ["GUM_court_x", "GUM_news_boat"]
    assert [path.stem for path in chosen(Settings(data), "dev", ("news",))] == ["GUM_news_boat"]
    with pytest.raises(MissingData, match="no part 'test'"):
        chosen(Settings(data, split="test"))


def test_gold_by_heads_and_by_spans(data):
    document = read_document(data / "gum/dep/GUM_news_boat.conllu")
    assert gold_heads(document.phrases) == {(0, 1): "1", (0, 3): "2", (0, 5): "1", (1, 0): "1"}
    spans = {document.text[a:b]: entity for (a, b), entity in gold_spans(document).items()}
    assert spans == {"The mayor of Varna": "1", "Varna": "2", "She": "1"}
    assert clusters_of(gold_heads(document.phrases)) == [frozenset({(0, 1), (0, 5), (1, 0)})]


def test_a_phrase_is_whole_without_its_apposition(data):
    document = read_document(data / "gum/dep/GUM_news_boat.conllu")
    start, end = phrase(Tree(document.sentences[0], "en", 0), 1)
    assert document.text[start:end] == "The mayor of Varna"


def test_pronouns_by_hand(data):
    """One pronoun has an antecedent; led to the mayor it is right, to the town wrong."""
    document = read_document(data / "gum/dep/GUM_news_boat.conllu")
    gold = gold_heads(document.phrases)
    assert judge(document, gold, {(0, 1): "a", (1, 0): "a"}) == (1, 1, 1)
    assert judge(document, gold, {(0, 3): "a", (1, 0): "a"}) == (1, 1, 0)
    assert judge(document, gold, {(0, 1): "a"}) == (1, 0, 0)


def test_the_command_reads_gold_trees_and_raw_text(data, tmp_path):
    (data / "gum/splits.md").write_text("## dev\n\n  * GUM_news_boat\n")
    out = tmp_path / "figures.json"
    assert main(["coreference", "--data", str(data), "--engine", "fake", "--json", str(out)]) == 0
    assert "end to end, exact spans CoNLL F1" in out.read_text()
