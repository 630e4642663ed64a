"""Somebody at the other end of a scene, who writes, presses, and reads what comes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bot.channels.channel import Button
from conversations.welcome import CONSENT_VERSION
from handlers.inbound import Content, Inbound, Pressed, Receipt, said
from locales.text import Text
from locales.translator import nearest_language
from program.people import Address, Consent, Purpose
from storage.database import UnitOfWork
from storage.talks import TalkRow
from tests.stories.chat import NAME, plain
from tests.stories.scene import Scene

ANSWERS = {
    "name": "Amina",
    "city": ("Casablanca", "oui"),
    "proof": "2",
    "proof_date": "2026-11",
    "arrival": "2027-03",
    "occupation": ("infirmière", "1"),
    "years": "7",
    "english": "2",
    "french": "5",
    "goals": "Work in intensive care.",
    "topics": "1, 2",
    "hours": "soirs",
}
"""What is typed at each question of an interview, in order."""

PROFILE: dict[str, Any] = {
    "name": "Amina",
    "city": {
        "en": "Casablanca, Casablanca-Settat, Morocco",
        "fr": "Casablanca, Casablanca-Settat, Maroc",
        "zone": "Africa/Casablanca",
        "country": "MA",
    },
    "proof": "copr",
    "proof_date": {"earliest": "2026-11-01", "latest": "2026-11-30", "precision": "month"},
    "arrival": {"earliest": "2027-03-01", "latest": "2027-03-31", "precision": "month"},
    "occupation": {"title": "infirmière", "category": 3, "level": 1},
    "years": 7,
    "english": "3",
    "french": "9",
    "goals": "Work in intensive care.",
    "topics": ["industry", "skills"],
    "hours": ["weekday_evenings"],
}
"""What is kept of it."""

CANARY = "Canarybird"
"""A name like no other, to be looked for where it must not be."""


@dataclass
class Guest:
    """One person in a scene; the address is theirs alone.

    Args:
        hint: the language of their client.
    """

    scene: Scene
    name: str = "amina"
    hint: str = "en"
    count: int = 0

    @property
    def address(self) -> Address:
        return Address(NAME, "", self.name)

    async def write(self, *texts: str) -> str:
        """Type, and give what was last said in answer to it, "" if nothing was."""
        seen = len(self.messages())
        for text in texts:
            seen = len(self.messages())
            await self.hand_in(said(text))
        return "\n".join(self.messages()[seen:])

    async def press(self, label: str) -> str:
        """Press the newest button of that label; give what was said, or the notice."""
        seen = len(self.messages())
        receipt = await self.hand_in(self.button(label))
        return "\n".join((*self.messages()[seen:], *filter(None, (receipt.text,))))

    async def hand_in(self, content: Content) -> Receipt:
        """Have the bot take anything, and everything delivered that comes of it."""
        receipt = await self.scene.inbox.take(self.inbound(content))
        await self.scene.delivery.drain()
        return receipt

    def inbound(self, content: Content, *, raw: dict[str, Any] | None = None) -> Inbound:
        self.count += 1
        return Inbound(
            channel=NAME,
            event_id=f"{self.name}-{self.count}",
            address=self.address,
            content=content,
            at=self.scene.clock.now(),
            language_hint=self.hint,
            raw=raw or {},
        )

    def button(self, label: str) -> Pressed:
        return Pressed(*self.scene.channel.button(self.name, label))

    def words(self, text: Text) -> str:
        """Say a text of the bot's in the language of the client, in plain words."""
        rendered = self.scene.inbox.turns.translator.render(text, nearest_language(self.hint))
        return plain(str(rendered))

    def notice(self, text: Text) -> str:
        """Say a text as the notice beside a button, which shows no line breaks."""
        return self.scene.inbox.turns.translator.plain(text, nearest_language(self.hint))

    def messages(self) -> list[str]:
        """What is on the screen, from top to bottom."""
        screen = self.scene.channel.screens.get(self.name, [])
        return [plain(shown.message.markup) for shown in screen]

    def labels(self) -> list[str]:
        """The buttons below the last message."""
        return [each.label for each in self.buttons()]

    def buttons(self) -> list[Button]:
        screen = self.scene.channel.screens.get(self.name, [])
        return screen[-1].buttons() if screen else []

    async def agree(self, link: str = "halifax") -> str:
        """Come by a link, choose the language of the client, and consent."""
        language = "Français" if self.hint.startswith("fr") else "English"
        return await self.write(f"/start {link}", language, "oui")

    async def answer(self) -> str:
        """Answer all questions of the interview, up to the summary."""
        heard = ""
        for typed in ANSWERS.values():
            heard = await self.write(*([typed] if isinstance(typed, str) else typed))
        return heard

    async def reach(self, question: str) -> str:
        """Come back to an interview in which everything before a question is answered."""
        keys = [*PROFILE, question]
        return await self.resume({key: PROFILE[key] for key in keys[: keys.index(question)]})

    async def resume(self, profile: dict[str, Any], *, slug: str = "halifax") -> str:
        """Come back to an interview in which everything in `profile` is answered already."""
        await self.scene.store.transact(lambda uow: self._seed(uow, profile, slug))
        return await self.write(f"/start {slug}")

    async def _seed(self, uow: UnitOfWork, profile: dict[str, Any], slug: str) -> None:
        now = self.scene.clock.now()
        person, _address_id = await uow.people.meet(self.address, language=self.hint, at=now)
        settled = await uow.people.save(replace(person, language_confirmed=True))
        consent = Consent(settled.id, Purpose.INTAKE, CONSENT_VERSION, self.hint, now)
        await uow.consents.give(consent)
        community = await uow.communities.by_slug(slug)
        assert community is not None
        draft = await uow.applications.start(settled.id, community.id, None, now)
        await uow.applications.save(replace(draft, profile=profile))

    async def person_id(self) -> int | None:
        """The number under which the bot knows them."""
        known = await self.scene.store.transact(lambda uow: uow.people.by_address(self.address))
        return known[0].id if known else None

    async def talk(self) -> TalkRow | None:
        """The talk that typed text goes to."""
        person_id = await self.person_id()
        if person_id is None:
            return None
        stack = await self.scene.store.transact(lambda uow: uow.talks.stack(person_id))
        return stack[-1] if stack else None

    async def answered(self) -> dict[str, Any]:
        """What the open talk has stored, {} without one."""
        row = await self.talk()
        return dict(row.state["talk"]["answers"]) if row else {}

    async def applications(self) -> list[tuple[str, dict[str, Any]]]:
        """Status and profile of each of their applications."""
        person_id = await self.person_id()
        if person_id is None:
            return []
        found = await self.scene.store.transact(lambda uow: uow.applications.of(person_id))
        return [(each.status.value, each.profile) for each in found]


async def in_the_middle(scene: Scene, name: str = "amina") -> Guest:
    """Bring somebody to the second question; the first answer is a word like no other."""
    guest = Guest(scene, name)
    await guest.resume({"name": CANARY})
    return guest
