"""Of many times, a few are chosen that suit both and differ from each other."""

from datetime import UTC, datetime, timedelta

from program.diaries import Diary
from program.hours import Preset, weekly
from program.slots import best, slots

NOW = datetime(2027, 1, 20, 12, tzinfo=UTC)
DAYTIME = weekly([Preset.WEEKDAY_MORNINGS, Preset.WEEKDAY_LUNCH, Preset.WEEKDAY_AFTERNOONS])
EDGES = weekly([Preset.EARLY, Preset.WEEKDAY_EVENINGS])
MANILA = Diary("Asia/Manila", EDGES)
HALIFAX = Diary("America/Halifax", EDGES)
ABIDJAN = Diary("Africa/Abidjan", DAYTIME)


def test_best_times_lie_on_different_days_and_at_different_times_of_day() -> None:
    here = Diary("America/Halifax", DAYTIME)

    chosen = best(slots(here, here, now=NOW), most=5)

    assert len({slot.day for slot in chosen}) == 5
    assert [slot.part for slot in chosen[:2]] == ["morning", "afternoon"]
    assert {slot.comfort for slot in chosen} == {100}


def test_best_times_are_fewer_where_there_are_fewer() -> None:
    found = slots(ABIDJAN, Diary("America/Halifax", DAYTIME), now=NOW)

    assert best(found[:2]) == found[:2]
    assert best(()) == ()


def test_times_shown_before_are_not_shown_again() -> None:
    found = slots(ABIDJAN, Diary("America/Halifax", DAYTIME), now=NOW)
    first = best(found)

    more = best(found, without={slot.start for slot in first})

    assert len(more) == 5
    assert not {slot.start for slot in first} & {slot.start for slot in more}


def test_sooner_of_two_like_times_is_chosen() -> None:
    here = Diary("America/Halifax", DAYTIME)
    found = slots(here, here, now=NOW)

    assert best(found, most=1) == (found[0],)
    assert found[0].start - NOW < timedelta(days=3)


def test_awkward_hour_is_the_hosts_turn_after_the_guests() -> None:
    def turns(owed: int) -> set[str | None]:
        found = best(slots(MANILA, HALIFAX, now=NOW, owed=owed), most=3)
        return {slot.awkward for slot in found}

    assert "guest" not in turns(1)
    assert "host" not in turns(-1)


def test_whose_turn_it_is_changes_the_order_and_never_the_times() -> None:
    even, uneven = (slots(MANILA, HALIFAX, now=NOW, owed=owed) for owed in (0, 1))

    assert [slot.start for slot in even] == [slot.start for slot in uneven]
    assert [slot.comfort for slot in even] != [slot.comfort for slot in uneven]
