"""What was measured, kept with the command, seed, commit, date and machine."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parent / "results"


def keep(name: str, findings: Mapping[str, Any], *, seed: int) -> Path:
    """Write one measurement into `results/`, in place of the last of its name."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.json"
    whole = {
        "command": " ".join(["python", "-m", *_module(), *sys.argv[1:]]),
        "seed": seed,
        "commit": _git("rev-parse", "--short", "HEAD"),
        "changed": bool(_git("status", "--porcelain", "--untracked-files=no")),
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": {
            "cores": os.cpu_count(),
            "system": f"{platform.system()} {platform.machine()}",
            "python": platform.python_version(),
            "sqlite": sqlite3.sqlite_version,
            "load_of_others": os.getloadavg()[0],
        },
        **findings,
    }
    path.write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return path


def _module() -> list[str]:
    program = Path(sys.argv[0])
    return ["bench"] if program.stem == "__main__" else [f"bench.{program.stem}"]


def _git(*arguments: str) -> str:
    told = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)
    return told.stdout.strip()
