"""What the Connectee is asked about the people of their network, and the buttons to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.introductions import acquaintances
from handlers.message import Button, Rows
from locales.text import Text, _, blocks, p_
from program.introductions import PROMISED, Introduction
from program.networks import Question

if TYPE_CHECKING:
    from handlers.message import Action


def message(people: list[Introduction], asked: Question) -> tuple[Text, Rows]:
    """Ask about one person, or about several at once."""
    if len(people) == 1:
        return words(people[0], asked), ANSWERS[asked](people[0])
    lines = [p_("list", "• {item}", item=acquaintances.presented(each)) for each in people]
    rows = tuple((sees(each),) for each in people)
    return blocks(OF_SEVERAL[asked], *lines, between="\n"), rows


def words(introduction: Introduction, asked: Question) -> Text:
    """Ask about one person."""
    who = acquaintances.spoken(introduction)
    match asked:
        case Question.WROTE:
            return _("Did {who} write to you?", who=who)
        case Question.MET:
            return _("Have you met {who}?", who=who)
        case Question.ONWARD:
            return _(
                "Did {who} introduce you to anybody else? You can note up to {most} people.",
                who=who,
                most=PROMISED,
            )


def sees(introduction: Introduction) -> Button:
    """Lead to one person."""
    action = {"do": "net_see", "introduction": introduction.id}
    return Button(f"see{introduction.id}", acquaintances.brief(introduction), action)


def onward(introduction: Introduction) -> Rows:
    """Offer to name somebody whom this person introduced."""
    yes = _answer(introduction, Question.ONWARD, "yes", p_("button", "Yes, note somebody"))
    no = _answer(introduction, Question.ONWARD, "no", p_("button", "Not yet"))
    return ((yes,), (no,))


OF_SEVERAL: dict[Question, Text] = {
    Question.WROTE: _("Did these people write to you? Tap on each of them."),
    Question.MET: _("Have you met these people? Tap on each of them."),
    Question.ONWARD: _("Did these people introduce you to others? Tap on each of them."),
}
"""A test wants every question here."""


def _of_wrote(introduction: Introduction) -> Rows:
    asked = Question.WROTE
    yes = _answer(introduction, asked, "yes", p_("button", "Yes"))
    not_yet = _answer(introduction, asked, "not_yet", p_("button", "Not yet"))
    met = _answer(introduction, asked, "met", _("We have met already"))
    return ((yes, not_yet), (met,), (_off(introduction),))


def _of_met(introduction: Introduction) -> Rows:
    yes = _answer(introduction, Question.MET, "met", p_("button", "Yes, we met"))
    not_yet = _answer(introduction, Question.MET, "not_yet", p_("button", "Not yet"))
    return ((yes, not_yet), (_off(introduction),))


def _off(introduction: Introduction) -> Button:
    action = {"do": "net_off", "introduction": introduction.id}
    return Button(f"off{introduction.id}", RATHER_NOT, action)


def doubt(introduction: Introduction) -> Action:
    """Give the action by which a Connector says that somebody would rather not."""
    return {"do": "intro_remove", "introduction": introduction.id}


RATHER_NOT = p_("button", "They would rather not")

ANSWERS = {Question.WROTE: _of_wrote, Question.MET: _of_met, Question.ONWARD: onward}


def _answer(introduction: Introduction, asked: Question, said: str, label: Text) -> Button:
    action = {
        "do": "net_said",
        "introduction": introduction.id,
        "question": str(asked),
        "said": said,
    }
    return Button(f"{said}{introduction.id}", label, action)
