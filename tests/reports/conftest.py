"""What the report tests share: the bundled fonts, both languages, and the shipped catalogues.

Lives here: fixtures. The invented sheets are in `sample_sheets`, reading PDFs back is in `printed`.
"""

from pathlib import Path

import pytest

from custkeeper.domain.text import Translate
from custkeeper.reports.fonts import register_fonts
from custkeeper.services.translation import LANGUAGES, Catalogue

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session", autouse=True)
def _fonts() -> None:
    register_fonts(ROOT / "resources" / "fonts")


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Translate:
    """The program's words in each language in turn."""
    return Catalogue(ROOT / "i18n", request.param)


@pytest.fixture
def english() -> Translate:
    return Catalogue(ROOT / "i18n", "en")
