"""Two Connectors are joined by a coordinator, who is let to both or to twins only."""

from __future__ import annotations

from program.connectors import Standing
from program.matches import Stage
from tests.handlers import connectors
from tests.handlers.connectors import DAYTIME, appoint, connector, matched, seat
from tests.handlers.desk import Desk

NOTHING = "I find nothing of that name in your community."


async def twins(desk: Desk, *, other: str = "halifax") -> None:
    """Seat Marie (K-21), and Mary (K-22), who gave the same e-mail, with Dana in Halifax."""
    desk.scene.clock.wind(DAYTIME)
    await appoint(desk, "dana")
    await seat(desk, "marie", email="marie@example.org")
    await seat(desk, "mary", other, email="Marie@example.org", name="Mary Roy")


async def test_joined_connector_takes_over_matches_communities_and_roles(desk: Desk) -> None:
    await twins(desk, other="moncton")
    match = await matched(desk, "grace", await connector(desk, "mary"), Stage.ACCEPTED)

    told = await desk.says("dana", "/merge K-21 K-22", "[Yes, join them]")

    marie, mary = await connector(desk, "marie"), await connector(desk, "mary")
    moved = await desk.look(lambda uow: uow.matches.get(match.id))
    assert "(1 are added) and helps: Halifax · Greater Moncton." in told
    assert (mary.standing, mary.merged_into, mary.profile) == (Standing.MERGED, 21, {})
    assert await connectors.slugs(desk, marie) == ["halifax", "moncton"]
    assert connectors.held(await connectors.roles(desk, "marie")) == 2
    assert await connectors.roles(desk, "mary") == []
    assert moved is not None
    assert moved.connector_id == 21


async def test_join_is_noted_with_both(desk: Desk) -> None:
    await twins(desk)

    await desk.says("dana", "/fusionner K-21 K-22", "[Yes, join them]")

    noted = [(each.action, each.subject, each.detail) for each in (await desk.deeds())[:2]]
    assert noted == [
        ("connector.merged", "K-22", {"with": "K-21", "into": "K-21"}),
        ("connector.merged", "K-21", {"with": "K-22", "into": "K-21"}),
    ]


async def test_pair_that_both_had_stays_where_it_is(desk: Desk) -> None:
    await twins(desk)
    marie, mary = await connector(desk, "marie"), await connector(desk, "mary")
    match = await matched(desk, "grace", marie, Stage.DECLINED)
    same = match.__class__(
        match.application_id, mary.id, mary.community_id, Stage.DECLINED, match.suggested_at
    )
    added = await desk.scene.store.transact(lambda uow: uow.matches.add(same))
    assert added is not None

    await desk.says("dana", "/merge 21 22", "[Yes, join them]")

    found = await desk.look(lambda uow: uow.matches.of_application(match.application_id))
    assert [each.connector_id for each in found] == [21, 22]


async def test_strangers_in_another_community_cannot_be_joined(desk: Desk) -> None:
    desk.scene.clock.wind(DAYTIME)
    await appoint(desk, "dana")
    await seat(desk, "marie")
    await seat(desk, "mary", "moncton")

    told = await desk.says("dana", "/merge K-21 K-22", "/merge K-22 K-21", "/merge K-21 K-99")
    pressed = await desk.forges("dana", {"do": "merge", "keep": 21, "other": 22})

    assert told.count(NOTHING) == 3
    assert pressed == "That has been settled already."
    assert (await connector(desk, "mary")).standing is Standing.ACTIVE


async def test_coordinator_of_neither_cannot_join_twins(desk: Desk) -> None:
    await twins(desk)
    await appoint(desk, "luc", "moncton")

    told = await desk.says("luc", "/merge K-21 K-22")
    pressed = await desk.forges("luc", {"do": "merge", "keep": 21, "other": 22})

    assert NOTHING in told
    assert pressed == "That has been settled already."


async def test_other_community_is_shown_no_name_before(desk: Desk) -> None:
    await twins(desk, other="moncton")

    told = await desk.says("dana", "/merge K-21 K-22")

    assert "K-21 Marie Roy" in told
    assert "Mary" not in told


async def test_words_that_name_no_two_connectors_are_met_with_help(desk: Desk) -> None:
    await twins(desk)

    told = await desk.says("dana", "/merge", "/merge x y", "/merge K-21", "/merge K-21 K-21")
    others = await desk.says("dana", "/merge C-101 M-71")

    assert told.count("Name the two") == 3
    assert told.count(NOTHING) == 1
    assert NOTHING in others


async def test_merged_or_unasked_connector_cannot_be_joined(desk: Desk) -> None:
    await twins(desk)
    await connectors.invite(desk, "tom")
    await desk.says("tom", "[English]", "[I agree]")
    await desk.says("dana", "/merge K-21 K-22", "[Yes, join them]")

    told = await desk.says("dana", "/merge K-21 K-22", "/merge K-21 K-23", "[Yes, join them]")

    assert told.count("These two cannot be joined") == 2
    assert told.count("You have done so yourself already: two Connectors joined") == 1


async def test_one_who_was_forgotten_cannot_be_kept(desk: Desk) -> None:
    await twins(desk)
    await desk.says("marie", "/forget", "[Yes, erase everything]")

    told = await desk.says("dana", "/merge K-21 K-22")

    assert "These two cannot be joined" in told


async def test_rest_of_the_one_who_is_joined_goes_on(desk: Desk) -> None:
    await twins(desk)
    await desk.says("marie", "/leave", "[Yes, I leave]")
    await desk.says("mary", "/pause 1 February")

    await desk.says("dana", "/merge K-21 K-22", "[Yes, join them]")
    resting = (await connector(desk, "marie")).standing
    await desk.player.play("~ 22 days")

    assert resting is Standing.PAUSED
    assert (await connector(desk, "marie")).standing is Standing.ACTIVE
