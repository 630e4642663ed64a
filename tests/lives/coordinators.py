"""What coordinators do: say whether two met, whether a job counts, and nudge by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from tests.lives import words
from tests.lives.ledger import Pair
from tests.lives.person import Person, button, text
from tests.stories.chat import Shown

CONTEXT = "a coordinator’s button"
NUDGE = "Nudge {match}"
SILENT = (
    "<b>{match}</b> ({connector} for {application}): {made} of {promised} introductions, silent"
    " {ago}"
)
EVERY = timedelta(days=9)


@dataclass
class Coordinator(Person):
    """Whoever runs a community; they answer whatever is asked."""

    def hears(self, shown: Shown) -> None:
        """Answer in the course of the day."""
        if not self.busy and self._asked(shown):
            hours = self.chance.uniform(0.1, 20)
            self.world.at(self.world.now + timedelta(hours=hours), lambda: self.react(shown))

    async def does(self, shown: Shown) -> None:
        """Decide."""
        if button(shown, "They met", CONTEXT):
            await self._judge(shown)
        elif button(shown, "It counts", CONTEXT):
            await self._rule(shown)

    async def looks(self) -> None:
        """Look at what is stalled, and nudge some by hand."""
        self.world.at(self.world.now + EVERY, self.looks)
        shown = await self.says("/stalled")
        if shown is None or self.world.ending:
            return
        self._compare(text(shown))
        for each in shown.buttons():
            found = words.found(each.label, NUDGE, "button")
            pair = self._pair(found[0]["match"]) if found else None
            if pair is not None and self.wonders(0.3):
                self.ledger.wished([pair])
                await self.press(shown, each)

    def begins(self) -> None:
        """Begin to look."""
        self.world.at(self.world.now + EVERY, self.looks)

    def _asked(self, shown: Shown) -> bool:
        ways = ("They met", "It counts")
        return any(button(shown, each, CONTEXT) is not None for each in ways)

    async def _judge(self, shown: Shown) -> None:
        pair = next((each for each in self.ledger.pairs if self._speaks_of(shown, each)), None)
        if pair is not None and pair.judged is None and not pair.met:
            pair.judged = self.wonders(0.6)
            which = "They met" if pair.judged else "They did not meet"
            await self.press(shown, button(shown, which, CONTEXT))

    async def _rule(self, shown: Shown) -> None:
        name = next(each for each in self.ledger.jobs if words.mentions(text(shown), each))
        counts = self.wonders(0.5)
        self.ledger.ruled(name, "counted" if counts else "survival")
        which = "It counts" if counts else "It does not count"
        await self.press(shown, button(shown, which, CONTEXT))

    def _compare(self, listed: str) -> None:
        """Compare what they are told of promises with what happened."""
        for each in words.found(listed, SILENT):
            pair = self._pair(each["match"])
            if pair is None or int(each["made"]) != pair.counted or pair.state != "silent":
                told = f"is told {each}, and it is {pair}"
                self.ledger.fault(self.world.now, self.name, told)

    def _pair(self, reference: str) -> Pair | None:
        return next((each for each in self.ledger.pairs if each.reference == reference), None)

    def _speaks_of(self, shown: Shown, pair: Pair) -> bool:
        return words.mentions(text(shown), pair.guest) and words.mentions(text(shown), pair.host)
