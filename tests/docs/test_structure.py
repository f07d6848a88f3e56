"""The house keeps its shape: imports point one way along the road, and each room touches only what it may."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "cardgen"
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))

# What each part may import, besides itself. The rooms are four of one height and do not know each other.
VALUES = {"text", "problems", "model"}
MAY_IMPORT = {
    "text": set[str](),
    "problems": set[str](),
    "model": {"text", "problems"},
    "languages": VALUES,
    "reader": VALUES | {"languages"},
    "tex": set[str](),
    "parser": VALUES | {"languages", "tex"},
    "scheduler": VALUES,
    "exporter": VALUES | {"tex"},
    "pipeline": VALUES | {"reader", "parser", "scheduler", "exporter"},
    "report": VALUES,
    "cli": VALUES | {"pipeline", "report", "exporter", "scheduler"},
    "__main__": {"cli"},
    "__init__": set[str](),
}
PURE = ("parser", "scheduler")
OUTER_WORLD = {
    "asyncio",
    "io",
    "os",
    "pathlib",
    "random",
    "secrets",
    "shutil",
    "socket",
    "subprocess",
    "tempfile",
    "time",
}
NETWORK = {"aiohttp", "ftplib", "http", "httpx", "requests", "smtplib", "socket", "urllib.request", "urllib3"}
PRINT_OR_EXIT = {"print", "exit", "quit", "sys.exit", "os._exit", "SystemExit", "sys.stdout.write", "sys.stderr.write"}


@cache
def tree(module: str) -> ast.Module:
    return ast.parse((PACKAGE / module).read_text(encoding="utf-8"))


def part(module: str) -> str:
    """`reader/page.py` belongs to the part `reader`, `cli.py` to `cli`."""
    return module.split("/", maxsplit=1)[0].removesuffix(".py")


def imports(module: str) -> Iterator[str]:
    """Full names of what a module imports, wherever in it, each name of `from x import y` as `x.y`."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}: write imports in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def calls(module: str) -> Iterator[str]:
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def roots(module: str) -> set[str]:
    """Every name that is imported, and every package above it: `a.b.c` gives `a`, `a.b`, `a.b.c`."""
    return {name.rsplit(".", cut)[0] for name in imports(module) for cut in range(name.count(".") + 1)}


def test_imports_point_one_way_along_the_road() -> None:
    for module in MODULES:
        ours = {name.split(".")[1] for name in imports(module) if name.startswith("cardgen.")} - {"__version__"}
        beyond = ours - {part(module)} - MAY_IMPORT[part(module)]
        assert not beyond, f"cardgen/{module} may not import {beyond}"


def test_parser_and_scheduler_are_pure() -> None:
    for module in MODULES:
        if part(module) in PURE:
            assert not roots(module) & OUTER_WORLD, module
            assert "open" not in calls(module), module


def test_only_the_apkg_module_imports_genanki() -> None:
    assert [module for module in MODULES if "genanki" in roots(module)] == ["exporter/apkg.py"]


def test_only_the_command_line_imports_click_prints_or_exits() -> None:
    assert [module for module in MODULES if "click" in roots(module)] == ["cli.py"]
    assert [module for module in MODULES if PRINT_OR_EXIT & set(calls(module))] == ["cli.py"]


def test_nothing_reaches_for_the_network() -> None:
    for module in MODULES:
        assert not roots(module) & NETWORK, module
