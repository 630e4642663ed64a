"""The e-mail that opens with its words filled in, to nobody yet."""

from urllib.parse import parse_qs, urlsplit

import pytest

from handlers.introductions.letter import Mailto
from locales.text import Verbatim
from tests.stories.play import Player
from tests.stories.scene import Scene
from tests.texts import TRANSLATOR

DRAFTED = """\
# person: karim
# on: {platform}
# serves: halifax head nurse
# appoint: connector halifax
# person: amina
# accepted: halifax nurse
# met: karim 2027-01-08 14:00
# person: karim
> /refer
> [Somebody for Amina…]
> a recruiter at Emera
"""


def test_mailto_has_no_recipient_and_encodes_what_is_said() -> None:
    body = Verbatim("Hello & welcome,\n\nAmélie? 100 %")
    link = Mailto(Verbatim("Introducing Amélie"), body, "en")

    opened = urlsplit(str(link.render(TRANSLATOR.tongue("fr")).unescape()))

    assert (opened.scheme, opened.path) == ("mailto", "")
    assert parse_qs(opened.query) == {
        "subject": ["Introducing Amélie"],
        "body": ["Hello & welcome,\r\n\r\nAmélie? 100 %"],
    }
    assert " " not in opened.query
    assert "+" not in opened.query


@pytest.mark.parametrize(
    ("platform", "ways"),
    [
        ("slack T1", "copy or forward the message above, or open it as an e-mail. Then"),
        ("telegram", "copy or forward the message above. Then"),
    ],
)
async def test_mail_is_offered_only_where_its_link_can_be_tapped(
    scene: Scene, platform: str, ways: str
) -> None:
    told = await Player(scene).play(DRAFTED.format(platform=platform))

    assert f"For recruiter, Emera: {ways} tell me that it is sent." in told
