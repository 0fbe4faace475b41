"""The quarterly access review: a checklist with an item for each person, worded when it is started, and when the next is due."""

from datetime import date

from custkeeper.domain.standing import add_months
from custkeeper.domain.template import PersonItem
from custkeeper.domain.values import show_day, show_instant
from custkeeper.services.people import PersonLine, list_people
from custkeeper.services.person_cards import last_seen
from custkeeper.services.session import Session
from custkeeper.vault.ledger import read_entry

TEMPLATE = "access_review"
MONTHS = 3  # ISO/IEC 27001:2022 A.5.18 asks for planned intervals; a quarter is the firm's own rule


def person_items(session: Session, wanted: PersonItem) -> dict[str, dict[str, str]]:
    """By item id, the wording of one item for each person with keys, in both languages, as things stand now."""
    people = session.people()
    by_code = {record.code: record for record in people.values()}
    seen = last_seen(session, list(people.values()))
    found = {}
    for line in list_people(session):
        if line.state != "left":
            at = seen.get(by_code[line.code].id, "")
            both = {language: _facts(line, at, wanted, language) for language in ("zh_CN", "en")}
            found[f"person-{line.code.lower()}"] = {
                "title_zh": wanted.title.zh.format_map(both["zh_CN"]),
                "title_en": wanted.title.en.format_map(both["en"]),
                "guidance_zh": wanted.guidance.zh.format_map(both["zh_CN"]),
                "guidance_en": wanted.guidance.en.format_map(both["en"]),
            }
    return found


def _facts(line: PersonLine, seen: str, wanted: PersonItem, language: str) -> dict[str, str]:
    none = wanted.names["none"].in_language(language)
    keys = [*(wanted.names[level.value].in_language(language) for level in line.keys), *line.transfers]
    return {
        "name": line.name,
        "code": line.code,
        "role": wanted.names[line.role.value].in_language(language),
        "keys": ("、" if language == "zh_CN" else ", ").join(keys) or none,
        "until": show_day(date.fromisoformat(line.until), language) if line.until else none,
        "seen": show_instant(seen, language) if seen else none,
    }


def current_review(session: Session) -> str:
    """The code of the review that is under way, or ""."""
    reviews = session.vault.records.where("checklist", template=TEMPLATE)
    return next((each.code for each in reviews if each.state != "signed" and not each.is_sealed), "")


def review_due(session: Session) -> date:
    """The day by which the next review is to be signed: three months after the last signed one, or after the founding."""
    signed = signed_days(session, TEMPLATE)
    founding = read_entry(session.vault.reader, 1)
    last = max(signed) if signed else date.fromisoformat((founding.at if founding else session.now)[:10])
    return add_months(last, MONTHS)


def signed_days(session: Session, template: str) -> list[date]:
    """The days on which checklists of this template were signed, as far as this person may read."""
    return [
        date.fromisoformat(str(each.value("signed_on"))[:10])
        for checklist in session.vault.records.where("checklist", template=template)
        for each in session.vault.records.where("sign_off", parent=checklist.id)
        if not each.is_sealed and each.value("decision") == "signed"
    ]
