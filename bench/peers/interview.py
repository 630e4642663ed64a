"""What every peer asks: twelve questions, as many with buttons as the bot's own first twelve."""

import os

TOKEN = os.environ["TELEGRAM_BOT_TOKEN"]
BASE_URL = os.environ["TELEGRAM_BASE_URL"]
STATE = os.environ["BENCH_STATE"]

_BUTTONS = {1, 2, 5, 6, 10, 12}
QUESTIONS = {
    number: (
        f"Q{number} of 12: what do you say to this?",
        ["this one", "that one", "neither"] if number in _BUTTONS else [],
    )
    for number in range(1, 13)
}
DONE = 13


def thanks(answers: dict[str, str]) -> str:
    return "DONE " + "|".join(answers.get(str(number), "?") for number in QUESTIONS)
