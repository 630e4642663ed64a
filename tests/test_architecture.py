"""Which foreign libraries a layer may know. Who imports whom among us: see the import contracts."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = {"bot", "conversations", "handlers", "locales", "program", "storage"}
ALLOWED = {
    "conversations": {"markupsafe"},
    "handlers": {"holidays", "icalendar", "markupsafe", "matplotlib", "rapidfuzz", "tzdata"},
    "locales": {"babel", "markupsafe"},
    "program": {"numpy", "rapidfuzz", "scipy"},
}


@pytest.mark.parametrize(("package", "allowed"), ALLOWED.items(), ids=ALLOWED)
def test_package_knows_no_foreign_library_but_its_own(package: str, allowed: set[str]) -> None:
    modules = (ROOT / package).rglob("*.py")

    known = {name for path in modules for name in foreign(path.read_text(encoding="utf-8"))}

    assert known - allowed == set()


# The contracts see whole libraries only, and of this one `urllib.parse` is as pure as can be.
@pytest.mark.parametrize("package", ["conversations", "program"])
def test_pure_package_opens_no_address(package: str) -> None:
    modules = (ROOT / package).rglob("*.py")

    known = {name for path in modules for name in imported(path.read_text(encoding="utf-8"))}

    assert {name for name in known if name.startswith("urllib")} <= {"urllib.parse"}


def test_imports_are_found_by_their_full_names() -> None:
    source = "import urllib.request as web\nfrom urllib.parse import quote\nfrom . import words\n"

    assert list(imported(source)) == ["urllib.request", "urllib.parse"]


def test_foreign_imports_are_found_wherever_they_stand() -> None:
    source = "import json, telegram.ext\ndef late():\n    from sqlalchemy.orm import Session\n"

    assert foreign(source) == {"telegram", "sqlalchemy"}


def foreign(source: str) -> set[str]:
    """List the libraries that are neither ours nor Python's own."""
    tops = {name.partition(".")[0] for name in imported(source)}
    return tops - PACKAGES - sys.stdlib_module_names


def imported(source: str) -> Iterator[str]:
    """List what a module imports, wherever the import stands."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
