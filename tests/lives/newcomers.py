"""What Connectees do: say whom they met, name those who were introduced further, arrive, work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.channels.channel import Button
from tests.lives import words
from tests.lives.hosts import ANSWERS
from tests.lives.ledger import Contact, Job, Pair
from tests.lives.people import JOBS, ROLES
from tests.lives.person import Person, button, text
from tests.stories.chat import Shown

DID_YOU_MEET = "did you meet?"
WORK = "how it goes with work"
TELL = "Tell {name}"


@dataclass
class Newcomer(Person):
    """A Connectee.

    Args:
        workplaces: of people whom nobody else knows.
        asked: they have had a job that only a coordinator can judge; one is enough to tell apart.
    """

    workplaces: Iterator[str] = field(default_factory=lambda: iter(()))
    asked: bool = False

    async def does(self, shown: Shown) -> None:
        """Answer, whatever it is."""
        if button(shown, "They did not come", DID_YOU_MEET):
            await self._met(shown)
        elif self._asks(shown):
            await self._says(shown)
        elif any(self._contact(each.label) for each in shown.buttons()):
            await self._of_each(shown)
        elif landed := button(shown, "Yes, I have landed"):
            await self._land(shown, landed)
        elif button(shown, "Still looking", WORK):
            await self._works(shown)
        elif self._tells(shown):
            await self._share(shown)
        else:
            await self.opines(shown)

    async def looks(self) -> None:
        """Look at one's network, and tell of somebody in it."""
        shown = await self.says("/introductions")
        known = [each for each in shown.buttons() if self._contact(each.label)] if shown else []
        if shown is not None and known:
            await self._say_of(shown, self.chance.choice(known))

    async def tells_of_a_job(self) -> None:
        """Send /job, and do one of the things that can be done there."""
        shown = await self.says("/job")
        if shown is None:
            return
        ways = ("I have a new job", "Correct the last one", "Take the last one back")
        found = [each for each in (button(shown, one) for one in ways) if each]
        if not self._jobs:
            await self._job(shown)
        elif found:
            await self._again(shown, self.chance.randrange(len(found)), found)

    @property
    def _jobs(self) -> list[Job]:
        return self.ledger.jobs.setdefault(self.name, [])

    async def _met(self, shown: Shown) -> None:
        pair = self.pair_in(text(shown))
        answer = self.world.truth(pair, self.name) if pair else ""
        if pair is not None and answer:
            pair.said[self.name] = answer
            await self.press(shown, button(shown, ANSWERS[answer], DID_YOU_MEET))

    def _asks(self, shown: Shown) -> bool:
        return any(
            button(shown, *each)
            for each in (("We have met already", ""), ("Yes, we met",), ("Yes, note somebody",))
        )

    async def _of_each(self, shown: Shown) -> None:
        for each in shown.buttons():
            if self.wonders(0.8):
                await self._say_of(shown, each)

    async def _say_of(self, shown: Shown, which: Button) -> None:
        one = await self.press(shown, which)
        if one is not None and self._asks(one):
            await self._says(one)

    async def _says(self, shown: Shown | None) -> None:
        """Say how it stands with somebody; go on if that leads to another question."""
        found = self._contact(text(shown)) if shown else None
        while shown is not None and found is not None and self._asks(shown):
            pair, contact = found
            there = contact.stage != "withdrawn"
            met = button(shown, "We have met already", "") or button(shown, "Yes, we met")
            if self.wonders(0.3):
                await self.press(shown, button(shown, "Not yet"))
                return
            if met and (button(shown, "Yes, we met") or self.wonders(0.5)):
                if there:
                    contact.comes_to("met")
                shown = await self.press(shown, met)
            elif met:
                await self.press(shown, button(shown, "Yes"))
                return
            else:
                shown = await self._further(shown, pair, contact)

    async def _further(self, shown: Shown, pair: Pair, contact: Contact) -> Shown | None:
        """Name somebody to whom one was introduced by them."""
        line = await self.press(shown, button(shown, "Yes, note somebody"))
        if contact.stage == "withdrawn" or line is None:
            return None
        workplace, speech = next(self.workplaces), self.character.language
        name = await self.says(f"{self.chance.choice(ROLES[speech])}, {workplace}")
        assert name is not None
        self.ledger.introduced_further(pair, contact, workplace)
        if self.wonders(0.3):
            return await self.says(f"{next(self.workplaces)} {next(self.workplaces)}")
        return await self.press(name, button(name, "Skip"))

    async def _land(self, shown: Shown, landed: Button) -> None:
        if self.wonders(0.85):
            town = await self.press(shown, landed)
            if town is not None and (here := button(town, "Yes, I am here")):
                await self.press(town, here)

    async def _works(self, shown: Shown) -> None:
        answer = self.chance.choice(("I have found a job", "Still looking", "I am studying"))
        said = await self.press(shown, button(shown, answer, WORK))
        if answer == "I have found a job":
            await self._job(said)

    async def _again(self, shown: Shown, way: int, found: list[Button]) -> None:
        said = await self.press(shown, found[way])
        if way == 0:
            await self._job(said)
        elif way == 1:
            self._jobs.pop()
            await self._job(said)
        elif said is not None and self.wonders(0.7):
            self._jobs.pop()
            await self.press(said, button(said, "Yes, take it back"))

    async def _job(self, shown: Shown | None) -> None:
        """Answer what is asked about a job; it is told once the last answer is given."""
        verdict = self.chance.choices(tuple(JOBS), (4, 3, 0 if self.asked else 4))[0]
        self.asked = self.asked or verdict == "ask"
        shown = await self.says(JOBS[verdict][self.language])
        for _step in range(4):
            if shown is None or button(shown, "Skip"):
                break
            shown = await self.says("1")
        self._jobs.append(Job(verdict))
        assert shown is not None
        begun = await self.press(shown, button(shown, "Skip"))
        assert begun is not None
        after = await self.press(begun, button(begun, "Skip"))
        if after is not None and self._tells(after) and self.wonders(0.7):
            await self._share(after)

    def _tells(self, shown: Shown) -> list[Button]:
        return [each for each in shown.buttons() if words.says(each.label, TELL, "button")]

    async def _share(self, shown: Shown) -> None:
        if known := self._tells(shown):
            await self.press(shown, self.chance.choice(known))

    def _contact(self, said: str) -> tuple[Pair, Contact] | None:
        """Tell of whom somebody speaks, by where they work; of two, whoever was there first."""
        return next(
            (
                (pair, each)
                for pair in self.pairs
                for each in pair.contacts
                if words.mentions(said, each.workplace)
            ),
            None,
        )

    def begins(self) -> None:
        """Look at one's network now and then, and tell of jobs."""
        super().begins()
        for _time in range(self.chance.choice((0, 1, 3))):
            self.someday(self.looks)
        for _time in range(self.chance.choice((0, 0, 1, 2, 3))):
            self.someday(self.tells_of_a_job)
