"""Sealed values open only where they belong, with the right key, unchanged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.people import Address
from storage.errors import SealBroken
from storage.keyring import Keyring
from storage.vault import Vault

OLD = Keyring({"00000001": b"k" * 32})
GROWN = Keyring({**OLD.keys, "00000002": b"l" * 32})

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(json_values)
def test_sealed_value_opens_as_it_was(value: object) -> None:
    vault = Vault(OLD)

    assert vault.unseal("talks", "state", vault.seal("talks", "state", value)) == value


def test_same_value_is_never_sealed_the_same() -> None:
    vault = Vault(OLD)

    assert len({vault.seal("talks", "state", {"name": "Awa"}) for _ in range(50)}) == 50


def test_any_changed_byte_is_noticed() -> None:
    vault = Vault(OLD)
    sealed = vault.seal("talks", "state", "Awa")

    for position in range(len(sealed)):
        changed = bytearray(sealed)
        changed[position] ^= 1
        with pytest.raises(SealBroken):
            vault.unseal("talks", "state", bytes(changed))


@pytest.mark.parametrize("length", [0, 3, 4, 15, 16, 31])
def test_cut_value_is_noticed(length: int) -> None:
    vault = Vault(OLD)

    with pytest.raises(SealBroken):
        vault.unseal("talks", "state", vault.seal("talks", "state", "Awa")[:length])


@pytest.mark.parametrize(("table", "column"), [("outbox", "body"), ("applications", "profile")])
def test_value_moved_to_another_column_does_not_open(table: str, column: str) -> None:
    vault = Vault(OLD)
    sealed = vault.seal("talks", "state", "Awa")

    with pytest.raises(SealBroken, match=rf"{table}\.{column}"):
        vault.unseal(table, column, sealed)


def test_open_column_is_not_sealed_by_mistake() -> None:
    with pytest.raises(ValueError, match=r"people\.language"):
        Vault(OLD).seal("people", "language", "fr")


def test_error_does_not_show_what_was_sealed() -> None:
    vault = Vault(OLD)

    with pytest.raises(SealBroken) as raised:
        vault.unseal("talks", "state", b"Awa")

    assert str(raised.value) == "a sealed value of talks.state cannot be opened"


def test_rotation_keeps_old_values_readable_and_seals_with_the_new_key() -> None:
    before, after = Vault(OLD), Vault(GROWN)
    sealed = before.seal("talks", "state", "Awa")

    assert after.unseal("talks", "state", sealed) == "Awa"
    with pytest.raises(SealBroken):
        before.unseal("talks", "state", after.seal("talks", "state", "Awa"))


def test_rotation_does_not_change_digests() -> None:
    address = Address("telegram", "", "55501")

    assert Vault(OLD).digest(address) == Vault(GROWN).digest(address)


def test_digest_depends_on_the_key_and_on_where_the_parts_end() -> None:
    digests = {
        Vault(OLD).digest(Address("slack", "T1", "U2")),
        Vault(OLD).digest(Address("slack", "T", "1U2")),
        Vault(OLD).digest(Address("slack", "", "T1U2")),
        Vault(Keyring({"00000001": b"m" * 32})).digest(Address("slack", "T1", "U2")),
    }

    assert {len(digest) for digest in digests} == {32}
    assert len(digests) == 4
