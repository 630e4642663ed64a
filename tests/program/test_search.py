"""Words find names, with accents and small slips forgiven."""

import pytest

from program.search import folded, likeness


@pytest.mark.parametrize(
    ("typed", "names", "found"),
    [
        ("Élodie", ["Elodie Tremblay"], True),
        ("elodei", ["Élodie Tremblay"], True),
        ("tremb", ["Élodie Tremblay"], True),
        ("el tr", ["Élodie Tremblay"], True),
        ("elodie nurse", ["Élodie Tremblay", "nurse"], True),
        ("elodie welder", ["Élodie Tremblay", "nurse"], False),
        ("li", ["Lin"], True),
        ("ln", ["Lin"], False),
        ("", ["Lin"], False),
        ("lin", [], False),
        ("soeur", ["Sœur"], True),
    ],
)
def test_words_find_names(typed: str, names: list[str], found: bool) -> None:  # noqa: FBT001 -- a column
    assert (likeness(folded(typed), map(folded, names)) > 0) is found
