"""Nothing under the GPL or AGPL ships, and the list of what ships is the one that would be written today."""

from importlib.metadata import distributions
from pathlib import Path

import pytest
import third_party


def test_every_package_that_ships_may_ship_and_the_list_is_current() -> None:
    try:
        packages = third_party.read(third_party.LOCK.read_text(encoding="utf-8"), distributions())
    except LookupError as trouble:
        pytest.skip(str(trouble))
    assert [each for each in packages if not each.chosen] == []
    assert third_party.LIST.read_text(encoding="utf-8") == third_party.written(packages), "run packaging/third_party.py"


@pytest.mark.parametrize(
    ("expression", "chosen"),
    [
        ("MIT", "MIT"),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "LGPL-3.0-only"),
        ("GPL-2.0-only OR MIT", "MIT"),
        ("MPL-2.0 AND MIT", "MPL-2.0 AND MIT"),
        ("(GPL-3.0-only OR MIT) AND Apache-2.0", "MIT AND Apache-2.0"),
        ("GPL-3.0-only OR Apache-2.0 AND AGPL-3.0-only", ""),
        ("MIT AND GPL-3.0-or-later", ""),
        ("MIT AND (GPL-3.0-only OR AGPL-3.0-only)", ""),
        ("GPL-2.0-only WITH Classpath-exception-2.0", ""),
        ("AGPL-3.0-only", ""),
        ("SSPL-1.0", ""),
        ("", ""),
    ],
)
def test_a_choice_of_licences_is_made_for_what_may_ship(expression: str, chosen: str) -> None:
    assert third_party.choose(expression) == chosen


@pytest.mark.parametrize(
    "metadata",
    [
        "License-Expression: GPL-3.0-or-later",
        "License-Expression: MIT AND AGPL-3.0-only",
        "License: GPL-3.0-only",
        "License: GPL",
        "License: GNU General Public License v3",
        "License: LGPL",
        "Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)",
        "Classifier: License :: OSI Approved :: GNU Affero General Public License v3",
        "Classifier: License :: OSI Approved :: MIT License\nClassifier: License :: OSI Approved :: GNU Affero GPL",
        "Author: Somebody",
    ],
)
def test_a_planted_package_that_may_not_ship_is_refused(metadata: str, tmp_path: Path) -> None:
    folder = tmp_path / "planted-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(f"Metadata-Version: 2.4\nName: planted\nVersion: 1.0\n{metadata}\n", encoding="utf-8")

    packages = third_party.read("planted==1.0 \\\n    --hash=sha256:00\n", distributions(path=[str(tmp_path)]))

    assert [each.chosen for each in packages] == [""]
