"""A town: typed, picked, placed by country or shared, and confirmed by the local time."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from conversations.question import Accepted, Narrowed, Verdict
from conversations.questions import City, Home
from conversations.reply import Foreign, Located, Reply, Tapped
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.chat import after, options, refusal, said, spoken

TOWN = City(Verbatim("Which town?"))

ABIDJAN = Home("Abidjan, Côte d’Ivoire", "Abidjan, Côte d’Ivoire", "Africa/Abidjan", "CI")


def names(verdict: Verdict) -> list[str]:
    """Name the towns that a verdict narrows to, or that it accepts."""
    match verdict:
        case Accepted({"en": name}):
            return [name]
        case Narrowed({"confirm": {"en": name}}):
            return [name]
        case Narrowed({"pick": homes}):
            return [home["en"] for home in homes]
        case _:
            raise AssertionError(verdict)


def zones(verdict: Verdict) -> list[str]:
    assert isinstance(verdict, Narrowed), verdict
    return [home["zone"] for home in verdict.stage.get("pick", [verdict.stage.get("confirm")])]


def refused(world: World, *replies: str | Reply) -> str:
    verdict = after(TOWN, world, *replies)
    return refusal(verdict, world)


NO_TOWN = "Please write the name of a town, for example: Casablanca, or Tripoli, Libya."
UNCONFIRMED = "Please answer yes if both the town and the time are right, or write the right town."
NO_COUNTRY = "I did not recognise that country. Try its usual name, such as Morocco."
WHICH_TOWN = "And which town there? The nearest larger one is fine."


@pytest.mark.parametrize("typed", ["Dakar", "dakar", "DAKAR, Sénégal", "I live in Dakar"])
def test_town_is_confirmed_by_its_time(typed: str, world: World) -> None:
    verdict = after(TOWN, world, typed)

    assert isinstance(verdict, Narrowed)
    prompt = TOWN.prompt(verdict.stage, world)
    assert options(prompt) == ["yes", "no"]
    english, french = spoken(prompt, world).values()
    assert english == [
        "Dakar, Senegal: it is 1:30\u202fp.m. there now. Is that right?",
        *("Yes", "No, another town"),
    ]
    assert french[0].startswith("Dakar, Sénégal\u00a0: il y est 13\u00a0h\u00a030")


VANCOUVER = {
    "en": "Vancouver, British Columbia, Canada",
    "fr": "Vancouver, Colombie-Britannique, Canada",
    "zone": "America/Vancouver",
    "country": "CA",
}


def test_town_of_the_profile_is_proposed(world: World) -> None:
    hinted = replace(world, hint=ZoneInfo("America/Vancouver"))

    prompt = TOWN.prompt({}, hinted)

    assert options(prompt) == ["there"]
    text, label = spoken(prompt, hinted)["en"]
    assert text == (
        "Which town?\n\nYour profile here says Vancouver, British Columbia, Canada, where it is"
        " 6:30\u202fa.m. now. If that is right, one tap is enough."
    )
    assert label == "Yes, that is right"


@pytest.mark.parametrize("reply", [Tapped("there"), "yes", "Oui"])
def test_proposed_town_is_taken_by_one_tap_and_never_silently(
    reply: Reply | str, world: World
) -> None:
    hinted = replace(world, hint=ZoneInfo("America/Vancouver"))

    assert after(TOWN, hinted, reply) == Accepted(VANCOUVER)
    assert names(after(TOWN, hinted, "Dakar")) == ["Dakar, Senegal"]
    assert refused(world, reply) == NO_TOWN


@pytest.mark.parametrize("zone", ["Etc/UTC", "Etc/GMT+5", "Antarctica/Troll"])
def test_zone_that_is_no_town_proposes_nothing(zone: str, world: World) -> None:
    hinted = replace(world, hint=ZoneInfo(zone))

    assert TOWN.prompt({}, hinted).rows == ()


YES = [Tapped("yes"), "yes", "Oui", "ok", "1", "yes, that’s right", "oui c’est ça", "Oui, Dakar"]


@pytest.mark.parametrize("reply", [*YES, "correct", "exact", "yes it is 13:30"])
def test_town_is_accepted_once_confirmed(reply: str | Reply, world: World) -> None:
    assert after(TOWN, world, "Dakar", reply) == Accepted(
        {"en": "Dakar, Senegal", "fr": "Dakar, Sénégal", "zone": "Africa/Dakar", "country": "SN"}
    )


@pytest.mark.parametrize("reply", [Tapped("no"), "no", "Non.", "2", "non, c’est faux", "nope"])
def test_denied_town_is_asked_for_again_with_its_country(reply: str | Reply, world: World) -> None:
    verdict = after(TOWN, world, "Dakar", reply)

    assert verdict == Narrowed({"again": True})
    prompt = TOWN.prompt({"again": True}, world)
    assert spoken(prompt, world)["en"] == [
        "Then please write the town with its country: “Tripoli, Libya”."
    ]
    assert names(after(TOWN, world, "Dakar", reply, "Abidjan")) == [ABIDJAN.en]


@pytest.mark.parametrize("reply", ["Abidjan", "no, Abidjan", "Non ! Abidjan"])
def test_another_town_may_be_typed_instead_of_a_yes(reply: str, world: World) -> None:
    assert names(after(TOWN, world, "Dakar", reply)) == [ABIDJAN.en]


def test_town_whose_name_begins_like_a_no_is_found(world: World) -> None:
    assert names(after(TOWN, world, "Dakar", "Non Sung")) == [
        "Non Sung, Nakhon Ratchasima, Thailand"
    ]


@pytest.mark.parametrize(
    "reply",
    [
        *("14 h 32", "14:32", "it is 3 pm", "yes but it is 3 pm", "oui mais non", "👍", "12345"),
        Tapped("gone"),
    ],
)
def test_neither_yes_nor_a_town_is_asked_again(reply: str | Reply, world: World) -> None:
    assert refused(world, "Dakar", reply) == UNCONFIRMED


def test_town_of_many_places_is_picked(world: World) -> None:
    verdict = after(TOWN, world, "Tripoli")

    assert names(verdict) == ["Tripoli, Libya", "Tripoli, Liban-Nord, Lebanon"]
    assert isinstance(verdict, Narrowed)
    english, french = spoken(TOWN.prompt(verdict.stage, world), world).values()
    assert english == [
        "There are several. Which one do you mean?",
        *("Tripoli, Libya", "Tripoli, Liban-Nord, Lebanon", "None of these"),
    ]
    assert french[1:3] == ["Tripoli, Libye", "Tripoli, Liban-Nord, Liban"]


@pytest.mark.parametrize(
    "reply", [Tapped("1"), "2", "Lebanon", "Liban", "tripoli, liban-nord, liban"]
)
def test_place_is_picked_and_then_confirmed(reply: str | Reply, world: World) -> None:
    verdict = after(TOWN, world, "Tripoli", reply)

    assert names(verdict) == ["Tripoli, Liban-Nord, Lebanon"]
    assert names(after(TOWN, world, "Tripoli", reply, "oui")) == ["Tripoli, Liban-Nord, Lebanon"]


@pytest.mark.parametrize("reply", [Tapped("none"), "3", "none", "aucune", "non"])
def test_none_of_the_places_leads_to_the_country(reply: str | Reply, world: World) -> None:
    assert after(TOWN, world, "Tripoli", reply) == Narrowed({"town": "Tripoli"})


def test_another_town_may_be_typed_instead_of_a_pick(world: World) -> None:
    assert names(after(TOWN, world, "Tripoli", "Abidjan")) == [ABIDJAN.en]


def test_unknown_town_leads_to_its_country(world: World) -> None:
    verdict = after(TOWN, world, "Zzyzxville")

    assert verdict == Narrowed({"town": "Zzyzxville"})
    prompt = TOWN.prompt({"town": "Zzyzxville"}, world)
    assert spoken(prompt, world)["en"] == ["I do not know Zzyzxville yet. In which country is it?"]


@pytest.mark.parametrize("replies", [("Zzyzxville", "Senegal"), ("Zzyzxville, Sénégal",)])
def test_country_of_one_zone_is_confirmed(replies: tuple[str, ...], world: World) -> None:
    verdict = after(TOWN, world, *replies)

    assert (names(verdict), zones(verdict)) == (["Zzyzxville, Senegal"], ["Africa/Dakar"])


@pytest.mark.parametrize("replies", [("Zzyzxville", "RDC"), ("Zzyzxville, Congo-Kinshasa",)])
def test_zone_of_a_country_with_several_is_picked(replies: tuple[str, ...], world: World) -> None:
    verdict = after(TOWN, world, *replies)
    picked = after(TOWN, world, *replies, "2", "yes")

    assert zones(verdict) == ["Africa/Kinshasa", "Africa/Lubumbashi"]
    assert isinstance(picked, Accepted)
    assert picked.stored["zone"] == "Africa/Lubumbashi"


def test_no_zone_of_the_country_leads_back_to_the_country(world: World) -> None:
    assert after(TOWN, world, "Zzyzxville", "Canada", "none") == Narrowed({"town": "Zzyzxville"})


def test_larger_town_may_be_typed_instead_of_the_country(world: World) -> None:
    assert names(after(TOWN, world, "Zzyzxville", "Abidjan")) == [ABIDJAN.en]


@pytest.mark.parametrize("reply", ["Blahistan", "🦆", "7", Tapped("yes")])
def test_unknown_country_is_refused_with_an_example(reply: str | Reply, world: World) -> None:
    assert refused(world, "Zzyzxville", reply) == NO_COUNTRY


@pytest.mark.parametrize("typed", ["Senegal", "Sénégal", "Canada"])
def test_country_alone_is_asked_for_its_town(typed: str, world: World) -> None:
    assert refused(world, typed) == WHICH_TOWN


@pytest.mark.parametrize("replies", [(), ("Dakar",), ("Tripoli",), ("Zzyzxville",)])
def test_shared_location_is_confirmed_at_any_stage(replies: tuple[str, ...], world: World) -> None:
    verdict = after(TOWN, world, *replies, Located(5.35, -4.02))

    assert names(verdict) == [ABIDJAN.en]


@pytest.mark.parametrize(
    "reply",
    [
        *("", "🦆", "12345", "?!", "yes", "oui", "no", "ok", "Hello!", "bonjour"),
        *(Tapped("yes"), Foreign("photo"), Located(0, -150)),
    ],
)
def test_what_is_no_town_is_refused_with_examples(reply: str | Reply, world: World) -> None:
    assert refused(world, reply) == NO_TOWN


@pytest.mark.parametrize("before", [(), ("Dakar",), ("Tripoli",), ("Zzyzxville",)])
def test_identity_number_is_refused_and_not_said_again(
    before: tuple[str, ...], world: World
) -> None:
    verdict = after(TOWN, world, *before, "Dakar 130692544")

    assert refusal(verdict, world).startswith("This looks like a passport, client or social")
    assert "130" not in repr(verdict)


def test_endless_name_is_cut(world: World) -> None:
    assert after(TOWN, world, "zyx" * 4_000) == Narrowed({"town": ("zyx" * 40)[:80]})


def test_home_is_loaded_and_shown(world: World) -> None:
    stored = ABIDJAN.to_json()

    assert TOWN.load(stored) == ABIDJAN
    assert [said(TOWN.show(stored), code, world) for code in ("en", "fr")] == [
        ABIDJAN.en,
        ABIDJAN.fr,
    ]


@pytest.mark.parametrize(
    "stored", [{**ABIDJAN.to_json(), "zone": "Africa/Nowhere"}, {"en": "Abidjan"}, None, "Abidjan"]
)
def test_home_without_a_known_zone_is_not_loaded(stored: object) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        TOWN.load(stored)
