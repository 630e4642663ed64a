"""The review: all answers at a glance, to be sent or changed one by one."""

import pytest

from conversations.question import Accepted, Narrowed, Option, Reopened, Visit
from conversations.questions import Review, Words, YesNo
from conversations.reply import Foreign, Reply, Tapped, Typed
from conversations.world import World
from locales.text import Verbatim, p_
from tests.conversations.chat import after, options, refusal, said, spoken

SEND = Option("send", p_("button", "Send my application"), also=("send", "envoyer"))
MORE = Option("more", p_("button", "Add details (2 minutes)"), also=("more", "plus"))
VISITED = (
    Visit("name", Words(Verbatim("?"), 80, label=p_("field", "Name")), "Amina <3"),
    Visit(
        "regulated", YesNo(Verbatim("?"), label=p_("field", "Regulated profession")), stored=True
    ),
    Visit("goals", Words(Verbatim("?"), 80, label=p_("field", "Goals")), None),
    Visit("later", YesNo(Verbatim("?")), stored=False),
)
REVIEW = Review(Verbatim("Is everything right?"), VISITED, (SEND, MORE))


def test_review_shows_each_answer_under_its_label(world: World) -> None:
    prompt = REVIEW.prompt({}, world)

    assert options(prompt) == ["send", "more", "change"]
    assert spoken(prompt, world)["en"][0] == (
        "Is everything right?\n\nName: Amina <3\nRegulated profession: Yes\nGoals: left out"
    )


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        *((Tapped("send"), "send"), ("1", "send"), ("envoyer", "send"), ("SEND!", "send")),
        *(("yes", "send"), ("oui", "send"), ("ok", "send"), ("d’accord", "send")),
        *((Tapped("more"), "more"), ("2", "more"), ("plus", "more")),
        *(("Envoyer ma demande", "send"), ("Add details (2 minutes)", "more")),
    ],
)
def test_offer_is_taken(reply: str | Reply, expected: str, world: World) -> None:
    assert after(REVIEW, world, reply) == Accepted(expected)


@pytest.mark.parametrize(
    "reply", [Tapped("change"), "3", "change", "modifier", "no", "non", "Modifier une réponse…"]
)
def test_change_lists_the_answers_that_were_shown(reply: str | Reply, world: World) -> None:
    verdict = after(REVIEW, world, reply)

    assert verdict == Narrowed({"change": True})
    assert options(REVIEW.prompt({"change": True}, world)) == ["name", "regulated", "goals"]


@pytest.mark.parametrize(
    ("reply", "key"),
    [
        *((Tapped("name"), "name"), ("1", "name"), ("Nom", "name"), ("my name", "name")),
        *((Tapped("goals"), "goals"), ("Objectifs", "goals"), ("3", "goals")),
        *(("profession réglementée", "regulated"), ("regulated profesion", "regulated")),
    ],
)
def test_answer_to_change_is_reopened(reply: str | Reply, key: str, world: World) -> None:
    assert after(REVIEW, world, Tapped("change"), reply) == Reopened(key)


def test_answer_that_was_just_changed_is_shown_alone(world: World) -> None:
    prompt = REVIEW.prompt(REVIEW.after("name"), world)

    assert options(prompt) == ["send", "more", "change", "all"]
    assert spoken(prompt, world)["en"][0] == (
        "Name: Amina <3\n\nThat is noted; the rest is as before. Is everything right now?"
    )


@pytest.mark.parametrize("reply", [Tapped("all"), "4", "show all answers", "tout"])
def test_all_answers_are_shown_when_asked_for(reply: str | Reply, world: World) -> None:
    verdict = REVIEW.read(
        reply if not isinstance(reply, str) else Typed(reply), REVIEW.after("name"), world
    )

    assert verdict == Narrowed({"all": True})
    assert REVIEW.prompt({"all": True}, world) == REVIEW.prompt({}, world)


@pytest.mark.parametrize("key", ["later", "gone"])
def test_all_answers_are_shown_after_a_change_of_what_has_no_label(key: str, world: World) -> None:
    assert REVIEW.prompt(REVIEW.after(key), world) == REVIEW.prompt({}, world)


@pytest.mark.parametrize("before", [(), (Tapped("change"),)])
@pytest.mark.parametrize("reply", ["", "🦆", "9", "maybe", Tapped("later"), Foreign("photo")])
def test_unclear_reply_is_refused(
    before: tuple[Reply, ...], reply: str | Reply, world: World
) -> None:
    verdict = after(REVIEW, world, *before, reply)

    assert refusal(verdict, world) == (
        "Please choose one of the answers below, or type its number."
    )


def test_review_loads_and_shows_what_was_taken(world: World) -> None:
    assert REVIEW.load("more") == "more"
    assert said(REVIEW.show("send"), "fr", world) == "Envoyer ma demande"


@pytest.mark.parametrize("stored", ["change", "gone", None])
def test_review_loads_only_what_it_offers(stored: object) -> None:
    with pytest.raises(ValueError, match=str(stored)):
        REVIEW.load(stored)
