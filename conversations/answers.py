"""What a Connectee answered, as a coordinator reads it: labels and answers in words.

Gender and age are for statistics only, and are never shown beside a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from conversations.intake import LINKEDIN, MOST_YEARS, TOPICS_AT_MOST
from conversations.question import Question
from conversations.questions import (
    Choice,
    City,
    Hours,
    Link,
    Number,
    Occupation,
    Several,
    When,
    Words,
    YesNo,
)
from conversations.vocabulary import BANDS, CREDENTIALS, JOB_TYPES, LANGUAGES, PROOFS, TOPICS
from locales.text import Text, Verbatim, p_

_SILENT = Verbatim("")

FIELDS: dict[str, Question[Any]] = {
    "name": Words(_SILENT, 64, label=p_("field", "Name")),
    "city": City(_SILENT, label=p_("field", "Lives in")),
    "proof": Choice(_SILENT, PROOFS, label=p_("field", "Document")),
    "proof_date": When(_SILENT, future=False, label=p_("field", "Date of the document")),
    "arrival": When(_SILENT, label=p_("field", "Arrival")),
    "occupation": Occupation(_SILENT, label=p_("field", "Occupation")),
    "years": Number(
        _SILENT, low=0, high=MOST_YEARS, in_years=True, label=p_("field", "Years of experience")
    ),
    "english": Choice(_SILENT, BANDS, label=p_("field", "English")),
    "french": Choice(_SILENT, BANDS, label=p_("field", "French")),
    "meeting_languages": Several(_SILENT, LANGUAGES, 2, label=p_("field", "Meeting in")),
    "goals": Words(_SILENT, 500, label=p_("field", "Goals"), lines=True),
    "topics": Several(_SILENT, TOPICS, TOPICS_AT_MOST, label=p_("field", "Topics")),
    "hours": Hours(_SILENT, label=p_("field", "Availability")),
    "credential": Choice(_SILENT, CREDENTIALS, label=p_("field", "Credential")),
    "regulated": YesNo(_SILENT, label=p_("field", "Regulated profession")),
    "assessed": YesNo(_SILENT, label=p_("field", "Credentials assessed")),
    "organisation": Words(_SILENT, 100, label=p_("field", "Organisation of interest")),
    "job_type": Choice(_SILENT, JOB_TYPES, label=p_("field", "Job type")),
    "linkedin": Link(_SILENT, LINKEDIN, label=p_("field", "LinkedIn")),
    "referrer": Words(_SILENT, 100, label=p_("field", "Heard of us from")),
}
"""All that may be shown, in the order of the interview."""


def answer(profile: Mapping[str, Any], key: str) -> Text | None:
    """Say one answer; None if there is none, or none that today's question understands."""
    stored = profile.get(key)
    if stored is None:
        return None
    try:
        FIELDS[key].load(stored)
        return FIELDS[key].show(stored)
    except (ValueError, TypeError, KeyError):
        return None


def lines(profile: Mapping[str, Any], keys: Iterable[str] = tuple(FIELDS)) -> tuple[Text, ...]:
    """Say answers under their labels, leaving out what there is not."""
    said = ((key, answer(profile, key)) for key in keys)
    return tuple(line(FIELDS[key].label or _SILENT, text) for key, text in said if text)


def line(label: Text, text: Text) -> Text:
    """Say one answer under its label."""
    return p_("line of a summary", "<b>{label}</b>: {answer}", label=label, answer=text)
