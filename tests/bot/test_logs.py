"""Logs say where something broke, and never what people wrote or which token the bot has."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot import logs
from tests.fakes.bot_api import TOKEN

CANARY = "Canarybird"
LONG_TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Set logging up as the bot does, on a stream of ours, and undo it afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in logs.QUIET}
    stream = io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    logs.configure()
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    structlog.reset_defaults()


def broken(words: str) -> None:
    said = words + "!"
    raise RuntimeError(f"{len(said)} characters")


def quoting(kind: type[Exception], words: str) -> None:
    raise kind(words)


def fails_in_a_group(words: str) -> None:
    said = [ValueError(words), RuntimeError("the second one")]
    raise ExceptionGroup("both", said)


def fails_in_turn(words: str) -> None:
    try:
        quoting(KeyError, words)
    except KeyError as error:
        raise RuntimeError("no such thing") from error


def test_error_is_told_with_its_place_and_words(written: io.StringIO) -> None:
    try:
        broken(CANARY)
    except RuntimeError:
        structlog.get_logger().exception("a handler failed", update="77")

    assert "a handler failed" in written.getvalue()
    assert "update=77" in written.getvalue()
    assert "in broken" in written.getvalue()
    assert "RuntimeError: 11 characters" in written.getvalue()


def test_local_variables_are_never_told(written: io.StringIO) -> None:
    try:
        broken(CANARY)
    except RuntimeError:
        structlog.get_logger().exception("a handler failed")
        logging.getLogger("handlers.talking").exception("the script broke")

    assert written.getvalue().count("in broken") == 2
    assert CANARY not in written.getvalue()


@pytest.mark.parametrize("kind", [ValueError, KeyError, IndexError, TypeError, AttributeError])
def test_words_that_quote_a_value_are_never_told(
    written: io.StringIO, kind: type[Exception]
) -> None:
    try:
        quoting(kind, CANARY)
    except kind:
        structlog.get_logger().exception("a handler failed")

    assert "in quoting" in written.getvalue()
    assert kind.__name__ in written.getvalue()
    assert CANARY not in written.getvalue()


def test_cause_of_an_error_is_told_without_its_words(written: io.StringIO) -> None:
    try:
        fails_in_turn(CANARY)
    except RuntimeError:
        structlog.get_logger().exception("a handler failed")

    told = written.getvalue()
    assert told.index("RuntimeError: no such thing") < told.index("in quoting")
    assert "KeyError" in told
    assert CANARY not in told


def test_errors_of_a_group_are_told_without_their_words(written: io.StringIO) -> None:
    try:
        fails_in_a_group(CANARY)
    except ExceptionGroup:
        structlog.get_logger().exception("serving failed")

    assert "ValueError" in written.getvalue()
    assert "RuntimeError: the second one" in written.getvalue()
    assert CANARY not in written.getvalue()


@pytest.mark.parametrize("name", logs.QUIET)
def test_address_that_a_library_logs_is_not_written(written: io.StringIO, name: str) -> None:
    address = f"https://api.telegram.org/bot{TOKEN}/getMe"

    logging.getLogger(name).info('HTTP Request: POST %s "HTTP/1.1 200 OK"', address)
    logging.getLogger(f"{name}.deeper").info("POST %s", address)

    assert written.getvalue() == ""


def test_token_is_masked_wherever_it_comes_from(written: io.StringIO) -> None:
    address = f"https://api.telegram.org/bot{LONG_TOKEN}/getMe"
    try:
        quoting(OSError, address)
    except OSError:
        structlog.get_logger().exception("no connection", address=address)
    logging.getLogger("aiohttp.client").warning("slow: %s", address)

    assert written.getvalue().count("https://api.telegram.org/bot•••/getMe") == 3
    assert LONG_TOKEN not in written.getvalue()


def test_event_is_one_line_with_its_time_and_level(written: io.StringIO) -> None:
    structlog.get_logger().info("serving", data="/srv")

    (line,) = written.getvalue().splitlines()
    assert line.split()[1:] == ["[info", "]", "serving", "data=/srv"]
    assert line.split()[0].endswith("Z")


def test_debugging_is_not_written(written: io.StringIO) -> None:
    logging.getLogger("bot").debug(CANARY)

    assert written.getvalue() == ""
