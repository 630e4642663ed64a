"""Words to a coordinator reach the right queue, and promise no more than there is."""

from program.contacts import ContactMessage
from program.people import Appointment, Purpose, Role
from tests.handlers.desk import Desk


async def waiting(desk: Desk, community_id: int | None) -> list[ContactMessage]:
    return await desk.look(lambda uow: uow.contacts.waiting(community_id))


async def test_words_of_somebody_who_applied_are_about_their_application(desk: Desk) -> None:
    await desk.applies("grace")
    [application] = await desk.applications("grace")

    await desk.says("grace", "/contact", "Is it free?")

    [message] = await waiting(desk, application.community_id)
    assert (message.words, message.language) == ("Is it free?", "en")
    assert message.application_id == application.id


async def test_answer_is_promised_only_where_somebody_coordinates(desk: Desk) -> None:
    await desk.applies("grace")
    [application] = await desk.applications("grace")
    lonely = await desk.says("grace", "/contact Is it free?")
    await desk.says("claire", "/start")
    claire = (await desk.person("claire")).id
    appointed = Appointment(claire, Role.COORDINATOR, application.community_id)
    now = desk.scene.clock.now()
    await desk.scene.store.transact(lambda uow: uow.roles.grant(appointed, now))

    served = await desk.says("grace", "/contact Is it free?")

    assert "I cannot say when you will get an answer." in lonely
    assert "A coordinator of Halifax reads this and answers you here." in served


async def test_stranger_agrees_first_and_is_asked_once(desk: Desk) -> None:
    asked = await desk.says("zoe", "/contact Hello there", "yes")
    again = await desk.says("zoe", "/contact And one more thing")
    zoe = (await desk.person("zoe")).id

    given = await desk.look(lambda uow: uow.consents.current(zoe))
    words = [each.words for each in await waiting(desk, None)]
    assert "May I keep these words" in asked
    assert "May I keep these words" not in again
    assert [each.purpose for each in given] == [Purpose.CONTACT]
    assert words == ["Hello there", "And one more thing"]


async def test_stranger_who_declines_leaves_no_words(desk: Desk) -> None:
    await desk.says("zoe", "/contact Hello there", "no")

    assert await waiting(desk, None) == []


async def test_consent_to_a_word_is_no_consent_to_an_interview(desk: Desk) -> None:
    await desk.says("zoe", "/contact Hello there", "yes")

    told = await desk.says("zoe", "/start halifax", "[English]")

    assert "Before we start, I need your consent." in told


async def test_words_before_the_consent_go_to_the_community_of_the_link(desk: Desk) -> None:
    await desk.says("zoe", "/start halifax", "[English]", "/contact Is it free?", "yes")
    halifax = await desk.look(lambda uow: uow.communities.by_slug("halifax"))
    assert halifax is not None

    words = [each.words for each in await waiting(desk, halifax.id)]

    assert words == ["Is it free?"]


async def test_identity_number_is_not_kept(desk: Desk) -> None:
    await desk.enters("grace")

    told = await desk.says("grace", "/contact My passport is AB1234567")

    [application] = await desk.applications("grace")
    assert "I have not kept it" in told
    assert await waiting(desk, application.community_id) == []
