"""`custkeeper opinion …`: questions to counsel about clauses, the answers, and what was decided."""

from datetime import date
from typing import Any

import click

from custkeeper.cli.day_option import DAY
from custkeeper.cli.desk import Desk
from custkeeper.domain.areas.opinion import OPINION
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.opinions import OUTCOMES, OpinionLine, list_opinions, stale_words
from custkeeper.services.opinions import answer as record_answer
from custkeeper.services.opinions import ask as ask_counsel
from custkeeper.services.opinions import decide as decide_on
from custkeeper.services.records import state_label

_ASKED = QT_TRANSLATE_NOOP("cli", "Counsel is asked: {code}")
_NOW = QT_TRANSLATE_NOOP("cli", "{code} is now “{state}”.")
_RISK = QT_TRANSLATE_NOOP("cli", "risk {risk}")
_NONE = QT_TRANSLATE_NOOP("cli", "Counsel has not been asked yet.")


@click.group()
def opinion() -> None:
    """Counsel's opinions: ask, answer, decide, list with those that are stale."""


@opinion.command()
@click.argument("clause")
@click.option("--question", default="")
@click.option("--counsel", default="", help="Who is asked.")
@click.option("--again", default="", help="Code of the opinion this one follows; its question and counsel stand unless given.")
@click.pass_obj
def ask(desk: Desk, clause: str, question: str, counsel: str, again: str) -> None:
    """Ask counsel about the newest text of a clause."""
    with desk.session() as session:
        asked = ask_counsel(session, clause, question, counsel, again)
    desk.say(_ASKED, code=asked.code)
    desk.print_json({"code": asked.code, "id": asked.id})


@opinion.command()
@click.argument("code")
@click.option("--text", "text_", required=True, help="What counsel said.")
@click.option("--outcome", type=click.Choice(OUTCOMES), required=True)
@click.option("--risk", type=int, required=True, help="1 (low) to 5 (high).")
@click.option("--on", "on", type=DAY, help="The day of the answer; today unless said.")
@click.pass_obj
def answer(desk: Desk, code: str, text_: str, outcome: str, risk: int, on: date | None) -> None:
    """Record what counsel said."""
    with desk.session() as session:
        answered = record_answer(session, code, text_, outcome, risk, on)
    _say_state(desk, code, answered.state)


@opinion.command()
@click.argument("code")
@click.option("--decision", required=True)
@click.pass_obj
def decide(desk: Desk, code: str, decision: str) -> None:
    """Decide on an opinion (managers and owners)."""
    with desk.session() as session:
        decided = decide_on(session, code, decision)
    _say_state(desk, code, decided.state)


@opinion.command("list")
@click.option("--transfer", default="", help="Codename of a transfer; all of them unless said.")
@click.pass_obj
def list_(desk: Desk, transfer: str) -> None:
    """Every opinion, what it is about, and whether it still holds."""
    with desk.session() as session:
        lines = list_opinions(session, transfer)
    for line in lines:
        desk.print_line(*_columns(desk, line))
    if not lines:
        desk.say(_NONE)
    desk.print_json({"total": len(lines), "opinions": [_json(line) for line in lines]})


def _say_state(desk: Desk, code: str, state: str) -> None:
    desk.say(_NOW, code=code, state=state_label(OPINION, state))
    desk.print_json({"code": code, "state": state})


def _columns(desk: Desk, line: OpinionLine) -> list[str]:
    opinion, state = line.opinion, state_label(OPINION, line.opinion.state)
    about = " ".join(each.code for each in (line.clause, line.version) if each is not None)
    risk = opinion.value("risk")
    said = [state if isinstance(state, str) else desk.translate(state), desk.translate(_RISK, risk=int(risk)) if risk else ""]
    return [opinion.code, about, str(opinion.value("counsel") or ""), *said, stale_words(line, desk.translate)]


def _json(line: OpinionLine) -> dict[str, Any]:
    opinion = line.opinion
    return {
        "code": opinion.code,
        "clause": line.clause.code if line.clause else "",
        "version": line.version.code if line.version else "",
        "state": opinion.state,
        "outcome": opinion.value("outcome") or "",
        "risk": opinion.value("risk") or 0,
        "stale": line.is_stale,
        "changed": list(line.stale.changed) if line.stale else [],
        "asked_again": line.is_superseded,
    }
