"""The way in: links, consent, destinations, drafts that are taken up again, and the sending."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storage.database import UnitOfWork
from tests.handlers.guest import PROFILE, Guest
from tests.handlers.scenes import failures, rows
from tests.stories.scene import Scene

FIRST = "What name shall we call you by?"


async def without_applications(scene: Scene, *slugs: str) -> None:
    """Have communities take none for the time being."""

    async def work(uow: UnitOfWork) -> None:
        for slug in slugs:
            community = await uow.communities.by_slug(slug)
            assert community is not None
            await uow.communities.save(replace(community, active=False))

    await scene.store.transact(work)


def applied_to(scene: Scene) -> list[str]:
    """Slugs of the communities that there are applications to, in order."""
    tables = rows(scene)
    slugs = {row["id"]: row["slug"] for row in tables["communities"]}
    return [slugs[row["community_id"]] for row in tables["applications"]]


@pytest.mark.parametrize("link", ["halifax", "HALIFAX", " halifax ", "isans-2026"])
async def test_link_leads_to_its_community(scene: Scene, link: str) -> None:
    heard = await Guest(scene).agree(link)

    assert heard.startswith("Welcome to Halifax!")
    assert heard.endswith(FIRST)


async def test_link_of_a_partner_is_remembered(scene: Scene) -> None:
    await Guest(scene).agree("isans-2026")

    tables = rows(scene)
    (partner,) = [row["id"] for row in tables["partners"] if row["code"] == "isans-2026"]
    assert [row["partner_id"] for row in tables["applications"]] == [partner]


@pytest.mark.parametrize("link", ["atlantis", "x" * 64, "'; DROP TABLE people; --", "💥", "a b"])
async def test_unknown_link_is_met_with_a_welcome(scene: Scene, link: str) -> None:
    guest = Guest(scene)

    heard = await guest.write(f"/start {link}")

    assert heard.startswith("I do not know that link, but you are welcome all the same.")
    assert "Which language shall we speak?" in heard
    assert (await guest.write("English", "yes")).startswith("Where in Canada will you live")


async def test_link_elsewhere_in_the_middle_of_an_interview_loses_nothing(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.agree("halifax")
    await guest.write("Amina")

    heard = await guest.write("/start vancouver")

    assert heard.startswith("This link leads to Vancouver, but your interview for Halifax is still")
    assert await guest.answered() == {"name": "Amina"}
    assert applied_to(scene) == ["halifax"]


async def test_link_elsewhere_is_followed_before_the_interview(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.write("/start halifax", "English", "/start vancouver")

    heard = await guest.write("yes")

    assert heard.startswith("Welcome to Vancouver!")


async def test_link_elsewhere_is_followed_after_a_cancel(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.agree("halifax")
    await guest.write("Amina", "/cancel")

    heard = await guest.write("/start vancouver")

    assert heard.startswith("Welcome to Vancouver!")
    assert applied_to(scene) == ["halifax", "vancouver"]


async def test_link_to_a_community_that_takes_none_is_unknown(scene: Scene) -> None:
    await without_applications(scene, "halifax")

    heard = await Guest(scene).agree("halifax")

    assert heard.startswith("Where in Canada will you live")


async def test_community_that_closes_before_the_consent_is_not_begun(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.write("/start halifax", "English")
    await without_applications(scene, "halifax")

    heard = await guest.write("yes")

    assert heard.startswith("Where in Canada will you live")
    assert applied_to(scene) == []


async def test_community_that_closes_while_it_is_chosen_is_not_begun(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.write("/start", "English", "yes")
    await without_applications(scene, "halifax")

    heard = await guest.press("Halifax")

    assert heard.startswith("Where in Canada will you live")
    assert "Halifax" not in guest.labels()
    assert applied_to(scene) == []


async def test_draft_of_a_community_that_closed_is_kept_and_another_offered(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.agree("halifax")
    await guest.write("Amina", "/cancel")
    await without_applications(scene, "halifax")

    heard = await guest.write("/start")

    assert heard.endswith("Where in Canada will you live, or which program would you like to join?")
    assert await guest.applications() == [("draft", {"name": "Amina"})]


async def test_interview_under_way_is_finished_though_the_community_closed(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.agree("halifax")
    await without_applications(scene, "halifax")

    await guest.answer()
    heard = await guest.write("yes")

    assert heard.startswith("Sent! Your reference is C-")


async def test_no_community_at_all_is_said(scene: Scene) -> None:
    slugs = [row["slug"] for row in rows(scene)["communities"]]
    await without_applications(scene, *slugs)
    guest = Guest(scene)

    heard = await guest.write("/start", "English", "yes")

    assert heard == "No community takes part yet. Please come back soon."


async def test_only_community_is_not_asked_for(scene: Scene) -> None:
    slugs = [row["slug"] for row in rows(scene)["communities"] if row["slug"] != "winnipeg"]
    await without_applications(scene, *slugs)
    guest = Guest(scene)

    heard = await guest.write("/start", "English", "yes")

    assert heard.startswith("Welcome to Winnipeg!")


async def test_no_consent_leaves_nothing(scene: Scene) -> None:
    guest = Guest(scene, "canary-address")
    await guest.write("/start halifax", "English")

    heard = await guest.press("No, thank you")

    assert heard.startswith("That is quite all right: nothing about you is kept.")
    assert guest.name not in str(rows(scene))
    assert (rows(scene)["addresses"], rows(scene)["applications"]) == ([], [])


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_interview_is_sent(scene: Scene, language: str) -> None:
    guest = Guest(scene, hint=language)
    await guest.agree()
    await guest.answer()

    await guest.write("oui")

    assert await guest.applications() == [("submitted", PROFILE)]
    tables = rows(scene)
    assert [row["zone"] for row in tables["people"]] == ["Africa/Casablanca"]
    assert [(row["action"], row["subject"]) for row in tables["audit"]] == [
        ("application.submitted", f"C-{tables['applications'][0]['id']}")
    ]


async def test_sent_application_is_not_begun_again(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.resume(PROFILE)
    await guest.write("yes")

    heard = [await guest.write(typed) for typed in ("/start", "/start halifax", "/status")]

    assert {each.partition(":")[0] for each in heard} == {"C-101, Halifax"}
    assert [status for status, _profile in await guest.applications()] == ["submitted"]


async def test_draft_is_taken_up_with_its_answers(scene: Scene) -> None:
    guest = Guest(scene)

    heard = await guest.resume({key: PROFILE[key] for key in ("name", "city", "proof")})

    assert heard.startswith("Welcome back. Your application to Halifax goes on here.")
    assert heard.endswith("What date is on it? The month is enough.")


async def test_draft_with_an_answer_that_means_nothing_any_more_is_asked_again(
    scene: Scene,
) -> None:
    guest = Guest(scene)

    heard = await guest.resume({**PROFILE, "proof": "library card"})

    assert "Which document have you received" in heard
    assert await failures(scene) == []


async def test_whoever_does_not_qualify_keeps_a_draft(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("proof")
    await guest.press("None of these yet")

    heard = await guest.press("Keep my answers for later")

    assert heard == "Your answers are kept for 30 days. Send /start when things have changed."
    ((status, profile),) = await guest.applications()
    assert (status, profile["name"], profile["proof"]) == ("draft", "Amina", "none")


async def test_application_that_was_sent_elsewhere_leaves_the_draft_alone(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.resume(PROFILE, slug="halifax")
    await guest.write("yes", "/start vancouver", "Amina", "/cancel")

    heard = await guest.write("/status")

    assert [status for status, _profile in await guest.applications()] == ["submitted", "draft"]
    assert "Halifax" in heard
    assert "Vancouver" in heard


async def test_community_welcomes_in_its_own_words_once(scene: Scene) -> None:
    async def named(uow: UnitOfWork) -> None:
        halifax = await uow.communities.by_slug("halifax")
        assert halifax is not None
        await uow.communities.save(replace(halifax, texts={"welcome.en": "Ahoy from <Halifax>!"}))

    await scene.store.transact(named)
    guest = Guest(scene)

    await guest.agree()
    heard = "\n".join(guest.messages())
    again = await guest.write("/start")

    assert "Ahoy from <Halifax>!\n\nAbout fifteen short questions" in heard
    assert "Welcome to Halifax!" not in heard
    assert "Ahoy" not in again


async def test_town_that_is_changed_is_asked_without_a_greeting(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.agree()
    await guest.answer()

    await guest.press("Change an answer…")
    asked = await guest.press("Lives in")

    assert "Which town do you live in now?" in asked
    assert "Nice to meet you" not in asked
