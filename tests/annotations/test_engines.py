"""What every engine in `ENGINES` promises, whatever it is made of."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

import whosays.annotations
from whosays.annotations.engines import ENGINES, Engine, load
from whosays.errors import ModelError
from whosays.model import Annotation

WEIGHTS = Path(whosays.annotations.__file__).parent / "weights/encoder.onnx"

NEWS = (
    "ANKARA (Agency) – The indictment says that A.C. gave 12 passports to two men. He wasn't held, his lawyer said.\n\n"
    "“We knew nothing,” the minister told reporters on 5 November 2023. The plan was called off."
)
NEWS_TR = (
    "Savcılık, A.C.'nin iki kişiye sahte pasaport sağladığını öne sürdü. İzmir'deki evde 12 silah bulundu.\n\n"
    "Avukatı iddiaları reddetti: “Müvekkilim hiçbir şey bilmiyordu.” Duruşma 5 Kasım'da."
)
TEXTS = {
    "news": (NEWS, "en"),
    "turkish": (NEWS_TR, "tr"),
    "capitals": ("POLICE IN LIMA DETAINED FIVE MEN. THE ARMY DENIED THE ATTACK.", "en"),
    "turkish capitals": ("POLİS DİYARBAKIR'DA IŞIK YAKTI.", "tr"),
    "unknown language": ("Die Polizei nahm fünf Männer fest.", "de"),
    "no language": ("12.5 – ??", None),
    "another script": ("مرحبا بالعالم 你好世界。Привет, мир!", None),
    "empty": ("", "en"),
    "spaces": (" \t\u00a0\n \n\n ", "en"),
    "format characters alone": ("\u200b\u200d\ufeff\u200e", "en"),
    "zero width": ("\ufeffThe po\u200blice held \u200bAh\u00admed\u200d\u200d. He\u200b left.", "en"),
    "NUL": ("The police\x00held\x00\x00 him.\x00", "en"),
    "emoji": ("He left 👩🏽\u200d🚒👍🏽 and said 😀. Then 🇹🇷.", "en"),
    "right to left": ("\u202bThe police\u202c held \u2067Ali\u2069.\u200f", "en"),
    "decomposed": ("I\u0307zmir'de Gu\u0308ler tutuklandı.", "tr"),
    "Windows lines": ("The police held two men\r\nnear the border\r\n\r\nThey were freed.\r\n", "en"),
    "no space": ("x" * 3000 + "." * 300, "en"),
    "long number": ("He paid 1" + "0" * 400 + " lira.", "en"),
}


@pytest.fixture(scope="module", params=list(ENGINES))
def engine(request: pytest.FixtureRequest) -> Engine:
    if request.param == "reader" and not WEIGHTS.is_file():
        pytest.skip("the reader model is not in this checkout")
    return load(request.param, threads=1)


@pytest.fixture(scope="module")
def alone(engine: Engine) -> dict[str, Annotation]:
    """Each text read by itself."""
    return {name: engine.annotate([text], [language])[0] for name, (text, language) in TEXTS.items()}


@pytest.mark.parametrize("name", TEXTS)
def test_an_annotation_fits_its_text(alone: dict[str, Annotation], name: str) -> None:
    check(TEXTS[name][0], alone[name])


def check(text: str, annotation: Annotation) -> None:
    check_offsets(text, annotation)
    check_order(text, annotation)
    for sentence in annotation.sentences:
        check_tree([word.head for word in sentence.words])


def check_offsets(text: str, annotation: Annotation) -> None:
    for sentence in annotation.sentences:
        assert sentence.words
        assert (sentence.start, sentence.end) == (sentence.words[0].start, sentence.words[-1].end)
        for word in sentence.words:
            assert text[word.start : word.end] == word.text != ""
            assert word.lemma
            assert word.upos
            assert word.deprel
    for mention in annotation.mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.label


def check_order(text: str, annotation: Annotation) -> None:
    words = [word for sentence in annotation.sentences for word in sentence.words]
    assert all(a.end <= b.start for a, b in pairwise(words))
    assert all(a.end <= b.start for a, b in pairwise(annotation.mentions))
    for sentence in annotation.sentences:
        assert not re.search(r"\n\s*\n|\r\n\s*\r\n", text[sentence.start : sentence.end])


def check_tree(heads: list[int]) -> None:
    """One root, and a way up to it from every word."""
    assert [head for head in heads if head < 0] == [-1]
    for start in range(len(heads)):
        seen, at = {start}, heads[start]
        while at >= 0:
            assert at not in seen
            seen.add(at)
            at = heads[at]


@pytest.mark.parametrize("name", ["empty", "spaces"])
def test_nothing_to_read_gives_nothing(alone: dict[str, Annotation], name: str) -> None:
    assert (alone[name].sentences, alone[name].mentions) == ((), ())


def test_annotations_say_who_wrote_them(engine: Engine, alone: dict[str, Annotation]) -> None:
    assert re.fullmatch(r"[\w-]+@\d+", engine.name)
    assert {annotation.engine for annotation in alone.values()} == {engine.name}


def test_a_text_reads_the_same_beside_others(engine: Engine, alone: dict[str, Annotation]) -> None:
    """The bytes of an export must not depend on what else was in the folder, nor on its order."""
    names = list(TEXTS)
    together = engine.annotate([TEXTS[name][0] for name in names], [TEXTS[name][1] for name in names])
    assert dict(zip(names, together, strict=True)) == alone
    backwards = engine.annotate([TEXTS[name][0] for name in names[::-1]], [TEXTS[name][1] for name in names[::-1]])
    assert dict(zip(names[::-1], backwards, strict=True)) == alone


def test_the_number_of_threads_changes_nothing(engine: Engine, alone: dict[str, Annotation]) -> None:
    for name, other in (("news", 2), ("turkish", 2)):
        text, language = TEXTS[name]
        assert load(engine.name.partition("@")[0], threads=other).annotate([text], [language])[0] == alone[name]


def test_a_sentence_of_ten_thousand_words(engine: Engine) -> None:
    text = "the men " * 5000
    (annotation,) = engine.annotate([text], ["en"])
    check(text, annotation)
    assert sum(len(sentence.words) for sentence in annotation.sentences) == 10_000


def test_no_texts(engine: Engine) -> None:
    assert engine.annotate([], []) == []


def test_an_engine_that_does_not_exist() -> None:
    with pytest.raises(ModelError, match=r"no engine “smart”; there are: reader, fake"):
        load("smart")
