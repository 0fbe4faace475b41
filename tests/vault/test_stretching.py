"""What the tests remember of Argon2id is what Argon2id says, and the next cost, salt or passphrase is asked anew."""

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from custkeeper.vault import slots
from custkeeper.vault.slots import STANDARD_COST
from tests.stretching import RememberedArgon2id

ASKED = {"salt": b"sixteen bytes of", "length": 32, "iterations": STANDARD_COST.passes, "lanes": STANDARD_COST.lanes}


def test_it_answers_as_the_library_does_and_each_question_for_itself() -> None:
    whole = ASKED | {"memory_cost": STANDARD_COST.memory}
    first = RememberedArgon2id(**whole).derive(b"lantern")  # type: ignore[arg-type]
    assert first == Argon2id(**whole).derive(b"lantern")  # type: ignore[arg-type]
    assert first == RememberedArgon2id(**whole).derive(b"lantern")  # type: ignore[arg-type]
    changes = ({"salt": b"another sixteen!"}, {"memory_cost": STANDARD_COST.memory * 2}, {"iterations": 4}, {"lanes": 2})
    others = [RememberedArgon2id(**whole | change).derive(b"lantern") for change in changes]  # type: ignore[arg-type]
    others.append(RememberedArgon2id(**whole).derive(b"lantern "))  # type: ignore[arg-type]
    assert len({first, *others}) == 6


def test_who_measures_time_has_the_librarys_own(stretched_each_time: None) -> None:
    assert slots.Argon2id is Argon2id
