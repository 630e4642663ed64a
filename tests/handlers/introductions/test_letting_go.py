"""Whoever let a promise go, or was given up, and then thinks of something else to say."""

from program.promises import State
from tests.handlers.introductions.afterwards import After

THREE = "a recruiter at Emera ⏎ a welder at Irving ⏎ a clerk at Nova Scotia Power"


async def silent(met: After) -> None:
    """Have four nudges come, and nothing be heard."""
    await met.says("[Later]")
    await met.desk.passes(days=21, hours=2)
    assert (await met.promise()).state is State.SILENT


async def test_stopped_promise_that_was_kept_and_broken_is_not_recalled(met: After) -> None:
    await met.says("[Later]")
    await met.desk.passes(days=4)
    await met.says("[Stop these]", "/refer", "[Somebody for Amina…]", THREE, "[All are sent]")
    assert (await met.promise()).state is State.KEPT

    await met.says("/refer", "[1]", "[Remove or erase…]", "[Yes, remove it]")

    assert (await met.promise()).state is State.STOPPED
    assert "[Log one now]" not in await met.desk.passes(days=30)


async def test_kept_promise_that_was_broken_is_recalled(met: After) -> None:
    await met.says(THREE, "[All are sent]")
    await met.desk.passes(days=1)

    await met.says("/refer", "[1]", "[Remove or erase…]", "[Yes, remove it]")

    assert (await met.promise()).state is State.OPEN
    assert "[Log one now]" in await met.desk.passes(days=7)


async def test_later_after_the_silence_is_asked_again(met: After) -> None:
    await silent(met)

    told = await met.says("[Later this week]")

    assert "I ask again on " in told
    assert "[Log one now]" in await met.desk.passes(days=7)


async def test_stop_after_the_silence_keeps_coordinators_from_nudging(met: After) -> None:
    await silent(met)

    await met.says("[Stop these]")

    told = await met.desk.says("claire", "/nudge M-71")
    assert "they asked for no more reminders" in told


async def test_kept_promise_stays_kept_whatever_an_old_button_says(met: After) -> None:
    await met.says("[Later]")
    await met.desk.passes(days=4)
    await met.says("/refer", "[Somebody for Amina…]", THREE, "[All are sent]")

    for button in ("[Later this week]", "[I have no more]", "[Stop these]"):
        await met.says(button)

    assert (await met.promise()).state is State.KEPT
