"""The words of dates in English and French, and the few tokens that they come down to."""

from __future__ import annotations

import re
import unicodedata


def _words(table: str) -> dict[str, str]:
    rows = (row.split("=") for row in table.strip().splitlines())
    return {word: token.strip() for token, words in rows for word in words.split()}


_TOKENS = _words("""
    m1 = january jan janvier janv
    m2 = february feb fevrier fev fevr
    m3 = march mar mars
    m4 = april apr avril avr
    m5 = may mai
    m6 = june jun juin
    m7 = july jul juillet juil
    m8 = august aug aout
    m9 = september sep sept septembre
    m10 = october oct octobre
    m11 = november nov novembre
    m12 = december dec decembre
    spring = spring printemps
    summer = summer ete
    autumn = autumn fall automne
    winter = winter hiver
    w0 = monday mon lundi
    w1 = tuesday tue tues mardi
    w2 = wednesday wed mercredi
    w3 = thursday thu thur thurs jeudi
    w4 = friday fri vendredi
    w5 = saturday sat samedi
    w6 = sunday sun dimanche
    q1 = q1 t1
    q2 = q2 t2
    q3 = q3 t3
    q4 = q4 t4
    day = day days jour jours
    week = week weeks semaine semaines
    month = month months mois
    year = year years an ans annee annees
    early = early beginning start debut
    mid = mid middle mi milieu
    late = late end fin
    next = next coming upcoming prochain prochaine
    last = last past previous dernier derniere passe passee
    this = this current ce cet cette
    ago = ago
    today = today
    tomorrow = tomorrow demain
    overmorrow = overmorrow
    yesterday = yesterday hier
    ereyesterday = ereyesterday
    1 = one un une first premier premiere
    2 = two deux
    3 = three trois
    4 = four quatre
    5 = five cinq
    6 = six
    7 = seven
    8 = eight huit
    9 = nine neuf
    10 = ten dix
    11 = eleven onze
    12 = twelve douze
""")

_PHRASES = (
    (re.compile(r"\baujourd hui\b"), "today"),
    (re.compile(r"\bday after tomorrow\b|\bapres[- ]demain\b"), "overmorrow"),
    (re.compile(r"\bday before yesterday\b|\bavant[- ]hier\b"), "ereyesterday"),
    (re.compile(r"\bil y a\b"), "ago"),
    (re.compile(r"\ba couple (?:of )?(?=\w)"), "2 "),
    (re.compile(r"\b(?:(?:in|within) |^)an? (?=day|week|month|year)"), "1 "),
    (re.compile(r"\bsept (?=jours|semaines|mois|ans)"), "7 "),
    (re.compile(r"\b(?:month of|mois de?) (?=[a-z])|\bpeut[- ]etre\b|[- ]ci\b"), " "),
    (re.compile(r"(?<=\d)(?:st|nd|rd|th|er|re|ere|e|eme)\b"), " "),
)

_FILLERS = frozenset(
    re.findall(
        r"\w+",
        "a about approximately around arrive arriving au aux by courant d dans de des du during en "
        "environ for from i in j l la le les maybe of on pendant possibly pour probablement "
        "probably s sometime the time vers within",
    )
)

_PADDING = frozenset(
    re.findall(
        r"\w+",
        "am certain date encore for i instant is it je l le m me moment n ne now pour quand really "
        "still the trop vraiment when yet",
    )
)

_NOT_KNOWN = re.compile(
    r"\?+|idk|tbd|tba|unknown|undecided|unsure|uncertain|inconnue?|incertaine?|a determiner"
    r"|do not know|don ?t know|dunno|(?:not|no)(?: sure| known| decided| fixed| idea| clue)?"
    r"|sais pas|(?:c est |ce est |est |suis )?pas(?: sure?| connue?| decidee?| fixee?)?"
    r"|(?:ai )?(?:aucune idee|pas d idee|pas de)"
)

_BARE_NO = frozenset({"no", "not", "pas"})


def plain(text: str) -> str:
    """Small letters without accents, ASCII digits and dashes, single spaces."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    kept = (c for c in letters if unicodedata.category(c) not in {"Mn", "Cf"})
    digits = "".join(str(unicodedata.decimal(c, c)) for c in kept)
    dashes = re.sub(r"[\u2010-\u2015\u2212]", "-", digits)
    years = re.sub(r"['’](?=\d\d$)", "20", dashes)
    return " ".join(re.sub(r"['’ʼ`´]", " ", years).split()).strip(" .!,;")


def says_unknown(plain_text: str) -> bool:
    """Tell whether these are words for "I do not know yet"; a bare "no" says less."""
    words = (word for word in plain_text.replace(",", " ").split() if word not in _PADDING)
    return plain_text not in _BARE_NO and bool(_NOT_KNOWN.fullmatch(" ".join(words)))


def figures(plain_text: str) -> str:
    """Leave out what may stand before a date in figures: "le", "on", a weekday."""
    kept = (word for word in plain_text.split() if word not in _FILLERS)
    return " ".join(word for word in kept if not re.fullmatch(r"w\d", _TOKENS.get(word, "")))


def tokens(plain_text: str) -> tuple[str, ...]:
    """Translate word by word (`mars` and `March` are `m3`); what is no such word becomes `?`."""
    for phrase, token in _PHRASES:
        plain_text = phrase.sub(token, plain_text)
    words = re.split(r"[\s,./-]+", plain_text)
    return tuple(_token(word) for word in words if word and word not in _FILLERS)


def _token(word: str) -> str:
    return str(int(word)) if word.isdecimal() else _TOKENS.get(word, "?")
