"""A file shows all that is known, who looks after it, and what was noted; nobody else's."""

import pytest

from conversations.dictation import Purpose
from handlers.coordinator.card import STATE
from handlers.coordinator.dictating import TAKEN
from handlers.coordinator.dossiers import STAGES
from program.applications import Status
from program.matches import Match, Stage
from tests.handlers.caseload import agreed, application, appointed, submitted
from tests.handlers.desk import Desk


@pytest.mark.parametrize(
    ("every", "worded"),
    [(Status, STATE), (Stage, STAGES), (Purpose, TAKEN)],
    ids=["status", "stage", "purpose"],
)
def test_code_is_worded(every: type[Status], worded: dict[Status, object]) -> None:
    assert set(every) == set(worded)


async def test_file_holds_notes_history_and_matches(desk: Desk) -> None:
    await appointed(desk, "claire")
    [sent] = await submitted(desk, "amina")
    paul = await agreed(desk, "paul")
    now = desk.scene.clock.now()
    offer = Match(sent.id, paul.id, sent.community_id, Stage.OFFERED, now)
    await desk.scene.store.transact(lambda uow: uow.matches.add(offer))
    await desk.says("claire", "/note C-101 Knows <b>Paul</b>.", "/verify C-101", "/assign C-101")
    await desk.says("claire", "[Myself]")

    told = await desk.says("claire", "/show C-101")

    assert "< Looked after by yourself" in told
    assert "< Monday, January 11, 2027, yourself: Knows <b>Paul</b>." in told
    assert "< Monday, January 11, 2027: document seen (yourself)" in told
    assert "< M-71: C-101 and K-21, offered" in told


async def test_connectors_file_can_be_shown_and_noted(desk: Desk) -> None:
    await appointed(desk, "claire")
    await agreed(desk, "paul")

    told = await desk.says("claire", "/note K-21 Prefers Fridays.", "/show K-21")

    assert "K-21 · Paul" in told
    assert "yourself: Prefers Fridays." in told


async def test_another_communitys_files_are_not_there(desk: Desk) -> None:
    await appointed(desk, "claire", community="moncton")
    await submitted(desk, "amina")
    await agreed(desk, "paul")
    acts = ("/show C-101", "/show K-21", "/note C-101 Hm", "/note K-21 Hm", "/verify C-101")

    told = await desk.says("claire", *acts, "/assign C-101", "/take K-21")
    await desk.forges("claire", {"do": "connector.show", "connector": 21})
    await desk.forges("claire", {"do": "case.assign", "application": 101, "to": 1})
    await desk.forges("claire", {"do": "case.unverify", "application": 101})

    assert told.count("I find nothing of that name in your community.") == 7
    assert (await application(desk)).assignee_id is None


async def test_nothing_is_noted_about_somebody_who_was_forgotten(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("amina", "/forget", "[Yes, erase everything]")

    told = await desk.says("claire", "/show C-101", "/note C-101 Gone.", "/verify C-101")

    assert "C-101 · without a name · withdrawn" in told
    assert told.count("everything about them is erased") == 1
    assert (await application(desk)).verified_at is None


async def test_gender_and_age_are_shown_to_nobody(desk: Desk) -> None:
    await appointed(desk, "claire")
    [sent] = await submitted(desk, "amina")
    sent.profile.update(gender="woman", age="35-44")
    await desk.scene.store.transact(lambda uow: uow.applications.save(sent))

    told = await desk.says("claire", "/show C-101", "[All answers]")

    assert "Name: Amina" in told
    assert "Woman" not in told
    assert "35" not in told


async def test_file_is_given_to_a_colleague_by_name(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")

    told = await desk.says(
        "claire", "/assign C-101 coordinator 2", "/assign C-101", "[Coordinator 2]"
    )
    then = await desk.player.play("~ 4 hours")
    back = await desk.says("claire", "/assign C-101", "[Nobody in particular]")

    assert "Coordinator 2 looks after C-101 from now on" in told
    assert "So it is already: C-101." in told
    assert "Coordinator 1 asks you to look after this:" in then
    assert "C-101 is everybody’s again." in back


async def test_proof_is_recorded_once_and_taken_back(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")

    told = await desk.says("claire", "/verify C-101", "/verify C-101", "[Undo]")

    assert "Recorded: you have seen the document of C-101" in told
    assert "That was recorded before: C-101." in told
    assert "Undone: the document of C-101 was not seen yet." in told
    assert (await application(desk)).verified_at is None
