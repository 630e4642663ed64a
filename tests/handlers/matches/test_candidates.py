"""What is stored becomes the plain values that matching works on."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from handlers.matches import candidates
from program.applications import Application, Status
from program.candidates import Host, Seeker
from program.communities import Community, Kind
from program.connectors import Connector, Standing
from program.hours import Preset, weekly
from tests.stories.stage import CONNECTEE, CONNECTOR

NOW = datetime(2027, 1, 11, 14, tzinfo=UTC)
HALIFAX = Community("halifax", Kind.PLACE, "Halifax", "Halifax", "America/Halifax", id=1)
NURSE = {"title": "nurse", "category": 3, "level": 1}
AMINA = Application(
    7, 1, Status.ACCEPTED, NOW, {**CONNECTEE, "occupation": NURSE}, submitted_at=NOW, id=101
)
KARIM = Connector(
    8,
    1,
    Standing.ACTIVE,
    NOW,
    frozenset({1, 2}),
    {**CONNECTOR, "occupation": NURSE},
    capacity=3,
    id=21,
)


def test_application_becomes_a_seeker() -> None:
    assert candidates.seeker_of(AMINA, HALIFAX, met=[22]) == Seeker(
        id=101,
        community_id=1,
        occupation="nurse",
        code="",
        category=3,
        level=1,
        languages=frozenset({"en", "fr"}),
        topics=frozenset({"industry", "skills"}),
        organisation="",
        hours=weekly([Preset.WEEKDAY_EVENINGS]),
        zone="Africa/Casablanca",
        waiting_since=NOW,
        met=frozenset({22}),
    )


def test_connector_becomes_a_host() -> None:
    assert candidates.host_of(KARIM, load=1, not_before=date(2027, 3, 1), now=NOW) == Host(
        id=21,
        communities=frozenset({1, 2}),
        title="nurse",
        code="",
        category=3,
        level=1,
        organisation="QEII Health Sciences Centre",
        languages=frozenset({"en", "fr"}),
        topics=frozenset({"industry", "demand", "hidden"}),
        hours=weekly([Preset.WEEKDAY_MORNINGS, Preset.WEEKDAY_LUNCH, Preset.WEEKDAY_AFTERNOONS]),
        zone="America/Halifax",
        capacity=2,
        load=1,
        paused_until=None,
        paused=False,
        not_before=datetime(2027, 3, 1, 4, tzinfo=UTC),
    )


def test_empty_profiles_suit_nobody_and_break_nothing() -> None:
    nobody = candidates.seeker_of(replace(AMINA, profile={}), HALIFAX, met=())
    host = candidates.host_of(replace(KARIM, profile={}), load=9, not_before=None, now=NOW)

    assert (nobody.languages, nobody.hours, nobody.zone) == (frozenset(), (), "")
    assert (host.capacity, host.hours, host.zone) == (0, (), "")


@pytest.mark.parametrize(
    ("profile", "spoken"),
    [
        ({"english": "9", "french": "7"}, ("en", "fr")),
        ({"english": "3", "french": "7"}, ("fr",)),
        ({"english": "9", "french": "9", "meeting_languages": ["fr"]}, ("fr",)),
        ({}, ()),
    ],
)
def test_languages_are_as_chosen_or_as_far_as_spoken(
    profile: dict[str, object], spoken: tuple[str, ...]
) -> None:
    assert candidates.languages(profile, level=5) == spoken


def test_pause_ends_at_its_moment() -> None:
    until = NOW + timedelta(days=7)
    paused = replace(KARIM, standing=Standing.PAUSED, paused_until_at=until)

    now = candidates.host_of(paused, load=0, not_before=None, now=NOW)
    then = candidates.host_of(paused, load=0, not_before=None, now=until)

    assert (now.paused, now.paused_until) == (True, date(2027, 1, 18))
    assert (then.paused, then.paused_until) == (False, None)
