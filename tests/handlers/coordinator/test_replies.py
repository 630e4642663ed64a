"""Words to coordinators are announced, answered once, and gone afterwards."""

import re

from program.people import Appointment, Role
from tests.handlers.caseload import appointed, community, submitted
from tests.handlers.desk import Desk


async def test_all_coordinators_hear_of_it_by_day(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")

    await desk.says("amina", "/contact Is it free?")
    told = await desk.player.play("~ 4 hours")

    assert told.count("C-101 Amina, infirmière writes to you:") == 2
    assert "@ claire" in told
    assert "@ omar" in told


async def test_answered_message_is_closed_and_its_words_are_gone(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("amina", "/contact Is it free?")
    await desk.says("claire", "/review", "[Next → (1 more)]")

    told = await desk.says("claire", "[Answer]", "It <i>is</i>.")
    late = await desk.forges("omar", {"do": "message.reply", "message": 1})

    here = await community(desk)
    assert "< A coordinator of Halifax writes: “It <i>is</i>.”" in told
    assert "Coordinator 1 was faster: message answered, just now." in late
    assert await desk.look(lambda uow: uow.contacts.waiting(here.id)) == []


async def test_answer_that_was_overtaken_is_not_sent(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("amina", "/contact Is it free?")
    await desk.says("claire", "/review", "[Next → (1 more)]", "[Answer]")
    await desk.forges("omar", {"do": "message.done", "message": 1})

    told = await desk.says("claire", "It is.")

    assert "That message has been dealt with meanwhile; yours was not sent." in told
    assert "Coordinator 2 was faster: message closed, just now." in told
    assert "@ amina" not in told


async def test_message_that_needs_no_answer_is_closed(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("amina", "/contact Thank you!")

    told = await desk.says("claire", "/review", "[Next → (1 more)]", "[No answer needed]")

    assert "Closed without an answer; its words are erased." in told


async def test_message_to_another_community_is_not_there(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina", slug="moncton")
    await desk.says("amina", "/contact Is it free?")

    for deed in ("show", "reply", "done"):
        told = await desk.forges("claire", {"do": f"message.{deed}", "message": 1})
        assert "That has been dealt with already." in told
        assert "Is it free?" not in told


async def test_draft_of_who_wrote_is_not_shown(desk: Desk) -> None:
    await appointed(desk, "claire")
    await desk.enters("amina")
    await desk.says("amina", "Amina", "/contact Is it free?")

    told = await desk.says("claire", "/queue", "[✉ 1]")

    assert "Somebody who has not applied writes to you:" in told
    assert "Amina" not in told


async def appoint(desk: Desk, name: str, role: Role, slug: str = "") -> None:
    """Have somebody accept an invitation to a role."""
    place = f" --community {slug}" if slug else ""
    printed = await desk.player.play(f"$ passerelle invite {role}{place}")
    code = re.search(r"i_\w+", printed)
    assert code is not None
    await desk.says(name, f"/start {code[0]}", "[English]")


async def test_words_for_no_community_are_read_by_one_in_turn(desk: Desk) -> None:
    await appointed(desk, "claire")
    await appointed(desk, "marc", community="moncton")
    places = {}

    for name in ("yara", "zoe"):
        told = await desk.says(name, f"/contact Hello from {name}", "yes")
        places[name] = "Moncton" if "Moncton" in told else "Halifax"
    queues = {name: await desk.says(name, "/queue") for name in ("claire", "marc")}

    assert set(places.values()) == {"Halifax", "Moncton"}
    for name, place in places.items():
        reader, other = ("claire", "marc") if place == "Halifax" else ("marc", "claire")
        assert f"Hello from {name}" in queues[reader]
        assert f"Hello from {name}" not in queues[other]


async def test_stranger_is_answered(desk: Desk) -> None:
    await appointed(desk, "claire")
    await desk.says("zoe", "/contact Is it free?", "yes")

    told = await desk.says("claire", "/review", "[Answer]", "It is.")

    assert "A coordinator of Halifax writes: “It is.”" in told


async def test_words_from_before_anybody_read_along_go_to_the_first_who_does(desk: Desk) -> None:
    await desk.says("zoe", "/contact Is it free?", "yes")
    await appoint(desk, "claire", Role.COORDINATOR, "moncton")

    told = await desk.says("claire", "/review", "[Answer]", "It is.")

    assert "Moncton writes: “It is.”" in told


async def test_secretariat_reads_and_answers_what_is_for_no_community(desk: Desk) -> None:
    await appointed(desk, "claire")
    await appoint(desk, "nadia", Role.SECRETARIAT)

    promised = await desk.says("zoe", "/contact Is it free?", "yes")
    queue = await desk.says("claire", "/queue")
    answered = await desk.says("nadia", "[Answer]", "It is.")
    again = await desk.says("nadia", "[Answer]")

    assert "The national secretariat reads this and answers you here." in promised
    assert "Nothing waits for you" in queue
    assert "The national secretariat of the program writes: “It is.”" in answered
    assert "That has been dealt with already." in again


async def test_dismissed_secretary_answers_nobody(desk: Desk) -> None:
    await appoint(desk, "nadia", Role.SECRETARIAT)
    await desk.says("zoe", "/contact Is it free?", "yes")
    nadia = (await desk.person("nadia")).id
    held = Appointment(nadia, Role.SECRETARIAT, None)
    await desk.says("nadia", "[Answer]")
    now = desk.scene.clock.now()
    await desk.scene.store.transact(lambda uow: uow.roles.end(held, now))

    told = await desk.says("nadia", "It is.")

    assert "yours was not sent" in told
    assert "@ zoe" not in told
