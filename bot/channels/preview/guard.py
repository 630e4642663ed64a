"""Keeps the preview on this machine, and other web pages out of it."""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

# Chats are read out to whoever may read the page: nothing of it may load, frame or leave.
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class NotLoopback(ValueError):
    """The preview serves this machine only: bind it to 127.0.0.1, ::1 or localhost."""

    def __init__(self, host: str) -> None:
        super().__init__(f"{host}: {self.__doc__}")


def require_loopback(host: str) -> None:
    """Refuse to serve anybody but this machine.

    Raises:
        NotLoopback: others could reach that host.
    """
    if not is_loopback(host):
        raise NotLoopback(host)


def is_loopback(host: str) -> bool:
    """Tell whether a host, by name or number, is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer only to our own page under a loopback name (DNS rebinding, foreign pages)."""
    if not _names_this_machine(request) or not _comes_from_our_page(request):
        return web.Response(status=403, text="403: Forbidden")
    return await handler(request)


async def set_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """Put the protective headers on every answer before it is sent."""
    response.headers.update(HEADERS)


def _names_this_machine(request: web.Request) -> bool:
    host, port = _split(request.headers.get("Host", ""))
    name = request.transport.get_extra_info("sockname") if request.transport else None
    return is_loopback(host) and name is not None and port == str(name[1])


def _comes_from_our_page(request: web.Request) -> bool:
    # Browsers send no Origin when a page reads from its own server, but always when it writes.
    origin = request.headers.get("Origin")
    if origin is None:
        return request.method in ("GET", "HEAD")
    return origin == f"http://{request.headers['Host']}"


def _split(host: str) -> tuple[str, str]:
    name, _, port = host.rpartition(":")
    if name.startswith("[") and name.endswith("]"):
        name = name[1:-1]
    return (name, port) if name else (host, "80")
