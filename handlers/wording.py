"""Small texts that several handlers say: names of things in the reader's language."""

from __future__ import annotations

from locales.text import Localised, Text
from program.communities import Community


def community_name(community: Community) -> Text:
    """A community under its own name in each language."""
    return Localised(community.name_en, community.name_fr)
