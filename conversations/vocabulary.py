"""The field's own words for what answers can be: proofs, fields, levels, topics.

Source: National Occupational Classification (NOC) 2021; Canadian Language Benchmarks (CLB);
IRCC pre-arrival services, list of accepted proofs.
"""

from __future__ import annotations

from conversations.question import Option
from locales.text import p_
from program.communities import Proof

NO_PROOF = "none"

PROOFS = (
    Option(
        Proof.INVITATION,
        p_("proof", "IRCC invitation to pre-arrival services"),
        also=("invitation",),
    ),
    Option(
        Proof.COPR,
        p_("proof", "Confirmation of permanent residence"),
        also=("copr", "crp", "confirmation", "ecopr", "ecrp"),
    ),
    Option(
        Proof.PASSPORT_REQUEST,
        p_("proof", "Passport request letter"),
        also=("ppr", "passport request", "demande de passeport"),
    ),
    Option(
        Proof.VISA,
        p_("proof", "Permanent resident visa"),
        also=("visa",),
    ),
    Option(
        Proof.WORK_PERMIT,
        p_("proof", "Work permit approval"),
        also=("work permit", "permis de travail"),
    ),
    Option(
        NO_PROOF,
        p_("proof", "None of these yet"),
        also=("none", "no", "not yet", "nothing", "aucune", "aucun", "non", "rien", "pas encore"),
    ),
)

CATEGORIES = (
    Option("0", p_("noc category", "Legislative and senior management")),
    Option("1", p_("noc category", "Business, finance and administration")),
    Option("2", p_("noc category", "Natural and applied sciences")),
    Option("3", p_("noc category", "Health")),
    Option("4", p_("noc category", "Education, law, social and government services")),
    Option("5", p_("noc category", "Art, culture, recreation and sport")),
    Option("6", p_("noc category", "Sales and service")),
    Option("7", p_("noc category", "Trades, transport and equipment")),
    Option("8", p_("noc category", "Natural resources and agriculture")),
    Option("9", p_("noc category", "Manufacturing and utilities")),
)

LEVELS = (
    Option("0", p_("teer", "management")),
    Option("1", p_("teer", "university degree")),
    Option("2", p_("teer", "college diploma or apprenticeship of 2 years or more")),
    Option("3", p_("teer", "college or apprenticeship under 2 years")),
    Option("4", p_("teer", "secondary school")),
    Option("5", p_("teer", "short demonstration")),
)


def _clb(first: int, last: int) -> tuple[str, ...]:
    return tuple(f"{name} {level}" for name in ("clb", "nclc") for level in range(first, last + 1))


BANDS = (
    Option(
        "0", p_("clb", "Not at all, or a few words"), also=("none", "aucun", "not at all", "pas")
    ),
    Option(
        "3",
        p_("clb", "Basic (CLB 1 to 4)"),
        also=("basic", "beginner", "debutant", "base", *_clb(1, 4)),
    ),
    Option(
        "5",
        p_("clb", "Everyday conversations (CLB 5–6)"),
        also=("everyday", "intermediate", "moyen", *_clb(5, 6)),
    ),
    Option(
        "7",
        p_("clb", "Good, also at work (CLB 7–8)"),
        also=("good", "bon", "bien", *_clb(7, 8)),
    ),
    Option(
        "9",
        p_("clb", "Fluent (CLB 9 or more)"),
        also=("fluent", "native", "couramment", *_clb(9, 12)),
    ),
)

LANGUAGES = (
    Option("en", p_("language", "English"), also=("anglais",)),
    Option("fr", p_("language", "French"), also=("francais", "francaise")),
)

TOPICS = (
    Option("industry", p_("topic", "The industry in Canada"), also=("industry", "industrie")),
    Option("skills", p_("topic", "My skills and expertise"), also=("skills", "competences")),
    Option("news", p_("topic", "Industry news"), also=("news", "nouvelles", "actualites")),
    Option("demand", p_("topic", "What employers look for now"), also=("demand", "demande")),
    Option("hidden", p_("topic", "Jobs that are never advertised"), also=("hidden", "caches")),
)

_SKILLS = Option("skills", p_("topic", "Skills and expertise"), also=("skills", "competences"))
CONNECTOR_TOPICS = tuple(_SKILLS if each.id == _SKILLS.id else each for each in TOPICS)
"""The same, as a Connector would say it."""

CREDENTIALS = (
    Option("secondary", p_("credential", "Secondary school"), also=("high school", "lycee")),
    Option("trade", p_("credential", "Trade certificate"), also=("cap", "metier")),
    Option("college", p_("credential", "College diploma"), also=("college", "dec", "bts")),
    Option("bachelor", p_("credential", "Bachelor’s degree"), also=("bachelor", "licence", "bsc")),
    Option(
        "master", p_("credential", "Master’s degree"), also=("master", "maitrise", "msc", "mba")
    ),
    Option("doctorate", p_("credential", "Doctorate"), also=("phd", "ph d", "doctorat", "doctor")),
)

JOB_TYPES = (
    Option("permanent", p_("job type", "Permanent"), also=("cdi",)),
    Option("contract", p_("job type", "Contract"), also=("cdd", "contrat")),
    Option("part_time", p_("job type", "Part-time"), also=("temps partiel",)),
    Option("any", p_("job type", "Any of these")),
)

GENDERS = (
    Option("woman", p_("gender", "Woman"), also=("female", "f")),
    Option("man", p_("gender", "Man"), also=("male", "m")),
    Option("other", p_("gender", "Another gender")),
)


def _years(first: int, last: int) -> tuple[str, ...]:
    return tuple(map(str, range(first, last + 1)))


AGES = (
    Option("-24", p_("age", "Under 25"), also=_years(14, 24)),
    Option("25-34", p_("age", "25 to 34"), also=_years(25, 34)),
    Option("35-44", p_("age", "35 to 44"), also=_years(35, 44)),
    Option("45-54", p_("age", "45 to 54"), also=_years(45, 54)),
    Option("55-", p_("age", "55 or over"), also=_years(55, 99)),
)
