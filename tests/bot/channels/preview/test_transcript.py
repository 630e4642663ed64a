"""The log of the preview's platform side."""

from __future__ import annotations

from pathlib import Path

from bot.channels.preview.records import Entered, Joined, Left, Sent, Taken
from bot.channels.preview.transcript import Transcript

AT = "2026-11-22T12:00:00+00:00"
AMINA = Joined("amina-01", "Amina", "fr", AT)
MIGUEL = Joined("miguel-1", "Miguel", "en", AT)


def entered(pane: str, key: str, kind: str = "text") -> Entered:
    return Entered(pane, key, kind, AT, key)


def test_reopened_log_tells_the_same(log: Path) -> None:
    first = Transcript.open(log)
    for record in (AMINA, MIGUEL, entered("amina-01", "salut"), Left("miguel-1", AT)):
        first.append(record)

    second = Transcript.open(log)

    assert second.since(0) == first.since(0)
    assert second.since(3) == [(4, Left("miguel-1", AT))]
    assert (second.pane("amina-01"), second.pane("miguel-1")) == (AMINA, None)


def test_torn_last_line_is_dropped(log: Path) -> None:
    Transcript.open(log).append(AMINA)
    with log.open("a") as file:
        file.write('{"record": "joi')

    torn = Transcript.open(log)
    torn.append(MIGUEL)

    assert Transcript.open(log).since(0) == [(1, AMINA), (2, MIGUEL)]


def test_log_is_for_its_owner_only(log: Path) -> None:
    Transcript.open(log)

    assert [oct(path.stat().st_mode & 0o777) for path in (log, log.parent)] == ["0o600", "0o700"]


def test_pending_are_those_not_taken_in_order(log: Path) -> None:
    transcript = Transcript.open(log)
    for key in ("one", "two", "three"):
        transcript.append(entered("amina-01", key))

    transcript.append(Taken("amina-01", "two"))

    assert [each.key for each in transcript.pending()] == ["one", "three"]
    assert transcript.next_pending("miguel-1") is None


def test_listener_hears_until_it_stops(log: Path) -> None:
    transcript = Transcript.open(log)
    heard: list[object] = []
    stop = transcript.listen(lambda *line: heard.append(line))

    transcript.append(AMINA)
    stop()
    transcript.append(MIGUEL)

    assert heard == [(1, AMINA)]


def test_message_is_found_in_its_own_pane_only(log: Path) -> None:
    transcript = Transcript.open(log)
    transcript.append(AMINA)
    sent = Sent("amina-01", (), (), "", AT)
    transcript.append(sent)

    found = [
        transcript.message("amina-01", number) for number in ("2", "1", "0", "9", "x", "²", "")
    ]

    assert found == [sent, None, None, None, None, None, None]
    assert transcript.message("miguel-1", "2") is None


def test_person_who_blocked_is_unreachable_until_they_come_back(log: Path) -> None:
    transcript = Transcript.open(log)
    transcript.append(AMINA)
    reachable = [transcript.reachable("amina-01")]

    for kind in ("block", "unblock"):
        transcript.append(entered("amina-01", kind, kind))
        reachable.append(transcript.reachable("amina-01"))

    assert [*reachable, transcript.reachable("nobody")] == [True, False, True, False]
