"""Marked texts can be extracted, filled and translated: read from the calls that mark them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from locales.catalog import holes, source_faults
from locales.extraction import SPEAKING
from locales.translator import FOLDER

SENTENCES = {"_": (0,), "n_": (0, 1), "p_": (1,)}
FEW_WORDS = 4
MODULES = sorted(path for package in SPEAKING for path in (FOLDER.parent / package).rglob("*.py"))


@pytest.mark.parametrize(
    "path", MODULES, ids=lambda path: path.relative_to(FOLDER.parent).as_posix()
)
def test_texts_are_marked_so_that_they_can_be_said(path: Path) -> None:
    assert "\n".join(faults(path.read_text(encoding="utf-8"))) == ""


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("_(words)", "is not a literal"),
        ("_(f'It is {clock} o clock now.')", "is not a literal"),
        ("_('It is {clock} for you now.', time=now)", "holes and arguments differ"),
        ("_('It is {clock} for you now.')", "holes and arguments differ"),
        ("_('It is late for you now.', clock=now)", "holes and arguments differ"),
        ("n_('One', '{count} of {all}', count=2)", "holes and arguments differ"),
        ("n_('One {thing}', '{count} things', count=2)", "holes and arguments differ"),
        ("p_('button', 'A <u>word</u>')", "markup other than b, i, code and a"),
        ("_('It is { late now.')", "broken braces (expected '}' before end of string)"),
        ("_('Thank you!')", "under four words and without a context"),
    ],
)
def test_text_that_could_not_be_said_is_found(source: str, fault: str) -> None:
    assert [found.partition(": ")[2] for found in faults(source)] == [fault]


def test_text_that_can_be_said_is_left_alone() -> None:
    source = (
        "_('Your name is {name}, is it?', name=n), p_('button', 'Yes'), "
        "n_('One', '{count}', count=c), n_('One {a}', '{count} {a}', count=c, a=a), "
        "_('{a} {b} c d', **k)"
    )

    assert list(faults(source)) == []


def faults(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            for fault in call_faults(node, marker=node.func.id):
                yield f"line {node.lineno}: {fault}"


def call_faults(call: ast.Call, *, marker: str) -> Iterator[str]:
    if marker not in SENTENCES:
        return
    texts = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
    if len(texts) != len(call.args) or not all(isinstance(text, str) for text in texts):
        yield "is not a literal"
        return
    sentences = [str(texts[place]) for place in SENTENCES[marker]]
    broken = [fault for sentence in sentences for fault in source_faults(sentence)]
    yield from broken
    if not broken:
        yield from filling_faults(call, sentences=sentences)
    if marker == "_" and len(sentences[0].split()) < FEW_WORDS:
        yield "under four words and without a context"


def filling_faults(call: ast.Call, *, sentences: list[str]) -> Iterator[str]:
    given = {keyword.arg for keyword in call.keywords}
    wanted, *few = (set(holes(sentence)) for sentence in reversed(sentences))
    open_ended = None in given
    if not open_ended and (given != wanted or not all(some <= wanted for some in few)):
        yield "holes and arguments differ"
