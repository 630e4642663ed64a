"""Whatever people type, at whichever question: a word in answer, and no identity number kept."""

from __future__ import annotations

import pytest

from tests.handlers.guest import PROFILE, Guest
from tests.handlers.scenes import everything, failures, files
from tests.stories.scene import Scene

LONGEST_MESSAGE = 4096
"""What Telegram takes; what is longer has to be cut in pieces."""

STRANGE = {
    "endless": "a" * 10_000,
    "endless words": "nurse " * 2_000,
    "emoji": "👩‍👩‍👧‍👦🇨🇦" * 20,
    "right to left": "مرحبا بالعالم שלום",
    "bidi override": "\u202egnirts\u202c Amina",
    "zalgo": "A" + "\u0301\u0302\u0303\u0308" * 500 + "mina",
    "nul": "Ami\x00na",
    "nothing but nul": "\x00",
    "control": "\x1b[31mAmina\x07\r\n\t",
    "surrogate": "Ami\ud800na",
    "nothing but surrogates": "\ud83d\ud83d",
    "markup": "<b>Amina</b> &amp; <script>alert(1)</script> *a* _b_ `c` [d](e)",
    "half a tag": "<b",
    "holes": "{name} {0} %s %(x)d {",
    "statement": "'; DROP TABLE people; --",
    "formula": '=HYPERLINK("http://example.org")',
    "digits of a script": "٣٤",
    "huge number": "9" * 400,
    "superscript": "²",
    "minus": "-1",
    "infinity": "nan inf 1e999",
    "nothing": "",
    "spaces": " \u00a0\u2003\n ",
    "dates": "99/99/9999 31/02/2027 0000-00-00",
    "link": "http://[::1",
}

NUMBERS = ("AB1234567", "UCI 1123-4567", "SIN: 193 456 787", "1123456789", "E001234567")
"""A passport, a client twice, a social insurance number, an application."""

DETAILS = {
    "credential": "bachelor",
    "regulated": False,
    "organisation": "IWK",
    "job_type": "permanent",
    "linkedin": None,
    "referrer": None,
}
IN_OWN_WORDS = (
    *("name", "city", "proof_date", "arrival", "occupation", "years", "goals"),
    *("organisation", "linkedin", "referrer"),
)


async def interviewed(scene: Scene, question: str, language: str) -> Guest:
    """Bring somebody to a question."""
    whole = {**PROFILE, "review": "more", **DETAILS} if question in DETAILS else PROFILE
    keys = [*whole, question]
    guest = Guest(scene, question, language)
    await guest.resume({key: whole[key] for key in keys[: keys.index(question)]})
    assert await open_question(guest) == question
    return guest


async def open_question(guest: Guest) -> str:
    row = await guest.talk()
    return str(row.state["talk"]["pending"]) if row else ""


@pytest.mark.e2e
@pytest.mark.parametrize("question", IN_OWN_WORDS)
@pytest.mark.parametrize("language", ["en", "fr"])
async def test_strange_input_is_met_with_a_word(scene: Scene, language: str, question: str) -> None:
    guest = await interviewed(scene, question, language)
    # Half of them in each language: what comes of them does not hang on it.
    texts = list(STRANGE)[language == "fr" :: 2]

    met = {name: await said_and_undone(guest, STRANGE[name], question) for name in texts}

    assert [name for name, heard in met.items() if not heard] == []
    assert [name for name, heard in met.items() if len(heard) > LONGEST_MESSAGE] == []
    assert await failures(scene) == []


async def said_and_undone(guest: Guest, text: str, question: str) -> str:
    """Say something; should it have been taken for an answer, go back to the question."""
    heard = await guest.write(text)
    while await open_question(guest) != question:
        assert await guest.write("/back")
    return heard


@pytest.mark.e2e
@pytest.mark.parametrize("question", IN_OWN_WORDS)
@pytest.mark.parametrize("language", ["en", "fr"])
async def test_identity_number_is_never_kept(scene: Scene, language: str, question: str) -> None:
    guest = await interviewed(scene, question, language)

    for number in NUMBERS:
        await guest.write(f"my passport is {number}", number)
    await guest.write("/cancel")

    kept = everything(scene)
    assert [number for number in NUMBERS if digits(number) in kept] == []
    assert question not in (await guest.applications())[-1][1]


def digits(number: str) -> str:
    return number.removeprefix("UCI ").removeprefix("SIN: ")


async def test_what_is_kept_would_be_found(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.agree()

    await guest.write("Zanzibarina")

    assert "Zanzibarina" in everything(scene)
    assert "Zanzibarina" not in files(scene)


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_stranger_who_types_anything_is_greeted(scene: Scene, language: str) -> None:
    ungreeted = []
    for name, text in STRANGE.items():
        guest = Guest(scene, name, language)
        await guest.write(text)
        if guest.labels() != ["Français", "English"]:
            ungreeted.append(name)

    assert ungreeted == []
    assert await failures(scene) == []
