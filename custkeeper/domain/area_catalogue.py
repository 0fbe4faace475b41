"""Every register, listed. A new plain area is its declaration, one line here and one migration."""

from custkeeper.domain.areas.addendum import ADDENDUM
from custkeeper.domain.areas.agreement import AGREEMENT
from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.areas.checklist import CHECKLIST
from custkeeper.domain.areas.checklist_item import CHECKLIST_ITEM
from custkeeper.domain.areas.clause import CLAUSE
from custkeeper.domain.areas.clause_version import CLAUSE_VERSION
from custkeeper.domain.areas.client import CLIENT
from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.areas.disclosure import DISCLOSURE
from custkeeper.domain.areas.firm import FIRM
from custkeeper.domain.areas.gate_override import GATE_OVERRIDE
from custkeeper.domain.areas.guest_signature import GUEST_SIGNATURE
from custkeeper.domain.areas.incident import INCIDENT
from custkeeper.domain.areas.insider import INSIDER
from custkeeper.domain.areas.item import ITEM
from custkeeper.domain.areas.offboarding import OFFBOARDING
from custkeeper.domain.areas.opinion import OPINION
from custkeeper.domain.areas.party import PARTY
from custkeeper.domain.areas.party_person import PARTY_PERSON
from custkeeper.domain.areas.person import PERSON
from custkeeper.domain.areas.recipient import RECIPIENT
from custkeeper.domain.areas.restore_drill import RESTORE_DRILL
from custkeeper.domain.areas.sign_off import SIGN_OFF
from custkeeper.domain.areas.tranche import TRANCHE
from custkeeper.domain.areas.tranche_item import TRANCHE_ITEM
from custkeeper.domain.areas.transfer import TRANSFER
from custkeeper.domain.fields import Area

AREAS: dict[str, Area] = {
    area.key: area
    for area in (
        CLIENT,
        ITEM,
        TRANSFER,
        TRANCHE,
        TRANCHE_ITEM,
        PARTY,
        PARTY_PERSON,
        INSIDER,
        AGREEMENT,
        RECIPIENT,
        CLAUSE,
        CLAUSE_VERSION,
        OPINION,
        ADDENDUM,
        DISCLOSURE,
        DISCLOSED_ITEM,
        GATE_OVERRIDE,
        OFFBOARDING,
        BACKUP_TARGET,
        BACKUP,
        RESTORE_DRILL,
        INCIDENT,
        CHECKLIST,
        CHECKLIST_ITEM,
        SIGN_OFF,
        GUEST_SIGNATURE,
        PERSON,
        FIRM,
    )
}
