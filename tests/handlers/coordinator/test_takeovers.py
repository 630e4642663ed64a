"""While a coordinator talks to somebody, the bot is silent, and gives every word to the other."""

from conversations.reply import Typed
from handlers.coordinator import takeovers
from storage.database import UnitOfWork
from tests.handlers.caseload import agreed, appointed, submitted, turn_of
from tests.handlers.desk import Desk


async def wound(desk: Desk, span: str, person: str = "amina") -> str:
    desk.player.person = person
    return await desk.player.play(f"~ {span}")


async def test_words_go_both_ways_with_who_speaks(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/take C-101")

    there = await desk.says("claire", "How are you? <b>Well</b>?")
    back = await desk.says("amina", "Very well.")

    assert there.splitlines()[-2:] == [
        "@ amina",
        "< Coordinator, Halifax: How are you? <b>Well</b>?",
    ]
    assert back.splitlines()[-2:] == ["@ claire", "< C-101 Amina: Very well."]


async def test_open_question_waits_until_the_coordinator_goes(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("amina", "/start moncton")
    await desk.says("claire", "/take C-101")

    during = await desk.says("amina", "Amina of Casablanca")
    after = await desk.says("claire", "/release")

    assert "Nice to meet you" not in during
    assert "What name shall we call you by?" in after


async def test_identity_numbers_are_masked_both_ways(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/take C-101")

    there = await desk.says("claire", "Is your client number 1234-5678?")
    back = await desk.says("amina", "It is 1234-5678.")

    assert "1234-5678" not in there.split("@ amina")[1] + back.split("@ claire")[1]


async def test_nobody_is_taken_twice_and_nobody_takes_two(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina", "grace")
    await desk.says("claire", "/take C-101")

    again = await desk.says("claire", "/take C-101")
    another = await desk.says("claire", "/take C-102")
    colleague = await desk.says("omar", "/take C-101")

    assert "You talk to them already" in again
    assert "You still talk to C-101 Amina." in another
    assert "Coordinator 1 talks to C-101 just now." in colleague


async def test_connector_can_be_talked_to(desk: Desk) -> None:
    await appointed(desk, "claire")
    await agreed(desk, "paul")

    told = await desk.says("claire", "/take K-21 Welcome, Paul!")
    back = await desk.says("paul", "Thank you!")

    assert "@ paul" in told
    assert "< K-21 Paul: Thank you!" in back


async def test_stranger_of_another_community_cannot_be_taken(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina", slug="moncton")

    told = await desk.says("claire", "/take C-101 Hello", "/take C-999", "/take claire", "/release")

    assert told.count("I find nothing of that name in your community.") == 3
    assert "You are talking to nobody in person just now" in told
    assert "@ amina" not in told


async def test_silence_of_a_day_ends_it_and_words_put_that_off(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/take C-101")
    await wound(desk, "23 hours")
    await desk.says("amina", "Are you there?")

    before = await wound(desk, "23 hours")
    after = await wound(desk, "8 hours")

    assert "taken C-101 Amina back" not in before
    assert "taken C-101 Amina back" in after


async def test_unasked_words_wait_until_it_is_over(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/accept C-101", "/take C-101")

    during = await wound(desk, "3 hours")
    await desk.says("claire", "/release")
    after = await wound(desk, "2 hours")

    assert "accepted" not in during
    assert "your application is accepted!" in after


async def test_words_at_night_wait_unless_the_person_is_writing(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await wound(desk, "14 hours")

    begun = await desk.says("claire", "/take C-101 Good evening.")
    await desk.says("amina", "I am awake.")
    answer = await desk.says("claire", "So am I.")

    assert "your words reach them in the morning" in begun
    assert "@ amina" not in begun
    assert "< Coordinator, Halifax: So am I." in answer


async def test_coordinators_own_question_is_answered_not_passed_on(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/take C-101", "/note C-101")

    told = await desk.says("claire", "Arrives with her sister.")

    assert "@ amina" not in told
    assert "Noted; it lies under C-101." in told


async def test_forgotten_person_is_talked_to_no_more(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/take C-101")

    left = await desk.says("amina", "/forget", "[Yes, erase everything]")
    told = await desk.says("claire", "Hello?")

    assert "They have left, and everything about them is erased." in left
    assert "@ amina" not in told
    assert "There is no open question just now." in told


async def test_nothing_is_relayed_for_others(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina", "grace")
    await desk.says("claire", "/take C-101")

    async def work(uow: UnitOfWork) -> bool:
        turn = await turn_of(desk, "grace", uow)
        return await takeovers.relay(turn, Typed("Hello"))

    assert not await desk.scene.store.transact(work)
