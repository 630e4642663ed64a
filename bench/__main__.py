"""`make bench`: every measurement, in rounds, each kept in `bench/results/`."""

from __future__ import annotations

import argparse
import asyncio
import statistics
from collections.abc import Iterator, Sequence
from typing import Any

from bench.bots import AIOGRAM, EVERY, MEMORY, PASSERELLE, Bot, install_peers
from bench.kill import kill
from bench.load import load
from bench.matching import matching
from bench.outbound import outbound
from bench.record import keep
from bench.slots import meeting
from bench.start import start

Measured = dict[str, Any]
Round = dict[str, Measured]

ROUND_TRIP_S = 0.02


def main() -> None:
    given = _given()
    install_peers()
    print(__doc__)
    for name in given.only or MEASUREMENTS:
        findings = asyncio.run(MEASUREMENTS[name](given))
        print(f"kept in {keep(name, findings, seed=given.seed)}\n", flush=True)


async def saturated(given: argparse.Namespace) -> Measured:
    rounds = await _loaded(given, call_s=0.0)
    return {"bar": 1.5, "median_ratio": _ratio(rounds, to=MEMORY), "rounds": rounds}


async def round_trip(given: argparse.Namespace) -> Measured:
    # One call after the other, ConversationHandler takes minutes: it is measured once.
    rounds = await _loaded(given, call_s=ROUND_TRIP_S, bots=(PASSERELLE, AIOGRAM))
    rounds[0][MEMORY.name] = _told(
        MEMORY, await load(MEMORY, people=given.people, call_s=ROUND_TRIP_S)
    )
    return {"bar": 1.0, "median_ratio": _ratio(rounds, to=AIOGRAM), "rounds": rounds}


async def cold_start(given: argparse.Namespace) -> Measured:
    rounds = [_told(PASSERELLE, await start(PASSERELLE)) for _ in range(given.rounds)]
    return {"bar": {"seconds": 2, "memory_mb": 150}, "rounds": rounds}


async def outgoing(given: argparse.Namespace) -> Measured:
    rounds = [_told(PASSERELLE, await outbound(seed=given.seed + n)) for n in range(given.rounds)]
    return {"bar": {"seconds": 33, "most_in_a_second": 30, "lost": 0}, "rounds": rounds}


async def killed(given: argparse.Namespace) -> Measured:
    rounds = [
        {
            bot.name: _told(bot, await kill(bot, people=given.people))
            for bot in _shuffled(number, EVERY)
        }
        for number in range(given.rounds)
    ]
    return {"bar": {"affected": 0}, "rounds": rounds}


async def matched(given: argparse.Namespace) -> Measured:
    return matching(seed=given.seed)


async def found(given: argparse.Namespace) -> Measured:
    return meeting(seed=given.seed, rounds=given.rounds)


MEASUREMENTS = {
    "saturated": saturated,
    "round_trip": round_trip,
    "outbound": outgoing,
    "cold_start": cold_start,
    "killed": killed,
    "matching": matched,
    "slots": found,
}


async def _loaded(
    given: argparse.Namespace, *, call_s: float, bots: Sequence[Bot] = EVERY
) -> list[Round]:
    return [
        {
            bot.name: _told(bot, await load(bot, people=given.people, call_s=call_s))
            for bot in _shuffled(number, bots)
        }
        for number in range(given.rounds)
    ]


def _shuffled(number: int, bots: Sequence[Bot]) -> Iterator[Bot]:
    """Let another bot begin in each round: machines warm up, and others use them too."""
    yield from (bots[(number + place) % len(bots)] for place in range(len(bots)))


def _ratio(rounds: list[Round], *, to: Bot) -> float:
    """How many times as fast as a peer we are: the median of the rounds."""
    ratios = (
        each[PASSERELLE.name]["turns_per_s"] / each[to.name]["turns_per_s"] for each in rounds
    )
    return round(statistics.median(ratios), 2)


def _told(bot: Bot, measured: Measured) -> Measured:
    print(f"{bot.name:28}", *(f"{name} {value}" for name, value in measured.items()), flush=True)
    return measured


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=MEASUREMENTS, action="append")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--seed", type=int, default=20261122)
    return parser.parse_args()


if __name__ == "__main__":
    main()
