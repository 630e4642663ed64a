"""Newcomers going through the intake in either language, and what its summary must then show."""

from __future__ import annotations

from tests.fakes.people import Chats, FakePerson, Rule

ENGLISH = (
    Rule("language", r"Which language shall we speak", presses=("^English$",)),
    Rule("consent", r"Do you agree\?", presses=("^I agree$",)),
    Rule("name", r"shall we call you by\?", say="Amina {n}", shows="Amina {n}"),
    Rule("city", r"Which town do you live in", say="Casablanca", shows="Casablanca"),
    Rule("time", r"it is .* there now", presses=("^Yes$",)),
    Rule(
        "proof",
        r"Which document have you received",
        presses=("IRCC invitation",),
        shows="IRCC invitation",
    ),
    Rule("proof_date", r"What date is on it", say="March 2026", shows="March 2026"),
    Rule("arrival", r"When do you expect to arrive", say="June 2027", shows="June 2027"),
    Rule("occupation", r"What is your occupation", say="nurse", shows="nurse"),
    Rule("trade", r"closest to", presses=(".",)),
    Rule("years", r"How many years have you worked", say="{age}", shows=": {age}\n"),
    Rule("english", r"How is your English", presses=("^Fluent",), shows="Fluent"),
    Rule("french", r"And your French", presses=("^Everyday",), shows="Everyday"),
    Rule("meeting", r"In which language would you like to meet", presses=("^English", "^Done$")),
    Rule("goals", r"what do you hope to find", say="Work for {n}", shows="Work for {n}"),
    Rule("topics", r"talk about with your Connector", presses=("^The industry", "^Done$")),
    Rule("hours", r"30-minute video call, in", presses=("^Weekday evenings", "^Done$")),
    Rule("review", r"Is everything right", presses=("^Send my application$",), sums_up=True),
)
ENGLISH_DONE = r"^Sent! Your reference is C-\d+"

FRENCH = (
    Rule("language", r"Quelle langue préférez-vous", presses=("^Français$",)),
    Rule("consent", r"Êtes-vous d’accord", presses=("^J’accepte$",)),
    Rule("name", r"s’adresser à vous", say="Awa {n}", shows="Awa {n}"),
    Rule("city", r"Dans quelle ville habitez-vous", say="Abidjan", shows="Abidjan"),
    Rule("time", r"il y est .* en ce moment", presses=("^Oui$",)),
    Rule("proof", r"Quel document", presses=("^Invitation d’IRCC",), shows="Invitation d’IRCC"),
    Rule("proof_date", r"Quelle date porte-t-il", say="mars 2026", shows="mars 2026"),
    Rule("arrival", r"Quand pensez-vous arriver", say="juin 2027", shows="juin 2027"),
    Rule("occupation", r"Quelle est votre profession", say="infirmière", shows="infirmière"),
    Rule("trade", r"plus proche", presses=(".",)),
    Rule("years", r"Combien d’années avez-vous travaillé", say="{age} ans", shows=" {age}\n"),
    Rule("english", r"niveau d’anglais", presses=("^Conversations",), shows="Conversations"),
    Rule("french", r"Et votre français", presses=("^Courant",), shows="Courant"),
    Rule("meeting", r"Dans quelle langue aimeriez-vous", presses=("^Français", "^Terminé$")),
    Rule("goals", r"qu’espérez-vous trouver", say="Un emploi {n}", shows="Un emploi {n}"),
    Rule("topics", r"De quoi aimeriez-vous parler", presses=("^Le secteur", "^Terminé$")),
    Rule("hours", r"appel vidéo de 30 minutes, à", presses=("^Soirs", "^Terminé$")),
    Rule("review", r"Tout est exact", presses=("^Envoyer ma demande$",), sums_up=True),
)
FRENCH_DONE = r"^C’est envoyé! Votre référence : C-\d+"

EVERY_KEY = [rule.key for rule in ENGLISH]


def newcomer(api: Chats, number: int, *, language: str) -> FakePerson:
    """Somebody who answers in that language."""
    rules, done = (FRENCH, FRENCH_DONE) if language == "fr" else (ENGLISH, ENGLISH_DONE)
    return FakePerson(api, number, rules, done, language)
