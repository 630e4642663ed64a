"""Telegram: reading its updates, fetching them, and sending, over the raw Bot API."""

from bot.channels.telegram.api import BASE_URL, Api
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.reading import CHANNEL, read
from bot.channels.telegram.sending import TelegramChannel
from bot.channels.telegram.showcase import Showcase
from bot.channels.telegram.webhook import UnusableWebhook, Webhook

__all__ = [
    "BASE_URL",
    "CHANNEL",
    "Api",
    "Poller",
    "Showcase",
    "TelegramChannel",
    "UnusableWebhook",
    "Webhook",
    "read",
]
