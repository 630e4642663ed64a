"""Where nobody can meet, the smallest changes that would help are named."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from program.diaries import Diary
from program.hours import Preset, Span, merge, weekly
from program.slots import slots
from program.widening import Widening, widenings

NOW = datetime(2027, 1, 18, tzinfo=UTC)
EVERY_WEEKDAY = (0, 1, 2, 3, 4)
MANILA = Diary("Asia/Manila", weekly([Preset.WEEKDAY_LUNCH]))
HALIFAX = Diary("America/Halifax", weekly([Preset.WEEKDAY_MORNINGS]))


def test_late_evening_in_manila_would_meet_the_morning_in_halifax() -> None:
    assert slots(MANILA, HALIFAX, now=NOW) == ()
    assert widenings(MANILA, HALIFAX, now=NOW) == (
        Widening("guest", EVERY_WEEKDAY, start=21 * 60, end=21 * 60 + 30, monthly=18),
    )


def test_smaller_change_comes_first_whosever_it_is() -> None:
    early = Diary("America/Halifax", (Span(0, 540, 600),))
    late = Diary("America/Halifax", (Span(0, 660, 720),))

    found = widenings(early, late, now=NOW)

    assert found[:2] == (
        Widening("guest", (0,), start=660, end=690, monthly=3),
        Widening("host", (0,), start=570, end=600, monthly=3),
    )


def test_what_is_there_already_is_not_asked_for() -> None:
    short = Diary("UTC", (Span(0, 600, 620),))
    long = Diary("UTC", (Span(0, 600, 660),))

    assert widenings(short, long, now=NOW, most=1) == (
        Widening("guest", (0,), start=620, end=630, monthly=3),
    )


def test_day_of_travel_is_left_alone() -> None:
    mondays = frozenset(date(2027, 1, 18) + timedelta(weeks=n) for n in range(5))
    gone = replace(HALIFAX, away=mondays)

    found = widenings(MANILA, gone, now=NOW)

    assert [widening.weekdays for widening in found] == [(1, 2, 3, 4)]


def test_nothing_is_named_where_both_have_to_move() -> None:
    noon = Diary("Asia/Manila", (Span(0, 840, 900),), earliest=840, latest=900)
    other = Diary("America/Halifax", (Span(0, 840, 900),), earliest=840, latest=900)

    assert widenings(noon, other, now=NOW) == ()


def test_nobody_is_asked_for_their_night() -> None:
    found = widenings(MANILA, replace(HALIFAX, hours=()), now=NOW)

    assert found == ()


_hours = st.lists(st.sampled_from(list(Preset)), min_size=1, max_size=2, unique=True).map(weekly)


@settings(max_examples=25, deadline=None)
@given(
    guest=st.sampled_from(["Asia/Manila", "Asia/Kathmandu", "Africa/Casablanca"]),
    guest_hours=_hours,
    host=st.sampled_from(["America/Vancouver", "America/St_Johns"]),
    host_hours=_hours,
)
def test_each_change_gives_as_many_times_as_it_says(
    guest: str, guest_hours: tuple[Span, ...], host: str, host_hours: tuple[Span, ...]
) -> None:
    pair = {"guest": Diary(guest, guest_hours), "host": Diary(host, host_hours)}

    for named in widenings(pair["guest"], pair["host"], now=NOW):
        more = (Span(day, named.start, named.end) for day in named.weekdays)
        wider = replace(pair[named.who], hours=merge((*pair[named.who].hours, *more)))
        both = {**pair, named.who: wider}

        assert len(slots(both["guest"], both["host"], now=NOW)) == named.monthly > 0
