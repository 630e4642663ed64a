"""A province is read off the names of a place."""

from locales.provinces import province_of


def test_town_that_is_called_like_its_province_lies_in_it() -> None:
    quebec = {"en": "Quebec City, Canada", "fr": "Québec, Canada"}
    truro = {"en": "Truro, Nova Scotia, Canada", "fr": "Truro, Nouvelle-Écosse, Canada"}
    lagos = {"en": "Lagos, Nigeria", "fr": "Lagos, Nigéria"}

    found = [province_of(each) for each in (quebec, truro, lagos)]

    assert found == ["QC", "NS", ""]
