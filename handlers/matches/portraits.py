"""What two people learn of each other before they meet: never how to reach one another.

A profile's `gender` and `age` are for statistics, `linkedin` and `email` are contact details, and
who referred somebody is nobody else's affair: none of them is read here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from conversations.question import Option
from conversations.questions.hours import say_stored
from conversations.questions.when import say_when
from conversations.vocabulary import BANDS, CATEGORIES, CREDENTIALS, JOB_TYPES, TOPICS
from handlers.matches import candidates
from locales.formats import Clock, Day
from locales.text import Localised, Text, _, blocks, n_, p_
from program.discretion import first_name, without_contacts
from program.when import Approximate

if TYPE_CHECKING:
    from datetime import datetime

    from program.applications import Application
    from program.connectors import Connector

Profile = Mapping[str, Any]


def called(profile: Profile) -> str:
    """Tell how somebody is spoken of to people who do not know them."""
    return first_name(without_contacts(str(profile.get("name") or "")))


def title(profile: Profile) -> str:
    """Tell what somebody does, in their own words."""
    return without_contacts(str((profile.get("occupation") or {}).get("title") or ""))


def connectee(application: Application, *, level: int, now: datetime) -> Text:
    """Present a Connectee to a Connector, in a few lines.

    Args:
        level: of language that the community asks for.
    """
    profile = application.profile
    spoken = candidates.languages(profile, level=level)
    return blocks(
        _trade(profile),
        _whereabouts(profile, now=now),
        _languages(spoken),
        _topics(profile),
        _arrival(profile),
        _words(profile.get("goals")),
        between="\n",
    )


def connectee_further(application: Application) -> Text:
    """Tell a Connector more about a Connectee: what may be left out at first."""
    profile = application.profile
    return blocks(
        _line(_field_of(profile), "field"),
        _line(_label(CREDENTIALS, profile.get("credential")), "credential"),
        _licence(profile),
        _line(_label(BANDS, profile.get("english")), "english"),
        _line(_label(BANDS, profile.get("french")), "french"),
        _line(_label(JOB_TYPES, profile.get("job_type")), "job_type"),
        _organisation(profile),
        _line(_free(profile), "hours"),
        between="\n",
    )


def connector(host: Connector, *, named: bool) -> Text:
    """Present a Connector to a Connectee.

    Args:
        named: they agreed that it is said who they are and where they work.
    """
    profile = host.profile
    return blocks(
        _position(profile) if named else _occupied(profile),
        _languages(profile.get("meeting_languages") or ()),
        _line(_labels(TOPICS, profile.get("topics")), "can_talk"),
        _words(profile.get("why")),
        between="\n",
    )


def _trade(profile: Profile) -> Text:
    holes = {"name": called(profile), "title": title(profile)}
    years = int(profile.get("years") or 0)
    if not years:
        return _("<b>{name}</b>, {title}, less than a year of experience", **holes)
    return n_(
        "<b>{name}</b>, {title}, one year of experience",
        "<b>{name}</b>, {title}, {count} years of experience",
        count=years,
        **holes,
    )


def _whereabouts(profile: Profile, *, now: datetime) -> Text | None:
    home = profile.get("town") or profile.get("city")
    if not home:
        return None
    return _(
        "Lives in {city}; it is {clock} there now",
        city=Localised(home["en"], home["fr"]),
        clock=Clock(now, ZoneInfo(home["zone"])),
    )


def _languages(codes: Iterable[str]) -> Text | None:
    return _SPOKEN.get(tuple(sorted(codes)))


def _topics(profile: Profile) -> Text | None:
    return _line(_labels(TOPICS, profile.get("topics")), "topics")


def _arrival(profile: Profile) -> Text | None:
    if profile.get("landed"):
        return _line(Day(date.fromisoformat(profile["landed"])), "landed")
    if not profile.get("arrival"):
        return None
    return _line(say_when(Approximate.from_json(profile["arrival"])), "arrival")


def _words(words: object) -> Text | None:
    kept = without_contacts(str(words or "")).strip()
    return p_("a person’s own words", "“{words}”", words=kept) if kept else None


def _free(profile: Profile) -> Text | None:
    return say_stored(profile["hours"]) if profile.get("hours") else None


def _field_of(profile: Profile) -> Text | None:
    return _label(CATEGORIES, str((profile.get("occupation") or {}).get("category", "")))


def _licence(profile: Profile) -> Text | None:
    if not profile.get("regulated"):
        return None
    if profile.get("assessed"):
        return _("Regulated profession; credentials have been assessed for Canada")
    return _("Regulated profession; credentials have not been assessed yet")


def _organisation(profile: Profile) -> Text | None:
    wished = without_contacts(str(profile.get("organisation") or ""))
    return _("Would love to work at: {organisation}", organisation=wished) if wished else None


def _position(profile: Profile) -> Text:
    return p_(
        "a Connector",
        "<b>{name}</b>, {title}, {organisation}",
        name=without_contacts(str(profile.get("name") or "")),
        title=title(profile),
        organisation=without_contacts(str(profile.get("organisation") or "")),
    )


def _occupied(profile: Profile) -> Text:
    field = _field_of(profile)
    name = called(profile)
    if field is None:
        return p_("a Connector", "<b>{name}</b>", name=name)
    return p_("a Connector and their field", "<b>{name}</b> ({field})", name=name, field=field)


def _line(value: Text | None, kind: str) -> Text | None:
    return None if value is None else _LINES[kind](value)


def _label(options: Iterable[Option], chosen: object) -> Text | None:
    return next((each.label for each in options if each.id == chosen), None)


def _labels(options: Iterable[Option], chosen: Iterable[str] | None) -> Text | None:
    picked = set(chosen or ())
    found = tuple(each.label for each in options if each.id in picked)
    return blocks(*found, between=" · ") if found else None


_SPOKEN: Mapping[tuple[str, ...], Text] = {
    ("en",): _("Would meet in English"),
    ("fr",): _("Would meet in French"),
    ("en", "fr"): _("Would meet in English or French"),
}

_LINES = {
    "field": lambda value: p_("line of a profile", "Field: {value}", value=value),
    "credential": lambda value: p_("line of a profile", "Credential: {value}", value=value),
    "english": lambda value: p_("line of a profile", "English: {value}", value=value),
    "french": lambda value: p_("line of a profile", "French: {value}", value=value),
    "job_type": lambda value: p_("line of a profile", "Looks for: {value}", value=value),
    "topics": lambda value: _("Would like to talk about: {value}", value=value),
    "can_talk": lambda value: _("Can talk about: {value}", value=value),
    "arrival": lambda value: _("Arrival in Canada: {value}", value=value),
    "landed": lambda value: _("In Canada since {value}", value=value),
    "hours": lambda value: _("Free, in their own time: {value}", value=value),
}
