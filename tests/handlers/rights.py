"""Whose each command and each button is, and on what it acts: the table that the tests hold to.

A row for each handler; a handler without a row fails a test, and so does a row without a handler.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum
from typing import Any

from tests.handlers.country import NOW, Town
from tests.handlers.forging import GONE


class Whose(Enum):
    """To whom a handler belongs."""

    COORDINATOR = "those who coordinate the community of what it is about"
    SECRETARIAT = "the national secretariat"
    CONNECTOR = "Connectors, about themselves"
    APPLICANT = "whoever's application it is"
    ASKED = "the Connector who is asked"
    ANYBODY = "everybody, about themselves"


@dataclass(frozen=True)
class Right:
    """One row of the table.

    Args:
        about: what the button names: the key, and which of a community's things it is.
        plain: what else is on it.
        why: of what is everybody's: why it can do nothing to anybody else.
    """

    whose: Whose
    about: Mapping[str, str] = field(default_factory=dict)
    plain: Mapping[str, Any] = field(default_factory=dict)
    why: str = ""

    def action(self, name: str, town: Town | None, *, beside: bool = False) -> dict[str, Any]:
        """Make such a button about a community's things, or about what does not exist.

        Args:
            beside: about those of somebody else there.
        """
        things = {key: f"{what} beside" if beside else what for key, what in self.about.items()}
        told = {key: number(town, what) for key, what in things.items()}
        return {"do": name, **self.plain, **told}


def number(town: Town | None, what: str) -> int:
    return town.numbers[what] if town else GONE


def ours(*, about: Mapping[str, str] | None = None, **plain: Any) -> Right:
    """Make a row of a coordinator's button."""
    return Right(Whose.COORDINATOR, about or {}, plain)


def case(which: str = "waiting", **plain: Any) -> Right:
    """Make a row of a coordinator's button below an application."""
    return ours(about={"application": which}, **plain)


def helper(which: str = "serving", **plain: Any) -> Right:
    """Make a row of a coordinator's button below a Connector."""
    return ours(about={"connector": which}, **plain)


def one_s_own(why: str, **plain: Any) -> Right:
    """Make a row of what is everybody's."""
    return Right(Whose.ANYBODY, plain=plain, why=why)


def met(**plain: Any) -> Right:
    """Make a row of a button about a meeting; its Connector stands for the two who may."""
    return Right(Whose.ASKED, {"meeting": "meeting"}, {"sequence": 0, **plain})


def introduced(**plain: Any) -> Right:
    """Make a row of a button about an introduction: of the Connector's who made it."""
    return Right(Whose.ASKED, {"introduction": "introduction"}, plain)


SOON = (NOW + timedelta(minutes=5)).isoformat()
NEXT_WEEK = (NOW + timedelta(days=8)).isoformat()
LATER = (NOW + timedelta(days=7)).isoformat()
SUBMITTED = {"seen": "submitted"}
PAIR = {"round": "round", "application": "accepted", "connector": "spare"}

BUTTONS: Mapping[str, Right] = {
    # matching by hand
    "match_waiting": ours(start=0),
    "match_see": case("accepted"),
    "match_offer": ours(about={"application": "accepted", "connector": "spare"}),
    "match_onward": case("accepted", allowed=True),
    "stalled": ours(start=0),
    # meetings by hand
    "desk_meetings": ours(about={"community": "community"}, view="today", start=0),
    "desk_meeting": ours(about={"meeting": "meeting"}),
    "desk_remind": ours(about={"meeting": "past meeting"}),
    "desk_arrange": case("accepted", match=0, seen=""),
    "desk_time": case("accepted", match=0, seen="", start=LATER),
    "desk_sure": case("accepted", match=0, seen="", start=LATER, warned=True),
    "desk_propose": case("accepted", match=0, seen=""),
    "desk_leave": ours(),
    "desk_off": ours(about={"meeting": "meeting"}),
    "desk_off_yes": ours(about={"meeting": "meeting"}, seen="", reason=""),
    "desk_undo": ours(about={"meeting": "meeting"}, at=NOW.isoformat()),
    "desk_mine": one_s_own("looked for among one's own meetings", meeting=GONE),
    "desk_past": one_s_own("shows one's own meetings", start=0),
    "match_off": ours(about={"match": "match"}),
    "match_off_yes": ours(about={"match": "match"}),
    "match_off_no": ours(),
    # jobs
    "job_counts": ours(about={"outcome": "unclear"}),
    "job_not": ours(about={"outcome": "unclear"}),
    "job_show": ours(about={"outcome": "unclear"}),
    # rounds
    "round_publish": ours(about={"round": "round"}, version=1),
    "round_yes": ours(about={"round": "round"}, version=1, onward=False),
    "round_discard": ours(about={"round": "round"}),
    "round_gone": ours(about={"round": "round"}),
    "round_page": ours(about={"round": "round"}, start=0),
    "round_pair": ours(about=PAIR),
    "round_drop": ours(about=PAIR),
    "round_swap": ours(about=PAIR),
    # applications
    "case.show": case(),
    "case.answers": case(),
    "case.accept": case(**SUBMITTED),
    "case.waitlist": case(**SUBMITTED),
    "case.undo": case(at=NOW.isoformat()),
    "case.clarify": case(**SUBMITTED),
    "case.decline": case(**SUBMITTED),
    "case.reason": case(**SUBMITTED, reason="incomplete"),
    "case.sure": case(**SUBMITTED, reason="incomplete", words=""),
    "case.keep": case(**SUBMITTED),
    "case.assign": ours(about={"application": "waiting", "to": "colleague"}, had=None),
    "case.mine": case(),
    "case.unverify": case(),
    # lists
    "queue.page": ours(about={"community": "community"}, page=0),
    "queue.next": ours(about={"community": "community"}, after=""),
    "find.page": ours(about={"community": "community"}, words="nurse", page=0),
    "deeds": ours(before=GONE),
    "failures_page": ours(about={"community": "community"}, start=0),
    "failures_seen": ours(about={"community": "community"}, upto=1),
    "digest.off": ours(about={"community": "community"}),
    # Connectors
    "confirm": helper("agreed"),
    "not_now": helper("agreed"),
    "connector.show": helper(),
    "connector.confirmed": helper("agreed"),
    "merge": ours(about={"keep": "serving", "other": "spare"}),
    "uncouple": ours(about={"connector": "spare", "community": "community"}, until=SOON),
    # colleagues, invitations, partners, settings
    "colleague": ours(about={"person": "colleague", "community": "community"}),
    "dismiss": ours(about={"person": "colleague", "community": "community"}, until=SOON),
    "invitations": ours(start=0),
    "reinvite": ours(about={"invitation": "invitation"}),
    "uninvite": ours(about={"invitation": "invitation"}),
    "partner_name": ours(),
    "partners": ours(start=0),
    "unpartner": ours(about={"community": "community", "partner": "partner"}),
    "unsettle": ours(
        about={"community": "community"}, version=1, field="language_level", name="", value=4
    ),
    # messages
    "message.show": ours(about={"message": "message"}),
    "message.reply": ours(about={"message": "message"}),
    "message.done": ours(about={"message": "message"}),
    "national.reply": Right(Whose.SECRETARIAT, plain={"message": GONE}),
    "national.done": Right(Whose.SECRETARIAT, plain={"message": GONE}),
    # a Connector's own
    "prolong": Right(Whose.CONNECTOR, plain={"span": "2w", "until": SOON}),
    "fine": Right(Whose.CONNECTOR),
    "pause_instead": Right(Whose.CONNECTOR),
    "leave": Right(Whose.CONNECTOR),
    "offer_again": Right(Whose.ASKED, {"match": "match"}, {"until": SOON}),
    # meetings
    "meet_move": met(),
    "meet_more": met(without=[]),
    "meet_pick": met(start=NEXT_WEEK),
    "meet_agree": met(start=NEXT_WEEK),
    "meet_keep": met(start=NEXT_WEEK),
    "meet_off": met(),
    "meet_anew": met(),
    "meet_other": met(),
    "meet_said": Right(Whose.ASKED, {"meeting": "past"}, {"sequence": 0, "said": "met"}),
    # introductions
    "intro_log": Right(Whose.ASKED, {"match": "match"}),
    "intro_add": Right(Whose.ASKED, {"match": "match"}),
    "intro_later": Right(Whose.ASKED, {"match": "match"}, {"with": []}),
    "intro_no_more": Right(Whose.ASKED, {"match": "match"}, {"with": []}),
    "intro_stop": Right(Whose.ASKED, {"match": "match"}, {"with": []}),
    "intro_which": Right(Whose.ASKED, {"match": "match"}, {"with": []}),
    "intro_about": Right(Whose.ASKED, {"match": "match"}),
    "intro_see": introduced(),
    "intro_draft": introduced(language="fr"),
    "intro_sent": introduced(),
    "intro_unsent": introduced(),
    "intro_wait": introduced(),
    "intro_why": introduced(),
    "intro_edit": introduced(),
    "intro_name": introduced(),
    "intro_remove": introduced(),
    "intro_remove_yes": introduced(why="mine"),
    "intro_keep": introduced(),
    "net_erase": ours(about={"introduction": "introduction"}),
    "net_erase_who": case("waiting"),
    "net_erase_yes": ours(about={"introduction": "introduction"}),
    "intro_nudge": ours(about={"match": "match"}),
    "job_score": Right(Whose.ASKED, {"meeting": "held"}, {"score": 5}),
    "job_wrong": Right(Whose.ASKED, {"meeting": "held"}),
    "meet_retry": ours(about={"meeting": "past"}),
    "meet_judge": ours(about={"meeting": "past"}, met=True),
    "meet_hand": ours(about={"match": "match", "connector": "spare"}),
    # after meetings
    "net_write": Right(Whose.ASKED, {"match": "match"}),
    "net_report": Right(Whose.ASKED, {"match": "match"}, {"words": "Zounds!"}),
    "net_stop": Right(Whose.ASKED, {"match": "match"}),
    "net_share": Right(Whose.ASKED, {"match": "match"}),
    "net_back": Right(Whose.ASKED, {"match": "match"}),
    "net_decline": Right(Whose.ASKED, {"match": "match"}),
    # a Connectee's own
    "net_see": Right(Whose.APPLICANT, {"introduction": "acquaintance"}),
    "net_said": Right(
        Whose.APPLICANT, {"introduction": "acquaintance"}, {"question": "wrote", "said": "yes"}
    ),
    "net_off": Right(Whose.APPLICANT, {"introduction": "acquaintance"}),
    "net_off_who": Right(Whose.APPLICANT, {"application": "waiting"}),
    "net_off_yes": Right(Whose.APPLICANT, {"introduction": "acquaintance"}),
    "net_picture": Right(Whose.APPLICANT, {"application": "waiting"}),
    "profile": Right(Whose.APPLICANT, {"application": "waiting"}),
    "withdraw": Right(Whose.APPLICANT, {"application": "waiting"}),
    "clarification.answer": Right(Whose.APPLICANT, {"application": "asked"}),
    "soon_there": Right(Whose.APPLICANT, {"meeting": "call"}, {"sequence": 0}),
    "soon_cannot": Right(Whose.APPLICANT, {"meeting": "call"}, {"sequence": 0}),
    "soon_landed": Right(Whose.APPLICANT, {"application": "waiting"}),
    "soon_not_yet": Right(Whose.APPLICANT, {"application": "waiting"}),
    "soon_later": Right(Whose.APPLICANT, {"application": "waiting"}),
    "soon_town": Right(Whose.APPLICANT, {"application": "landed"}),
    "soon_elsewhere": Right(Whose.APPLICANT, {"application": "landed"}),
    "job_check_in": Right(
        Whose.APPLICANT, {"application": "landed"}, {"months": 1, "said": "looking"}
    ),
    "job_open": Right(Whose.APPLICANT, {"application": "landed"}),
    "job_new": Right(Whose.APPLICANT, {"application": "landed"}),
    "job_fix": Right(Whose.APPLICANT, {"outcome": "job"}),
    "job_back": Right(Whose.APPLICANT, {"outcome": "job"}),
    "job_gone": Right(Whose.APPLICANT, {"outcome": "job"}),
    "job_share": Right(Whose.APPLICANT, {"outcome": "job"}, {"match": GONE}),
    "job_later": Right(Whose.APPLICANT, {"outcome": "job"}),
    "job_never": Right(Whose.APPLICANT, {"outcome": "job"}),
    "job_succeed": Right(Whose.APPLICANT, {"application": "waiting"}),
    "job_closing": Right(Whose.APPLICANT, {"application": "landed"}, {"score": 5}),
    "discard": Right(Whose.APPLICANT, {"draft": "draft"}),
    "time_again": Right(Whose.APPLICANT, {"meeting": "choosing"}),
    # everybody's
    "job_decline": one_s_own("changes nothing"),
    "job_unpublish": one_s_own("looked for among one's own words", feedback=GONE),
    "absence": one_s_own("asks whoever pressed"),
    "absence.remove": one_s_own(
        "looked for among one's own", first="2027-02-03", last="2027-02-05"
    ),
    "time_hours": one_s_own("asks for one's own hours", side="guest"),
    "answer": one_s_own("looked for among one's own talks", talk=GONE, step=1, option="yes"),
    "back": one_s_own("looked for among one's own talks", talk=GONE, step=1),
    "language": one_s_own("speaks to whoever pressed", language="en"),
    "contact": one_s_own("writes as whoever pressed"),
    "resume": one_s_own("goes on with one's own talk"),
    "help.section": one_s_own("tells of one's own commands only", section="everyone"),
    "stay": one_s_own("changes nothing"),
    "onward": one_s_own("goes on with one's own talk"),
    "switch": one_s_own("begins one's own interview", origin={"community": "nowhere"}),
    "forget": one_s_own("erases whoever pressed", until=(NOW - timedelta(1)).isoformat()),
    "hat": one_s_own("only a role that one holds", hat="coordinator:1"),
    "join": one_s_own("shown to whoever brought the secret code only", invitation=GONE),
    "apart": one_s_own("shown to whoever brought the secret code only", invitation=GONE),
}

CASE = ("waiting", "C-{}")
KNOWN = ("serving", "K-{}")

COMMANDS: Mapping[tuple[str, str], tuple[str, str] | str] = {
    # a coordinator's, about an application, a Connector, or what the hat allows
    ("accept", "coordinator"): CASE,
    ("waitlist", "coordinator"): CASE,
    ("clarify", "coordinator"): ("waiting", "C-{} Which year?"),
    ("decline", "coordinator"): ("waiting", "C-{} No place."),
    ("assign", "coordinator"): CASE,
    ("verify", "coordinator"): CASE,
    ("review", "coordinator"): CASE,
    ("show", "coordinator"): CASE,
    ("note", "coordinator"): ("waiting", "C-{} Called today."),
    ("take", "coordinator"): ("waiting", "C-{} Hello!"),
    ("match", "coordinator"): ("accepted", "C-{}"),
    ("confirm", "coordinator"): ("agreed", "K-{}"),
    ("merge", "coordinator"): ("serving", "K-{} K-{}"),
    ("revoke", "coordinator"): KNOWN,
    ("nudge", "coordinator"): ("match", "M-{}"),
    ("handover", "coordinator"): ("match", "M-{} K-{}"),
    ("find", "coordinator"): "the community of the hat",
    ("queue", "coordinator"): "the community of the hat",
    ("round", "coordinator"): "the community of the hat",
    ("stalled", "coordinator"): "the community of the hat",
    ("meetings", "coordinator"): "the community of the hat",
    ("book", "coordinator"): ("accepted", "C-{}"),
    ("reschedule", "coordinator"): ("accepted", "C-{}"),
    ("calloff", "coordinator"): ("accepted", "C-{} They asked for it."),
    ("network", "coordinator"): ("accepted", "C-{}"),
    ("invite", "coordinator"): "the community of the hat",
    ("partner", "coordinator"): "the community of the hat",
    ("settings", "coordinator"): "the community of the hat",
    ("audit", "coordinator"): "the community of the hat",
    ("failures", "coordinator"): "the community of the hat",
    ("digest", "coordinator"): "the community of the hat",
    ("release", "coordinator"): "whom one talks to oneself",
    # a Connector's
    ("status", "connector"): "oneself",
    ("profile", "connector"): "oneself",
    ("hours", "connector"): "oneself",
    ("capacity", "connector"): "oneself",
    ("away", "connector"): "oneself",
    ("pause", "connector"): "oneself",
    ("resume", "connector"): "oneself",
    ("leave", "connector"): "oneself",
    ("refer", "connector"): "one's own introductions",
    ("answer", "connector"): "offers to oneself",
    ("meetings", "connector"): "one's own meetings",
    ("impact", "connector"): "oneself",
    # everybody's
    ("start", ""): "oneself",
    ("help", ""): "nobody",
    ("status", ""): "oneself",
    ("back", ""): "one's own talk",
    ("skip", ""): "one's own talk",
    ("language", ""): "oneself",
    ("privacy", ""): "nobody",
    ("cancel", ""): "one's own talk",
    ("forget", ""): "oneself",
    ("mydata", ""): "oneself",
    ("timezone", ""): "oneself",
    ("contact", ""): "one's own words",
    ("profile", ""): "one's own application",
    ("hours", ""): "one's own application",
    ("arrival", ""): "one's own application",
    ("away", ""): "oneself",
    ("withdraw", ""): "one's own application",
    ("meetings", ""): "one's own meetings",
    ("introductions", ""): "one's own introductions",
    ("hat", ""): "one's own roles",
    ("link", ""): "oneself",
    ("job", ""): "one's own application",
    ("testimonial", ""): "one's own words",
}
"""By name and role: what is named behind it, of which kind, or on what it acts without that."""


CONVERSATIONS: Mapping[str, str] = {
    "greeting": "anybody's, about themselves",
    "invited": "anybody's who brought a code",
    "consent": "anybody's, about themselves",
    "destination": "anybody's, about themselves",
    "intake": "the applicant's: `picking.own`",
    "onboarding": "the Connector's, about themselves",
    "particulars": "the Connector's, about themselves: `pausing.serving_one`",
    "pause": "the Connector's, about themselves: `pausing.serving_one`",
    "profile": "the applicant's: `picking.own`",
    "absence": "anybody's, about themselves",
    "timezone": "anybody's, about themselves",
    "landing": "the applicant's, about themselves: `arrival_clock.arrived`",
    "contact": "anybody's own words",
    "withdrawal": "the applicant's: `picking.own`",
    "offer": "the Connector's who is asked: `offers._open`",
    "proposal": "of whoever's turn it is to tick times: `choosing.held`",
    "choice": "of whoever's turn it is to take a time: `choosing.held`",
    "invitation": "a coordinator's; the role is looked up again at the end",
    "partnership": "a coordinator's; the role is looked up again at the end",
    "settings": "a coordinator's; the role is looked up again at the end",
    "clarification": "the applicant's: `picking.own`",
    "calling_off": "one of the two of a meeting: `sides.own`",
    "introduction": "the Connector's whose promise it is: `promising.own`",
    "further": "the applicant's: `following.own`",
    "passing_on": "one of the two of a match: `correspondents.linked`",
    "sharing": "one of the two of a match: `correspondents.linked`",
    "job": "the applicant's: `picking.own`",
    "opinion": "looked for among one's own words",
    "dictation": "a coordinator's; what it is about passes the gate again at the end",
}
"""Whose each conversation is, and how its end makes sure of it; see `test_dismissal`."""

FORMS: Mapping[str, str] = {"contact": "anybody's own words"}
