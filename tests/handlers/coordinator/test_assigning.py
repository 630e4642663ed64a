"""Who looks after an application: one of them, and the others hear who."""

from __future__ import annotations

from tests.handlers.caseload import application, appointed, submitted
from tests.handlers.desk import Desk


async def test_taken_application_is_not_taken_away_unawares(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("omar", "/review C-101")
    await desk.says("claire", "/review C-101", "[I take it]")

    told = await desk.says("omar", "[I take it]")
    held = (await application(desk)).assignee_id
    all_the_same = await desk.says("omar", "[I take it all the same]")

    assert (
        "Coordinator 1 was faster: application assigned, just now. Coordinator 1 looks after C-101."
    ) in told
    assert held == (await desk.person("claire")).id
    assert "C-101 is yours" in all_the_same
    assert (await application(desk)).assignee_id == (await desk.person("omar")).id


async def test_choice_from_before_a_colleagues_changes_nothing(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("omar", "/assign C-101")
    await desk.says("claire", "/assign C-101", "[Myself]")

    told = await desk.says("omar", "[Myself]")

    assert "Coordinator 1 was faster: application assigned, just now." in told
    assert (await application(desk)).assignee_id == (await desk.person("claire")).id


async def test_document_is_seen_once_and_that_is_undone_once(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("claire", "/verify C-101")

    twice = await desk.says("omar", "/verify C-101")
    await desk.says("claire", "[Undo]")
    undone = await desk.says("claire", "[Undo]")

    assert "recorded before: C-101. Coordinator 1 was faster: document seen, just now." in twice
    assert "You have done so yourself already: “document seen” undone" in undone
    assert (await application(desk)).verified_at is None
