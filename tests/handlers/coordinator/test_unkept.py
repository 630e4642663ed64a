"""What nobody hears of any more is stalled; a coordinator nudges by hand, once a day at most."""

import pytest

from handlers.coordinator.unkept import STATES
from handlers.introductions.listing import STAGES
from program.introductions import Stage
from program.promises import State
from tests.handlers.introductions.afterwards import After
from tests.handlers.matchmaking import Matchmaking
from tests.stories.scene import Scene


@pytest.fixture
async def met(scene: Scene) -> After:
    met = After(Matchmaking(scene))
    await met.begins()
    await met.says("[Later]")
    return met


def test_every_state_and_stage_has_its_words() -> None:
    assert (set(STATES), set(STAGES)) == (set(State), set(Stage))


async def test_silence_is_stalled_and_a_tap_nudges_again(met: After) -> None:
    await met.desk.passes(days=30)

    listed = await met.desk.says("claire", "/stalled")
    pressed = await met.desk.says("claire", "[Nudge M-71]")
    told = await met.desk.passes(days=3)

    assert "M-71 (K-21 for C-101): 0 of 3 introductions, silent" in listed
    assert "K-21 Karim is reminded" in pressed
    assert told.count("Once more about Amina") == 1
    assert (await met.promise()).state is State.OPEN
    assert (await met.desk.deeds())[0].action == "promise.nudged"


async def test_second_nudge_of_a_day_waits_for_the_next(met: After) -> None:
    await met.desk.passes(days=3)
    await met.desk.says("claire", "/nudge M-71")

    same_day = await met.desk.passes(hours=2)

    assert same_day == ""


async def test_whoever_said_stop_is_left_in_peace(met: After) -> None:
    await met.desk.passes(days=4)
    await met.says("[Stop these]")

    told = await met.desk.says("claire", "/nudge M-71")

    assert "K-21 Karim is not reminded: they asked for no more reminders." in told
    assert await met.desk.passes(days=7) == ""
