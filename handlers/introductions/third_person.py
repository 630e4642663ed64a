"""How somebody is spoken of whom a Connector introduces to."""

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
    role, organisation = str(whom.get("role", "")), str(whom.get("organisation", ""))
    if role and organisation:
        # TRANSLATORS: as in "head nurse, QEII"
        work: Text | None = p_(
            "a third person", "{role}, {organisation}", role=role, organisation=organisation
        )
    else:
        work = Verbatim(role or organisation) if role or organisation else None
    parts = (Verbatim(whom["name"]) if whom.get("name") else None, work)
    found = [each for each in parts if each is not None]
    return blocks(*found, between=", ") if found else NOBODY
