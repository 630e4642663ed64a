"""Whose each due item and each job is, and when it must do nothing: the table for `test_void`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from tests.handlers.country import NOW, Town
from tests.handlers.forging import GONE
from tests.handlers.rights import SOON
from tests.handlers.rights import number as _number

GOING = ("nothing", "over", "erased", "another's")
"""How what is due has become void: there is no such thing; it is over; the person was erased; and
the item lies with somebody else."""


@dataclass(frozen=True)
class Timely:
    """What a due item or a job does, and when it must do nothing.

    Args:
        person: whose it is.
        about: what it names.
        plain: what else it carries.
        always: what else it names, which cannot go.
        speaks: whether it says something as the land lies; else its own tests have it speak.
        void: how it becomes void.
    """

    person: str
    about: Mapping[str, str] = field(default_factory=dict)
    plain: Mapping[str, Any] = field(default_factory=dict)
    always: Mapping[str, str] = field(default_factory=dict)
    speaks: bool = True
    void: tuple[str, ...] = GOING

    def payload(self, town: Town, *, gone: bool) -> dict[str, Any]:
        """Make what such an item carries."""
        about = {key: _number(None if gone else town, what) for key, what in self.about.items()}
        fixed = {key: _number(town, what) for key, what in self.always.items()}
        return {**self.plain, **fixed, **about}


AT = {"at": NOW.isoformat()}
UNTIL = {"until": (NOW + timedelta(days=7)).isoformat()}
MATCH = {"match": "match"}
PAST = {"meeting": "past"}
HOST = {"side": "host", "sequence": 0}
CHOOSING = {"meeting": "choosing"}

CALL = {"side": "guest", "sequence": 0}
GONE_ONLY = ("erased",)
OFF = {"meeting": "called-off meeting"}
CALLED_OFF = ("nothing", "erased", "another's")

DUE: Mapping[str, Timely] = {
    "talk.silent": Timely("waiting", plain={"talk": GONE}, speaks=False),
    "draft.fading": Timely("waiting", {"application": "draft"}),
    "draft.over": Timely("waiting", {"application": "draft"}),
    "stranger.over": Timely("waiting", speaks=False),
    "profile.over": Timely("waiting", speaks=False),
    "mydata": Timely("waiting", void=GONE_ONLY),
    "onboarding.over": Timely("serving", {"connector": "serving"}, speaks=False),
    "pause.ending": Timely("bridge", {"connector": "bridge"}, UNTIL),
    "pause.ended": Timely("bridge", {"connector": "bridge"}, UNTIL, speaks=False),
    "match.offer": Timely("serving", MATCH),
    "match.reminder": Timely("serving", MATCH),
    "match.expiry": Timely("serving", MATCH),
    "match.taken_back": Timely("serving", MATCH, {"agreed": False}, void=GONE_ONLY),
    "meeting.choose": Timely("waiting", CHOOSING),
    "meeting.choose_again": Timely("waiting", CHOOSING),
    "meeting.lapsed": Timely("waiting", CHOOSING),
    "meeting.unchosen": Timely("waiting", CHOOSING),
    "meeting.settled": Timely("waiting", CHOOSING, speaks=False),
    "invitation.wrong": Timely("waiting", plain={"wrong": 1}, speaks=False),
    "people.join": Timely("waiting", plain={"gone": GONE}, speaks=False),
    "decision.tell": Timely("accepted", {"application": "accepted"}, AT),
    "clarification.ask": Timely("waiting", {"application": "asked"}, {"question": 1}),
    "clarification.remind": Timely("waiting", {"application": "asked"}, {"question": 1}),
    "takeover.idle": Timely(
        "matched", {"takeover": "takeover"}, void=("nothing", "erased", "another's")
    ),
    "takeover.over": Timely("waiting", void=GONE_ONLY),
    "digest": Timely("coordinator", {"community": "community"}),
    "meeting.ask": Timely("serving", PAST, HOST),
    "meeting.ask_again": Timely("serving", PAST, HOST),
    "meeting.settle": Timely("serving", PAST, HOST),
    "desk.calloff": Timely("serving", OFF, AT, void=CALLED_OFF),
    "desk.calloff_now": Timely("serving", OFF, AT, void=CALLED_OFF),
    "arrival.ask": Timely("waiting", {"application": "waiting"}, {"times": 0}),
    "meeting.prepare": Timely("waiting", {"meeting": "call"}, CALL, speaks=False),
    "meeting.coach": Timely("waiting", {"meeting": "call"}, CALL),
    "meeting.day": Timely("waiting", {"meeting": "call"}, CALL),
    "meeting.hour": Timely("waiting", {"meeting": "call"}, CALL),
    "meeting.papers": Timely("waiting", {"meeting": "call"}, CALL),
    "meeting.papers_now": Timely("waiting", {"meeting": "call"}, CALL),
    "meeting.withdrawn": Timely("serving", OFF, void=CALLED_OFF),
    "promise.nudge": Timely("serving", MATCH),
    "promise.silence": Timely("serving", MATCH, speaks=False),
    "meeting.roomless": Timely("coordinator", {"meeting": "meeting"}),
    "network.ask": Timely(
        "waiting", {"introduction": "acquaintance"}, {"question": "wrote", "times": 0}
    ),
    "relay.counted": Timely("serving", MATCH, speaks=False),
    "network.share_lapses": Timely("serving", MATCH),
    "outcome.check_in": Timely("waiting", {"application": "landed"}, {"months": 1}),
    "feedback.closing": Timely("waiting", {"application": "landed"}, {"months": 12}),
    "outcome.share": Timely("waiting", {"outcome": "job"}, speaks=False),
    "outcome.succeed": Timely("waiting", {"application": "waiting"}),
    "impact.year": Timely("serving", {"connector": "serving"}, speaks=False),
    "feedback.ask": Timely("serving", {"meeting": "held"}),
    "meeting.rezoned": Timely("waiting", {"meeting": "call"}, speaks=False),
}
"""By the kind of the item."""

ROOM = {
    "deed": "create",
    "request": "r-71",
    "topic": "Passerelle M-71",
    "room": None,
    "starts_at": SOON,
    "minutes": 30,
}
"""A room that nobody makes, as no service is configured."""

JOBS: Mapping[str, Timely] = {
    "retention": Timely("", speaks=False, void=("over",)),
    "digest.plan": Timely("", speaks=False, void=("over",)),
    "meeting.room": Timely("", {"meeting": "meeting"}, ROOM, void=("over",)),
    "round.draft": Timely("coordinator", {"round": "computing"}, always={"community": "community"}),
}
"""The same, for work that is done in between."""
