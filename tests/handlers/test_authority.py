"""Who may do what: every role at every command and button, about what is theirs and what is not.

The rights themselves stand in `tests.handlers.rights`. Refused means: answered as if there were no
such command or button, and nothing has changed.
"""

from __future__ import annotations

import re

import pytest

import handlers
from handlers.book import Guarded
from program.people import Role
from tests.handlers.forging import GONE, Forger
from tests.handlers.land import Land, Rows
from tests.handlers.rights import BUTTONS, COMMANDS, CONVERSATIONS, FORMS, Right, Whose

pytestmark = pytest.mark.e2e  # the whole table, one scene for each cell

NO_BUTTON = {
    "en": "That button is no longer in use. Send /start to go on.",
    "fr": "Ce bouton ne sert plus. Envoyez /start pour continuer.",
}
ACTORS = (
    *("stranger", "connectee", "connector"),
    *("coordinator", "neighbour", "former", "secretariat"),
)
PLACES = ("here", "beside", "there", "gone")
GUARDED = {name: each for name, each in handlers.ACTIONS.items() if isinstance(each, Guarded)}


def test_every_button_has_a_row() -> None:
    assert set(BUTTONS) == set(handlers.ACTIONS)


def test_every_command_has_a_row() -> None:
    known = {(each.names["en"], str(each.role or "")) for each in handlers.COMMANDS}

    assert set(COMMANDS) == known


def test_rows_and_guards_agree() -> None:
    guards = {
        Role.COORDINATOR: Whose.COORDINATOR,
        Role.CONNECTOR: Whose.CONNECTOR,
        Role.SECRETARIAT: Whose.SECRETARIAT,
    }
    said = {name: guards[each.role] for name, each in GUARDED.items()}

    rest = {name: each.whose for name, each in BUTTONS.items() if name not in said}
    assert {name: BUTTONS[name].whose for name in said} == said
    assert set(rest.values()) == {Whose.APPLICANT, Whose.ASKED, Whose.ANYBODY}


def test_what_is_everybodys_has_a_reason() -> None:
    rows_of_all = [each for each in BUTTONS.values() if each.whose is Whose.ANYBODY]

    assert all(each.why and not each.about for each in rows_of_all)


def allowed(right: Right, actor: str, place: str) -> bool:
    """Tell whether somebody may press such a button about what lies somewhere."""
    match right.whose:
        case Whose.COORDINATOR if right.about:
            return (actor, place) in {("coordinator", "here"), ("neighbour", "there")}
        case Whose.COORDINATOR:
            return actor in {"coordinator", "neighbour"}
        case Whose.CONNECTOR:
            return actor == "connector"
        case Whose.SECRETARIAT:
            return actor == "secretariat"
        case Whose.APPLICANT:
            return (actor, place) == ("connectee", "here")
        case Whose.ASKED:
            return (actor, place) == ("connector", "here")
        case Whose.ANYBODY:
            return True


def places(right: Right) -> tuple[str, ...]:
    """Tell where that which a button is about may lie."""
    if not right.about:
        return ("here",)
    return PLACES if right.whose in {Whose.APPLICANT, Whose.ASKED} else ("here", "there", "gone")


CELLS = [
    (actor, name, place)
    for actor in ACTORS
    for name, right in BUTTONS.items()
    for place in places(right)
]


def holds(actor: str, name: str) -> bool:
    """Tell whether somebody holds the role at all for which a button is kept."""
    guard = GUARDED.get(name)
    return guard is None or (guard.role, actor) in {
        (Role.COORDINATOR, "coordinator"),
        (Role.COORDINATOR, "neighbour"),
        (Role.CONNECTOR, "connector"),
        (Role.SECRETARIAT, "secretariat"),
    }


@pytest.mark.parametrize("actor", ACTORS)
async def test_buttons_that_are_not_ones_own_change_nothing(land: Land, actor: str) -> None:
    forger = Forger(land.scene, land.guest(actor))
    wrong: list[tuple[str, str, str]] = []
    kept = land.kept()

    for name, right in BUTTONS.items():
        refused = [each for each in places(right) if not allowed(right, actor, each)]
        said = await forger.presses_each(land.action(name, each) for each in refused)
        after = land.kept()
        wrong += [(name, "changed", each) for each in changed(kept, after)]
        wrong += [(name, "said", each) for each in unlike(said, holds=holds(actor, name))]
        kept = after

    assert wrong == []
    assert await land.news() == []


def changed(before: Rows, after: Rows) -> list[str]:
    """Name the tables that are not as they were."""
    return [name for name in before if before[name] != after[name]]


def unlike(said: list[str], *, holds: bool) -> list[str]:
    """List what does not sound like the refusal of what does not exist."""
    if not said:
        return []
    expected = {anonymous(said[-1])} if holds else {*NO_BUTTON.values()}
    return [each for each in said if anonymous(each) not in expected or not each.strip()]


def anonymous(said: str) -> str:
    return re.sub(r"[CKM]-\d+", "#", said).strip()


async def test_shared_connector_is_removed_from_ones_own_community_only(land: Land) -> None:
    forger = Forger(land.scene, land.guest("coordinator"))
    own = {**BUTTONS["uncouple"].action("uncouple", land.here), "connector": land.there.guest}
    before = land.kept()

    elsewhere, nowhere = await forger.presses_each(
        {**own, "community": each} for each in (land.there.numbers["community"], GONE)
    )

    assert elsewhere == nowhere
    assert changed(before, land.kept()) == []


OWN = [
    (actor, name)
    for name, right in BUTTONS.items()
    for actor in ACTORS
    if right.about and allowed(right, actor, "here")
]


@pytest.mark.parametrize(("actor", "name"), OWN)
async def test_button_about_ones_own_is_not_refused(land: Land, actor: str, name: str) -> None:
    forger = Forger(land.scene, land.guest(actor))

    nothing, own = await forger.presses_each(land.action(name, each) for each in ("gone", "here"))

    assert own.strip()
    assert anonymous(own) not in {anonymous(nothing), *NO_BUTTON.values()}
    assert await land.news() == []


NAMED = {key: row for key, row in COMMANDS.items() if isinstance(row, tuple)}
"""The commands behind which something is named."""
SHARED = {name for name, role in COMMANDS if not role}
OFFICE = {"coordinator": {"coordinator", "neighbour"}, "connector": {"connector"}}
KNOWN = {"en": "I do not know /{}", "fr": "Je ne connais pas /{}"}


def typed(land: Land, key: tuple[str, str], place: str) -> str:
    """Write a command about what lies somewhere."""
    name, row = key[0], COMMANDS[key]
    if isinstance(row, str):
        return f"/{name}"
    what, words = row
    town = {"here": land.here, "there": land.there}.get(place)
    numbers = (town.numbers[what], town.numbers["spare"]) if town else (GONE, GONE - 1)
    return f"/{name} {words.format(*numbers)}"


@pytest.mark.parametrize("actor", ACTORS)
async def test_commands_of_a_role_are_unknown_to_all_others(land: Land, actor: str) -> None:
    guest = land.guest(actor)
    before = land.kept()
    answers = {}

    for name, role in COMMANDS:
        if role and actor not in OFFICE[role] and name not in SHARED:
            for place in ("here", "there", "gone") if (name, role) in NAMED else ("here",):
                answers[name, place] = await guest.write(typed(land, (name, role), place))

    unknown = {
        key: [each.format(key[0]) in said for each in KNOWN.values()]
        for key, said in answers.items()
    }
    assert {key for key, found in unknown.items() if not any(found)} == set()
    assert changed(before, land.kept()) == []


@pytest.mark.parametrize(("actor", "place"), [("coordinator", "there"), ("neighbour", "here")])
async def test_commands_about_another_community_change_nothing(
    land: Land, actor: str, place: str
) -> None:
    guest = land.guest(actor)
    before = land.kept()

    said = {
        key: [await guest.write(typed(land, key, each)) for each in (place, "gone")]
        for key in NAMED
    }

    unlike_gone = [
        key for key, (other, gone) in said.items() if anonymous(other) != anonymous(gone)
    ]
    assert unlike_gone == []
    assert changed(before, land.kept()) == []
    assert await land.news() == []


@pytest.mark.parametrize("key", NAMED, ids=lambda each: each[0])
async def test_command_about_ones_own_is_not_refused(land: Land, key: tuple[str, str]) -> None:
    guest = land.guest("coordinator")

    nothing = await guest.write(typed(land, key, "gone"))
    own = await guest.write(typed(land, key, "here"))

    assert anonymous(own) != anonymous(nothing)
    assert await land.news() == []


@pytest.mark.parametrize("actor", ACTORS)
async def test_everybodys_commands_touch_nobody_else(land: Land, actor: str) -> None:
    guest = land.guest(actor)
    me = await guest.person_id()
    before = of_others(land.kept(), me)

    for name in SHARED:
        await guest.write(f"/{name} C-{land.there.numbers['waiting']}")

    assert changed(before, of_others(land.kept(), me)) == []
    assert await land.news() == []


def of_others(found: Rows, me: int | None) -> Rows:
    """Leave out what is about one person, or was done by them."""
    keys = ("person_id", "actor", "inviter_id")
    return {
        table: [
            row
            for row in each
            if me not in [row.get(key) for key in keys]
            and not (table == "people" and row["id"] == me)
        ]
        for table, each in found.items()
    }


def test_every_conversation_is_somebodys() -> None:
    assert set(CONVERSATIONS) == {each.name for each in handlers.CONVERSATIONS}
    assert set(FORMS) == set(handlers.FORMS)


def test_matrix_is_whole() -> None:
    named = len(NAMED) * len(ACTORS) * 3
    bare = (len(COMMANDS) - len(NAMED)) * len(ACTORS)

    assert len(CELLS) + named + bare > 1_000
