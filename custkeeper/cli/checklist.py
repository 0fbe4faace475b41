"""`custkeeper checklist …`: start, answer, submit, sign."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from custkeeper.cli.day_option import DAY
from custkeeper.cli.desk import Desk, OptionMissing
from custkeeper.domain.checklist import BLOCKED, DONE, NOT_APPLICABLE, OPEN
from custkeeper.domain.errors import BadInput
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.checklist_sheets import ChecklistSummary, list_checklists, sheet_of, summary_json
from custkeeper.services.checklists import answer, attach, give_back, reopen, sign, start, submit
from custkeeper.services.checklists import show as show_checklist
from custkeeper.services.records import find

_STARTED = QT_TRANSLATE_NOOP("cli", "Checklist started: {code}")
_ANSWERED = QT_TRANSLATE_NOOP("cli", "{code}, {item}: {status}")
_ATTACHED = QT_TRANSLATE_NOOP("cli", "Attached to {code}: {name}")
_SUBMITTED = QT_TRANSLATE_NOOP("cli", "{code} waits for a signature now.")
_SIGNED = QT_TRANSLATE_NOOP("cli", "{code} is signed. Hash of the signed content: {hash}")
_RETURNED = QT_TRANSLATE_NOOP("cli", "{code} was returned with your comment.")
_REOPENED = QT_TRANSLATE_NOOP("cli", "{code} is open again, as version {version}.")
_HEADLINE = QT_TRANSLATE_NOOP("cli", "{code}  {title}: {state}")
_PROGRESS = QT_TRANSLATE_NOOP("cli", "Done: {done}; not applicable: {not_applicable}; blocked: {blocked}; open: {open}")
_COMMENT = QT_TRANSLATE_NOOP("cli", "Comment: {comment}")
_STATUSES = {
    OPEN: QT_TRANSLATE_NOOP("cli", "open"),
    DONE: QT_TRANSLATE_NOOP("cli", "done"),
    NOT_APPLICABLE: QT_TRANSLATE_NOOP("cli", "not applicable"),
    BLOCKED: QT_TRANSLATE_NOOP("cli", "blocked"),
}


class SubjectUnreadable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "“{given}” is not of the form REGISTER:CODE, for example agreement:NDA0001.")


@click.group()
def checklist() -> None:
    """Checklists: templates, start, tick, attach, submit, sign."""


@checklist.command()
@click.pass_obj
def templates(desk: Desk) -> None:
    """The shipped templates."""
    shown = [(each.id, each.title.in_language(desk.language), len(each.items)) for each in desk.content.templates.values()]
    for identity, title, items in shown:
        desk.print_line(f"{identity:<24}", f"{items:>3}", title)
    desk.print_json({"templates": [{"id": identity, "title": title, "items": items} for identity, title, items in shown]})


@checklist.command("list")
@click.pass_obj
def list_(desk: Desk) -> None:
    """Every checklist with its state and progress."""
    with desk.session() as session:
        lines = list_checklists(session, desk.translate)
    for line in lines:
        desk.print_line(line.code, line.state_label, f"{line.progress.done}/{line.progress.total}", line.title, line.transfer)
    desk.print_json({"total": len(lines), "checklists": [_line_json(line) for line in lines]})


@checklist.command("start")
@click.argument("template")
@click.option("--transfer", default="", help="Codename of the transfer; the access review needs none.")
@click.option("--about", default="", metavar="REGISTER:CODE", help="The record it is about, e.g. agreement:NDA0001.")
@click.pass_obj
def start_(desk: Desk, template: str, transfer: str, about: str) -> None:
    """Start a checklist for a transfer."""
    if not transfer and desk.content.template(template).per_person is None:
        raise OptionMissing(option="--transfer CODE")
    with desk.session() as session:
        started = start(session, template, transfer, _subject(about) if about else None)
    desk.say(_STARTED, code=started.code)
    desk.print_json({"code": started.code, "id": started.id})


@checklist.command()
@click.argument("code")
@click.pass_obj
def show(desk: Desk, code: str) -> None:
    """A checklist with every answer and signature; says what changed since it was signed."""
    with desk.session() as session:
        loaded = show_checklist(session, code)
        sheet, summary = sheet_of(session, loaded, desk.translate)
    desk.say(_HEADLINE, code=code, title=summary.title, state=summary.state_label)
    counts = summary.progress
    desk.say(_PROGRESS, done=counts.done, not_applicable=counts.not_applicable, blocked=counts.blocked, open=counts.open)
    for item in summary.items:
        desk.print_line(f"  [{_mark(item.status)}]", f"{item.id:<28}", item.title, *item.evidence)
    if loaded.checklist.value("comment"):
        desk.say(_COMMENT, comment=str(loaded.checklist.value("comment")))
    for line in summary.signature_lines:
        desk.print_line(line)
    desk.print_json(summary_json(summary, sheet))


@checklist.command()
@click.argument("code")
@click.argument("item")
@click.option("--text", "text_", help="Evidence in words.")
@click.option("--on", "on", type=DAY, help="Evidence date.")
@click.option("--reference", help="Document and clause.")
@click.option("--record", "linked", metavar="REGISTER:CODE", help="A record as evidence.")
@click.option("--decision", type=click.Choice(["keep", "change", "end"]), help="For an access review, with --reason.")
@click.option("--reason", help="The reason of a decision.")
@click.option("--not-applicable", metavar="REASON", help="Set aside, with the reason.")
@click.option("--blocked", metavar="REASON", help="Cannot be done now, with the reason.")
@click.option("--undo", is_flag=True, help="Take the tick back.")
@click.pass_obj
def tick(
    desk: Desk,
    code: str,
    item: str,
    text_: str | None,
    on: date | None,
    reference: str | None,
    linked: str | None,
    decision: str | None,
    reason: str | None,
    not_applicable: str | None,
    blocked: str | None,
    undo: bool,
) -> None:
    """Answer one item: done with its evidence, not applicable, or blocked."""
    status = NOT_APPLICABLE if not_applicable else BLOCKED if blocked else OPEN if undo else DONE
    given: dict[str, Any] = {"evidence_text": text_, "reference": reference, "decision": decision}
    given["reason"] = not_applicable or blocked or reason
    values = {"status": status} | {key: value for key, value in given.items() if value is not None}
    if on is not None:
        values["evidence_date"] = on.isoformat()
    with desk.session() as session:
        if linked is not None:
            area, linked_code = _subject(linked)
            values |= {"reference_area": area, "reference_record": find(session, area, linked_code).id}
        answer(session, code, item, values, desk.language)
    desk.say(_ANSWERED, code=code, item=item, status=_STATUSES[status])
    desk.print_json({"code": code, "item": item, "status": status})


@checklist.command("attach")
@click.argument("code")
@click.argument("item")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_obj
def attach_(desk: Desk, code: str, item: str, files: tuple[Path, ...]) -> None:
    """Seal files as evidence of one item."""
    with desk.session() as session:
        attach(session, code, item, files)
    for file in files:
        desk.say(_ATTACHED, code=code, name=file.name)
    desk.print_json({"code": code, "item": item, "files": [file.name for file in files]})


@checklist.command("submit")
@click.argument("code")
@click.pass_obj
def submit_(desk: Desk, code: str) -> None:
    """Hand over for signing."""
    with desk.session() as session:
        submit(session, code)
    desk.say(_SUBMITTED, code=code)
    desk.print_json({"code": code, "state": "submitted"})


@checklist.command("sign")
@click.argument("code")
@click.option("--note", default="")
@click.pass_obj
def sign_(desk: Desk, code: str, note: str) -> None:
    """Sign what is shown by `checklist show`, with your passphrase."""
    with desk.session() as session:
        signed = sign(session, code, desk.passphrase(), desk.language, note)
    desk.say(_SIGNED, code=code, hash=str(signed.value("content_hash")))
    desk.print_json({"code": code, "state": "signed", "hash": signed.value("content_hash")})


@checklist.command("return")
@click.argument("code")
@click.option("--comment", required=True)
@click.pass_obj
def return_(desk: Desk, code: str, comment: str) -> None:
    """Return a submitted checklist with a comment."""
    with desk.session() as session:
        give_back(session, code, comment, desk.language)
    desk.say(_RETURNED, code=code)
    desk.print_json({"code": code, "state": "returned"})


@checklist.command("reopen")
@click.argument("code")
@click.pass_obj
def reopen_(desk: Desk, code: str) -> None:
    """Make a new version of a signed checklist."""
    with desk.session() as session:
        opened = reopen(session, code)
    desk.say(_REOPENED, code=code, version=int(opened.value("version")))
    desk.print_json({"code": code, "version": opened.value("version")})


def _subject(given: str) -> tuple[str, str]:
    area, mark, code = given.partition(":")
    if not mark or not code:
        raise SubjectUnreadable(given=given)
    return area, code


def _mark(status: str) -> str:
    return {DONE: "x", NOT_APPLICABLE: "-", BLOCKED: "!"}.get(status, " ")


def _line_json(line: ChecklistSummary) -> dict[str, Any]:
    return {
        "code": line.code,
        "template": line.template,
        "state": line.state,
        "transfer": line.transfer,
        "done": line.progress.done,
    }
