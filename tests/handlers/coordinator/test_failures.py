"""What failed: kinds, times and references, and nothing that anybody wrote."""

from tests.handlers.appointed import appoint
from tests.handlers.desk import Desk

SECRET = "Grace wrote this"


async def fail(desk: Desk, person: str | None, *, channel: str = "telegram") -> None:
    number = (await desk.person(person)).id if person else None
    now = desk.scene.clock.now()
    error = f"ValueError({SECRET!r})" if channel else f"draft.erase: ValueError({SECRET!r})"
    update = {"text": SECRET}
    await desk.scene.store.transact(
        lambda uow: uow.failures.add(channel, SECRET, number, error=error, update=update, at=now)
    )


async def test_failure_is_told_by_kind_and_reference(desk: Desk) -> None:
    await desk.applies("grace")
    await fail(desk, "grace")
    await fail(desk, "grace", channel="")
    await appoint(desk, "marie")

    told = await desk.says("marie", "/failures")

    assert "2 failures, kept for a week:" in told
    assert "C-101: a message (telegram), Monday, January 11, 2027" in told
    assert "C-101: something of mine (draft.erase)," in told
    assert "Grace" not in told


async def test_failure_of_another_community_is_not_told(desk: Desk) -> None:
    await desk.applies("grace", "moncton")
    await desk.enters("ada")
    await fail(desk, "grace")
    await fail(desk, "ada")
    await appoint(desk, "marie")

    assert "Nothing has failed that you have not seen." in await desk.says("marie", "/failures")


async def test_failure_of_nobody_and_of_a_colleague_is_told(desk: Desk) -> None:
    await appoint(desk, "marie")
    await fail(desk, None, channel="")
    await fail(desk, "marie")

    told = await desk.says("marie", "/failures")

    assert "nobody in particular: something of mine" in told
    assert "a coordinator: a message" in told


async def test_what_was_seen_is_not_told_again_but_what_came_since(desk: Desk) -> None:
    await appoint(desk, "marie")
    await appoint(desk, "paul")
    await fail(desk, None)
    await desk.says("marie", "/failures")
    await fail(desk, None)

    await desk.says("marie", "[Mark as seen]")

    told = await desk.says("paul", "/failures")
    assert "1 failure, kept for a week:" in told


async def test_many_failures_are_told_by_the_page(desk: Desk) -> None:
    await appoint(desk, "marie")
    for _number in range(12):
        await fail(desk, "marie")

    first = await desk.says("marie", "/failures")
    second = await desk.says("marie", "[Next →]")
    back = await desk.says("marie", "[← Previous]")

    assert [told.count("a coordinator: ") for told in (first, second, back)] == [10, 2, 10]
    assert "12 failures" in second
