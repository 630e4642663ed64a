"""Changing a community in chat: one thing at a time, undone by a tap, and for one's own only."""

from program.communities import Community, Proof
from tests.handlers.appointed import appoint, dismiss
from tests.handlers.desk import Desk


async def halifax(desk: Desk) -> Community:
    found = await desk.look(lambda uow: uow.communities.by_slug("halifax"))
    assert found is not None
    return found


async def test_settings_are_told_in_words(desk: Desk) -> None:
    await appoint(desk, "marie")

    told = await desk.says("marie", "/settings")

    assert "It takes applications." in told
    assert "Lowest level in English or French: CLB/NCLC 5" in told
    assert "Own texts: none" in told


async def test_level_is_changed_and_undone(desk: Desk) -> None:
    await appoint(desk, "marie")

    await desk.says("marie", "/settings", "[Lowest language level]", "7")
    changed = await halifax(desk)
    await desk.says("marie", "[Undo]")

    assert changed.rules.language_level == 7
    assert (await halifax(desk)).rules.language_level == 5
    assert [each.action for each in await desk.deeds()][:2] == [
        "settings.restored",
        "settings.changed",
    ]


async def test_days_of_reminders_are_changed_within_bounds_and_undone(desk: Desk) -> None:
    await appoint(desk, "marie")

    before = await desk.says("marie", "/settings")
    asked = await desk.says("marie", "[Reminders to Connectors]", "[On other days…]")
    many, close, far = [await desk.says("marie", each) for each in ("1 3 5 7 9", "2, 3", "90")]
    await desk.says("marie", "10, 2 and 5")
    own = await halifax(desk)
    shown = await desk.says("marie", "/settings", "[Reminders to Connectors]", "[Not at all]")
    never = await halifax(desk)
    await desk.says("marie", "[Undo]")

    assert "Reminders to Connectors, in days after the meeting: 1, 3, 7 and 14" in before
    assert "List up to 4" in asked
    assert "I send 4 reminders at the most." in many
    assert "at least 2 days between" in close
    assert "1 to 60 days after" in far
    assert own.rules.nudge_days == (2, 5, 10)
    assert "in days after the meeting: 2, 5 and 10" in shown
    assert never.rules.nudge_days == ()
    assert (await halifax(desk)).rules.nudge_days == (2, 5, 10)


async def test_documents_are_ticked(desk: Desk) -> None:
    await appoint(desk, "marie")

    await desk.says("marie", "/settings", "[Accepted documents]", "1, 2")

    assert (await halifax(desk)).rules.proofs == (Proof.INVITATION, Proof.COPR)


async def test_own_text_is_kept_per_language_and_taken_back(desk: Desk) -> None:
    await appoint(desk, "marie")
    one = ("[Our own texts]", "[Welcome to applicants]", "[Français]")

    await desk.says("marie", "/settings", *one, "Bienvenue chez nous!")
    kept = (await halifax(desk)).texts
    shown = await desk.says("marie", "/settings", *one)
    await desk.says("marie", "[Skip]")

    assert kept == {"welcome.fr": "Bienvenue chez nous!"}
    assert "Welcome to applicants (fr)" in shown
    assert "< Bienvenue chez nous!" in shown
    assert (await halifax(desk)).texts == {}


async def test_closed_community_takes_no_applications(desk: Desk) -> None:
    await appoint(desk, "marie")

    await desk.says("marie", "/settings", "[Take no more applications]")
    told = await desk.says("grace", "/start halifax")

    assert not (await halifax(desk)).active
    assert "I do not know that link" in told


async def test_later_change_is_not_undone_by_an_earlier_button(desk: Desk) -> None:
    await appoint(desk, "marie")
    await appoint(desk, "paul")
    await desk.says("marie", "/settings", "[Lowest language level]", "7")
    await desk.says("paul", "/settings", "[Lowest language level]", "8")

    told = await desk.says("marie", "[Undo]")

    assert "Coordinator 2 was faster: settings changed, just now. Somebody has changed" in told
    assert (await halifax(desk)).rules.language_level == 8


async def test_undo_pressed_twice_undoes_once(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/settings", "[Lowest language level]", "7", "[Undo]")

    told = await desk.says("marie", "[Undo]")

    assert "You have done so yourself already: change of settings undone" in told
    assert (await halifax(desk)).rules.language_level == 5


async def test_answer_after_a_lost_role_changes_nothing(desk: Desk) -> None:
    await appoint(desk, "marie")
    before = await halifax(desk)
    await desk.says("marie", "/settings", "[Lowest language level]")
    await dismiss(desk, "marie")

    told = await desk.says("marie", "7")

    assert "That is no longer yours to do" in told
    assert await halifax(desk) == before


async def test_undo_in_another_community_is_refused(desk: Desk) -> None:
    await appoint(desk, "paul", community="moncton")
    before = await halifax(desk)
    action = {"community": before.id, "version": 0, "field": "active", "name": "", "value": False}

    told = await desk.forges("paul", {"do": "unsettle", **action})

    assert "That is no longer yours to do" in told
    assert await halifax(desk) == before
