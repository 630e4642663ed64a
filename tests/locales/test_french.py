"""The French catalog keeps the rules of French that a program can judge."""

import re
from collections.abc import Iterator

import pytest

from locales.catalog import forms, parse
from locales.translator import catalog_path

SPACES = "[ \u00a0\u202f]"
RULES = {
    "a plain space before a colon, a guillemet or a sign": re.compile(r" [:»%$]"),
    "a plain space after a guillemet": re.compile("« "),
    "no space within guillemets": re.compile("«[^ \u00a0\u202f]|[^ \u00a0\u202f]»"),
    "a space before ; ! or ?": re.compile(f"{SPACES}[;!?]"),
    "English quotation marks": re.compile(r"[“”]"),
    # A vowel would make it d', qu', l' or au; clocks, counts and days never begin with one.
    "a hole after a word that elides or contracts": re.compile(
        r"\b(?:de|que|le|la|à)" + SPACES + r"(?:<[^>]*>)*\{(?!(?:clock|count|day|moment|until)\})",
        re.IGNORECASE,
    ),
    "tutoiement": re.compile(r"\b(?:tu|toi|tes)\b", re.IGNORECASE),
    "a participant called “connecté”": re.compile(r"\bconnectée?s?\b", re.IGNORECASE),
}


def test_french_keeps_its_rules() -> None:
    catalog = parse(catalog_path("fr"), language="fr")
    sentences = [form for message in catalog if message.id for form in forms(message.string)]

    assert [fault for sentence in sentences for fault in faults(sentence)] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Heure : {clock}",
        "« Bonjour »",
        "«Bonjour»",
        "Bonjour !",
        "“Bonjour”",
        "Le nom de {name}",
        "Le nom de <b>{name}</b>",
        "As-tu fini?",
        "Les connectés",
    ],
)
def test_sentence_against_the_rules_is_found(sentence: str) -> None:
    assert len(list(faults(sentence))) >= 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Heure\u00a0: {clock}",
        "«\u00a0Bonjour\u00a0», {name}!",
        "Le {day}, à {clock}",
        "Votre connectrice vous attend.",
    ],
)
def test_sentence_within_the_rules_is_left_alone(sentence: str) -> None:
    assert list(faults(sentence)) == []


def faults(sentence: str) -> Iterator[str]:
    for rule, pattern in RULES.items():
        if pattern.search(sentence):
            yield f"{rule}: {sentence}"
