"""What to say to somebody who does not qualify yet: which rule, and what to do about it."""

from __future__ import annotations

from locales.text import Text, _
from program.eligibility import Unmet

ADVICE: dict[Unmet, Text] = {
    Unmet.ALREADY_IN_CANADA: _(
        "This program is for people who are <b>still outside Canada</b>. If you live in Canada"
        " already, good news: you can join the local Connector Program in person. Ask the"
        " settlement services in your town; they are free."
    ),
    Unmet.NO_PROOF: _(
        "To take part, you need <b>one</b> document from IRCC which shows that Canada has accepted"
        " you as an immigrant. It comes once your application is approved. You do not need to send"
        " it to me: just come back when you have it, and we go on from here."
    ),
    Unmet.PROOF_NOT_ACCEPTED: _(
        "This community asks for another paper than the one you hold. If you also hold one of the"
        " others in the list, change your answer. If not, come back when you have it."
    ),
    Unmet.OTHER_FIELD: _(
        "This program serves another field of work than yours. You can join the one of the place"
        " where you will live instead: send /cancel, erase these answers, then send /start."
    ),
    Unmet.LANGUAGE: _(
        "A meeting with a professional needs everyday English or French. Free online courses are"
        " open to you before you leave: ask for “LINC” or “CLIC en ligne” at the pre-arrival"
        " services. Come back when you feel ready."
    ),
}
"""By unmet rule; a test wants every rule here."""

CONDITIONS: dict[Unmet, Text] = {
    Unmet.ALREADY_IN_CANADA: _("This community takes people who are still outside Canada."),
    Unmet.NO_PROOF: _("This community asks for one of the papers in the list."),
    Unmet.PROOF_NOT_ACCEPTED: _("This community asks for another paper than that one."),
    Unmet.OTHER_FIELD: _("This community serves another field of work than that one."),
    Unmet.LANGUAGE: _("A meeting with a professional needs everyday English or French."),
}
"""The same, for somebody who has applied and changes an answer; a test wants every rule here."""
