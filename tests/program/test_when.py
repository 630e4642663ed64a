"""What people type for a date, in both languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.when import UNKNOWN, Approximate, Precision, Side, parse_when

TODAY = date(2026, 11, 22)  # a Sunday

# What is typed, first and last date, precision.
CLEAR = """
2027-03-15 | 2027-03-15 | 2027-03-15 | day
2027/3/5 | 2027-03-05 | 2027-03-05 | day
15/03/2027 | 2027-03-15 | 2027-03-15 | day
15.03.2027 | 2027-03-15 | 2027-03-15 | day
15-03-27 | 2027-03-15 | 2027-03-15 | day
15 / 03 / 2027 | 2027-03-15 | 2027-03-15 | day
12/25/2026 | 2026-12-25 | 2026-12-25 | day
03/03/2027 | 2027-03-03 | 2027-03-03 | day
25/12 | 2026-12-25 | 2026-12-25 | day
le 15/03/2027 | 2027-03-15 | 2027-03-15 | day
mardi 16/03/2027 | 2027-03-16 | 2027-03-16 | day
٢٠٢٧-٠٣-١٥ | 2027-03-15 | 2027-03-15 | day
２０２７－０３－１５ | 2027-03-15 | 2027-03-15 | day
15/03/2025 | 2025-03-15 | 2025-03-15 | day
15 mars | 2027-03-15 | 2027-03-15 | day
le 15 mars 2027 | 2027-03-15 | 2027-03-15 | day
LE 15 MARS 2027 | 2027-03-15 | 2027-03-15 | day
15-mars-2027 | 2027-03-15 | 2027-03-15 | day
15/Mar/27 | 2027-03-15 | 2027-03-15 | day
1er avril | 2027-04-01 | 2027-04-01 | day
premier avril | 2027-04-01 | 2027-04-01 | day
April 1st | 2027-04-01 | 2027-04-01 | day
the 1st of April | 2027-04-01 | 2027-04-01 | day
March 15th, 2027 | 2027-03-15 | 2027-03-15 | day
15 Mar | 2027-03-15 | 2027-03-15 | day
Tuesday, March 16, 2027 | 2027-03-16 | 2027-03-16 | day
mardi 16 mars 2027 | 2027-03-16 | 2027-03-16 | day
29 février | 2028-02-29 | 2028-02-29 | day
22 novembre | 2026-11-22 | 2026-11-22 | day
5 déc. | 2026-12-05 | 2026-12-05 | day
today | 2026-11-22 | 2026-11-22 | day
aujourd'hui | 2026-11-22 | 2026-11-22 | day
Aujourd’hui ! | 2026-11-22 | 2026-11-22 | day
tomorrow | 2026-11-23 | 2026-11-23 | day
demain | 2026-11-23 | 2026-11-23 | day
après-demain | 2026-11-24 | 2026-11-24 | day
the day after tomorrow | 2026-11-24 | 2026-11-24 | day
yesterday | 2026-11-21 | 2026-11-21 | day
avant-hier | 2026-11-20 | 2026-11-20 | day
dans 10 jours | 2026-12-02 | 2026-12-02 | day
sept jours | 2026-11-29 | 2026-11-29 | day
next Tuesday | 2026-11-24 | 2026-11-24 | day
mardi prochain | 2026-11-24 | 2026-11-24 | day
dimanche | 2026-11-29 | 2026-11-29 | day
last Friday | 2026-11-20 | 2026-11-20 | day
next week | 2026-11-23 | 2026-11-29 | month_part
la semaine prochaine | 2026-11-23 | 2026-11-29 | month_part
in three weeks | 2026-12-07 | 2026-12-13 | month_part
dans deux semaines | 2026-11-30 | 2026-12-06 | month_part
in a couple of weeks | 2026-11-30 | 2026-12-06 | month_part
il y a 2 semaines | 2026-11-02 | 2026-11-08 | month_part
mid June | 2027-06-11 | 2027-06-20 | month_part
mi-mars 2027 | 2027-03-11 | 2027-03-20 | month_part
fin mars | 2027-03-21 | 2027-03-31 | month_part
début janvier 2027 | 2027-01-01 | 2027-01-10 | month_part
early January 2027 | 2027-01-01 | 2027-01-10 | month_part
late February 2028 | 2028-02-21 | 2028-02-29 | month_part
fin du mois prochain | 2026-12-21 | 2026-12-31 | month_part
the end of the month | 2026-11-21 | 2026-11-30 | month_part
mars 2027 | 2027-03-01 | 2027-03-31 | month
mars\u202f2027 | 2027-03-01 | 2027-03-31 | month
mars\u00a02027 | 2027-03-01 | 2027-03-31 | month
March 2027 | 2027-03-01 | 2027-03-31 | month
March '27 | 2027-03-01 | 2027-03-31 | month
mars | 2027-03-01 | 2027-03-31 | month
novembre | 2026-11-01 | 2026-11-30 | month
aout 2027 | 2027-08-01 | 2027-08-31 | month
courant mars | 2027-03-01 | 2027-03-31 | month
au mois d’avril | 2027-04-01 | 2027-04-30 | month
au mois de mars | 2027-03-01 | 2027-03-31 | month
03/2027 | 2027-03-01 | 2027-03-31 | month
2027-03 | 2027-03-01 | 2027-03-31 | month
in 3 months | 2027-02-01 | 2027-02-28 | month
dans trois mois | 2027-02-01 | 2027-02-28 | month
3 months ago | 2026-08-01 | 2026-08-31 | month
in a month | 2026-12-01 | 2026-12-31 | month
dans un an | 2027-11-01 | 2027-11-30 | month
next month | 2026-12-01 | 2026-12-31 | month
le mois prochain | 2026-12-01 | 2026-12-31 | month
le mois dernier | 2026-10-01 | 2026-10-31 | month
in March next year | 2027-03-01 | 2027-03-31 | month
en mars l’an prochain | 2027-03-01 | 2027-03-31 | month
late summer | 2027-08-01 | 2027-08-31 | month
fin de l’été 2027 | 2027-08-01 | 2027-08-31 | month
spring 2027 | 2027-03-01 | 2027-05-31 | season
cet été | 2027-06-01 | 2027-08-31 | season
l'automne prochain | 2027-09-01 | 2027-11-30 | season
automne | 2026-09-01 | 2026-11-30 | season
next winter | 2026-12-01 | 2027-02-28 | season
hiver 2026-2027 | 2026-12-01 | 2027-02-28 | season
last summer | 2026-06-01 | 2026-08-31 | season
Q1 2027 | 2027-01-01 | 2027-03-31 | season
end of the year | 2026-10-01 | 2026-12-31 | season
fin de l'année prochaine | 2027-10-01 | 2027-12-31 | season
début 2027 | 2027-01-01 | 2027-03-31 | season
mid 2027 | 2027-05-01 | 2027-08-31 | season
2027 | 2027-01-01 | 2027-12-31 | year
en 2027 | 2027-01-01 | 2027-12-31 | year
next year | 2027-01-01 | 2027-12-31 | year
l'année prochaine | 2027-01-01 | 2027-12-31 | year
"""

NOT_KNOWN = [
    "don't know",
    "I don’t know yet",
    "I do not know",
    "dont know",
    "not sure",
    "I'm not sure yet",
    "not known yet",
    "not yet",
    "not decided yet",
    "no idea",
    "unknown",
    "TBD",
    "?",
    "je ne sais pas encore",
    "Je ne sais pas.",
    "sais pas",
    "pas encore",
    "pas encore décidé",
    "aucune idée",
    "je ne suis pas sûre",
    "inconnue",
]

NOT_UNDERSTOOD = [
    "",
    "   ",
    "ma",
    "10",
    "27",
    "mmm",
    "no",
    "non",
    "month",
    "year",
    "mid",
    "fin",
    "soon",
    "bientôt",
    "hello",
    "31 avril",
    "31/04/2027",
    "2027-02-29",
    "0000-01-01",
    "00/00/2027",
    "mars avril",
    "mars 2040",
    "15/03/1990",
    "2020",
    "2033",
    "999 years",
    "dans 999 ans",
    "99999 months",
    "12345678",
    "I arrive in Halifax with my family",
    "mars " * 20,
    "9" * 10_000,
    "mars" + " " * 10_000,
]

FRAGMENTS = ["fin", "next", "3", "31", "2027", "mars", "week", "an", "hiver", "ago", "/", "-", "'"]


def _span(first: str, last: str, precision: str) -> Approximate:
    return Approximate(date.fromisoformat(first), date.fromisoformat(last), Precision(precision))


def _clear_cases() -> list[tuple[str, Approximate]]:
    rows = (line.split(" | ") for line in CLEAR.strip().split("\n"))
    return [(text, _span(first, last, precision)) for text, first, last, precision in rows]


@pytest.mark.parametrize(("text", "expected"), _clear_cases())
def test_date_is_read(text: str, expected: Approximate) -> None:
    assert parse_when(text, today=TODAY) == (expected,)


@pytest.mark.parametrize("text", NOT_KNOWN)
def test_not_known_is_an_answer(text: str) -> None:
    assert parse_when(text, today=TODAY) == (UNKNOWN,)


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_rubbish_is_not_understood(text: str) -> None:
    assert parse_when(text, today=TODAY) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "03/04/2027",
            (_span("2027-04-03", "2027-04-03", "day"), _span("2027-03-04", "2027-03-04", "day")),
        ),
        (
            "3.4.27",
            (_span("2027-04-03", "2027-04-03", "day"), _span("2027-03-04", "2027-03-04", "day")),
        ),
        (
            "3/4",
            (_span("2027-04-03", "2027-04-03", "day"), _span("2027-03-04", "2027-03-04", "day")),
        ),
        (
            "hiver 2027",
            (
                _span("2026-12-01", "2027-02-28", "season"),
                _span("2027-12-01", "2028-02-29", "season"),
            ),
        ),
        (
            "late winter 2027",
            (
                _span("2027-02-01", "2027-02-28", "month"),
                _span("2028-02-01", "2028-02-29", "month"),
            ),
        ),
    ],
)
def test_ambiguous_date_has_two_readings(text: str, expected: tuple[Approximate, ...]) -> None:
    assert parse_when(text, today=TODAY) == expected


@pytest.mark.parametrize(
    ("text", "prefer", "expected"),
    [
        ("15 mars", "past", _span("2026-03-15", "2026-03-15", "day")),
        ("22 novembre", "past", _span("2026-11-22", "2026-11-22", "day")),
        ("décembre", "past", _span("2025-12-01", "2025-12-31", "month")),
        ("novembre", "past", _span("2026-11-01", "2026-11-30", "month")),
        ("cet été", "past", _span("2026-06-01", "2026-08-31", "season")),
        ("29 février", "past", _span("2024-02-29", "2024-02-29", "day")),
        ("mardi", "past", _span("2026-11-17", "2026-11-17", "day")),
        ("dimanche", "past", _span("2026-11-15", "2026-11-15", "day")),
        ("3 months", "past", _span("2026-08-01", "2026-08-31", "month")),
        ("2 weeks ago", "past", _span("2026-11-02", "2026-11-08", "month_part")),
        ("mars prochain", "past", _span("2027-03-01", "2027-03-31", "month")),
        ("mars dernier", "future", _span("2026-03-01", "2026-03-31", "month")),
    ],
)
def test_side_decides_where_a_date_without_year_lies(
    text: str, prefer: Side, expected: Approximate
) -> None:
    assert parse_when(text, today=TODAY, prefer=prefer) == (expected,)


def test_next_winter_in_january_is_not_the_one_that_reigns() -> None:
    readings = parse_when("next winter", today=date(2027, 1, 10))

    assert readings == (_span("2027-12-01", "2028-02-29", "season"),)


@pytest.mark.parametrize(("year", "understood"), [(2020, 0), (2021, 1), (2032, 1), (2033, 0)])
def test_years_reach_five_back_and_six_ahead(year: int, understood: int) -> None:
    assert len(parse_when(f"15 mars {year}", today=TODAY)) == understood


@given(st.dates(date(2021, 1, 1), date(2032, 12, 31)))
def test_iso_day_is_read_as_itself(day: date) -> None:
    assert parse_when(day.isoformat(), today=TODAY) == (Approximate(day, day, Precision.DAY),)


@given(
    st.one_of(
        st.text(max_size=90),
        st.lists(
            st.sampled_from(FRAGMENTS),
            max_size=6,
        ).map(" ".join),
    ),
    st.dates(date(2024, 1, 1), date(2030, 12, 31)),
    st.sampled_from(["future", "past"]),
)
def test_any_text_has_at_most_two_readings_that_survive_being_stored(
    text: str, today: date, prefer: Side
) -> None:
    readings = parse_when(text, today=today, prefer=prefer)

    assert len(readings) <= 2
    assert tuple(Approximate.from_json(each.to_json()) for each in readings) == readings


def test_approximate_is_stored_as_plain_values() -> None:
    march = _span("2027-03-01", "2027-03-31", "month")

    assert [march.to_json(), UNKNOWN.to_json()] == [
        {"earliest": "2027-03-01", "latest": "2027-03-31", "precision": "month"},
        {"earliest": None, "latest": None, "precision": "unknown"},
    ]


@pytest.mark.parametrize(
    "rubbish",
    [
        None,
        7,
        "2027",
        [],
        {},
        {"earliest": "2027-03-01", "latest": "2027-03-31"},
        {"earliest": "2027-03-01", "latest": "2027-03-31", "precision": "century"},
        {"earliest": "soon", "latest": "2027-03-31", "precision": "month"},
        {"earliest": 20270301, "latest": "2027-03-31", "precision": "month"},
        {"earliest": "2027-03-31", "latest": "2027-03-01", "precision": "month"},
        {"earliest": None, "latest": "2027-03-31", "precision": "month"},
        {"earliest": None, "latest": None, "precision": "month"},
        {"earliest": "2027-03-01", "latest": "2027-03-31", "precision": "unknown"},
        {"earliest": "2027-03-01", "latest": "2027-03-31", "precision": "day"},
        {"earliest": "", "latest": "", "precision": "unknown"},
    ],
)
def test_from_json_refuses_rubbish(rubbish: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        Approximate.from_json(rubbish)
