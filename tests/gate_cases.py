"""One case for each reason the gate can give, for the command's test and the window's, and the firm in which each can be met.

Lives here: the agreements, the items, and who is asked about what. Must not: ask.
"""

from datetime import date

from custkeeper.domain.areas.disclosure import DISCLOSURE
from custkeeper.domain.gate_reason import Bar
from custkeeper.domain.levels import Level
from custkeeper.services.access import confirm_training, set_end
from custkeeper.services.addenda import revoke
from custkeeper.services.broken_deal import break_off
from custkeeper.services.records import add, move
from custkeeper.services.session import Session
from custkeeper.services.tranches import plan_tranche
from tests.sample_firm import AUDITOR, FIRM, KEEPER, MANAGER
from tests.signed_on_paper import add_agreement

DAY = "2026-03-10"
ANN, LATER, FORMER = "Ann Wu", "Ben Li", "Cyn Ho"
AGREEMENTS = {  # party → what differs from a two-year agreement in force since February
    "Good Ltd": {},
    "Unsigned Ltd": {"signed_on": None},
    "Later Ltd": {"start_on": "2026-05-01"},
    "Ended Ltd": {"start_on": "2024-01-01", "signed_on": "2024-01-01", "term": 12},
    "Surviving Ltd": {
        "start_on": "2024-01-01",
        "signed_on": "2024-01-01",
        "term": 12,
        "survival": 36,
        "survival_from": "term_end",
    },
    "Revoked Ltd": {},
    "Jade Ltd": {"transfer": "JADE"},
    "Broken Ltd": {"transfer": "OPAL"},
    FIRM: {"highest_level": "top_secret"},
}
ITEMS = {  # code → what differs from a confidential client list that is kept
    "LIST": {},
    "PAYROLL": {"category": "payroll"},
    "PERSONAL": {"has_personal_data": True},
    "BARRED": {"has_personal_data": True, "personal_data_decision": "refused", "decided_on": "2026-02-01"},
    "CONSENT": {"needs_consent": True},
    "STAGE": {"earliest_stage": "diligence"},
    "WAITING": {},
}
STATES = {"HELD": "on_hold", "REGRADED": "regrading", "GONE": "returned", "DESTROYED": "destroyed"}
FORMS = tuple(each.key for each in DISCLOSURE.by_key["form"].choices)  # whichever it is handed over in, the reasons are the same
# the reason; the item, the party and the person it is given for
CASES = [
    (Bar.AGREEMENT_MISSING, "LIST", "Nobody Ltd", ANN),
    (Bar.AGREEMENT_UNSIGNED, "LIST", "Unsigned Ltd", ANN),
    (Bar.AGREEMENT_NOT_STARTED, "LIST", "Later Ltd", ANN),
    (Bar.AGREEMENT_ENDED, "LIST", "Ended Ltd", ANN),
    (Bar.AGREEMENT_SURVIVING, "LIST", "Surviving Ltd", ANN),
    (Bar.AGREEMENT_REVOKED, "LIST", "Revoked Ltd", ANN),
    (Bar.CATEGORY_OUTSIDE, "PAYROLL", "Good Ltd", ANN),
    (Bar.LEVEL_ABOVE, "TOP", "Good Ltd", ANN),
    (Bar.PERSON_NOT_NAMED, "LIST", "Good Ltd", "Dan Xu"),
    (Bar.PERSON_NAMED_LATER, "LIST", "Good Ltd", LATER),
    (Bar.PERSON_NO_LONGER_NAMED, "LIST", "Good Ltd", FORMER),
    (Bar.TRANSFER_UNKNOWN, "STAGE", "Good Ltd", ANN),
    (Bar.TRANSFER_OVER, "LIST", "Broken Ltd", ANN),
    (Bar.STAGE_TOO_EARLY, "STAGE", "Jade Ltd", ANN),
    (Bar.TRANCHE_NOT_RELEASED, "WAITING", "Jade Ltd", ANN),
    (Bar.ITEM_ON_HOLD, "HELD", "Good Ltd", ANN),
    (Bar.ITEM_REGRADING, "REGRADED", "Good Ltd", ANN),
    (Bar.ITEM_DESTROYED, "DESTROYED", "Good Ltd", ANN),
    (Bar.ITEM_GONE, "GONE", "Good Ltd", ANN),
    (Bar.PERSONAL_DATA_UNDECIDED, "PERSONAL", "Good Ltd", ANN),
    (Bar.PERSONAL_DATA_REFUSED, "BARRED", "Good Ltd", ANN),
    (Bar.CONSENT_MISSING, "CONSENT", "Good Ltd", ANN),
    (Bar.PERSON_LEFT, "LIST", FIRM, MANAGER),
    (Bar.TRAINING_MISSING, "LIST", FIRM, KEEPER),
    (Bar.CLEARANCE_MISSING, "LIST", FIRM, AUDITOR),
]


def add_agreements(owner: Session) -> None:
    ids = {code: add(owner, "transfer", {"target": "上海示例"}, code).id for code in ("JADE", "OPAL")}
    break_off(owner, "OPAL", "no agreement on the price")
    usual = {"kind": "target_nda", "scope": ["client-list"], "highest_level": "confidential", "start_on": "2026-02-01"}
    usual |= {"signed_on": "2026-01-30", "term": 24}
    for party, differs in AGREEMENTS.items():
        values = usual | {"party": party} | differs
        values["transfer"] = ids.get(str(values.get("transfer")))
        names = [MANAGER, KEEPER, AUDITOR] if party == FIRM else [ANN]
        more = (
            [{"name": LATER, "from_on": "2026-06-01"}, {"name": FORMER, "until_on": "2026-02-15"}] if party == "Good Ltd" else []
        )
        filled = {key: value for key, value in values.items() if value is not None}
        agreement = add_agreement(owner, filled, names, more=more)
        if party == "Revoked Ltd":
            revoke(owner, agreement.code, date(2026, 2, 20), "the talks ended")


def furnish(owner: Session) -> None:
    """Everything the cases need, in a vault that has none of it."""
    add_agreements(owner)
    for code, differs in ITEMS.items():
        add(owner, "item", {"name": code.lower(), "category": "client-list"} | differs, code)
    for code, state in STATES.items():
        move(owner, add(owner, "item", {"name": code.lower(), "category": "client-list"}, code), state)
    plan_tranche(owner, "JADE", ["WAITING"])
    add(owner, "item", {"name": "top", "category": "client-list"}, "TOP", Level.TOP_SECRET)
    for name in (MANAGER, AUDITOR):
        confirm_training(owner, name, date(2026, 3, 1))
    set_end(owner, MANAGER, date(2026, 3, 5))
