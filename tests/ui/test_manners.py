"""What holds for every view: keyboard, both themes and languages, narrow screens, print, failures with what to do."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.documents.printing import scanned
from tests.ui.conftest import NARROW, WIDE
from whosays.claims.types import claim_types

Visit = Callable[..., Page]
THEME, LANGUAGE = re.compile("theme|temaya"), re.compile("^(TR|EN) (Türkçe|English)$")
AXE = Path(__file__).parents[2] / "ui/node_modules/axe-core/axe.min.js"
OURS = ("documents", "reader", "claims", "entities", "review", "add")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def findings(page: Page) -> list[str]:
    """What axe-core finds wrong, with the elements."""
    page.evaluate(AXE.read_text(encoding="utf-8") + "; 0")
    told = page.evaluate("tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", RULES)
    return [f"{one['id']}: {node['html'][:160]}" for one in told["violations"] for node in one["nodes"][:3]]


def findings_everywhere(page: Page) -> list[str]:
    """What axe-core finds in both widths, both languages and both themes; the page is left as it was."""
    found: list[str] = []
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)
        for _ in range(2):
            for _ in range(2):
                found += findings(page)
                page.get_by_role("button", name=THEME).click()
            page.get_by_role("button", name=LANGUAGE).click()
    return found


def opened(visit: Visit, view: str) -> Page:
    """A view with something in it: a document that is read, a claim that is selected."""
    page = visit("view=claims&status=denied")
    page.get_by_role("row").nth(1).click()
    page.locator("blockquote").wait_for()
    here = page.url.partition("?")[2].replace("status=denied&", "")
    page = visit(here.replace("view=claims", f"view={view}"))
    page.wait_for_timeout(400)
    return page


@pytest.mark.parametrize("view", OURS)
def test_axe_finds_nothing_in_any_theme_width_or_language(visit: Visit, view: str) -> None:
    assert findings_everywhere(opened(visit, view)) == []


def test_axe_finds_nothing_on_an_entitys_page_in_help_and_in_search(visit: Visit) -> None:
    page = visit("view=entities")
    page.locator("tbody a").first.click()
    page.locator("h3").first.wait_for()
    assert findings(page) == []
    page.keyboard.press("?")
    page.get_by_role("dialog", name="Keyboard").wait_for()
    assert findings(page) == []
    page.keyboard.press("Escape")
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill("Orhun")
    page.get_by_role("option", name=re.compile("^Selma Orhun")).first.wait_for()
    assert findings(page) == []


@pytest.mark.parametrize("view", OURS)
def test_nothing_is_lost_on_a_narrow_screen(visit: Visit, view: str) -> None:
    page = opened(visit, view)
    page.set_viewport_size(NARROW)
    page.wait_for_timeout(300)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= NARROW["width"]
    expect(page.get_by_label("Views").last).to_be_visible()
    if view in ("reader", "claims", "entities", "documents"):
        expect(page.get_by_role("complementary", name="Evidence")).to_be_visible()


def test_the_search_jumps(visit: Visit) -> None:
    page = visit("view=documents")
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill("Selma Orhun")
    page.get_by_role("option", name=re.compile("^Selma Orhun")).first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.locator("h2", has_text="Selma Orhun").wait_for()
    assert "view=entities" in page.url


def test_digits_open_views_and_question_mark_tells_all_keys(visit: Visit) -> None:
    page = visit("view=documents")
    page.keyboard.press("3")
    expect(page.get_by_role("grid", name="Claims")).to_be_visible()
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keyboard")
    expect(dialog).to_contain_text("mark the row")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_turkish_is_a_language_of_the_interface(visit: Visit) -> None:
    page = visit("view=claims")
    page.get_by_role("button", name="Türkçe").click()
    expect(page.get_by_role("link", name="Belgeler")).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == "tr"
    page.reload()
    expect(page.get_by_role("link", name="İddialar")).to_be_visible()


def test_the_filter_stays_while_the_view_changes_and_is_kept_by_name(visit: Visit) -> None:
    page = visit("view=claims&type=finance")
    page.get_by_role("link", name="Review").click()
    assert "type=finance" in page.url
    page.get_by_role("button", name="saved filters").click()
    page.get_by_label("Name of the filter").fill("money")
    page.get_by_role("button", name="Save this filter").click()
    page.keyboard.press("Escape")
    page.get_by_label("Clear all filters").click()
    assert "type=finance" not in page.url
    page.get_by_role("button", name="saved filters").click()
    page.get_by_role("button", name="money", exact=True).click()
    assert "type=finance" in page.url


def test_prints_the_view_without_the_frame(visit: Visit) -> None:
    page = opened(visit, "reader")
    page.emulate_media(media="print")
    expect(page.locator("header").first).to_be_hidden()
    expect(page.get_by_text("printed 20")).to_be_visible()


def test_reads_a_dropped_file(visit: Visit, tmp_path: Path) -> None:
    page = visit("view=add")
    file = tmp_path / "note-of-the-hearing.txt"
    file.write_text("The witness T.B. said that the driver had left Edirne in May 2022.\n", encoding="utf-8")
    page.locator("#files").set_input_files(file)
    page.get_by_role("button", name="open").wait_for(timeout=60_000)
    page.get_by_role("button", name="open").click()
    page.get_by_text("had left Edirne").wait_for()


def test_a_page_without_text_is_drawn_and_told_of(visit: Visit, tmp_path: Path) -> None:
    page = visit("view=add")
    file = tmp_path / "half-scanned.pdf"
    file.write_bytes(scanned(2, "The witness T.B. met the driver in Edirne on Monday."))
    page.locator("#files").set_input_files(file)
    page.locator("li", has_text="half-scanned.pdf").get_by_role("button", name="open").click(timeout=60_000)
    expect(page.get_by_role("region", name=re.compile("^Page "))).to_have_count(2)
    for number in (1, 2):
        sheet = page.get_by_role("region", name=f"Page {number}")
        sheet.scroll_into_view_if_needed()
        expect(sheet.locator("canvas")).to_be_visible()
    expect(page.locator(".problem")).to_contain_text("page 2")


def test_boxes_lie_on_the_words_of_their_claim(visit: Visit) -> None:
    page = visit("view=documents")
    page.get_by_role("link", name="Indictment 2023/417").click()
    page.locator(".note").first.wait_for()
    page.locator(".note").nth(7).click()
    sheet = page.get_by_role("region", name="Page 1").locator(".sheet").bounding_box() or {}
    boxes = [box.bounding_box() or {} for box in page.locator(".box.lit").all()]
    lines = {round(box["y"]) for box in boxes}
    assert len(boxes) == len(lines)  # one box a line
    for box in boxes:
        assert sheet["x"] < box["x"] < box["x"] + box["width"] < sheet["x"] + sheet["width"]
        assert 5 < box["height"] < 30


def test_without_the_key_nothing_is_shown_but_what_to_do(browser: Browser, origin: str) -> None:
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.goto(origin)
    expect(page.get_by_role("alert").first).to_contain_text("Open the whole address")
    context.close()


def test_a_link_into_nothing_says_so(context, origin: str) -> None:
    page = context.new_page()
    page.goto(f"{origin}/?view=claims&claim=claim:000000000000000000000000")
    expect(page.get_by_role("alert")).to_contain_text("not in the case")


def test_text_of_documents_is_never_markup(visit: Visit, tmp_path: Path) -> None:
    page = visit("view=add")
    file = tmp_path / "markup.txt"
    file.write_text(
        'K.L. paid <img src=x onerror="document.title=1"> <b>M.N.</b> 500 euros in Edirne.\n', encoding="utf-8"
    )
    page.locator("#files").set_input_files(file)
    page.locator("li", has_text="markup.txt").get_by_role("button", name="open").click(timeout=60_000)
    page.get_by_text("<b>M.N.</b>").wait_for()
    assert page.locator("main img, main p b").count() == 0


def test_the_pages_know_every_type_and_role() -> None:
    shipped = json.loads((AXE.parents[2] / "src/core/claims/types.json").read_text(encoding="utf-8"))
    known = claim_types()
    assert shipped == {name: {"family": one.family, "roles": list(one.roles)} for name, one in known.items()}
