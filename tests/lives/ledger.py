"""The simulator's own ledger: what its people did, and what may therefore be said to them.

It is kept from what people press and type, and from nothing that the bot stores. Its rules are
those of the program, written down once more in other words:

    three introductions keep a promise; one that is taken back counts no more
    four nudges a promise, more only if somebody asked for one; one a day to each Connector
    none once a promise is kept, and none to whoever said "stop" or "I have no more"

A promise that was let go, kept after all, and then broken by somebody who was taken back, stays
without reminders: nobody has asked for any since.

Source: DESIGN §4, Introductions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

PROMISED = 3
MOST_NUDGES = 4
COUNTED = ("introduced", "met", "referred_on")
PATIENCE = timedelta(days=7)


@dataclass
class Contact:
    """Somebody whom a Connectee is introduced to; known by a workplace that is theirs alone."""

    workplace: str
    parent: Contact | None = None
    stage: str = "promised"

    @property
    def generation(self) -> int:
        return 1 if self.parent is None else 2

    @property
    def counts(self) -> bool:
        return self.stage in COUNTED

    def comes_to(self, stage: str) -> None:
        """Move on; never back, and never out of the grave."""
        steps = ("promised", *COUNTED)
        if self.stage in steps and steps.index(stage) > steps.index(self.stage):
            self.stage = stage


@dataclass
class Pair:
    """A Connectee and a Connector who were to meet, and what came of it.

    Args:
        said: what each of the two said of their meeting, by name.
        let_go: `stopped` or `no_more`, once the Connector said so.
        wished: somebody asked for one more nudge since the last one.
        owed: the bot has said that it will come.
        spared: it was kept once, and whoever is missing since did not want to take part.
    """

    guest: str
    host: str
    community: str
    reference: str = ""
    said: dict[str, str] = field(default_factory=dict)
    judged: bool | None = None
    let_go: str = ""
    nudged: list[datetime] = field(default_factory=list)
    wished: bool = False
    owed: bool = False
    contacts: list[Contact] = field(default_factory=list)
    spared: bool = False

    @property
    def met(self) -> bool:
        """Whether they met, by what both said, or by the word of a coordinator."""
        if self.judged is not None:
            return self.judged
        answers = set(self.said.values())
        return "met" in answers and answers <= {"met", "later"}

    @property
    def made(self) -> list[Contact]:
        """Those whom the Connector named and did not take back."""
        return [each for each in self.contacts if each.parent is None and each.stage != "withdrawn"]

    @property
    def counted(self) -> int:
        return sum(each.counts for each in self.made)

    @property
    def kept(self) -> bool:
        return self.counted >= PROMISED or self.spared

    @property
    def state(self) -> str:
        """What became of the promise, once all reminders have been sent."""
        return "kept" if self.kept else self.let_go or "silent"

    def further(self, parent: Contact) -> int:
        """Count whom somebody introduced."""
        return sum(each.parent is parent for each in self.contacts)


@dataclass
class Job:
    """A job that somebody told of; `verdict` is what it must be judged."""

    verdict: str


@dataclass
class Ledger:
    """What everybody did, and what was wrong with what the bot did about it."""

    pairs: list[Pair] = field(default_factory=list)
    jobs: dict[str, list[Job]] = field(default_factory=dict)
    told: set[tuple[str, str]] = field(default_factory=set)
    nudges: Counter[tuple[str, date]] = field(default_factory=Counter)
    deeds: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def of(self, name: str) -> list[Pair]:
        """List the pairs of a Connectee or a Connector."""
        return [each for each in self.pairs if name in {each.guest, each.host}]

    def named(self, pair: Pair, workplaces: Iterable[str]) -> None:
        """Somebody was named, as long as there was room."""
        for each in workplaces:
            if len(pair.made) < PROMISED:
                pair.contacts.append(Contact(each))
                self._logged(pair, "named")

    def sent(self, pair: Pair, contacts: Iterable[Contact]) -> None:
        """A message of introduction went out."""
        for each in contacts:
            each.comes_to("introduced")
            self._logged(pair, "sent")

    def removed(self, pair: Pair, contact: Contact, *, at_their_request: bool) -> None:
        """Somebody was taken back, or did not want to take part, which breaks no promise."""
        pair.spared = pair.kept and at_their_request
        contact.stage = "withdrawn"
        self._logged(pair, "removed")

    def introduced_further(self, pair: Pair, parent: Contact, workplace: str) -> None:
        """Somebody introduced the Connectee to somebody else."""
        if parent.stage in {"met", "referred_on"} and pair.further(parent) < PROMISED:
            pair.contacts.append(Contact(workplace, parent, "introduced"))
            parent.comes_to("referred_on")
            self.deeds["further"] += 1

    def let_go(self, pairs: Iterable[Pair], how: str) -> None:
        """The Connector wants to hear no more of it; what is kept is kept."""
        for each in pairs:
            if not each.kept and not (how == "stopped" and each.let_go):
                each.let_go = how
                each.wished = each.owed = False
                self.deeds[how] += 1

    def wished(self, pairs: Iterable[Pair]) -> None:
        """Somebody wants a nudge to come, as far as there is still something to be reminded of."""
        for each in pairs:
            if not each.kept and not each.let_go:
                each.wished = each.owed = True
                self.deeds["wished"] += 1

    def ruled(self, name: str, verdict: str) -> None:
        """A coordinator said whether somebody's job counts, if it was not taken back meanwhile."""
        jobs = self.jobs.get(name, [])
        for each in [each for each in jobs if each.verdict == "ask"]:
            jobs.remove(each)
            jobs.append(Job(verdict))

    def nudge(self, host: str, pairs: Iterable[Pair], *, at: datetime, day: date) -> None:
        """The bot nudged; whatever of it should not have been is a fault.

        Args:
            day: the local day of the Connector.
        """
        self.nudges[host, day] += 1
        if self.nudges[host, day] > 1:
            self.fault(at, host, "was nudged twice on one day")
        for each in pairs:
            if wrong := _wrong(each):
                self.fault(at, host, f"was nudged about {each.guest}: {wrong}")
            each.nudged.append(at)
            each.wished = each.owed = False

    def fault(self, at: datetime, who: str, what: str) -> None:
        """Write down that something is wrong."""
        self.faults.append(f"{at:%Y-%m-%d %H:%M} UTC, {who}: {what}")

    def _logged(self, pair: Pair, deed: str) -> None:
        # Whoever does something about it is reminded by the usual days again.
        pair.owed = False
        self.deeds[deed] += 1


def _wrong(pair: Pair) -> str:
    """Say why a Connector must not be nudged about a meeting; "" if they may."""
    if not {"met", True} & {*pair.said.values(), pair.judged}:
        return "nobody said that they met"
    if pair.kept:
        return "three introductions are made"
    if pair.let_go:
        return f"they said so: {pair.let_go}"
    if len(pair.nudged) >= MOST_NUDGES and not pair.wished:
        return f"{len(pair.nudged)} times before, and nobody asked for more"
    return ""
