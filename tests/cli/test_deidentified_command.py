"""By command: a client list that names nobody, and what it is asked for."""

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run
from tests.sample_firm import KEEPER, SampleFirm


def test_a_list_is_written_and_told_and_only_as_de_identified(
    clients: SampleFirm, as_person: Callable[[str], Run], tmp_path: Path
) -> None:
    keeper, out = as_person(KEEPER), tmp_path / "list.pdf"
    asked = ("clients", "export", "-o", str(out), "--to", "Good Ltd", "--person", "Ann Wu")
    assert keeper(*asked).code == 2, "the flag says what kind of list it is"
    assert not out.exists()
    made = keeper(*asked, "--de-identified", "--json")
    assert (made.code, made.json["clients"], made.json["not_read"]) == (0, 214, 0), made.err
    assert out.read_bytes().startswith(b"%PDF-")
    assert keeper(*asked[:-1], " ", "--de-identified").code == 2
    word = keeper("clients", "export", "-o", str(tmp_path / "list.docx"), *asked[4:], "--de-identified")
    assert word.code == 2
    assert ".xlsx" in word.err
