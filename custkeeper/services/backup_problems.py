"""Why a backup failed, kept with its record in a form that can be told in either language later."""

import contextlib
import json
from typing import Any

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, message
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
    """The sentence to show."""
    with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError):
        said = json.loads(kept)
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
