"""Weekly hours in the person's own local time: presets to tick, or hours as they are typed."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.question import (
    PICKED,
    Accepted,
    Narrowed,
    Option,
    Prompt,
    Stage,
    Stored,
    Verdict,
)
from conversations.questions import dictated
from conversations.questions.several import Several
from conversations.reply import Reply, Tapped, Typed
from conversations.weekly import say_hours
from conversations.world import World
from locales.text import Text, blocks, p_
from program.hours import Preset, Span, from_json, from_stored, to_json
from program.typed_hours import names_times

WEEKEND = (
    *("weekend", "weekends", "week end", "week ends", "the weekend", "le week end", "le weekend"),
    *("fin de semaine", "fins de semaine", "la fin de semaine", "les fins de semaine"),
)

PRESETS = (
    Option(
        Preset.EARLY,
        p_("hours", "Early weekdays, 7–9 a.m."),
        also=("early", "early morning", "tot", "tot le matin"),
    ),
    Option(
        Preset.WEEKDAY_MORNINGS,
        p_("hours", "Weekday mornings, 9 a.m.–noon"),
        also=("mornings", "morning", "matins", "les matins", "le matin", "matin"),
    ),
    Option(
        Preset.WEEKDAY_LUNCH,
        p_("hours", "Weekdays at lunch, noon–2 p.m."),
        also=("lunch", "lunch time", "noon", "midi", "le midi"),
    ),
    Option(
        Preset.WEEKDAY_AFTERNOONS,
        p_("hours", "Weekday afternoons, 2–5 p.m."),
        also=("afternoons", "afternoon", "apres midi", "les apres midi", "l'apres midi"),
    ),
    Option(
        Preset.WEEKDAY_EVENINGS,
        p_("hours", "Weekday evenings, 5–9 p.m."),
        also=("evenings", "evening", "night", "soirs", "les soirs", "le soir", "soir"),
    ),
    Option(
        Preset.SATURDAYS,
        p_("hours", "Saturdays, 9 a.m.–6 p.m."),
        also=("saturday", "samedi", *WEEKEND),
    ),
    Option(
        Preset.SUNDAYS,
        p_("hours", "Sundays, 9 a.m.–6 p.m."),
        also=("sunday", "dimanche", *WEEKEND),
    ),
)


@dataclass(frozen=True, slots=True)
class Hours:
    """When somebody is free in an ordinary week; stored are presets' names, or spans if typed."""

    text: Text
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Show the presets to tick; of typed hours, what was understood."""
        if "hours" in stage or "days" in stage or "pick" in stage:
            return dictated.prompt(stage)
        shown = self._presets().prompt(stage, world)
        adjust = ((dictated.ADJUST,),) if stage.get(PICKED) else ()
        return Prompt(blocks(shown.text, dictated.HINT), shown.rows + adjust)

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Tick presets, or take typed hours, which are said back first."""
        if "hours" in stage or "days" in stage or "pick" in stage:
            return dictated.read(reply, stage, world)
        picked = stage.get(PICKED, ())
        match reply:
            case Typed(text) if not self._presets().plainly(text, world):
                return self._typed(reply, stage, world)
            case Tapped(dictated.ADJUST.id) if picked:
                return Narrowed({"hours": to_json(from_stored(picked)), "tune": True})
            case _:
                return self._ticked(reply, stage, world)

    def load(self, stored: Stored) -> tuple[Span, ...]:
        """Give the hours as spans of local minutes."""
        spans = from_stored(stored)
        if not spans:
            raise ValueError(stored)
        return spans

    def show(self, stored: Stored) -> Text:
        """Say them."""
        return say_stored(stored)

    def _typed(self, reply: Typed, stage: Stage, world: World) -> Verdict:
        verdict = dictated.heard(reply.text, base=from_stored(list(stage.get(PICKED, ()))))
        named = self._ticked(reply, stage, world)
        if not isinstance(named, Accepted) or not _agrees(verdict, named, text=reply.text):
            return verdict
        return named

    def _ticked(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        verdict = self._presets().read(reply, stage, world)
        return Accepted(sorted(verdict.stored)) if isinstance(verdict, Accepted) else verdict

    def _presets(self) -> Several:
        return Several(self.text, PRESETS, at_most=len(PRESETS), label=self.label)


def _agrees(typed: Verdict, named: Accepted, *, text: str) -> bool:
    """Tell whether a sentence about presets ("saturday please", "evnings") says no more than that.

    Where it is understood as hours as well, the two have to be the same.
    """
    if isinstance(typed, Narrowed) and "hours" in typed.stage:
        return from_json(typed.stage["hours"]) == from_stored(named.stored)
    return not names_times(text)


def say_stored(stored: Stored) -> Text:
    """Say the `hours` of a profile: presets by their names, typed hours in words."""
    if all(isinstance(each, str) for each in stored):
        return blocks(*(each.label for each in PRESETS if each.id in stored), between=" · ")
    return say_hours(from_stored(stored))
