"""One person as their key card and the people page show them: key, who certified it, levels, end, last seen."""

from dataclasses import dataclass

from custkeeper.domain.record import Record
from custkeeper.domain.tenure import Tenure, tenure
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.services.access import Barred, barred
from custkeeper.services.people import PersonLine, list_people
from custkeeper.services.records import find
from custkeeper.services.session import Session
from custkeeper.vault.ledger import last_acts
from custkeeper.vault.person_keys import ROOT
from custkeeper.vault.unlocking import fingerprint

_ROOT = QT_TRANSLATE_NOOP("person", "the vault's root key")


@dataclass(frozen=True)
class PersonCard:
    """No secret: what is here may be printed. `barred` is None for somebody who left."""

    line: PersonLine
    tenure: Tenure
    signing: str  # the whole public key, hex
    fingerprint: str
    certified_by: str | Text
    last_seen: str  # declared time of their newest ledger entry, ISO 8601; empty: none yet
    barred: Barred | None


def person_card(session: Session, code: str) -> PersonCard:
    """Raises RecordUnknown."""
    record = find(session, "person", code)
    line = next(each for each in list_people(session) if each.code == record.code)
    certificate = session.vault.header.certificates[record.id]
    by = _ROOT if certificate.by == ROOT else session.names().get(certificate.by, certificate.by)
    key = certificate.signing.hex()
    return PersonCard(
        line=line,
        tenure=tenure(line.state, line.until, session.today),
        signing=key,
        fingerprint=fingerprint(key),
        certified_by=by,
        last_seen=last_seen(session, [record]).get(record.id, ""),
        barred=barred(session, line.name) if record.state == "active" else None,
    )


def last_seen(session: Session, people: list[Record]) -> dict[str, str]:
    """When each of these people last wrote something, by id: reading alone leaves no entry yet."""
    return last_acts(session.vault.reader, {each.id for each in people})
