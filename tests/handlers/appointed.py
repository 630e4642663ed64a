"""People with roles, for tests of what coordinators may do."""

from __future__ import annotations

from tests.handlers.desk import Desk


async def appoint(
    desk: Desk, person: str, *, role: str = "coordinator", community: str = "halifax"
) -> None:
    """Give somebody a role, as an invitation would."""
    desk.player.person = person
    await desk.player.play(f"# appoint: {role} {community}\n")


async def dismiss(
    desk: Desk, person: str, *, role: str = "coordinator", community: str = "halifax"
) -> None:
    """Take it back."""
    desk.player.person = person
    await desk.player.play(f"# dismiss: {role} {community}\n")


async def types(desk: Desk, person: str, text: str) -> str:
    """Have somebody send several lines as one message; gives what they then see."""
    desk.player.person = person
    return "\n".join(await desk.player._act(text))
