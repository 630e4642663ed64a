"""A Connector's own link is passed on if it can lead nowhere but to a room of a known service."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.video import HOSTS, Link, Refusal, own_link

TEAMS = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_a%40thread.v2/0?context=%7b%22T%22"

LINKS = [
    ("zoom.us/j/1", "https://zoom.us/j/1"),
    ("http://us02web.zoom.us/j/1?pwd=a%2Fb", "https://us02web.zoom.us/j/1?pwd=a%2Fb"),
    ("HTTPS://Zoom.US/J/1#success", "https://zoom.us/J/1"),
    ("Join here: https://zoom.us/j/1 (passcode 12/34)", "https://zoom.us/j/1"),
    ("<https://whereby.com/marie>", "https://whereby.com/marie"),
    ("https://whereby.com/marie?roomKey=ab.c", "https://whereby.com/marie?roomKey=ab.c"),
    ("meet.google.com/abc-defg-hij", "https://meet.google.com/abc-defg-hij"),
    ("https://teams.live.com/meet/93?p=x", "https://teams.live.com/meet/93?p=x"),
    ("https://acme.webex.com/meet/marie", "https://acme.webex.com/meet/marie"),
    ("https://meet.jit.si/Amélie", "https://meet.jit.si/Am%C3%A9lie"),
    (TEAMS, TEAMS),
]
REFUSED = [
    *((text, Refusal.NO_LINK) for text in ("", "no", "zoom", "10.0.0.1/room", "localhost/room")),
    *((text, Refusal.NO_LINK) for text in ("https://[::1/x", "zoom.us/j/" + "x" * 500)),
    ("https://zoom.us/j/1 https://zoom.us/j/2", Refusal.NO_LINK),
    *((text, Refusal.NO_ROOM) for text in ("zoom.us", "https://whereby.com/", "meet.jit.si//")),
    ("https://meet.example.org/marie", Refusal.OTHER_HOST),
    ("https://zoom.us.evil.org/j/1", Refusal.OTHER_HOST),
    ("https://evilzoom.us/j/1", Refusal.OTHER_HOST),
    ("https://evil.org/zoom.us/j/1", Refusal.OTHER_HOST),
    ("https://zoom.us@evil.org/j/1", Refusal.UNSAFE),
    ("https://marie:secret@zoom.us/j/1", Refusal.UNSAFE),
    ("https://zoom.us:8443/j/1", Refusal.UNSAFE),
    ("https://zоom.us/j/1", Refusal.UNSAFE),
    ("https://xn--zom-8cd.zoom.us/j/1", Refusal.UNSAFE),
    ("https://evil.org\\.zoom.us/j/1", Refusal.UNSAFE),
    ("javascript:alert(1)//zoom.us/j/1", Refusal.UNSAFE),
    ("ftp://zoom.us/j/1", Refusal.UNSAFE),
    ("https://zoom.us//evil.org/x", Refusal.UNSAFE),
    ("https://zoom.us/launch?url=https%253A%252F%252Fevil.org", Refusal.UNSAFE),
    ("https://meet.google.com/linkredirect?dest=evil.org", Refusal.UNSAFE),
    ("https://zoom.us/j/1?next=javascript:alert(1)", Refusal.UNSAFE),
]


@pytest.mark.parametrize(("text", "url"), LINKS)
def test_room_of_a_known_service_is_taken(text: str, url: str) -> None:
    assert own_link(text) == Link(url, urlsplit(url).hostname or "")


@pytest.mark.parametrize(("text", "refusal"), REFUSED)
def test_anything_else_is_refused_for_its_reason(text: str, refusal: Refusal) -> None:
    assert own_link(text) == refusal


def test_list_of_services_can_be_set() -> None:
    text = "https://meet.example.org/marie"

    assert own_link(text, hosts=["meet.example.org"]) == Link(text, "meet.example.org")


_PARTS = st.sampled_from(
    [
        *HOSTS,
        *("https://", "http://", "//", "/", "\\", "@", ":", "?", "#", "%2F", "%252F", "&", "="),
        *("evil.org", "xn--", "j/1", "javascript:", "redirect", ".", "é", "о", " ", "\t", "%00"),
        "\N{RIGHT-TO-LEFT OVERRIDE}",
    ]
)


@given(st.lists(_PARTS, max_size=9).map("".join) | st.text(max_size=60))
def test_whatever_is_typed_leads_to_a_known_host_or_nowhere(text: str) -> None:
    link = own_link(text)

    if isinstance(link, Link):
        parts = urlsplit(link.url)
        assert parts.scheme == "https"
        assert parts.netloc == link.host
        assert any(link.host == host or link.host.endswith(f".{host}") for host in HOSTS)
        assert "//" not in link.url.removeprefix("https://")
        assert link.url.isascii()
        assert own_link(link.url) == link
