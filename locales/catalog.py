"""A language's catalog: read from its .po file, and judged before anyone is spoken to.

The judgement is what `msgfmt -c` would say and more, so that a translation can neither break a
message nor leave the reader with the wrong language:

    every sentence translated, nothing fuzzy, nothing obsolete
    the same `{holes}` in source and translation, each a plain name
    the same markup, from the tags b, i, code and a
    as many plural forms as the language has, chosen by its own rule
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog as Template
from babel.messages.catalog import Message
from babel.messages.plurals import get_plural
from babel.messages.pofile import PoFileError, read_po

TAG = re.compile(r"<(/?)(b|i|code|a)((?: href=\"[^\"<>]*\")?)>")
HOLE = re.compile(r"[a-z][a-z0-9_]*")
STRAY = re.compile(r"[<>]|&(?!(?:amp|lt|gt|quot|#39);)")


class CatalogError(Exception):
    """A catalog cannot be used as it is."""

    def __init__(self, language: str, faults: tuple[str, ...]) -> None:
        super().__init__(f"{language}: " + "; ".join(faults))
        self.language = language
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Catalog:
    """All sentences of one language, by (context, source)."""

    sentences: dict[tuple[str, str], str]
    plurals: dict[str, tuple[str, ...]]


def read(path: Path, *, language: str) -> Catalog:
    """Read a catalog that can be relied on.

    Raises:
        CatalogError: It is missing, broken or incomplete.
    """
    template = parse(path, language=language)
    found = tuple(faults(template))
    if found:
        raise CatalogError(language, found)
    messages = [message for message in template if message.id]
    return Catalog(
        sentences={
            (each.context or "", forms(each.id)[0]): forms(each.string)[0] for each in messages
        },
        plurals={each.id[0]: forms(each.string) for each in messages if each.pluralizable},
    )


def parse(path: Path, *, language: str) -> Template:
    """Read a .po file as it stands, faults of sense included."""
    try:
        with path.open("rb") as file:
            return read_po(file, locale=language, abort_invalid=True)
    except (OSError, PoFileError, ValueError) as error:
        raise CatalogError(language, (f"cannot be read: {error}",)) from error


def faults(template: Template) -> Iterator[str]:
    """Say everything that is wrong with a catalog."""
    rule = get_plural(template.locale)
    if (template.num_plurals, template.plural_expr) != (rule.num_plurals, rule.plural_expr):
        yield f"plural rule is {template.plural_forms!r}, not {rule.plural_forms!r}"
    for message in template:
        if message.id:
            for fault in message_faults(message, plurals=rule.num_plurals):
                yield f"{fault}: {forms(message.id)[0]!r}"
    for message in template.obsolete.values():
        yield f"obsolete: {forms(message.id)[0]!r}"


def message_faults(message: Message, *, plurals: int) -> Iterator[str]:
    """Say what is wrong with one translation."""
    translations = forms(message.string)
    if message.fuzzy:
        yield "fuzzy"
    if len(translations) != (plurals if message.pluralizable else 1):
        yield "wrong number of plural forms"
    if not all(each.strip() for each in translations):
        yield "not translated"
        return
    source = forms(message.id)[-1]
    yield from source_faults(source)
    for each in translations:
        yield from translation_faults(each, source=source)


def source_faults(sentence: str) -> Iterator[str]:
    """Say what would break in any sentence, whatever its language."""
    try:
        names = holes(sentence)
    except ValueError as error:
        yield f"broken braces ({error})"
        return
    if not all(HOLE.fullmatch(name) for name in names):
        yield "a hole is not a plain name"
    if STRAY.search(TAG.sub("", sentence)):
        yield "markup other than b, i, code and a"
    if not balanced(sentence):
        yield "tags are not closed in order"


def translation_faults(sentence: str, *, source: str) -> Iterator[str]:
    """Say where a translation departs from the source."""
    found = tuple(source_faults(sentence))
    yield from found
    if found:
        return
    if set(holes(sentence)) != set(holes(source)):
        yield f"holes differ in {sentence!r}"
    if tags(sentence) != tags(source):
        yield f"tags differ in {sentence!r}"


def holes(sentence: str) -> list[str]:
    """List the holes of a sentence, with any conversion or format they ask for."""
    return [
        f"{name}{'!' + conversion if conversion else ''}{':' + spec if spec else ''}"
        for _text, name, spec, conversion in Formatter().parse(sentence)
        if name is not None
    ]


def tags(sentence: str) -> Counter[str]:
    """Count the tags of a sentence, their order left to each language."""
    return Counter(match.group() for match in TAG.finditer(sentence))


def balanced(sentence: str) -> bool:
    """Tell whether each tag is closed within the one that holds it."""
    waiting: list[str] = []
    for closing, name, _attributes in TAG.findall(sentence):
        if not closing:
            waiting.append(name)
        elif not waiting or waiting.pop() != name:
            return False
    return not waiting


def forms(strings: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    """Bring the forms of a message into one shape: plural ones are many, others one."""
    return tuple(strings) if isinstance(strings, (list, tuple)) else (strings or "",)
