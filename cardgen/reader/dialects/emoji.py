"""Emoji and icon codes: `:warning:`, `:material-check:`."""

from __future__ import annotations

import re

_CODE = re.compile(r"(?<![\w:]):([a-z][a-z0-9_+-]{1,60}|\+1|-1):(?:\{[^{}\n]*\})?(?![\w:])")
_ICONS = ("material-", "fontawesome-", "octicons-", "simple-", "fa-", "bi-", "mdi-")
# The codes that course pages use; any other word between colons is left as it stands.
_SIGNS = {
    "warning": "⚠️", "bulb": "💡", "book": "📖", "books": "📚", "open_book": "📖", "memo": "📝", "pencil": "📝",
    "pencil2": "✏️", "dart": "🎯", "rocket": "🚀", "white_check_mark": "✅", "heavy_check_mark": "✔️",
    "ballot_box_with_check": "☑️", "x": "❌", "heavy_multiplication_x": "✖️", "star": "⭐", "star2": "🌟", "fire": "🔥",
    "key": "🔑", "question": "❓", "grey_question": "❔", "exclamation": "❗", "heavy_exclamation_mark": "❗",
    "information_source": "ℹ️", "point_right": "👉", "point_left": "👈", "point_up": "☝️", "point_down": "👇",
    "arrow_right": "➡️", "arrow_left": "⬅️", "arrow_up": "⬆️", "arrow_down": "⬇️", "+1": "👍", "thumbsup": "👍",
    "-1": "👎", "thumbsdown": "👎", "smile": "😄", "smiley": "😃", "wink": "😉", "thinking": "🤔", "tada": "🎉",
    "sparkles": "✨", "computer": "💻", "wrench": "🔧", "hammer": "🔨", "gear": "⚙️", "mag": "🔍", "link": "🔗",
    "pushpin": "📌", "round_pushpin": "📍", "clipboard": "📋", "calendar": "📆", "clock1": "🕐", "hourglass": "⌛",
    "stopwatch": "⏱️", "alarm_clock": "⏰", "movie_camera": "🎥", "video_camera": "📹", "tv": "📺", "headphones": "🎧",
    "speech_balloon": "💬", "brain": "🧠", "mortar_board": "🎓", "school": "🏫", "microscope": "🔬", "test_tube": "🧪",
    "chart_with_upwards_trend": "📈", "bar_chart": "📊", "construction": "🚧", "no_entry": "⛔", "stop_sign": "🛑",
    "bug": "🐛", "snake": "🐍", "whale": "🐳", "zap": "⚡", "boom": "💥", "heart": "❤️", "eyes": "👀", "wave": "👋",
    "raising_hand": "🙋", "clap": "👏", "muscle": "💪", "pray": "🙏", "family": "👪", "house": "🏠", "globe": "🌐",
    "earth_africa": "🌍", "earth_americas": "🌎", "package": "📦", "file_folder": "📁", "page_facing_up": "📄",
    "notebook": "📓", "notebook_with_decorative_cover": "📔", "ledger": "📒", "bookmark": "🔖", "label": "🏷️",
    "one": "1️⃣", "two": "2️⃣", "three": "3️⃣", "four": "4️⃣", "five": "5️⃣", "checkered_flag": "🏁", "trophy": "🏆",
    "red_circle": "🔴", "large_blue_circle": "🔵", "green_circle": "🟢", "yellow_circle": "🟡", "orange_circle": "🟠",
}  # fmt: skip


def shown(text: str) -> str:
    """Text with its codes as signs; icons, which are decoration of a site's theme, left out."""
    return _CODE.sub(_sign, text) if text.count(":") > 1 else text


def _sign(match: re.Match[str]) -> str:
    code = match[1]
    if code.startswith(_ICONS):
        return ""
    return _SIGNS.get(code, match.group())
