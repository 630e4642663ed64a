"""Plays a story: reads what people do from a `.story` file and writes down what they see.

# free text; `# hint: fr` is the client's language, `# person: amina` who speaks next
# zone: America/Vancouver      what the platform takes their zone to be, from here on; "-" for none
# on: slack T1                 where they write from now on: a platform, and its workspace
# appoint: coordinator halifax   the person who speaks holds that role there from now on
# dismiss: coordinator halifax   … and no longer
# serves: halifax head nurse     … is an active Connector there, with that job title
# accepted: halifax nurse        … has been accepted there, with that occupation
# invited: halifax              they have accepted its invitation to be a Connector
# known: halifax Marie Roy      they are an active Connector there, under that name
# lives: vancouver            they live there, see `stage.TOWNS`
# meets: karim 2027-01-19 14:30  they agree to meet that Connector or coordinator, on whose clock
#                               it is then; what both hear of it follows
# meets: … under 2025b          … and it is booked with that release of the zone data
# met: karim 2027-01-11 10:00   … they met then, and both have said so
# introduced: Sarah Roy, head nurse, QEII   their Connector has just introduced them
# restarts                      the bot is stopped dead and started again
$ passerelle invite …    typed where the bot runs
> words or /command      typed; ⏎ begins a new line of the same message
> [Label]                the newest button with that label is pressed
> [Label] x20            … so many times
> !photo                 something other than text; `!edit words` edits the last message
> !location 36.80 10.18  a shared location, in degrees
> !again                 the platform hands in the last update once more
~ 3 days                 the clock is wound forward (minutes, hours, days)
= 2027-01-12 09:00 UTC   when the bot spoke meanwhile, unasked; written by `make stories`
@ jean                   what follows is said to somebody else; written by `make stories`
< …                      what the bot says, with its buttons below; written by `make stories`
"""

from __future__ import annotations

import re
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from bot.control import perform
from bot.invitation import lines as printed
from handlers.inbound import Content, Edited, Inbound, Pressed, Shared, said
from program.invitations import VALID_FOR
from program.people import Address, Appointment, Role
from storage.database import UnitOfWork
from tests.fakes.connectors import seated
from tests.fakes.zones import old_zones
from tests.stories import stage
from tests.stories.chat import NAME
from tests.stories.scene import Scene

_ON = re.compile(r"# on: (\w+)(?: (\w+))?$")
_HEADER = re.compile(r"# (hint|person|zone): (\S+)$")
_APPOINT = re.compile(r"# (appoint|dismiss): (\w+) (\S+)$")
_INVITED = re.compile(r"# invited: (\S+)$")
_CAST = re.compile(r"# (serves|accepted): (\S+) (.+)$")
_KNOWN = re.compile(r"# known: (\S+) (.+)$")
_INTRODUCED = re.compile(r"# introduced: (.+)$")
_LIVES = re.compile(r"# lives: (\S+)$")
_MEETS = re.compile(r"# (meets|met): (\S+) (\S+ \S+?)( under 2025b)?$")
_PRESS = re.compile(r"\[(.+)\](?: x(\d+))?$")
_LOCATION = re.compile(r"!location (\S+) (\S+)$")
_WIND = re.compile(r"~ (\d+) (minute|hour|day)s?$")


def script(story: str) -> list[str]:
    """Give the lines that people wrote: everything but what the bot said."""
    return [line for line in story.splitlines() if line.startswith(("#", ">", "~", "$"))]


@dataclass
class Player:
    """Plays one story in a scene."""

    scene: Scene
    restart_each_turn: bool = False
    person: str = "amina"
    hint: str = "en"
    zone: str = "-"
    count: int = 0
    last: Inbound | None = None
    places: dict[str, tuple[str, str]] = field(default_factory=dict)

    async def play(self, story: str) -> str:
        """Play the script of a story; give its whole transcript."""
        lines: list[str] = []
        for line in script(story):
            if lines and not line.startswith("#"):
                lines.append("")
            lines.append(line)
            lines += await self._step(line)
        return "\n".join(lines) + "\n"

    async def _step(self, line: str) -> list[str]:
        if header := _HEADER.match(line):
            name, value = header.groups()
            setattr(self, name, value)
        elif on := _ON.match(line):
            self.places[self.person] = (on[1], on[2] or "")
        elif appointed := _APPOINT.match(line):
            await self._appoint(*appointed.groups())
        elif cast := _CAST.match(line):
            await self._cast(*cast.groups())
        elif known := _KNOWN.match(line):
            await self._seat(*known.groups())
        elif wound := _WIND.match(line):
            number, unit = wound.groups()
            return await self._wind(timedelta(**{f"{unit}s": int(number)}))
        elif line.startswith("$"):
            return await self._print_invitation(line.split()[3:])
        elif line.startswith(">"):
            return await self._act(line.removeprefix(">").strip())
        else:
            return await self._arrange(line)
        return []

    async def _arrange(self, line: str) -> list[str]:
        """Set the stage for what follows."""
        if invited := _INVITED.match(line):
            return await self._bring(invited[1])
        if meets := _MEETS.match(line):
            how, host, wall, old = meets.groups()
            plan = stage.booked if how == "meets" else stage.met
            return await self._meet(partial(plan, wall=datetime.fromisoformat(wall)), host, old)
        if introduced := _INTRODUCED.match(line):
            await self._introduce(introduced[1])
        elif lives := _LIVES.match(line):
            await self.scene.store.transact(partial(stage.settle, self._address, lives[1]))
        elif line == "# restarts":
            await self.scene.restart()
        return []

    @property
    def _address(self) -> Address:
        """Where the person who speaks writes from."""
        return Address(*self._place(self.person), self.person)

    def _place(self, person: str) -> tuple[str, str]:
        """Tell on which platform somebody writes, and in which workspace."""
        return self.places.get(person, (NAME, ""))

    async def _appoint(self, how: str, role: str, slug: str) -> None:
        """Give a role to the person who speaks, as an invitation would, or take it back."""
        now = self.scene.clock.now()
        address = self._address

        async def work(uow: UnitOfWork) -> None:
            community = await uow.communities.by_slug(slug)
            assert community is not None
            person, _number = await uow.people.meet(address, language=self.hint, at=now)
            if how == "dismiss":
                await uow.roles.end(Appointment(person.id, Role(role), community.id), now)
                return
            known = replace(person, language_confirmed=True, zone=person.zone or community.zone)
            await uow.people.save(known)
            await uow.roles.grant(Appointment(person.id, Role(role), community.id), now)

        await self.scene.store.transact(work)

    async def _cast(self, part: str, slug: str, title: str) -> None:
        """Put the person who speaks on the stage as somebody who is long known."""
        actor = stage.Actor(self.person, self.hint, slug, title, *self._place(self.person))
        now = self.scene.clock.now()

        async def work(uow: UnitOfWork) -> None:
            if part == "serves":
                await stage.connector(uow, actor, now=now)
            else:
                await stage.connectee(uow, actor, now=now)

        await self.scene.store.transact(work)

    async def _meet(self, plan: stage.Plan, host: str, old: str | None) -> list[str]:
        """Have the person who speaks and a host agree on a meeting, or have met."""
        self.scene.channel.reader = self.person
        with old_zones() if old else nullcontext():
            await self.scene.meet(plan, self._address, Address(*self._place(host), host))
            await self.scene.settle()
        return self.scene.channel.take()

    async def _introduce(self, who: str) -> None:
        """Have the person who speaks, a Connectee, have been introduced to somebody."""
        now, guest = self.scene.clock.now(), self._address

        async def work(uow: UnitOfWork) -> None:
            found = await uow.people.by_address(guest)
            assert found is not None
            turn = await self.scene.inbox.turns.unasked(found[0].id, uow, now=now)
            assert turn is not None
            await stage.introduced(turn, who)

        await self.scene.store.transact(work)

    async def _seat(self, slug: str, name: str) -> None:
        """Make the person who speaks a Connector."""
        place = self._address
        at, language = self.scene.clock.now(), self.hint
        await self.scene.store.transact(
            lambda uow: seated(uow, place, at=at, slug=slug, language=language, name=name)
        )

    async def _bring(self, slug: str) -> list[str]:
        """Begin the onboarding of the person who speaks."""
        self.scene.channel.reader = self.person
        await self.scene.invite(self._address, slug, language=self.hint)
        await self.scene.settle()
        return self.scene.channel.take()

    async def _print_invitation(self, words: list[str]) -> list[str]:
        """Invite by the command line; gives what it prints."""
        code, now = next(self.scene.codes), self.scene.clock.now()
        options = dict(zip((each[2:] for each in words[1::2]), words[2::2], strict=True))
        asked = {"errand": words[0], **options, "code": code}
        times = {"at": now.isoformat(), "until": (now + VALID_FOR).isoformat()}
        made = await perform(self.scene.store, "invite", {**asked, **times})
        return list(printed(code, until=made["until"], telegram=""))

    async def _wind(self, span: timedelta) -> list[str]:
        """Let the time pass; what is said meanwhile is shown with its moment."""
        self.scene.channel.reader = self.person
        lines: list[str] = []
        async for moment in self.scene.wind(span):
            said = self.scene.channel.take()
            lines += [f"= {moment:%Y-%m-%d %H:%M} UTC", *said] if said else []
            if self.restart_each_turn:
                await self.scene.restart()
        return lines

    async def _act(self, act: str) -> list[str]:
        self.scene.channel.reader = self.person
        notices: list[str] = []
        for inbound in self._inbounds(act):
            self.last = inbound
            receipt = await self.scene.inbox.take(inbound)
            notices += [f"  « {receipt.text} »"] if receipt.text else []
        await self.scene.settle()
        if self.restart_each_turn:
            await self.scene.restart()
        self.scene.clock.wind(timedelta(seconds=20))
        return [*dict.fromkeys(notices), *self.scene.channel.take()]

    def _inbounds(self, act: str) -> list[Inbound]:
        if act == "!again":
            return [self.last] if self.last else []
        if press := _PRESS.match(act):
            label, times = press.groups()
            data, message = self.scene.channel.button(self.person, label)
            return [self._inbound(Pressed(data, message)) for _ in range(int(times or 1))]
        return [self._inbound(self._content(act))]

    def _content(self, act: str) -> Content:
        if act.startswith("!edit"):
            return Edited(act.removeprefix("!edit").strip())
        if located := _LOCATION.match(act):
            return Shared("location", location=(float(located[1]), float(located[2])))
        return Shared(act[1:]) if act.startswith("!") else said(act.replace(" ⏎ ", "\n"))

    def _inbound(self, content: Content) -> Inbound:
        self.count += 1
        return Inbound(
            channel=self._address.channel,
            event_id=str(self.count),
            address=self._address,
            content=content,
            at=self.scene.clock.now(),
            language_hint=self.hint,
            zone_hint="" if self.zone == "-" else self.zone,
        )
