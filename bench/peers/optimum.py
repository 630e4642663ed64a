"""The best total of a round over every pair, by another solver and another algorithm.

Min-cost flow: each Connectee sends one unit, through a Connector's place or past them all. The file
holds each Connector's places in its first line, and then Connectee, Connector and points.

Source: OR-tools, `SimpleMinCostFlow` (cost-scaling push-relabel).
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
from ortools.graph.python import min_cost_flow

people = int(sys.argv[1])
first, _, rest = Path(sys.argv[2]).read_text("ascii").partition("\n")
falls = json.loads(first)
row, place, worth = np.fromstring(rest, dtype=np.int64, sep=" ").reshape(-1, 3).T

began = time.perf_counter()
sink = people + len(falls)
owners = np.array([owner for owner, places in enumerate(falls) for _ in places])
fallen = np.array([fall for places in falls for fall in places])
everybody = np.arange(people)
tails = np.concatenate([row, people + owners, everybody])
heads = np.concatenate([people + place, np.full(len(owners) + people, sink)])
costs = np.concatenate([-worth, fallen, np.zeros(people, dtype=np.int64)])

flow = min_cost_flow.SimpleMinCostFlow()
arcs = flow.add_arcs_with_capacity_and_unit_cost(tails, heads, np.ones_like(tails), costs)
flow.set_nodes_supplies(everybody, np.ones(people, dtype=np.int64))
flow.set_node_supply(sink, -people)
status = flow.solve()
assert status == flow.OPTIMAL, status
print(
    json.dumps(
        {
            "points": -flow.optimal_cost(),
            "matched": int(flow.flows(arcs[: len(row)]).sum()),
            "seconds": round(time.perf_counter() - began, 2),
        }
    )
)
