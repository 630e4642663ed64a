"""Jobs, what people say, and the ways between two people, as stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from program.feedback import Feedback, Occasion
from program.outcomes import Ground, Outcome, Verdict
from program.relays import Relay
from storage.repository import Repository
from storage.rows import Cells


class Outcomes(Repository):
    """Jobs that people told us of; a correction is a new row, and the old one stays."""

    table = "outcomes"

    async def add(self, outcome: Outcome) -> Outcome:
        number = await self._value(
            "add_outcome",
            application_id=outcome.application_id,
            community_id=outcome.community_id,
            reporter_id=outcome.reporter_id,
            superseded_id=outcome.superseded_id,
            verdict=outcome.verdict,
            ground=outcome.ground,
            job=outcome.job,
            reported_at=outcome.reported_at,
            since_at=outcome.since_at,
        )
        return replace(outcome, id=number)

    async def get(self, outcome_id: int) -> Outcome | None:
        cells = await self._row("outcome", id=outcome_id)
        return None if cells is None else _outcome(cells)

    async def of_application(self, application_id: int) -> list[Outcome]:
        """List what was told of a Connectee, with what was corrected since, oldest first."""
        found = await self._rows("outcomes_of_application", application_id=application_id)
        return [_outcome(cells) for cells in found]

    async def within(self, community_id: int) -> list[Outcome]:
        """List what holds in a community, oldest first."""
        found = await self._rows("outcomes_in", community_id=community_id)
        return [_outcome(cells) for cells in found]

    async def note(self, outcome: Outcome) -> None:
        """Save what is known of a job."""
        await self._run("note_outcome", id=outcome.id, job=outcome.job)

    async def withdraw(self, outcome_id: int, at: datetime) -> None:
        """Take one back."""
        await self._run("withdraw_outcome", id=outcome_id, at=at)


class Feedbacks(Repository):
    """What people say of meetings and of the program."""

    table = "feedback"

    async def add(self, feedback: Feedback) -> Feedback:
        number = await self._value(
            "add_feedback",
            person_id=feedback.person_id,
            community_id=feedback.community_id,
            match_id=feedback.match_id,
            occasion=feedback.occasion,
            score=feedback.score,
            words=feedback.words or None,
            publish=feedback.publish,
            given_at=feedback.given_at,
        )
        return replace(feedback, id=number)

    async def of(self, person_id: int) -> list[Feedback]:
        """List what somebody said, oldest first."""
        return [_feedback(cells) for cells in await self._rows("feedback_of", person_id=person_id)]

    async def within(self, community_id: int) -> list[Feedback]:
        """List what was said in a community, oldest first."""
        found = await self._rows("feedback_in", community_id=community_id)
        return [_feedback(cells) for cells in found]

    async def save(self, feedback: Feedback) -> None:
        """Save what changed."""
        await self._run(
            "save_feedback",
            id=feedback.id,
            score=feedback.score,
            words=feedback.words or None,
            publish=feedback.publish,
            withdrawn_at=feedback.withdrawn_at,
        )


class Relays(Repository):
    """Ways between the two of a match: through the bot, and without it if both agree."""

    table = "relays"

    async def open(self, match_id: int, at: datetime) -> bool:
        """Open the way through the bot; false if it was opened before, or stopped."""
        return await self._value("open_relay", match_id=match_id, at=at) is not None

    async def get(self, match_id: int) -> Relay | None:
        cells = await self._row("relay", match_id=match_id)
        return None if cells is None else Relay(**cells)

    async def stop(self, match_id: int, *, by: int, at: datetime) -> None:
        """Close it for good."""
        await self._run("stop_relay", match_id=match_id, person_id=by, at=at)

    async def agree(self, match_id: int, person_id: int, at: datetime) -> None:
        """Take down that one of the two may be reached by the other without the bot."""
        await self._run("agree_to_disclose", match_id=match_id, person_id=person_id, at=at)

    async def revoke(self, match_id: int, person_id: int, at: datetime) -> None:
        """Take down that they do not want it any more."""
        await self._run("revoke_disclosure", match_id=match_id, person_id=person_id, at=at)

    async def agreed(self, match_id: int) -> list[int]:
        """Name the people who agreed, and still do."""
        found = await self._rows("disclosed_by", match_id=match_id)
        return [cells["person_id"] for cells in found]


def _outcome(cells: Cells) -> Outcome:
    return Outcome(
        verdict=Verdict(cells.pop("verdict")),
        ground=Ground(cells.pop("ground")),
        job=cells.pop("job") or {},
        **cells,
    )


def _feedback(cells: Cells) -> Feedback:
    return Feedback(
        occasion=Occasion(cells.pop("occasion")),
        words=cells.pop("words") or "",
        publish=bool(cells.pop("publish")),
        **cells,
    )
