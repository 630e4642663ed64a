"""The template of all texts, and the French catalog brought up to date with it: `make catalogs`.

Both files depend on the sources alone (no clock, no line numbers, sorted), so that a test can
demand that they are current, and a diff shows texts only.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog as Template
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from locales.catalog import forms
from locales.translator import FOLDER, catalog_path

TEMPLATE = FOLDER / "passerelle.pot"
SPEAKING = ("bot", "conversations", "handlers", "locales")
KEYWORDS = {"_": None, "n_": (1, 2), "p_": ((1, "c"), 2)}
EPOCH = datetime(2026, 11, 1, tzinfo=UTC)
HEADER = "# Texts of Passerelle. Made by `make catalogs`; do not edit the template by hand."
WIDTH = 99


def template(root: Path = FOLDER.parent) -> Template:
    """Collect all marked texts below a folder."""
    collected = Template(
        project="passerelle",
        version="1",
        msgid_bugs_address="see docs/translating.md",
        header_comment=HEADER,
        creation_date=EPOCH,
        revision_date=EPOCH,
        last_translator="Passerelle contributors",
        language_team="Passerelle contributors",
        fuzzy=False,
    )
    for package in SPEAKING:
        for name, line, text, comments, context in extract_from_dir(
            root / package,
            keywords=KEYWORDS,
            comment_tags=("TRANSLATORS:",),
            strip_comment_tags=True,
        ):
            collected.add(
                text, None, [(f"{package}/{name}", line)], auto_comments=comments, context=context
            )
    return collected


def updated(catalog: Template, *, template: Template) -> Template:
    """Give a catalog the texts of a template: new ones empty, lost ones dropped, none guessed."""
    catalog.update(template, no_fuzzy_matching=True, update_creation_date=False)
    catalog.obsolete.clear()
    return catalog


def written(catalog: Template) -> bytes:
    """Write a catalog in the one way that we keep in the repository."""
    file = BytesIO()
    write_po(file, catalog, width=WIDTH, sort_output=True, include_lineno=False)
    return file.getvalue().rstrip() + b"\n"


def main() -> None:
    """Rewrite the template and the French catalog."""
    texts = template()
    TEMPLATE.write_bytes(written(texts))
    path = catalog_path("fr")
    with path.open("rb") as file:
        catalog = read_po(file, locale="fr")
    current = updated(catalog, template=texts)
    path.write_bytes(written(current))
    waiting = sum(not all(forms(message.string)) for message in current if message.id)
    sys.stdout.write(f"{len(texts)} texts, {waiting} of them waiting for their French\n")


if __name__ == "__main__":
    main()
