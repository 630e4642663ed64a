"""What is forwarded to those who are invited, under the name of whoever forwards it."""

from __future__ import annotations

from locales.text import Text, _
from program.invitations import Errand


def letter(errand: Errand, *, community: Text, way: Text) -> Text:
    """Write to somebody who has not heard of us yet.

    Args:
        way: how to follow the invitation.
    """
    holes = {"community": community, "way": way}
    match errand:
        case Errand.CONNECTOR:
            return _(
                "Hello! Would you help newcomers as a Connector ({community})? Half an hour by"
                " video, a few times a year, with somebody in your own field. Passerelle, our"
                " assistant, tells you the rest: {way}",
                **holes,
            )
        case Errand.CONNECTEE:
            return _(
                "Hello! Before you move to Canada, we can introduce you to a professional in your"
                " field ({community}), free of charge. Passerelle, our assistant, begins with a few"
                " questions: {way}",
                **holes,
            )
        case Errand.COORDINATOR | Errand.SECRETARIAT | Errand.LINK:
            return _(
                "Hello! You are invited to coordinate the Connector Program ({community}) with"
                " Passerelle. The invitation is for you alone: {way}",
                **holes,
            )
