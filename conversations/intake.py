"""The pre-arrival intake: a person overseas tells a community who they are and what they seek.

Facts: `community` (its names in both languages) and `rules` (see `program.communities.Rules`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from conversations.advice import ADVICE
from conversations.question import Option
from conversations.questions import (
    Choice,
    City,
    Hours,
    Link,
    Number,
    Occupation,
    Review,
    Several,
    When,
    Words,
    YesNo,
)
from conversations.questions.review import MORE, SEND
from conversations.talk import Talk
from conversations.vocabulary import (
    AGES,
    BANDS,
    CREDENTIALS,
    GENDERS,
    JOB_TYPES,
    LANGUAGES,
    PROOFS,
    TOPICS,
)
from locales.text import Localised, _, p_
from program.communities import Rules
from program.eligibility import Candidate, Unmet, meeting_languages, unmet

ABOUT = 15
"""Questions that most people meet; so many more, if they add details."""

MOST_YEARS = 60
TOPICS_AT_MOST = 3
LINKEDIN = ("www.linkedin.com", "linkedin.com")

DETAILS = (
    *("credential", "regulated", "assessed", "organisation", "job_type", "linkedin", "referrer"),
    *("gender", "age"),
)
"""The keys of what may be left out."""

_SEND = Option(SEND, p_("button", "Send my application"), also=("send", "envoyer", "ok"))
ADD = Option(MORE, p_("button", "Add details (2 minutes)"), also=("more", "details", "plus"))
_CHANGE = Option("change", p_("button", "Change my answer"), also=("change", "modifier"))
_LATER = Option("later", p_("button", "Keep my answers for later"), also=("later", "plus tard"))


@dataclass(frozen=True, slots=True)
class Intake:
    """How an interview ended: ready to be sent, or with the rule that is not met yet."""

    unmet: Unmet | None = None


Require = Callable[[Candidate, str], None]
"""Holds what is known of a candidate against the rules; is told the key of the newest answer."""


class _NotYet(Exception):
    def __init__(self, rule: Unmet) -> None:
        super().__init__(rule)
        self.rule = rule


def intake(talk: Talk) -> Intake:
    """Interview a Connectee."""
    rules = Rules.from_json(talk.facts["rules"])
    try:
        _interview(talk, rules)
    except _NotYet as stopped:
        return Intake(unmet=stopped.rule)
    return Intake()


def _interview(talk: Talk, rules: Rules) -> None:
    talk.expect(ABOUT)
    questions(talk, rules, require=partial(_require, talk, rules))
    talk.expect(0)
    if talk.ask("review", _summary(talk, _SEND, ADD)) == MORE:
        talk.expect(ABOUT + len(DETAILS))
        details(talk)
        talk.expect(0)
        talk.ask("review_details", _summary(talk, _SEND))


def questions(talk: Talk, rules: Rules, *, require: Require) -> None:
    """Ask all that a community needs to know."""
    name = talk.ask(
        "name",
        Words(_("What name shall we call you by?"), limit=64, label=p_("field", "Name")),
    )
    _whereabouts(talk, name, require)
    _work(talk, require)
    _languages(talk, rules, require)
    _wishes(talk)


def _whereabouts(talk: Talk, name: str, require: Require) -> None:
    home = talk.ask(
        "city",
        City(
            _("Which town do you live in now?")
            if talk.changing
            else _("Nice to meet you, {name}. Which town do you live in now?", name=name),
            label=p_("field", "Lives in"),
        ),
    )
    require(Candidate(country=home.country), "city")
    proof = talk.ask(
        "proof",
        Choice(
            _(
                "Which document have you received from Canada’s immigration department (IRCC)? One"
                " is enough, and please do not send it: I only note which one."
            ),
            PROOFS,
            label=p_("field", "Document"),
        ),
    )
    require(Candidate(proof=proof), "proof")
    talk.ask(
        "proof_date",
        When(
            _("What date is on it? The month is enough."),
            future=False,
            label=p_("field", "Date of the document"),
        ),
    )
    talk.ask(
        "arrival",
        When(
            _("When do you expect to arrive in Canada? A day, a month, or “in 3 months”."),
            label=p_("field", "Arrival"),
        ),
    )


def _work(talk: Talk, require: Require) -> None:
    trade = talk.ask(
        "occupation",
        Occupation(
            _("What is your occupation? For example: nurse, civil engineer, accountant."),
            label=p_("field", "Occupation"),
        ),
    )
    require(Candidate(category=trade.category), "occupation")
    talk.ask(
        "years",
        Number(
            _("How many years have you worked as “{title}”?", title=trade.title),
            low=0,
            high=MOST_YEARS,
            in_years=True,
            label=p_("field", "Years of experience"),
        ),
    )


def _languages(talk: Talk, rules: Rules, require: Require) -> None:
    english = int(
        talk.ask("english", Choice(_("How is your English?"), BANDS, label=p_("field", "English")))
    )
    french = int(
        talk.ask(
            "french",
            Choice(
                p_("question after “How is your English?”", "And your French?"),
                BANDS,
                label=p_("field", "French"),
            ),
        )
    )
    require(Candidate(english=english, french=french), "english")
    if len(meeting_languages(english, french, level=rules.language_level)) > 1:
        talk.ask(
            "meeting_languages",
            Several(
                _("In which language would you like to meet? You can tick both."),
                LANGUAGES,
                at_most=2,
                label=p_("field", "Meeting in"),
                columns=2,
            ),
        )


def _wishes(talk: Talk) -> None:
    talk.ask(
        "goals",
        Words(
            _("In one or two sentences: what do you hope to find in Canada, in your work?"),
            limit=500,
            label=p_("field", "Goals"),
            lines=True,
        ),
    )
    talk.ask(
        "topics",
        Several(
            _("What would you like to talk about with your Connector? Up to three."),
            TOPICS,
            at_most=TOPICS_AT_MOST,
            label=p_("field", "Topics"),
        ),
    )
    talk.ask(
        "hours",
        Hours(
            _(
                "When could you take a 30-minute video call, in <b>your</b> local time? Tick all"
                " that fit: the more, the sooner we find a time."
            ),
            label=p_("field", "Availability"),
        ),
    )


def details(talk: Talk) -> None:
    """Offer what may be left out."""
    talk.offer(
        "credential",
        Choice(
            _("What is your highest credential?"),
            CREDENTIALS,
            label=p_("field", "Credential"),
            columns=2,
        ),
    )
    regulated = talk.offer(
        "regulated",
        YesNo(
            _(
                "Do you need a licence to practise your profession in Canada? Nurses, engineers and"
                " teachers usually do."
            ),
            label=p_("field", "Regulated profession"),
        ),
    )
    if regulated:
        talk.offer(
            "assessed",
            YesNo(
                _("Have you had your credentials assessed for Canada?"),
                label=p_("field", "Credentials assessed"),
            ),
        )
    _preferences(talk)
    _statistics(talk)


def _preferences(talk: Talk) -> None:
    talk.offer(
        "organisation",
        Words(
            _("Is there an organisation that you would love to work for?"),
            limit=100,
            label=p_("field", "Organisation of interest"),
        ),
    )
    talk.offer(
        "job_type",
        Choice(
            _("What kind of job are you looking for?"),
            JOB_TYPES,
            label=p_("field", "Job type"),
            columns=2,
        ),
    )
    talk.offer(
        "linkedin",
        Link(_("Your LinkedIn profile, if you have one:"), LINKEDIN, label=p_("field", "LinkedIn")),
    )
    talk.offer(
        "referrer",
        Words(_("Who told you about us?"), limit=100, label=p_("field", "Heard of us from")),
    )


def _statistics(talk: Talk) -> None:
    talk.offer(
        "gender",
        Choice(
            _(
                "Two last questions, for statistics only: nobody sees them beside your name. What"
                " is your gender?"
            ),
            GENDERS,
            label=p_("field", "Gender"),
        ),
    )
    talk.offer(
        "age",
        Choice(
            p_("question after the gender", "And your age group?"),
            AGES,
            label=p_("field", "Age group"),
            columns=2,
        ),
    )


def _summary(talk: Talk, *offers: Option) -> Review:
    community = Localised(**talk.facts["community"])
    text = _("Here is what I will send to {community}. Is everything right?", community=community)
    return Review(text, talk.visited, offers)


def _require(talk: Talk, rules: Rules, candidate: Candidate, about: str) -> None:
    """Stop kindly where a rule is not met; the answer in question can be changed."""
    rule = unmet(candidate, rules)
    if rule is None:
        return
    talk.say(ADVICE[rule])
    talk.ask(
        f"not_yet[{about}]",
        Choice(_("What would you like to do?"), (_CHANGE, _LATER), reopens={"change": about}),
    )
    raise _NotYet(rule)
