"""The e-mail that opens with its words filled in, to nobody yet."""

from urllib.parse import parse_qs, urlsplit

from handlers.introductions.letter import Mailto
from locales.text import Verbatim
from tests.texts import TRANSLATOR


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
