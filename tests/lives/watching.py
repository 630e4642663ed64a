"""What is looked at in each message that is sent: when it comes, and in which language it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

from bot.channels.channel import Button, Outgoing
from tests.lives import words
from tests.lives.hosts import Host
from tests.lives.people import JOBS, REASONS, ROLES, Character
from tests.lives.person import Person
from tests.lives.world import World
from tests.stories import stage
from tests.stories.chat import plain, typed

STANDING = "<b>Introductions for {name}</b>: {made} of {promised}"
OPENING, CLOSING = time(9), time(18)
SATURDAY = 5
BOTH = (
    "Quelle langue préférez-vous?\n\nWhich language shall we speak?",
    "Which language shall we speak?\n\nQuelle langue préférez-vous?",
)
"""The one question that is asked in both languages at once."""
LETTERS = ("Hello", "Bonjour")
SETTLED = timedelta(days=2)
"""So long after somebody chose another language, something in the former one may still come."""
OWN = (
    *(words for said in (REASONS, ROLES) for each in said.values() for words in each),
    *(title for titles in JOBS.values() for title in titles.values()),
    str(stage.CONNECTEE["goals"]),
    str(stage.CONNECTOR["why"]),
)
"""What people write themselves stands as they wrote it, whoever reads it."""


@dataclass(frozen=True)
class Watch:
    """Whoever looks at all that is sent in a world."""

    world: World

    def __call__(self, name: str, message: Outgoing) -> None:
        """Look at one message."""
        person, said = self.world.people[name], plain(message.markup)
        if said and not said.startswith(BOTH):
            self._language(person, said, message)
        buttons = [each for row in message.buttons for each in row]
        stop = words.labels("Stop these")
        if not message.replaces and any(typed(each.label) in stop for each in buttons):
            self._nudge(person, said)

    def _nudge(self, person: Person, said: str) -> None:
        at, character = self.world.now, person.character
        if wrong := untimely(at, character):
            self.world.ledger.fault(at, person.name, f"was nudged {wrong}")
        told = words.found(said, STANDING, "progress of a promise")
        pairs = [(person.pair_in(each["name"]), int(each["made"])) for each in told]
        for pair, made in pairs:
            if pair is not None and made != pair.counted:
                what = f"reads {made} for {pair.guest}, who has {pair.counted}"
                self.world.ledger.fault(at, person.name, what)
        day = at.astimezone(ZoneInfo(character.zone)).date()
        known = [pair for pair, _made in pairs if pair]
        if not known or len(known) < len(told):
            self.world.ledger.fault(at, person.name, f"was nudged about nobody known: {said}")
        self.world.ledger.nudge(person.name, known, at=at, day=day)

    def _language(self, person: Person, said: str, message: Outgoing) -> None:
        buttons = [each for row in message.buttons for each in row]
        allowed = {person.language}
        if isinstance(person, Host) and said.startswith(LETTERS) and not buttons:
            allowed = {self._of_letter(person, said)}
        if person.switched and self.world.now - person.switched < SETTLED:
            allowed = {"en", "fr"}
        wrong = [_foreign(said, buttons, each) for each in sorted(allowed)]
        if all(wrong):
            self.world.ledger.fault(self.world.now, person.name, f"{wrong[0]}: {said!r}")

    def _of_letter(self, person: Host, said: str) -> str:
        """Tell in which language somebody writes on behalf of a Connectee."""
        pair = person.pair_in(said)
        guest = self.world.people[pair.guest].character if pair else person.character
        shared = [each for each in person.character.speaks if each in guest.speaks]
        usual = person.language if person.language in shared or not shared else shared[0]
        return person.letter or usual


def _foreign(said: str, buttons: list[Button], language: str) -> str:
    """Say what is not in a language, in a message or on its buttons."""
    labels = (words.foreign(each.label, language, own=OWN) for each in buttons)
    return words.foreign(said, language, own=OWN) or next(filter(None, labels), "")


def untimely(at: datetime, character: Character) -> str:
    """Say why somebody must not be nudged at a moment; "" if they may."""
    local = at.astimezone(ZoneInfo(character.zone))
    if not OPENING <= local.time() < CLOSING:
        return f"at {local:%H:%M}"
    if local.weekday() >= SATURDAY:
        return f"on a {local:%A}"
    if holiday := statutory(character.province, local.year).get(local.date()):
        return f"on {holiday}"
    return ""


@cache
def statutory(province: str, year: int) -> dict[date, str]:
    """Give the days on which a province rests.

    Source: https://pypi.org/project/holidays/
    """
    return dict(holidays.country_holidays("CA", subdiv=province, years=year, observed=True))
