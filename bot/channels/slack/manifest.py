"""The app's manifest, which Slack makes the app from: printed from the table of commands.

Source: https://docs.slack.dev/reference/app-manifest
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.channels.slack.door import PATH
from bot.channels.slack.oauth import RETURN, SCOPES
from bot.channels.slack.reading import COMMANDS
from handlers.book import Command

EVENTS = ("app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked")
LONGEST_HINT = 1000

_HELP = {"en": "Write to Passerelle, in private", "fr": "Écrire à Passerelle, en privé"}

_MANIFEST = """\
# The Slack app, printed from the table of commands by `python -m bot.documents`; do not edit.
# Paste it at https://api.slack.com/apps, under "Create New App", "From a manifest".
#
# As it stands, events come over a socket that the bot opens, and one workspace has the app. For
# HTTP, put your own host in place of bot.example.org, and set socket_mode_enabled to false.
display_information:
  name: Passerelle
  description: A first professional contact in Canada · Un premier contact professionnel
  background_color: "#1d3557"
features:
  app_home:
    home_tab_enabled: true
    messages_tab_enabled: true
    messages_tab_read_only_enabled: false
  bot_user:
    display_name: Passerelle
    always_online: true
  slash_commands:
{commands}
oauth_config:
  redirect_urls:
    - https://bot.example.org{back}
  scopes:
    bot:
{scopes}
settings:
  event_subscriptions:
    request_url: https://bot.example.org{path}
    bot_events:
{events}
  interactivity:
    is_enabled: true
    request_url: https://bot.example.org{path}
  org_deploy_enabled: false
  socket_mode_enabled: true
  token_rotation_enabled: false
"""


def manifest(commands: Sequence[Command]) -> str:
    """Write the manifest."""
    return _MANIFEST.format(
        commands="\n".join(_command(language, commands) for language in COMMANDS),
        scopes=_listed(SCOPES),
        events=_listed(EVENTS),
        path=PATH,
        back=RETURN,
    )


def _command(language: str, commands: Sequence[Command]) -> str:
    """Describe a slash command, and hint at what may follow it."""
    free = (each for each in commands if each.role is None and each.in_menu)
    hint = " | ".join(dict.fromkeys(each.names[language] for each in free))
    return "\n".join(
        (
            f"    - command: {COMMANDS[language]}",
            f"      url: https://bot.example.org{PATH}",
            f'      description: "{_HELP[language]}"',
            f'      usage_hint: "{hint[:LONGEST_HINT]}"',
            "      should_escape: true",
        )
    )


def _listed(names: Sequence[str]) -> str:
    return "\n".join(f"      - {name}" for name in names)
