"""What a script may do: DESIGN §3 held against the syntax tree of each module of scripts."""

import ast
import builtins
from collections.abc import Iterator
from pathlib import Path

import pytest

import conversations

MODULES = sorted(Path(conversations.__file__).parent.glob("*.py"))

CLOCKS_AND_CHANCE = {"asyncio", "random", "secrets", "threading", "time", "uuid"}
OUTSIDE = {"io", "os", "pathlib", "socket", "sqlite3", "subprocess", "tempfile", "urllib"}
FORBIDDEN_CALLS = {"open", "print", "input", "now", "utcnow", "today"}
ASKING = {"ask", "offer"}
TALK = "talk"

OFFENCES = [
    ("import random", "imports random"),
    ("import os.path as p", "imports os"),
    ("from time import sleep", "imports time"),
    ("from asyncio import sleep", "imports asyncio"),
    ("async def script(talk): ...", "is asynchronous"),
    ("async def script(talk):\n    await talk", "is asynchronous"),
    ("def script(talk):\n    print(talk)", "calls print"),
    ("def script(talk):\n    return datetime.now(UTC)", "calls now"),
    ("def script(talk):\n    return date.today()", "calls today"),
    ("with open('x') as file: ...", "calls open"),
    ("with talk.lock():\n    talk.ask('a', X)", "asks within with"),
    ("with lock:\n    interview(talk)", "asks within with"),
    ("try:\n    talk.ask('a', X)\nfinally:\n    tidy()", "asks within try/finally"),
    ("try:\n    interview(talk)\nfinally:\n    tidy()", "asks within try/finally"),
    ("try:\n    talk.ask('a', X)\nexcept:\n    pass", "catches everything around a question"),
    ("try:\n    talk.ask('a', X)\nexcept Exception:\n    pass", "catches Exception"),
    ("try:\n    talk.ask('a', X)\nexcept (Own, ValueError):\n    pass", "catches ValueError"),
    ("try:\n    talk.ask('a', X)\nexcept BaseException:\n    pass", "catches BaseException"),
    ("def script(talk, key):\n    talk.ask(key, X)", "key is no literal: key"),
    ("talk.ask('a' + str(i), X)", "key is no literal: 'a' + str(i)"),
    ("talk.offer(f'{i}', X)", "key is no literal: f'{i}'"),
    ("talk.offer(f'{i}[0]', X)", "key is no literal: f'{i}[0]'"),
    ("talk.ask(f'day{i}', X)", "key is no literal: f'day{i}'"),
    ("talk.ask(key='a', question=X)", "asks without a key in front"),
    ("talk.ask('a', X)\ntalk.offer('a', Y)", "asks a twice"),
    ("talk.ask(f'a[{i}]', X)\ntalk.ask(f'a[{k}]', Y)", "asks a[] twice"),
]

FINE = """
class _Own(Exception): ...
def script(talk, world):
    try:
        interview(talk, world.now, world.today)
    except _Own:
        return None
    with_milk = talk.offer("milk", X)
    for i in range(3):
        talk.ask(f"day[{i}]", X)
    try:
        count(with_milk)
    except ValueError:
        pass
"""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_script_keeps_the_rules_of_replay(path: Path) -> None:
    assert list(offences(path.read_text("utf-8"))) == []


def test_the_walk_finds_scripts_that_ask() -> None:
    asking = {path.stem for path in MODULES if list(_keys(ast.parse(path.read_text("utf-8"))))}

    assert asking >= {"intake", "welcome"}


@pytest.mark.parametrize(("source", "offence"), OFFENCES)
def test_offence_is_found(source: str, offence: str) -> None:
    assert offence in list(offences(source))


def test_lawful_script_passes() -> None:
    assert list(offences(FINE)) == []


def offences(source: str) -> Iterator[str]:
    """Name what a script does that would break its replay."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        yield from _reach(node)
        yield from _wrapped(node)
    yield from _miskeyed(tree)


def _reach(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from _imports(alias.name for alias in names)
        case ast.ImportFrom(module=str(module)):
            yield from _imports([module])
        case ast.AsyncFunctionDef() | ast.Await() | ast.AsyncFor() | ast.AsyncWith():
            yield "is asynchronous"
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            if name in FORBIDDEN_CALLS:
                yield f"calls {name}"
        case _:
            return


def _imports(modules: Iterator[str] | list[str]) -> Iterator[str]:
    tops = (module.partition(".")[0] for module in modules)
    yield from (f"imports {top}" for top in tops if top in CLOCKS_AND_CHANCE | OUTSIDE)


def _wrapped(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.With(body=body) if _talks(body):
            yield "asks within with"
        case ast.Try(body=body, handlers=handlers, finalbody=final) if _talks(body):
            if final:
                yield "asks within try/finally"
            for handler in handlers:
                yield from _catches(handler.type)
        case _:
            return


def _talks(body: list[ast.stmt]) -> bool:
    """Tell whether questions may be asked in there, by itself or by whom the talk is handed to."""
    names = (node for statement in body for node in ast.walk(statement))
    return any(isinstance(node, ast.Name) and node.id == TALK for node in names)


def _catches(caught: ast.expr | None) -> Iterator[str]:
    if caught is None:
        yield "catches everything around a question"
        return
    kinds = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    yield from (f"catches {ast.unparse(each)}" for each in kinds if _is_foreign(each))


def _is_foreign(kind: ast.expr) -> bool:
    return not isinstance(kind, ast.Name) or hasattr(builtins, kind.id)


def _miskeyed(tree: ast.AST) -> Iterator[str]:
    seen: set[str] = set()
    for key in _keys(tree):
        if key is None:
            yield "asks without a key in front"
            continue
        literal = _literal(key)
        if not literal:
            yield f"key is no literal: {ast.unparse(key)}"
        elif literal in seen:
            yield f"asks {literal} twice"
        seen.add(literal)


def _keys(tree: ast.AST) -> Iterator[ast.expr | None]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr=name), args=args) if name in ASKING:
                yield args[0] if args else None
            case _:
                continue


def _literal(key: ast.expr) -> str:
    """Give the key, an index in brackets left out; "" if it is not written out."""
    match key:
        case ast.Constant(value=str(literal)):
            return literal
        case ast.JoinedStr(
            values=[ast.Constant(value=str(start)), ast.FormattedValue(), ast.Constant(value="]")]
        ) if start[:-1].isidentifier() and start.endswith("["):
            return f"{start}]"
        case _:
            return ""
