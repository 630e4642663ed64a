"""Two people are offered every time at which both clocks let them meet, and no other."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from program.diaries import Diary
from program.hours import Preset, Span, merge, weekly
from program.slots import Slot, Terms, slots
from tests.program.other_clocks import other_changes
from tests.program.slow_slots import Case, cases, disagreement

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
IN_TWO_YEARS = NOW + timedelta(days=730)
SEED = 7
CHANGING = (
    "Africa/Cairo",
    "America/Nuuk",
    "America/St_Johns",
    "Antarctica/Troll",
    "Australia/Lord_Howe",
    "Europe/Dublin",
    "Pacific/Chatham",
    "Pacific/Easter",
)
OTHERS = (
    "Africa/Casablanca",
    "America/Halifax",
    "America/Vancouver",
    "Asia/Kathmandu",
    "Asia/Manila",
    "Pacific/Apia",
)
ALWAYS = tuple(Span(day, 0, 1440) for day in range(7))
WEEKDAYS = weekly([Preset.WEEKDAY_MORNINGS, Preset.WEEKDAY_LUNCH, Preset.WEEKDAY_AFTERNOONS])
HALIFAX = Diary("America/Halifax", WEEKDAYS)


@st.composite
def _span(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, 1430))
    return Span(draw(st.integers(0, 6)), start, draw(st.integers(start + 1, 1440)))


_hours = st.lists(_span(), min_size=1, max_size=12).map(merge)
_zones = st.sampled_from((*CHANGING, *OTHERS))
_diaries = st.builds(Diary, zone=_zones, hours=_hours, earliest=st.just(0), latest=st.just(1440))
_moments = st.datetimes(
    NOW.replace(tzinfo=None),
    IN_TWO_YEARS.replace(tzinfo=None),
    timezones=st.just(UTC),
)


def _walls(found: tuple[Slot, ...], zone: str) -> list[str]:
    return [f"{slot.start.astimezone(ZoneInfo(zone)):%a %H:%M}" for slot in found]


@pytest.mark.parametrize("zone", CHANGING)
def test_slots_around_a_change_are_those_that_a_look_at_every_minute_finds(zone: str) -> None:
    chance = Random(f"{SEED} {zone}")
    change = chance.choice(other_changes(zone, since=NOW, until=IN_TWO_YEARS))
    other = chance.choice(OTHERS)

    wrong = [disagreement(case) for case in cases(zone, other, change=change, seed=SEED)]

    assert wrong == [""] * 6


def test_slots_of_casablanca_are_right_around_ramadan() -> None:
    """In 2026 the clocks were still put back for it; by the pinned data, never again."""
    change = datetime(2026, 2, 15, 2, tzinfo=UTC)
    around = cases("Africa/Casablanca", "America/Vancouver", change=change, seed=SEED)

    wrong = [disagreement(case) for case in around]

    assert other_changes("Africa/Casablanca", since=NOW, until=IN_TWO_YEARS) == []
    assert wrong == [""] * 6


def test_ramadan_moves_the_hours_of_casablanca() -> None:
    casablanca = Diary("Africa/Casablanca", (Span(5, 1080, 1110), Span(6, 1080, 1110)))
    anywhere = Diary("UTC", ALWAYS)

    found = slots(casablanca, anywhere, now=datetime(2026, 2, 10, tzinfo=UTC), terms=Terms(weeks=1))

    assert [slot.start for slot in found] == [
        datetime(2026, 2, 14, 17, tzinfo=UTC),
        datetime(2026, 2, 15, 18, tzinfo=UTC),
    ]


def test_morning_in_vancouver_is_evening_in_casablanca() -> None:
    casablanca = Diary("Africa/Casablanca", (Span(0, 1020, 1140),))
    vancouver = Diary("America/Vancouver", (Span(0, 540, 720),))

    found = slots(casablanca, vancouver, now=NOW, terms=Terms(weeks=2))

    assert _walls(found, "America/Vancouver") == [
        "Mon 10:00",
        "Mon 10:30",
        "Mon 11:00",
        "Mon 11:30",
    ]
    assert _walls(found, "Africa/Casablanca") == [
        "Mon 17:00",
        "Mon 17:30",
        "Mon 18:00",
        "Mon 18:30",
    ]


def test_evening_in_halifax_is_the_next_morning_in_manila() -> None:
    manila = Diary("Asia/Manila", (Span(1, 480, 600),))
    halifax = Diary("America/Halifax", (Span(0, 1140, 1260),))

    found = slots(manila, halifax, now=NOW, terms=Terms(weeks=2))

    assert _walls(found, "America/Halifax") == ["Mon 20:00", "Mon 20:30"]
    assert _walls(found, "Asia/Manila") == ["Tue 08:00", "Tue 08:30"]


def test_kathmandu_sees_the_clocks_of_st_johns_change() -> None:
    kathmandu = Diary("Asia/Kathmandu", (Span(5, 1020, 1140),))
    st_johns = Diary("America/St_Johns", (Span(5, 480, 600),))

    found = slots(kathmandu, st_johns, now=datetime(2027, 3, 4, tzinfo=UTC), terms=Terms(weeks=3))

    assert _walls(found, "Asia/Kathmandu") == [
        *("Sat 17:15", "Sat 17:45", "Sat 18:15"),
        *("Sat 17:15", "Sat 17:45", "Sat 18:15"),
        *("Sat 17:15", "Sat 17:45"),
    ]
    assert [slot.day.day for slot in found] == [6, 6, 6, 13, 13, 13, 20, 20]


def test_apia_is_a_day_ahead_of_pago_pago() -> None:
    apia = Diary("Pacific/Apia", (Span(2, 540, 600),))
    pago_pago = Diary("Pacific/Pago_Pago", (Span(1, 480, 600),))

    found = slots(apia, pago_pago, now=NOW, terms=Terms(weeks=1))

    assert [
        (slot.day, slot.start.astimezone(ZoneInfo("Pacific/Apia")).date()) for slot in found
    ] == [
        (date(2026, 11, 24), date(2026, 11, 25)),
        (date(2026, 11, 24), date(2026, 11, 25)),
    ]


def test_time_that_the_clock_skips_is_nobodys() -> None:
    night = Diary("America/Halifax", (Span(6, 120, 180),), earliest=0)

    found = slots(night, night, now=datetime(2027, 3, 4, tzinfo=UTC), terms=Terms(weeks=3))

    assert [slot.day for slot in found] == [date(2027, 3, 7)] * 2 + [date(2027, 3, 21)] * 2


def test_time_that_occurs_twice_is_offered_twice() -> None:
    night = Diary("America/Halifax", (Span(6, 60, 120),), earliest=0)

    found = slots(night, night, now=datetime(2027, 11, 3, tzinfo=UTC), terms=Terms(weeks=1))

    assert [slot.start for slot in found] == [
        datetime(2027, 11, 7, 4, tzinfo=UTC),
        datetime(2027, 11, 7, 4, 30, tzinfo=UTC),
        datetime(2027, 11, 7, 5, tzinfo=UTC),
        datetime(2027, 11, 7, 5, 30, tzinfo=UTC),
    ]


def test_meeting_across_a_change_has_its_true_length() -> None:
    night = Diary("America/Halifax", (Span(6, 90, 210),), earliest=0)

    found = slots(night, night, now=datetime(2027, 3, 11, tzinfo=UTC), terms=Terms(weeks=1))

    # From 1:30 to 3:30 on the wall is an hour on the night when the clocks are put forward.
    assert [(slot.start, slot.end - slot.start) for slot in found] == [
        (datetime(2027, 3, 14, 5, 30, tzinfo=UTC), timedelta(minutes=30)),
        (datetime(2027, 3, 14, 6, tzinfo=UTC), timedelta(minutes=30)),
    ]


def test_nobody_meets_at_night_unless_they_widened_their_day() -> None:
    always = Diary("America/Halifax", ALWAYS)

    found = slots(always, replace(always, earliest=6 * 60), now=NOW)

    walls = [wall.split()[1] for wall in _walls(found, "America/Halifax")]
    assert (min(walls), max(walls)) == ("07:00", "21:30")


@pytest.mark.parametrize(
    ("now", "first"), [(NOW, "Tue 12:00"), (NOW + timedelta(seconds=1), "Tue 12:30")]
)
def test_notice_is_kept_to_the_second(now: datetime, first: str) -> None:
    noon = Diary("UTC", (Span(1, 720, 840),))

    assert _walls(slots(noon, noon, now=now), "UTC")[0] == first


def test_moments_may_be_told_on_any_clock() -> None:
    halifax, now = ZoneInfo("America/Halifax"), datetime(2027, 3, 13, 15, tzinfo=UTC)
    booked = (datetime(2027, 3, 16, 13, tzinfo=UTC), datetime(2027, 3, 16, 14, tzinfo=UTC))
    told_there = replace(HALIFAX, busy=((booked[0].astimezone(halifax), booked[1]),))

    found = slots(HALIFAX, told_there, now=now.astimezone(halifax))

    assert found == slots(HALIFAX, replace(HALIFAX, busy=(booked,)), now=now)


def test_last_start_is_before_the_weeks_are_over() -> None:
    always = Diary("UTC", ALWAYS, earliest=0, latest=1440)

    found = slots(always, always, now=NOW, terms=Terms(weeks=1))

    assert (found[0].start, found[-1].start) == (
        NOW + timedelta(hours=48),
        NOW + timedelta(days=7, minutes=-30),
    )


def test_longer_notice_than_weeks_leaves_nothing() -> None:
    assert slots(HALIFAX, HALIFAX, now=NOW, terms=Terms(notice=timedelta(weeks=9))) == ()


def test_holiday_is_the_whole_local_day() -> None:
    day = date(2026, 11, 25)
    manila = Diary("Asia/Manila", ALWAYS, away=frozenset({day}), earliest=0, latest=1440)
    always = Diary("UTC", ALWAYS, earliest=0, latest=1440)

    found = [slot.start for slot in slots(manila, always, now=NOW, terms=Terms(weeks=1))]

    assert datetime(2026, 11, 24, 15, 30, tzinfo=UTC) in found
    assert not [at for at in found if at.astimezone(ZoneInfo("Asia/Manila")).date() == day]
    assert datetime(2026, 11, 25, 16, 0, tzinfo=UTC) in found


@pytest.mark.parametrize("busy_one", ["guest", "host"])
@pytest.mark.parametrize(
    ("since", "until", "left"),
    [
        ("10:15:00", "10:45:00", ["Tue 09:00", "Tue 09:30", "Tue 11:00", "Tue 11:30"]),
        ("10:14:59", "10:45:01", ["Tue 09:00", "Tue 11:30"]),
    ],
)
def test_buffer_is_kept_around_what_is_booked(
    busy_one: str, since: str, until: str, left: list[str]
) -> None:
    free = Diary("UTC", (Span(1, 540, 720),))
    day = "2026-11-24T{}+00:00"
    booked = (datetime.fromisoformat(day.format(since)), datetime.fromisoformat(day.format(until)))
    busy = replace(free, busy=(booked,))
    pair = (busy, free) if busy_one == "guest" else (free, busy)

    found = slots(*pair, now=NOW - timedelta(days=1), terms=Terms(weeks=1))

    assert _walls(found, "UTC") == left


def test_week_is_full_of_the_hosts_meetings_and_not_of_the_guests() -> None:
    sunday_night = datetime(2026, 11, 30, 2, tzinfo=UTC)
    held = replace(HALIFAX, busy=((sunday_night, sunday_night + timedelta(minutes=30)),))
    terms = Terms(weeks=2, weekly_limit=1)

    of_host = {slot.day.isocalendar().week for slot in slots(HALIFAX, held, now=NOW, terms=terms)}
    of_guest = {slot.day.isocalendar().week for slot in slots(held, HALIFAX, now=NOW, terms=terms)}

    # In Halifax, that meeting is still on the Sunday of week 48.
    assert (of_host, of_guest) == ({49}, {48, 49})


def test_common_time_without_a_half_hour_gives_its_first_minute() -> None:
    one = Diary("UTC", (Span(1, 615, 645), Span(2, 615, 675)))

    assert _walls(slots(one, one, now=NOW - timedelta(days=1), terms=Terms(weeks=1)), "UTC") == [
        "Tue 10:15",
        "Wed 10:30",
    ]


def test_unknown_place_has_no_times() -> None:
    assert slots(HALIFAX, replace(HALIFAX, zone=""), now=NOW) == ()
    assert slots(replace(HALIFAX, zone=""), HALIFAX, now=NOW) == ()


@settings(max_examples=25, deadline=None)
@given(guest=_diaries, host=_diaries, now=_moments)
def test_slots_are_in_order_and_none_twice(guest: Diary, host: Diary, now: datetime) -> None:
    starts = [slot.start for slot in slots(guest, host, now=now)]

    assert starts == sorted(set(starts))


@settings(max_examples=12, deadline=None)
@given(guest=_diaries, host=_diaries, now=_moments)
def test_any_two_find_what_a_look_at_every_minute_finds(
    guest: Diary, host: Diary, now: datetime
) -> None:
    terms = Terms(weeks=1, notice=timedelta(days=5, hours=8))

    assert disagreement(Case(guest, host, now, terms)) == ""


@settings(max_examples=25, deadline=None)
@given(
    zones=st.lists(
        st.sampled_from(["UTC", "Asia/Kolkata", "America/St_Johns"]), min_size=2, max_size=2
    ),
    hours=st.lists(_hours, min_size=2, max_size=2),
    now=_moments,
)
def test_roles_do_not_matter_where_half_hours_coincide(
    zones: list[str], hours: list[tuple[Span, ...]], now: datetime
) -> None:
    one, other = (Diary(*each) for each in zip(zones, hours, strict=True))

    there, back = slots(one, other, now=now), slots(other, one, now=now)

    assert [slot.start for slot in there] == [slot.start for slot in back]
    assert [slot.comfort for slot in there] == [slot.comfort for slot in back]


@settings(max_examples=25, deadline=None)
@given(guest=_diaries, host=_diaries, more=_hours, now=_moments)
def test_more_hours_lose_no_half_hour_and_no_meeting(
    guest: Diary, host: Diary, more: tuple[Span, ...], now: datetime
) -> None:
    wider = replace(guest, hours=merge((*guest.hours, *more)))
    there = ZoneInfo(host.zone)

    before = [slot.start for slot in slots(guest, host, now=now)]
    after = [slot.start for slot in slots(wider, host, now=now)]

    assert {at for at in before if at.astimezone(there).minute % 30 == 0} <= set(after)
    # What began off the half hour, for want of one, may now begin on it.
    near = timedelta(minutes=60)
    assert all(any(abs(at - later) < near for later in after) for at in before)
