"""The ground of the tests holds: see `conftest.py`."""

import asyncio
import socket
import zoneinfo
from importlib.resources import files

import pytest

# An address reserved for documentation: nobody answers there.
ELSEWHERE = "192.0.2.1"


def test_zone_data_comes_from_the_pinned_package() -> None:
    vancouver = zoneinfo.ZoneInfo("America/Vancouver")

    assert zoneinfo.TZPATH == ()
    assert files("tzdata").joinpath("zoneinfo/America/Vancouver").is_file()
    assert vancouver.key == "America/Vancouver"


def test_connecting_elsewhere_is_refused() -> None:
    with (
        socket.socket() as plug,
        pytest.raises(RuntimeError, match=r"socket\.connect '192\.0\.2\.1'"),
    ):
        plug.connect((ELSEWHERE, 80))


def test_sending_elsewhere_is_refused() -> None:
    with (
        socket.socket(type=socket.SOCK_DGRAM) as plug,
        pytest.raises(RuntimeError, match=r"socket\.sendto '192\.0\.2\.1'"),
    ):
        plug.sendto(b"hello", (ELSEWHERE, 80))


def test_looking_up_a_name_is_refused() -> None:
    with pytest.raises(RuntimeError, match=r"getaddrinfo 'example\.org'"):
        socket.getaddrinfo("example.org", 80)


async def test_asynchronous_connections_elsewhere_are_refused() -> None:
    with pytest.raises(RuntimeError, match="192"):
        await asyncio.open_connection(ELSEWHERE, 80)


async def test_loopback_answers() -> None:
    server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]

    reader, writer = await asyncio.open_connection("localhost", port)

    assert await reader.read() == b""
    writer.close()
    server.close()
