"""Typed hours on their way to an answer: said back, added to, put right by buttons.

A stage holds
- `hours`: what is understood so far, as spans; with `more`, something is being added; with `tune`,
  the stretch that is put right by buttons, or `True` while one is chosen,
- `days`: words that name hours, and no day,
- `pick`: the two things that a text can mean.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from conversations.question import (
    Accepted,
    Narrowed,
    Option,
    Prompt,
    Refused,
    Stage,
    Toggled,
    Verdict,
)
from conversations.questions.choice import YES, chosen, in_rows
from conversations.reply import Reply, Typed
from conversations.weekly import say_hours, say_span
from conversations.world import World
from locales.formats import TimeOfDay
from locales.text import Text, _, blocks, p_
from program.hour_phrases import Why
from program.hours import EARLIEST, LATEST, Span, from_json, merge, outside, to_json, without
from program.typed_hours import Unclear, read_hours

STEP = 30
"""Minutes by which a button moves an end; no stretch gets shorter than that."""

HINT = _("Or type your hours: “Mon–Fri 6–9 p.m.”, “every evening except Tuesday”.")
ADJUST = Option("adjust", p_("button", "Adjust the times…"), also=("adjust", "ajuster"))

_RIGHT = Option("right", p_("button", "That’s right"), also=(YES.id, *YES.also))
_MORE = Option("more", p_("button", "Add more"), also=("add", "ajouter", "more", "plus"))
_AGAIN = Option(
    "again", p_("button", "Start again"), also=("no", "non", "start again", "recommencer")
)
_WAYS = (_RIGHT, _MORE, ADJUST, _AGAIN)
_DONE = Option("done", p_("button", "Done"), also=("done", "ok", "fini", "terminé"))

_WHICH_DAYS = (
    Option("every day", p_("days", "Every day")),
    Option("weekdays", p_("days", "Monday to Friday")),
    Option("weekend", p_("days", "At the weekend")),
)


def heard(text: str, *, base: Iterable[Span] = ()) -> Verdict:
    """Take typed hours one step on: said back, asked back, or refused with an example."""
    understood = read_hours(text, base=base)
    if not isinstance(understood, Unclear):
        return Narrowed({"hours": to_json(understood)})
    match understood:
        case Unclear(Why.DAYS):
            return Narrowed({"days": text, "base": to_json(base)})
        case Unclear(Why.HALF, readings=(_, _) as readings):
            return Narrowed({"pick": [to_json(each) for each in readings]})
        case _:
            return Refused(_asked_back(understood))


def prompt(stage: Stage) -> Prompt:
    """Show where typed hours stand."""
    match stage:
        case {"days": words}:
            return Prompt(
                _("“{words}”: on which days is that?", words=words), in_rows(_WHICH_DAYS, 1)
            )
        case {"pick": _}:
            return Prompt(p_("question", "Which do you mean?"), in_rows(_readings(stage), 1))
        case {"more": _}:
            return Prompt(blocks(_so_far(stage), _ADDING))
        case {"tune": True}:
            return Prompt(
                _("Which one shall I change?"), (*in_rows(_stretches(stage), 1), (_DONE,))
            )
        case {"tune": int(at)}:
            return _tuning(_spans(stage)[at])
        case _:
            return Prompt(blocks(_so_far(stage), _question(_spans(stage))), in_rows(_WAYS, 2))


def read(reply: Reply, stage: Stage, world: World) -> Verdict:
    """Take a tap, or more words."""
    match stage:
        case {"days": words, "base": base}:
            return _with_days(reply, words, from_json(base), world)
        case {"pick": pick}:
            option = chosen(reply, _readings(stage), world)
            if option is not None:
                return Narrowed({"hours": pick[int(option.id)]})
            return _anew(reply, ())
        case {"more": _}:
            return heard(reply.text, base=_spans(stage)) if isinstance(reply, Typed) else _unclear()
        case {"tune": True}:
            return _stretch(reply, stage, world)
        case {"tune": int(at)}:
            return _tuned(reply, stage, at, world)
        case _:
            return _confirmed(reply, stage, world)


_ADDING = _("What is to be added, or taken away? For example: “Saturday 9–12”, “not on Tuesdays”.")

_SAID_BACK = p_("weekly hours", "Is that right?")


def _so_far(stage: Stage) -> Text:
    return p_("weekly hours", "I understood: <b>{hours}</b>", hours=say_hours(_spans(stage)))


def _question(spans: tuple[Span, ...]) -> Text:
    """Have hours confirmed; those before 07:00 or after 22:00 in so many words."""
    beyond = outside(spans)
    early = min((span.start for span in beyond if span.start < EARLIEST), default=None)
    late = max((span.end for span in beyond if span.end > LATEST), default=None)
    if early is not None:
        return _("You may then be asked for {clock}: is that right?", clock=TimeOfDay(early))
    if late is not None:
        return _("You may then be asked until {clock}: is that right?", clock=TimeOfDay(late))
    return _SAID_BACK


def _confirmed(reply: Reply, stage: Stage, world: World) -> Verdict:
    option = chosen(reply, _WAYS, world)
    match option.id if option else "":
        case _RIGHT.id:
            return Accepted(stage["hours"])
        case _MORE.id:
            return Narrowed({**stage, "more": True})
        case ADJUST.id:
            return Narrowed({**stage, "tune": True})
        case _AGAIN.id:
            return Narrowed({})
        case _:
            return _anew(reply, _spans(stage))


def _anew(reply: Reply, known: tuple[Span, ...]) -> Verdict:
    """Take what is typed instead; an exception is one from what is known."""
    if not isinstance(reply, Typed):
        return _unclear()
    alone = read_hours(reply.text)
    excepting = isinstance(alone, Unclear) and alone.why is Why.BASE
    return heard(reply.text, base=known if excepting else ())


def _with_days(reply: Reply, words: str, base: tuple[Span, ...], world: World) -> Verdict:
    option = chosen(reply, _WHICH_DAYS, world)
    typed = option.id if option else reply.text if isinstance(reply, Typed) else ""
    if not any(each.isdecimal() for each in typed):
        together = heard(f"{typed} {words}", base=base)
        if isinstance(together, Narrowed) and "days" not in together.stage:
            return together
    return heard(typed, base=base)


def _stretch(reply: Reply, stage: Stage, world: World) -> Verdict:
    option = chosen(reply, (*_stretches(stage), _DONE), world)
    if option is None:
        return _unclear()
    if option.id == _DONE.id:
        return Narrowed({"hours": stage["hours"]})
    return Toggled({**stage, "tune": int(option.id)})


_MOVES = {
    "earlier": (-STEP, 0),
    "later": (STEP, 0),
    "sooner": (0, -STEP),
    "longer": (0, STEP),
}
_MOVING = (
    Option("earlier", p_("button", "Start earlier")),
    Option("later", p_("button", "Start later")),
    Option("sooner", p_("button", "End earlier")),
    Option("longer", p_("button", "End later")),
)
_DROP = Option("drop", p_("button", "Leave it out"), also=("drop", "delete", "supprimer"))
_BACK_TO_ALL = Option("all", p_("button", "Done with this one"), also=("done", "ok", "fini"))


def _tuning(span: Span) -> Prompt:
    rows = (*in_rows(_possible(span), 2), (_DROP,), (_BACK_TO_ALL,))
    return Prompt(p_("stretch of a day", "<b>{hours}</b>", hours=say_span(span)), rows)


def _possible(span: Span) -> tuple[Option, ...]:
    return tuple(option for option in _MOVING if _moved(span, option.id) is not None)


def _moved(span: Span, move: str) -> Span | None:
    """Move an end, within 07:00 to 22:00: beyond them, hours have to be typed."""
    start, end = span.start + _MOVES[move][0], span.end + _MOVES[move][1]
    if end - start < STEP or (start < span.start and start < EARLIEST):
        return None
    return None if end > span.end and end > LATEST else replace(span, start=start, end=end)


def _tuned(reply: Reply, stage: Stage, at: int, world: World) -> Verdict:
    spans = _spans(stage)
    options = (*_possible(spans[at]), _DROP, _BACK_TO_ALL)
    option = chosen(reply, options, world)
    if option is None:
        return _unclear()
    if option.id == _BACK_TO_ALL.id:
        return Toggled({**stage, "tune": True})
    if option.id == _DROP.id:
        return _without(spans, at)
    moved = _moved(spans[at], option.id)
    others = (*spans[:at], *spans[at + 1 :])
    merged = merge((*others, moved) if moved else spans)
    now = next(
        number
        for number, each in enumerate(merged)
        if moved and each.weekday == moved.weekday and each.start <= moved.start < each.end
    )
    return Toggled({"hours": to_json(merged), "tune": now})


def _without(spans: tuple[Span, ...], at: int) -> Verdict:
    left = without(spans, [spans[at]])
    if not left:
        return Refused(_("That is the last one: nobody could meet you any more."))
    return Toggled({"hours": to_json(left), "tune": True})


def _spans(stage: Stage) -> tuple[Span, ...]:
    return from_json(stage["hours"])


def _stretches(stage: Stage) -> tuple[Option, ...]:
    return tuple(Option(str(at), say_span(span)) for at, span in enumerate(_spans(stage)))


def _readings(stage: Stage) -> tuple[Option, ...]:
    pick = enumerate(stage["pick"])
    return tuple(Option(str(at), say_hours(from_json(each))) for at, each in pick)


def _unclear() -> Refused:
    return Refused(_("Please choose one of the answers below, or type its number."))


def _asked_back(unclear: Unclear) -> Text:
    so_far = (
        p_("weekly hours", "I understood: <b>{hours}</b>", hours=say_hours(unclear.understood))
        if unclear.understood
        else None
    )
    return blocks(so_far, _reason(unclear), EXAMPLES)


def _reason(unclear: Unclear) -> Text:
    if unclear.why is Why.WORDS and unclear.about:
        return _("I do not know what “{words}” means for your hours.", words=unclear.about)
    return _REASONS[unclear.why]


EXAMPLES = _(
    "For example: “Mon–Fri 18:00–21:00”, “Saturday mornings”, “weekdays after 6 p.m. except"
    " Friday”."
)
_UNREAD = _("I did not understand those hours.")
_REASONS: dict[Why, Text] = {
    Why.WORDS: _UNREAD,
    Why.DAYS: _("I did not understand which days you mean."),
    Why.HALF: _("I cannot tell whether you mean the morning or the evening."),
    Why.END: _("I did not understand from when to when you are free."),
    Why.BACKWARDS: _("The end comes before the beginning. Nothing can go past midnight."),
    Why.LOOSE: _("I cannot tell which hours belong to which days. Put them on separate lines."),
    Why.BASE: _("That says when you are not free. When are you?"),
    Why.NOTHING: _("That would leave no hours at all."),
}
