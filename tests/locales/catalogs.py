"""Small French catalogs to try the reader and the translator on."""

from pathlib import Path

from locales.translator import catalog_path

HEADER = """msgid ""
msgstr ""
"Language: fr\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"
"Content-Type: text/plain; charset=utf-8\\n"

"""


def write_french(folder: Path, entries: str, *, header: str = HEADER) -> Path:
    """Write a French catalog below a folder, where a translator of that folder looks for it."""
    path = catalog_path("fr", folder=folder)
    path.parent.mkdir(parents=True)
    path.write_text(header + entries, encoding="utf-8")
    return path
