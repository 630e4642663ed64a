"""Which updates may be confirmed: those before the first that is not finished.

Telegram takes an offset to confirm all updates below it, so a finished update has to wait for the
unfinished ones before it.
"""

from __future__ import annotations

from collections.abc import Iterable


class FinishedPrefix:
    """Updates under way, in the order of their ids, and the offset up to which all are finished."""

    def __init__(self) -> None:
        self._finished: dict[int, bool] = {}
        self._offset: int | None = None

    @property
    def offset(self) -> int | None:
        """Below this all are finished; `None` as long as nothing is to be confirmed."""
        return self._offset

    def begin(self, ids: Iterable[int]) -> list[int]:
        """Note the updates that are new to us and return their ids in order."""
        new = sorted({id_ for id_ in ids if self._is_new(id_)})
        self._finished.update(dict.fromkeys(new, False))
        return new

    def finish(self, id_: int) -> None:
        """Note that an update is finished, and let the offset advance as far as it may."""
        self._finished[id_] = True
        while self._finished and self._finished[lowest := min(self._finished)]:
            del self._finished[lowest]
            self._offset = lowest + 1

    def forget(self) -> None:
        """Drop an offset that the platform has confirmed.

        After a week of silence it restarts the ids at random, perhaps below the old offset.

        Source: https://core.telegram.org/bots/api#update (update_id)
        """
        if not self._finished:
            self._offset = None

    def _is_new(self, id_: int) -> bool:
        return id_ not in self._finished and (self._offset is None or id_ >= self._offset)
