"""Every view on paper: the whole of it, with its marks explained, dark on light, and nothing of the frame."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
VIEWS = ("documents", "claims", "entities", "graph&family=money", "map", "timeline", "routes", "conflicts", "review")
HYPHEN = "\ufffe"  # PDFium's sign for a hyphen at the end of a line
# Marks the page instead of opening a dialog. `void`: what a script evaluates to is called where it is a function.
NO_DIALOG = "void (window.print = () => { document.documentElement.dataset.printed = 'yes' })"


def printed(page: Page, tmp_path: Path) -> pypdfium2.PdfDocument:
    """The page as the printer gets it, after "print" of the export menu has made everything ready."""
    page.evaluate(NO_DIALOG)
    page.get_by_role("button", name="export", exact=True).click()
    page.get_by_role("button", name="print", exact=True).click()
    page.locator("html[data-printed]").wait_for()
    page.pdf(path=tmp_path / "view.pdf", format="A4", print_background=True)
    return pypdfium2.PdfDocument(tmp_path / "view.pdf")


def words(document: pypdfium2.PdfDocument) -> str:
    return "\n".join(map(words_of, document))


def words_of(page: pypdfium2.PdfPage) -> str:
    text: str = page.get_textpage().get_text_range()
    return text.replace(HYPHEN, "-")


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_on_paper_says_what_it_is_and_has_no_frame(visit: Visit, tmp_path: Path, view: str) -> None:
    page = visit(f"view={view}")
    page.wait_for_timeout(600)
    text = words(printed(page, tmp_path))
    assert re.search(r"whosays · sample · .* · printed 20\d\d-", text)
    assert "saved filters" not in text


def test_the_filter_is_on_paper_in_words(visit: Visit, tmp_path: Path) -> None:
    page = visit("view=entities&schema=Person")
    page.get_by_role("link", name="Nergis Aydal").first.click()
    page.get_by_role("button", name="filter by it").click()
    page.locator(".chips").get_by_text("Nergis Aydal").wait_for()
    head = re.sub(r"\s+", " ", words(printed(page, tmp_path))).partition(" · printed ")[0]
    assert head == "whosays · sample · entity Nergis Aydal"


def test_a_long_table_is_printed_whole(visit: Visit, tmp_path: Path) -> None:
    page = visit("view=claims&sort=document")
    rows = int(page.get_by_role("grid").get_attribute("aria-rowcount") or 0)
    document = printed(page, tmp_path)
    assert rows > 500
    assert rows / 60 < len(document) < rows / 10
    names = [re.sub(r"\s", "", words_of(document[at])) for at in (0, len(document) - 1)]
    for name, sort in zip(names, ("document", "-document"), strict=True):  # other tests add documents to the case
        asked = page.request.get(f"{page.url.partition('?')[0]}api/claims?limit=1&sort={sort}")
        assert asked.json()["claims"][0]["document_name"] in name
    expect(page.locator(".row").nth(100)).to_have_count(0)  # and the screen is as it was


@pytest.mark.parametrize("view", ["graph&family=money", "map", "timeline"])
def test_a_picture_is_on_paper_with_its_legend_and_as_a_list(visit: Visit, tmp_path: Path, view: str) -> None:
    page = visit(f"view={view}")
    page.get_by_role("button", name="theme").click()  # the picture on paper is that of the light theme
    if view == "map":
        page.locator("[data-ready=true]").wait_for(timeout=30_000)
    page.wait_for_timeout(600)
    document = printed(page, tmp_path)
    text = words(document)
    assert "denied, or not so" in text
    assert "money and goods" in text
    drawn = document[0].render(scale=0.5).to_pil().convert("L")
    histogram = drawn.histogram()
    dark, light = sum(histogram[:110]), sum(histogram[200:])
    assert light > 5 * dark > 500, (dark, light)
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_all_pages_of_a_pdf_are_printed(visit: Visit, tmp_path: Path) -> None:
    page = visit("view=documents")
    page.get_by_role("link", name="Indictment 2023/417").click()
    page.locator("canvas").first.wait_for()
    document = printed(page, tmp_path)
    pictures = [one for sheet in document for one in sheet.get_objects() if one.type == 3]
    assert len(pictures) >= 3
