"""Inviting: one or many, for one's own community only, and never with a code that is kept."""

import pytest

from conversations.invitation import listed
from handlers.everyone.links import remember_name
from program.invitations import code_in, payload
from tests.handlers.appointed import appoint, dismiss, types
from tests.handlers.desk import Desk
from tests.handlers.scenes import everything, rows


@pytest.mark.parametrize(
    ("pasted", "names"),
    [
        ("", []),
        ("Jean", ["Jean"]),
        ("Jean, Acme\n\n  Zoé ;; Port  de Halifax\n", ["Jean, Acme", "Zoé, Port de Halifax"]),
        ("Name;Organisation\nJean;Acme", ["Jean, Acme"]),
        ("Prénom,Nom\nJean,Tremblay", ["Jean, Tremblay"]),
        ("- Jean\n• Zoé\n* Léa", ["Jean", "Zoé", "Léa"]),
        ('"Jean","Acme"\n---\n', ["Jean, Acme"]),
        ("Jean\tAcme", ["Jean, Acme"]),
        ('\ufeffNom;Domaine\r\n"Roy, Anne";"soins"\r\n', ["Roy, Anne, soins"]),
        ("é" * 70, ["é" * 60]),
    ],
    ids=repr,
)
def test_list_is_read_line_by_line(pasted: str, names: list[str]) -> None:
    assert listed(pasted) == names


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("i_abc-DEF_1", "abc-DEF_1"),
        (" i_abc ", "abc"),
        ("i_", ""),
        ("halifax", ""),
        ("i_" + "a" * 63, ""),
        ("i_a b", ""),
        ("i_é", ""),
    ],
)
def test_code_is_read_from_what_a_link_carries(typed: str, code: str) -> None:
    assert code_in(typed) == code


def test_payload_fits_what_telegram_lets_a_link_carry() -> None:
    carried = payload("a" * 32)

    assert len(carried) <= 64
    assert code_in(carried) == "a" * 32


async def test_many_are_invited_by_one_message(desk: Desk) -> None:
    await appoint(desk, "marie")

    told = await types(desk, "marie", "/invite connector\nName;Company\nJean;Acme\nZoé;Port")

    assert "1. Jean, Acme: send /start i_code1 to Passerelle" in told
    assert "2. Zoé, Port: send /start i_code2 to Passerelle" in told
    assert told.count("Would you help newcomers as a Connector (Halifax)?") == 1
    assert told.count("Aimeriez-vous aider") == 1


async def test_link_leads_to_telegram_where_the_bot_serves_it(desk: Desk) -> None:
    await appoint(desk, "marie")
    now = desk.scene.clock.now()
    await desk.scene.store.transact(lambda uow: remember_name(uow, "passerelle_bot", now))

    told = await desk.says("marie", "/invite connector Jean")

    assert told.count("https://t.me/passerelle_bot?start=i_code1") == 2


async def test_longer_list_is_taken_in_part_and_says_so(desk: Desk) -> None:
    await appoint(desk, "marie")
    names = "\n".join(f"Person {chr(65 + number)}" for number in range(23))

    told = await types(desk, "marie", f"/invite connectee\n{names}")

    assert "3 lines are left over" in told
    assert len(rows(desk.scene)["invitations"]) == 20


async def test_code_is_kept_nowhere_but_in_the_answer(desk: Desk) -> None:
    await appoint(desk, "marie")

    await desk.says("marie", "/invite connector Jean")

    stored = {table: found for table, found in rows(desk.scene).items() if table != "outbox"}
    assert "code1" not in repr(stored)
    assert "Jean" in everything(desk.scene)


async def test_question_after_a_lost_role_makes_no_invitation(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite connector")
    await dismiss(desk, "marie")

    told = await desk.says("marie", "Jean")

    assert "That is no longer yours to do" in told
    assert rows(desk.scene)["invitations"] == []


async def test_invitation_of_another_community_is_neither_renewed_nor_revoked(desk: Desk) -> None:
    await appoint(desk, "marie")
    await appoint(desk, "paul", community="moncton")
    await desk.says("marie", "/invite connector Jean")

    renewed = await desk.forges("paul", {"do": "reinvite", "invitation": 1})
    revoked = await desk.forges("paul", {"do": "uninvite", "invitation": 1})

    [row] = rows(desk.scene)["invitations"]
    assert "That has been dealt with already." in renewed
    assert "That has been dealt with already." in revoked
    assert row["revoked_at"] is None


async def test_renewed_invitation_makes_the_old_code_worthless(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite connector Jean", "[Open invitations]", "[1: new code]")

    old = await desk.says("jean", "/start i_code1")
    new = await desk.says("jean", "/start i_code2")

    assert "does not open anything" in old
    assert "you have been invited" in new


async def test_used_invitation_is_not_renewed(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite connector Jean", "[Open invitations]")
    await desk.says("jean", "/start i_code1", "[English]")

    told = await desk.says("marie", "[1: new code]", "[1: revoke]")

    assert told.count("That has been dealt with already.") == 2


async def test_open_invitations_come_five_at_a_time(desk: Desk) -> None:
    await appoint(desk, "marie")
    await types(desk, "marie", "/invite connector\n" + "\n".join("ABCDEFG"))

    first = await desk.says("marie", "[Open invitations]")
    second = await desk.says("marie", "[Next →]")

    assert "7 invitations are open." in first
    assert "5. Connector: E" in first
    assert "1. Connector: F" in second


async def test_without_a_clear_community_the_hat_is_asked_for(desk: Desk) -> None:
    await appoint(desk, "marie")
    await appoint(desk, "marie", community="moncton")

    asked = await desk.says("marie", "/invite connector Jean")
    told = await desk.says("marie", "[Greater Moncton]", "/invite connector Jean")

    assert "For which community?" in asked
    assert "From now on you act as coordinator, Greater Moncton." in told
    assert "For Jean (Greater Moncton)." in told


async def test_stranger_cannot_invite(desk: Desk) -> None:
    await desk.enters("grace")

    told = await desk.says("grace", "/invite connector Jean")

    assert "I do not know /invite." in told
    assert rows(desk.scene)["invitations"] == []


async def test_list_that_comes_as_a_file_is_asked_for_as_words(desk: Desk) -> None:
    await appoint(desk, "marie")

    told = await desk.says("marie", "/invite connector", "!document")
    made = await types(desk, "marie", 'Name;Field\n"Roy, Anne";nurse')

    assert "Please open it, copy the rows with the names, and paste them here" in told
    assert "I never need documents" not in told
    assert "For Roy, Anne, nurse" in made
