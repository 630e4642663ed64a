"""Whom somebody introduced further: up to three, one line each, and no way to reach them."""

from __future__ import annotations

from program.introductions import Stage
from tests.handlers.introductions.met import introduced, people, withdrawn
from tests.handlers.matchmaking import Matchmaking

MORE, SKIP = "[Yes, note somebody]", "[Skip]"


async def met(matchmaking: Matchmaking) -> None:
    await introduced(matchmaking)
    await matchmaking.says("amina", "/introductions", "[Sarah Roy]", "[We have met already]")


async def test_further_person_is_generation_two(matchmaking: Matchmaking) -> None:
    await met(matchmaking)

    told = await matchmaking.says("amina", MORE, "nurse manager, IWK", "Jo Hébert")

    sarah, jo = await people(matchmaking)
    assert "Noted: Jo Hébert (nurse manager, IWK). That is 1 of 3 through Sarah Roy" in told
    assert (sarah.stage, jo.stage, jo.generation, jo.parent_id) == (
        Stage.REFERRED_ON,
        Stage.INTRODUCED,
        2,
        sarah.id,
    )
    assert jo.whom == {"role": "nurse manager", "organisation": "IWK", "name": "Jo Hébert"}
    assert (jo.match_id, jo.logger_id) == (
        sarah.match_id,
        (await matchmaking.person("amina")).id,
    )


async def test_ways_to_reach_somebody_are_left_out(matchmaking: Matchmaking) -> None:
    await met(matchmaking)

    await matchmaking.says("amina", MORE, "recruiter, IWK +1 902 555 0134", "jo@iwk.ca")

    assert (await people(matchmaking))[1].whom == {"role": "recruiter", "organisation": "IWK"}


async def test_name_in_the_line_is_kept_only_of_whoever_agreed(matchmaking: Matchmaking) -> None:
    await met(matchmaking)

    asked = await matchmaking.says("amina", MORE, "Jo Hébert, dean at Dal")
    told = await matchmaking.says("amina", "[Not asked yet]")
    await matchmaking.says("amina", MORE, "Ann Roy, recruiter at IWK", "[They agreed to be named]")

    _sarah, jo, ann = await people(matchmaking)
    assert "May I note the name Jo Hébert?" in asked
    assert "Noted: dean, Dal." in told
    assert jo.whom == {"role": "dean", "organisation": "Dal"}
    assert ann.whom == {"name": "Ann Roy", "role": "recruiter", "organisation": "IWK"}


async def test_nothing_but_an_address_is_asked_about(matchmaking: Matchmaking) -> None:
    await met(matchmaking)

    asked = await matchmaking.says("amina", MORE, "jo@iwk.ca")
    await matchmaking.says("amina", "recruiter at IWK", SKIP)

    assert "What does this person do, and where?" in asked
    assert (await people(matchmaking))[1].whom == {"role": "recruiter", "organisation": "IWK"}


async def test_there_are_three_at_the_most(matchmaking: Matchmaking) -> None:
    await met(matchmaking)
    for role in ("dean", "recruiter"):
        await matchmaking.says("amina", MORE, role, SKIP)

    last = await matchmaking.says("amina", MORE, "steward", SKIP)
    fourth = await matchmaking.forges(
        "amina",
        {"do": "net_said", "introduction": 1, "question": "onward", "said": "yes"},
    )

    assert "All 3 through Sarah Roy" in last
    assert fourth == "That has been dealt with already."
    assert len(await people(matchmaking)) == 4


async def test_further_person_is_asked_about_in_two_weeks(matchmaking: Matchmaking) -> None:
    await met(matchmaking)
    await matchmaking.says("amina", MORE, "dean", SKIP)

    asked = await matchmaking.passes(days=16)

    assert "Have you met your contact (dean)?" in asked


async def test_nobody_is_added_below_who_was_taken_back(matchmaking: Matchmaking) -> None:
    await met(matchmaking)
    await matchmaking.says("amina", MORE, "dean")
    await withdrawn(matchmaking)

    told = await matchmaking.says("amina", SKIP)

    assert "That has been dealt with already." in told
    assert len(await people(matchmaking)) == 1
