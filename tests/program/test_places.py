"""How a typed town is read, ranked and narrowed, on a shelf of a few towns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.places import (
    Area,
    Candidate,
    Found,
    Place,
    Reading,
    alike,
    distance_km,
    key,
    readings,
    search,
    shortlist,
    without_lead_in,
    words,
)

NOVA_SCOTIA = Area("CA", "Nova Scotia")
ENGLAND = Area("GB", "England")
CANADA = Area("CA")


def place(number: int, name: str, area: Area, *, population: int, zone: str = "UTC") -> Place:
    return Place(
        number, name, name, area.region, area.region, area.country, "", "", zone, population
    )


HALIFAX = place(1, "Halifax", NOVA_SCOTIA, population=470_000)
OTHER_HALIFAX = place(2, "Halifax", ENGLAND, population=80_000)
LONDON = place(3, "London", ENGLAND, population=9_000_000)
HOME_LONDON = place(4, "London", Area("CA", "Ontario"), population=420_000)
CANADA_TOWN = place(5, "Canada", Area("US", "Kansas"), population=20_000)


@dataclass(frozen=True)
class Towns:
    """A shelf in memory."""

    filed: tuple[Place, ...] = (HALIFAX, OTHER_HALIFAX, LONDON, HOME_LONDON, CANADA_TOWN)

    def named(self, town: str) -> tuple[Candidate, ...]:
        return tuple(Candidate(one, main=True) for one in self.filed if key(one.name_en) == town)

    def areas(self, name: str) -> frozenset[Area]:
        known = {
            "ns": {NOVA_SCOTIA},
            "novascotia": {NOVA_SCOTIA},
            "england": {ENGLAND},
            "canada": {CANADA},
        }
        return frozenset(known.get(name, ()))

    def names(self) -> Sequence[str]:
        return sorted({key(one.name_en) for one in self.filed})


@pytest.mark.parametrize(
    ("text", "folded"),
    {
        "St. John's": ("st", "johns"),
        "Saint-Jean": ("st", "jean"),
        "Sainte-Thérèse": ("ste", "therese"),
        "  São   PAULO ": ("sao", "paulo"),
        "Kraków–Łódź": ("krakow", "lodz"),
        "N’Djamena": ("ndjamena",),
        "N.-B.": ("n", "b"),
        "Straße": ("strasse",),
        "الدّار": ("الدار",),
        "दिल्ली": ("दिल्ली",),
        "서울": ("서울",),
        "🏠 !?": (),
    }.items(),
)
def test_words_folds_names(text: str, folded: tuple[str, ...]) -> None:
    assert words(text) == folded


def test_key_is_the_same_however_a_name_is_joined() -> None:
    assert {key("Port-au-Prince"), key("port au prince"), key("PortauPrince")} == {"portauprince"}


def test_label_names_town_region_and_country_once() -> None:
    moscow = Place(
        1, "Moscow", "Moscou", "Moscow", "Moscow", "RU", "Russia", "Russie", "Europe/Moscow", 1
    )
    singapore = replace(moscow, name_fr="Singapour", region_fr="", country_fr="Singapour")

    assert moscow.label("en") == "Moscow, Russia"
    assert moscow.label("fr") == "Moscou, Russie"
    assert singapore.label("fr") == "Singapour"


def test_readings_take_what_follows_a_town_for_its_area() -> None:
    taken = tuple(readings("Halifax Nova Scotia Canada", shelf=Towns()))

    assert taken == (
        Reading("halifaxnovascotiacanada"),
        Reading("halifaxnovascotia", (frozenset({CANADA}),)),
        Reading("halifax", (frozenset({NOVA_SCOTIA}), frozenset({CANADA}))),
    )


def test_search_narrows_by_qualifier() -> None:
    shelf = Towns()

    assert search("Halifax", shelf=shelf) == Found((HALIFAX, OTHER_HALIFAX), exact=True)
    assert search("Halifax NS", shelf=shelf) == Found((HALIFAX,), exact=True)
    assert search("Halifax (England)", shelf=shelf) == Found((OTHER_HALIFAX,), exact=True)
    assert search("Halifax, Upper Side, England", shelf=shelf) == Found(
        (OTHER_HALIFAX,), exact=True
    )


def test_search_forgives_typos_within_the_qualifier() -> None:
    assert search("Halifxa England", shelf=Towns()) == Found((OTHER_HALIFAX,), exact=False)


def test_search_drops_a_qualifier_that_holds_none() -> None:
    assert search("London, NS", shelf=Towns()) == Found((LONDON, HOME_LONDON), exact=False)


def test_search_does_not_take_a_country_for_a_town_elsewhere() -> None:
    assert search("Canada", shelf=Towns()) == Found((), exact=False)


def test_search_reads_past_a_lead_in() -> None:
    assert search("I live in Halifax, NS", shelf=Towns()) == Found((HALIFAX,), exact=True)
    assert without_lead_in(("jhabite", "a", "paris")) == ("paris",)


@given(st.text(max_size=200))
def test_search_never_raises(text: str) -> None:
    assert len(search(text, shelf=Towns()).places) <= 6


def test_shortlist_weighs_a_main_name_above_another() -> None:
    other = Candidate(replace(HALIFAX, population=100), main=False)
    main = Candidate(replace(OTHER_HALIFAX, population=61), main=True)

    assert shortlist([other, main]) == (main.place, other.place)


def test_shortlist_keeps_a_dominating_place_alone_unless_one_is_at_home() -> None:
    abroad = replace(HOME_LONDON, id=9, country="US", region_en="Ohio")
    candidates = [Candidate(one, main=True) for one in (abroad, HOME_LONDON, LONDON)]

    assert shortlist(candidates) == (LONDON, HOME_LONDON)


def test_shortlist_offers_six_and_none_that_look_alike() -> None:
    many = [
        Candidate(replace(HALIFAX, id=number, region_en=f"Region {number % 9}"), main=True)
        for number in range(20)
    ]

    assert [one.id for one in shortlist(many)] == [0, 1, 2, 3, 4, 5]


def test_shortlist_of_nothing_is_empty() -> None:
    assert shortlist([]) == ()


def test_alike_forgives_no_short_names() -> None:
    assert alike("rom", among=("rome", "roma")) == ()
    assert alike("rme", among=("rome",)) == ()
    assert [name for name, _ in alike("romme", among=("rome", "paris"))] == ["rome"]


def test_distance_is_measured_across_the_date_line() -> None:
    assert round(distance_km((0, 179.5), (0, -179.5))) == 111
    assert round(distance_km((48.8566, 2.3522), (51.5074, -0.1278))) == 344
