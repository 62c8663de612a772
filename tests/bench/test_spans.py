import pytest

from bench.conll18 import Count
from bench.ner import UNER_LABELS, EntitySet, joined, measure
from bench.spans import TokenText, micro, on_tokens, placed, runs, score
from whosays.model import Annotation, Mention

TEXT = "Zeynep Kaya İzmir'e gitti."
TOKENS = placed(TEXT, ["Zeynep", "Kaya", "İzmir'e", "gitti", "."])


def mention(text, label, whole=TEXT):
    start = whole.index(text)
    return Mention(start, start + len(text), text, label)


def test_a_name_before_a_suffix_covers_its_token():
    found = on_tokens([mention("İzmir", "place"), mention("Zeynep Kaya", "person")], TOKENS, UNER_LABELS)
    assert found == {(2, 2, "place"), (0, 1, "person")}


def test_labels_are_named_as_the_set_names_them():
    mentions = [mention("Zeynep", "public_body"), mention("Kaya", "facility"), mention("gitti", "event")]
    assert on_tokens(mentions, TOKENS, UNER_LABELS) == {(0, 0, "organisation"), (1, 1, "place")}


def test_runs_of_tags():
    tags = ["B-PER", "I-PER", "B-PER", "O", "I-LOC", "B-ORG"]
    assert list(runs(tags)) == [(0, 1, "PER"), (2, 2, "PER"), (4, 4, "LOC"), (5, 5, "ORG")]


def test_score_by_hand():
    """Two right of three found and four wanted; a right span with the wrong label is wrong on both sides."""
    gold = [frozenset({(0, 1, "person"), (3, 3, "place")}), frozenset({(0, 0, "place"), (2, 2, "person")})]
    system = [frozenset({(0, 1, "person"), (3, 3, "person")}), frozenset({(0, 0, "place")})]
    counts = score(gold, system)
    assert counts["person"] == Count(1, 2, 2)
    assert counts["place"] == Count(1, 1, 2)
    total = micro(counts, ["person", "place", "organisation"])
    assert total == Count(2, 3, 4)
    assert total.f1 == pytest.approx(4 / 7)


def test_a_document_is_its_sentences_with_a_space_between():
    block = "# sent_id = 1\n# text = Lena Ost left.\n1\tLena\tB-PER\t-\n2\tOst\tI-PER\t-\n3\tleft\tO\t-\n4\t.\tO\t-"
    other = "# text = Bonn slept.\n1\tBonn\tB-LOC\t-\n2\tslept\tO\t-\n3\t.\tO\t-"
    document = joined([" id = 1\n" + block, other, ""])
    assert document.text == "Lena Ost left. Bonn slept."
    assert document.text[slice(*document.tokens[4])] == "Bonn"
    assert document.entities == {(0, 1, "person"), (4, 4, "place")}


class Shouting:
    """Knows one name, in capitals only."""

    name = "shouting@1"

    def annotate(self, texts, languages):
        made = []
        for text, language in zip(texts, languages, strict=True):
            found = (mention("İZMİR", "place", text),) if "İZMİR" in text else ()
            made.append(Annotation(language, self.name, (), found))
        return made


def test_upper_case_keeps_offsets_and_turkish_letters():
    item = TokenText(TEXT, TOKENS, frozenset({(2, 2, "place")}))
    turkish = EntitySet("tr", lambda settings: iter(()), UNER_LABELS)
    assert measure(Shouting(), turkish, [item], capitals=True)["names F1"] == 100.0
    assert measure(Shouting(), turkish, [item], capitals=False)["names F1"] == 0.0
