"""What Connectors do: say that they met, name people, write to them, put it off, let go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.channels.channel import Button
from tests.lives import words
from tests.lives.ledger import PROMISED, Contact, Pair
from tests.lives.people import AT, REASONS, ROLES
from tests.lives.person import Person, button, text
from tests.stories.chat import Shown

MOST_STEPS = 14
AT_THEIR_REQUEST = "Yes, at their request"
LOG_FOR = "Log one now: {name}"
SOMEBODY_FOR = "Somebody for {name}…"


@dataclass
class Host(Person):
    """A Connector.

    Args:
        workplaces: of people whom nobody else knows.
        waiting: whom they have typed, until it is answered who of them may be named.
        questions: how many are still to be answered about those.
        letter: the language in which they have asked for the message to somebody, if they have.
    """

    workplaces: Iterator[str] = field(default_factory=lambda: iter(()))
    waiting: tuple[Pair, list[str]] | None = None
    questions: int = 0
    letter: str = ""

    async def does(self, shown: Shown) -> None:
        """Answer, whatever it is."""
        if button(shown, "Stop these"):
            await self._nudged(shown)
        elif button(shown, "They did not come", "did you meet?"):
            await self._log(await self.met(shown))
        elif now := button(shown, "Name somebody now"):
            await self._log(await self.press(shown, now))
        elif button(shown, "Sent") or button(shown, "I have no more"):
            await self._log(shown)
        else:
            await self.opines(shown)

    async def met(self, shown: Shown) -> Shown | None:
        """Say whether they met, as it was."""
        pair = self.pair_in(text(shown))
        answer = self.world.truth(pair, self.name) if pair else ""
        if pair is None or not answer:
            return None
        pair.said[self.name] = answer
        return await self.press(shown, button(shown, ANSWERS[answer], "did you meet?"))

    async def looks(self) -> None:
        """Look at the list of all introductions, and do something about it."""
        shown = await self.says("/refer")
        if shown is None or not shown.buttons():
            return
        if self.wonders(self.character.temper.regrets):
            await self._regret(shown)
        elif adding := self._adding(shown):
            await self._log(await self.press(shown, self.chance.choice(adding)))

    async def _nudged(self, shown: Shown) -> None:
        pairs = self.pairs_in(text(shown))
        match self.character.temper.way(self.chance):
            case "log":
                ways = [button(shown, "Log one now"), *self._those(shown, LOG_FOR)]
                chosen = self.chance.choice([each for each in ways if each])
                await self._log(await self.press(shown, chosen))
            case "later":
                self.ledger.wished(pairs)
                await self.press(shown, button(shown, "Later this week"))
            case "no_more":
                self.ledger.let_go(pairs, "no_more")
                await self.press(shown, button(shown, "I have no more"))
            case _:
                self.ledger.let_go(pairs, "stopped")
                await self.press(shown, button(shown, "Stop these"))

    async def _log(self, shown: Shown | None) -> None:
        """Go on as long as one has a mind to."""
        for _step in range(MOST_STEPS):
            if shown is None:
                return
            if button(shown, "They agreed to be named"):
                shown = await self._consent(shown)
            elif button(shown, "Sent"):
                shown = await self._send(shown)
            elif button(shown, "I have no more") and not button(shown, "Stop these"):
                shown = await self._name(shown)
            else:
                return

    async def _name(self, shown: Shown) -> Shown | None:
        pair = self.pair_in(text(shown))
        room = PROMISED - len(pair.made) if pair else 0
        if pair is None or room <= 0:
            return None
        if self.wonders(0.15):
            await self._decline(shown, pair)
            return None
        many = self.chance.choices((1, 2, 3), self.character.temper.names)[0]
        lines = [self._line() for _each in range(min(many, room))]
        self.waiting = (pair, [place for _line, place, _named in lines])
        self.questions = sum(named for _line, _place, named in lines)
        self._named()
        return await self.says("\n".join(line for line, _place, _named in lines))

    def _named(self) -> None:
        if self.waiting and not self.questions:
            self.ledger.named(*self.waiting)
            self.waiting = None

    async def _decline(self, shown: Shown, pair: Pair) -> None:
        if self.wonders(0.3):
            self.ledger.let_go([pair], "no_more")
            await self.press(shown, button(shown, "I have no more"))
        else:
            await self.press(shown, button(shown, "Later"))

    def _line(self) -> tuple[str, str, bool]:
        """Make up somebody: the line, where they work, and whether their name is told."""
        workplace, speech = next(self.workplaces), self.character.language
        line = f"{self.chance.choice(ROLES[speech])} {AT[speech]} {workplace}"
        named = self.wonders(0.4)
        if named:
            line = f"{next(self.workplaces)} {next(self.workplaces)}, {line}"
        if self.wonders(0.4):
            line = f"{line} – {self.chance.choice(REASONS[speech])}"
        return line, workplace, named

    async def _consent(self, shown: Shown) -> Shown | None:
        ways = ("They agreed to be named", "Not asked yet")
        self.questions -= 1
        self._named()
        return await self.press(shown, button(shown, self.chance.choice(ways)))

    async def _send(self, shown: Shown) -> Shown | None:
        found = self._of(text(shown))
        if found is None or not self.wonders(self.character.temper.sends):
            return None
        pair, contact = found
        other = button(shown, "In French") or button(shown, "In English")
        if self.wonders(0.1):
            self.letter = "fr" if button(shown, "In French") else "en"
            again = await self.press(shown, other)
            self.letter = ""
            return again
        every = button(shown, "All are sent")
        if every and self.wonders(0.7):
            self.ledger.sent(pair, [each for each in pair.made if each.stage == "promised"])
            return await self.press(shown, every)
        if self.wonders(0.1):
            return await self.press(shown, button(shown, "Later"))
        self.ledger.sent(pair, [contact])
        return await self.press(shown, button(shown, "Sent"))

    async def _regret(self, shown: Shown) -> None:
        """Take somebody back."""
        listed = [(pair, each) for pair in self.pairs for each in pair.made]
        numbers = {each.workplace: _number(text(shown), each.workplace) for _pair, each in listed}
        there = [(pair, each) for pair, each in listed if numbers[each.workplace]]
        if not there:
            return
        pair, contact = self.chance.choice(there)
        label = numbers[contact.workplace]
        which = next((each for each in shown.buttons() if each.label == label), None)
        sheet = await self.press(shown, which)
        assert sheet is not None
        asked = await self.press(sheet, button(sheet, "Remove or erase…"))
        assert asked is not None
        if self.wonders(0.2):
            await self.press(asked, button(asked, "No, leave it"))
            return
        way = self.chance.choice(("Yes, remove it", AT_THEIR_REQUEST))
        self.ledger.removed(pair, contact, at_their_request=way == AT_THEIR_REQUEST)
        await self.press(asked, button(asked, way))

    def _adding(self, shown: Shown) -> list[Button]:
        return self._those(shown, SOMEBODY_FOR)

    def _those(self, shown: Shown, english: str) -> list[Button]:
        return [each for each in shown.buttons() if words.says(each.label, english, "button")]

    def _of(self, said: str) -> tuple[Pair, Contact] | None:
        """Tell of whom somebody speaks, by where they work."""
        made = ((pair, each) for pair in self.pairs for each in pair.made)
        return next((one for one in made if words.mentions(said, one[1].workplace)), None)

    def begins(self) -> None:
        """Look at one's list now and then."""
        super().begins()
        for _time in range(self.chance.choice((0, 0, 1, 2, 4))):
            self.someday(self.looks)


ANSWERS = {
    "met": "Yes, we met",
    "later": "Not yet: it was moved",
    "absent": "They did not come",
    "missed": "I could not",
}


def _number(listed: str, workplace: str) -> str:
    """Find the number under which somebody stands in a list."""
    line = next((each for each in listed.splitlines() if workplace in each), "")
    return line.partition(".")[0] if line else ""
