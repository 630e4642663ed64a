"""Referring partners: each with a link of its own, taken back only while nobody came by it."""

from tests.handlers.appointed import appoint
from tests.handlers.desk import Desk


async def codes(desk: Desk, community: str = "moncton") -> list[str]:
    found = await desk.look(lambda uow: uow.communities.by_slug(community))
    assert found is not None
    return [each.code for each in await desk.look(lambda uow: uow.partners.of(found.id))]


async def test_partner_gets_a_link_that_leads_to_the_community(desk: Desk) -> None:
    await appoint(desk, "marie", community="moncton")

    told = await desk.says("marie", "/partner Centre d’accueil Évangéline")
    came = await desk.says(
        "grace", "/start centre-d-accueil-evangeline-2027", "[English]", "[I agree]"
    )

    assert "send /start centre-d-accueil-evangeline-2027" in told
    assert "Welcome to Greater Moncton!" in came


async def test_partners_of_one_name_have_links_of_their_own(desk: Desk) -> None:
    await appoint(desk, "marie", community="moncton")
    await appoint(desk, "paul", community="winnipeg")

    await desk.says("marie", "/partner ISANS")
    await desk.says("paul", "/partner ISANS")

    assert await codes(desk) == ["isans-2027"]
    assert await codes(desk, "winnipeg") == ["isans-2027-2"]


async def test_partner_is_added_once(desk: Desk) -> None:
    await appoint(desk, "marie", community="moncton")

    told = await desk.says("marie", "/partner ISANS", "/partner  isans ")

    assert "This partner is there already:" in told
    assert await codes(desk) == ["isans-2027"]


async def test_partner_is_asked_for_by_name(desk: Desk) -> None:
    await appoint(desk, "marie", community="moncton")

    told = await desk.says("marie", "/partner", "[Add a partner]", "ISANS", "/partner")

    assert "No partner refers people yet: Greater Moncton." in told
    assert "One partner refers people to Greater Moncton:" in told


async def test_new_partner_can_be_taken_back(desk: Desk) -> None:
    await appoint(desk, "marie", community="moncton")

    told = await desk.says("marie", "/partner ISANS", "[Undo]", "[Undo]")

    assert "the link is a partner’s no more" in told
    assert "That has been dealt with already." in told
    assert await codes(desk) == []


async def test_partner_who_has_sent_somebody_stays(desk: Desk) -> None:
    await appoint(desk, "marie", community="moncton")
    await desk.says("marie", "/partner ISANS")
    await desk.enters("grace", "isans-2027")

    told = await desk.says("marie", "[Undo]")

    assert "That has been dealt with already." in told
    assert await codes(desk) == ["isans-2027"]


async def test_partner_of_another_community_is_not_taken_back(desk: Desk) -> None:
    await appoint(desk, "paul", community="winnipeg")
    halifax = await desk.look(lambda uow: uow.communities.by_slug("halifax"))
    assert halifax is not None

    told = await desk.forges("paul", {"do": "unpartner", "community": halifax.id, "partner": 1})

    assert "That has been dealt with already." in told
    assert await codes(desk, "halifax") == ["isans-2026"]
