"""One process holds the data folder at a time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage.errors import FolderBusy
from storage.folder import DataFolder

HOLD = """
import sys, pathlib
from storage.folder import DataFolder
DataFolder.take(pathlib.Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_folder_is_made_closed_to_others(tmp_path: Path) -> None:
    with DataFolder.take(tmp_path / "a" / "data") as folder:
        assert folder.path.stat().st_mode & 0o077 == 0


def test_held_folder_tells_who_holds_it(tmp_path: Path) -> None:
    with DataFolder.take(tmp_path), pytest.raises(FolderBusy) as raised:
        DataFolder.take(tmp_path)

    assert (raised.value.path, raised.value.pid) == (str(tmp_path), os.getpid())


def test_released_folder_can_be_taken_again(tmp_path: Path) -> None:
    DataFolder.take(tmp_path).release()

    with DataFolder.take(tmp_path) as folder:
        folder.release()
        folder.release()


def test_killed_process_holds_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        command, cwd=root, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(FolderBusy, match=str(holder.pid)):
            DataFolder.take(tmp_path)
        holder.kill()
        holder.wait()

    DataFolder.take(tmp_path).release()
