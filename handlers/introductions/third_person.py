"""How a third person is spoken of, as far as they agreed: their name, what they do, where."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from locales.text import Text, Verbatim, _, blocks, p_

if TYPE_CHECKING:
    from program.introductions import Introduction

NOBODY = _("somebody whose details are erased")


def described(introduction: Introduction) -> Text:
    """Say who they are, as far as that may be said: their name, what they do, where."""
    return said(introduction.whom)


def said(whom: Mapping[str, Any]) -> Text:
    """Say the same of what is kept of somebody."""
    parts = (Verbatim(whom["name"]) if whom.get("name") else None, position(whom))
    found = [each for each in parts if each is not None]
    return blocks(*found, between=", ") if found else NOBODY


def position(whom: Mapping[str, Any]) -> Text | None:
    """Say what they do and where, as far as it is known."""
    role, organisation = str(whom.get("role") or ""), str(whom.get("organisation") or "")
    if role and organisation:
        # TRANSLATORS: as in "head nurse, QEII"
        return p_("a third person", "{role}, {organisation}", role=role, organisation=organisation)
    return Verbatim(role or organisation) if role or organisation else None
