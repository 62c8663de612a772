from itertools import pairwise

import pytest

from tests.documents.printing import drawn, printed, scanned
from whosays.documents import read_document
from whosays.errors import BrokenFile, EmptyFile, EncryptedFile, ScannedFile
from whosays.model import Document

TURKISH = (
    "İddianameye göre şüpheli, İstanbul'daki evde üç ay boyunca saklandı ve örgütün kuryesi olarak çalıştı. Mahkeme, "
    "Çağrı Ö. hakkında tutuklama kararı verdi; avukatı iddiaları reddetti ve müvekkilinin suçsuz olduğunu söyledi."
)
ENGLISH = (
    "The indictment says that the defendant, a former clerk, carried the forged papers over the border in March and "
    "handed them to a man known only as M.K., who paid him 400 dollars a time and took a well-known road back to the "
    "village near the river."
)
PARAGRAPHS = [f"{number}. {text}" for number in range(12) for text in (TURKISH, ENGLISH, "A short one.")]


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("justified", [True, False])
def test_paragraphs_survive_lines_columns_and_pages(columns: int, justified: bool) -> None:
    data = printed(PARAGRAPHS, header="Case 2023/12", footer="- {page} -", columns=columns, justified=justified)
    document = read_document(data, "x.pdf")
    assert document.text.split("\n\n") == PARAGRAPHS
    assert document.media_type == "application/pdf"


def test_a_sentence_runs_over_the_page_break() -> None:
    sentence = ENGLISH[:-1] + ", " + " and ".join(f"on day {day} he hid" for day in range(400)) + "."
    document = read_document(printed([sentence, "The end."], header="Court {page}", footer="{page}"), "x.pdf")
    assert len(document.pages) > 1
    assert document.text == sentence + "\n\nThe end."


def test_running_lines_go_and_a_repeated_sentence_stays() -> None:
    paragraphs = [ENGLISH, *(f"{number}. He denied it." for number in range(90)), ENGLISH]
    document = read_document(printed(paragraphs, header="Case 7", footer="Page {page} of 3"), "x.pdf")
    assert document.text.split("\n\n") == paragraphs


def test_words_are_joined_over_hyphens() -> None:
    page = [
        "The prosecutor asked the court to re-",
        "lease the man, who had spent three de-",
        "cades in the service of Al-",
        "Qaeda, a well-known group in 2022-",
        "2023, and it was a very well-",
        "known fact, a pre-trial one.",
    ]
    assert read_document(drawn(page), "x.pdf").text == (
        "The prosecutor asked the court to release the man, who had spent three decades in the service of Al-Qaeda, "
        "a well-known group in 2022-2023, and it was a very well-known fact, a pre-trial one."
    )


def test_turkish_words_are_joined_over_hyphens() -> None:
    page = ["Şüphelinin İstanbul’da sak-", "landığı ve örgüt için çalış-", "tığı öne sürüldü."]
    assert (
        read_document(drawn(page), "x.pdf").text
        == "Şüphelinin İstanbul’da saklandığı ve örgüt için çalıştığı öne sürüldü."
    )


def lines_of(document: Document) -> list[str]:
    return [document.text[line.start : line.end] for line in document.lines]


def test_lines_are_the_way_back_to_the_page() -> None:
    document = read_document(drawn(["The man was ar-", "rested at home."], ["He denied it."]), "x.pdf")
    assert lines_of(document) == ["The man was ar", "rested at home.", "He denied it."]
    assert [line.page for line in document.lines] == [1, 1, 2]
    assert [round(line.x0) for line in document.lines] == [72, 72, 72]
    first, second, _ = document.lines
    assert first.y0 < 700 < first.y1
    assert second.y1 < first.y1 - 10


def test_lines_lie_in_the_text_in_order_and_cover_it() -> None:
    document = read_document(printed(PARAGRAPHS, header="Case 2023/12", footer="{page}", columns=2), "x.pdf")
    assert all(0 <= line.start < line.end <= len(document.text) for line in document.lines)
    assert all(before.end <= line.start for before, line in pairwise(document.lines))
    between = [document.text[before.end : line.start] for before, line in pairwise(document.lines)]
    assert set(between) <= {"", " ", "\n\n"}
    assert document.lines[0].start == 0
    assert document.lines[-1].end == len(document.text)


def test_pages_hold_their_lines() -> None:
    document = read_document(printed(PARAGRAPHS), "x.pdf")
    assert [page.number for page in document.pages] == [1, 2, 3]
    for page in document.pages:
        own = [line for line in document.lines if line.page == page.number]
        assert (page.start, page.end) == (own[0].start, own[-1].end)
        assert (round(page.width), round(page.height)) == (595, 842)
        assert all(0 < line.x0 < line.x1 < page.width and 0 < line.y0 < line.y1 < page.height for line in own)


def test_what_the_file_says_of_itself() -> None:
    document = read_document(printed(["Tarih: 4 Mart 2024", TURKISH], title="Ek İddianame"), "x.pdf")
    assert (document.title, document.published, document.language) == ("Ek İddianame", "2024-03-04", "tr")
    assert document.source is None  # the program calls itself "(anonymous)"
    assert read_document(printed(["Additional indictment", ENGLISH]), "x.pdf").title == "Additional indictment"


def test_an_encrypted_pdf() -> None:
    with pytest.raises(EncryptedFile, match="needs a password: save a copy without one and add that"):
        read_document(drawn(["A secret."], password="open sesame"), "x.pdf")


def test_a_scan_is_named_as_one() -> None:
    with pytest.raises(ScannedFile, match="the PDF is a scan"):
        read_document(scanned(2), "x.pdf")


def test_pages_without_text_are_named() -> None:
    document = read_document(scanned(3, text_on_first="The cover page has text."), "x.pdf")
    assert document.text == "The cover page has text."
    assert document.problems == ("No text on pages 2, 3: scanned perhaps; OCR would bring it in.",)
    assert [(page.start, page.end) for page in document.pages] == [(0, 24), (24, 24), (24, 24)]


def test_a_blank_pdf() -> None:
    with pytest.raises(EmptyFile, match="blank"):
        read_document(drawn([]), "x.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.7\nnothing more", drawn(["He denied it."])[:600]])
def test_a_broken_pdf(data: bytes) -> None:
    with pytest.raises(BrokenFile, match="damaged or cut short"):
        read_document(data, "x.pdf")


def test_a_pdf_under_another_name_and_behind_a_mail_header() -> None:
    data = b"Content-Type: application/pdf\r\n\r\n" + drawn(["He denied it."])
    assert read_document(data, "x.txt").text == "He denied it."


def test_items_of_a_list_are_paragraphs() -> None:
    page = [
        ENGLISH[:90],
        "• one pass, in a drawer under the bed of the older one of the two men,",
        "• a stamp.",
        "(a) The lamp.",
    ]
    assert read_document(drawn(page), "x.pdf").text.split("\n\n") == page
