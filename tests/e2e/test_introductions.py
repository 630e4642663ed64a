"""After a meeting: a Connector in Slack introduces a Connectee in Telegram, and they write."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import handlers
from bot.app import open_store
from bot.settings import Settings
from program.people import Address, Appointment, Role
from storage.database import UnitOfWork
from tests.e2e.test_slack import told
from tests.e2e.two_platforms import breakable, keys_fit, platforms, press, seen
from tests.fakes.bot_api import Shown
from tests.fakes.connectors import seated
from tests.fakes.emulator import Emulator
from tests.fakes.local_slack import LocalSlack, member
from tests.fakes.process import running
from tests.stories import stage
from tests.stories.scene import turns_of

pytestmark = pytest.mark.e2e

CLAIRE, AWA, MARIE = 1001, 1018, 1027
TOWN_BY_HOUR = ((9, "manila"), (19, "casablanca"), (24, "vancouver"))
"""Where it is day until an hour of UTC: people are written to at a decent hour."""

AS_SLACK_SENDS = "Sarah Chen, head nurse at QEII – R&amp;D &amp; *stars*"
FROM_AWA = "Merci! Mon numéro : +225 07 08 09 10 11 <b> & *fin*."
FROM_MARIE = "Gladly: 902-555-0134 or roy@example.com. A &amp; B"

OWN_WORDS = r"“[^”]*”|«[^»]*»"
ENGLISH = r"\b(the|you|your|they|them|with|not|yes|no)\b"
FRENCH = r"\b(vous|votre|une|les|des|pas|est|oui|non)\b"


async def have_met(settings: dict[str, str], *, team: str) -> None:
    """Keep, for the process to find, that Awa and Marie were to meet some hours ago."""
    data, key_file = settings["PASSERELLE_DATA"], settings["PASSERELLE_KEY_FILE"]
    store = await open_store(Settings(data=Path(data), key_file=Path(key_file)))
    try:
        now = datetime.now(UTC)
        await store.transact(partial(_agreed, Address("slack", team, member(MARIE)), now))
    finally:
        await store.close()


async def _agreed(host: Address, now: datetime, uow: UnitOfWork) -> None:
    home = stage.TOWNS[next(town for hour, town in TOWN_BY_HOUR if now.hour < hour)]
    yesterday = now - timedelta(days=1)
    await _coordinate(uow, at=yesterday)
    video = "https://whereby.com/marie"
    await seated(uow, host, at=yesterday, name="Marie Roy", city=home, video=video)
    profile = {"name": "Awa Diop", "city": home}
    awa = stage.Actor(str(AWA), "fr", title="infirmière", channel="telegram", more=profile)
    await stage.connectee(uow, awa, now=yesterday)
    guest = Address("telegram", "", str(AWA))
    found = await uow.people.by_address(guest)
    assert found is not None
    turn = await turns_of(handlers.book()).of(found[0], (guest, found[1]), uow, now=yesterday)
    then = (now - timedelta(hours=3)).replace(minute=0, second=0, microsecond=0)
    wall = then.astimezone(ZoneInfo(home["zone"])).replace(tzinfo=None)
    await stage.agreed(turn, host, wall)


async def _coordinate(uow: UnitOfWork, *, at: datetime) -> None:
    community = await uow.communities.by_slug("halifax")
    assert community is not None
    claire = Address("telegram", "", str(CLAIRE))
    person, _number = await uow.people.meet(claire, language="fr", at=at)
    await uow.roles.grant(Appointment(person.id, Role.COORDINATOR, community.id), at)


async def both_met(slack: LocalSlack, telegram: Emulator) -> None:
    """Have both say so; the Connector is asked at once whom the Connectee should talk to."""
    await press(telegram, AWA, "Votre rencontre avec Marie a-t-elle eu lieu", label="^Oui")
    await seen(telegram, AWA, "Bonne nouvelle, merci!")
    await press(slack, MARIE, "Did you meet Awa", label="^Yes, we met$")
    await seen(telegram, AWA, "votre rencontre avec Marie a eu lieu")


async def introduced(slack: LocalSlack, telegram: Emulator) -> None:
    """Name somebody in Slack, write to them, and have it heard of in Telegram."""
    await seen(slack, MARIE, "Whom should Awa talk to next")
    slack.say(MARIE, text=AS_SLACK_SENDS)
    await press(slack, MARIE, "May I note the name Sarah Chen", label="^They agreed to be named$")
    await press(slack, MARIE, "For Sarah Chen, head nurse, QEII", label="^Sent$")
    await seen(slack, MARIE, "^1 of 3: thank you on behalf of Awa!")
    await press(slack, MARIE, "^Who else comes to mind for Awa", label="^Later$")
    await seen(slack, MARIE, "^As you like")
    slack.say(MARIE, text="/refer")
    await press(slack, MARIE, r"1\. Sarah Chen, head nurse, QEII: sent", label="^1$")
    await seen(slack, MARIE, r"“R&D & \*stars\*”")
    telegram.say(AWA, text="/relations", language="fr")
    await press(telegram, AWA, "^Awa : 1 mise en relation", label="^Sarah Chen$")
    await press(telegram, AWA, "vous a-t-elle écrit : Sarah Chen", label="^Oui$")
    await seen(telegram, AWA, "^Bonne nouvelle! Répondez")


async def wrote(slack: LocalSlack, telegram: Emulator) -> tuple[str, str]:
    """Have each write to the other; gives what Marie read, and what Awa read."""
    await press(telegram, AWA, "^Awa : 1 mise en relation", label=r"^Écrire \(Marie\)$")
    await seen(telegram, AWA, "^Quel message transmettre")
    telegram.say(AWA, text=FROM_AWA, language="fr")
    await seen(telegram, AWA, "J’ai retiré ce qui ressemblait à des coordonnées")
    letter = await seen(slack, MARIE, "^Awa writes to you through me")
    await press(slack, MARIE, "^Awa writes to you through me", label="^Reply$")
    await seen(slack, MARIE, "^What shall I pass on to Awa")
    slack.say(MARIE, text=FROM_MARIE)
    await seen(slack, MARIE, "I have left out what looked like a way to reach you")
    reply = await seen(telegram, AWA, "^Marie vous écrit par mon entremise")
    return breakable(letter.text), breakable(reply.text)


async def stopped(slack: LocalSlack, telegram: Emulator) -> None:
    """Report in Telegram what was written, and stop it; it is refused in Slack from then on."""
    await press(telegram, AWA, "^Marie vous écrit par mon entremise", label="^Signaler$")
    await seen(telegram, CLAIRE, "Awa Diop signale un message transmis par moi")
    await press(telegram, AWA, "^Merci de le signaler", label="^Arrêter$")
    await seen(telegram, AWA, "^C’est fait : plus aucun message ne passe par moi")
    await press(slack, MARIE, "^Awa writes to you through me", label="^Reply$")
    await seen(slack, MARIE, "^Messages between you two do not go through me any more")
    telegram.say(AWA, text="/rencontres", language="fr")
    await seen(telegram, AWA, "Marie, la rencontre a eu lieu")


def in_other_words(shown: list[Shown], *, foreign: str) -> list[str]:
    """List the texts and labels of the bot's own that are in another language."""
    told = [re.sub(OWN_WORDS, "", breakable(each.text)) for each in shown]
    labels = [breakable(key.label) for each in shown for key in each.keys]
    return [each for each in (*told, *labels) if re.search(foreign, each, re.IGNORECASE)]


async def test_introduced_in_slack_is_told_in_telegram_and_the_two_write(tmp_path: Path) -> None:
    async with platforms(tmp_path, MARIE) as (telegram, slack, settings):
        await have_met(settings, team=slack.team)
        async with running(settings, log=tmp_path / "bot.log"):
            await told(tmp_path / "bot.log", "connected to Slack")
            await both_met(slack, telegram)
            await introduced(slack, telegram)
            letter, reply = await wrote(slack, telegram)
            await stopped(slack, telegram)
    awas, maries = telegram.chat(AWA), slack.chat(MARIE)

    assert slack.refused == []
    assert [each for each in telegram.refused if "does not model" not in each] == []
    assert letter.endswith("“Merci! Mon numéro : … <b> & *fin*.”")
    assert reply.endswith("« Gladly: … or … A & B »")
    assert [each.text for each in awas if re.search(r"\bRoy\b|902|roy@", each.text)] == []
    assert [each.text for each in maries if re.search(r"Diop|\+225|07 08", each.text)] == []
    assert [key.label for key in awas[-1].keys if "Écrire" in key.label] == []
    assert in_other_words(awas, foreign=ENGLISH) == []
    assert in_other_words(maries, foreign=FRENCH) == []
    assert keys_fit(slack.shown, longest_label=75, longest_data=2000)
    assert keys_fit(telegram.shown, longest_label=75, longest_data=64)
