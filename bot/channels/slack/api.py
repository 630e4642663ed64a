"""The Web API: methods by their names, over the library that knows its encodings and errors.

Source: https://docs.slack.dev/apis/web-api
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from types import MappingProxyType, TracebackType
from typing import Any, Self, TypeAlias

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.channel import TryLater, Uncertain
from bot.channels.slack.errors import send_error

BASE_URL = "https://slack.com/api/"
CONNECT_TIMEOUT_S = 10.0
TIMEOUT_S = 20.0
_CONNECTIONS = 100
_OK = 200

Json: TypeAlias = Any
"""What the Web API answers."""


class Api:
    """Calls methods with one workspace's token at a time.

    Args:
        base_url: up to the method's name, which is appended.
    """

    def __init__(self, *, base_url: str = BASE_URL) -> None:
        # It would log what people write.
        self._log = logging.getLogger("slack_sdk")
        self._log.setLevel(logging.WARNING)
        self._base_url = base_url
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_S, connect=CONNECT_TIMEOUT_S)
        connector = aiohttp.TCPConnector(limit=_CONNECTIONS)
        self._session = aiohttp.ClientSession(timeout=timeout, connector=connector)
        # Repeating a send is for delivery to decide, so nothing may repeat by itself.
        self._client = AsyncWebClient(
            base_url=self._base_url, session=self._session, retry_handlers=[], logger=self._log
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.session.close()

    @property
    def session(self) -> aiohttp.ClientSession:
        """The pool of connections."""
        if self._session is None:
            raise RuntimeError("the API is used before it was opened")
        return self._session

    async def call(
        self, method: str, *, token: str, given: Mapping[str, object] = MappingProxyType({})
    ) -> Json:
        """Call one method; what is given as `None` is left out.

        Raises:
            SendError: as its module draws it.
        """
        form = {name: _encoded(value) for name, value in given.items() if value is not None}
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            answer = await self._client.api_call(method, data=form, headers=headers)
        except SlackApiError as error:
            # Not the library's words: they quote the whole answer.
            raise send_error(error) from None
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise TryLater from error
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise Uncertain(f"no answer ({type(error).__name__})") from None
        return answer.data

    async def upload(self, url: str, *, content: bytes) -> None:
        """Put a file's content where Slack said.

        Raises:
            SendError: it may not have arrived.

        Source: https://docs.slack.dev/messaging/working-with-files#uploading_files
        """
        try:
            async with self.session.post(url, data=content) as answer:
                if answer.status != _OK:
                    raise Uncertain(f"the upload ended with {answer.status}")
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Uncertain(f"the upload broke ({type(error).__name__})") from None


def _encoded(value: object) -> str:
    """Write an argument for a form, which every method takes."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
