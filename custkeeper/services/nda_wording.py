"""An agreement's record put into the wording of its kind (`nda_drafts.toml`). What is empty becomes a line to write on.

What is filled in stays text: the wording is filled once, and nothing in a value is read as a mark of the wording.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from custkeeper.domain.errors import Refused
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.template import Bilingual
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import show_day
from custkeeper.reports.nda_draft import NdaDraft
from custkeeper.services.content import Content

_BLANK = "________"
_SURVIVAL = {
    "term_end": QT_TRANSLATE_NOOP("draft", "{months} months from the end of the term"),
    "signing_on": QT_TRANSLATE_NOOP("draft", "{months} months from the signing of the transfer"),
    "closing_on": QT_TRANSLATE_NOOP("draft", "{months} months from the closing of the transfer"),
}
_HEADING = QT_TRANSLATE_NOOP("draft", "{number}. {heading}")


class NoDraftForKind(Refused):
    text = QT_TRANSLATE_NOOP("errors", "There is no draft for agreements of this kind. There is one for: {kinds}.")


def draft_kinds(content: Content) -> tuple[str, ...]:
    """The kinds of agreement there is wording for."""
    return tuple(str(each["id"]) for each in content.table("nda_drafts")["drafts"])


def draft_title(content: Content, kind: str, language: str) -> str:
    """Raises NoDraftForKind."""
    return Bilingual.of(_wording(content, kind), "title").in_language(language)


def nda_draft(
    content: Content,
    firm: str,
    agreement: Record,
    recipients: Sequence[str],
    translate: Translate,
    party: Record | None = None,
) -> NdaDraft:
    """The whole wording of the agreement's kind, filled; `party` is the other side in the register. Raises NoDraftForKind."""
    wording, language = _wording(content, str(agreement.value("kind"))), translate.language
    values = _Values(_filled(content, firm, agreement, recipients, translate) | _of_register(party))
    side = "mutual" if agreement.value("is_mutual") else "one_way"
    sections = [each for each in wording["sections"] if each.get("when", side) == side]

    def said(part: Mapping[str, Any], name: str) -> str:
        return Bilingual.of(part, name).in_language(language)

    values["further"] = (
        said(wording, "further").format_map(values) if "other_parties" in values and "further_zh" in wording else ""
    )
    return NdaDraft(
        opening=said(wording, "opening").format_map(values),
        sections=tuple(
            (
                translate(_HEADING, number=number, heading=said(each, "heading")),
                tuple(line.format_map(values) for line in said(each, "text").split("\n")),
            )
            for number, each in enumerate(sections, start=1)
        ),
        signers=((said(wording, "role_first"), firm), (said(wording, "role_second"), values["party"])),
    )


class _Values(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return _BLANK


def _filled(content: Content, firm: str, agreement: Record, recipients: Sequence[str], translate: Translate) -> dict[str, str]:
    names = content.choice_names("categories")
    joint = "、" if translate.language == "zh_CN" else ", "
    scope = [names[each].in_language(translate.language) for each in agreement.value("scope") or [] if each in names]
    start, level = agreement.value("start_on"), agreement.value("highest_level")
    found = {
        "firm": firm,
        "party": str(agreement.value("party") or ""),
        "other_parties": str(agreement.value("other_parties") or ""),
        "purpose": str(agreement.value("purpose") or ""),
        "categories": joint.join(scope),
        "highest_level": translate(Level(level).label) if level else "",
        "start": show_day(date.fromisoformat(start), translate.language) if start else "",
        "term": str(agreement.value("term") or ""),
        "survival": _survival(agreement, translate),
        "recipients": joint.join(recipients),
    }
    return {key: value.strip() for key, value in found.items() if value.strip()}


def _of_register(party: Record | None) -> dict[str, str]:
    """What identifies the other side; the firm's own is not in the vault and stays a line to write on."""
    if party is None:
        return {}
    found = {
        "party_code": str(party.value("credit_code") or ""),
        "party_address": " ".join(str(party.value("address") or "").split()),
    }
    return {key: value for key, value in found.items() if value}


def _survival(agreement: Record, translate: Translate) -> str:
    counted = _SURVIVAL.get(str(agreement.value("survival_from") or "term_end"), _SURVIVAL["term_end"])
    return translate(counted, months=int(agreement.value("survival"))) if agreement.value("survival") else ""


def _wording(content: Content, kind: str) -> dict[str, Any]:
    drafts: list[dict[str, Any]] = content.table("nda_drafts")["drafts"]
    found = next((each for each in drafts if each["id"] == kind), None)
    if found is None:
        raise NoDraftForKind(kinds=", ".join(draft_kinds(content)))
    return found
