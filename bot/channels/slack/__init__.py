"""Slack: reading what it sends, hearing it by socket or HTTP, and sending."""

from bot.channels.slack.api import BASE_URL, Api
from bot.channels.slack.door import Door
from bot.channels.slack.hearing import Hearing
from bot.channels.slack.history import History
from bot.channels.slack.installations import Installations, OneWorkspace, StoredWorkspaces
from bot.channels.slack.oauth import Installing
from bot.channels.slack.profiles import Profiles
from bot.channels.slack.reading import CHANNEL, COMMANDS
from bot.channels.slack.receipts import Receipts
from bot.channels.slack.sending import SlackChannel
from bot.channels.slack.socket import Socket
from bot.channels.slack.views import Views
from bot.channels.slack.writing import spelling

__all__ = [
    "BASE_URL",
    "CHANNEL",
    "COMMANDS",
    "Api",
    "Door",
    "Hearing",
    "History",
    "Installations",
    "Installing",
    "OneWorkspace",
    "Profiles",
    "Receipts",
    "SlackChannel",
    "Socket",
    "StoredWorkspaces",
    "Views",
    "spelling",
]
