"""Services that make rooms for video calls; `bot/app.py` chooses one of them."""

from bot.video.jitsi import Jitsi, UnusableServer
from bot.video.zoom import Account, Token, Zoom

__all__ = ["Account", "Jitsi", "Token", "UnusableServer", "Zoom"]
