"""The documents point at what exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?P<target>[^)#\s]+)[^)]*\)")
ELSEWHERE = ("http://", "https://", "mailto:", "tel:")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_document_links_to_files_that_exist(document: Path) -> None:
    assert missing(document.read_text(encoding="utf-8"), folder=document.parent) == []


def test_broken_link_is_found(tmp_path: Path) -> None:
    (tmp_path / "there.md").touch()
    text = "[a](there.md#part), [b](gone.md) and [c](https://example.org/)"

    assert missing(text, folder=tmp_path) == ["gone.md"]


def missing(text: str, *, folder: Path) -> list[str]:
    targets = [match["target"] for match in LINK.finditer(text)]
    return [
        target
        for target in targets
        if not target.startswith(ELSEWHERE) and not (folder / target).exists()
    ]
