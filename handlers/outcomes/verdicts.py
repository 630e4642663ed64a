"""What is read about a job that was told: by the Connectee, and by a coordinator who decides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from conversations.vocabulary import CATEGORIES, LEVELS
from handlers.matches import onward, portraits
from handlers.message import Button, Rows
from locales.text import Text, Verbatim, _, blocks, p_
from program.outcomes import Ground, Outcome, Verdict

if TYPE_CHECKING:
    from program.applications import Application


def card(application: Application, outcome: Outcome) -> Text:
    """Show a coordinator both occupations, and why the rule cannot tell."""
    return blocks(
        _(
            "{who} has found a job. Does it count?",
            who=onward.of_application(application),
        ),
        p_(
            "line of a card",
            "At home: {trade}",
            trade=_described(application.profile.get("occupation") or {}),
        ),
        p_("line of a card", "Now: {trade}", trade=_described(outcome.job)),
        _(
            "It counts if it is in the field and at the level that they had at home. The list of"
            " occupations cannot tell: one of the two has no clear field or level, or it is about"
            " management."
        ),
        between="\n",
    )


def rows(outcome: Outcome) -> Rows:
    """Offer a coordinator to decide."""
    yes = {"do": "job_counts", "outcome": outcome.id}
    no = {"do": "job_not", "outcome": outcome.id}
    return (
        (
            Button("counts", p_("a coordinator’s button", "It counts"), yes),
            Button("not", p_("a coordinator’s button", "It does not count"), no),
        ),
    )


def _described(trade: Mapping[str, Any]) -> Text:
    title = Verbatim(portraits.title({"occupation": trade}))
    known = _labelled(trade, "category"), _labelled(trade, "level")
    return blocks(title, *known, between=", ")


def _labelled(trade: Mapping[str, Any], key: str) -> Text | None:
    options = CATEGORIES if key == "category" else LEVELS
    return next((each.label for each in options if each.id == str(trade.get(key))), None)


_SURVIVAL = _(
    "I keep asking how you are doing, and when you find work in your field, /job tells me. Your"
    " coordinator is there for you meanwhile: /contact."
)

WORDS: dict[tuple[Verdict, Ground], Text] = {
    (Verdict.COUNTED, Ground.FIELD_AND_LEVEL): _(
        "Congratulations! This is work in your own field, at the level that you had at home: what"
        " this program is for. It counts, and you have every reason to be proud."
    ),
    (Verdict.COUNTED, Ground.COORDINATOR): _(
        "Congratulations once more! Your coordinator has looked at your new job: it is in your"
        " field and at your level, so it counts."
    ),
    (Verdict.SURVIVAL, Ground.OTHER_FIELD): blocks(
        _(
            "Well done: a first job in a new country is a real achievement, and it pays the rent."
            " As it is in another field than yours, it does not count in the program’s figures;"
            " that says nothing about its worth."
        ),
        _SURVIVAL,
    ),
    (Verdict.SURVIVAL, Ground.LOWER_LEVEL): blocks(
        _(
            "Well done: you have a foot in the door, and experience in Canada. As the job asks for"
            " less than you could do at home, it does not count in the program’s figures; that"
            " says nothing about its worth."
        ),
        _SURVIVAL,
    ),
    (Verdict.SURVIVAL, Ground.COORDINATOR): blocks(
        _(
            "Your coordinator has looked at your new job. It is not quite the field or the level"
            " that you had at home, so it does not count in the program’s figures; that says"
            " nothing about its worth, and finding it is a real achievement."
        ),
        _SURVIVAL,
    ),
    (Verdict.ASK, Ground.UNCLEAR): _(
        "Congratulations on your new job! Whether it is in your field and at your level is hard for"
        " a bot to tell, so I ask your coordinator. You will hear from me here."
    ),
}
"""What a Connectee reads; a test wants every judgement here."""

RULED: dict[Verdict, Text] = {
    Verdict.COUNTED: _("Noted: it counts. They will hear it from me."),
    Verdict.SURVIVAL: _("Noted: it does not count. They will hear it from me, kindly."),
}
