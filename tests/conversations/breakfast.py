"""A short script with everything in it: a branch, a narrowing, ticks, a skip and a review."""

from __future__ import annotations

from typing import Any

from conversations.question import Option
from conversations.questions import Choice, Review, Several, When, Words, YesNo
from conversations.talk import Talk
from locales.text import Verbatim

TEA = Option("tea", Verbatim("Tea"))
COFFEE = Option("coffee", Verbatim("Coffee"))
EXTRAS = tuple(Option(name.lower(), Verbatim(name)) for name in ("Bread", "Jam", "Honey"))
SEND = Option("send", Verbatim("Order"))

WELCOME = Verbatim("Good morning!")
PRAISE = Verbatim("A fine choice.")
WARNING = Verbatim("Milk is warm.")


def breakfast(talk: Talk) -> tuple[Any, ...]:
    """Order breakfast; tea drinkers are asked about milk."""
    talk.say(WELCOME)
    drink = talk.ask("drink", Choice(Verbatim("Drink?"), (TEA, COFFEE), label=Verbatim("Drink")))
    milk = None
    if drink == "tea":
        talk.say(PRAISE)
        talk.say(WARNING)
        milk = talk.ask("milk", YesNo(Verbatim("Milk?"), label=Verbatim("Milk")))
    extras = talk.ask("extras", Several(Verbatim("Extras?"), EXTRAS, at_most=2))
    note = talk.offer("note", Words(Verbatim("Note?"), limit=20, label=Verbatim("Note")))
    when = talk.ask("when", When(Verbatim("When?"), label=Verbatim("When")))
    talk.ask("review", Review(Verbatim("Right?"), talk.visited, (SEND,)))
    return (drink, milk, extras, note, when.earliest)


def extras_only(talk: Talk) -> tuple[str, ...]:
    """Begin with ticks."""
    return talk.ask("extras", Several(Verbatim("Extras?"), EXTRAS, at_most=2))


def doubled(talk: Talk) -> None:
    """Ask the same key twice, which is a mistake."""
    talk.ask("drink", Choice(Verbatim("Drink?"), (TEA, COFFEE)))
    talk.ask("drink", Choice(Verbatim("And then?"), (TEA, COFFEE)))


def spilling(talk: Talk) -> None:
    """Break after the first answer."""
    talk.ask("drink", Choice(Verbatim("Drink?"), (TEA, COFFEE)))
    raise RuntimeError("spilt")


def decaffeinated(talk: Talk) -> str:
    """Ask as `breakfast` did, when coffee was still served."""
    drink = talk.ask("drink", Choice(Verbatim("Drink?"), (TEA,)))
    talk.ask("milk", YesNo(Verbatim("Milk?")))
    return drink
