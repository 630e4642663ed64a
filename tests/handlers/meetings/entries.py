"""Entries as people write them, and as nobody should."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from handlers.meetings.entry import Entry, Status
from locales.text import Verbatim

NOON = datetime(2027, 1, 19, 14, 30, tzinfo=UTC)
STAMP = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)
ROOM = "https://us02web.zoom.us/j/1?pwd=a%2Fb&x=;c,d"

MEETING = Entry(
    uid="0f8fad5b-d9cb-469f-a165-70867728950e",
    sequence=0,
    starts_at=NOON,
    minutes=30,
    title=Verbatim("Meeting with Olena; you, and nobody else"),
    description=Verbatim("Three questions:\n1. Why?\n2. How, then?"),
    stamp=STAMP,
    url=ROOM,
)

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=120) | st.sampled_from(
    [
        "Nguyễn Thị Minh Khai " * 6,
        "محمد بن عبد الله",
        "Олена",
        "राम",
        "李小龍" * 30,
        "👩🏽‍🚀" * 20,
        'a;b,c:d"e\\n\\,\r\nEND:VEVENT\r\nATTENDEE:mailto:x',
        "<b>bold</b> & <script>",
        "\u202egnp.exe\u2028\x00\x07\x1b",
    ]
)
MOMENTS = st.integers(0, 9 * 365 * 86_400).map(lambda each: STAMP + timedelta(seconds=each))

ENTRIES = st.builds(
    Entry,
    uid=st.uuids().map(str),
    sequence=st.integers(0, 1000),
    starts_at=MOMENTS,
    minutes=st.integers(1, 240),
    title=WORDS.map(Verbatim),
    description=WORDS.map(Verbatim),
    stamp=MOMENTS,
    url=st.sampled_from(["", ROOM]),
    status=st.sampled_from(Status),
)
