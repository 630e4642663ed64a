"""The command line: `passerelle run`, `preview`, `community`, `invite`, `backup`, `doctor`."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from pydantic import ValidationError
from uvloop import new_event_loop

from bot import app as passerelle
from bot.channels.channel import Misconfigured
from bot.control import ask, perform
from bot.logs import configure
from bot.operations import OperationRefused
from bot.settings import Settings
from handlers.book import random_code
from storage.backup import copy_file
from storage.errors import FolderBusy, StorageError
from storage.folder import DataFolder

# Without rich: `bot/__init__.py` says why.
app = typer.Typer(
    help="Passerelle: first professional contacts for newcomers to Canada.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
communities = typer.Typer(
    help="Communities that run a Connector Program.", no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(communities, name="community")

EXPECTED = (OSError, StorageError, Misconfigured, ValidationError)
"""What may keep the bot from serving, and says of itself how to mend it."""

Slug = Annotated[str, typer.Argument(help="Its name in links, such as halifax.")]
Kind = Annotated[str | None, typer.Option(help="place or sector")]
NameEn = Annotated[str | None, typer.Option(help="Its name in English.")]
NameFr = Annotated[str | None, typer.Option(help="Its name in French.")]
Zone = Annotated[str | None, typer.Option(help="IANA zone, such as America/Halifax.")]
ItsZone = Annotated[
    str | None,
    typer.Option(help="IANA zone, such as America/Halifax; that of its province, if it has one."),
]
Province = Annotated[str | None, typer.Option(help="Two letters, such as NS.")]
Proofs = Annotated[list[str] | None, typer.Option("--proof", help="Accepted proof; repeatable.")]
Level = Annotated[int | None, typer.Option(help="Lowest CLB/NCLC level, 0 to 12.")]
Categories = Annotated[
    list[int] | None, typer.Option("--category", help="NOC broad category served; repeatable.")
]
AbroadOnly = Annotated[bool | None, typer.Option(help="Only people still outside Canada.")]
Active = Annotated[bool | None, typer.Option(help="Whether it takes applications.")]


@app.callback()
def start(context: typer.Context) -> None:
    """Set the machine up before any command."""
    configure()
    try:
        passerelle.use_pinned_zones()
    except passerelle.StaleZones as stale:
        if context.invoked_subcommand != "doctor":
            _give_up(stale)


@app.command()
def run() -> None:
    """Serve the channels whose tokens are set."""
    _main(passerelle.run)


@app.command()
def preview() -> None:
    """Serve the preview, a local page with chats side by side."""
    from bot import preview as rehearsal  # noqa: PLC0415 -- the bot that serves people has no use for it

    _main(rehearsal.preview)


@app.command()
def doctor() -> None:
    """Examine this installation, and say how to mend what is not well."""
    if not asyncio.run(_examine()):
        raise typer.Exit(1)


async def _examine() -> bool:
    from bot.doctor import Speaker, findings  # noqa: PLC0415 -- loads what `run` may not need
    from bot.examinations import CHECKS  # noqa: PLC0415 -- the same

    speaker, ill = Speaker(os.environ), 0
    try:
        settings = Settings()
    except ValidationError as error:
        _give_up(*(ValueError(f"{each['loc'][0]}: {each['msg']}") for each in error.errors()))
    async for finding in findings(CHECKS, settings, os.environ):
        ill += finding.mend is not None
        typer.echo("\n".join(speaker.lines(finding)))
    return not ill


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="Where to write it; must not exist.")],
) -> None:
    """Write a consistent copy of the embedded database, also while the bot runs."""
    settings = Settings()
    if settings.database_url is not None:
        _give_up(ValueError("PostgreSQL has its own: pg_dump"))
    try:
        copy_file(settings.database, target=file)
    except StorageError as error:
        _give_up(error)


@app.command()
def invite(
    errand: Annotated[str, typer.Argument(help="coordinator, secretariat, connector or connectee")],
    *,
    community: Annotated[str | None, typer.Option(help="Its name in links.")] = None,
    lang: Annotated[str | None, typer.Option(help="en or fr, if you know it.")] = None,
    hint: Annotated[str | None, typer.Option(help="Whom it is for, in a word or two.")] = None,
) -> None:
    """Invite somebody: prints a code that works once, and the links that carry it."""
    from bot import invitation  # noqa: PLC0415 -- loads the channels, which others do not need

    try:
        settings, code = Settings(), random_code()
    except ValidationError as error:
        _give_up(error)
    asked = {"errand": errand, "community": community, "language": lang, "hint": hint}
    made = _operate("invite", invitation.arguments(asked, code=code, valid=settings.invitations))
    name = asyncio.run(invitation.telegram_name(settings))
    typer.echo("\n".join(invitation.lines(code, until=made["until"], telegram=name)))


@communities.command("add")
def add(  # noqa: PLR0913 -- one option per field of a community
    slug: Slug,
    *,
    name_en: NameEn = None,
    name_fr: NameFr = None,
    zone: ItsZone = None,
    kind: Kind = None,
    province: Province = None,
    proof: Proofs = None,
    language_level: Level = None,
    category: Categories = None,
    abroad_only: AbroadOnly = None,
) -> None:
    """Add a community; its deep link is …?start=SLUG."""
    given = dict(locals())
    _print(_operate("community.add", _renamed(given)))


@communities.command("edit")
def edit(  # noqa: PLR0913 -- see add
    slug: Slug,
    *,
    name_en: NameEn = None,
    name_fr: NameFr = None,
    zone: Zone = None,
    kind: Kind = None,
    province: Province = None,
    proof: Proofs = None,
    language_level: Level = None,
    category: Categories = None,
    abroad_only: AbroadOnly = None,
    active: Active = None,
) -> None:
    """Change the given fields of a community."""
    given = dict(locals())
    _print(_operate("community.edit", _renamed(given)))


@communities.command("list")
def list_() -> None:
    """List all communities."""
    for community in _operate("community.list", {}):
        _print(community)


def _renamed(given: dict[str, Any]) -> dict[str, Any]:
    """Name repeatable options as their fields are."""
    return {**given, "proofs": given.pop("proof"), "categories": given.pop("category")}


def _operate(name: str, arguments: dict[str, Any]) -> Any:  # noqa: ANN401 -- JSON
    try:
        return asyncio.run(_operated(Settings(), name, arguments))
    except (OperationRefused, StorageError, ValueError) as refused:
        typer.secho(str(refused), err=True, fg="red")
        raise typer.Exit(1) from refused


async def _operated(settings: Settings, name: str, arguments: dict[str, Any]) -> Any:  # noqa: ANN401 -- JSON
    if settings.database_url is not None:
        return await _performed(settings, name, arguments)
    try:
        folder = DataFolder.take(settings.data)
    except FolderBusy:
        return await ask(settings.data, name, arguments)
    with folder:
        return await _performed(settings, name, arguments)


async def _performed(settings: Settings, name: str, arguments: dict[str, Any]) -> Any:  # noqa: ANN401 -- JSON
    store = await passerelle.open_store(settings)
    try:
        return await perform(store, name, arguments)
    finally:
        await store.close()


def _main(service: Callable[[Settings], Coroutine[Any, Any, None]]) -> None:
    try:
        with asyncio.Runner(loop_factory=new_event_loop) as runner:
            runner.run(service(Settings()))
    except EXPECTED as error:
        _give_up(error)
    except ExceptionGroup as group:
        if group.split(EXPECTED)[1] is not None:
            raise
        _give_up(*group.exceptions)


def _give_up(*errors: Exception) -> NoReturn:
    for error in errors:
        typer.secho(str(error), err=True, fg="red")
    raise typer.Exit(1) from errors[0]


def _print(values: dict[str, Any]) -> None:
    typer.echo(json.dumps(values, ensure_ascii=False))


if __name__ == "__main__":
    app()
