"""Somebody would rather not be introduced: erased by whoever hears it, and told kindly."""

from program.introductions import Introduction, Stage
from program.promises import State
from tests.handlers.introductions.afterwards import After

THREE = "Sarah Roy, head nurse at QEII ⏎ a recruiter at Emera ⏎ a dean at Dalhousie"
SARAH = "Sarah Roy (head nurse, QEII)"
GONE: tuple[Stage, dict[str, object], bool] = (Stage.WITHDRAWN, {}, False)


async def _introduced(met: After) -> None:
    """Have Karim introduce three, the first of them by name, and Amina be asked about them."""
    await met.says(THREE, "[They agreed to be named]", "[All are sent]")
    await met.desk.passes(days=4)


async def _met_and_referred(met: After) -> None:
    """Have Amina meet Sarah, who introduces somebody further."""
    await _introduced(met)
    await met.desk.says("amina", "[Sarah Roy]", "[We have met already]")
    await met.desk.says("amina", "[Yes, note somebody]", "manager, IWK", "[Skip]")


def _standing(introduction: Introduction) -> tuple[Stage, dict[str, object], bool]:
    return introduction.stage, introduction.whom, introduction.counted


async def test_connector_says_so_and_the_connectee_hears_it_without_a_name(met: After) -> None:
    await _introduced(met)

    told = await met.says("/refer", "[1]", "[Remove or erase…]", "[Yes, at their request]")
    later = await met.desk.passes(days=60)

    assert _standing((await met.introductions())[0]) == GONE
    assert "I let Amina know, kindly. If somebody else comes to mind, the place is free" in told
    assert "@ amina\n< One of the people to whom you were introduced would rather not" in told
    assert "Sarah" not in told.split("[Yes, at their request]")[-1] + later


async def test_kept_promise_stays_kept_and_its_free_place_can_be_taken(met: After) -> None:
    await _introduced(met)

    await met.says("/refer", "[1]", "[Remove or erase…]", "[Yes, at their request]")
    later = await met.desk.passes(days=30)
    told = await met.says("/refer", "[Somebody for Amina…]", "a clinic owner in Bedford", "[Later]")
    quiet = await met.desk.passes(days=5)
    thanks = await met.says("/refer", "[3]", "[Sent]")

    assert (await met.promise()).state is State.KEPT
    assert "[Log one now]" not in later + quiet
    assert "Who else comes to mind for Amina?" in told
    assert "3 of 3. You have kept your promise" in thanks


async def test_connector_hears_nothing_of_whom_nobody_has_written_to(met: After) -> None:
    await met.says("a recruiter at Emera", "[Later]")

    told = await met.says("/refer", "[1]", "[Remove or erase…]", "[Yes, at their request]")

    assert "@ amina" not in told


async def test_connectee_says_so_and_the_connector_hears_it(met: After) -> None:
    await _introduced(met)

    asked = await met.desk.says("amina", "[Sarah Roy]", "[They would rather not]")
    told = await met.desk.says("amina", "[Yes, erase them]")
    again = await met.desk.says("amina", "[Yes, erase them]")
    later = await met.desk.passes(days=60)

    assert f"{SARAH}: take them off the list?" in asked
    assert _standing((await met.introductions())[0]) == GONE
    assert "That happens, and says nothing about you" in told
    assert "« That has been dealt with already. »" in again
    assert "@ karim\n< One of the people whom you thought of for Amina would rather" in told
    assert "[Somebody for Amina…]" in told
    assert "Sarah" not in told + later
    deed = (await met.desk.deeds())[0]
    assert (deed.action, deed.subject, deed.detail) == (
        "introduction.withdrawn",
        "M-71",
        {"application": "C-101", "why": "third person"},
    )


async def test_coordinator_erases_whoever_wrote_to_them_and_those_further_on_stay(
    met: After,
) -> None:
    await _met_and_referred(met)

    await met.desk.says("claire", "/network C-101", "[Take somebody off…]", "[Sarah Roy]")
    told = await met.desk.says("claire", "[Yes, erase them]")
    listed = await met.desk.says("amina", "/introductions")

    first, _second, _third, further = await met.introductions()
    assert _standing(first) == GONE
    assert (further.parent_id, further.stage) == (first.id, Stage.INTRODUCED)
    assert f"A word about {SARAH}: they would rather not be on your list any more" in told
    assert "Those whom they introduced to you stay on your list." in told
    assert "Amina: 2 introductions, 1 person further on" in listed
    assert "1. somebody: no longer listed\n< → 2. manager, IWK: introduced" in listed


async def test_second_generation_is_the_connectee_s_alone(met: After) -> None:
    await _met_and_referred(met)

    told = await met.desk.says(
        "amina", "/introductions", "[Take somebody off…]", "[manager]", "[Yes, erase them]"
    )
    later = await met.desk.passes(days=10)

    assert _standing((await met.introductions())[3]) == GONE
    assert "@ karim" not in told
    assert "thought of" not in later
    assert "manager" not in later


async def test_doubt_that_waits_for_the_morning_is_not_told_any_more(met: After) -> None:
    await _introduced(met)
    await met.desk.says("amina", "[Sarah Roy]", "[Not yet]")
    await met.desk.passes(days=9, hours=4)
    doubt = await met.desk.says("amina", "/introductions", "[Sarah Roy]", "[Not yet]")
    await met.desk.says("amina", "/introductions", "[Sarah Roy]", "[They would rather not]")
    await met.desk.says("amina", "[Yes, erase them]")

    morning = await met.desk.passes(days=1)

    assert "@ karim" not in doubt
    assert "has not heard from" not in morning
    assert "would rather not take part" in morning


async def test_one_s_own_mistake_is_not_followed_by_a_nudge_at_once(met: After) -> None:
    await _introduced(met)

    await met.says("/refer", "[2]", "[Remove or erase…]", "[Yes, remove it]")
    same_day = await met.desk.passes(hours=20)
    week = await met.desk.passes(days=4)

    assert (await met.promise()).state is State.OPEN
    assert "[Log one now]" not in same_day
    assert week.count("[Log one now]") == 1
