"""A meeting that was held frees the Connector's place, and nothing else of the match ends."""

from program.matches import Stage
from tests.handlers.introductions.afterwards import After
from tests.handlers.introductions.conftest import met
from tests.handlers.meetings.appointments import START

__all__ = ["met"]


async def test_place_is_free_for_everybody_who_looks(met: After) -> None:
    await met.says("[Later]")
    await met.desk.connectee("badr")

    status = await met.says("/status")
    ranked = await met.desk.says("claire", "/match C-102")
    drafted = await met.desk.says("claire", "/round")
    offered = await met.desk.says("claire", "/match C-102", "[Offer to K-21]")

    assert "People at once: 0 of 1 at most" in status
    assert "(0 of 1 under way)" in ranked
    assert "K-21" in drafted
    assert "I ask K-21 Karim for C-102 Badr" in offered
    assert (await met.desk.matches())[0] == ("C-101", "K-21", Stage.CLOSED)


async def test_place_is_taken_until_they_have_met(met: After) -> None:
    await met.says("[Later]")
    await met.desk.connectee("badr")
    await met.desk.player.play(f"# person: badr\n# meets: karim {START:%Y-02-%d %H:%M}")

    ranked = await met.desk.says("claire", "/match C-103")

    assert await met.desk.matches() == [
        ("C-101", "K-21", Stage.CLOSED),
        ("C-102", "K-21", Stage.ACCEPTED),
    ]
    assert "People at once: 1 of 1 at most" in await met.says("/status")
    assert "(0 of 1" not in ranked


async def test_match_whose_two_have_met_is_still_found(met: After) -> None:
    await met.says("a recruiter at Emera", "[Later]")

    referred = await met.says("/refer")
    shown = await met.desk.says("claire", "/match C-101", "/show M-71")
    written = await met.desk.says("amina", "/status", "/meetings", "[Write to Karim]", "Thanks!")
    stalled = await met.desk.says("claire", "/stalled")

    assert "Introductions for Amina: 0 of 3" in referred
    assert "M-71 · Amina and Karim · held" in shown
    assert "M-71: C-101 Amina and K-21 Karim have met already." in shown
    assert "You have met your Connector." in written
    assert "Amina writes to you through me" in written
    assert "M-71" not in stalled


async def test_second_meeting_of_the_two_takes_place_and_ends_when_one_leaves(met: After) -> None:
    await met.says("[Later]")

    booked = await met.desk.says(
        "claire", "/book M-71 Tue 26 Jan 2027 10:00", "[Yes, at that time]"
    )
    told = await met.says("/leave", "[Yes, I leave]") + await met.desk.passes(hours=1)

    assert "is booked" in booked
    assert "will not take place" in told
