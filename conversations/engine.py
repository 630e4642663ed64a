"""The replay engine: runs a script over keyed answers, and never raises.

Each reply is read once by the open question, its resolved value is added to the answers, and the
script runs again from the top. `Asked | Finished | Failed` is all that can come of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from conversations.question import (
    Accepted,
    Narrowed,
    Prompt,
    Refused,
    Reopened,
    Stage,
    Stored,
    Summary,
    TalkState,
    Toggled,
    Verdict,
)
from conversations.reply import Foreign, Reply, Tapped, Typed
from conversations.talk import Pause, Talk
from conversations.world import World
from locales.text import Text

Script = Callable[[Talk], Any]

NOTHING: Mapping[str, Stored] = {}

SKIP = "skip"
_SKIP_WORDS = frozenset({"skip", "passer", "-"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A question is open.

    Args:
        said: what leads up to it.
        refusal: why the last reply was no answer.
        in_place: the prompt replaces the one shown before.
        position: how many questions this run has reached, this one included.
        about: of how many in all, for most people; 0 if that is not to be shown.
    """

    state: TalkState
    prompt: Prompt
    said: tuple[Text, ...] = ()
    refusal: Text | None = None
    in_place: bool = False
    position: int = 1
    about: int = 0
    optional: bool = False
    can_go_back: bool = False
    foreign: str = ""


@dataclass(frozen=True, slots=True)
class Finished:
    """The script returned; `answers` are those of the questions it visited."""

    value: Any
    said: tuple[Text, ...]
    answers: dict[str, Stored]


@dataclass(frozen=True, slots=True)
class Failed:
    """The script broke; nothing is dropped, it goes on from here once mended."""

    state: TalkState
    error: Exception


Step = Asked | Finished | Failed


@dataclass(frozen=True, slots=True)
class _Run:
    """One run that stopped at an open question."""

    talk: Talk
    pause: Pause


def play(script: Script, state: TalkState, world: World) -> Step:
    """Run the script as far as the answers go."""
    try:
        return _asked(script, state, world)
    except Exception as error:  # noqa: BLE001 -- the engine is total: a broken script loses nothing
        return Failed(state, error)


def reply(script: Script, state: TalkState, answer: Reply, world: World) -> Step:
    """Give a reply to the open question and run on."""
    try:
        return _replied(script, state, answer, world)
    except Exception as error:  # noqa: BLE001 -- see play
        return Failed(state, error)


def back(script: Script, state: TalkState, world: World) -> Step:
    """Undo the newest step: a narrowing, a change under way, or the newest answer."""
    if not state.whole:
        return play(script, _moved(state, stages=state.stages[:-1]), world)
    if state.changing:
        answers = {**state.answers, **state.changing}
        return play(script, _moved(state, answers=answers, changing={}), world)
    try:
        run = _run(script, state)
    except Exception as error:  # noqa: BLE001 -- see play
        return Failed(state, error)
    visited = [visit.key for visit in run.talk.visited] if isinstance(run, _Run) else [*run.answers]
    return play(script, _without(state, set(visited[-1:])), world)


def reopen(script: Script, state: TalkState, key: str, world: World) -> Step:
    """Ask one earlier question again, keeping all other answers."""
    changing = {key: state.answers[key]} if key in state.answers else {}
    return play(script, replace(_without(state, {key}), changing=changing), world)


def _run(script: Script, state: TalkState) -> _Run | Finished:
    talk = Talk(state)
    try:
        value = script(talk)
    except Pause as pause:
        return _Run(talk, pause)
    return Finished(value, talk.said, {visit.key: visit.stored for visit in talk.visited})


def _asked(
    script: Script, state: TalkState, world: World, *, changed: Mapping[str, Stored] = NOTHING
) -> Step:
    run = _run(script, state)
    if isinstance(run, Finished):
        return run
    state = _opened(state, run.pause.key)
    if changed and isinstance(run.pause.question, Summary):
        state = replace(state, stages=_news(script, state, run, run.pause.question, changed))
    return Asked(
        state=state,
        prompt=run.pause.question.prompt(state.stage, world),
        said=run.talk.said if state.whole else (),
        position=len(run.talk.visited) + 1,
        about=run.talk.about,
        optional=run.pause.optional,
        can_go_back=bool(run.talk.visited or not state.whole or state.changing),
    )


def _opened(state: TalkState, key: str) -> TalkState:
    if state.pending == key:
        return state
    return replace(state, pending=key, stages=(), refusals=0)


def _news(
    script: Script, state: TalkState, run: _Run, summary: Summary, changed: Mapping[str, Stored]
) -> tuple[Stage, ...]:
    """Open a summary at what has changed, unless other questions came or went with it."""
    before = _run(script, replace(state, answers={**state.answers, **changed}))
    if not isinstance(before, _Run) or _keys(before) != _keys(run):
        return ()
    return tuple(summary.after(key) for key in changed)


def _keys(run: _Run) -> list[str]:
    return [visit.key for visit in run.talk.visited]


def _replied(script: Script, state: TalkState, answer: Reply, world: World) -> Step:
    run = _run(script, state)
    if isinstance(run, Finished):
        return run
    state = _opened(state, run.pause.key)
    if isinstance(answer, Foreign):
        same = _moved(state, refusals=state.refusals)
        return _briefly(_asked(script, same, world), foreign=answer.kind)
    verdict = _read(run.pause, state, answer, world)
    return _judged(script, state, verdict, world)


def _read(pause: Pause, state: TalkState, answer: Reply, world: World) -> Verdict:
    if pause.optional and _skips(answer):
        return Accepted(None)
    return pause.question.read(answer, state.stage, world)


def _skips(answer: Reply) -> bool:
    match answer:
        case Tapped(option):
            return option == SKIP
        case Typed(text):
            return text.strip().casefold() in _SKIP_WORDS
        case _:
            return False


def _judged(script: Script, state: TalkState, verdict: Verdict, world: World) -> Step:
    match verdict:
        case Accepted(stored):
            answers = {**state.answers, state.pending: stored}
            moved = _moved(state, answers=answers, pending="", changing={})
            return _asked(script, moved, world, changed=state.changing)
        case Narrowed(stage):
            stages = (*state.stages, stage)
            return _asked(script, _moved(state, stages=stages), world)
        case Toggled(stage):
            toggled = replace(state, stages=(*state.stages[:-1], stage))
            return _in_place(_asked(script, toggled, world))
        case Reopened(key):
            return reopen(script, state, key, world)
        case Refused(reason):
            refused = _moved(state, refusals=state.refusals + 1)
            return _briefly(_asked(script, refused, world), refusal=reason)


def _briefly(step: Step, *, refusal: Text | None = None, foreign: str = "") -> Step:
    """Say why the reply was no answer, and not again what led up to the question."""
    if not isinstance(step, Asked):
        return step
    return replace(step, said=(), refusal=refusal, foreign=foreign)


def _in_place(step: Step) -> Step:
    return replace(step, in_place=True) if isinstance(step, Asked) else step


def _moved(state: TalkState, **changes: Any) -> TalkState:  # noqa: ANN401 -- as `replace` takes them
    """Change the state; whatever was shown before is stale from now on."""
    fresh = {} if "refusals" in changes else {"refusals": 0}
    return replace(state, step=state.step + 1, **{**fresh, **changes})


def _without(state: TalkState, keys: set[str]) -> TalkState:
    answers = {key: value for key, value in state.answers.items() if key not in keys}
    return _moved(state, answers=answers, pending="", stages=(), changing={})
