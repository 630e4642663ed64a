"""The queue shows what waits for one coordinator, the oldest first, in pages that fit a phone."""

import time

from program.applications import Status
from program.contacts import ContactMessage
from tests.handlers.caseload import agreed, application, appointed, community, submitted
from tests.handlers.desk import Desk

PEOPLE = [f"p{number:03}" for number in range(200)]
SECONDS = 1.0


async def test_empty_queue_says_so(desk: Desk) -> None:
    await appointed(desk, "claire")

    told = await desk.says("claire", "/queue", "/review")

    assert told.count("Nothing waits for you in Halifax.") == 2


async def test_everything_that_waits_is_counted_and_listed_oldest_first(desk: Desk) -> None:
    await appointed(desk, "claire")
    [first, _second] = await submitted(desk, "amina", "grace")
    await agreed(desk, "paul")
    here = await community(desk)
    now = desk.scene.clock.now()
    words = ContactMessage(first.person_id, "Is it free?", "en", now, here.id, first.id)
    await desk.scene.store.transact(lambda uow: uow.contacts.add(words))

    told = await desk.says("claire", "/queue")

    assert "< Halifax: 4 wait, the oldest first" in told
    assert "< 2 applications · 1 Connector to confirm · 1 message" in told
    lines = [
        line
        for line in told.splitlines()
        if " · " in line and (" ago" in line or "just now" in line)
    ]
    assert lines == [
        "< C-101 Amina, infirmière · 1 hour ago",
        "< C-102 Grace, infirmière · just now",
        "< K-21 Paul, registered nurse · just now",
        "< ✉ 1 C-101 Amina: Is it free? · just now",
    ]


async def test_two_hundred_files_are_paged_by_ten_and_come_at_once(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, *PEOPLE)

    began = time.perf_counter()
    first = await desk.says("claire", "/queue")
    took_s = time.perf_counter() - began
    second = await desk.says("claire", "[More →]")
    last = await desk.says("claire", *["[More →]"] * 18)

    assert "Halifax: 200 wait, the oldest first" in first
    assert [first.count("infirmière"), second.count("infirmière")] == [10, 10]
    assert "C-111 P010, infirmière" in second
    assert "C-300 P199, infirmière" in last
    assert last.rstrip().splitlines()[-2].strip() == "[← Earlier]"
    assert took_s < SECONDS


async def test_page_that_is_gone_meanwhile_shows_the_last_one(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, *PEOPLE[:12])
    await desk.says("claire", "/queue")

    for number in (101, 102, 103):
        await desk.says("claire", f"/accept C-{number}")
    told = await desk.says("claire", "[More →]")

    assert "Halifax: 9 wait" in told
    assert told.count("infirmière") == 9


async def test_next_leads_through_the_whole_queue(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina", "grace")
    await agreed(desk, "paul")

    one = await desk.says("claire", "/review")
    two = await desk.says("claire", "[Next → (2 more)]")
    three = await desk.says("claire", "[Next → (1 more)]")

    assert "C-101 · Amina · new" in one
    assert "C-102 · Grace · new" in two
    assert "K-21 · Paul" in three
    assert "  [Next" not in three


async def test_what_a_colleague_looks_after_is_counted_only(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina", "grace")
    await desk.says("omar", "/review C-101", "[I take it]")

    hers, his = await desk.says("claire", "/queue"), await desk.says("omar", "/queue")

    assert "C-101" not in hers
    assert "1 more file is looked after by a colleague." in hers
    assert "Halifax: 2 wait" in his


async def test_file_of_a_colleague_who_left_waits_for_all(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("omar", "/review C-101", "[I take it]")
    await desk.player.play("# person: omar\n# dismiss: coordinator halifax")

    told = await desk.says("claire", "/queue")

    assert "C-101 Amina" in told


async def test_another_communitys_file_is_not_there(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina", slug="moncton")

    queue = await desk.says("claire", "/queue")
    named = await desk.says("claire", "/review C-101")
    unknown = await desk.says("claire", "/review C-999")
    forged = await desk.forges("claire", {"do": "case.show", "application": 101})

    assert "Nothing waits for you" in queue
    assert named.splitlines()[1:] == unknown.splitlines()[1:]
    assert "C-101" not in forged


async def test_page_of_another_communitys_queue_is_not_there(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina", slug="moncton")
    there = await community(desk, "moncton")

    turned = await desk.forges("claire", {"do": "queue.page", "community": there.id, "page": 0})
    onward = await desk.forges("claire", {"do": "queue.next", "community": there.id})

    assert "Amina" not in turned + onward


async def test_draft_is_nobodys_business(desk: Desk) -> None:
    await appointed(desk, "claire")
    await desk.enters("amina")

    told = await desk.says("claire", "/review C-101")

    assert "I find nothing of that name in your community." in told


async def test_queue_is_for_coordinators(desk: Desk) -> None:
    await desk.applies("amina")

    told = await desk.says("amina", "/queue")
    forged = await desk.forges("amina", {"do": "case.show", "application": 101})

    assert "I do not know /queue." in told
    assert "That button is no longer in use." in forged


async def test_withdrawn_file_is_said_to_be_so_on_its_own_card(desk: Desk) -> None:
    await appointed(desk, "claire")
    await desk.applies("amina")
    await desk.says("claire", "/review")
    await desk.says("amina", "/withdraw", "skip", "yes")

    told = await desk.says("claire", "[Accept]", "/review C-101")

    assert "C-101: the person has withdrawn it or left." in told
    assert "< C-101 · without a name · withdrawn" in told
    assert (await application(desk)).status is Status.WITHDRAWN
