"""Records in words for screens, commands and reports: references by code, people by name, choices by label."""

from collections.abc import Mapping

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.fields import Field, FieldKind
from custkeeper.domain.record import Record
from custkeeper.domain.text import Translate
from custkeeper.domain.values import show_value
from custkeeper.services.backup_problems import problem_told
from custkeeper.services.session import Session

_PROBLEMS = frozenset({("backup", "problem"), ("restore_drill", "problem")})


def wording(session: Session, record: Record, translate: Translate, people: Mapping[str, str] | None = None) -> dict[str, str]:
    """Names by id for everything a record's values point at: people, referenced records, content choices.

    `people` are the session's names, from who words many records.
    """
    names = dict(session.names() if people is None else people)
    for field in AREAS[record.area].fields:
        if field.choices_from:
            choices = session.content.choice_names(field.choices_from)
            names |= {key: each.in_language(translate.language) for key, each in choices.items()}
        value = record.value(field.key)
        if field.kind is FieldKind.REFERENCE and value:
            area = field.refers_to or str(record.value(field.register_in) or "")
            target = session.vault.records.get(area, str(value)) if area in AREAS else None
            if target is not None:
                names[str(value)] = target.code
    return names


def shown_fields(session: Session, record: Record, translate: Translate) -> list[tuple[Field, str]]:
    """Every filled field with its value in words, in the order of the declaration; what is kept as data is left out, or told."""
    names = wording(session, record, translate)
    filled = [each for each in AREAS[record.area].fields if record.value(each.key) not in (None, "")]
    shown = []
    for each in filled:
        if not each.is_data:
            shown.append((each, show_value(each, record.value(each.key), translate, names)))
        elif (record.area, each.key) in _PROBLEMS:
            shown.append((each, translate(problem_told(str(record.value(each.key))))))
    return shown
