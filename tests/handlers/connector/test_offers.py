"""A Connector is asked at a decent hour, answers in any way, and nobody learns too much."""

from datetime import UTC, datetime

import pytest

from program.connectors import Standing
from program.matches import Stage
from program.people import Purpose
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.scenes import everything, failures

SECRETS = (
    *("amina@example.com", "+212 6 12 34 56 78", "linkedin.com/in/amina", "25-34", "25 to 34"),
    *("Woman", "karim@example.com", "whereby.com/karim"),
)


async def test_offer_holds_the_offered_pair_its_reasons_and_a_deadline(
    matchmaking: Matchmaking,
) -> None:
    await matchmaking.offered()

    match = await matchmaking.match()

    assert (match.stage, match.application_id, match.connector_id) == (Stage.OFFERED, 101, 21)
    assert match.points == sum(each["points"] for each in match.reasons)
    assert match.answer_by_at is not None
    assert match.answer_by_at.isoformat() == "2027-01-14T21:00:00+00:00"
    deed = (await matchmaking.deeds())[0]
    assert (deed.action, deed.subject) == ("match.offered", "M-71")


async def test_deadline_leaves_out_what_the_connectors_province_keeps(
    matchmaking: Matchmaking,
) -> None:
    friday_before_heritage_day = datetime(2027, 2, 12, 14, tzinfo=UTC)
    matchmaking.scene.clock.at = friday_before_heritage_day

    await matchmaking.offered()

    match = await matchmaking.match()
    assert match.answer_by_at == datetime(2027, 2, 18, 21, tzinfo=UTC)


async def test_offer_waits_until_morning(matchmaking: Matchmaking) -> None:
    matchmaking.scene.clock.at = matchmaking.scene.clock.at.replace(hour=4)
    await matchmaking.offered()
    seen = matchmaking.scene.channel.screens.get("karim", [])

    told = await matchmaking.passes(hours=9)

    assert seen == []
    assert told.startswith("@ karim\n< Somebody bound for Halifax")


async def test_both_sides_see_who_it_is_and_not_how_to_reach_them(
    matchmaking: Matchmaking,
) -> None:
    await matchmaking.offered()
    await matchmaking.says("karim", "[Tell me more]", "yes")

    shown = [
        each.message.markup
        for person in ("amina", "karim", "claire")
        for each in matchmaking.scene.channel.screens[person]
    ]

    seen = "\n".join(shown)
    assert "Casablanca" in seen
    assert "QEII" in seen
    assert [secret for secret in SECRETS if secret in seen] == []
    assert all(secret in everything(matchmaking.scene) for secret in ("amina@example.com", "25-34"))


async def test_organisation_is_not_named_without_consent(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    karim = (await matchmaking.person("karim")).id
    now = matchmaking.scene.clock.now()
    await matchmaking.scene.store.transact(
        lambda uow: uow.consents.withdraw(karim, Purpose.CONNECTOR, now)
    )

    told = await matchmaking.says("karim", "accept")

    assert "Karim (Health)" in told
    assert "QEII" not in told


@pytest.mark.parametrize("typed", ["yes", "Accept", "1", "oui", "[Accept]", "j'accepte"])
async def test_yes_is_a_yes_typed_or_tapped(matchmaking: Matchmaking, typed: str) -> None:
    await matchmaking.offered()

    told = await matchmaking.says("karim", typed)

    assert await matchmaking.matches() == [("C-101", "K-21", Stage.ACCEPTED)]
    assert "@ amina\n< Good news: a Connector would like to meet you." in told
    assert "@ claire\n< M-71: K-21 Karim says yes to C-101 Amina." in told
    assert "Tick one to three times and send them: Amina will choose one." in told


async def test_yes_with_a_pause_pauses_until_that_day(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()

    told = await matchmaking.says("karim", "[Accept and pause me]", "1 April 2027")

    karim = await matchmaking.look(lambda uow: uow.connectors.get(21))
    assert karim is not None
    assert karim.standing is Standing.PAUSED
    assert karim.paused_until_at is not None
    assert karim.paused_until_at.isoformat() == "2027-04-01T03:00:00+00:00"
    assert "Nobody is proposed to you before Thursday, April 1, 2027" in told
    assert "@ claire\n< K-21 Karim rests, and is back on Thursday, April 1, 2027." in told


async def test_pause_that_came_with_a_yes_ends_by_itself(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.says("karim", "[Accept and pause me]", "15 January 2027")

    warned = await matchmaking.passes(days=3, hours=20)

    karim = await matchmaking.look(lambda uow: uow.connectors.get(21))
    assert karim is not None
    assert karim.standing is Standing.ACTIVE
    assert "Your pause is about to end" in warned
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.ACCEPTED)]


async def test_pause_may_stay_open(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()

    await matchmaking.says("karim", "[Accept and pause me]", "[Skip]")

    karim = await matchmaking.look(lambda uow: uow.connectors.get(21))
    assert karim is not None
    assert (karim.standing, karim.paused_until_at) == (Standing.PAUSED, None)


async def test_no_names_the_next_best_with_a_button(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.connector("dana", title="pharmacist")

    told = await matchmaking.says("karim", "not this time", "skip")

    assert (
        "@ claire\n< M-71: K-21 Karim says no to C-101 Amina.\n< The next best is K-22 Dana."
        in (told)
    )
    assert "  [Offer to K-22] [See all]" in told
    assert (await matchmaking.match()).answer == {
        "reply": "decline",
        "reason": "",
        "not_before": None,
    }


async def test_no_goes_on_by_itself_where_that_is_allowed(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.connector("dana")
    await matchmaking.says("claire", "[After a no, go on to the next]")

    told = await matchmaking.says("karim", "[Not this time]", "[Not my field]")

    assert await matchmaking.matches() == [
        ("C-101", "K-21", Stage.DECLINED),
        ("C-101", "K-22", Stage.OFFERED),
    ]
    assert (
        "says no to C-101 Amina (Not my field). I have asked the next already: K-22 Dana." in told
    )
    assert "@ dana\n< Somebody bound for Halifax" in told


async def test_not_before_a_day_keeps_all_others_away_until_then(
    matchmaking: Matchmaking,
) -> None:
    await matchmaking.offered()
    await matchmaking.connectee("boris")
    await matchmaking.says("karim", "[Not before …]", "March 2027")

    before = await matchmaking.says("claire", "/match C-102")
    matchmaking.scene.clock.at = matchmaking.scene.clock.at.replace(month=3, day=2)
    after = await matchmaking.says("claire", "/match C-102")

    assert "One Connector asked to wait until later" in before
    assert "1. K-21 Karim" in after


async def test_silence_brings_one_reminder_then_the_next(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.connector("dana", title="pharmacist")

    reminded = await matchmaking.passes(days=3, hours=8)
    expired = await matchmaking.passes(days=1)
    later = await matchmaking.passes(days=7)

    assert reminded.count("A gentle reminder") == 1
    assert "I have not heard from you" in expired
    assert "no answer from K-21 Karim for C-101 Amina.\n< The next best is K-22 Dana." in expired
    assert later == ""
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.EXPIRED)]


async def test_answer_after_the_reminder_counts(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.passes(days=3, hours=8)

    await matchmaking.says("karim", "yes")
    later = await matchmaking.passes(days=7)

    assert await matchmaking.matches() == [("C-101", "K-21", Stage.ACCEPTED)]
    assert "heard from you" not in later


async def test_old_button_changes_nothing(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.says("karim", "[Not this time]", "skip")

    told = await matchmaking.says("karim", "[Accept]")

    assert "«" in told
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.DECLINED)]


async def test_two_offers_are_answered_each_for_itself(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")
    await matchmaking.connectee("boris")
    await matchmaking.connector("karim", capacity=2)
    await matchmaking.says("claire", "/match C-101", "[Offer to K-21]")
    first = matchmaking.scene.channel.button("karim", "Not this time")
    await matchmaking.says("claire", "/match C-102", "[Offer to K-21]")
    matchmaking.scene.channel.screens["karim"].append(
        matchmaking.scene.channel.screens["karim"].pop(0)
    )
    assert matchmaking.scene.channel.button("karim", "Not this time") == first

    told = await matchmaking.says("karim", "[Not this time]", "too busy just now")
    await matchmaking.says("karim", "yes")

    assert await matchmaking.matches() == [
        ("C-101", "K-21", Stage.DECLINED),
        ("C-102", "K-21", Stage.ACCEPTED),
    ]
    assert "Would you take half an hour for Boris (nurse)?" in told


async def test_offer_put_off_can_be_taken_up_again(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()

    put_off = await matchmaking.says("karim", "/cancel")
    asked = await matchmaking.says("karim", "[Answer it now]", "[Answer it now]", "yes")

    assert "You can still answer until Thursday, January 14, 5:00\u202fp.m. (Halifax)" in put_off
    assert asked.count("Somebody bound for Halifax") == 1
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.ACCEPTED)]


async def test_start_asks_an_open_offer_again(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()

    told = await matchmaking.says("karim", "/start", "yes")

    assert "Would you take half an hour for Amina (nurse)?" in told
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.ACCEPTED)]


async def test_forged_buttons_of_somebody_else_do_nothing(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.connector("mallory")

    told = await matchmaking.forges(
        "mallory", {"do": "offer_again", "match": 71, "until": "2027-01-14T21:00:00+00:00"}
    )

    assert "Amina" not in told
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.OFFERED)]


async def test_nothing_fails_on_the_way(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.says(
        "karim", "[Tell me more]", "what?", "/help", "no", "[← Back]", "no", "skip"
    )
    await matchmaking.passes(days=10)

    assert await failures(matchmaking.scene) == []
