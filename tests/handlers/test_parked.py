"""A talk whose script broke goes on from where it was, once it is mended."""

from dataclasses import replace
from typing import Any

import handlers
from conversations.talk import Talk
from handlers.book import Book
from tests.handlers.desk import Desk
from tests.stories.scene import CONTACT


def broken(talk: Talk) -> Any:
    raise LookupError(talk.facts["community"])


def breaking(name: str) -> Book:
    book = handlers.book(contact=CONTACT)
    conversation = replace(book.conversations[name], script=broken)
    return replace(book, conversations={**book.conversations, name: conversation})


async def break_while(desk: Desk, conversation: str, act: str) -> str:
    whole = desk.scene.inbox
    desk.scene.read(breaking(conversation))
    told = await desk.says("grace", act)
    desk.scene.inbox = whole
    return told


async def open_and_parked(desk: Desk) -> tuple[list[str], list[str]]:
    grace = (await desk.person("grace")).id
    stack = await desk.look(lambda uow: uow.talks.stack(grace))
    parked = await desk.look(lambda uow: uow.talks.parked(grace))
    return [each.conversation for each in stack], [each.conversation for each in parked]


async def test_parked_interview_is_taken_up_by_start(desk: Desk) -> None:
    await desk.enters("grace")
    await desk.says("grace", "Grace")

    sorry = await break_while(desk, "intake", "Nairobi")
    before = await open_and_parked(desk)
    told = await desk.says("grace", "/start")

    assert "Something went wrong on my side." in sorry
    assert "Nice to meet you, Grace. Which town do you live in now?" in told
    assert (before, await open_and_parked(desk)) == (([], ["intake"]), (["intake"], []))


async def test_parked_interview_that_breaks_again_is_parked_once(desk: Desk) -> None:
    await desk.enters("grace")
    await break_while(desk, "intake", "Grace")

    await break_while(desk, "intake", "/start")
    await break_while(desk, "intake", "/start")

    assert await open_and_parked(desk) == ([], ["intake"])


async def test_parked_change_of_an_application_that_is_over_is_dropped(desk: Desk) -> None:
    await desk.applies("grace")
    await desk.says("grace", "/profile")
    await break_while(desk, "profile", "[Change an answer…]")

    await desk.says("grace", "/withdraw", "skip", "yes", "/start")

    assert await open_and_parked(desk) == (["destination"], [])
