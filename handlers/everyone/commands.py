"""Commands that everyone has: to begin, to look around, to go back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conversations import engine
from conversations.questions.matching import match
from conversations.reply import Tapped
from conversations.welcome import LANGUAGES
from handlers import talking
from handlers.book import Command
from handlers.connectee import journey
from handlers.connector import serving
from handlers.everyone import acceptance, entry, helping
from handlers.message import Button
from locales.formats import Number
from locales.text import InBoth, _, blocks, p_
from program.invitations import code_in

if TYPE_CHECKING:
    from handlers.connectee.journey import Origin
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn


async def start(turn: Turn, payload: str) -> None:
    """Begin, or go on where the person was."""
    if code := code_in(payload):
        await acceptance.present(turn, code)
    else:
        await entry.enter(turn, await _origin(turn, payload))


async def _origin(turn: Turn, payload: str) -> Origin:
    """Read a deep link: a community's slug, or a referring partner's code."""
    word = payload.strip()
    if not word:
        return journey.NOWHERE
    partner = await turn.uow.partners.by_code(word)
    if partner is not None:
        community = await turn.uow.communities.get(partner.community_id)
    else:
        community = await turn.uow.communities.by_slug(word.lower())
    if community is None or not community.active:
        turn.say(InBoth(_("I do not know that link, but you are welcome all the same.")))
        return journey.NOWHERE
    return {"community": community.slug, "partner": partner.code if partner else ""}


async def language(turn: Turn, arguments: str) -> None:
    """Offer both languages, or take the one that was named."""
    wanted = match(arguments, LANGUAGES, turn.world)
    if wanted is not None:
        await _speak(turn, wanted.id)
        return
    buttons = tuple(
        Button(option.id, option.label, {"do": "language", "language": option.id})
        for option in LANGUAGES
    )
    turn.say(InBoth(_("Which language shall we speak?")), (buttons,))


async def pressed_language(turn: Turn, action: Action, press: Pressed) -> None:
    """Switch, and ask the open question again in that language."""
    await _speak(turn, str(action["language"]))


async def _speak(turn: Turn, code: str) -> None:
    row = await talking.top(turn)
    if row is not None and row.conversation in {"greeting", entry.INVITED}:
        await talking.answer(turn, row, Tapped(code), option=code)
        return
    await turn.save_person(language=code, language_confirmed=True)
    turn.say(_("We speak English from now on."))
    if row is not None:
        await talking.ask_again(turn, row)


async def privacy(turn: Turn, arguments: str) -> None:
    """Say what is kept, for how long, and how to read it or have it erased."""
    periods = turn.book.periods
    turn.say(
        blocks(
            _(
                "<b>What I keep</b>: your answers, encrypted, for the coordinators of the community"
                " you apply to. Your contact details go to another person only if you both agree."
            ),
            _(
                "<b>Of Connectors</b>: your answers, encrypted, for the coordinators of the"
                " communities that you help. Whoever you agree to meet sees your name, your work,"
                " your languages and topics, and what you wrote about yourself; never your e-mail"
                " address, which only serves to count you once. All of it is kept as long as you"
                " are a Connector, and {profile} months longer.",
                profile=Number(periods.profile_months),
            ),
            _(
                "<b>For how long</b>: an unfinished interview {drafts} days; the words of messages"
                " {words} days; your profile until {profile} months after your arrival or, as long"
                " as I do not know that date, after your last message.",
                drafts=Number(periods.drafts.days),
                words=Number(periods.words.days),
                profile=Number(periods.profile_months),
            ),
            _(
                "<b>Never</b>: documents, passport, client or social insurance numbers, your birth"
                " date. What looks like one is not kept."
            ),
            _(
                "<b>Where</b>: on the program’s own server. Telegram and Slack keep their chats"
                " themselves, outside Canada."
            ),
            _(
                "<b>Your rights</b>: /mydata gives you a copy of everything; /forget erases"
                " everything about you, at once."
            ),
        )
    )
    if turn.book.contact:
        turn.say(_("The person responsible for your data: {contact}.", contact=turn.book.contact))


async def status(turn: Turn, arguments: str) -> None:
    """Say where the person's applications stand, or they themselves as a Connector."""
    if await serving.say_if_any(turn):
        return
    applications = await turn.uow.applications.of(turn.person.id)
    told = [each for each in applications if each.open]
    told = told or [each for each in applications if each.submitted_at][-1:]
    if not told:
        turn.say(_("You have no application yet. Send /start to begin."))
        return
    stack = await turn.uow.talks.stack(turn.person.id)
    facts = (talking.state_of(row).facts for row in stack if row.conversation == "intake")
    under_way = next((each["application"] for each in facts), None)
    await journey.say_status(turn, told, under_way=under_way)


async def back(turn: Turn, arguments: str) -> None:
    """Undo the last answer."""
    row = await talking.top(turn)
    if row is None:
        turn.say(_("There is no question to go back from."))
    else:
        await talking.go_back(turn, row)


async def skip(turn: Turn, arguments: str) -> None:
    """Leave an optional question out."""
    row = await talking.top(turn)
    if row is None:
        turn.say(_("There is no question to skip."))
    else:
        await talking.answer(turn, row, Tapped(engine.SKIP))


COMMANDS = (
    Command(
        {"en": "start", "fr": "start"},
        _("begin, or go on where you were"),
        start,
        arguments="[link]",
    ),
    Command({"en": "help", "fr": "aide"}, _("what you can do here"), helping.help_, stays=True),
    Command(
        {"en": "status", "fr": "statut"}, _("where your application stands"), status, stays=True
    ),
    Command({"en": "back", "fr": "retour"}, _("undo your last answer"), back, in_menu=False),
    Command(
        {"en": "skip", "fr": "passer"}, _("leave an optional question out"), skip, in_menu=False
    ),
    Command(
        {"en": "language", "fr": "langue"},
        p_("help on a command", "English or French"),
        language,
        arguments="[en|fr]",
    ),
    Command(
        {"en": "privacy", "fr": "confidentialite"},
        _("what I keep, and your rights"),
        privacy,
        stays=True,
    ),
)

ACTIONS = {"language": pressed_language}
