"""What people think: asked of both, published only with leave, and complaints heard at once."""

from __future__ import annotations

from program.feedback import Feedback, Occasion
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.outcomes.lives import landed, met

ASKED = "How useful was your talk with"
KIND = "Karim knew which licence I need. Write to me: amina@example.com"


async def given(matchmaking: Matchmaking, person: str) -> list[Feedback]:
    number = (await matchmaking.person(person)).id
    return await matchmaking.look(lambda uow: uow.feedback.of(number))


async def asked(matchmaking: Matchmaking) -> str:
    """Have them meet, and be asked."""
    await met(matchmaking)
    return await matchmaking.passes(days=3)


async def test_both_are_asked_two_days_after_the_meeting(matchmaking: Matchmaking) -> None:
    await met(matchmaking)

    quiet = await matchmaking.passes(days=1)
    told = await matchmaking.passes(days=2)

    assert (quiet.count(ASKED), told.count(ASKED)) == (0, 2)


async def test_score_and_a_line_are_kept_once(matchmaking: Matchmaking) -> None:
    await asked(matchmaking)

    await matchmaking.says("karim", "[2]", "Too early for me.")
    again = await matchmaking.says("karim", "[5]")

    (said,) = await given(matchmaking, "karim")
    assert (said.score, said.words, said.publish) == (2, "Too early for me.", False)
    assert (said.occasion, said.match_id) == (Occasion.MEETING, 71)
    assert "That meeting has been dealt with already." in again


async def test_kind_words_are_published_word_for_word_with_leave(matchmaking: Matchmaking) -> None:
    await asked(matchmaking)

    shown = await matchmaking.says("amina", "[5]", KIND)
    before = await given(matchmaking, "amina")
    said = await matchmaking.says("amina", "[Yes, publish them]")

    (kept,) = await given(matchmaking, "amina")
    assert "“Karim knew which licence I need. Write to me: …”\n< — Amina" in shown
    assert [each.publish for each in before] == [False]
    assert (kept.words, kept.publish) == ("Karim knew which licence I need. Write to me: …", True)
    assert "@ claire" in said + await matchmaking.passes(hours=24)


async def test_words_stay_unpublished_without_leave(matchmaking: Matchmaking) -> None:
    await asked(matchmaking)

    await matchmaking.says("amina", "[5]", KIND, "[No, do not publish]")
    shown = await matchmaking.says("amina", "/testimonial")

    assert [each.publish for each in await given(matchmaking, "amina")] == [False]
    assert "None of your words may be published" in shown


async def test_leave_is_taken_back(matchmaking: Matchmaking) -> None:
    await asked(matchmaking)
    await matchmaking.says("amina", "[4]", KIND, "[Yes, publish them]")

    told = await matchmaking.says("amina", "/testimonial", "[Take number 1 back]")
    told += await matchmaking.passes(hours=24)

    assert [each.publish for each in await given(matchmaking, "amina")] == [False]
    assert "These words may not be published any more" in told


async def test_complaint_reaches_the_coordinators_at_once_and_nobody_else(
    matchmaking: Matchmaking,
) -> None:
    await asked(matchmaking)
    matchmaking.scene.clock.at = matchmaking.scene.clock.at.replace(hour=16)

    said = await matchmaking.says("karim", "[Something was wrong]", "She asked me for money.")

    assert "Your coordinators know now, and nobody else does: Amina is not told." in said
    assert "@ claire\n< M-71: K-21 Karim says that something was wrong" in said
    assert "@ amina" not in said
    assert "She asked me for money." in await matchmaking.says("claire", "/queue")


async def test_all_in_all_is_asked_before_the_year_is_over(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)

    told = await matchmaking.passes(days=353)
    await matchmaking.says("amina", "[5]", "[Skip]")

    assert told.count("how useful was the program to you?") == 1
    assert [each.occasion for each in await given(matchmaking, "amina")] == [Occasion.END]
