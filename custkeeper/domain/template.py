"""A checklist's wording, as shipped or as a firm edited it: read from parsed TOML, never from a file here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from custkeeper.domain.errors import BadInput
from custkeeper.domain.text import QT_TRANSLATE_NOOP


class TemplateFaulty(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The checklist template {template} cannot be used: {part} is missing or wrong.")


@dataclass(frozen=True)
class Bilingual:
    """One wording in both languages of the program."""

    zh: str
    en: str

    def in_language(self, language: str) -> str:
        return self.zh if language.startswith("zh") else self.en

    @classmethod
    def of(cls, value: Mapping[str, Any], name: str) -> "Bilingual":
        """From `name_zh` and `name_en`."""
        return cls(str(value[f"{name}_zh"]), str(value[f"{name}_en"]))


class Evidence(StrEnum):
    """What a tick must show."""

    NONE = "none"
    TEXT = "text"
    FILE = "file"
    DATE = "date"
    REFERENCE = "reference"  # a link to a record, or document and clause
    DECISION = "decision"  # keep, change or end, and the reason


@dataclass(frozen=True)
class Item:
    id: str
    section: int
    points: tuple[str, ...]
    title: Bilingual
    guidance: Bilingual
    evidence: Evidence
    is_required: bool
    approver: str = ""
    source: str = ""


@dataclass(frozen=True)
class PersonItem:
    """The wording of an item that is made for each person when the checklist is started; `names` are of roles, levels, none."""

    title: Bilingual
    guidance: Bilingual
    names: Mapping[str, Bilingual]


@dataclass(frozen=True)
class Template:
    id: str
    version: str
    phase: str
    sections: tuple[int, ...]
    title: Bilingual
    summary: Bilingual
    items: tuple[Item, ...]
    per_person: PersonItem | None = None

    def with_person_items(self, wordings: Mapping[str, Mapping[str, str]]) -> "Template":
        """The template with an item for each person, by item id, as they were worded when the checklist was started."""
        made = (
            Item(key, 0, (), Bilingual.of(said, "title"), Bilingual.of(said, "guidance"), Evidence.DECISION, is_required=True)
            for key, said in sorted(wordings.items())
        )
        return replace(self, items=(*made, *self.items))

    def item(self, item: str) -> Item | None:
        return next((each for each in self.items if each.id == item), None)


def parse_template(value: Mapping[str, Any]) -> Template:
    """Raises TemplateFaulty, naming the part."""
    head = value.get("template", {})
    name = str(head.get("id", "?"))
    try:
        items = tuple(_item(each, name) for each in value["items"])
        return Template(
            id=name,
            version=str(head["version"]),
            phase=str(head["phase"]),
            sections=tuple(int(each) for each in head["sections"]),
            title=Bilingual.of(head, "title"),
            summary=Bilingual.of(head, "summary"),
            items=items,
            per_person=_person_item(value["per_person"]) if "per_person" in value else None,
        )
    except (KeyError, ValueError, TypeError) as error:
        part = str(error.args[0]) if error.args else "?"
    raise TemplateFaulty(template=name, part=part)


def _person_item(value: Mapping[str, Any]) -> PersonItem:
    names = {str(each["id"]): Bilingual.of(each, "name") for each in value["names"]}
    return PersonItem(Bilingual.of(value, "title"), Bilingual.of(value, "guidance"), names)


def _item(value: Mapping[str, Any], template: str) -> Item:
    try:
        return Item(
            id=str(value["id"]),
            section=int(value["section"]),
            points=tuple(str(each) for each in value["points"]),
            title=Bilingual.of(value, "title"),
            guidance=Bilingual.of(value, "guidance"),
            evidence=Evidence(value["evidence"]),
            is_required=bool(value["required"]),
            approver=str(value.get("approver", "")),
            source=str(value.get("source", "")),
        )
    except (KeyError, ValueError, TypeError) as error:
        part = f"{value.get('id', '?')}: {error.args[0] if error.args else '?'}"
    raise TemplateFaulty(template=template, part=part)
