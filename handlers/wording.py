"""Small texts that several handlers say: names of things in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from locales.text import Localised, Text, Tongue, Verbatim, blocks, p_
from program.communities import Community
from program.invitations import Errand
from program.people import Role


def community_name(community: Community) -> Text:
    """A community under its own name in each language."""
    return Localised(community.name_en, community.name_fr)


@dataclass(frozen=True, slots=True)
class Own:
    """A whole text of which a community may have its own version, in either language.

    Args:
        name: of the text among the community's own (`toolkit` is `toolkit.en` and `toolkit.fr`).
        ours: what is said where it has none.
        below: what has to be said below their own words; `ours` says it already.
    """

    community: Community
    name: str
    ours: Text
    below: Text | None = None

    def render(self, tongue: Tongue) -> Markup:
        words = self.community.texts.get(f"{self.name}.{tongue.language}")
        if not words:
            return self.ours.render(tongue)
        return blocks(Verbatim(words), self.below).render(tongue)


def role_name(role: Role, community: Community | None) -> Text:
    """A role and where it is held."""
    if community is None:
        return ROLES[role]
    return p_("role", "{role}, {community}", role=ROLES[role], community=community_name(community))


ROLES: dict[Role, Text] = {
    Role.CONNECTEE: p_("role", "Connectee"),
    Role.CONNECTOR: p_("role", "Connector"),
    Role.COORDINATOR: p_("role", "coordinator"),
    Role.SECRETARIAT: p_("role", "national secretariat"),
}
"""What roles are called; a test wants every role here."""

ERRANDS: dict[Errand, Text] = {
    Errand.CONNECTEE: p_("invitation", "Connectee"),
    Errand.CONNECTOR: p_("invitation", "Connector"),
    Errand.COORDINATOR: p_("invitation", "Colleague"),
    Errand.SECRETARIAT: p_("invitation", "National secretariat"),
    Errand.LINK: p_("invitation", "Link between two chats"),
}
"""What an invitation is for; a test wants every errand here."""
