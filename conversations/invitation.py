"""Whom to invite: as what, and by which names; and the name of a partner who refers people.

Facts of an invitation: `errand`, "" if it is to be asked, and `names`, [] if they are to be asked.
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.question import Option
from conversations.questions import Choice, Words
from conversations.talk import Talk
from locales.text import _, p_
from program.invitations import Errand

MOST_AT_ONCE = 20
"""So many invitations fit into one message, with their links."""

LONGEST_NAME = 60
LONGEST_LIST = 3000
LONGEST_PARTNER = 80

ERRANDS = (
    Option(
        Errand.CONNECTOR,
        p_("button", "A Connector"),
        also=("connector", "connecteur", "connectrice", "connectors", "connecteurs"),
    ),
    Option(
        Errand.CONNECTEE,
        p_("button", "A Connectee"),
        also=("connectee", "participant", "participante", "newcomer", "connectees"),
    ),
    Option(
        Errand.COORDINATOR,
        p_("button", "A colleague"),
        also=("colleague", "collegue", "coordinator", "coordonnateur", "coordonnatrice"),
    ),
)
_HEADS = frozenset({"name", "nom", "names", "noms", "first name", "prenom", "full name"})
"""With one of these in front, a line of a pasted table is its head."""
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who is to be invited.

    Args:
        names: one for each invitation; one "" if nobody in particular.
    """

    errand: Errand
    names: tuple[str, ...]


def invitation(talk: Talk) -> Wanted:
    """Ask as what, unless that was said, and for the names."""
    said = talk.facts["errand"]
    errand = Errand(
        said or talk.ask("errand", Choice(_("Whom would you like to invite?"), ERRANDS))
    )
    names = talk.facts["names"]
    if not names:
        pasted = talk.offer("names", Words(_NAMES, limit=LONGEST_LIST, lines=True))
        names = listed(pasted or "") or [""]
    return Wanted(errand, tuple(names))


_NAMES = _(
    "For whom? Write a name or two words that remind you of the person, or paste a list: one"
    " person per line. Only coordinators see it. Skip this for one invitation without a name."
)


def partnership(talk: Talk) -> str:
    """Ask for the name of an organisation that refers people."""
    text = _("What is the organisation called?")
    return talk.ask("partner", Words(text, limit=LONGEST_PARTNER))


def listed(pasted: str) -> list[str]:
    """Read one name per line of a list, or of a table without its head."""
    lines = [_in_words(line) for line in pasted.removeprefix(_BYTE_ORDER_MARK).splitlines()]
    whole = [line for line in lines if any(map(str.isalnum, line))]
    if whole and whole[0].split(",")[0].strip().casefold().replace("é", "e") in _HEADS:
        whole = whole[1:]
    return [line[:LONGEST_NAME].strip(" ,") for line in whole]


def _in_words(line: str) -> str:
    cells = line.replace(";", ",").replace("\t", ",").replace('"', "").split(",")
    return ", ".join(" ".join(cell.split()) for cell in cells if cell.strip()).lstrip("-•* ")
