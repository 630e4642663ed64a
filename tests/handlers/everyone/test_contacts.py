"""Words to a coordinator reach the right queue, and promise no more than there is."""

from datetime import timedelta

from handlers.inbound import Commanded, Content, Inbound, Receipt, Submitted
from program.contacts import ContactMessage
from program.people import Address, Appointment, Purpose, Role
from tests.handlers.desk import Desk
from tests.handlers.scenes import rows
from tests.stories.chat import NAME


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


async def sent(desk: Desk, name: str, content: Content, *, window: str = "") -> Receipt:
    """Take something in that has to do with a form."""
    now = desk.scene.clock.now() + timedelta(seconds=1)
    address = Address(NAME, "", name)
    event_id = f"{name} {content!r} {window}"
    return await desk.scene.inbox.take(
        Inbound(NAME, event_id, address, content, now, window=window)
    )


async def test_form_is_shown_where_there_is_a_window(desk: Desk) -> None:
    receipt = await sent(desk, "zoe", Commanded("contact"), window="V1")

    assert receipt.form is not None
    assert receipt.form.name == "contact"
    assert "May I keep these words" in receipt.form.text
    assert [each.name for each in receipt.form.fields] == ["words"]
    assert rows(desk.scene)["talks"] == []


async def test_form_of_somebody_who_agreed_asks_no_consent(desk: Desk) -> None:
    await desk.applies("grace")

    receipt = await sent(desk, "grace", Commanded("contact"), window="V1")

    assert receipt.form is not None
    assert receipt.form.text == ""


async def test_words_of_a_form_are_kept_with_the_consent_that_it_says(desk: Desk) -> None:
    receipt = await sent(desk, "zoe", Submitted("contact", {"words": "My UCI: 1234-5678, hello"}))
    zoe = (await desk.person("zoe")).id

    given = await desk.look(lambda uow: uow.consents.current(zoe))
    [message] = await waiting(desk, None)
    assert receipt == Receipt()
    assert [each.purpose for each in given] == [Purpose.CONTACT]
    assert message.words.endswith("hello")
    assert "1234" not in message.words


async def test_empty_form_is_sent_back(desk: Desk) -> None:
    receipt = await sent(desk, "zoe", Submitted("contact", {"words": ""}))

    assert receipt.errors == {"words": "Please write a few words."}
    assert await waiting(desk, None) == []


async def test_form_that_nobody_knows_changes_nothing(desk: Desk) -> None:
    assert await sent(desk, "zoe", Submitted("no such form", {"words": "x"})) == Receipt()


async def test_window_for_another_answer_points_to_the_chat(desk: Desk) -> None:
    receipt = await sent(desk, "zoe", Commanded("contact", "Hello"), window="V1")

    assert (receipt.form, receipt.text) == (None, "I have answered in our chat.")
