"""The ground that every test stands on: pinned zone data, loopback only, seeds printed."""

import ipaddress
import sys
import zoneinfo

import pytest
import structlog
from hypothesis import settings

# Before anything makes a ZoneInfo: the system's zone data is older than the pinned one.
zoneinfo.reset_tzpath(to=[])
# Errors that a test provokes are told plainly: rich takes a third of a second for each.
structlog.configure(
    processors=[
        *structlog.get_config()["processors"][:-1],
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
    ]
)

SENDING = {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"}


class NetworkRefused(RuntimeError):
    """A test reached for the network; only loopback is there."""


def refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Stop whatever would leave this machine, whichever library asks for it."""
    if event in SENDING:
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    if host is not None and not is_loopback(host):
        raise NetworkRefused(f"{event} {host!r}")


def is_loopback(host: object) -> bool:
    """Tell whether a host, by name or number, is this machine."""
    name = host.decode() if isinstance(host, bytes) else str(host)
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"


sys.addaudithook(refuse_network)

# Each run draws other examples; what one run leaves out, the next ones find.
settings.register_profile("passerelle", deadline=None, print_blob=True, max_examples=40)
settings.load_profile("passerelle")


LONGEST = ("test_isolation.py", "test_kills.py", "test_lives.py", "test_faults.py", "test_khal.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the end-to-end tests last, so that the fast ones speak first; of them, the longest first.

    What takes minutes and begins last would have all other workers wait for it.
    """
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> tuple[bool, bool, bool]:
    slow = item.get_closest_marker("e2e") is not None
    return slow, item.path.name not in LONGEST, item.path.parent.name != "e2e"
