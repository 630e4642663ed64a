"""After a day of silence, the open question is asked again: counted from the last answer."""

from tests.handlers.desk import Desk
from tests.handlers.test_parked import break_while

REMINDED = "You left off here a while ago."


async def test_day_of_silence_counts_from_the_last_answer(desk: Desk) -> None:
    await desk.enters("grace")
    await desk.player.play("~ 20 hours")
    await desk.says("grace", "Grace")

    within = await desk.player.play("~ 22 hours")
    after = await desk.player.play("~ 22 hours")

    assert (within.count(REMINDED), after.count(REMINDED)) == (0, 1)


async def test_only_one_reminder_comes_in_each_pause(desk: Desk) -> None:
    await desk.enters("grace")

    first = await desk.player.play("~ 20 days")
    await desk.says("grace", "Grace")
    second = await desk.player.play("~ 5 days")

    assert (first.count(REMINDED), second.count(REMINDED)) == (1, 1)


async def test_question_below_an_aside_keeps_its_watch(desk: Desk) -> None:
    await desk.enters("grace")
    await desk.player.play("~ 20 hours")
    await desk.says("grace", "Grace", "/contact")
    await desk.player.play("~ 5 hours")
    await desk.says("grace", "/cancel")

    told = await desk.player.play("~ 40 hours")

    assert told.count(REMINDED) == 1


async def test_talk_taken_up_again_is_watched_again(desk: Desk) -> None:
    await desk.enters("grace")
    await desk.says("grace", "Grace")
    await break_while(desk, "intake", "Nairobi")
    await desk.says("grace", "/start")

    told = await desk.player.play("~ 2 days")

    assert told.count(REMINDED) == 1
