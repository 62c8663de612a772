"""A reporter's first session, step by step, as far as reading, filtering, following, judging and taking out go."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.ui.conftest import Seen

Visit = Callable[..., Page]


def panel(page: Page):
    return page.get_by_role("complementary", name="Evidence")


def test_documents_show_what_was_read(visit: Visit) -> None:
    page = visit()
    rows = page.locator("tbody tr", has=page.locator("td"))
    expect(rows).to_have_count(11)
    expect(rows.first).to_contain_text("Indictment 2023/417")
    expect(rows.first).to_contain_text("2023-10-30")
    expect(page.get_by_text("2 reprints of one text")).to_be_visible()


def test_a_note_lights_its_sentence_and_tells_who_says_so(visit: Visit) -> None:
    page = visit("view=documents")
    page.get_by_role("link", name="Twenty-three held").click()
    note = page.locator(".note", has_text="not so").first
    note.click()
    expect(page.locator(".lit-sentence").first).to_be_visible()
    expect(page.locator(".lit-predicate")).to_be_visible()
    expect(panel(page)).to_contain_text("Who says so")
    lit = "".join(page.locator(".lit-sentence").all_inner_texts())
    assert lit.strip()
    assert lit in page.locator("blockquote .sentence").inner_text()


def test_the_keyboard_goes_from_claim_to_claim_and_back_undoes(visit: Visit) -> None:
    page = visit("view=documents")
    page.get_by_role("link", name="Twenty-three held").click()
    page.locator(".note").first.wait_for()
    page.keyboard.press("n")
    first = page.locator(".note.selected").inner_text()
    page.keyboard.press("n")
    expect(page.locator(".note.selected")).not_to_have_text(first)
    page.keyboard.press("p")
    expect(page.locator(".note.selected em")).to_have_text(first.split("\n")[1])
    page.go_back()
    expect(page.locator(".note.selected")).to_have_count(0)
    page.go_back()
    expect(page.locator("tbody tr").first).to_be_visible()


def test_pdf_pages_are_drawn_with_claims_beside_them(visit: Visit) -> None:
    page = visit("view=documents")
    page.get_by_role("link", name="Indictment 2023/417").click()
    page.locator("canvas").first.wait_for()
    page.locator(".note").nth(5).click()
    box = page.locator(".box.lit").first
    expect(box).to_be_visible()
    note = page.locator(".note.selected")
    assert abs((box.bounding_box() or {})["y"] - (note.bounding_box() or {})["y"]) < 300
    drawn = page.evaluate("""() => { const c = document.querySelector('canvas'); const d = c.getContext('2d')
        .getImageData(0, 0, c.width, c.height).data; let dark = 0;
        for (let i = 0; i < d.length; i += 4) if (d[i] < 100) dark += 1; return dark }""")
    assert drawn > 1000


def test_filters_to_what_one_voice_denies_and_comes_back_by_link(visit: Visit) -> None:
    page = visit("view=claims")
    page.get_by_role("button", name="status", exact=True).click()
    page.get_by_role("dialog", name="status").get_by_label(re.compile(r"\bdenied \d")).check()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="voice", exact=True).click()
    page.get_by_role("dialog", name="voice").get_by_role("checkbox", name=re.compile(r"^Selma Orhun \d")).check()
    page.keyboard.press("Escape")
    expect(page.get_by_role("row").nth(1)).to_be_visible()
    page.get_by_role("row").nth(1).click()
    expect(panel(page).locator(".chip.negated").first).to_have_text(re.compile("^denied by .*Orhun"))
    sentence = panel(page).locator(".sentence").first.inner_text()
    rows = int(page.get_by_role("grid").get_attribute("aria-rowcount") or 0) - 1
    shown = re.compile(rf"^\s*{rows} of \d+ claims")
    expect(page.locator("footer")).to_have_text(shown)  # it answers in its own time
    again = visit(page.url.partition("?")[2])
    expect(panel(again).locator(".sentence").first).to_have_text(sentence)
    expect(again.locator("footer")).to_have_text(shown)
    expect(again.get_by_label(re.compile("Remove the filter voice")).first).to_be_visible()


def test_follows_an_entity_from_a_claim(visit: Visit) -> None:
    page = visit("view=claims&q=Orhun&type=finance")
    page.get_by_role("row").nth(1).click()
    panel(page).locator("dd a", has_text="Orhun").first.click()
    page.locator("h2", has_text="Orhun").wait_for()
    expect(page.get_by_role("heading", name=re.compile("Is said of"))).to_be_visible()
    expect(page.get_by_role("heading", name="How documents write it")).to_be_visible()


def test_rejects_a_claim_and_takes_it_back(visit: Visit) -> None:
    page = visit("view=review")
    before = page.locator(".progress").inner_text()
    asked = page.locator(".asked p.line").inner_text()
    page.keyboard.press("r")
    page.keyboard.type("the wrong man")
    page.keyboard.press("Escape")
    page.keyboard.press("n")
    expect(page.get_by_role("status").filter(has_text="reject: saved")).to_be_visible()
    expect(page.locator(".asked p.line")).not_to_have_text(asked)
    expect(page.locator(".progress")).not_to_have_text(before)
    page.keyboard.press("z")
    expect(page.locator(".progress")).to_have_text(before)
    expect(page.locator(".asked p.line")).to_have_text(asked)
    expect(page.get_by_role("listitem").filter(has_text="the wrong man")).to_be_visible()


def test_corrects_a_status_in_place(visit: Visit) -> None:
    page = visit("view=review")
    page.keyboard.press("e")
    page.get_by_label("in which way").select_option("planned")
    page.get_by_role("button", name="Save the edit").click()
    expect(page.get_by_role("status").filter(has_text="accept: saved")).to_be_visible()
    page.keyboard.press("z")
    expect(page.get_by_role("listitem").filter(has_text="edited")).to_be_visible()


def test_marks_many_rows_and_judges_them_together(visit: Visit) -> None:
    page = visit("view=claims&type=statement")
    for row in (1, 3):
        page.get_by_role("row").nth(row).get_by_role("checkbox").click(modifiers=["Shift"] if row == 3 else [])
    expect(page.get_by_text("3 selected")).to_be_visible()
    page.keyboard.press("u")
    expect(page.get_by_role("status").filter(has_text="unsure, 3 claims")).to_be_visible()
    page.keyboard.press("z")
    expect(page.get_by_role("status").filter(has_text="undone")).to_be_visible()


def test_merges_two_entities_after_looking_at_both_and_undoes(visit: Visit, seen: Seen) -> None:
    page = visit("view=entities&schema=Person")
    page.get_by_role("link", name=re.compile("Cemil Harput")).first.click()
    page.get_by_role("button", name=re.compile("Merge with")).click()
    page.get_by_role("dialog").get_by_role("searchbox").fill("Solak")
    page.get_by_role("dialog").get_by_role("button", name=re.compile("Solak")).first.click()
    expect(page.get_by_role("heading", name="Are these two the same?")).to_be_visible()
    expect(page.locator(".sides article")).to_have_count(2)
    page.get_by_role("button", name=re.compile("^the same")).click()
    expect(page.get_by_role("status").filter(has_text="saved")).to_be_visible()
    page.get_by_role("status").get_by_role("button", name=re.compile("undo")).click()
    expect(page.get_by_role("status").filter(has_text="undone")).to_be_visible()
    # While two are one, the case knows them by one id: a page that still asks for the other is told so with a 404.
    seen.complaints[:] = [line for line in seen.complaints if "status of 404" not in line]


def test_only_who_denies_is_said_to_deny(visit: Visit) -> None:
    page = visit("view=claims&status=negated&voice=kind:prosecutor")
    page.get_by_role("row").nth(1).click()
    chip = page.locator("aside .chip.negated").first
    expect(chip).to_have_text(re.compile("^not so, says The prosecut"))
    page.get_by_role("button", name="Türkçe").click()
    expect(chip).to_have_text(re.compile("^öyle değil diyen: The prosecut"))


def test_takes_an_entity_apart_with_its_documents_side_by_side_and_undoes(visit: Visit) -> None:
    page = visit("view=entities&schema=Person")
    page.get_by_role("link", name=re.compile("Selma Orhun")).first.click()
    counted = page.locator("main header p.faint")
    before = counted.inner_text()
    page.get_by_role("button", name="take apart").click()
    stay = page.get_by_role("region", name="Stay")
    go = page.get_by_role("region", name="Somebody or something else")
    expect(stay.locator("mark").first).to_contain_text("Orhun")
    stay.get_by_role("button", name="not the same: 06-interview").click()
    expect(go.locator("article")).to_have_count(1)
    page.get_by_label("Reason").fill("her sister")
    page.get_by_role("button", name="These are two").click()
    expect(page.get_by_role("status").filter(has_text="take apart: saved")).to_be_visible()
    expect(counted).not_to_have_text(before)
    page.get_by_role("status").get_by_role("button", name="undo").click()
    expect(counted).to_have_text(before)
    expect(page.get_by_role("listitem").filter(has_text="her sister").first).to_be_visible()


def test_exports_what_is_shown(visit: Visit, tmp_path) -> None:
    page = visit("view=claims&status=denied")
    shown = int(page.locator("footer").get_by_text(re.compile(r"^\d+ of")).inner_text().split()[0])
    page.get_by_role("button", name="export", exact=True).click()
    with page.expect_download() as taken:
        page.get_by_role("link", name="CSV (a table)").click()
    taken.value.save_as(tmp_path / "denied.csv")
    with (tmp_path / "denied.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert len(list(csv.DictReader(lines))) == shown


def test_copies_a_claim_as_a_footnote(visit: Visit) -> None:
    page = visit("view=claims&status=cancelled")
    page.get_by_role("row").nth(1).click()
    panel(page).locator("blockquote").wait_for()
    page.keyboard.press("c")
    expect(page.get_by_role("status").filter(has_text="copied")).to_be_visible()
    note = page.evaluate("navigator.clipboard.readText()")
    assert panel(page).locator("blockquote .sentence").inner_text()[:40] in note
    assert "token" not in note
    assert "claim=claim:" in note.replace("%3A", ":")
