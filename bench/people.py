"""People who answer at once: each waits for the bot's word, and says the next thing."""

from __future__ import annotations

import html
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bench.server import Json, Seen, Server
from tests.fakes.newcomers import ENGLISH
from tests.fakes.people import Rule

TURNS = 12

OURS = ENGLISH[:TURNS]
PEERS = tuple(
    Rule(str(n), rf"^Q{n} of", say="answer {n}")
    if n not in (1, 2, 5, 6, 10, 12)
    else Rule(str(n), rf"^Q{n} of", presses=("that",))
    for n in range(1, TURNS + 1)
)


@dataclass
class Person:
    """Somebody in a chat with the bot.

    Args:
        rules: what to answer to what, in the order in which the bot asks.
        resend_s: after how long without an answer they repeat themselves, 0 for never.
        waited: seconds from each input to the bot's word.
        repeated: questions that came again although they had been answered.
        resent: inputs that had to be repeated.
    """

    server: Server
    id: int
    rules: Sequence[Rule]
    waited: list[float] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)
    copies: int = 0
    resent: int = 0
    finished: bool = False
    _answered: int = 0
    _said_at: float = 0.0
    _said: Json = field(default_factory=dict)
    _shown: tuple[object, ...] = ()

    def begin(self) -> None:
        self._say(self._words("/start"))

    def notice(self, seen: Seen) -> None:
        """Look at a message, and answer if it asks something new."""
        if seen.edited and not seen.keys:
            return
        text = html.unescape(re.sub(r"<[^>]+>", "", seen.text))
        if (text, seen.keys) == self._shown:
            self.copies += 1
            return
        number = self._question(text)
        if number is not None and number < self._answered:
            self.repeated.append(self.rules[number].key)
        self._shown = (text, seen.keys)
        self.waited.append(time.monotonic() - self._said_at)
        if number is None:
            self.finished = self._answered >= len(self.rules)
            return
        self._answered = max(self._answered, number + 1)
        self._answer(self.rules[number], seen)

    def repeat(self) -> None:
        """Say the last thing once more, because nothing came back."""
        self.resent += 1
        self._say(self._said)

    def impatient(self, patience_s: float, *, since: float) -> bool:
        """Tell whether they have waited too long, the time before `since` left out."""
        waiting_since = max(self._said_at, since)
        return not self.finished and time.monotonic() - waiting_since > patience_s

    def _question(self, text: str) -> int | None:
        nearby = (self._answered, *range(len(self.rules)))
        return next(
            (
                number
                for number in nearby
                if number < len(self.rules) and re.search(self.rules[number].question, text)
            ),
            None,
        )

    def _answer(self, rule: Rule, seen: Seen) -> None:
        if not rule.presses:
            self._say(self._words(rule.say.format(n=self.id, age=self.id % 40)))
            return
        data = next((data for label, data in seen.keys if re.search(rule.presses[0], label)), None)
        if data is None:
            raise LookupError(f"no button {rule.presses[0]!r} on {seen}")
        self._say(self._press(seen.id, data))

    def _say(self, update: Json) -> None:
        self._said, self._said_at = update, time.monotonic()
        self.server.put(update)

    def _words(self, text: str) -> Json:
        entities = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        return {
            "message": {
                "message_id": 1,
                "date": int(time.time()),
                **self._who(),
                "text": text,
                **({"entities": entities} if text.startswith("/") else {}),
            }
        }

    def _press(self, message_id: int, data: str) -> Json:
        message = {"message_id": message_id, "date": int(time.time()), **self._who(), "text": "."}
        return {
            "callback_query": {
                "id": f"{self.id}{message_id}",
                "chat_instance": "1",
                "from": self._who()["from"],
                "message": message,
                "data": data,
            }
        }

    def _who(self) -> Json:
        return {
            "from": {
                "id": self.id,
                "is_bot": False,
                "first_name": "Amina",
                "language_code": "en",
            },
            "chat": {"id": self.id, "type": "private", "first_name": "Amina"},
        }


@dataclass
class Crowd:
    """Everybody who talks to one bot."""

    people: dict[int, Person] = field(default_factory=dict)

    @classmethod
    def gathered(cls, count: int, *, rules: Sequence[Rule], server: Server) -> Crowd:
        numbers = range(100_001, 100_001 + count)
        return cls({number: Person(server, number, rules) for number in numbers})

    def notice(self, seen: Seen) -> None:
        if seen.chat in self.people:
            self.people[seen.chat].notice(seen)

    def begin(self) -> None:
        for person in self.people.values():
            person.begin()

    @property
    def finished(self) -> bool:
        return all(person.finished for person in self.people.values())

    @property
    def turns(self) -> int:
        return sum(len(person.waited) for person in self.people.values())

    def count(self, of: Callable[[Person], bool]) -> int:
        return sum(of(person) for person in self.people.values())
