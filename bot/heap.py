"""The memory of a process that serves: much that never changes, and many short-lived values.

Each turn makes some hundreds of values that nothing refers to in a circle, so that they go by
themselves; and catalogs, modules and indexes stay until the end. Looking through all of that again
and again for circles cost a tenth of a turn, and up to 70 ms at once.

Source: Python manual, `gc.freeze` and `gc.set_threshold`.
"""

from __future__ import annotations

import gc

NEW_VALUES = 10_000
"""So many more values than before are there when circles are looked for; 700 is Python's own."""


def settle() -> None:
    """Leave what is there by now alone, and look through what is new less often."""
    gc.freeze()
    gc.set_threshold(NEW_VALUES, *gc.get_threshold()[1:])
