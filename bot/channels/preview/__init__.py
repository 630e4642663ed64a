"""The preview: chats side by side on a local web page, on the very same bot."""

from bot.channels.preview.channel import PreviewChannel
from bot.channels.preview.server import PreviewServer
from bot.channels.preview.transcript import Transcript

__all__ = ["PreviewChannel", "PreviewServer", "Transcript"]
