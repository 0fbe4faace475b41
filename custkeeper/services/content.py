"""The shipped content: checklist templates and tables, read once from `resources/content`. Wording only; no rule lives there."""

import tomllib
from functools import cached_property
from pathlib import Path
from typing import Any

from custkeeper.domain.errors import BadInput
from custkeeper.domain.template import Bilingual, Template, parse_template
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.validation import Choices


class TemplateUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "There is no checklist template “{template}”. The templates are: {templates}.")


class Content:
    """The files of one content folder, parsed at first use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tables: dict[str, dict[str, Any]] = {}

    def table(self, name: str) -> dict[str, Any]:
        """One parsed file by its stem."""
        if name not in self._tables:
            self._tables[name] = tomllib.loads((self._folder / f"{name}.toml").read_text(encoding="utf-8"))
        return self._tables[name]

    @cached_property
    def templates(self) -> dict[str, Template]:
        """Every checklist template by id."""
        parsed = (self.table(path.stem) for path in sorted(self._folder.glob("*.toml")))
        templates = (parse_template(value) for value in parsed if "template" in value)
        return {template.id: template for template in templates}

    def template(self, template: str) -> Template:
        """Raises TemplateUnknown, listing the ids."""
        if template not in self.templates:
            raise TemplateUnknown(template=template, templates=", ".join(self.templates))
        return self.templates[template]

    @cached_property
    def sections(self) -> dict[int, Bilingual]:
        """The brief's twenty sections."""
        return {int(each["id"]): Bilingual.of(each, "title") for each in self.table("sections")["sections"]}

    @cached_property
    def categories(self) -> dict[str, Bilingual]:
        """What an agreement's scope can name."""
        return {str(each["id"]): Bilingual.of(each, "name") for each in self.table("categories")["categories"]}

    @property
    def choices(self) -> Choices:
        """The ids a `choices_from` field may hold."""
        return {"categories": frozenset(self.categories)}
