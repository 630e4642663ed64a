"""How long matching takes, how much memory, and how near to the best a round comes.

Everybody is in one community, so that every pair has to be looked at; shared out evenly among the
program's 44 communities, the same people would make 44 times fewer pairs.
"""

from __future__ import annotations

import json
import multiprocessing
import random
import resource
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bench.bots import PEERS_PYTHON, ROOT
from program.assignment import assign, falls_of, patience, weigh
from program.candidates import Host, Seeker
from program.hours import Preset, Span, weekly
from program.kinship import Kindred
from program.matching import rank
from program.obstacles import ready, waiting
from program.occupations import OccupationIndex, parse_occupations

NOW = datetime(2026, 11, 22, tzinfo=UTC)
CONNECTORS = (1_250, 2_500, 5_000, 10_000)
ROUNDS = ((344, 188, 3), (687, 375, 3), (1_374, 750, 3), (2_749, 1_500, 3), (2_749, 1_500, 1))
"""Connectees, Connectors and how many each takes; up to a whole year's Connectees on one day."""
ASKED = 7
HERE = ("Halifax", "Toronto", "Vancouver", "St_Johns", "Winnipeg", "Edmonton")
OVERSEAS = (
    "Africa/Abidjan",
    "Africa/Casablanca",
    "Africa/Lagos",
    "America/Port-au-Prince",
    "Asia/Kolkata",
    "Asia/Manila",
    "Asia/Tehran",
    "Europe/Paris",
)
TOPICS = ("industry", "skills", "news", "demand", "hidden")
LANGUAGES = (frozenset({"en"}), frozenset({"fr"}), frozenset({"en", "fr"}))
OCCUPATIONS = parse_occupations((ROOT / "data" / "occupations.tsv").read_text("utf-8"))


def matching(*, seed: int) -> dict[str, Any]:
    """Rank for one Connectee, and hold rounds, of growing size, each in a fresh process."""
    return {
        "bar": {"share_of_optimum": 0.99},
        "one": [_alone(one, seed=seed, size=size) for size in CONNECTORS],
        "round": [_alone(a_round, seed=seed, size=size) for size in ROUNDS],
    }


def one(*, seed: int, size: int) -> dict[str, Any]:
    """Rank Connectors for one Connectee: the first time, and when hours and titles are known."""
    town = Town(seed)
    hosts = [town.host(number) for number in range(size)]
    seekers = [town.seeker(number) for number in range(ASKED)]
    kinship = Kindred(OccupationIndex(OCCUPATIONS))
    first, *later = [
        _seconds(lambda seeker=seeker: rank(seeker, hosts, now=NOW, kinship=kinship))
        for seeker in seekers
    ]
    return {
        "connectors": size,
        "first_s": round(first, 3),
        "median_s": round(statistics.median(later), 3),
        "peak_mb": _peak_mb(),
    }


def a_round(*, seed: int, size: tuple[int, int, int]) -> dict[str, Any]:
    """Hold a round, then have an independent solver find the best total over every pair."""
    town = Town(seed)
    seekers = [town.seeker(number) for number in range(size[0])]
    hosts = [town.host(number, capacity=size[2]) for number in range(size[1])]
    kinship = Kindred(OccupationIndex(OCCUPATIONS))
    began = time.perf_counter()
    found = assign(seekers, hosts, now=NOW, kinship=kinship)
    seconds, peak_mb = time.perf_counter() - began, _peak_mb()
    optimum = _optimum(seekers, hosts, kinship=kinship)
    return {
        "connectees": size[0],
        "connectors": size[1],
        "capacity": size[2],
        "seconds": round(seconds, 2),
        "peak_mb": peak_mb,
        "matched": len(found.pairs),
        "points": found.points,
        "optimum": optimum["points"],
        "optimum_matched": optimum["matched"],
        "share_of_optimum": round(found.points / optimum["points"], 5),
        "optimum_s": optimum["seconds"],
    }


class Town:
    """People by chance, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def seeker(self, number: int) -> Seeker:
        pick, work = self._chance, self._chance.choice(OCCUPATIONS)
        return Seeker(
            id=number,
            community_id=1,
            occupation=work.title_fr,
            code=work.code,
            category=work.category,
            level=work.level,
            languages=pick.choices(LANGUAGES, (5, 2, 3))[0],
            topics=frozenset(pick.sample(TOPICS, 3)),
            organisation=self._organisation() if pick.random() < 0.3 else "",
            hours=self._hours(),
            zone=pick.choice(OVERSEAS),
            waiting_since=NOW - timedelta(days=pick.randint(0, 200)),
        )

    def host(self, number: int, *, capacity: int = 1) -> Host:
        pick, work = self._chance, self._chance.choice(OCCUPATIONS)
        return Host(
            id=number,
            communities=frozenset({1}),
            title=work.title_en,
            code=work.code,
            category=work.category,
            level=work.level,
            organisation=self._organisation(),
            languages=pick.choices(LANGUAGES, (5, 1, 4))[0],
            topics=frozenset(pick.sample(TOPICS, pick.randint(1, 5))),
            hours=self._hours(),
            zone=f"America/{pick.choice(HERE)}",
            capacity=capacity,
            load=pick.randint(0, 2),
            paused_until=None,
            paused=False,
            not_before=None,
        )

    def _organisation(self) -> str:
        return f"Organisation {self._chance.randint(1, 300)}"

    def _hours(self) -> tuple[Span, ...]:
        return weekly(self._chance.sample(list(Preset), self._chance.randint(1, 4)))


def _optimum(seekers: list[Seeker], hosts: list[Host], *, kinship: Kindred) -> dict[str, Any]:
    """Have OR-tools, in the peers' environment, solve the round over every pair."""
    others = [ready(host, now=NOW) for host in hosts]
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as pairs:
        pairs.write(json.dumps([falls_of(host, at_most=len(seekers)) for host in hosts]) + "\n")
        for number, seeker in enumerate(seekers):
            above = patience(seeker, now=NOW).points
            [alone] = weigh([waiting(seeker, now=NOW)], others, kinship=kinship, above=[above])
            pairs.writelines(f"{number} {place} {worth}\n" for place, worth in alone.worth.items())
        pairs.flush()
        script = Path(__file__).parent / "peers" / "optimum.py"
        command = [PEERS_PYTHON, script, str(len(seekers)), pairs.name]
        told = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(told.stdout)


def _alone(measure: Callable[..., dict[str, Any]], *, seed: int, size: object) -> dict[str, Any]:
    """Measure in a process of its own, so that nobody else's memory counts."""
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as pool:
        measured = pool.submit(measure, seed=seed, size=size).result()
    print(measure.__name__, *(f"{name} {value}" for name, value in measured.items()), flush=True)
    return measured


def _seconds(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def _peak_mb() -> float:
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
