"""Compare the times found with a look at every minute, around every change of the clocks.

Of all IANA names, one stands for those whose clocks agree in the next two years; around each of
its changes it meets every other, both ways, with three sorts of hours. The slow look uses
`dateutil` on the pinned zone data (`tests/program/slow_slots.py`).
"""

from __future__ import annotations

import argparse
import multiprocessing
import time
import zoneinfo
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from bench.record import keep
from tests.program.slow_slots import cases, disagreement, distinct_zones

zoneinfo.reset_tzpath(to=[])

SINCE = datetime(2026, 11, 22, tzinfo=UTC)
UNTIL = SINCE + timedelta(days=730)
CORES = 2

Judged = tuple[int, list[str]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=20261122)
    seed = parser.parse_args().seed
    print(__doc__)
    findings = sweep(seed=seed)
    print(*(f"{name} {value}" for name, value in findings.items()))
    print(f"kept in {keep('slots_sweep', findings, seed=seed)}")
    assert not findings["disagreements"]


def sweep(*, seed: int) -> dict[str, Any]:
    """Judge one moment after the other, as the zones that change then share their clocks."""
    begun = time.perf_counter()
    names = zoneinfo.available_timezones()
    zones = distinct_zones(names, since=SINCE, until=UNTIL)
    changing = defaultdict[datetime, list[str]](list)
    for zone, changes in zones.items():
        for change in changes:
            changing[change].append(zone)
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(CORES, mp_context=spawn) as pool:
        judge = partial(judged, others=tuple(zones), seed=seed)
        told = list(pool.map(judge, changing.items()))
    return {
        "names": len(names),
        "distinct_zones": len(zones),
        "changes": sum(map(len, zones.values())),
        "moments": len(changing),
        "cases": sum(count for count, _ in told),
        "disagreements": [case for _, wrong in told for case in wrong],
        "seconds": round(time.perf_counter() - begun),
    }


def judged(moment: tuple[datetime, list[str]], *, others: Iterable[str], seed: int) -> Judged:
    """Count the cases around a moment, and write down those that disagree."""
    change, zones = moment
    count, wrong = 0, list[str]()
    for zone in zones:
        for other in others:
            for case in cases(zone, other, change=change, seed=seed):
                count += 1
                wrong += filter(None, [disagreement(case)])
    print(f"{change:%Y-%m-%d %H:%M} {len(zones):3} {count:5} {len(wrong)}", flush=True)
    return count, wrong


if __name__ == "__main__":
    main()
