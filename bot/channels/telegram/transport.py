"""The HTTP of the Bot API: calls go out as JSON, or as a form where a file goes with them.

It never logs an address (which holds the token), and tells apart what certainly was not sent from
what may have been.

Source: https://core.telegram.org/bots/api#making-requests
"""

from __future__ import annotations

import json
from collections.abc import Mapping

import aiohttp

from bot.channels.telegram.errors import NetworkError, TimedOut
from handlers.files import File
from storage.json_text import encoded

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 20.0
_CONNECTIONS = 100
_JSON = {"Content-Type": "application/json"}


class Transport:
    """One pool of connections to the Bot API.

    Args:
        prefix: what all methods' addresses begin with, the token included.
    """

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def post(
        self, method: str, *, given: Mapping[str, object], read_timeout_s: float
    ) -> tuple[int, bytes]:
        """Make one call; gives status and body of the answer.

        Raises:
            TimedOut: it may have arrived.
            NetworkError: it certainly has not.
        """
        body, headers = _body(given)
        timeout = aiohttp.ClientTimeout(connect=CONNECT_TIMEOUT_S, sock_read=read_timeout_s)
        try:
            async with self._opened().post(
                f"{self._prefix}{method}", data=body, headers=headers, timeout=timeout
            ) as response:
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            # Not the error's own words: they may hold the address, and so the token.
            raise NetworkError(f"no connection ({type(error).__name__})") from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise TimedOut(f"no answer ({type(error).__name__})") from None

    def _opened(self) -> aiohttp.ClientSession:
        """Open the pool with the first call: it belongs to the loop that is running then."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=_CONNECTIONS),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session


def _body(given: Mapping[str, object]) -> tuple[bytes | aiohttp.FormData, Mapping[str, str]]:
    if not any(isinstance(value, File) for value in given.values()):
        return encoded(given), _JSON
    # Unquoted, as browsers do: Telegram would show a quoted name to people.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in given.items():
        if isinstance(value, File):
            form.add_field(name, value.content, filename=value.name, content_type=value.media_type)
        else:
            form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    return form, {}
