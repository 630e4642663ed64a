"""What a Connector sees of a Connectee holds nothing by which to get in touch."""

from datetime import UTC, datetime

from handlers.coordinator import card
from tests.handlers.guest import PROFILE
from tests.texts import TRANSLATOR


def test_short_card_has_the_work_and_no_way_past_the_program() -> None:
    told = {
        **PROFILE,
        "goals": "Write to amina@example.com or +212 6 12 34 56 78, see linkedin.com/in/amina.",
        "linkedin": "https://www.linkedin.com/in/amina",
        "referrer": "Karim",
        "gender": "woman",
        "age": "25-34",
    }

    shown = str(TRANSLATOR.render(card.short(told), "en"))

    assert shown.split("\n") == [
        "Amina",
        "infirmière: Health, university degree",
        "<b>Years of experience</b>: 7",
        "<b>Lives in</b>: Casablanca, Casablanca-Settat, Morocco",
        "<b>Arrival</b>: March 2027",
        "<b>Goals</b>: Write to ••• or •••, see •••.",
        "<b>Topics</b>: The industry in Canada · My skills and expertise",
    ]


def test_goals_are_cut_where_a_screen_would_be_full() -> None:
    shown = TRANSLATOR.render(card.short({"name": "A", "goals": "word " * 100}), "en")

    assert len(shown) < card.LONGEST_GOALS + 40
    assert str(shown).endswith("word…")


def test_whoever_has_landed_is_shown_where_they_are_now() -> None:
    halifax = {"en": "Halifax", "fr": "Halifax", "zone": "America/Halifax", "country": "CA"}
    told = {"city": PROFILE["city"], "town": halifax}

    shown = card.whereabouts(told, now=datetime(2027, 7, 4, 21, 0, tzinfo=UTC))

    assert shown is not None
    assert str(TRANSLATOR.render(shown, "en")) == "Halifax: it is 6:00\u202fp.m. there"
