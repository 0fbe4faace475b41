"""Every kind of report the program can print, by the key that commands and file names use.

What lives here: the list. What must not: making any of them; each has a module of its own.
"""

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.reports.papers import FIRM_CARD, RECOVERY_SHEET

REPORTS: dict[str, Text] = {
    "register": QT_TRANSLATE_NOOP("report_catalogue", "Register"),
    "record": QT_TRANSLATE_NOOP("report_catalogue", "One record"),
    "checklist": QT_TRANSLATE_NOOP("report_catalogue", "Checklist with signatures"),
    "readiness": QT_TRANSLATE_NOOP("report_catalogue", "Confidentiality readiness report"),
    "reading-log": QT_TRANSLATE_NOOP("report_catalogue", "Reading log"),
    "ledger": QT_TRANSLATE_NOOP("report_catalogue", "Ledger"),
    "access-matrix": QT_TRANSLATE_NOOP("report_catalogue", "Access matrix"),
    "nda-certificate": QT_TRANSLATE_NOOP("report_catalogue", "Certificate of an agreement"),
    "insider-list": QT_TRANSLATE_NOOP("report_catalogue", "Insider list of a transfer"),
    "key-card": QT_TRANSLATE_NOOP("report_catalogue", "Key card of a person"),
    "chase-list": QT_TRANSLATE_NOOP("report_catalogue", "What has to come back after a transfer was broken off"),
    "receipt": QT_TRANSLATE_NOOP("report_catalogue", "Receipt of a disclosure"),
    "reminder-letter": QT_TRANSLATE_NOOP("report_catalogue", "Reminder letter to a holder"),
    "return-letter": QT_TRANSLATE_NOOP("report_catalogue", "Letter asking to return or destroy"),
    "oral-memo": QT_TRANSLATE_NOOP("report_catalogue", "Memo of a spoken disclosure"),
    "clause-schedule": QT_TRANSLATE_NOOP("report_catalogue", "Clause schedule"),
    "clause-versions": QT_TRANSLATE_NOOP("report_catalogue", "Versions of a clause"),
    "opinion-register": QT_TRANSLATE_NOOP("report_catalogue", "Opinion register"),
    "nda-draft": QT_TRANSLATE_NOOP("report_catalogue", "Draft of a confidentiality agreement"),
    "holder-map": QT_TRANSLATE_NOOP("report_catalogue", "Who holds what"),
    "restore-certificate": QT_TRANSLATE_NOOP("report_catalogue", "Certificate of a restore test"),
    "nda-register": QT_TRANSLATE_NOOP("report_catalogue", "NDA register"),
    "firm_card": FIRM_CARD,
    "recovery_sheet": RECOVERY_SHEET,
}
