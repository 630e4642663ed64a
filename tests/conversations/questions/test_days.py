"""Days after a meeting are listed in words and figures, and refused with a reason."""

from conversations.questions.days import FLAWS
from program.nudge_days import Flaw


def test_every_flaw_has_its_words() -> None:
    assert set(FLAWS) == set(Flaw)
