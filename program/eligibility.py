"""Who may take part: a community's rules held against what a candidate told so far.

Source: the community's own settings; IRCC pre-arrival services are for people accepted to
immigrate who are still outside Canada.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from program.communities import Proof, Rules

CANADA = "CA"


class Unmet(StrEnum):
    """A rule that is not met."""

    ALREADY_IN_CANADA = "already_in_canada"
    NO_PROOF = "no_proof"
    PROOF_NOT_ACCEPTED = "proof_not_accepted"
    OTHER_FIELD = "other_field"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is known so far; `None` means not asked yet, and breaks no rule.

    Args:
        country: ISO 3166-1 alpha-2, where the person lives now.
        proof: a `Proof`, or "none".
        category: NOC 2021 broad category, 0 to 9.
        english, french: lowest CLB/NCLC level of the self-rated band, 0 to 9.
    """

    country: str | None = None
    proof: str | None = None
    category: int | None = None
    english: int | None = None
    french: int | None = None


def unmet(candidate: Candidate, rules: Rules) -> Unmet | None:
    """Name the first rule that is not met, or `None` if all that is known fits."""
    checks = (
        (Unmet.ALREADY_IN_CANADA, rules.abroad_only and candidate.country == CANADA),
        (Unmet.NO_PROOF, candidate.proof == "none"),
        (Unmet.PROOF_NOT_ACCEPTED, _foreign_proof(candidate.proof, rules)),
        (Unmet.OTHER_FIELD, _other_field(candidate.category, rules)),
        (Unmet.LANGUAGE, _too_little_language(candidate, rules)),
    )
    return next((rule for rule, broken in checks if broken), None)


def meeting_languages(english: int, french: int, *, level: int) -> tuple[str, ...]:
    """Tell in which languages a professional meeting can be held, best first."""
    able = [(english, "en"), (french, "fr")]
    ranked = sorted(able, key=lambda pair: -pair[0])
    return tuple(code for reached, code in ranked if reached >= level)


def _foreign_proof(proof: str | None, rules: Rules) -> bool:
    return proof not in (None, "none") and Proof(proof) not in rules.proofs


def _other_field(category: int | None, rules: Rules) -> bool:
    return category is not None and bool(rules.categories) and category not in rules.categories


def _too_little_language(candidate: Candidate, rules: Rules) -> bool:
    if candidate.english is None or candidate.french is None:
        return False
    return max(candidate.english, candidate.french) < rules.language_level
