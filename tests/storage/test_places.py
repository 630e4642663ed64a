"""The shipped file of places against what people type."""

import gc
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest

from program.places import Country, Found, Place, ZoneChoice
from storage.places import SHIPPED, PlaceFile

HALIFAX = Place(
    id=6324729,
    name_en="Halifax",
    name_fr="Halifax",
    region_en="Nova Scotia",
    region_fr="Nouvelle-Écosse",
    country="CA",
    country_en="Canada",
    country_fr="Canada",
    zone="America/Halifax",
    population=471_559,
)

# What is typed, the label of the first place offered, its zone.
TYPED = {
    # French names
    "Le Caire": ("Le Caire, Égypte", "Africa/Cairo"),
    "Pékin": ("Pékin, Chine", "Asia/Shanghai"),
    "Londres": ("Londres, Angleterre, Royaume-Uni", "Europe/London"),
    "Moscou": ("Moscou, Russie", "Europe/Moscow"),
    "Alger": ("Alger, Algérie", "Africa/Algiers"),
    "Bombay": ("Bombay, Maharashtra, Inde", "Asia/Kolkata"),
    "Manille": ("Manille, Metro Manila, Philippines", "Asia/Manila"),
    "Téhéran": ("Téhéran, Iran", "Asia/Tehran"),
    "Beyrouth": ("Beyrouth, Liban", "Asia/Beirut"),
    "Damas": ("Damas, Dimashq, Syrie", "Asia/Damascus"),
    "Alep": ("Alep, Syrie", "Asia/Damascus"),
    "Katmandou": ("Katmandou, Central Region, Népal", "Asia/Kathmandu"),
    "Séoul": ("Séoul, Corée du Sud", "Asia/Seoul"),
    "Varsovie": ("Varsovie, Mazovie, Pologne", "Europe/Warsaw"),
    "Genève": ("Genève, Suisse", "Europe/Zurich"),
    "Lisbonne": ("Lisbonne, Portugal", "Europe/Lisbon"),
    "Athènes": ("Athènes, Attique, Grèce", "Europe/Athens"),
    "Mogadiscio": ("Mogadiscio, Banaadir, Somalie", "Africa/Mogadishu"),
    "La Havane": ("La Havane, La Habana, Cuba", "America/Havana"),
    "Le Cap": ("Le Cap, Cap-Occidental, Afrique du Sud", "Africa/Johannesburg"),
    "Nouvelle-Delhi": ("New Delhi, Delhi, Inde", "Asia/Kolkata"),
    "Djeddah": ("Djeddah, Makkah, Arabie saoudite", "Asia/Riyadh"),
    "La Nouvelle-Orléans": ("La Nouvelle-Orléans, Louisiane, États-Unis", "America/Chicago"),
    "Hô Chi Minh-Ville": ("Hô Chi Minh-Ville, Vietnam", "Asia/Ho_Chi_Minh"),
    # local, former and familiar names
    "Casablanca": ("Casablanca, Casablanca-Settat, Maroc", "Africa/Casablanca"),
    "São Paulo": ("São Paulo, Brésil", "America/Sao_Paulo"),
    "sao paulo": ("São Paulo, Brésil", "America/Sao_Paulo"),
    "Kyiv": ("Kyiv, Ukraine", "Europe/Kyiv"),
    "Kiev": ("Kyiv, Ukraine", "Europe/Kyiv"),
    "Port au Prince": ("Port-au-Prince, Ouest, Haïti", "America/Port-au-Prince"),
    "Wien": ("Vienne, Autriche", "Europe/Vienna"),
    "München": ("Munich, Bavière, Allemagne", "Europe/Berlin"),
    "Saigon": ("Hô Chi Minh-Ville, Vietnam", "Asia/Ho_Chi_Minh"),
    "Bangalore": ("Bengaluru, Karnataka, Inde", "Asia/Kolkata"),
    "Ouaga": ("Ouagadougou, Centre, Burkina Faso", "Africa/Ouagadougou"),
    "NYC": ("New York, État de New York, États-Unis", "America/New_York"),
    "القاهرة": ("Le Caire, Égypte", "Africa/Cairo"),
    "Москва": ("Moscou, Russie", "Europe/Moscow"),
    "北京": ("Pékin, Chine", "Asia/Shanghai"),
    "서울": ("Séoul, Corée du Sud", "Asia/Seoul"),
    # names that are a country's or a region's too
    "Québec": ("Québec, Canada", "America/Toronto"),
    "Mexico": ("Mexico, Mexique", "America/Mexico_City"),
    "New York": ("New York, État de New York, États-Unis", "America/New_York"),
    "Singapour": ("Singapour", "Asia/Singapore"),
    # qualifiers, with a comma or without, in both languages
    "Bathurst NB": ("Bathurst, Nouveau-Brunswick, Canada", "America/Moncton"),
    "Moncton N.-B.": ("Moncton, Nouveau-Brunswick, Canada", "America/Moncton"),
    "Sackville, Nouveau-Brunswick": (
        "Sackville, Nouveau-Brunswick, Canada",
        "America/Moncton",
    ),
    "London Ontario": ("London, Ontario, Canada", "America/Toronto"),
    "London, ON, Canada": ("London, Ontario, Canada", "America/Toronto"),
    "Paris, France": ("Paris, Île-de-France, France", "Europe/Paris"),
    "Paris Ontario": ("Paris, Ontario, Canada", "America/Toronto"),
    "Saint John NB": ("Saint John, Nouveau-Brunswick, Canada", "America/Moncton"),
    "St John's NL": ("St. John's, Terre-Neuve-et-Labrador, Canada", "America/St_Johns"),
    "Sydney NS": ("Sydney, Nouvelle-Écosse, Canada", "America/Glace_Bay"),
    "Québec QC": ("Québec, Canada", "America/Toronto"),
    "Ontario CA": ("Ontario, Californie, États-Unis", "America/Los_Angeles"),
    "Lebanon, Tennessee": ("Lebanon, Tennessee, États-Unis", "America/Chicago"),
    "Hyderabad Pakistan": ("Hyderabad, Sindh, Pakistan", "Asia/Karachi"),
    "Casablanca (Maroc)": ("Casablanca, Casablanca-Settat, Maroc", "Africa/Casablanca"),
    "Casablanca, quelque part, MA": (
        "Casablanca, Casablanca-Settat, Maroc",
        "Africa/Casablanca",
    ),
    "Halifax, NS B3H 4R2": ("Halifax, Nouvelle-Écosse, Canada", "America/Halifax"),
    # whole sentences
    "J’habite à Casablanca, au Maroc": (
        "Casablanca, Casablanca-Settat, Maroc",
        "Africa/Casablanca",
    ),
    "I live in Lagos Nigeria": ("Lagos, Nigéria", "Africa/Lagos"),
    # Canada's smaller communities
    "Antigonish": ("Antigonish, Nouvelle-Écosse, Canada", "America/Halifax"),
    "Cap-Breton": ("Sydney, Nouvelle-Écosse, Canada", "America/Glace_Bay"),
    "Fort Saint John BC": (
        "Fort St. John, Colombie-Britannique, Canada",
        "America/Dawson_Creek",
    ),
    "Happy Valley-Goose Bay": (
        "Happy Valley-Goose Bay, Terre-Neuve-et-Labrador, Canada",
        "America/Goose_Bay",
    ),
}

MISSPELT = {
    "casablnca": "Casablanca, Casablanca-Settat, Maroc",
    "casablnca maroc": "Casablanca, Casablanca-Settat, Maroc",
    "Frederiction": "Fredericton, Nouveau-Brunswick, Canada",
    "Tronto": "Toronto, Ontario, Canada",
    "Londre": "Londres, Angleterre, Royaume-Uni",
    "Bruxelle": "Bruxelles, Région de Bruxelles-Capitale, Belgique",
    "Marakech": "Marrakech, Marrakech-Safi, Maroc",
    "Le Cair": "Le Caire, Égypte",
    "halifx nova scotia": "Halifax, Nouvelle-Écosse, Canada",
    "Abidjan Cocody": "Abidjan, Côte d’Ivoire",
    "Casablanca Maroc GMT+1": "Casablanca, Casablanca-Settat, Maroc",
}

IN_SEVERAL_ZONES = (
    "Barcelona",
    "Birmingham",
    "Cambridge",
    "Colombo",
    "Cordoba",
    "Geneva",
    "Georgetown",
    "Halifax",
    "Hamilton",
    "Hyderabad",
    "Kingston",
    "La Paz",
    "London",
    "Odessa",
    "Saint John",
    "Saint-Denis",
    "San Jose",
    "St. John's",
    "Tripoli",
    "Valencia",
    "Vancouver",
    "Victoria",
)

WEIRD = (
    "",
    "   ",
    ",,,",
    "x" * 10_000,
    "Casablanca " * 1_000,
    "🏠🏠🏠",
    "\0",
    "\ud800",
    "' OR 1=1",
    '"; DROP TABLE places; --',
    "\u202eהלו\u202c",
    "ca " * 40,
    "%_*?[a-z]",
    "٣٤",
)


@pytest.fixture(scope="module")
def places() -> Iterator[PlaceFile]:
    opened = PlaceFile.open()
    yield opened
    opened.close()


@pytest.mark.parametrize(("text", "expected"), TYPED.items(), ids=TYPED)
def test_find_knows_what_people_type(
    places: PlaceFile, text: str, expected: tuple[str, str]
) -> None:
    found = places.find(text)

    assert found.exact
    assert (found.places[0].label("fr"), found.places[0].zone) == expected


@pytest.mark.parametrize(("text", "label"), MISSPELT.items(), ids=MISSPELT)
def test_find_forgives_typos_and_says_so(places: PlaceFile, text: str, label: str) -> None:
    found = places.find(text)

    assert (found.places[0].label("fr"), found.exact) == (label, False)


@pytest.mark.parametrize("text", IN_SEVERAL_ZONES)
def test_find_shows_that_a_name_lies_in_several_zones(places: PlaceFile, text: str) -> None:
    found = places.find(text)

    assert len({place.zone for place in found.places}) > 1
    assert len(found.places) <= 6


def test_find_offers_halifax_at_home_before_the_english_one(places: PlaceFile) -> None:
    found = places.find("Halifax")

    assert [place.label("en") for place in found.places] == [
        "Halifax, Nova Scotia, Canada",
        "Halifax, England, United Kingdom",
    ]


@pytest.mark.parametrize("text", ["Paris", "Casablanca", "Le Caire", "Toronto", "Tokyo"])
def test_find_gives_a_dominating_place_alone(places: PlaceFile, text: str) -> None:
    assert len(places.find(text).places) == 1


@pytest.mark.parametrize("text", ["Maroc", "Lebanon", "Ontario", "Georgia", "Brazil"])
def test_find_does_not_take_a_country_for_a_small_town_elsewhere(
    places: PlaceFile, text: str
) -> None:
    assert places.find(text) == Found((), exact=False)


def test_find_forgives_a_qualifier_that_cannot_be_true(places: PlaceFile) -> None:
    found = places.find("Halifax, Nigeria")

    assert (found.places[0], found.exact) == (HALIFAX, False)


@pytest.mark.parametrize("text", WEIRD, ids=lambda text: ascii(text[:12]))
def test_find_and_country_bear_any_text_quickly(places: PlaceFile, text: str) -> None:
    places.names()
    start = perf_counter()

    places.country(text)
    found = places.find(text)

    assert found == Found((), exact=False)
    assert perf_counter() - start < 0.5


def test_get_returns_the_place_of_an_id(places: PlaceFile) -> None:
    assert places.get(HALIFAX.id) == HALIFAX


@pytest.mark.parametrize("place_id", [0, -1, 1, 2**63, 10**30])
def test_get_knows_no_other_ids(places: PlaceFile, place_id: int) -> None:
    assert places.get(place_id) is None


@pytest.mark.parametrize(
    ("text", "code"),
    {
        "Maroc": "MA",
        "Morocco": "MA",
        "MA": "MA",
        "المغرب": "MA",
        "Morroco": "MA",
        "J’habite au Maroc": "MA",
        "UK": "GB",
        "Angleterre": "GB",
        "Côte d'Ivoire": "CI",
        "Cote d’Ivoire": "CI",
        "Ivory Coast": "CI",
        "RDC": "CD",
        "États-Unis": "US",
        "usa": "US",
        "Deutschland": "DE",
        "Ontario": "CA",
        "Georgia": "GE",
    }.items(),
)
def test_country_is_known_by_many_names(places: PlaceFile, text: str, code: str) -> None:
    country = places.country(text)

    assert country is not None
    assert country.code == code


def test_country_lists_zones_that_differ_today(places: PlaceFile) -> None:
    assert places.country("Espagne") == Country(
        code="ES",
        name_en="Spain",
        name_fr="Espagne",
        zones=(
            ZoneChoice("Europe/Madrid", "Madrid", "Madrid"),
            ZoneChoice(
                "Atlantic/Canary", "Las Palmas de Gran Canaria", "Las Palmas de Gran Canaria"
            ),
        ),
    )


def test_every_country_leads_to_a_zone(places: PlaceFile) -> None:
    codes = [code for (code,) in places.connection.execute("SELECT code FROM countries")]
    listed = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")

    without = {code for code in codes if not (found := places.country(code)) or not found.zones}

    assert not {code for code in without if f"\n{code}\t" in listed}


@pytest.mark.parametrize(
    ("spot", "label"),
    {
        (44.65, -63.58): "Halifax, Nova Scotia, Canada",
        (42.30, -83.03): "Windsor, Ontario, Canada",
        (33.59, -7.61): "Casablanca, Casablanca-Settat, Morocco",
        (-18.14, -179.99): "Nasinu, Central, Fiji",
    }.items(),
)
def test_nearest_names_the_city_on_this_side_of_the_border(
    places: PlaceFile, spot: tuple[float, float], label: str
) -> None:
    place = places.nearest(*spot)

    assert place is not None
    assert place.label("en") == label


@pytest.mark.parametrize(
    "spot", [(0.0, -30.0), (90.0, 0.0), (91.0, 0.0), (0.0, 1e308), (float("nan"), 0.0)]
)
def test_nearest_is_nothing_far_out_or_off_the_earth(
    places: PlaceFile, spot: tuple[float, float]
) -> None:
    assert places.nearest(*spot) is None


def test_every_zone_in_the_file_comes_with_tzdata(places: PlaceFile) -> None:
    rows = places.connection.execute("SELECT name FROM zones UNION SELECT zone FROM country_zones")
    names = [name for (name,) in rows]

    loaded = []
    for name in names:
        with files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as content:
            loaded.append(ZoneInfo.from_file(content, key=name).key)

    assert len(names) > 360
    assert loaded == names


def test_file_carries_its_attribution(places: PlaceFile) -> None:
    readme = (SHIPPED.parent / "README.md").read_text(encoding="utf-8")

    for owed in ("https://www.geonames.org", "https://creativecommons.org/licenses/by/4.0/"):
        assert owed in places.attribution
        assert owed in readme


def test_file_is_small_and_cannot_be_written(places: PlaceFile) -> None:
    with pytest.raises(Exception, match="readonly"):
        places.connection.execute("DELETE FROM places")

    assert SHIPPED.stat().st_size < 6_000_000


def test_open_refuses_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="unable to open"):
        PlaceFile.open(tmp_path / "absent.sqlite")


def test_places_are_found_from_any_thread(places: PlaceFile) -> None:
    expected = [places.find(text) for text in TYPED]

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(places.find, TYPED))

    assert found == expected


def test_names_are_read_with_the_first_typo_only() -> None:
    gc.collect()
    tracemalloc.start()
    opened = PlaceFile.open()

    opened.find("Halifax")
    before, _ = tracemalloc.get_traced_memory()
    opened.find("halifxx")
    after, _ = tracemalloc.get_traced_memory()

    tracemalloc.stop()
    opened.close()
    assert before < 1_000_000
    assert 1_000_000 < after < 20_000_000
