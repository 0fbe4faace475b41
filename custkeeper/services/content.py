"""The shipped content: checklist templates and tables, read once from `resources/content`. Wording only; no rule lives there."""

import tomllib
from functools import cached_property
from pathlib import Path
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
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
        self._choices: dict[str, dict[str, Bilingual]] = {}
        self._read: dict[str, Template] = {}  # asked for by name

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
        """Raises TemplateUnknown, listing the ids.

        Read from the file of its name: all of them take a tenth of a second, and most commands need one.
        """
        if template not in self._read and template in {path.stem for path in self._folder.glob("*.toml")}:
            value = self.table(template)
            if value.get("template", {}).get("id") == template:
                self._read[template] = parse_template(value)
        if template in self._read:
            return self._read[template]
        if template not in self.templates:
            raise TemplateUnknown(template=template, templates=", ".join(self.templates))
        return self.templates[template]

    @cached_property
    def sections(self) -> dict[int, Bilingual]:
        """The brief's twenty sections."""
        return {int(each["id"]): Bilingual.of(each, "title") for each in self.table("sections")["sections"]}

    def choice_names(self, table: str) -> dict[str, Bilingual]:
        """The choices a `choices_from` field has: ids and names of the table's one list, in its order."""
        if table not in self._choices:
            rows = next(value for value in self.table(table).values() if isinstance(value, list))
            self._choices[table] = {str(each["id"]): Bilingual.of(each, "name") for each in rows}
        return self._choices[table]

    @cached_property
    def choices(self) -> Choices:
        """The ids a `choices_from` field may hold, for every table that a declaration names."""
        tables = {each.choices_from for area in AREAS.values() for each in area.fields if each.choices_from}
        return {table: frozenset(self.choice_names(table)) for table in tables}
