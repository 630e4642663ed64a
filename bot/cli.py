"""The command line: `passerelle run`, `preview` and `community`."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine
from typing import Annotated, Any

import typer
from uvloop import new_event_loop

from bot import app as passerelle
from bot.control import ask, perform
from bot.logs import configure
from bot.operations import OperationRefused
from bot.settings import Settings
from storage.errors import FolderBusy, StorageError
from storage.folder import DataFolder

app = typer.Typer(
    help="Passerelle: first professional contacts for newcomers to Canada.", no_args_is_help=True
)
communities = typer.Typer(help="Communities that run a Connector Program.", no_args_is_help=True)
app.add_typer(communities, name="community")

Slug = Annotated[str, typer.Argument(help="Its name in links, such as halifax.")]
Kind = Annotated[str | None, typer.Option(help="place or sector")]
NameEn = Annotated[str | None, typer.Option(help="Its name in English.")]
NameFr = Annotated[str | None, typer.Option(help="Its name in French.")]
Zone = Annotated[str | None, typer.Option(help="IANA zone, such as America/Halifax.")]
Province = Annotated[str | None, typer.Option(help="Two letters, such as NS.")]
Proofs = Annotated[list[str] | None, typer.Option("--proof", help="Accepted proof; repeatable.")]
Level = Annotated[int | None, typer.Option(help="Lowest CLB/NCLC level, 0 to 12.")]
Categories = Annotated[
    list[int] | None, typer.Option("--category", help="NOC broad category served; repeatable.")
]
AbroadOnly = Annotated[bool | None, typer.Option(help="Only people still outside Canada.")]
Active = Annotated[bool | None, typer.Option(help="Whether it takes applications.")]


@app.callback()
def start() -> None:
    """Set the machine up before any command."""
    configure()
    passerelle.use_pinned_zones()


@app.command()
def run() -> None:
    """Serve the channels whose tokens are set."""
    _main(passerelle.run(Settings()))


@app.command()
def preview() -> None:
    """Serve the preview, a local page with chats side by side."""
    _main(passerelle.preview(Settings()))


@communities.command("add")
def add(  # noqa: PLR0913 -- one option per field of a community
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
    settings = Settings()
    try:
        return asyncio.run(_operated(settings, name, arguments))
    except (OperationRefused, StorageError, ValueError) as refused:
        typer.secho(str(refused), err=True, fg="red")
        raise typer.Exit(1) from refused


async def _operated(settings: Settings, name: str, arguments: dict[str, Any]) -> Any:  # noqa: ANN401 -- JSON
    try:
        folder = DataFolder.take(settings.data)
    except FolderBusy:
        return await ask(settings.data, name, arguments)
    with folder:
        store = await passerelle.open_store(settings)
        try:
            return await perform(store, name, arguments)
        finally:
            await store.close()


def _main(service: Coroutine[Any, Any, None]) -> None:
    try:
        with asyncio.Runner(loop_factory=new_event_loop) as runner:
            runner.run(service)
    except FolderBusy as busy:
        typer.secho(str(busy), err=True, fg="red")
        raise typer.Exit(1) from busy


def _print(values: dict[str, Any]) -> None:
    typer.echo(json.dumps(values, ensure_ascii=False))


if __name__ == "__main__":
    app()
