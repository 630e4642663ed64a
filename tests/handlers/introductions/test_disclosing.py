"""How to reach somebody passes with both consents only, once, and is taken back until then."""

from __future__ import annotations

from tests.handlers.introductions.met import agreed
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.scenes import rows

SHARE, NUMBER, ADDRESS = "[Share how to reach me]", "+1 902 555 0134", "amina@example.com"


async def one_agrees(matchmaking: Matchmaking) -> str:
    await agreed(matchmaking)
    return await matchmaking.says(
        "amina", "/meetings", "[Write to Karim]", "Hello!", SHARE, ADDRESS
    )


async def agreeing(matchmaking: Matchmaking) -> list[int]:
    return await matchmaking.look(lambda uow: uow.relays.agreed(71))


async def test_one_consent_is_not_enough(matchmaking: Matchmaking) -> None:
    told = await one_agrees(matchmaking)
    quiet = await matchmaking.passes(days=29)

    assert f"< {ADDRESS}" not in told + quiet
    assert ADDRESS not in told.rpartition("@ karim")[2] + quiet
    assert await agreeing(matchmaking) == [(await matchmaking.person("amina")).id]
    assert _deeds(await _actions(matchmaking)) == ["contact.offered"]


async def test_with_both_each_is_shown_the_others_once(matchmaking: Matchmaking) -> None:
    await one_agrees(matchmaking)

    told = await matchmaking.says("karim", SHARE, NUMBER)
    again = await matchmaking.forges("karim", {"do": "net_share", "match": 71})

    karims, _at, aminas = told.partition("@ amina")
    assert f"how to reach Amina: {ADDRESS}" in karims
    assert f"how to reach Karim: {NUMBER}" in aminas
    assert (NUMBER in karims.replace(f"> {NUMBER}", ""), ADDRESS in aminas) == (False, False)
    assert "You two know already how to reach one another." in again
    assert _deeds(await _actions(matchmaking)) == [
        "contact.disclosed",
        "contact.offered",
        "contact.offered",
    ]


async def test_what_was_taken_back_is_erased_and_not_passed_on(matchmaking: Matchmaking) -> None:
    await one_agrees(matchmaking)
    await matchmaking.says("amina", "[Take it back]")

    told = await matchmaking.says("karim", SHARE, NUMBER)

    assert ADDRESS not in told
    assert await agreeing(matchmaking) == [(await matchmaking.person("karim")).id]
    kept = [each for each in rows(matchmaking.scene)["due"] if each["kind"] == LAPSE]
    assert [each["key"] for each in kept] == [f"{LAPSE}:71:host"]


LAPSE = "network.share_lapses"


async def test_what_was_passed_on_cannot_be_taken_back(matchmaking: Matchmaking) -> None:
    await one_agrees(matchmaking)
    await matchmaking.says("karim", SHARE, NUMBER)

    told = await matchmaking.forges("amina", {"do": "net_back", "match": 71})

    assert "You two know already how to reach one another." in told
    assert len(await agreeing(matchmaking)) == 2


async def test_no_is_told_to_nobody(matchmaking: Matchmaking) -> None:
    await one_agrees(matchmaking)

    told = await matchmaking.says("karim", "[No, thank you]")

    assert "Amina is not told." in told
    assert "@ amina" not in told


async def test_what_waits_for_too_long_is_erased(matchmaking: Matchmaking) -> None:
    await one_agrees(matchmaking)

    told = await matchmaking.passes(days=31)
    late = await matchmaking.says("karim", SHARE, NUMBER)

    assert "Karim has not shared how to reach them, so I have erased what you gave me." in told
    assert ADDRESS not in told + late


async def test_whoever_was_forgotten_is_not_disclosed(matchmaking: Matchmaking) -> None:
    await one_agrees(matchmaking)
    amina, now = (await matchmaking.person("amina")).id, matchmaking.scene.clock.now()
    await matchmaking.scene.store.transact(lambda uow: uow.people.erase(amina, now))

    told = await matchmaking.says("karim", SHARE)

    assert ADDRESS not in told
    assert await agreeing(matchmaking) == []


async def _actions(matchmaking: Matchmaking) -> list[str]:
    return [each.action for each in await matchmaking.deeds()]


def _deeds(actions: list[str]) -> list[str]:
    return sorted(each for each in actions if each.startswith("contact."))
