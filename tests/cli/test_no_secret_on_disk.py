"""What lies on the disk after a day's work tells a finder nothing, and the search that says so really searches."""

from pathlib import Path

from tests.cli.conftest import Run
from tests.sample_firm import DATA, FIRM, KEEPER, MANAGER, PASSPHRASES, SampleFirm

CLIENT_NAME = "上海静安静杰文化传播有限公司"
CLIENT_PHONE = "17716616417"


def found(folders: list[Path], words: list[str]) -> list[str]:
    """Words that stand in any file below the folders, or in a file's name, in any encoding a program here might use."""
    forms = {(word, word.encode(encoding)) for word in words for encoding in ("utf-8", "gb18030", "utf-16-le", "utf-16-be")}
    forms |= {(word, word.encode("ascii", "backslashreplace")) for word in words}
    hits = []
    for path in (path for folder in folders for path in folder.rglob("*")):
        content = path.name.encode() + (path.read_bytes() if path.is_file() else b"")
        hits += [f"{word} in {path.name}" for word, form in forms if form in content]
    return hits


def test_no_client_name_passphrase_firm_secret_or_code_lies_anywhere(
    as_person, firm: SampleFirm, run: Run, tmp_path: Path
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    keeper = as_person(KEEPER)
    evidence = tmp_path / "evidence.txt"
    evidence.write_text(f"{CLIENT_NAME}的证据", encoding="utf-8")
    assert keeper("clients", "import", str(DATA / "clients-gb18030.csv")).code == 0
    assert keeper("record", "transfer", "add", f"target={CLIENT_NAME}", "--code", "JADE").code == 0
    code = keeper("checklist", "start", "target_nda", "--transfer", "JADE", "--json").json["code"]
    assert keeper("checklist", "attach", code, "tn-scope-need-to-know", str(evidence)).code == 0
    assert keeper("clients", "list", "--search", "静安").code == 0
    assert keeper("clients", "import", str(evidence)).code == 2  # an error on the way must not log it either
    assert as_person(MANAGER)("clients", "show", "K00001").code == 0

    words = [CLIENT_NAME, CLIENT_PHONE, FIRM, KEEPER, *PASSPHRASES.values()]
    words += [paper.recovery_code for paper in firm.papers.values()]
    places = [firm.path, tmp_path / "home", tmp_path / "state-home"]
    assert found(places, words) == []
    # the firm secret may lie in the state folder of a PC without a keyring, and nowhere else
    secret = firm.firm_secret
    assert found([firm.path, tmp_path / "home"], [secret, secret.replace("-", "")]) == []
    assert any(secret in hit for hit in found([tmp_path / "state-home"], [secret]))

    (firm.path / "planted").write_text(CLIENT_NAME, encoding="gb18030")
    assert found(places, words) == [f"{CLIENT_NAME} in planted"]
