import pytest

from bench.__main__ import main
from bench.cat_files import read_cat
from bench.ecbplus import checked_sentences, gold_mentions, topics
from bench.settings import MissingData, Settings


def xml(extra=""):
    words = ["Ana", "resigned", ".", "She", "left", "at", "once", "."]
    tokens = "".join(
        f'<token t_id="{n}" sentence="{n // 4}" number="0">{word}</token>' for n, word in enumerate(words, 1)
    )
    return f"""<Document>{tokens}<Markables>
<ACTION_OCCURRENCE m_id="1"><token_anchor t_id="2"/></ACTION_OCCURRENCE>
<NEG_ACTION_STATE m_id="2"><token_anchor t_id="5"/></NEG_ACTION_STATE>
<HUMAN_PART_PER m_id="3"><token_anchor t_id="1"/></HUMAN_PART_PER>
<ACT m_id="4" TAG_DESCRIPTOR="resign"/></Markables><Relations>
<CROSS_DOC_COREF r_id="7" note="ACT1"><source m_id="1"/><target m_id="4"/></CROSS_DOC_COREF>{extra}
</Relations></Document>"""


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "ecbplus/ECB+/31"
    folder.mkdir(parents=True)
    for name in ("31_1ecb", "31_2ecb"):
        (folder / f"{name}.xml").write_text(xml())
    (tmp_path / "ecbplus/ECBplus_coreference_sentences.csv").write_text(
        "Topic,File,Sentence Number\n31,1ecb,0\n31,1ecb,1\n31,2ecb,0\n"
    )
    return tmp_path


def test_mentions_of_checked_sentences(data):
    checked = checked_sentences(data / "ecbplus/ECBplus_coreference_sentences.csv")
    first, second = (dict(gold_mentions(read_cat(data / f"ecbplus/ECB+/31/31_{n}ecb.xml"), checked)) for n in (1, 2))
    assert first == {("31_1ecb", "1"): "ACT1", ("31_1ecb", "2"): "31_1ecb 2"}
    assert second == {("31_2ecb", "1"): "ACT1"}


def test_a_relation_inside_a_document_stays_there(tmp_path):
    inside = '<INTRA_DOC_COREF r_id="9"><source m_id="2"/><target m_id="4"/></INTRA_DOC_COREF>'
    (tmp_path / "5_1ecb.xml").write_text(xml(inside))
    found = dict(gold_mentions(read_cat(tmp_path / "5_1ecb.xml"), frozenset({("5_1ecb", 0), ("5_1ecb", 1)})))
    assert found["5_1ecb", "2"] == "5_1ecb 9"


def test_topics(data):
    assert [path.name for path in topics(Settings(data))] == ["31"]
    with pytest.raises(MissingData, match="none of the topics 1-3"):
        topics(Settings(data, split="1-3"))


def test_the_command_with_the_set_itself_as_data(data):
    out = data / "figures.json"
    assert main(["ecbplus", "--data", str(data / "ecbplus"), "--engine", "fake", "--json", str(out)]) == 0
    assert "CoNLL F1, gold mentions" in out.read_text()
