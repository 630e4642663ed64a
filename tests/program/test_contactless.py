"""Contact details are hidden in free words; everything else stays."""

import pytest

from program.contactless import contactless


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Write to a.b@example.com!", "Write to •••!"),
        ("See https://example.com/a?b=c now", "See ••• now"),
        ("linkedin.com/in/amina", "•••"),
        ("I am @amina_b there", "I am ••• there"),
        ("Call +212 6 12 34 56 78.", "Call •••."),
        ("Since 2015, 7 years, 3.5 days; C++ and node.js", None),
        ("From 2015 to 2019 in ICU", None),
    ],
)
def test_contact_details_are_hidden(written: str, left: str | None) -> None:
    assert contactless(written) == (written if left is None else left)
