"""Graph, map, timeline, routes and conflicts of the sample case: what a reporter looks for in them is there."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.ui.conftest import NARROW
from tests.ui.test_manners import findings_everywhere

Visit = Callable[..., Page]
KEPT_SPOTS = "fetch('/api/graph/spots').then(a => a.json()).then(s => s.length > 1 && s)"
PICTURES = ("graph", "map", "timeline", "routes", "conflicts")


def panel(page: Page) -> Locator:
    return page.get_by_role("complementary", name="Evidence")


def begun(visit: Visit) -> Page:
    """The graph of one person."""
    page = visit("view=graph")
    page.get_by_role("button", name=re.compile("^Cemil Harput")).click()
    page.get_by_text(re.compile(r"\d+ entities, \d+ lines")).wait_for()
    return page


def counted(page: Page) -> tuple[int, ...]:
    words = page.get_by_text(re.compile(r"\d+ entities, \d+ lines")).inner_text()
    return tuple(map(int, re.findall(r"\d+", words)))


def test_a_graph_begins_with_somebody_and_is_widened(visit: Visit) -> None:
    page = begun(visit)
    before = counted(page)
    page.get_by_role("button", name="as a list").click()
    entities = page.get_by_role("region", name="Entities", exact=True)
    entities.get_by_role("button", name=re.compile("Selma Orhun")).first.click()
    page.get_by_role("button", name="as a list").click()
    page.get_by_role("toolbar", name="Selma Orhun").get_by_role("button", name=re.compile("all that names it")).click()
    expect(page.get_by_text(re.compile(r"\d+ entities, \d+ lines"))).not_to_have_text(
        f"{before[0]} entities, {before[1]} lines"
    )
    after = counted(page)
    assert after[0] > before[0]
    assert after[1] > before[1]
    page.go_back()
    expect(page.get_by_text(f"{before[0]} entities, {before[1]} lines")).to_be_visible()


def test_a_line_of_the_graph_opens_its_claims(visit: Visit) -> None:
    page = begun(visit)
    page.get_by_role("button", name="as a list").click()
    page.get_by_role("region", name="Claims", exact=True).get_by_role("button").first.click()
    expect(panel(page)).to_contain_text(re.compile("Who says so|claims selected"))
    assert "claim=" in page.url


def test_what_is_hidden_can_be_shown_again(visit: Visit) -> None:
    page = begun(visit)
    before = counted(page)
    page.keyboard.press("n")
    page.get_by_role("toolbar").wait_for()
    page.keyboard.press("h")
    page.get_by_role("button", name="1 hidden: show").click()
    assert counted(page) == before


def test_places_and_pins_are_kept_in_the_case(visit: Visit, browser: Browser, address: str, origin: str) -> None:
    page = begun(visit)
    page.keyboard.press("n")
    page.get_by_role("toolbar").get_by_role("button", name="pin").click()
    there = page.url.partition("?")[2]
    kept = page.wait_for_function(KEPT_SPOTS).json_value()
    assert sum(spot["pinned"] for spot in kept) == 1
    other = browser.new_context(locale="en-GB").new_page()
    other.goto(address)
    other.goto(f"{origin}/?{there}")
    pin = other.get_by_role("toolbar").get_by_role("button", name="pin")
    expect(pin).to_have_attribute("aria-pressed", "true")
    pin.click()
    other.context.close()


def test_another_person_comes_to_the_same_graph_by_its_address(visit: Visit) -> None:
    page = begun(visit)
    there = visit(page.url.partition("?")[2])
    there.get_by_text(re.compile(r"\d+ entities, \d+ lines")).wait_for()
    assert counted(there) == counted(page)


def test_the_cancelled_plan_is_on_the_timeline(visit: Visit) -> None:
    page = visit("view=timeline")
    page.get_by_role("button", name=re.compile("cancelled")).click()
    assert "status=cancelled" in page.url
    page.get_by_text(re.compile(r"\d+ dated claims|No claim here has a date")).wait_for()
    page.get_by_role("button", name="as a list").click()
    page.get_by_role("list", name="Timeline").get_by_role("button").first.click()
    expect(panel(page)).to_contain_text("cancelled")


def test_a_bar_is_clicked_and_walked_to_with_the_keyboard(visit: Visit) -> None:
    page = visit("view=timeline")
    page.locator("canvas").first.wait_for()
    page.keyboard.press("n")
    panel(page).get_by_text("Who says so").wait_for()
    first = page.url
    page.keyboard.press("n")
    expect(page).not_to_have_url(first)


def test_the_timeline_zooms_and_its_address_follows(visit: Visit) -> None:
    page = visit("view=timeline")
    page.locator("canvas").first.wait_for()
    for _ in range(3):
        page.keyboard.press("+")
    expect(page).to_have_url(re.compile("span="))
    page.keyboard.press("0")
    expect(page).not_to_have_url(re.compile("span="))


def test_undated_claims_are_counted_and_listed(visit: Visit) -> None:
    page = visit("view=timeline")
    page.get_by_role("button", name=re.compile(r"\d+ undated")).click()
    expect(panel(page)).to_contain_text("claims selected")


def test_the_route_is_on_the_map(visit: Visit) -> None:
    page = visit("view=map")
    page.locator("[data-ready=true]").wait_for(timeout=30_000)
    page.get_by_role("button", name="as a list").click()
    leg = page.get_by_role("region", name="Legs of routes").get_by_role("button", name=re.compile("Zagreb")).first
    expect(leg).to_contain_text("Plovdiv")
    leg.click()
    expect(panel(page)).to_contain_text("Zagreb")


def test_what_has_no_place_is_counted_and_listed(visit: Visit) -> None:
    page = visit("view=map")
    page.get_by_role("button", name=re.compile("places without coordinates")).click()
    expect(panel(page)).to_contain_text("claims selected")


def test_the_map_is_saved_as_a_picture(visit: Visit, tmp_path: Path) -> None:
    page = visit("view=map")
    page.locator("[data-ready=true]").wait_for(timeout=30_000)
    with page.expect_download() as saving:
        page.get_by_role("button", name="save as PNG").click()
    saving.value.save_as(tmp_path / "map.png")
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG")


def test_the_stages_of_how_it_works_lead_to_their_evidence(visit: Visit) -> None:
    page = visit("view=routes")
    works = page.get_by_role("region", name=re.compile("^How it works"))
    expect(works.locator("article").first).to_contain_text("reception")
    works.locator("article").first.get_by_role("button").first.click()
    expect(panel(page)).to_contain_text("Who says so")
    with page.expect_download() as saving:
        works.get_by_role("button", name="save as SVG").click()
    assert saving.value.suggested_filename.endswith(".svg")


def test_conflicts_stand_side_by_side_with_their_voices(visit: Visit) -> None:
    page = visit("view=conflicts")
    first = page.locator("main article").first
    assert first.locator("section").count() >= 2
    expect(first.locator("mark").first).to_be_visible()
    first.locator("section").nth(1).get_by_role("button", name="Evidence").click()
    expect(panel(page)).to_contain_text("Who says so")


def test_reasons_are_told_in_turkish(visit: Visit) -> None:
    page = visit("view=conflicts")
    page.get_by_role("button", name=re.compile("Türkçe")).click()
    reasons = page.locator("main .why").all_inner_texts()
    assert len(reasons) > 5
    assert [one for one in reasons if "differ in" in one or "document in its own words" in one] == []
    expect(page.locator("main mark").filter(has_text=re.compile("öyle (değil )?deniyor")).first).to_be_visible()


@pytest.mark.parametrize("view", PICTURES)
def test_axe_finds_nothing_in_any_theme_width_or_language(visit: Visit, view: str) -> None:
    for address in (f"view={view}", f"view={view}&family=movement", f"view={view}&family=movement&as=list"):
        page = visit(address)
        page.wait_for_timeout(600)
        assert findings_everywhere(page) == []
        page.close()


@pytest.mark.parametrize("view", PICTURES)
def test_nothing_is_lost_on_a_narrow_screen(visit: Visit, view: str) -> None:
    page = visit(f"view={view}&family=movement")
    page.set_viewport_size(NARROW)
    page.wait_for_timeout(400)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    expect(page.get_by_label("Views").last).to_be_visible()
