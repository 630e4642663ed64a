"""The key file is made once, kept closed, and grows."""

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from storage.errors import KeyringRefused
from storage.keyring import Keyring


def test_key_file_is_made_once_and_closed_to_others(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "passerelle.key"

    made, read = Keyring.load_or_create(path), Keyring.load_or_create(path)

    assert made == read
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert os.listdir(path.parent) == ["passerelle.key"]  # noqa: PTH208 -- only the name matters


def test_processes_that_start_at_once_share_one_key(tmp_path: Path) -> None:
    path = tmp_path / "passerelle.key"

    with ThreadPoolExecutor(8) as pool:
        rings = list(pool.map(lambda _: Keyring.load_or_create(path), range(32)))

    assert rings == [rings[0]] * 32


def test_added_key_becomes_current_and_the_oldest_stays(tmp_path: Path) -> None:
    path = tmp_path / "passerelle.key"
    first = Keyring.load_or_create(path)

    grown = first.add_key(path)

    assert Keyring.load_or_create(path) == grown
    assert list(grown.keys) == [first.current, grown.current]
    assert grown.oldest == first.oldest
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_key_must_not_lie_among_the_data(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "data")

    with pytest.raises(KeyringRefused, match="must not lie"):
        Keyring.load_or_create(tmp_path / "link" / "k" / "x.key", outside=tmp_path / "data")

    assert not (tmp_path / "data").exists()


def test_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "passerelle.key"
    Keyring.load_or_create(path)
    path.chmod(0o640)

    with pytest.raises(KeyringRefused, match="chmod 600"):
        Keyring.load_or_create(path)


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[]", "null", '{"00000001": "c2hvcnQ="}', '{"x": 7}', '{"zz": "%%"}', "\x00"],
)
def test_file_that_is_no_keyring_is_refused_and_kept(tmp_path: Path, content: str) -> None:
    path = tmp_path / "passerelle.key"
    path.write_text(content)
    path.chmod(0o600)

    with pytest.raises(KeyringRefused, match="not a key file"):
        Keyring.load_or_create(path)

    assert path.read_text() == content


def test_keys_do_not_show_when_printed() -> None:
    ring = Keyring({"00000001": b"k" * 32})

    assert repr(ring) == "Keyring()"
