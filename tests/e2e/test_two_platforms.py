"""A Connectee in Telegram and a Connector in Slack are brought together by one real process."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from tests.e2e.test_slack import told
from tests.e2e.test_telegram import through
from tests.e2e.two_platforms import PATIENCE_S, breakable, keys_fit, platforms, press, seen
from tests.fakes.emulator import Emulator
from tests.fakes.local_slack import LocalSlack
from tests.fakes.newcomers import FRENCH, FRENCH_DONE
from tests.fakes.people import Chats, FakePerson, Rule
from tests.fakes.process import command, running

pytestmark = pytest.mark.e2e

CLAIRE, AWA, MARIE = 1001, 1018, 1027

ANY_TIME = "early, mornings, lunch, afternoons, evenings, saturday, sunday"
N_IMPORTE_QUAND = "tôt, matins, midi, après-midi, soirs, samedi, dimanche"
CONNECTOR = (
    Rule("language", r"Which language shall we speak", presses=("^English$",)),
    Rule("consent", r"I never ask for documents", presses=("^I agree$",)),
    Rule("name", r"What is your name", say="Marie Roy"),
    Rule("organisation", r"Where do you work", say="Harbour Hospital"),
    Rule("occupation", r"What is your job title", say="nurse"),
    Rule("trade", r"closest to", presses=(".",)),
    Rule("city", r"Which town do you live in", say="Halifax"),
    Rule("which", r"Which one do you mean", presses=("Nova Scotia",)),
    Rule("time", r"it is .* there now", presses=("^Yes$",)),
    Rule("meeting", r"In which language do you meet", presses=("^French$", "^Done$")),
    Rule("topics", r"What can people talk about", presses=("^Done$",)),
    Rule("hours", r"30-minute video call", say=ANY_TIME),
    Rule("promise", r"Do you promise", presses=("^Yes, I promise$",)),
    Rule("conduct", r"The rules\.", presses=("^Yes, I agree$",)),
    Rule("review", r"Is everything right", presses=("^Send$",), sums_up=True),
)
CONNECTOR_DONE = r"^Thank you, Marie Roy! You are K-21"


def by_day() -> str:
    """Name a city in which it is a decent hour now, and for some hours yet."""
    hour = datetime.now(UTC).hour
    if hour in range(8, 18):
        return "Abidjan"
    return "Manille" if hour in range(2, 8) else "Mexico"


async def invited(settings: dict[str, str], errand: str, language: str) -> str:
    """Invite somebody on the command line; gives what the link carries."""
    where = ("--community", "halifax", "--lang", language)
    printed = await command(settings, "invite", errand, *where)
    found = re.search(r"i_[\w-]+", printed)
    assert found is not None
    return found[0]


def connectee(api: Chats) -> FakePerson:
    """Somebody who speaks French, and lives where it is day."""
    own = {"city": by_day(), "hours": N_IMPORTE_QUAND}
    rules = [
        replace(rule, say=own[rule.key], presses=(), shows="") if rule.key in own else rule
        for rule in FRENCH
    ]
    several = Rule("which", r"Laquelle|lequel|Plusieurs", presses=(".",))
    return FakePerson(api, AWA, (*rules, several), FRENCH_DONE, "fr")


async def answered_from_home(workspace: LocalSlack) -> None:
    """Answer an offer by the button on the home page."""
    await workspace.post("open-home", {"user": f"U{MARIE}"})
    await workspace.until(lambda: "/answer M-71" in workspace.on_home(MARIE))
    workspace.press_on_home(MARIE, data="/answer M-71")
    await press(workspace, MARIE, r"Would you take half an hour", label="^Accept and pause me$")
    await press(workspace, MARIE, r"Until when would you like to rest", label="^Skip$")


async def sent_files(telegram: Emulator, user: int, methods: list[str]) -> None:
    """Wait until somebody was sent files, in that order."""
    for _ in range(PATIENCE_S * 20):
        calls = [name for name, given in telegram.calls if given.get("chat_id") == str(user)]
        if [each for each in calls if each in {"sendPhoto", "sendDocument"}] == methods:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(calls)


def ticked(slack: LocalSlack, label: str) -> bool:
    """Tell whether a time bears its tick."""
    return f"✓ {label}" in [key.label for key in slack.chat(MARIE)[-1].keys]


async def agreed(slack: LocalSlack, telegram: Emulator) -> None:
    """Tick two times in Slack, and take the first of them in Telegram."""
    asked = await seen(slack, MARIE, "When could you meet Awa")
    for key in asked.keys[:2]:
        slack.press(MARIE, message_id=asked.id, data=key.data)
        await slack.until(partial(ticked, slack, key.label))
    await press(slack, MARIE, "When could you meet Awa", label="^Send$")
    await seen(slack, MARIE, "Thank you! Awa will choose one")
    # She has just written, and would be asked when she has been silent for half an hour.
    telegram.say(AWA, text="/rencontres", language="fr")
    await press(telegram, AWA, "M-71 : Marie propose 2", label="^Choisir une heure$")
    offered = await seen(telegram, AWA, "Marie peut vous rencontrer à ces moments")
    telegram.press(AWA, message_id=offered.id, data=offered.keys[0].data, language="fr")
    await seen(telegram, AWA, "C’est convenu : vous rencontrez Marie par vidéo")


async def moved(slack: LocalSlack, telegram: Emulator) -> None:
    """Ask for another time in Telegram, and agree to it in Slack."""
    await press(telegram, AWA, "C’est convenu", label="^Un autre moment$")
    other = await seen(telegram, AWA, "Quel moment vous conviendrait")
    telegram.press(AWA, message_id=other.id, data=other.keys[0].data, language="fr")
    await seen(telegram, AWA, "J’ai posé la question : Marie vous répondra")
    slack.say(MARIE, text="/meetings")
    await press(slack, MARIE, r"M-71 · Awa", label="^Another time$")
    await seen(slack, MARIE, "It is settled: you meet Awa, by video")
    once = times_settled(slack)
    await press(slack, MARIE, "Awa asks to move your meeting", label="^Yes, that suits me$")
    await slack.until(lambda: times_settled(slack) > once)


def times_settled(slack: LocalSlack) -> int:
    """Count how often Marie was told that it is settled."""
    return sum("It is settled" in each.text for each in slack.chat(MARIE))


async def introduced(telegram: Emulator, awa: FakePerson, marie: FakePerson, **codes: str) -> None:
    """Have both come by their links and be taken in, and the one be offered the other."""
    telegram.say(CLAIRE, text=f"/start {codes['coordinator']}", language="fr")
    await press(telegram, CLAIRE, "quelle langue", label="^Français$")
    await seen(telegram, CLAIRE, "/attente")
    awa.begin("halifax")
    marie.begin(codes["connector"])
    await through([awa, marie])
    assert (awa.unmatched, marie.unmatched) == ([], [])
    telegram.say(CLAIRE, text="/confirmer K-21", language="fr")
    telegram.say(CLAIRE, text="/accepter C-101", language="fr")
    await seen(telegram, CLAIRE, "C-101 : acceptée")
    telegram.say(CLAIRE, text="/jumeler C-101", language="fr")
    await press(telegram, CLAIRE, "Les meilleurs choix", label="^Proposer : K-21$")
    await seen(telegram, CLAIRE, "M-71")


async def test_yes_in_slack_is_heard_in_telegram_each_in_their_language(tmp_path: Path) -> None:
    async with platforms(tmp_path, MARIE) as (telegram, slack, settings):
        coordinator = await invited(settings, "coordinator", "fr")
        connector = await invited(settings, "connector", "en")
        awa = connectee(telegram)
        marie = FakePerson(slack, MARIE, CONNECTOR, CONNECTOR_DONE)
        async with running(settings, log=tmp_path / "bot.log"):
            await told(tmp_path / "bot.log", "connected to Slack")
            await introduced(telegram, awa, marie, coordinator=coordinator, connector=connector)
            await answered_from_home(slack)
            rest = await seen(slack, MARIE, "Rest well")
            news = await seen(telegram, AWA, "Bonne nouvelle : une personne du métier")
            await agreed(slack, telegram)
            dates_to_tick = set(slack.dates[MARIE])
            await sent_files(telegram, AWA, ["sendPhoto", "sendDocument"])
            await moved(slack, telegram)
            await slack.until(lambda: len(slack.files.get(MARIE, [])) >= 2)
            settled = await seen(slack, MARIE, "It is settled")

    assert (awa.missing(), slack.refused) == ([], [])
    assert "Thank you! Awa will hear the good news." in rest.text
    assert "Marie Roy" in breakable(news.text)
    assert [shown for shown in telegram.shown if shown.chat == MARIE] == []
    assert slack.files[MARIE][:2] == ["meeting.png", "meeting.ics"]
    assert [each for each in telegram.refused if "does not model" not in each] == []
    # Six times to tick on her own clock, beside the two deadlines of the offer.
    assert len(dates_to_tick) >= 6
    assert "(Halifax)" in settled.text
    assert keys_fit(slack.shown, longest_label=75, longest_data=2000)
    assert keys_fit(telegram.shown, longest_label=75, longest_data=64)
