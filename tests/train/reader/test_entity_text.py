import pytest

from train.reader.entity_text import EntityText, Speller, outermost, settled
from train.reader.sets.demonyms import is_demonym
from train.reader.sets.titles import split_title
from train.reader.sets.turkish_wiki import without_suffix
from train.reader.sets.words import with_word_labels


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("He did n't pay , she said .", "He didn't pay, she said."),
        ("`` No , '' said the judge 's clerk -LRB- aged 40 -RRB- .", '"No," said the judge\'s clerk (aged 40).'),
        ('She said " no " and " never " .', 'She said "no" and "never".'),
        ("It cost US$ 5 million ( $ 2 each ) at 10 : 30 .", "It cost US$5 million ($2 each) at 10:30."),
        ("A two - year term , 1997 – 98", "A two-year term, 1997–98"),
        ("Oran % 5 , pay 5 % .", "Oran %5, pay 5%."),
        ("the workers ' union", "the workers' union"),
        ("we 're and it ' s", "we're and it's"),
    ],
)
def test_tokens_are_spaced_as_a_writer_would(tokens, text):
    speller = Speller()
    given = tokens.split()
    spans = speller.sentence(given)
    assert speller.text == text
    assert len(spans) == len(given)
    plain = [token for token in given if token[0] not in "`'-"]
    assert all(token in [text[a:b] for a, b in spans] for token in plain)


def test_sentences_are_joined_by_one_space():
    speller = Speller()
    speller.sentence(["Yes", "."])
    [(start, end), _] = speller.sentence(["No", "."])
    assert speller.text == "Yes. No."
    assert speller.text[start:end] == "No"


def test_of_nested_spans_the_outermost_stays():
    assert outermost([(0, 4, "place"), (0, 12, "organisation"), (14, 18, "person"), (16, 20, "place")]) == [
        (0, 12, "organisation"),
        (14, 18, "person"),
    ]


def test_spans_lose_articles_and_genitives():
    text = "the Harbour Union's ship"
    assert settled(text, [(0, 19, "organisation")]) == [(4, 17, "organisation")]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Prime Minister Ada Berg", [("position", "Prime Minister"), ("person", "Ada Berg")]),
        ("Mr. Berg", [("person", "Berg")]),
        ("Ada Berg", [("person", "Ada Berg")]),
        ("Judge", [("position", "Judge")]),
    ],
)
def test_titles_are_no_part_of_a_name(text, parts):
    assert [(label, text[a:b]) for a, b, label in split_title(text, (0, len(text), "person"))] == parts


@pytest.mark.parametrize(("text", "name"), [("Varna'dan", "Varna"), ("Kur'an", "Kur'an"), ("N'Diaye", "N'Diaye")])
def test_turkish_suffixes_are_cut(text, name):
    start, end, _ = without_suffix(text, (0, len(text), "place"))
    assert text[start:end] == name


def test_demonyms():
    assert all(map(is_demonym, ["German", "South Koreans", "Anglo-American", "Iraqis"]))
    assert not any(map(is_demonym, ["Germany", "Milan", "Sudan", "Japan"]))


def test_word_lists_fill_only_what_the_set_leaves_empty():
    text = "The minister paid $3 million for Greek passports and a car bomb in Bomb Alley."
    alley = (text.index("Bomb Alley"), text.index("Bomb Alley") + 10, "place")
    item = with_word_labels(EntityText("x", "en", text, [alley], frozenset({"place"})))
    assert [(text[a:b], label) for a, b, label in item.spans] == [
        ("minister", "position"),
        ("$3 million", "money"),
        ("Greek", "group"),
        ("passports", "document"),
        ("car bomb", "weapon"),
        ("Bomb Alley", "place"),
    ]
