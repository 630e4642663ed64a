"""What people type for their weekly hours, in both languages, and what must not be guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.hour_phrases import Why
from program.hours import Span, merge
from program.typed_hours import Unclear, read_hours

# What is typed | days (1 is Monday) and hours; several groups stand between semicolons.
CLEAR = """
lun-ven 18h-21h | 12345 18-21
weekdays after 6pm | 12345 18-22
sat 9-12 and Sunday afternoon | 6 9-12; 7 14-17
tous les soirs sauf le mardi | 134567 17-21
lundi et mercredi de 18 h à 21 h | 13 18-21
any evening after 18:30 | 1234567 18:30-21
Fridays | 5 9-18
not before 10 | 1234567 10-22
Mon–Fri, 6:00 p.m. to 9:00 p.m. | 12345 18-21
du lundi au vendredi, de 18 h à 21 h | 12345 18-21
Mon-Fri 6pm-9pm | 12345 18-21
mon - fri 6 pm - 9 pm | 12345 18-21
Monday to Friday from 6 to 9 pm | 12345 18-21
from Monday to Friday between 18:00 and 21:00 | 12345 18-21
monday through friday 18:00-21:00 | 12345 18-21
weekdays 6-9pm | 12345 18-21
weekdays 6-9 | 12345 18-21
Weekdays 9 to 5 | 12345 9-17
9-5 on weekdays | 12345 9-17
Mon, Wed, Fri 10-12 | 135 10-12
mon/wed/fri 10am-noon | 135 10-12
Mon & Wed: 2-4 | 13 14-16
mondays and thursdays 1-3 | 14 13-15
tues 11-1 | 2 11-13
Thurs. 10:30-12:30 | 4 10:30-12:30
thursday 10.30-12.30 | 4 10:30-12:30
Saturdays 9 a.m. - 12 p.m. | 6 9-12
saturday 9am to noon | 6 9-12
saturday noon to 4 | 6 12-16
Saturday and Sunday mornings | 67 9-12
weekends 10-4 | 67 10-16
weekend mornings | 67 9-12
weekend | 67 9-18
the weekend after 2pm | 67 14-22
Sunday afternoon | 7 14-17
sundays in the afternoon | 7 14-17
every morning | 1234567 9-12
every day 8am-10am | 1234567 8-10
daily 19:00-20:30 | 1234567 19-20:30
all days 18:00 to 20:00 | 1234567 18-20
7 days a week, 18:00-20:00 | 1234567 18-20
every weekday evening | 12345 17-21
weekday evenings | 12345 17-21
weeknights | 12345 17-21
weekday evenings except Wednesday | 1245 17-21
every evening but not on Fridays | 123467 17-21
weekdays 9-17 except 12-13 | 12345 9-12 13-17
every day 9-5 except sunday | 123456 9-17
every day 9-5 except monday morning | 234567 9-17; 1 12-17
any evening except Tuesdays and Thursdays | 13567 17-21
Monday evening and Saturday morning | 1 17-21; 6 9-12
Monday evening, Saturday morning | 1 17-21; 6 9-12
mornings on weekdays and evenings on Saturday | 12345 9-12; 6 17-21
6pm-9pm Mon-Fri | 12345 18-21
after 6pm on weekdays | 12345 18-22
Tuesday 9-11 and 14-16 | 2 9-11 14-16
Monday 9-11, 14-16; Tuesday 10-12 | 1 9-11 14-16; 2 10-12
Friday 9:00 to 17:30 | 5 9-17:30
fri 0900-1730 | 5 9-17:30
friday from 9am | 5 9-22
friday 6pm onwards | 5 18-22
fridays until 3pm | 5 7-15
fridays before 3pm | 5 7-15
Friday not after 3pm | 5 7-15
friday not before 3pm | 5 15-22
fridays after 3pm until 6pm | 5 15-18
after 5 on Fridays | 5 17-22
Friday lunch | 5 12-14
lunch time on Tuesdays | 2 12-14
tuesday evenings 7-9 | 2 19-21
tuesday evenings from 7 to 8:30 | 2 19-20:30
Tuesday 7 to 9 in the evening | 2 19-21
tuesday morning 8-10 | 2 8-10
tuesday 8-10 in the morning | 2 8-10
evenings until 10pm on Mondays | 1 17-22
any time on Sunday | 7 7-22
all day Saturday | 6 7-22
Sat 06:00-08:00 | 6 6-8
saturday 5am-8am | 6 5-8
Saturday 8pm to midnight | 6 20-24
wendesday 18:00-20:00 | 3 18-20
saterday mornings | 6 9-12
Tusday evening | 2 17-21
I am free on Mondays from 18:00 to 20:00 | 1 18-20
I'm available weekdays, 18:00-20:00 | 12345 18-20
Mondays only, 6 p.m. to 8 p.m. | 1 18-20
fri-mon 10:00-12:00 | 1567 10-12
Monday 18h-20h et mardi 19h-21h | 1 18-20; 2 19-21
lundi 18h-20h and Tuesday 7pm-9pm | 1 18-20; 2 19-21
lundi | 1 9-18
le lundi et le jeudi | 14 9-18
lundi matin | 1 9-12
les lundis matins | 1 9-12
lundi apres-midi | 1 14-17
lundi après midi | 1 14-17
le samedi après-midi | 6 14-17
mercredi midi | 3 12-14
tous les midis | 1234567 12-14
tous les jours de 19h à 21h | 1234567 19-21
tous les jours sauf le dimanche, de 9h à 17h | 123456 9-17
du lundi au vendredi sauf le mercredi de 18h à 21h | 1245 18-21
chaque matin | 1234567 9-12
en semaine après 18h | 12345 18-22
en semaine à partir de 18h30 | 12345 18:30-22
la semaine dès 18h | 12345 18-22
les soirs de semaine | 12345 17-21
soirs de semaine sauf le vendredi | 1234 17-21
fin de semaine | 67 9-18
la fin de semaine de 10h à 16h | 67 10-16
week-end 10h-16h | 67 10-16
lun mer ven 12h-13h | 135 12-13
lun., mer. et ven., 12 h 15 à 13 h | 135 12:15-13
mardi et jeudi entre 18h et 20h | 24 18-20
mardi, de 9 h à midi | 2 9-12
mardi de midi à 14h | 2 12-14
mardi avant 10h | 2 7-10
mardi pas avant 10h | 2 10-22
pas avant 10h | 1234567 10-22
je ne suis pas libre avant 10h | 1234567 10-22
mardi jusqu'à 16h | 2 7-16
mardi pas après 16h | 2 7-16
samedi 9h-12h et dimanche après-midi | 6 9-12; 7 14-17
samedi 9h du matin à midi | 6 9-12
samedi de 6h du soir à 9h du soir | 6 18-21
samedi 18 heures à 20 heures 30 | 6 18-20:30
vendredi de 20h à minuit | 5 20-24
vendredi soir après 19h | 5 19-21
vendredi à toute heure | 5 7-22
le dimanche, n'importe quand | 7 7-22
dimanche toute la journée | 7 7-22
mercerdi 18h-20h | 3 18-20
vendrdi soir | 5 17-21
je suis disponible le mardi de 18h à 20h | 2 18-20
LUNDI 18H-20H | 1 18-20
lundi 18 h – 20 h | 1 18-20
lundi 18h—20h | 1 18-20
jeudi 13:00-15:00 | 4 13-15
heures de bureau en semaine | 12345 9-17
lundi 9-12 14-17 | 1 9-12 14-17
tôt le matin en semaine | 12345 7-9
every day but Sunday | 123456 9-18
weekdays but not Friday 9-5 | 1234 9-17
lun. au ven. 18h00 à 21h00 | 12345 18-21
monday - friday: 18.00 - 21.00 hrs | 12345 18-21
weekdays not before 10 | 12345 10-22
Monday before 9am and after 5pm | 1 7-9 17-22
Mondays and Wednesdays after 6, and Saturday mornings | 13 18-22; 6 9-12
"""

# What is typed | why it is asked back.
VAGUE = """
sometimes | words
next week | words
20 December | words
every other Friday evening | words
around 6pm on Monday | words
mondays 18:00-20:00 EST | words
un mardi sur deux | words
evening after work | words
I cannot say | words
lundi 25h-26h | words
lundi 18h75 | words
bonjour | words
Mondays but only after 6pm | words
lundi mais après 18h | words
free every evening but not always | words
18h-21h | days
after 6pm | days
evenings after 6 | days
evenings except Tuesday | days
le soir | days
weekdays 7-9 | half
mon 8-10 | half
Monday after 8 | half
monday at 6pm | end
lundi à 18h | end
monday 18:00, 20:00 | end
monday 6 or 7 pm | end
lundi 18h et plus ou moins | words
Friday after 22:30 | end
Friday before 6am | end
friday 10pm-1am | backwards
vendredi de midi à 5h | backwards
monday 21:00-18:00 | backwards
weekdays after 6pm and weekends | loose
Sat 9-12 and Sunday | loose
evenings Monday to Friday and Saturday morning | loose
tous les soirs sauf le mardi et le samedi matin | loose
tous les jours sauf le dimanche matin | loose
weekdays 9-5, Fridays 9-12 | loose
weekdays 9-5; Fridays 9-12 | loose
weekdays 9-5 not before 10 | loose
weekday evenings not after 8pm | loose
Monday after 9am, before 5pm | loose
weekday evenings except Friday and weekends | loose
mon-wed-fri 9-12 | loose
sauf le mardi | base
not on Mondays | base
Mondays except Mondays | nothing
weekdays 9-12 except mornings | nothing
"""


def rows(table: str) -> list[tuple[str, str]]:
    pairs = [line.split(" | ") for line in table.strip().splitlines()]
    return [(typed, expected) for typed, expected in pairs]


def minute(clock: str) -> int:
    hour, _, past = clock.partition(":")
    return int(hour) * 60 + int(past or 0)


def spans(written: str) -> tuple[Span, ...]:
    """Read the table's own notation: "12 9-12 14-17; 6 9-12"."""
    found: list[Span] = []
    for group in written.split("; "):
        days, *windows = group.split()
        for window in windows:
            start, end = window.split("-")
            found += [Span(int(day) - 1, minute(start), minute(end)) for day in days]
    return merge(found)


@pytest.mark.parametrize(("typed", "expected"), rows(CLEAR))
def test_clear_hours_are_read(typed: str, expected: str) -> None:
    assert read_hours(typed) == spans(expected)


@pytest.mark.parametrize(("typed", "why"), rows(VAGUE))
def test_vague_hours_are_asked_back(typed: str, why: str) -> None:
    unclear = read_hours(typed)

    assert isinstance(unclear, Unclear), unclear
    assert unclear.why is Why(why)


def test_hour_of_either_half_of_the_day_gives_both_readings() -> None:
    unclear = read_hours("weekdays 7-9")

    assert isinstance(unclear, Unclear)
    assert unclear.readings == (spans("12345 7-9"), spans("12345 19-21"))


def test_what_was_understood_is_told_beside_what_was_not() -> None:
    unclear = read_hours("Monday 18:00-20:00; perhaps Fridays")

    assert unclear == Unclear(Why.WORDS, "perhaps", understood=spans("1 18-20"))


def test_exception_is_taken_from_earlier_hours() -> None:
    base = spans("12345 18-21")

    assert read_hours("not on Tuesdays", base=base) == spans("1345 18-21")
    assert read_hours("pas avant 19h", base=base) == spans("12345 19-21")


def test_more_hours_are_added_to_earlier_ones() -> None:
    base = spans("1 18-21")

    assert read_hours("samedi 9h-12h", base=base) == spans("1 18-21; 6 9-12")


STRANGE = (
    *("", " ", "-", "9", "::", "9-", "-9", "9-9", "lundi" * 100, "mon " * 300, "9-12 " * 60, "\n"),
    *("au", "sauf", "except except", "not not monday", "à à à", "24h-24h", "0-0", "99999999-1"),
    *("٩-١٢", "周一", "🙂", "mon\x00day", "to to to", "between", "monday between 9", "a" * 5000),
)


@pytest.mark.parametrize("strange", STRANGE)
def test_strange_words_are_asked_back(strange: str) -> None:
    assert isinstance(read_hours(strange), Unclear)


@given(st.text(max_size=60))
def test_nothing_typed_breaks_the_reading(typed: str) -> None:
    read_hours(typed)


_BITS = ("lundi", "mon", "-", " ", "9", "18h", "6pm", "and", "sauf", "soir", "à", ",", ";", "not")


@given(st.lists(st.sampled_from((*_BITS, "every", "before", "midi", "until")), max_size=12))
def test_words_of_hours_in_any_order_break_nothing(bits: list[str]) -> None:
    heard = read_hours(" ".join(bits))

    assert isinstance(heard, Unclear) or heard == merge(heard)
