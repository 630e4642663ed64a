"""The zone that people see times in: theirs to choose, once they agreed to anything."""

from tests.handlers.desk import THROUGH, Desk


async def test_zone_of_a_town_that_is_the_only_one_is_taken_at_once(desk: Desk) -> None:
    await desk.enters("grace")

    told = await desk.says("grace", "/timezone Casablanca")

    assert (await desk.person("grace")).zone == "Africa/Casablanca"
    assert "Monday, January 11, 2027" in told
    assert told.rstrip().endswith("What name shall we call you by?")


async def test_town_of_which_there_are_several_is_asked_about(desk: Desk) -> None:
    await desk.enters("grace")

    told = await desk.says("grace", "/timezone Springfield", "3", "yes")

    assert "There are several." in told
    assert (await desk.person("grace")).zone == "America/Chicago"


async def test_shared_location_finds_the_zone(desk: Desk) -> None:
    await desk.enters("grace")

    await desk.says("grace", "/timezone", "!location 47.56 -52.71", "yes")

    assert (await desk.person("grace")).zone == "America/St_Johns"


async def test_nothing_is_kept_before_the_consent(desk: Desk) -> None:
    told = await desk.says("zoe", "/start halifax", "[English]", "/timezone Casablanca")

    assert (await desk.person("zoe")).zone == ""
    assert "I may not keep that before I have your consent" in told


async def test_zone_chosen_during_the_interview_outlasts_the_town_in_it(desk: Desk) -> None:
    await desk.enters("grace")

    await desk.says("grace", *THROUGH[:5], "/timezone Casablanca", *THROUGH[5:], "send")

    assert (await desk.person("grace")).zone == "Africa/Casablanca"


async def test_town_of_the_interview_is_the_zone_otherwise(desk: Desk) -> None:
    await desk.applies("grace")

    assert (await desk.person("grace")).zone == "Africa/Nairobi"
