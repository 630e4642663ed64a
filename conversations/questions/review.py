"""The summary at the end of an interview: send it, or change any answer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from conversations.question import (
    Accepted,
    Narrowed,
    Option,
    Prompt,
    Refused,
    Reopened,
    Stage,
    Stored,
    Verdict,
    Visit,
)
from conversations.questions.choice import NO, YES, chosen, in_rows
from conversations.reply import Reply
from conversations.world import World
from locales.text import Text, _, blocks, p_

SEND = "send"
MORE = "more"
_CHANGE = Option(
    "change",
    p_("button", "Change an answer…"),
    also=("change", "modifier", "changer", "corriger", "edit", *NO.also, "no"),
)


_ALL = Option(
    "all", p_("button", "Show all answers"), also=("all", "tout", "show", "voir", "montrer")
)

_NOTED = _("That is noted; the rest is as before. Is everything right now?")


@dataclass(frozen=True, slots=True)
class Review:
    """All answers at a glance; when one of them has just been changed, that one.

    Args:
        brief: what is said below the one answer that has just been changed.
        notes: what is to be minded besides.
        visited: the answers, as `Talk.visited` gives them.
        offers: what can be done besides changing an answer; the first is to send.
    """

    text: Text
    visited: tuple[Visit, ...]
    offers: tuple[Option, ...]
    brief: Text = _NOTED
    notes: tuple[Text, ...] = ()
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Show the summary, or the list of answers to change."""
        if "change" in stage:
            return Prompt(_("Which answer would you like to change?"), in_rows(self._changes(), 2))
        options = in_rows((*self.offers, _CHANGE), 1)
        if changed := self._changed(stage):
            return Prompt(blocks(_line(changed), *self.notes, self.brief), (*options, (_ALL,)))
        lines = blocks(*(_line(visit) for visit in self._shown()), between="\n")
        return Prompt(blocks(self.text, *self.notes, lines), options)

    def after(self, key: str) -> Stage:
        """Show that one answer alone: the others stand further up."""
        return {"changed": key}

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take an offer, the wish to change, or the answer to change."""
        if "change" in stage:
            option = chosen(reply, self._changes(), world, loosely=True, forgiving=True)
            return Reopened(option.id) if option else self._unclear()
        ways = (_CHANGE, _ALL) if self._changed(stage) else (_CHANGE,)
        option = chosen(reply, (*self._offers(), *ways), world)
        if option is None:
            return self._unclear()
        return Narrowed({option.id: True}) if option in ways else Accepted(option.id)

    def load(self, stored: Stored) -> str:
        """Give the id of the offer that was taken."""
        if stored not in {option.id for option in self.offers}:
            raise ValueError(stored)
        return str(stored)

    def show(self, stored: Stored) -> Text:
        """Say what was taken."""
        return next(option.label for option in self.offers if option.id == stored)

    def _changed(self, stage: Stage) -> Visit | None:
        key = stage.get("changed")
        return next((visit for visit in self._shown() if visit.key == key), None)

    def _shown(self) -> tuple[Visit, ...]:
        return tuple(visit for visit in self.visited if visit.question.label is not None)

    def _offers(self) -> tuple[Option, ...]:
        """Let a plain yes to "Is everything right?" send it."""
        first, *others = self.offers
        return (replace(first, also=(*first.also, YES.id, *YES.also)), *others)

    def _changes(self) -> tuple[Option, ...]:
        named = ((visit.key, visit.question.label) for visit in self._shown())
        return tuple(Option(key, label) for key, label in named if label is not None)

    def _unclear(self) -> Refused:
        return Refused(_("Please choose one of the answers below, or type its number."))


def _line(visit: Visit) -> Text:
    skipped = p_("summary", "left out")
    shown = skipped if visit.stored is None else visit.question.show(visit.stored)
    return p_(
        "line of a summary", "<b>{label}</b>: {answer}", label=visit.question.label, answer=shown
    )
