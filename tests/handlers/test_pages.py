"""Pages hold ten lines, and a list that became shorter still has a last page."""

import pytest

from handlers import pages

TWENTY_THREE = tuple(range(23))


@pytest.mark.parametrize(
    ("start", "shown", "buttons"),
    [
        (0, range(10), ["next"]),
        (14, range(10, 20), ["previous", "next"]),
        (20, range(20, 23), ["previous"]),
        (90, range(20, 23), ["previous"]),
        (-10, range(10), ["next"]),
    ],
)
def test_page_and_its_buttons(start: int, shown: range, buttons: list[str]) -> None:
    turning = pages.turning(TWENTY_THREE, {"do": "list"}, start=start)

    assert list(pages.page(TWENTY_THREE, start=start)) == list(shown)
    assert [each.option for each in turning] == buttons


def test_short_and_empty_lists_have_one_page() -> None:
    assert pages.turning(range(10), {"do": "list"}, start=0) == ()
    assert pages.turning((), {"do": "list"}, start=0) == ()
    assert list(pages.page((), start=30)) == []
