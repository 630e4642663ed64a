"""Occupations are found by what people call them, and false friends are not."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.occupations import HEADER, Occupation, OccupationIndex, parse_occupations

LIST = Path(__file__).parents[2] / "data" / "occupations.tsv"
OCCUPATIONS = parse_occupations(LIST.read_text(encoding="utf-8"))
INDEX = OccupationIndex(OCCUPATIONS)

FOUND = """
nurse | 31301
Registered Nurse | 31301
infirmière | 31301
Infirmière en pédiatrie | 31301
pediatric nurse | 31301
Nurse (ICU) | 31301
infirmier auxiliaire | 32101
infirmiere auxilliaire | 32101
LPN | 32101
licensed practical nurse in a hospital | 32101
nurse aide | 33102
aide-soignante | 33102
veterinary nurse | 32104
nurse recruiter | 12101
doctor | 31102
médecin urgentiste | 31102
physician | 31102
physicien | 21100
dentiste | 31110
pharmacienne | 31120
kinésithérapeute | 31202
sage-femme | 31303
software developer | 21232
développeuse | 21232
Python developer | 21232
Senior Software Engineers | 21231
software architect | 21231
développeuse web | 21234
business developer | 41402
data scientist | 21211
analyste de données | 21223
cyber security | 21220
sales engineer | 62100
ingénieur du son | 52113
ingénieure civile | 21300
Ingénieur·e civil·e | 21300
civil enginer | 21300
mechanical enginering | 21301
génie civil | 21300
electrical engineer | 21310
landscape architect | 21201
architecte | 21200
electritian | 72200
électricienne | 72200
électricien industriel | 72201
plombière | 72300
soudeuse | 72106
maçon | 72320
camionneuse | 73300
truck driver | 73300
comptable | 11100
chartered accountants | 11100
tax lawyer | 41101
avocate en droit des affaires | 41101
avocat(e) | 41101
math teacher | 41220
professeur de physique | 41220
enseignante au primaire | 41221
early childhood educator | 42202
travailleuse sociale | 41300
HR | 11200
directrice des ressources humaines | 10011
logistics coordinator | 13201
agricultrice | 80020
agronome | 21112
cook | 63200
chef | 62200
chef de projet informatique | 20012
waiter | 65200
writer | 51111
banker | 10021
baker | 63202
journaliste | 51113
traductrice | 51114
police officer | 42100
urbaniste | 21202
flight attendant | 64311
Je suis infirmière | 31301
I am a civil engineer in Lagos | 21300
"""

NOT_FOUND = [
    "",
    "   ",
    "…",
    "ma",
    "10",
    "asdfgh",
    "hello",
    "I don't know",
    "je ne sais pas",
    "real estate developer",
    "property developer",
    "promoteur immobilier",
    "car dealer",
    "engineer",
    "manager",
    "directeur",
    "technician",
    "consultant",
    "student",
    "étudiante",
    "unemployed",
    "femme au foyer",
    "lawyer's assistant",
    "nurse " * 100,
]

FALSE_FRIENDS = [
    ("real estate developer", {"21231", "21232", "21234"}),
    ("sales engineer", {"21301", "21231", "21300"}),
    ("ingénieur du son", {"21301", "21310", "21399"}),
    ("landscape architect", {"21200", "21231"}),
    ("software architect", {"21200"}),
    ("infirmier auxiliaire", {"31301"}),
    ("veterinary nurse", {"31301"}),
    ("physicien", {"31102"}),
    ("banker", {"63202"}),
    ("waiter", {"51111"}),
    ("train driver", {"73300"}),
    ("chef de projet", {"62200"}),
]


def _codes(text: str) -> list[str]:
    return [each.code for each in INDEX.propose(text)]


@pytest.mark.parametrize(
    ("text", "code"), [tuple(line.split(" | ")) for line in FOUND.strip().split("\n")]
)
def test_occupation_is_proposed_first(text: str, code: str) -> None:
    assert _codes(text)[:1] == [code]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_nothing_is_proposed_when_nothing_is_near(text: str) -> None:
    assert INDEX.propose(text) == ()


@pytest.mark.parametrize(("text", "others"), FALSE_FRIENDS)
def test_false_friend_is_not_proposed(text: str, others: set[str]) -> None:
    assert set(_codes(text)) & others == set()


def test_nurse_offers_the_three_kinds_of_nurses() -> None:
    assert _codes("nurse") == ["31301", "31302", "32101"]


def test_propose_keeps_to_the_limit() -> None:
    assert [each.code for each in INDEX.propose("infirmière", limit=1)] == ["31301"]


@pytest.mark.parametrize("occupation", OCCUPATIONS, ids=lambda each: each.code)
def test_every_occupation_is_found_by_both_titles(occupation: Occupation) -> None:
    in_english = INDEX.propose(occupation.title_en)
    in_french = INDEX.propose(occupation.title_fr)

    assert (in_english[0], in_french[0]) == (occupation, occupation)


@given(st.text(max_size=130))
def test_any_text_is_survived(text: str) -> None:
    assert len(INDEX.propose(text)) <= 3


def test_list_covers_every_category_and_level() -> None:
    assert len(OCCUPATIONS) >= 170
    assert {each.category for each in OCCUPATIONS} == set(range(10))
    assert {each.level for each in OCCUPATIONS} == set(range(6))


@pytest.mark.parametrize(
    ("code", "category", "level"),
    [("31301", 3, 1), ("21231", 2, 1), ("72200", 7, 2), ("11100", 1, 1), ("00012", 0, 0)],
)
def test_code_tells_category_and_level(code: str, category: int, level: int) -> None:
    occupation = Occupation(code, "x", "x")

    assert (occupation.category, occupation.level) == (category, level)


def test_get_gives_what_was_listed() -> None:
    welder = Occupation("72106", "Welder", "Soudeur / soudeuse", ("soudure",))
    index = OccupationIndex([welder])

    assert (index.get("72106"), index.get("99999")) == (welder, None)


def test_parse_reads_a_row() -> None:
    tsv = f"{HEADER}\n72106\tWelder\tSoudeur / soudeuse\ttig welder| soudure |\n"

    assert parse_occupations(tsv) == (
        Occupation("72106", "Welder", "Soudeur / soudeuse", ("tig welder", "soudure")),
    )


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        ("", 1),
        ("code\ttitle\n", 1),
        (f"{HEADER}\n72106\tWelder\tSoudeur\n", 2),
        (f"{HEADER}\n7210\tWelder\tSoudeur\t\n", 2),
        (f"{HEADER}\n79106\tWelder\tSoudeur\t\n", 2),
        (f"{HEADER}\n72106\t\tSoudeur\t\n", 2),
        (f"{HEADER}\n72106\tWelder\t \t\n", 2),
        (f"{HEADER}\n72106\tWelder\tSoudeur\t\n\n", 3),
        (f"{HEADER}\n72106\tWelder\tSoudeur\t\n72106\tBaker\tBoulanger\t\n", 3),
        (f"{HEADER}\n72106\tWelder\tSoudeur\t\n72107\tWelder\tSoudeuse\t\n", 3),
        (f"{HEADER}\n72106\tWelder\tSoudeur\t\n72107\tSolderer\tSoudeur\t\n", 3),
    ],
)
def test_parse_names_the_line_that_is_wrong(rows: str, line: int) -> None:
    with pytest.raises(ValueError, match=rf"^line {line}: "):
        parse_occupations(rows)
