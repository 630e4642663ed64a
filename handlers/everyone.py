"""Commands that everyone has, from start to forget."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from conversations import engine
from conversations.questions.matching import match
from conversations.reply import Tapped
from conversations.welcome import LANGUAGES
from handlers import crossing, drafts, journey, parked, talking
from handlers.book import Command
from handlers.erasing import erase
from handlers.message import Button
from handlers.standing import usable
from locales.formats import Number
from locales.text import InBoth, _, blocks, p_
from program.applications import Status

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.journey import Origin
    from handlers.message import Action
    from handlers.turn import Turn

FORGET_WITHIN = timedelta(minutes=10)


async def start(turn: Turn, payload: str) -> None:
    """Begin, or go on where the person was."""
    origin = await _origin(turn, payload)
    await talking.drop_asides(turn)
    await parked.take_up(turn)
    row = await talking.top(turn)
    if row is None:
        await journey.go_on(turn, origin)
    elif row.conversation in {"intake", "profile"}:
        await crossing.meet(turn, row, origin)
    elif row.conversation == talking.CONTACT:
        await talking.ask_again(turn, row)
    else:
        known = talking.state_of(row).facts.get("origin", journey.NOWHERE)
        await talking.drop(turn, row)
        await journey.go_on(turn, origin if origin["community"] else known)


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


async def help_(turn: Turn, arguments: str) -> None:
    """List what this person can do."""
    lines = [
        p_(
            "line of the list of commands",
            "/{name}: {help}",
            name=command.names[turn.language],
            help=command.help,
        )
        for command in await usable(turn)
    ]
    turn.say(
        blocks(
            _(
                "I help people who are moving to Canada meet a professional in their field. Answer"
                " my questions in your own words or with the buttons. You can also send:"
            ),
            blocks(*lines, between="\n"),
        )
    )
    if turn.book.contact:
        turn.say(_("To reach a person, write to {contact}.", contact=turn.book.contact))


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
    await turn.save_person(language=code, language_confirmed=True)
    row = await talking.top(turn)
    if row is not None and row.conversation == "greeting":
        await start(turn, "")
        return
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
    """Say where the person's applications stand."""
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


async def cancel(turn: Turn, arguments: str) -> None:
    """Stop the talk, keep its answers, and offer to go on or to erase them."""
    row = await talking.top(turn)
    if row is None:
        turn.say(_("There is nothing to cancel just now."))
        return
    await talking.keep(turn, row)
    if row.conversation == "profile" or turn.book.conversations[row.conversation].aside:
        turn.say(_("Stopped; nothing has been changed."))
        await talking.resume(turn)
        return
    if row.conversation != "intake":
        turn.say(_("Stopped. Send /start whenever you like."))
        return
    draft = int(talking.state_of(row).facts["application"])
    buttons = (
        Button("resume", p_("button", "Go on now"), {"do": "resume"}),
        Button("discard", p_("button", "Erase these answers"), {"do": "discard", "draft": draft}),
    )
    turn.say(
        _(
            "Stopped. Your answers are kept for {days} days; send /start to go on.",
            days=Number(turn.book.periods.drafts.days),
        ),
        ((buttons[0],), (buttons[1],)),
    )


async def pressed_resume(turn: Turn, action: Action, press: Pressed) -> None:
    """Go on with the interview that was stopped."""
    if await talking.top(turn) is None:
        await talking.take_off(turn, press)
        await start(turn, "")
    else:
        turn.notice(ALREADY)


async def pressed_discard(turn: Turn, action: Action, press: Pressed) -> None:
    """Erase the answers of an interview that was stopped."""
    application = await turn.uow.applications.get(int(action["draft"]))
    ours = application is not None and application.person_id == turn.person.id
    if application is None or not ours or application.status is not Status.DRAFT:
        turn.notice(ALREADY)
        return
    if await talking.top(turn) is not None:
        turn.notice(_("You have gone on since; send /cancel first."))
        return
    await drafts.erase(turn, application)
    await talking.take_off(turn, press)
    turn.say(_("Those answers are erased. Send /start to begin anew, or /forget to erase all."))


async def forget(turn: Turn, arguments: str) -> None:
    """Ask once more before everything is erased."""
    until = (turn.now + FORGET_WITHIN).isoformat()
    buttons = (
        Button("yes", p_("button", "Yes, erase everything"), {"do": "forget", "until": until}),
        Button("no", p_("button", "No, keep it"), {"do": "stay"}),
    )
    turn.say(
        _(
            "This erases everything I know about you: your answers, your application and this"
            " chat’s place in our records. It cannot be undone. (Messages already in this chat stay"
            " on your phone until you delete them.) Erase everything?"
        ),
        ((buttons[0],), (buttons[1],)),
    )


async def pressed_forget(turn: Turn, action: Action, press: Pressed) -> None:
    """Erase the person; a stranger is left, who hears so and is forgotten in turn."""
    if turn.now > datetime.fromisoformat(str(action["until"])):
        turn.notice(_("That was a while ago. To erase everything, send /forget again."))
        return
    await erase(turn, word=_("Everything about you has been erased. Good luck, wherever you go!"))


async def pressed_stay(turn: Turn, action: Action, press: Pressed) -> None:
    """Keep everything, and go on."""
    await talking.take_off(turn, press)
    turn.say(_("Good: everything stays as it is."))
    row = await talking.top(turn)
    if row is not None:
        await talking.ask_again(turn, row)


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


ALREADY = _("That has been dealt with already.")

COMMANDS = (
    Command(
        {"en": "start", "fr": "start"},
        _("begin, or go on where you were"),
        start,
        arguments="[link]",
    ),
    Command({"en": "help", "fr": "aide"}, _("what you can do here"), help_, stays=True),
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
    Command({"en": "cancel", "fr": "annuler"}, _("stop; your answers are kept"), cancel),
    Command({"en": "forget", "fr": "effacer"}, _("erase everything about you"), forget),
)

ACTIONS = {
    "language": pressed_language,
    "resume": pressed_resume,
    "discard": pressed_discard,
    "forget": pressed_forget,
    "stay": pressed_stay,
}
