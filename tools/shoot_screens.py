"""Pictures of every screen of a served case, in both themes, wide and narrow, to be looked at by a person.

`whosays serve CASE --no-open` prints the address; then `python tools/shoot_screens.py ADDRESS FOLDER`, with the
names of some screens where not all are wanted.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

SIZES = {"1440": {"width": 1440, "height": 900}, "390": {"width": 390, "height": 844}}
THEMES = ("light", "dark")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
SETTLED = 900  # milliseconds until a picture stands still


def click(name: str) -> Callable[[Page], None]:
    """Press the first button or link with this beginning of a name."""

    def press(page: Page) -> None:
        page.locator("main").locator("button, a").filter(has_text=name).first.click()

    return press


def first_row(page: Page) -> None:
    """Select the first claim of the table."""
    page.get_by_role("row").nth(1).click()


def note(page: Page) -> None:
    """Select a claim beside its text."""
    page.locator(".note").nth(4).click()


def pause(page: Page) -> None:
    """Let a layout come to rest."""
    page.wait_for_timeout(4 * SETTLED)


def land(page: Page) -> None:
    """Wait for what lies below the claims of a map."""
    page.locator("[data-ready=true]").wait_for()
    pause(page)


def keys(*pressed: str) -> Callable[[Page], None]:
    """Press keys."""

    def press(page: Page) -> None:
        for key in pressed:
            page.keyboard.press(key)

    return press


def steps(*some: Callable[[Page], None]) -> Callable[[Page], None]:
    """One after another."""

    def take(page: Page) -> None:
        for step in some:
            step(page)
            page.wait_for_timeout(SETTLED)

    return take


# Name of the picture → the address, and what is done there before it is taken.
SCREENS: dict[str, tuple[str, Callable[[Page], None] | None]] = {
    "documents": ("view=documents", None),
    "reader": ("view=documents", steps(click("Twenty-three held"), note)),
    "pdf": ("view=documents", steps(click("Indictment 2023/417"), note)),
    "claims": ("view=claims&status=negated", first_row),
    "grouped": ("view=claims&group=voice", None),
    "entities": ("view=entities&schema=Person", None),
    "entity": ("view=entities&schema=Person", click("Selma Orhun")),
    "parting": ("view=entities&schema=Person", steps(click("Selma Orhun"), click("take apart"), click("not the same"))),
    "graph": ("view=graph", steps(click("Cemil Harput"), pause)),
    "graph-list": ("view=graph&as=list", click("Cemil Harput")),
    "map": ("view=map", land),
    "map-list": ("view=map&as=list", None),
    "timeline": ("view=timeline", keys("n")),
    "timeline-list": ("view=timeline&as=list", None),
    "routes": ("view=routes", None),
    "conflicts": ("view=conflicts", None),
    "review": ("view=review", None),
    "review-edit": ("view=review", keys("e")),
    "pairs": ("view=review&what=pairs", None),
    "add": ("view=add", None),
    "help": ("view=claims", keys("?")),
    "search": ("view=documents", steps(keys("Control+k"), lambda page: page.keyboard.type("Orhun"))),
}


def main() -> int:
    """Take them all, or some."""
    address, folder, *only = sys.argv[1:]
    Path(folder).mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name, page in pictures(browser, address, only or list(SCREENS)):
            page.screenshot(path=str(Path(folder) / f"{name}.png"))
            sys.stdout.write(f"{name}\n")
        browser.close()
    return 0


def pictures(browser: Browser, address: str, wanted: list[str]) -> Iterator[tuple[str, Page]]:
    """Every wanted screen in both themes and both widths, ready to be taken."""
    parts = urlsplit(address)
    for width, size in SIZES.items():
        for theme in THEMES:
            context = browser.new_context(viewport=size, color_scheme=theme, locale="en-GB")  # type: ignore[arg-type]
            context.new_page().goto(address)
            for name in wanted:
                page = context.new_page()
                yield f"{name}-{width}-{theme}", opened(page, f"{parts.scheme}://{parts.netloc}", name)
                page.close()
            context.close()


def opened(page: Page, origin: str, name: str) -> Page:
    """The screen, when it stands still."""
    query, done = SCREENS[name]
    page.goto(f"{origin}/?{query}")
    page.locator("footer").get_by_text("claims").wait_for()
    page.wait_for_timeout(SETTLED)
    if done:
        done(page)
    page.wait_for_timeout(2 * SETTLED)
    return page


if __name__ == "__main__":
    raise SystemExit(main())
