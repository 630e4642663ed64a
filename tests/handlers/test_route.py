"""Where things go: presses of every kind, commands known and unknown, and whose they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

import handlers
from handlers import answering
from handlers.book import Command
from handlers.inbound import Edited, Pressed, Shared, Unknown, said
from handlers.turn import Turn
from locales.text import Text, Verbatim, _
from program.people import Appointment, Role
from storage.database import UnitOfWork
from tests.handlers.guest import Guest
from tests.handlers.scenes import failures, rows
from tests.stories.scene import CONTACT, Scene

NO_LONGER = _("That button is no longer in use. Send /start to go on.")
ANSWERED = answering.ANSWERED
MEANT = "I do not know /{name}. Did you mean /{near}?"
UNKNOWN = "I do not know /{name}. /help lists what you can send."
NO_QUESTION = _(
    "There is no open question just now. /status tells where your application stands,"
    " /help lists what you can do."
)
RUBBISH = [
    *(
        "",
        "x",
        ".",
        "1",
        "1.",
        ".1",
        "1.nothing",
        "-1.yes",
        "0.yes",
        "1.yes.yes",
        "1e3.yes",
        "+1.yes",
    ),
    *("999999999999999999999.1", "9223372036854775807.1", "4611686018427387904.yes", " 1.yes"),
    *("١.yes", "１.yes", "².yes", "1.\x00", "nul\x00l", "\ud800.yes", "😀.😀", "1." + "y" * 5000),
]


def untouched(scene: Scene) -> dict[str, object]:
    """All that a press could change."""
    tables = rows(scene)
    return {
        name: tables[name] for name in ("talks", "people", "applications", "outbox", "consents")
    }


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_rubbish_is_met_politely(scene: Scene, language: str) -> None:
    guest = Guest(scene, hint=language)
    await guest.reach("name")
    before = untouched(scene)

    notices = {data: (await guest.hand_in(Pressed(data, "amina-1"))).text for data in RUBBISH}

    assert notices == dict.fromkeys(RUBBISH, guest.notice(NO_LONGER))
    assert (untouched(scene), await failures(scene)) == (before, [])


async def test_rubbish_from_a_stranger_is_met_politely(scene: Scene) -> None:
    guest = Guest(scene)

    receipt = await guest.hand_in(Pressed("1.yes"))

    assert receipt.text == guest.notice(NO_LONGER)


async def test_button_of_somebody_else_does_nothing(scene: Scene) -> None:
    amina, eve = Guest(scene, "amina"), Guest(scene, "eve")
    await amina.write("/start", "English")
    await eve.write("/start", "English")
    before = untouched(scene)

    receipt = await eve.hand_in(amina.button("I agree"))

    assert receipt.text == eve.notice(NO_LONGER)
    assert untouched(scene) == before


async def test_button_pressed_twenty_times_changes_one_thing(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.write("/start")
    button = guest.button("English")

    notices = [(await guest.hand_in(button)).text for _ in range(20)]

    assert notices == ["", *[guest.notice(answering.OVER)] * 19]
    assert [row["conversation"] for row in rows(scene)["talks"]] == ["greeting", "consent"]


async def test_tick_pressed_twenty_times_ends_as_it_began(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("topics")
    before = guest.labels()
    button = guest.button(before[0])

    for _press in range(20):
        await guest.hand_in(button)

    assert guest.labels() == before


async def test_button_of_an_earlier_step_is_answered(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("proof_date")
    stale = guest.button("I do not know yet")
    await guest.write("2026-11")
    before = await guest.answered()

    receipt = await guest.hand_in(stale)

    assert receipt.text == guest.notice(ANSWERED)
    assert await guest.answered() == before


async def test_button_of_a_finished_interview_is_answered(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("review")
    send = guest.button("Send my application")
    await guest.hand_in(send)
    before = await guest.applications()

    receipt = await guest.hand_in(send)

    assert receipt.text == guest.notice(answering.OVER)
    assert await guest.applications() == before
    assert [status for status, _profile in before] == ["submitted"]


async def test_press_teaches_the_row_its_platform_id(scene: Scene) -> None:
    """A kill between sending and noting it down: the press itself brings the number."""
    guest = Guest(scene)
    await scene.inbox.take(guest.inbound(said("/start")))
    (row,) = rows(scene)["outbox"]

    await scene.inbox.take(guest.inbound(Pressed(f"{row['id']}.en", "platform-77")))

    first = rows(scene)["outbox"][0]
    assert (first["state"], first["platform_id"]) == ("sent", "platform-77")
    assert [talk["conversation"] for talk in rows(scene)["talks"]] == ["greeting", "consent"]


async def test_press_without_a_platform_id_is_taken_all_the_same(scene: Scene) -> None:
    guest = Guest(scene)
    await scene.inbox.take(guest.inbound(said("/start")))
    (row,) = rows(scene)["outbox"]

    await scene.inbox.take(guest.inbound(Pressed(f"{row['id']}.en")))
    await scene.delivery.drain()

    assert guest.messages()[-1].startswith("Before we start, I need your consent.")


@pytest.mark.parametrize("place", ["name", "city", "proof", "topics"])
@pytest.mark.parametrize("language", ["en", "fr"])
async def test_start_in_the_middle_asks_the_open_question_again(
    scene: Scene, place: str, language: str
) -> None:
    guest = Guest(scene, hint=language)
    await guest.reach(place)
    before, asked = await guest.answered(), guest.messages()[-1].split("\n\n")[-1]

    heard = await guest.write("/start")

    assert asked in heard
    assert await guest.answered() == before


@pytest.mark.parametrize(
    ("language", "typed", "answer"),
    [
        ("en", "/strat", _(MEANT, name="strat", near="start")),
        ("fr", "/aid", _(MEANT, name="aid", near="aide")),
        ("en", "/xyzzy please", _(UNKNOWN, name="xyzzy")),
        ("fr", "/queue", _(UNKNOWN, name="queue")),
        ("en", "/next", _(UNKNOWN, name="next")),
        ("fr", "/fin", _(UNKNOWN, name="fin")),
    ],
)
async def test_unknown_command_is_met_and_the_question_asked_again(
    scene: Scene, language: str, typed: str, answer: Text
) -> None:
    guest = Guest(scene, hint=language)
    await guest.reach("name")
    question = guest.messages()[-1].split("\n\n")[-1]

    heard = await guest.write(typed)

    assert heard.split("\n\n")[0] == guest.words(answer)
    assert heard.split("\n\n")[-1] == question


async def test_endless_command_is_met_shortly(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("name")

    heard = await guest.write("/" + "a" * 10_000)

    assert heard.startswith("I do not know")
    assert len(heard) < 300


async def test_command_that_looks_like_a_number_of_identity_is_not_kept(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("name")

    await guest.write("/AB1234567")

    assert "ab1234567" not in str(rows(scene)).lower()


async def queue(turn: Turn, arguments: str) -> None:
    turn.say(Verbatim("the queue"))


QUEUE = Command(
    {"en": "queue", "fr": "attente"},
    _("where your application stands"),
    queue,
    role=Role.COORDINATOR,
)


def with_queue(scene: Scene) -> None:
    """Add a command that only coordinators have."""
    book = handlers.book(contact=CONTACT)
    commands = {**book.commands, "queue": (QUEUE,), "attente": (QUEUE,)}
    scene.read(replace(book, commands=commands))


@pytest.mark.parametrize("typed", ["/queue", "/attente", "/QUEUE", "/queue@passerelle_bot"])
async def test_command_of_a_role_is_refused_like_an_unknown_one(scene: Scene, typed: str) -> None:
    guest = Guest(scene)
    with_queue(scene)
    await guest.reach("name")

    heard = await guest.write(typed)

    assert heard.startswith("I do not know /")
    assert "the queue" not in heard


async def test_command_of_a_role_is_neither_listed_nor_suggested(scene: Scene) -> None:
    guest = Guest(scene)
    with_queue(scene)
    await guest.reach("name")

    listed, suggested = await guest.write("/help"), await guest.write("/queu")

    assert "/queue" not in listed
    assert "/queue" not in suggested


async def test_command_of_a_role_is_for_those_who_hold_it(scene: Scene) -> None:
    guest = Guest(scene)
    with_queue(scene)
    await guest.reach("name")
    await appointed(scene, guest, Role.COORDINATOR)

    assert await guest.write("/queue") == "the queue"
    assert "/queue" in await guest.write("/help")


@pytest.mark.parametrize("role", [Role.CONNECTEE, Role.CONNECTOR, Role.SECRETARIAT])
async def test_command_of_a_role_is_refused_to_other_roles(scene: Scene, role: Role) -> None:
    guest = Guest(scene)
    with_queue(scene)
    await guest.reach("name")
    await appointed(scene, guest, role)

    assert (await guest.write("/queue")).startswith("I do not know /queue.")
    assert "/queue" not in await guest.write("/help")


async def appointed(scene: Scene, guest: Guest, role: Role) -> None:
    person_id = await guest.person_id()
    assert person_id is not None

    async def work(uow: UnitOfWork) -> None:
        community = await uow.communities.by_slug("halifax")
        assert community is not None
        place = None if role is Role.SECRETARIAT else community.id
        await uow.roles.grant(Appointment(person_id, role, place), scene.clock.now())

    await scene.store.transact(work)


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("photo", "I cannot look at pictures, and have not kept yours."),
        ("dice", "I only understand words and buttons here."),
    ],
)
async def test_what_is_no_answer_is_met_without_an_open_question(
    scene: Scene, kind: str, answer: str
) -> None:
    guest = Guest(scene)
    await guest.reach("name")
    await guest.write("/cancel")

    await guest.hand_in(Shared(kind, caption="AB1234567"))

    assert guest.messages()[-1].split("\n\n") == [
        answer,
        guest.words(NO_QUESTION),
    ]
    assert "AB1234567" not in str(rows(scene))


async def test_location_is_the_answer_to_where_one_lives(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("city")

    await guest.hand_in(Shared("location", location=(33.59, -7.61)))

    assert guest.messages()[-1].startswith("Casablanca, Casablanca-Settat, Morocco")


@pytest.mark.parametrize("content", [Edited("AB1234567"), Unknown("poll")], ids=["edit", "poll"])
async def test_what_changes_nothing_keeps_the_answers(
    scene: Scene, content: Edited | Unknown
) -> None:
    guest = Guest(scene)
    await guest.reach("city")

    await guest.hand_in(content)

    assert await guest.answered() == {"name": "Amina"}
    assert "AB1234567" not in str(rows(scene))


async def test_message_that_is_too_long_says_so(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("name")

    heard = await guest.write("word " * 2_000)

    assert heard.startswith("That was very long: I have read only the beginning.")
    assert heard.endswith("What name shall we call you by?")
