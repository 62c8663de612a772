"""The sample case, served as a user serves it, in the real Chromium. The test itself opens no connection."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
# Chromium itself would ask for updates and the like: what the network test sees must come from our pages.
ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-default-apps",
)  # fmt: skip
WIDE = {"width": 1440, "height": 900}
NARROW = {"width": 390, "height": 844}


@dataclass
class Seen:
    """What a page asked for and complained about."""

    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda line: self.complaints.append(line.text) if line.type == "error" else None)


@pytest.fixture(scope="session")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample case, read once."""
    path = tmp_path_factory.mktemp("ui") / "sample"
    subprocess.run([sys.executable, "-m", "whosays", "demo", "--case", path], check=True, capture_output=True)
    return path


@pytest.fixture(scope="session")
def address(case: Path) -> Iterator[str]:
    """The address that `whosays serve` prints, token included."""
    command = [sys.executable, "-m", "whosays", "serve", str(case), "--port", "0", "--no-open"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        yield server.stdout.readline().strip()
        server.terminate()


@pytest.fixture(scope="session")
def origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    assert CHROMIUM, "the tests of the pages need Chromium: make test installs it"
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield found
        found.close()


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def context(browser: Browser, address: str) -> Iterator[BrowserContext]:
    """A browser that was given the key, as one is by opening the printed address."""
    found = browser.new_context(viewport=WIDE, locale="en-GB", color_scheme="light", accept_downloads=True)
    found.set_default_timeout(10_000)
    found.grant_permissions(["clipboard-read", "clipboard-write"])
    page = found.new_page()
    page.goto(address)
    page.close()
    yield found
    found.close()


@pytest.fixture
def visit(context: BrowserContext, origin: str, seen: Seen) -> Iterator[Callable[[str], Page]]:
    """Open an address of the page ("view=claims&status=denied"); nothing on it may have gone wrong at the end."""

    def go(query: str = "") -> Page:
        page = context.new_page()
        seen.watch(page)
        page.goto(f"{origin}/?{query}")
        page.locator("footer").get_by_text("claims").wait_for()
        page.locator(".skeleton").first.wait_for(state="detached")
        return page

    yield go
    assert seen.complaints == []
    assert [url for url in seen.asked if not url.startswith((origin, "blob:", "data:"))] == []
