from collections import Counter

import pytest

from bench.__main__ import main
from bench.cat_files import read_cat
from bench.meantime import Words, gold_events, macro_f1, matched, mention_at, on, values_of, words_in
from whosays.annotations.engines.fake import Fake
from whosays.model import Claim, Evidence, Predicate, Status

XML = """<?xml version="1.0"?><Document doc_id="1">
<token number="0" sentence="0" t_id="1">http</token><token number="1" sentence="0" t_id="2">://x</token>
<token number="0" sentence="1" t_id="3">Ana</token><token number="1" sentence="1" t_id="4">sold</token>
<token number="2" sentence="1" t_id="5">the</token><token number="3" sentence="1" t_id="6">boat</token>
<token number="4" sentence="1" t_id="7">.</token>
<token number="0" sentence="2" t_id="8">The</token><token number="1" sentence="2" t_id="9">sale</token>
<token number="2" sentence="2" t_id="10">failed</token><token number="3" sentence="2" t_id="11">.</token>
<Markables>
<EVENT_MENTION m_id="1" time="NON_FUTURE" certainty="CERTAIN" polarity="POS"><token_anchor t_id="4"/></EVENT_MENTION>
<EVENT_MENTION m_id="2" time="NON_FUTURE" certainty="CERTAIN" polarity="POS"><token_anchor t_id="9"/></EVENT_MENTION>
<ENTITY_MENTION m_id="3"><token_anchor t_id="3"/></ENTITY_MENTION>
<ENTITY_MENTION m_id="4"><token_anchor t_id="5"/><token_anchor t_id="6"/></ENTITY_MENTION>
<ENTITY_MENTION m_id="5"><token_anchor t_id="1"/></ENTITY_MENTION>
<EVENT m_id="6"/>
</Markables><Relations>
<REFERS_TO r_id="1"><source m_id="1"/><source m_id="2"/><target m_id="6"/></REFERS_TO>
<HAS_PARTICIPANT r_id="2" sem_role="Arg0"><source m_id="1"/><target m_id="3"/></HAS_PARTICIPANT>
<HAS_PARTICIPANT r_id="3" sem_role="Arg1"><source m_id="1"/><target m_id="4"/></HAS_PARTICIPANT>
</Relations></Document>"""


@pytest.fixture
def article(tmp_path):
    (tmp_path / "1_boat.xml").write_text(XML)
    return read_cat(tmp_path / "1_boat.xml")


def claim(start, end, kind="open"):
    return Claim(f"{kind}{start}", kind, Predicate("", "", start, end), (), Evidence("d", 0, 9, ""))


def test_a_file_is_laid_into_text_without_its_address(article):
    assert article.text == "Ana sold the boat.\nThe sale failed.\n"
    assert article.marks["4"].span == (9, 17)
    assert article.marks["4"].last == (13, 17)
    assert "5" not in article.marks
    assert article.sentence_at(article.text.index("sale")) == 2
    assert article.sentence_at(1000) is None


def test_events_of_the_corpus(article):
    assert gold_events(article) == {"1": "6", "2": "6"}


def test_a_claim_stands_on_the_mention_that_its_predicate_holds(article):
    mentions = [article.marks["1"], article.marks["2"]]
    assert mention_at(claim(4, 8), mentions) == "1"
    assert mention_at(claim(28, 34), mentions) == (28, 34)
    assert [one.type for one in on((4, 8), [claim(4, 8), claim(4, 8, "trade"), claim(9, 12)])] == ["trade", "open"]


def test_a_word_that_nobody_read_has_no_status(article):
    words = Words(Fake().annotate([article.text], ["en"])[0])
    assert words.status((4, 8)) == Status()
    assert words.status((5, 8)) is None


def test_status_in_the_words_of_the_corpus():
    assert values_of(Status("negated", "cancelled", "probable")) == {
        "time": "FUTURE", "certainty": "PROBABLE", "polarity": "NEG",
    }  # fmt: skip
    assert values_of(Status(reality="habitual"))["time"] == "NON_FUTURE"


def test_macro_f1_by_hand():
    """POS: P 3/4, R 3/4; NEG: P 1/2, R 1/3, for one negated event stands on no word of ours."""
    pairs = Counter({
        ("polarity", "POS", "POS"): 3, ("polarity", "POS", "NEG"): 1, ("polarity", "NEG", "POS"): 1,
        ("polarity", "NEG", "NEG"): 1, ("polarity", "NEG", ""): 1, ("time", "FUTURE", "FUTURE"): 9,
    })  # fmt: skip
    assert macro_f1(pairs, "polarity") == pytest.approx(100 * (0.75 + 0.4) / 2)


def test_participants_are_matched_once_and_by_half(article):
    places = [(0, 3), (4, 8), (9, 12), (13, 17)]
    assert words_in(article.text, places, (9, 17)) == {3}
    assert words_in(article.text, places, (9, 12)) == {2}
    gold = [frozenset({1, 2, 3}), frozenset({7})]
    assert matched([frozenset({1, 2}), frozenset({2, 3})], gold, 0.5) == 1
    assert matched([frozenset({1}), frozenset({7})], gold, 0.5) == 2
    assert matched([frozenset({1}), frozenset({7})], gold, 1.0) == 1


def test_one_part_of_the_corpus_by_the_command(tmp_path, capsys):
    folder = tmp_path / "meantime/intra_cross-doc_annotation/corpus_boats"
    folder.mkdir(parents=True)
    (folder / "1_boat.xml").write_text(XML)
    out = tmp_path / "figures.json"
    command = ["meantime", "--data", str(tmp_path), "--engine", "fake", "--json", str(out)]
    assert main([*command, "--split", "corpus_boats"]) == 0
    assert '"events": 2.0' in out.read_text()
    assert main([*command, "--split", "corpus_cars"]) == 0
    assert "there are no documents" in capsys.readouterr().err
