"""Declining shows the letter first; it is kind, in the reader's language, and safe to read."""

import pytest

from handlers.connectee.verdicts import KINDLY, OUTCOMES, REASONS, RULES, outcome
from program.applications import Status
from program.eligibility import Unmet
from tests.handlers.caseload import application, appointed, submitted
from tests.handlers.desk import Desk
from tests.texts import TRANSLATOR


def test_every_rule_and_reason_is_worded() -> None:
    assert {each.value for each in Unmet} == set(RULES)
    assert {*RULES, *REASONS} - {"other"} == set(KINDLY)
    assert set(OUTCOMES) == {Status.ACCEPTED, Status.WAITLISTED, Status.DECLINED}


@pytest.mark.parametrize("reason", [*RULES, *REASONS])
def test_letter_says_what_one_can_do(reason: str) -> None:
    letter = outcome(Status.DECLINED, {"reason": reason, "words": "Because."})

    assert "/start" in str(TRANSLATOR.render(letter, "en"))
    assert "/joindre" in str(TRANSLATOR.render(letter, "fr"))


async def test_words_of_the_coordinator_are_no_markup(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")

    await desk.says("claire", "/decline C-101 <b>No</b> & sorry")

    screen = desk.scene.channel.screens["claire"][-1].message.markup
    assert "&lt;b&gt;No&lt;/b&gt; &amp; sorry" in screen


async def test_number_that_identifies_somebody_is_not_taken(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")

    told = await desk.says("claire", "/decline C-101 Your client number 1234-5678 is wrong")

    assert "I have not kept it" in told
    assert "[Yes, decline]" not in told


async def test_leaving_it_changes_nothing(desk: Desk) -> None:
    await appointed(desk, "claire")
    [before] = await submitted(desk, "amina")

    told = await desk.says(
        "claire", "/decline C-101", "[← Leave it]", "[Decline…]", "[Too little to go by]"
    )
    kept = await desk.says("claire", "[← Leave it]")

    assert "Why is C-101 declined?" in told
    assert "Nothing was decided; here it is again." in kept
    assert await application(desk) == before


async def test_letter_that_was_overtaken_is_not_sent(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("omar", "/decline C-101", "[No document yet]")
    await desk.says("claire", "/accept C-101")

    told = await desk.says("omar", "[Yes, decline]")

    assert "C-101 is settled: accepted" in told
    assert (await application(desk)).status is Status.ACCEPTED


async def test_words_that_were_overtaken_are_not_sent(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("omar", "/decline C-101", "[Another reason, in words…]")
    await desk.says("claire", "/accept C-101")

    told = await desk.says("omar", "We are full.")

    assert "C-101 is settled: accepted" in told
    assert "[Yes, decline]" not in told


async def test_declined_person_reads_it_in_their_language(desk: Desk) -> None:
    await appointed(desk, "claire")
    await desk.player.play("# hint: fr")
    await desk.says("awa", "/start halifax", "[Français]", "[J’accepte]", "Awa", "Dakar", "oui")
    await desk.says("awa", "crp", "novembre 2026", "fin mars", "comptable", "1", "7", "base")
    await desk.says("awa", "couramment", "Trouver un poste.", "1", "soirs", "envoyer")
    await desk.says("claire", "/decline C-101", "[Already in Canada]", "[Yes, decline]")

    desk.player.person = "awa"
    told = await desk.player.play("~ 1 hour")

    assert "Ce programme s’adresse aux personnes qui sont encore à l’étranger." in told
