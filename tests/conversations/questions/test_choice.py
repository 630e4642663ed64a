"""One of several: by tap, number, label of either language, beginning, or near enough."""

import pytest

from conversations.question import Accepted, Option, Refused, Reopened
from conversations.questions import Choice, YesNo
from conversations.reply import Foreign, Located, Reply, Tapped
from conversations.vocabulary import AGES, BANDS, CREDENTIALS, GENDERS, PROOFS
from conversations.world import World
from locales.text import Verbatim, _
from tests.conversations.chat import after, refusal, spoken

PROOF = Choice(Verbatim("Which paper?"), PROOFS)
ENGLISH = Choice(Verbatim("How is your English?"), BANDS)
AGREED = YesNo(Verbatim("Do you agree?"))

CHOSEN = [
    (PROOF, "Confirmation of permanent residence", "copr"),
    (PROOF, "Confirmation de résidence permanente", "copr"),
    (PROOF, "CONFIRMATION DE RESIDENCE PERMANENTE!", "copr"),
    (PROOF, "confirm", "copr"),
    (PROOF, "COPR", "copr"),
    (PROOF, "CRP", "copr"),
    (PROOF, "2", "copr"),
    (PROOF, " 2. ", "copr"),
    (PROOF, "٢", "copr"),
    (PROOF, "２", "copr"),
    (PROOF, "2\ufe0f\u20e3", "copr"),
    (PROOF, "२", "copr"),
    (PROOF, "confimation", "copr"),
    (PROOF, "I have a work permit", "work_permit"),
    (PROOF, "mon permis de travail est arrivé", "work_permit"),
    (PROOF, "no", "none"),
    (PROOF, "pas encore", "none"),
    (ENGLISH, "fluant", "9"),
    (ENGLISH, "It is good", "7"),
    (ENGLISH, "couramment", "9"),
    (ENGLISH, "débutante", "3"),
    (ENGLISH, "CLB 8", "7"),
    (ENGLISH, "NCLC 5", "5"),
    (ENGLISH, "3", "5"),
    (Choice(Verbatim("?"), AGES), "34", "25-34"),
    (Choice(Verbatim("?"), AGES), "j’ai 34 ans", "25-34"),
    (Choice(Verbatim("?"), AGES), "2", "25-34"),
    (Choice(Verbatim("?"), GENDERS), "femme", "woman"),
    (Choice(Verbatim("?"), GENDERS), "F", "woman"),
    (Choice(Verbatim("?"), CREDENTIALS), "masters", "master"),
    (Choice(Verbatim("?"), CREDENTIALS), "maîtrise", "master"),
    (Choice(Verbatim("?"), CREDENTIALS), "Ph.D.", "doctorate"),
]
NOT_CHOSEN = [
    *(
        "",
        "?",
        "🦆",
        "0",
        "7",
        "99",
        "-",
        "٩٩",
        "per",
        "visa or COPR",
        "visa ou CRP",
        "visa, COPR",
    ),
    *("not a visa", "je n’ai pas de visa", "x" * 10_000, "copr " * 2_000),
]
TWINS = (
    Option("halifax", Verbatim("Halifax"), also=("city",)),
    Option("hamilton", Verbatim("Hamilton"), also=("city",)),
)


@pytest.mark.parametrize(("question", "typed", "expected"), CHOSEN)
def test_typed_words_choose(question: Choice, typed: str, expected: str, world: World) -> None:
    assert after(question, world, typed) == Accepted(expected)


@pytest.mark.parametrize("option", [option.id for option in PROOFS])
def test_tap_chooses(option: str, world: World) -> None:
    assert after(PROOF, world, Tapped(option)) == Accepted(option)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_every_label_chooses_its_option(code: str, world: World) -> None:
    for options in (PROOFS, BANDS, AGES, GENDERS, CREDENTIALS):
        question = Choice(Verbatim("?"), options)
        labels = spoken(question.prompt({}, world), world)[code][1:]

        chosen = [after(question, world, label) for label in labels]

        assert chosen == [Accepted(option.id) for option in options]


@pytest.mark.parametrize("reply", [*NOT_CHOSEN, Tapped("gone"), Foreign("photo"), Located(1, 2)])
def test_unclear_reply_is_refused_with_what_to_do(reply: str | Reply, world: World) -> None:
    verdict = after(PROOF, world, reply)

    assert refusal(verdict, world) == (
        "Please choose one of the answers below, or type its number."
    )


@pytest.mark.parametrize("typed", ["ha", "city", "ham or hal"])
def test_words_of_two_options_choose_neither(typed: str, world: World) -> None:
    verdict = after(Choice(Verbatim("Where?"), TWINS), world, typed)

    assert refusal(verdict, world).startswith("Please choose")


def test_option_that_reopens_is_no_answer(world: World) -> None:
    question = Choice(Verbatim("And now?"), TWINS, reopens={"hamilton": "city"})

    assert after(question, world, "Hamilton") == Reopened("city")


def test_choice_loads_and_shows_what_it_stored(world: World) -> None:
    shown = [str(world.speaker.render(PROOF.show("copr"), code)) for code in ("en", "fr")]

    assert PROOF.load("copr") == "copr"
    assert shown == ["Confirmation of permanent residence", "Confirmation de résidence permanente"]


@pytest.mark.parametrize("stored", ["gone", 3, None, True])
def test_choice_does_not_load_what_it_does_not_offer(stored: object) -> None:
    with pytest.raises(ValueError, match=str(stored)):
        PROOF.load(stored)


YES = ["yes", "Yes!", "YES", "oui", "Oui.", "y", "o", "ok", "OK 👍", "d’accord", "D'accord", "yep"]
YES_TOO = [
    "ouais",
    "yes please",
    "oui, merci",
    "sure",
    "bien sûr",
    "of course",
    "1",
    "١",
    "c’est ça",
]
NO = [
    "no",
    "No.",
    "non",
    "NON",
    "n",
    "nope",
    "non merci",
    "no thanks",
    "pas encore",
    "not yet",
    "2",
]
NEITHER = ["maybe", "peut-être", "3", "", "👍", "I don’t know", "je ne sais pas", "yes and no"]
NEITHER_TOO = [
    "oui mais sans mon nom",
    "yes but not my name",
    "not sure",
    "no problem",
    "oui et non",
]


@pytest.mark.parametrize("typed", [*YES, *YES_TOO])
def test_yes_is_understood(typed: str, world: World) -> None:
    assert after(AGREED, world, typed) == Accepted(stored=True)


@pytest.mark.parametrize("typed", NO)
def test_no_is_understood(typed: str, world: World) -> None:
    assert after(AGREED, world, typed) == Accepted(stored=False)


@pytest.mark.parametrize("reply", [*NEITHER, *NEITHER_TOO, Tapped("maybe"), Foreign("voice")])
def test_neither_yes_nor_no_is_asked_again(reply: str | Reply, world: World) -> None:
    verdict = after(AGREED, world, reply)

    assert refusal(verdict, world) == ("Please answer with yes or no.")


@pytest.mark.parametrize(
    "typed",
    [
        *("I disagree", "I do not agree", "I can’t agree", "désaccord", "pas d’accord", "oui si"),
        *("je ne suis pas d’accord", "no way I agree", "I agree, but not with Slack", "I refuse"),
    ],
)
def test_consent_is_never_guessed(typed: str, world: World) -> None:
    yes = Option("yes", Verbatim("I agree"), also=("yes", "oui", "ok", "d'accord", "agree"))
    no = Option("no", Verbatim("No, thank you"), also=("no", "non"))

    verdict = after(YesNo(Verbatim("Do you agree?"), yes=yes, no=no), world, typed)

    assert verdict in (Accepted(stored=False), Refused(_("Please answer with yes or no.")))


def test_yes_and_no_are_tapped_loaded_and_shown(world: World) -> None:
    tapped = [after(AGREED, world, Tapped(option)) for option in ("yes", "no")]
    shown = [str(world.speaker.render(AGREED.show(answer), "fr")) for answer in (True, False)]

    assert tapped == [Accepted(stored=True), Accepted(stored=False)]
    assert [AGREED.load(stored=True), AGREED.load(stored=False)] == [True, False]
    assert shown == ["Oui", "Non"]


@pytest.mark.parametrize("stored", [None, 1, "yes"])
def test_yes_or_no_loads_nothing_else(stored: object) -> None:
    with pytest.raises(ValueError, match=str(stored)):
        AGREED.load(stored)
