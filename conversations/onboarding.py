"""The onboarding: a professional who was invited says who they are and promises introductions.

Three minutes: only what matching needs is asked of everybody; the rest can be added.

Facts:
- `community`: the names of the one that invites, in both languages; `home`: its slug,
- `communities`: the others in the country, `{slug, en, fr, categories}`, the nearest first,
- `language`: that of the chat, which most meet in,
- `video_hosts`: services whose rooms for video calls are taken; ours, if it is not there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from conversations.question import Option, Question
from conversations.questions import (
    Choice,
    City,
    Email,
    Hours,
    Number,
    Occupation,
    Review,
    Room,
    Several,
    Words,
    YesNo,
)
from conversations.questions.review import MORE, SEND
from conversations.talk import Talk
from conversations.vocabulary import CONNECTOR_TOPICS, LANGUAGES
from locales.text import Localised, Text, _, p_
from program.video import HOSTS

ABOUT = 11
"""Questions that everybody meets."""

FEW = 8
"""So many communities are offered on buttons; the others can be typed."""

MOST_YEARS = 60
AT_ONCE = (1, 2, 3)
MOST_AT_ONCE = 10
NOTICE = (24, 48, 72)
"""Hours before a meeting."""
LONGEST_NOTICE = 336
DEFAULT_CAPACITY = 1
DEFAULT_NOTICE_H = 48

DETAILS = ("years", "why", "capacity", "notice_h", "video", "email", "thanks", "newcomer")
"""The keys of what may be left out."""

_SEND = Option(SEND, p_("button", "Send"), also=("send", "envoyer", "ok"))
ADD = Option(MORE, p_("button", "Add details (1 minute)"), also=("more", "details", "plus"))
_PROMISE = Option(
    "yes",
    p_("button", "Yes, I promise"),
    also=("yes", "oui", "ok", "promise", "promis", "d'accord"),
)
_AGREE = Option("yes", p_("button", "Yes, I agree"), also=("yes", "oui", "ok", "agree", "d'accord"))
_RATHER_NOT = Option("no", p_("button", "I would rather not"), also=("no", "non", "rather not"))
_AFTER_ALL = Option("back", p_("button", "Back to the question"), also=("back", "retour"))
_NOT_FOR_ME = Option("leave", p_("button", "This is not for me"), also=("leave", "not for me"))


@dataclass(frozen=True, slots=True)
class Onboarding:
    """How it ended."""

    agreed: bool


class _Declined(Exception):
    pass


def onboarding(talk: Talk) -> Onboarding:
    """Ask a Connector who they are, and for their word."""
    try:
        talk.expect(ABOUT)
        questions(talk)
        _word(talk)
        talk.expect(0)
        if talk.ask("review", _summary(talk, _SEND, ADD)) == MORE:
            talk.expect(ABOUT + len(DETAILS))
            details(talk)
            talk.expect(0)
            talk.ask("review_details", _summary(talk, _SEND))
    except _Declined:
        return Onboarding(agreed=False)
    return Onboarding(agreed=True)


def questions(talk: Talk) -> None:
    """Ask all that matching needs to know."""
    name = talk.ask("name", NAME)
    talk.ask(
        "organisation",
        Words(
            _("Where do you work?")
            if talk.changing
            else _("Nice to meet you, {name}. Where do you work?", name=name),
            limit=100,
            label=p_("field", "Organisation"),
        ),
    )
    trade = talk.ask("occupation", OCCUPATION)
    talk.ask("city", City(_("Which town do you live in?"), label=p_("field", "Lives in")))
    _helped(talk, trade.category)
    _languages(talk)
    talk.ask("topics", TOPICS)
    hours(talk)


def details(talk: Talk) -> None:
    """Offer what may be left out."""
    talk.offer("years", YEARS)
    talk.offer("why", WHY)
    capacity(talk)
    talk.offer("notice_h", NOTICE_H)
    talk.offer("video", _room(talk))
    talk.offer("email", EMAIL)
    talk.offer("thanks", THANKS)
    talk.offer("newcomer", NEWCOMER)


def hours(talk: Talk) -> None:
    """Ask when they are free."""
    talk.ask("hours", HOURS)


def capacity(talk: Talk) -> None:
    """Ask how many people they meet at once."""
    talk.offer("capacity", CAPACITY)


NAME = Words(_("What is your name, as newcomers will see it?"), limit=64, label=p_("field", "Name"))
OCCUPATION = Occupation(
    _("What is your job title? For example: civil engineer, accountant, head nurse."),
    label=p_("field", "Occupation"),
)
TOPICS = Several(
    _("What can people talk about with you? Untick what you would rather leave out."),
    CONNECTOR_TOPICS,
    at_most=len(CONNECTOR_TOPICS),
    label=p_("field", "Topics"),
    picked=tuple(each.id for each in CONNECTOR_TOPICS),
)
HOURS = Hours(
    _(
        "When could you take a 30-minute video call, in <b>your</b> local time? Tick all that fit."
        " You choose the day each time."
    ),
    label=p_("field", "Availability"),
)
YEARS = Number(
    _("For how many years have you worked in your field in Canada?"),
    low=0,
    high=MOST_YEARS,
    in_years=True,
    label=p_("field", "Years in Canada"),
)
WHY = Words(
    _("In a sentence: why do you do this? We pass it on to whoever meets you."),
    limit=300,
    label=p_("field", "Why"),
    lines=True,
)
CAPACITY = Number(
    _("How many people may we introduce to you at once? If you skip this: 1."),
    low=1,
    high=MOST_AT_ONCE,
    label=p_("field", "People at once"),
    offered=AT_ONCE,
)
NOTICE_H = Number(
    _("How many hours’ notice do you need before a meeting? If you skip this: 48."),
    low=1,
    high=LONGEST_NOTICE,
    label=p_("field", "Hours of notice"),
    offered=NOTICE,
)
EMAIL = Email(
    _(
        "Your e-mail address? It serves one purpose: to notice if you join twice, so that you are"
        " counted once. Nobody writes to it."
    ),
    label=p_("field", "E-mail"),
)
THANKS = YesNo(_("May we thank you by name, in public?"), label=p_("field", "Thank by name"))
NEWCOMER = YesNo(
    _("Did you come to Canada as a newcomer yourself?"), label=p_("field", "Came as a newcomer")
)

SAID: dict[str, Question[Any]] = {
    "occupation": OCCUPATION,
    "topics": TOPICS,
    "hours": HOURS,
    "years": YEARS,
    "capacity": CAPACITY,
    "notice_h": NOTICE_H,
}


def _helped(talk: Talk, category: int) -> None:
    """Ask which communities they help: the one that invites, and others that take their field."""
    others = [each for each in talk.facts["communities"] if _takes(each["categories"], category)]
    if not others:
        return
    home = talk.facts["home"]
    options = (
        Option(home, Localised(**talk.facts["community"]), also=(home,)),
        *(
            Option(each["slug"], Localised(each["en"], each["fr"]), also=(each["slug"],))
            for each in others
        ),
    )
    talk.ask(
        "communities",
        Several(
            _helping(talk, len(options)),
            options,
            at_most=len(options),
            label=p_("field", "Helps"),
            picked=(home,),
            fixed=(home,),
            shown=FEW,
        ),
    )


def _helping(talk: Talk, offered: int) -> Text:
    community = Localised(**talk.facts["community"])
    if offered <= FEW:
        return _(
            "You help people who are moving to <b>{community}</b>. Meetings are by video: would you"
            " help elsewhere, too? If not, just tap “Done”.",
            community=community,
        )
    return _(
        "You help people who are moving to <b>{community}</b>. Meetings are by video: would you"
        " help elsewhere, too? Tap or type a place. If not, just tap “Done”.",
        community=community,
    )


def _room(talk: Talk) -> Room:
    return Room(
        _("Do you have a room of your own for video calls? Send its link. If not, we provide one."),
        tuple(talk.facts.get("video_hosts", HOSTS)),
        label=p_("field", "Video link"),
    )


def _takes(categories: list[int], category: int) -> bool:
    return not categories or category in categories


def _languages(talk: Talk) -> None:
    talk.ask(
        "meeting_languages",
        Several(
            _("In which language do you meet people? You can tick both."),
            LANGUAGES,
            at_most=len(LANGUAGES),
            label=p_("field", "Meeting in"),
            columns=2,
            picked=(talk.facts["language"],),
        ),
    )


def _word(talk: Talk) -> None:
    """Ask for the promise and for the code of conduct; nobody is a Connector without."""
    promise = _(
        "<b>The promise.</b> After the meeting, you introduce the person to at least three people"
        " you know, by a short message that I draft for you. That is what the program lives on. Do"
        " you promise?"
    )
    if not talk.ask("promise", YesNo(promise, yes=_PROMISE, no=_RATHER_NOT)):
        _reconsider(talk, "promise")
    conduct = _(
        "<b>The rules.</b> You answer within 3 business days when I propose somebody; a no is fine."
        " You come to the meeting, or reschedule at least 24 hours before. You keep to yourself"
        " what you are told. Do you agree?"
    )
    if not talk.ask("conduct", YesNo(conduct, yes=_AGREE, no=_RATHER_NOT)):
        _reconsider(talk, "conduct")


def _reconsider(talk: Talk, about: str) -> None:
    talk.ask(
        f"reconsider[{about}]",
        Choice(
            _(
                "I understand. It is what newcomers count on, so nobody becomes a Connector without"
                " it. If you leave it at that, everything you have told me is erased."
            ),
            (_AFTER_ALL, _NOT_FOR_ME),
            reopens={_AFTER_ALL.id: about},
        ),
    )
    raise _Declined


def _summary(talk: Talk, *offers: Option) -> Review:
    community = Localised(**talk.facts["community"])
    text = _("Here is what I will send to {community}. Is everything right?", community=community)
    return Review(text, talk.visited, offers)
