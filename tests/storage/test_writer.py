"""Units that wait together share one commit, and nothing else."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from storage.errors import StorageError, StorageUnavailable
from storage.writer import MOST_IN_COMMIT, Writer


class Oops(Exception):
    """Something in a unit went wrong."""


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE notes (text TEXT PRIMARY KEY ON CONFLICT ROLLBACK)")
        database.execute("PRAGMA journal_mode = WAL")
    database.close()
    return path


@pytest.fixture
def connection(notes: Path) -> sqlite3.Connection:
    return sqlite3.connect(notes, isolation_level=None, check_same_thread=False)


@pytest.fixture
async def writer(connection: sqlite3.Connection) -> AsyncIterator[Writer]:
    writer = Writer(connection)
    yield writer
    await writer.close()


@pytest.fixture
def commits(connection: sqlite3.Connection) -> list[str]:
    """Every BEGIN and COMMIT, in order."""
    seen: list[str] = []
    connection.set_trace_callback(
        lambda sql: seen.append(sql) if sql.startswith(("BEGIN", "COMMIT", "ROLLBACK")) else None
    )
    return seen


def committed(notes: Path) -> list[str]:
    """What another connection sees."""
    with sqlite3.connect(notes) as other:
        rows = [text for (text,) in other.execute("SELECT text FROM notes ORDER BY rowid")]
    other.close()
    return rows


async def note(writer: Writer, text: str) -> str:
    async def work() -> str:
        await writer.execute_fetchall("INSERT INTO notes VALUES (:text)", {"text": text})
        return text

    return await writer.transact(work)


async def note_and_fail(writer: Writer, text: str) -> None:
    async def work() -> None:
        await writer.execute_fetchall("INSERT INTO notes VALUES (:text)", {"text": text})
        raise Oops

    await writer.transact(work)


async def test_units_that_wait_together_share_one_commit(
    writer: Writer, notes: Path, commits: list[str]
) -> None:
    texts = [str(number) for number in range(20)]

    results = await asyncio.gather(*(note(writer, text) for text in texts))

    assert results == texts
    assert committed(notes) == texts
    assert commits == ["BEGIN IMMEDIATE", "COMMIT"]


async def test_commit_is_not_put_off_for_ever(writer: Writer, commits: list[str]) -> None:
    await asyncio.gather(*(note(writer, str(n)) for n in range(MOST_IN_COMMIT + 1)))

    assert commits == ["BEGIN IMMEDIATE", "COMMIT"] * 2


async def test_error_rolls_back_its_own_unit_only(writer: Writer, notes: Path) -> None:
    results = await asyncio.gather(
        note(writer, "before"),
        note_and_fail(writer, "failed"),
        note(writer, "after"),
        return_exceptions=True,
    )

    assert [type(result) for result in results] == [str, Oops, str]
    assert committed(notes) == ["before", "after"]


async def test_cancellation_raised_by_the_work_ends_its_own_unit_only(
    writer: Writer, notes: Path
) -> None:
    async def work() -> None:
        await writer.execute_fetchall("INSERT INTO notes VALUES ('cancelled')")
        raise asyncio.CancelledError

    results = await asyncio.gather(
        note(writer, "before"),
        writer.transact(work),
        note(writer, "after"),
        return_exceptions=True,
    )

    assert [type(result) for result in results] == [str, asyncio.CancelledError, str]
    assert committed(notes) == ["before", "after"]


async def test_nobody_hears_of_a_unit_before_the_common_commit(writer: Writer, notes: Path) -> None:
    first = asyncio.create_task(note(writer, "first"))
    go_on = asyncio.Event()

    async def slow() -> None:
        await go_on.wait()

    second = asyncio.create_task(writer.transact(slow))
    await asyncio.sleep(0.05)

    assert (first.done(), committed(notes)) == (False, [])

    go_on.set()
    await asyncio.gather(first, second)

    assert committed(notes) == ["first"]


async def test_commit_that_fails_fails_every_unit_and_keeps_none(
    writer: Writer, connection: sqlite3.Connection, notes: Path
) -> None:
    connection.execute("CREATE TABLE parents (id INTEGER PRIMARY KEY)")
    connection.execute(
        "CREATE TABLE children (parent INTEGER REFERENCES parents DEFERRABLE INITIALLY DEFERRED)"
    )
    connection.execute("PRAGMA foreign_keys = ON")

    async def orphan() -> None:
        await writer.execute_fetchall("INSERT INTO children VALUES (404)")

    results = await asyncio.gather(
        note(writer, "before"), writer.transact(orphan), return_exceptions=True
    )

    assert [type(result) for result in results] == [StorageError, StorageError]
    assert committed(notes) == []
    assert await note(writer, "later") == "later"


async def test_unit_that_loses_the_whole_transaction_is_told_apart_from_the_rest(
    writer: Writer, notes: Path
) -> None:
    await note(writer, "there")

    results = await asyncio.gather(
        note(writer, "before"), note(writer, "there"), return_exceptions=True
    )

    assert [type(result) for result in results] == [StorageUnavailable, StorageError]
    assert committed(notes) == ["there"]
    assert await note(writer, "later") == "later"


async def test_our_own_mistake_is_not_tried_again(writer: Writer) -> None:
    with pytest.raises(StorageError) as raised:
        await writer.transact(lambda: writer.execute_fetchall("SELECT :missing"))

    assert type(raised.value) is StorageError


async def test_begin_that_fails_fails_all_who_wait(
    writer: Writer, connection: sqlite3.Connection, notes: Path
) -> None:
    connection.execute("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(notes, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    results = await asyncio.gather(
        *(note(writer, text) for text in ("a", "b")), return_exceptions=True
    )
    other.close()

    assert [type(result) for result in results] == [StorageUnavailable, StorageUnavailable]
    assert await note(writer, "later") == "later"


async def test_cancelled_caller_does_not_stop_its_unit(writer: Writer, notes: Path) -> None:
    caller = asyncio.create_task(note(writer, "kept"))
    await asyncio.sleep(0)
    caller.cancel()
    await note(writer, "next")

    assert committed(notes) == ["kept", "next"]


async def test_end_of_the_program_commits_nothing_half_done_and_loses_nobody_who_waits(
    writer: Writer, notes: Path
) -> None:
    begun = asyncio.Event()

    async def forever() -> None:
        await writer.execute_fetchall("INSERT INTO notes VALUES ('half')")
        begun.set()
        await asyncio.sleep(60)

    caller = asyncio.create_task(writer.transact(forever))
    await begun.wait()
    waiting = asyncio.create_task(note(writer, "waiting"))
    await asyncio.sleep(0)
    for task in asyncio.all_tasks() - {asyncio.current_task(), waiting}:
        task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await caller
    assert await waiting == "waiting"
    assert committed(notes) == ["waiting"]


async def test_long_unit_lets_others_breathe(writer: Writer) -> None:
    turns: list[str] = []

    async def long() -> None:
        for _ in range(60):
            await writer.execute_fetchall(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                " SELECT count(*) FROM n"
            )
        turns.append("long")

    async def other() -> None:
        turns.append("other")

    await asyncio.gather(writer.transact(long), later(other))

    assert turns == ["other", "long"]


async def later(work: Callable[[], Awaitable[None]]) -> None:
    """Do something once the loop has gone around a few times."""
    await asyncio.sleep(0.01)
    await work()
