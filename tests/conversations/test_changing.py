"""One answer is changed from the summary: the others stay, and it can be taken back."""

from tests.conversations.chat import Chat, options, said_in

MARCH = {"earliest": "2027-03-15", "latest": "2027-03-15", "precision": "day"}
ORDER = ("tea", "yes", "1, 3", "no sugar", "15/03/2027", "order")
ANSWERS = {
    "drink": "tea",
    "milk": True,
    "extras": ["bread", "honey"],
    "note": "no sugar",
    "when": MARCH,
    "review": "send",
}


def test_change_asks_one_answer_again_and_keeps_the_others(chat: Chat) -> None:
    chat.type(*ORDER[:-1])
    chat.tap("change")
    offered = options(chat.asked.prompt)

    chat.tap("note")
    changing = chat.state
    chat.type("warm, please")

    assert offered == ["drink", "milk", "note", "when"]
    assert (changing.pending, changing.changing) == ("note", {"note": "no sugar"})
    assert chat.state.pending == "review"
    assert chat.state.answers == {
        **{key: ANSWERS[key] for key in ("drink", "milk", "extras", "when")},
        "note": "warm, please",
    }


def test_summary_after_a_change_shows_what_has_changed(chat: Chat) -> None:
    chat.type(*ORDER[:-1])
    chat.tap("change", "note")

    chat.type("warm, please")
    brief = said_in(chat)
    chat.tap("all")
    whole = said_in(chat)
    chat.back()

    assert (
        brief
        == "Note: warm, please\n\nThat is noted; the rest is as before. Is everything right now?"
    )
    assert whole.startswith("Right?\n\nDrink: Tea\n")
    assert said_in(chat) == brief


def test_summary_shows_all_when_other_questions_went_with_the_change(chat: Chat) -> None:
    chat.type(*ORDER[:-1])
    chat.tap("change", "drink")

    chat.type("coffee")

    assert said_in(chat).startswith("Right?\n\nDrink: Coffee\nNote: no sugar\n")


def test_change_to_the_same_answer_is_shown_too(chat: Chat) -> None:
    chat.type(*ORDER[:-1])
    chat.tap("change", "drink")

    chat.type("tea")

    assert said_in(chat).startswith("Drink: Tea\n\nThat is noted")


def test_back_out_of_a_change_keeps_the_former_answer(chat: Chat) -> None:
    chat.type(*ORDER[:-1])
    before = chat.asked.prompt
    chat.tap("change", "note")

    chat.back()

    assert chat.asked.prompt == before
    assert (chat.state.answers["note"], chat.state.changing) == ("no sugar", {})


def test_back_within_a_change_undoes_its_narrowing_first(chat: Chat) -> None:
    chat.type(*ORDER[:-1])
    chat.tap("change", "when")
    chat.type("03/04/2027")

    chat.back()
    first = (chat.state.pending, chat.state.stages)
    chat.back()

    assert first == ("when", ())
    assert (chat.state.pending, chat.state.answers["when"]) == ("review", MARCH)
