"""Taking in a client list: read, judge every row, suggest levels, and write all good rows as one change, or nothing."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from custkeeper.domain.areas.client import CLIENT
from custkeeper.domain.client_columns import CODE, map_columns
from custkeeper.domain.client_rows import Fault, Judged, judge_row, refuse_repeated_codes
from custkeeper.domain.identifiers import Detector
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level, highest
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import Message
from custkeeper.services.codes import next_code
from custkeeper.services.session import Session
from custkeeper.services.table_file import Table, read_table
from custkeeper.vault.sealing import new_ids

Progress = Callable[[int, int], None]


@dataclass
class ImportPlan:
    """A list judged against the vault, nothing written yet."""

    table: Table
    columns: dict[int, str]
    rows: list[Judged]
    records: list[Record]
    notices: list[Message] = field(default_factory=list)

    @property
    def rejected(self) -> list[Fault]:
        return [fault for row in self.rows for fault in row.problems]

    @property
    def rejected_rows(self) -> int:
        return sum(bool(row.problems) for row in self.rows)

    @property
    def warnings(self) -> list[Fault]:
        return [fault for row in self.rows if not row.problems for fault in row.warnings]

    @property
    def levels(self) -> dict[str, int]:
        return dict(Counter(record.level.value for record in self.records))


def plan_import(
    session: Session,
    path: Path,
    mapping: Sequence[str] = (),
    sheet: str | None = None,
    progress: Progress | None = None,
    mended: Mapping[tuple[int, str], str] | None = None,
) -> ImportPlan:
    """Read and judge a list. `mended` are cells typed anew, by row number and heading; the file itself is never changed.

    Raises NotAllowed and whatever `read_table` and `map_columns` refuse.
    """
    session.require(Action.IMPORT)
    table = read_table(path, sheet)
    _mend(table, mended or {})
    columns = map_columns(mapping, table.header)
    taken = session.vault.records.codes("client")
    rows = [_judged(row.number, row.cells, row.mended, columns, table) for row in table.rows]
    heading = next((table.header[index] for index, key in columns.items() if key == CODE), "")
    refuse_repeated_codes(rows, taken, heading)
    good = [row for row in rows if not row.problems]
    _number_the_codeless(good, taken)
    records = _records(session, good, progress)
    return ImportPlan(table, columns, rows, records, list(table.notices))


def carry_out(session: Session, plan: ImportPlan, progress: Progress | None = None) -> int:
    """Write the good rows of a plan as one change with one ledger entry; the number written."""
    session.require(Action.IMPORT)
    if not plan.records:
        return 0
    total = len(plan.records)
    with session.vault.unit_of_work(Event.CLIENTS_IMPORTED) as work:
        work.add_many(plan.records, (lambda done: progress(done, total)) if progress else None)
        work.note(rejected=plan.rejected_rows)
    return total


def _mend(table: Table, mended: Mapping[tuple[int, str], str]) -> None:
    places = {heading: place for place, heading in enumerate(table.header)}
    for row in table.rows:
        for (number, heading), text in mended.items():
            place = places.get(heading, len(row.cells))
            if row.number == number and place < len(row.cells):
                row.cells[place] = text


def _judged(number: int, cells: Sequence[str], mended: Message | None, columns: dict[int, str], table: Table) -> Judged:
    judged = judge_row(number, cells, columns, table.header)
    if mended is not None:
        judged.warnings.append(Fault(number, "", mended))
    return judged


def _number_the_codeless(rows: Sequence[Judged], taken: set[str]) -> None:
    given = taken | {row.code for row in rows}
    offset = 0
    for row in rows:
        if not row.code:
            row.code = next_code(CLIENT, given, offset)
            offset += 1


def _records(session: Session, rows: Sequence[Judged], progress: Progress | None) -> list[Record]:
    detector = Detector(session.content.table("identifiers"), session.today)
    records = []
    for place, (row, record) in enumerate(zip(rows, new_ids(len(rows)), strict=True), start=1):
        suggestion = detector.suggest(row.values, CLIENT.default_level)
        level = highest(suggestion.level, row.level or Level.PUBLIC)
        found = [f"{each.kind}|{each.field}|{each.masked}" for each in suggestion.findings]
        values = row.values | {"suggested_level": suggestion.level.value, "is_level_confirmed": False}
        if found:
            values["detected"] = "\n".join(found)
        records.append(Record(record, CLIENT.key, row.code, level, CLIENT.first_state, values))
        if progress and place % 1000 == 0:
            progress(place, len(rows))
    return records
