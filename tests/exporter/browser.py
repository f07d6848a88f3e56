"""A real browser for tests: Chromium or Chrome, driven by playwright, cut off from the network.

Where there is none the tests are skipped and say so; with CARDGEN_REQUIRE_BROWSER set they fail instead.
CARDGEN_BROWSER names a browser that is not on the path.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--hide-scrollbars")

PHONE = (390, 844)
DESK = (1280, 900)


def open_browser() -> contextlib.AbstractContextManager[Browser]:
    """A running browser; skips the test when there is none."""
    executable = os.environ.get("CARDGEN_BROWSER") or next(filter(None, map(shutil.which, _NAMES)), None)
    if executable is None:
        _missing("no Chromium or Chrome on the path")
    try:
        import playwright.sync_api  # noqa: F401
    except ImportError:
        _missing("playwright is not installed")
    return _running(str(executable))


def _missing(why: str) -> None:
    if os.environ.get("CARDGEN_REQUIRE_BROWSER"):
        pytest.fail(f"CARDGEN_REQUIRE_BROWSER is set, but {why}")
    pytest.skip(f"{why}: what a browser shows is not tested")


@contextlib.contextmanager
def _running(executable: str) -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=executable, args=[*_FLAGS, "--allow-file-access-from-files"])
        try:
            yield browser
        finally:
            browser.close()


@contextlib.contextmanager
def opened(browser: Browser, file: Path, *, dark: bool = False, size: tuple[int, int] = DESK) -> Iterator[Page]:
    """The page in `file`. Fails afterwards when it asked the network for anything, or its script made an error."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, color_scheme="dark" if dark else "light"
    )
    faults: list[str] = []
    try:
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
        page.on("dialog", lambda dialog: faults.append(f"dialog: {dialog.message}"))
        page.on("request", lambda request: faults.append(request.url) if request.url.startswith("http") else None)
        page.goto(file.as_uri())
        yield page
    finally:
        context.close()
    assert faults == []


CONTRAST = """() => {
    const light = (c) => {
        const [r, g, b] = c.map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const behind = (element) => {
        for (let e = element; e; e = e.parentElement) {
            const [r, g, b, a = 1] = parts(getComputedStyle(e).backgroundColor);
            if (a > 0) return [r, g, b];
        }
        return [255, 255, 255];
    };
    const weak = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const seen = walker.currentNode.data.trim() && element.checkVisibility();
        if (!seen || element.closest("script, style, [style]")) continue;
        const [a, b] = [parts(getComputedStyle(element).color).slice(0, 3), behind(element)].map(light);
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) weak.add(`${element.tagName}.${element.className} ${walker.currentNode.data.trim()} ${ratio}`);
    }
    return [...weak];
}"""
"""Run in a page: the texts whose contrast with what is behind them is below 4.5 to 1 (WCAG AA), but for those that an
author gave a colour."""
