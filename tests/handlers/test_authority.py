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
from tests.handlers.forging import Forger
from tests.handlers.land import Land, Rows
from tests.handlers.rights import BUTTONS, COMMANDS, Right, Whose

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
    guards = {Role.COORDINATOR: Whose.COORDINATOR, Role.CONNECTOR: Whose.CONNECTOR}
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
