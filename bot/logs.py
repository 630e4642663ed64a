"""Logs: one line per event on standard error, without tokens and without what people write."""

from __future__ import annotations

import logging
import re
import traceback
from typing import TextIO

import structlog
from structlog.typing import ExcInfo, Processor

QUIET = ("aiosqlite", "alembic", "apscheduler", "slack_sdk")
"""Libraries that would log full addresses, and so the bot's token."""

QUOTING = (AttributeError, LookupError, TypeError, ValueError)
"""Errors whose words quote the value that they met, and so perhaps what somebody wrote."""

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{30,}|xox[a-z]-[A-Za-z0-9-]+|xapp-[A-Za-z0-9-]+")
"""Source: https://core.telegram.org/bots/api#authorizing-your-bot,
    https://docs.slack.dev/authentication/tokens
"""


def configure() -> None:
    """Set up logging for the process."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        _WithoutTokens(
            processor=structlog.dev.ConsoleRenderer(colors=False, exception_formatter=_tell),
            foreign_pre_chain=shared,
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _tell(out: TextIO, exc_info: ExcInfo) -> None:
    """Write where an error came from; the words only of those that do not quote."""
    error: BaseException | None = exc_info[1]
    while error is not None:
        out.write("".join(traceback.format_tb(error.__traceback__)))
        quoting = isinstance(error, QUOTING) or not str(error)
        out.write(type(error).__qualname__ if quoting else f"{type(error).__qualname__}: {error}")
        out.write("\n")
        if isinstance(error, BaseExceptionGroup):
            for each in error.exceptions:
                _tell(out, (type(each), each, each.__traceback__))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if error is not None:
            out.write("which came of:\n")


class _WithoutTokens(structlog.stdlib.ProcessorFormatter):
    def format(self, record: logging.LogRecord) -> str:
        return _TOKEN.sub("•••", super().format(record))
