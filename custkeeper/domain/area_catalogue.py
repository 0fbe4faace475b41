"""Every register, listed. A new plain area is its declaration, one line here and one migration."""

from custkeeper.domain.areas.agreement import AGREEMENT
from custkeeper.domain.areas.checklist import CHECKLIST
from custkeeper.domain.areas.checklist_item import CHECKLIST_ITEM
from custkeeper.domain.areas.client import CLIENT
from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.areas.disclosure import DISCLOSURE
from custkeeper.domain.areas.firm import FIRM
from custkeeper.domain.areas.incident import INCIDENT
from custkeeper.domain.areas.insider import INSIDER
from custkeeper.domain.areas.item import ITEM
from custkeeper.domain.areas.offboarding import OFFBOARDING
from custkeeper.domain.areas.person import PERSON
from custkeeper.domain.areas.recipient import RECIPIENT
from custkeeper.domain.areas.sign_off import SIGN_OFF
from custkeeper.domain.areas.transfer import TRANSFER
from custkeeper.domain.fields import Area

AREAS: dict[str, Area] = {
    area.key: area
    for area in (
        CLIENT,
        ITEM,
        TRANSFER,
        INSIDER,
        AGREEMENT,
        RECIPIENT,
        DISCLOSURE,
        DISCLOSED_ITEM,
        OFFBOARDING,
        INCIDENT,
        CHECKLIST,
        CHECKLIST_ITEM,
        SIGN_OFF,
        PERSON,
        FIRM,
    )
}
