"""Small texts that several handlers say: names of things in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup, escape

from locales.text import Localised, Text, Tongue
from program.communities import Community


def community_name(community: Community) -> Text:
    """A community under its own name in each language."""
    return Localised(community.name_en, community.name_fr)


@dataclass(frozen=True, slots=True)
class Own:
    """A whole text of which a community may have its own version, in either language.

    Args:
        name: of the text among the community's own (`toolkit` is `toolkit.en` and `toolkit.fr`).
        ours: what is said where it has none.
    """

    community: Community
    name: str
    ours: Text

    def render(self, tongue: Tongue) -> Markup:
        words = self.community.texts.get(f"{self.name}.{tongue.language}")
        return escape(words) if words else self.ours.render(tongue)
