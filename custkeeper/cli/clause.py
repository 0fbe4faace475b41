"""`custkeeper clause …`: the confidentiality clauses of a transfer, their wordings, and what changed between two."""

from pathlib import Path
from typing import Any

import click

from custkeeper.cli.desk import Desk
from custkeeper.domain.areas.clause import CLAUSE
from custkeeper.domain.clause import KINDS
from custkeeper.domain.errors import BadInput
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.domain.word_diff import Change, Piece
from custkeeper.services.clauses import ClauseLine, add_clause, clause_board, diff_of, kind_label, show_clause, write_version
from custkeeper.services.records import state_label, typed_values

_ADDED = QT_TRANSLATE_NOOP("cli", "Added: {code}")
_WRITTEN = QT_TRANSLATE_NOOP("cli", "{code}: version {version} is written. Opinions about an older one are stale now.")
_MISSING = QT_TRANSLATE_NOOP("cli", "Missing types: {types}")
_WHOLE = QT_TRANSLATE_NOOP("cli", "No type of clause is missing.")
_SEALED = QT_TRANSLATE_NOOP("cli", "(sealed)")
_UNWORDED = QT_TRANSLATE_NOOP("cli", "no text yet")
_UNTIL = QT_TRANSLATE_NOOP("cli", "until {day}")
_LEGEND = QT_TRANSLATE_NOOP("cli", "[-taken out-] [+put in+]")
_MARKS = {Change.SAME: "{}", Change.DELETED: "[-{}-]", Change.INSERTED: "[+{}+]"}


class WordingUnreadable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The file {path} cannot be read as text (UTF-8). Save it again as plain text.")


@click.group()
def clause() -> None:
    """Clauses of a transfer's agreement: add, word anew, compare, list with the missing types."""


@clause.command()
@click.argument("title")
@click.option("--transfer", required=True, help="Codename of the transfer.")
@click.option("--type", "kind", type=click.Choice(KINDS), required=True)
@click.option("--text", "text_", default="", help="Its first wording.")
@click.option("--file", type=click.Path(path_type=Path), help="A text file (UTF-8) with its first wording.")
@click.option("--categories", default="", help="Categories covered, by comma.")
@click.option("--obligor", default="", help="Who owes the duty.")
@click.option("--carve-outs", default="")
@click.option("--damages", default="", help="Agreed damages, e.g. 500000.00.")
@click.option("--survival", default="", help="Months of survival.")
@click.option("--survival-from", default="", help="signing_on or closing_on.")
@click.option("--code", default="")
@click.pass_obj
def add(desk: Desk, /, title: str, text_: str, file: Path | None, code: str, **typed: str) -> None:
    """Add a clause, with its first wording if there is one."""
    text = _wording(text_, file)
    with desk.session() as session:
        added = add_clause(session, typed_values(session, CLAUSE, {"title": title} | typed), text, code)
    desk.say(_ADDED, code=added.code)
    desk.print_json({"code": added.code, "id": added.id})


@clause.command()
@click.argument("code")
@click.option("--text", "text_", default="")
@click.option("--file", type=click.Path(path_type=Path), help="A text file (UTF-8).")
@click.pass_obj
def text(desk: Desk, code: str, text_: str, file: Path | None) -> None:
    """Word a clause anew, as its next version; the older ones stay."""
    wording = _wording(text_, file)
    with desk.session() as session:
        version = write_version(session, code, wording)
    desk.say(_WRITTEN, code=code, version=version.code)
    desk.print_json({"code": code, "version": version.code})


@clause.command()
@click.argument("code")
@click.option("--from", "older", type=int, default=0, help="Number of the older version; the one before unless said.")
@click.option("--to", "newer", type=int, default=0, help="Number of the newer version; the newest unless said.")
@click.pass_obj
def diff(desk: Desk, code: str, older: int, newer: int) -> None:
    """What changed between two versions, word by word."""
    with desk.session() as session:
        pieces = diff_of(show_clause(session, code), older, newer)
    desk.say(_LEGEND)
    desk.print_line(marked(pieces))
    desk.print_json({"code": code, "pieces": [{"change": each.change.value, "text": each.text} for each in pieces]})


@clause.command("list")
@click.option("--transfer", required=True, help="Codename of the transfer.")
@click.pass_obj
def list_(desk: Desk, transfer: str) -> None:
    """The clauses of a transfer, and the types it has none of."""
    with desk.session() as session:
        board = clause_board(session, transfer)
    for line in board.lines:
        desk.print_line(*_columns(desk, line))
    types = ("、" if desk.language == "zh_CN" else ", ").join(desk.translate(kind_label(each)) for each in board.missing)
    if board.missing:
        desk.say(_MISSING, types=types)
    else:
        desk.say(_WHOLE)
    desk.print_json({"clauses": [_json(line) for line in board.lines], "missing": list(board.missing)})


def marked(pieces: tuple[Piece, ...]) -> str:
    """Changes as marks in a line of text, for a terminal that shows neither underline nor strike-out."""
    return "".join(_MARKS[each.change].format(each.text) for each in pieces)


def _columns(desk: Desk, line: ClauseLine) -> list[str]:
    clause = line.clause
    state = state_label(CLAUSE, clause.state)
    title = desk.translate(_SEALED) if clause.is_sealed else str(clause.value("title") or "")
    newest = line.newest.code if line.newest else desk.translate(_UNWORDED)
    until = desk.translate(_UNTIL, day=show_day(line.until, desk.language)) if line.until else ""
    return [
        clause.code,
        desk.translate(kind_label(str(clause.value("kind")))),
        title,
        newest,
        state if isinstance(state, str) else desk.translate(state),
        until,
    ]


def _json(line: ClauseLine) -> dict[str, Any]:
    clause, newest = line.clause, line.newest
    return {
        "code": clause.code,
        "type": clause.value("kind"),
        "title": clause.value("title") or "",
        "state": clause.state,
        "versions": len(line.versions),
        "newest": newest.code if newest else "",
        "until": line.until.isoformat() if line.until else "",
    }


def _wording(typed: str, file: Path | None) -> str:
    if file is None:
        return typed
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise WordingUnreadable(path=str(file)) from None
