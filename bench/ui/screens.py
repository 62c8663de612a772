"""What a reader sees and when: the pages in a real Chromium, from opening an address to what can be used.

Every screen is opened in a page of its own, with nothing kept from another but the pages' files.
"""

from __future__ import annotations

import math
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from bench.ui.answers import GRAPH, TIMELINE
from bench.ui.server import Server

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

TIMES = 3  # each screen is opened so often
PATIENCE = 30_000  # milliseconds


@contextmanager
def browsing() -> Iterator[BrowserContext | None]:
    """A browser without a past; None where there is no Chromium or no Playwright to drive it."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        found = None
    if found is None:
        yield None
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en-GB")
        context.set_default_timeout(PATIENCE)
        context.new_page().goto("about:blank")  # the browser itself has begun
        yield context
        browser.close()


def first_screen(context: BrowserContext, server: Server) -> float:
    """Milliseconds from opening the printed address to the list of documents and the count of claims."""
    return opened(context, server.address, documents)


def screens(context: BrowserContext, server: Server) -> dict[str, list[float]]:
    """Milliseconds of every screen."""
    wanted: dict[str, tuple[dict[str, object], Callable[[Page], None]]] = {
        "first screen again": ({"view": "documents"}, documents),
        "claims": ({"view": "claims"}, rows),
        "graph of 5,000 nodes": ({"view": "graph", **GRAPH}, graph),
        "timeline of 20,618 items": ({"view": "timeline", **TIMELINE}, timeline),
        "map": ({"view": "map", "type": "forgery"}, places),
    }
    return {
        name: [opened(context, f"{server.origin}?{urlencode(query, doseq=True)}", there) for _ in range(TIMES)]
        for name, (query, there) in wanted.items()
    }


def opened(context: BrowserContext, address: str, there: Callable[[Page], None]) -> float:
    """Milliseconds from opening an address until what was asked for is there and drawn; endless where it never is."""
    from playwright.sync_api import TimeoutError as NeverThere

    page = context.new_page()
    start = time.perf_counter()
    try:
        page.goto(address, wait_until="commit")
        there(page)
        page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
    except NeverThere:
        return math.inf
    finally:
        page.close()
    return (time.perf_counter() - start) * 1000


def documents(page: Page) -> None:
    """Documents are listed and claims are counted."""
    page.get_by_text("file 00000.txt").first.wait_for()
    page.locator("footer").get_by_text("100,000").first.wait_for()


def rows(page: Page) -> None:
    """The table has rows."""
    page.get_by_role("row").nth(5).wait_for()


def graph(page: Page) -> None:
    """The graph is drawn and answers: a key selects a node, whose tools appear."""
    page.get_by_text(re.compile(r"^[45],\d{3} entities, ")).first.wait_for()  # those whose lines were cut are not drawn
    page.keyboard.press("n")
    page.get_by_role("toolbar").first.wait_for()


def timeline(page: Page) -> None:
    """The bars are drawn and answer: a key selects a claim, whose evidence is asked for."""
    page.locator("canvas").first.wait_for()
    page.keyboard.press("n")
    page.wait_for_url("**claim=**")


def places(page: Page) -> None:
    """The map is drawn with its circles."""
    page.locator("canvas").first.wait_for()
