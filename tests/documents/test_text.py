import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whosays.documents import read_document
from whosays.documents.decoding import decode, one_byte_encoding

TURKISH = "İstanbul’daki şüpheli, çağrıldığı duruşmada iğneleyici sözler söyledi – öfkeliydi.\r\nİkinci satır."
WESTERN = "Le procureur a déclaré que l’accusé était resté à Genève; Frau Müller weiß es, señor Núñez también."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1254"])
def test_encodings_of_turkish(encoding: str) -> None:
    document = read_document(TURKISH.encode(encoding), "ifade.txt")
    assert document.text == TURKISH
    assert document.problems == ()
    assert document.media_type == "text/plain"


def test_iso_8859_9_is_turkish_too() -> None:
    plain = TURKISH.replace("’", "'").replace("–", "-")
    assert read_document(plain.encode("iso-8859-9"), "ifade.txt").text == plain


def test_western_european() -> None:
    assert read_document(WESTERN.encode("cp1252"), "x.txt").text == WESTERN
    icelandic = "Guðmundur Þór Jónsson segir það ósatt mál, hún sé í Reykjavík"
    assert one_byte_encoding(icelandic.encode("cp1252")) == "cp1252"


def test_mixed_encodings_are_read_piece_by_piece() -> None:
    data = "Şüpheli kaçtı, çünkü öğrenmişti.\n".encode() * 3 + "Savcı açıkladı.\n".encode("cp1254")
    document = read_document(data, "x.txt")
    assert document.text == "Şüpheli kaçtı, çünkü öğrenmişti.\n" * 3 + "Savcı açıkladı.\n"
    assert "mixes encodings" in document.problems[0]


def test_cut_utf16_is_read_as_far_as_it_goes() -> None:
    document = read_document("The court rose.".encode("utf-16")[:-1], "x.txt")
    assert document.text == "The court rose\ufffd"
    assert "damaged" in document.problems[0]


def test_an_encoding_that_is_a_guess_is_called_one() -> None:
    document = read_document("Полиция задержала пять человек в понедельник утром.".encode("cp1251"), "x.txt")
    assert any("save the file as UTF-8" in problem for problem in document.problems)


def test_nothing_is_normalised() -> None:
    text = (
        "\u200eA\u0301 line\u200b with \u202bמימין\u202c marks\ufeff,\ttabs \r\n\r and a \u00a0 space\u2028\x0c end\n\n"
    )
    assert read_document(text.encode(), "x.txt").text == text


def test_nul_characters_stay_and_are_told_of() -> None:
    text = "The first line of a file.\0\0 The rest was written after the crash of the machine."
    document = read_document(text.encode(), "x.txt")
    assert document.text == text
    assert document.problems == ("The text holds 2 NUL characters: the file may be damaged.",)


def test_title_is_a_first_line_that_stands_alone() -> None:
    assert read_document(b"\n Raid on five houses \n\nThe police said so.", "x.txt").title == "Raid on five houses"
    assert read_document(b"The police said so.\n\nThe court did not.", "x.txt").title is None
    assert read_document(b"Raid on five houses\nThe police said so.", "x.txt").title is None
    assert read_document(b"One line", "x.txt").title is None


def test_what_a_document_says_of_itself() -> None:
    data = "Raid on five houses\n\nANKARA, 5 November 2023 – The police said that they had detained the two.".encode()
    document = read_document(data, "raid.txt")
    assert (document.name, document.title, document.language) == ("raid.txt", "Raid on five houses", "en")
    assert document.published == "2023-11-05"
    assert document.id.startswith("sha256:")
    assert len(document.id) == 7 + 64


def test_a_language_that_the_model_does_not_know_is_said() -> None:
    document = read_document("Die Polizei nahm am Montag fünf Menschen fest, sagte ein Sprecher.".encode(), "x.txt")
    assert document.language == "de"
    assert document.problems[0].startswith("The text seems to be in German; whosays knows English and Turkish")


def test_ten_thousand_words_in_one_sentence() -> None:
    text = "He said that " + "the man knew that " * 2500 + "it was over."
    assert read_document(text.encode(), "x.txt").text == text


@settings(deadline=None)
@given(st.text(min_size=1).filter(str.strip))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    mark = "" if not text.startswith("\ufeff") else codecs.BOM_UTF8.decode()
    assert decode(codecs.BOM_UTF8 + text.encode()).text == text
    assert decode((mark + text).encode("utf-8")).text.encode("utf-8")


@settings(deadline=None)
@given(st.binary())
def test_what_is_decoded_can_be_stored(data: bytes) -> None:
    decoded = decode(data)
    assert decoded.text.encode("utf-8").decode("utf-8") == decoded.text
    assert (
        decoded.problems
        or decoded.text == data.removeprefix(codecs.BOM_UTF8).decode(decoded.encoding)
        or (data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)))
    )
