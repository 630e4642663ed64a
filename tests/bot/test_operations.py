"""What the command line can have done: communities, checked field by field."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.control import perform
from bot.operations import OPERATIONS, OperationRefused
from tests.bot.yukon import SHOWN, YUKON
from tests.handlers.scenes import fresh_scene, rows
from tests.stories.scene import Scene


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with fresh_scene(tmp_path) as scene:
        yield scene


async def test_community_is_added_with_the_usual_rules(scene: Scene) -> None:
    assert await perform(scene.store, "community.add", YUKON) == SHOWN


@pytest.mark.parametrize(
    ("given", "changed"),
    [
        ({"name_en": " The Yukon "}, {"name_en": "The Yukon"}),
        ({"kind": "sector"}, {"kind": "sector"}),
        ({"zone": "Pacific/Auckland"}, {"zone": "Pacific/Auckland"}),
        ({"province": "nt"}, {"province": "NT"}),
        ({"proofs": ["copr"]}, {"proofs": ("copr",)}),
        ({"proofs": []}, {"proofs": ()}),
        ({"categories": [2, 3]}, {"categories": (2, 3)}),
        ({"language_level": 0}, {"language_level": 0}),
        ({"abroad_only": False}, {"abroad_only": False}),
        ({"active": False}, {"active": False}),
        ({"name_en": None, "proofs": None, "active": None}, {}),
        ({}, {}),
    ],
    ids=str,
)
async def test_edit_changes_what_was_named_and_nothing_else(
    scene: Scene, given: dict[str, Any], changed: dict[str, Any]
) -> None:
    await perform(scene.store, "community.add", YUKON)

    edited = await perform(scene.store, "community.edit", {"slug": "yukon", **given})

    assert edited == {**SHOWN, **changed}
    listed = await perform(scene.store, "community.list", {})
    assert [each for each in listed if each["slug"] == "yukon"] == [edited]


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"slug": "Y"}, "a slug is 2 to 32 of a-z, 0-9 and -, for example st-johns"),
        ({"slug": "yu kon"}, "a slug is"),
        ({"slug": "YUKON"}, "a slug is"),
        ({"slug": "-yukon"}, "a slug is"),
        ({"slug": "é" * 4}, "a slug is"),
        ({"slug": "y" * 33}, "a slug is"),
        ({"slug": "yukon\n"}, "a slug is"),
        ({"slug": "halifax"}, "halifax exists already; `community edit` changes it"),
        ({"name_en": ""}, "a community needs its name in both languages"),
        ({"name_fr": "   "}, "a community needs its name in both languages"),
        ({"name_fr": None}, "a community needs its name in both languages"),
        ({"zone": "Yukon"}, "Yukon is no IANA zone, such as America/Halifax"),
        ({"zone": ""}, " is no IANA zone"),
        ({"zone": "America"}, "America is no IANA zone"),
        ({"zone": "../../etc/passwd"}, "../../etc/passwd is no IANA zone"),
        ({"province": "XX"}, "XX is no province or territory, such as NS"),
        ({"province": "Yukon"}, "Yukon is no province or territory"),
        ({"proofs": ["copr", "library card"]}, "library card is no proof; there are invitation, "),
        ({"categories": [10]}, "10 is not from 0 to 9"),
        ({"language_level": 13}, "13 is not from 0 to 12"),
        ({"language_level": -1}, "-1 is not from 0 to 12"),
        ({"kind": "village"}, "village is no kind of community; there are place, sector"),
    ],
    ids=str,
)
async def test_community_that_is_not_right_is_refused(
    scene: Scene, given: dict[str, Any], refusal: str
) -> None:
    before = rows(scene)["communities"]

    with pytest.raises(OperationRefused) as refused:
        await perform(scene.store, "community.add", {**YUKON, **given})

    assert str(refused.value).startswith(refusal)
    assert rows(scene)["communities"] == before


@pytest.mark.parametrize(
    ("province", "zone"),
    [("ab", "America/Edmonton"), ("NB", "America/Moncton"), ("PE", "America/Halifax")],
)
async def test_community_takes_the_only_zone_of_its_province(
    scene: Scene, province: str, zone: str
) -> None:
    given = {**YUKON, "zone": None, "province": province}

    assert (await perform(scene.store, "community.add", given))["zone"] == zone


@pytest.mark.parametrize(
    ("province", "refusal"),
    [
        (None, "a community needs its --zone, such as America/Halifax"),
        ("BC", "BC lies in more than one zone; name the community’s by --zone"),
    ],
)
async def test_community_whose_zone_cannot_be_known_is_refused(
    scene: Scene, province: str | None, refusal: str
) -> None:
    with pytest.raises(OperationRefused, match=f"^{refusal}$"):
        await perform(scene.store, "community.add", {**YUKON, "zone": None, "province": province})


async def test_community_that_is_not_there_is_not_edited(scene: Scene) -> None:
    with pytest.raises(OperationRefused, match=r"^there is no community atlantis$"):
        await perform(scene.store, "community.edit", {"slug": "atlantis", "name_en": "Atlantis"})


async def test_closed_community_is_listed_too(scene: Scene) -> None:
    await perform(scene.store, "community.edit", {"slug": "halifax", "active": False})

    listed = await perform(scene.store, "community.list", {})

    assert [each["active"] for each in listed if each["slug"] == "halifax"] == [False]


def test_operations_are_named_after_what_they_are_done_to() -> None:
    assert sorted(OPERATIONS) == ["community.add", "community.edit", "community.list", "invite"]


INVITED = {
    "errand": "coordinator",
    "community": "halifax",
    "hint": " Marie  T. ",
    "language": "fr",
    "code": "abc",
    "at": "2027-01-11T09:00:00+00:00",
    "until": "2027-01-14T09:00:00+00:00",
}


async def test_invitation_is_kept_as_it_was_asked_for(scene: Scene) -> None:
    shown = await perform(scene.store, "invite", INVITED)

    found = await scene.store.snapshot(lambda uow: uow.invitations.by_code("abc"))
    assert shown == {"errand": "coordinator", "until": "2027-01-14T09:00:00+00:00"}
    assert found is not None
    assert (found.errand.value, found.hint, found.language) == ("coordinator", "Marie T.", "fr")
    assert found.inviter_id is None


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"errand": "queen"}, "nobody is invited as queen; there are connectee, connector"),
        ({"errand": "link"}, "nobody is invited as link"),
        ({"community": "atlantis"}, "there is no community atlantis"),
        ({"community": None}, "name a community, unless it is for the secretariat"),
        ({"errand": "secretariat"}, "name a community, unless it is for the secretariat"),
        ({"language": "de"}, "de is not one of en, fr"),
    ],
    ids=str,
)
async def test_invitation_that_is_not_right_is_refused(
    scene: Scene, given: dict[str, Any], refusal: str
) -> None:
    with pytest.raises(OperationRefused) as refused:
        await perform(scene.store, "invite", {**INVITED, **given})

    assert str(refused.value).startswith(refusal)
    assert rows(scene)["invitations"] == []


async def test_secretariat_is_invited_without_a_community(scene: Scene) -> None:
    await perform(scene.store, "invite", {**INVITED, "errand": "secretariat", "community": None})

    [row] = rows(scene)["invitations"]
    assert (row["role"], row["community_id"]) == ("secretariat", None)
