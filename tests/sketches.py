"""Pictures are blank where no test looks at them: each takes a tenth of a second to draw."""

from __future__ import annotations

import pytest

from handlers.introductions import drawing
from handlers.meetings import picture

SKETCH = b"\x89PNG\r\n\x1a\n"


def sketch(*_facts: object, alt: object) -> bytes:
    return SKETCH


@pytest.fixture(autouse=True)
def sketches(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have nothing drawn but in tests with the mark `pictures`."""
    if request.node.get_closest_marker("pictures") is None:
        for module in (drawing, picture):
            monkeypatch.setattr(module, "drawn", sketch)
