"""What no linter holds of the house style: sizes, names, docstrings, reasons."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGES = ("bot", "conversations", "handlers", "locales", "program", "storage")
PRODUCT = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
EVERYTHING = [*PRODUCT, *TESTS, *sorted((ROOT / "bench").rglob("*.py"))]

NAMELESS = {"base", "common", "core", "helper", "helpers", "util", "utils"}
EXCUSE = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma)\b(?P<rest>.*)")
FUNCTION_LINES = 50
MODULE_LINES = 400


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_the_walk_finds_the_product() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in PRODUCT} == set(PACKAGES)


def test_modules_say_what_they_are_and_stay_small() -> None:
    found = {
        name(path): list(faults(path.read_text("utf-8"), product=path in PRODUCT))
        for path in EVERYTHING
    }

    assert {module: wrong for module, wrong in found.items() if wrong} == {}


def test_modules_are_named_after_something() -> None:
    words = {
        name(path): {Path(part).stem for part in Path(name(path)).parts} for path in EVERYTHING
    }

    assert [module for module, parts in words.items() if parts & NAMELESS] == []


def test_folders_of_tests_are_packages() -> None:
    folders = {path.parent for path in TESTS}

    assert [name(each) for each in sorted(folders) if not (each / "__init__.py").is_file()] == []


def test_excuse_without_a_reason_is_found() -> None:
    marks = [
        "x = 1  # noqa: E501",
        "x = 1  # type: ignore[arg-type]",
        "x = 1  # noqa: E501 -- the link cannot be broken",
        "x = 1  # pragma: no cover",
    ]

    assert [bool(list(reasonless(mark))) for mark in marks] == [True, True, False, True]


def test_long_function_and_missing_docstring_are_found() -> None:
    source = "def long():\n" + "    x = 1\n" * FUNCTION_LINES

    assert list(faults(source, product=True)) == [
        "has no docstring",
        f"long has {FUNCTION_LINES + 1} lines",
    ]


def faults(source: str, *, product: bool) -> Iterator[str]:
    if not source.startswith('"""'):
        yield "has no docstring"
    yield from reasonless(source)
    if not product:
        return
    tree = ast.parse(source)
    if len(source.splitlines()) > MODULE_LINES:
        yield f"has {len(source.splitlines())} lines"
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield f"{node.name} has {lines} lines"


def reasonless(source: str) -> Iterator[str]:
    if not EXCUSE.search(source):
        return
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        excuse = EXCUSE.match(token.string) if token.type == tokenize.COMMENT else None
        if excuse and not re.search(r"--\s*\S", excuse["rest"]):
            yield f"line {token.start[0]} gives no reason: {token.string}"
