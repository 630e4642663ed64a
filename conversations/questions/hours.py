"""Weekly hours in the person's own local time, by presets."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.question import Accepted, Option, Prompt, Stage, Stored, Verdict
from conversations.questions.several import Several
from conversations.reply import Reply
from conversations.world import World
from locales.text import Text, p_
from program.hours import Preset, Span, weekly

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
    """When somebody is free in an ordinary week; stored are the presets' names."""

    text: Text
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Show the presets to tick."""
        return self._presets().prompt(stage, world)

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Tick presets, or take a typed list of them."""
        verdict = self._presets().read(reply, stage, world)
        return Accepted(sorted(verdict.stored)) if isinstance(verdict, Accepted) else verdict

    def load(self, stored: Stored) -> tuple[Span, ...]:
        """Give the hours as spans of local minutes."""
        return weekly(Preset(name) for name in self._presets().load(stored))

    def show(self, stored: Stored) -> Text:
        """Say the presets."""
        return self._presets().show(stored)

    def _presets(self) -> Several:
        return Several(self.text, PRESETS, at_most=len(PRESETS), label=self.label)
