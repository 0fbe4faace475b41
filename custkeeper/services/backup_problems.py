"""Why a backup failed, kept with its record in a form that can be told in either language later."""

import contextlib
import json
from typing import Any

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.foreign_json import read_foreign
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, message, resolve
from custkeeper.vault import backup_errors, errors

_UNKNOWN = QT_TRANSLATE_NOOP("backups", "The backup failed.")


def kept_problem(error: CustKeeperError) -> str:
    """A refusal as JSON: its name and what it names."""
    values = {name: value for name, value in error.values.items() if isinstance(value, str | int)}
    return json.dumps({"error": type(error).__name__, "values": values}, ensure_ascii=False, sort_keys=True)


def kept_message(said: Message) -> str:
    """What a test found, as JSON: the sentence's source and what it names."""
    values = {name: _kept(value) for name, value in said.values if isinstance(value, str | int | Text)}
    return json.dumps({"text": list(said.text), "values": values}, ensure_ascii=False, sort_keys=True)


def problem_told(kept: str) -> Message:
    """The sentence to show; a sentence of its own for what is none of ours."""
    with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError, IndexError):
        found = _found(kept)
        if resolve(found, lambda text: text.source, {}):  # braces of somebody else's must not fail where it is shown
            return found
    return message(_UNKNOWN)


def is_refusal(kept: str) -> bool:
    """Whether it is empty, or a refusal by its name: all that a backup can have come to."""
    try:
        said = read_foreign(kept) if kept else {"error": ""}
    except ValueError:
        return False
    return isinstance(said, dict) and "error" in said and "text" not in said


def _found(kept: str) -> Message:
    said = read_foreign(kept)
    if "text" in said:
        context, source = said["text"]
        return message(Text(str(context), str(source)), **{str(name): _told(value) for name, value in said["values"].items()})
    kind = getattr(backup_errors, said["error"], None) or getattr(errors, said["error"], None)
    if isinstance(kind, type) and issubclass(kind, CustKeeperError):
        return message(kind.text, **{str(name): value for name, value in said["values"].items()})
    return message(_UNKNOWN)


def _kept(value: str | int | Text) -> str | int | list[str]:
    """A text inside a sentence, as the name of an area, keeps its context."""
    return list(value) if isinstance(value, Text) else value


def _told(value: Any) -> str | int | Text:
    return Text(*(str(each) for each in value)) if isinstance(value, list) else value
