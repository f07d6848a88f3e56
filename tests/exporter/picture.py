"""Takes the README's picture: `python -m tests.exporter.picture DECK.html docs/preview.png DESK PHONE`.

The preview page on a desk in light, from card number DESK on, and in front of it the same page on a phone in dark, from
card number PHONE on.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.exporter.browser import open_browser

_PAGE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #c9d4e5; }}
iframe {{ scrollbar-width: none; position: absolute; border: 0; box-shadow: 0 8px 30px rgb(30 50 80 / 30%); }}
.desk {{ left: 28px; top: 28px; width: 1044px; height: 734px; border-radius: 12px; }}
.phone {{ right: 28px; bottom: 28px; width: 330px; height: 640px; border-radius: 26px; border: 7px solid #20242c; }}
</style><iframe class="desk" src="{deck}"></iframe><iframe class="phone" src="{deck}"></iframe>"""


def take(deck: Path, output: Path, desk_card: int, phone_card: int) -> None:
    """Write the picture of the preview page `deck` to `output`."""
    with tempfile.TemporaryDirectory() as folder, open_browser() as browser:
        frame = Path(folder) / "frame.html"
        frame.write_text(_PAGE.format(deck=deck.resolve().as_uri()), encoding="utf-8")
        page = browser.new_page(viewport={"width": 1390, "height": 790}, color_scheme="light", device_scale_factor=1.2)
        page.goto(frame.as_uri())
        desk, phone = page.frames[1:]
        phone.click("#theme")
        page.mouse.move(0, 0)
        phone.evaluate("document.activeElement.blur(), document.documentElement.style.scrollPaddingTop = '6.2em'")
        for _ in range(4):  # cards get their height when they come into sight
            desk.evaluate(f"document.querySelectorAll('.pair')[{desk_card - 1}].scrollIntoView()")
            phone.evaluate(f"document.querySelectorAll('.pair')[{phone_card - 1}].scrollIntoView()")
            page.wait_for_timeout(200)
        page.screenshot(path=output)


if __name__ == "__main__":
    take(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
