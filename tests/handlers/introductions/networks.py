"""Networks as they grow: people with names of many alphabets, or without one."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count, cycle

from program.introductions import Introduction, Stage
from program.networks import Branch, branches

NOW = datetime(2027, 1, 25, 15, 0, tzinfo=UTC)

PEOPLE = (
    ("Sarah Roy", "head nurse", "QEII Health Sciences Centre"),
    ("", "nurse educator", "Dalhousie University"),
    ("Marc-André Beauchemin-Desrosiers", "directeur des soins infirmiers", "CHU Dumont"),
    ("Nguyễn Thị Phương Thảo Quỳnh Hương", "clinical instructor", "Nova Scotia Health"),
    ("عبد الرحمن بن محمد الحسيني", "respiratory therapist", "IWK Health"),
    ("Олександра Вишневецька-Григоренко", "recruiter", "Nova Scotia Health"),
    ("陳美玲", "pharmacist", "Lawtons"),
    ("Ana", "", "IWK Health"),
    ("", "", "Shannex"),
    ("Jo", "union steward", ""),
    ("", "manager of the internationally educated nurses’ bridging program", "NSCC"),
    ("ธนพร สุขใจ", "", ""),
    ("Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstone", "نظام مدير", "QEII"),
    ("ज्योत्स्ना क्षत्रिय", "", ""),
    ("عبد الرحمن بن محمد الحسيني بن عبد الله القرشي الهاشمي المكي", "dean", "NSCC"),
    ("", "nurse\nmanager", "Victorian Order of Nurses for Canada, Greater Halifax Branch"),
)


def introduction(number: int, *, parent: int | None = None, **changes: object) -> Introduction:
    """Make one, with whatever is known of the person."""
    name, role, organisation = PEOPLE[(number - 1) % len(PEOPLE)]
    whom = {"name": name, "role": role, "organisation": organisation}
    known = {key: word for key, word in whom.items() if word}
    stage = changes.get("stage", Stage.MET)
    assert isinstance(stage, Stage)
    return Introduction(
        match_id=71,
        application_id=101,
        community_id=1,
        generation=2 if parent else 1,
        stage=stage,
        promised_at=NOW,
        logger_id=1,
        parent_id=parent,
        whom=known,
        id=number,
    )


def grown(first: int, further: int) -> tuple[Branch, ...]:
    """Grow a network: so many people, and so many by each of them."""
    numbers = count(1)
    stages = cycle((Stage.MET, Stage.INTRODUCED, Stage.PROMISED))
    every = []
    for _each in range(first):
        parent = next(numbers)
        stage = Stage.REFERRED_ON if further else next(stages)
        every.append(introduction(parent, stage=stage))
        every += [
            introduction(next(numbers), parent=parent, stage=next(stages))
            for _more in range(further)
        ]
    return branches(every)
