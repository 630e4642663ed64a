"""Nothing recognisable is ever on the disk, and nothing personal outlives `/forget`."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import asyncpg

from program.applications import Application, Status
from program.care import CaseNote, Takeover
from program.connectors import Standing
from program.contacts import ContactMessage
from program.feedback import Feedback, Occasion
from program.introductions import Introduction
from program.introductions import Stage as Introduced
from program.invitations import Errand, Invitation
from program.matches import Match, Stage
from program.meetings import Kind, Meeting, Phase
from program.outcomes import Ground, Outcome, Verdict
from program.people import Address, Appointment, Consent, Person, Purpose, Role
from program.promises import Promise
from storage.classes import Class
from storage.classification import CLASSIFICATION, ERASED, SEALED, TABLES
from storage.database import Store, UnitOfWork
from storage.due import DueItem
from storage.named_queries import load_queries
from storage.notes import Note
from storage.outbox import OutboxRow
from storage.postgres import PostgresStore
from storage.sqlite import OneHop, SqliteStore
from storage.vault import Vault
from storage.workspaces import Workspace
from tests.storage.scenes import LOUIS, NOW, Met, halifax, met

CANARY = "canary7f3a"
SINGING = Address("slack", f"T{CANARY}", f"U{CANARY}")
ABOUT_THE_BOT = {"notes", "workspaces", "oauth_states"}
SONG = {"text": CANARY, "nested": [{"name": CANARY}]}


async def sing(uow: UnitOfWork) -> Met:
    """Write the canary into every sealed column."""
    bird, (community, partner) = await met(uow, SINGING), await halifax(uow)
    await uow.seen.mark("slack", f"{CANARY}:7", NOW)
    await uow.notes.write(Note("song", NOW, SONG))
    await uow.talks.push(bird.person_id, "intake", SONG, NOW)
    parked = await uow.talks.push(bird.person_id, "onboarding", SONG, NOW)
    await uow.talks.close(parked.id, NOW, "parked")
    draft = await uow.applications.start(bird.person_id, community.id, partner.id, NOW)
    draft = await uow.applications.save(
        replace(draft, status=Status.SUBMITTED, profile=SONG, decision=SONG)
    )
    await uow.contacts.add(
        ContactMessage(bird.person_id, CANARY, "fr", NOW, community.id, draft.id)
    )
    await uow.outbox.sent(await uow.outbox.add(bird.draft(CANARY)), CANARY, NOW)
    await uow.outbox.add(bird.draft(CANARY))
    await uow.due.add(DueItem(NOW, "nudge", "talk:1", "nudge:1", SONG, bird.person_id))
    add = uow.failures.add
    await add("slack", CANARY, bird.person_id, error=f"KeyError: {CANARY}", update=SONG, at=NOW)
    await uow.audit.write(NOW, bird.person_id, "apply", "C-101", SONG, community.id)
    await uow.consents.give(Consent(bird.person_id, Purpose.INTAKE, "1", "fr", NOW))
    await uow.roles.grant(Appointment(bird.person_id, Role.CONNECTOR, community.id), NOW)
    await sing_as_connector(uow, bird, draft)
    await uow.workspaces.install(Workspace("T1", CANARY, CANARY, "U1", "chat:write", NOW))
    return bird


async def sing_as_connector(uow: UnitOfWork, bird: Met, draft: Application) -> None:
    """Write it into what knows of Connectors; this one is their own Connectee."""
    invited = Invitation(
        Errand.CONNECTOR, NOW, NOW, draft.community_id, bird.person_id, hint=CANARY
    )
    await uow.invitations.add(invited, code=CANARY)
    begun = await uow.connectors.start(bird.person_id, draft.community_id, NOW)
    profile = {**SONG, "email": f"{CANARY}@example.org"}
    await uow.connectors.save(replace(begun, standing=Standing.ACTIVE, profile=profile))
    pair = await uow.matches.add(
        Match(draft.id, begun.id, draft.community_id, Stage.OFFERED, NOW, offered_at=NOW)
    )
    assert pair is not None
    await uow.matches.save(replace(pair, answer=SONG))
    meeting = Meeting(
        *(draft.id, draft.community_id, bird.person_id, Kind.CONNECTION, Phase.CHOOSING, "uid"),
        *(NOW, pair.id),
        details=SONG,
    )
    await uow.meetings.add(meeting)
    await sing_of_others(uow, bird, pair)
    await uow.case_notes.add(CaseNote(draft.community_id, bird.person_id, "C-101", CANARY, NOW))
    await uow.takeovers.begin(Takeover(bird.person_id, bird.person_id, draft.community_id, NOW))


async def sing_of_others(uow: UnitOfWork, bird: Met, pair: Match) -> None:
    """Write it into what came of a match."""
    about = (pair.application_id, pair.community_id)
    promised = Introduction(
        *(pair.id, *about, 1, Introduced.PROMISED, NOW), logger_id=bird.person_id, whom=SONG
    )
    await uow.introductions.add(promised)
    await uow.promises.begin(Promise(pair.id, pair.community_id, NOW))
    job = Outcome(*about, Verdict.ASK, Ground.UNCLEAR, NOW, bird.person_id, SONG)
    await uow.outcomes.add(job)
    said = Feedback(bird.person_id, pair.community_id, Occasion.END, NOW, 5, CANARY, publish=True)
    await uow.feedback.add(said)
    await uow.relays.open(pair.id, NOW)
    await uow.relays.stop(pair.id, by=bird.person_id, at=NOW)
    await uow.relays.agree(pair.id, bird.person_id, NOW)


async def test_no_file_of_sqlite_shows_anything_personal(
    sqlite_store: SqliteStore, database_file: Path, tmp_path: Path
) -> None:
    await sqlite_store.transact(sing)
    await sqlite_store.backup(tmp_path / "backup.db")

    files = contents(tmp_path)

    assert {"passerelle.db", "passerelle.db-wal", "backup.db"} <= files.keys()
    assert [name for name, content in files.items() if CANARY.encode() in content] == []
    assert b"onboarding" in files["passerelle.db-wal"]
    assert b"onboarding" in files["backup.db"]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


async def test_no_table_of_postgresql_shows_anything_personal(
    postgres_store: PostgresStore, database_url: str
) -> None:
    await postgres_store.transact(sing)

    dump = {table: await dumped(database_url, table) for table in CLASSIFICATION}

    assert [table for table, rows in dump.items() if CANARY in repr(rows)] == []
    assert "onboarding" in repr(dump["talks"])


async def dumped(url: str, table: str) -> list[tuple[Any, ...]]:
    connection = await asyncpg.connect(url)
    try:
        return [tuple(row) for row in await connection.fetch(f"SELECT * FROM {table}")]  # noqa: S608 -- our own names
    finally:
        await connection.close()


async def test_canary_reaches_every_sealed_column(
    postgres_store: PostgresStore, database_url: str, vault: Vault
) -> None:
    await postgres_store.transact(sing)

    for table, columns in SEALED.items():
        for column in columns:
            assert CANARY in await opened(database_url, vault, table, column), (table, column)


async def opened(url: str, vault: Vault, table: str, column: str) -> str:
    connection = await asyncpg.connect(url)
    try:
        cells = await connection.fetch(f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL")  # noqa: S608 -- our own names
    finally:
        await connection.close()
    return repr([vault.unseal(table, column, cell[0]) for cell in cells])


async def test_forgotten_person_leaves_nothing_that_can_be_opened(
    postgres_store: PostgresStore, database_url: str
) -> None:
    bird = await postgres_store.transact(sing)

    await postgres_store.transact(lambda uow: uow.people.erase(bird.person_id, NOW))

    left = {
        f"{table}.{column}"
        for table, columns in CLASSIFICATION.items()
        for column in columns
        if columns[column] in {Class.SEALED, Class.DIGEST} and table not in {"seen", *ABOUT_THE_BOT}
        for cell in await cells_of(database_url, table, column)
        if cell is not None
    }
    assert left == set()


async def cells_of(url: str, table: str, column: str) -> list[object]:
    connection = await asyncpg.connect(url)
    try:
        return [row[0] for row in await connection.fetch(f"SELECT {column} FROM {table}")]  # noqa: S608 -- our own names
    finally:
        await connection.close()


async def test_forgotten_person_is_a_stranger_when_they_come_back(store: Store) -> None:
    bird = await store.transact(sing)

    async def forget_and_meet(uow: UnitOfWork) -> tuple[object, object, Person]:
        await uow.people.erase(bird.person_id, NOW)
        known = await uow.people.by_address(SINGING), await uow.people.get(bird.person_id)
        person, _ = await uow.people.meet(SINGING, language="en", at=NOW)
        return *known, person

    by_address, by_number, newcomer = await store.transact(forget_and_meet)

    assert (by_address, by_number) == (None, None)
    assert newcomer.id != bird.person_id
    assert newcomer.language == "en"


async def test_statistics_survive_a_forgotten_person(store: Store) -> None:
    bird = await store.transact(sing)

    async def work(uow: UnitOfWork) -> tuple[list[Application], dict[str, int], list[str]]:
        await uow.people.erase(bird.person_id, NOW)
        deeds = [entry.action for entry in await uow.audit.recent(9)]
        return await uow.applications.of(bird.person_id), await uow.outbox.counts(), deeds

    applications, counts, deeds = await store.transact(work)

    assert applications == [
        Application(1, 1, Status.WITHDRAWN, NOW, partner_id=1, id=101, version=2)
    ]
    assert (counts, deeds) == ({"dropped": 1, "sent": 1}, ["apply"])


async def test_forgetting_one_person_touches_no_other(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[object, ...]:
        bird, louis = await sing(uow), await met(uow, LOUIS)
        await uow.talks.push(louis.person_id, "intake", {"name": "Louis"}, NOW)
        await uow.outbox.add(louis.draft("Bonjour"))
        await uow.people.erase(bird.person_id, NOW)
        [talk] = await uow.talks.stack(louis.person_id)
        [message] = await uow.outbox.claim(NOW, limit=9)
        return talk.state, message.body, message.address, await uow.people.address(louis.person_id)

    assert await store.transact(work) == (
        {"name": "Louis"},
        {"text": "Bonjour"},
        LOUIS,
        (LOUIS, 2),
    )


async def test_message_in_flight_while_its_person_is_forgotten_leaves_no_number(
    store: Store,
) -> None:
    async def work(uow: UnitOfWork) -> OutboxRow | None:
        awa = await met(uow)
        message_id = await uow.outbox.add(awa.draft("Bonjour"))
        await uow.outbox.claim(NOW, limit=1)
        await uow.people.erase(awa.person_id, NOW)
        await uow.outbox.sent(message_id, CANARY, NOW)
        return await uow.outbox.get(message_id)

    row = await store.transact(work)

    assert row is not None
    assert (row.state, row.platform_id, row.address, row.body) == ("dropped", None, None, {})


def test_every_table_that_knows_persons_says_how_they_are_forgotten() -> None:
    queries = load_queries("sqlite", adapter=OneHop).available_queries

    naming = {"person_id", "stopped_by_id"}
    personal = {
        name for name, table in TABLES.items() if naming & set(table.columns) or SEALED[name]
    }

    assert (personal - ABOUT_THE_BOT) | {"people"} == set(ERASED)
    assert {f"erase_{name}" for name in ERASED} == {
        name for name in queries if re.fullmatch(r"erase_\w+", name)
    }


async def test_forgetting_survives_being_done_twice(store: Store) -> None:
    bird = await store.transact(sing)

    for _ in range(2):
        await store.transact(lambda uow: uow.people.erase(bird.person_id, NOW))

    assert await store.transact(lambda uow: uow.people.addresses(bird.person_id)) == []
