"""Every answer of the interview can be shown, but for those that are for statistics only."""

from conversations.answers import FIELDS, answer, lines
from conversations.intake import DETAILS
from tests.handlers.guest import PROFILE


def test_everything_but_statistics_can_be_shown() -> None:
    asked = {*PROFILE, "meeting_languages", *DETAILS}

    assert asked - {"gender", "age"} == set(FIELDS)


def test_answer_that_is_none_is_left_out() -> None:
    profile = {**PROFILE, "arrival": {"nonsense": True}, "organisation": None}

    assert answer(profile, "arrival") is None
    assert len(lines(profile)) == len(PROFILE) - 1
