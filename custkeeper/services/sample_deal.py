"""The sample firm's deal, played through the same use cases people use. Everything in it is invented."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Protocol

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.roles import Role
from custkeeper.domain.template import Evidence, Item
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, Value
from custkeeper.domain.values import show_day
from custkeeper.services.addenda import Amendment, amend
from custkeeper.services.agreements import add_agreement
from custkeeper.services.checklist_sheets import changed_since_signing
from custkeeper.services.checklists import answer, attach, load, sign, start, submit
from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.services.clients import list_clients
from custkeeper.services.opening import open_session
from custkeeper.services.paper_signing import Paper
from custkeeper.services.papers import save_file, write_papers, write_secrets
from custkeeper.services.people import add_person
from custkeeper.services.records import add, find
from custkeeper.services.report_making import Press
from custkeeper.services.sample_disclosures import play_disclosures
from custkeeper.services.session import Session
from custkeeper.services.vault_access import Place, check, create

FIRM = "上海示例财税咨询有限公司"
OWNER, MANAGER, KEEPER = "王一平", "李敏", "陈静"
CODENAME = "JADE"
_PASSPHRASES = {
    OWNER: "示例口令：桥下流水七盏灯笼亮到天明",
    MANAGER: "示例口令：桂花树下第三张石凳有只猫",
    KEEPER: "示例口令：铜壶清早唱歌惊飞两只麻雀",
}
_SINCE_LETTER, _TO_SIGNING, _TO_CLOSING = timedelta(days=30), timedelta(days=20), timedelta(days=60)
_PARTY = "杭州示例投资管理有限公司"
_SAMPLE_LIST = "clients-gb18030.csv"

_MADE = QT_TRANSLATE_NOOP("demo", "1  Vault created for {firm}: {path}")
_PAPERS = QT_TRANSLATE_NOOP("demo", "   Firm card and recovery sheets to print: {folder}")
_PEOPLE = QT_TRANSLATE_NOOP("demo", "2  People: {owner} (owner), {manager} (manager), {keeper} (records keeper)")
_TRANSFER = QT_TRANSLATE_NOOP("demo", "3  Transfer {code} started")
_IMPORTED = QT_TRANSLATE_NOOP(
    "demo", "4  {keeper} imported the client list: clients {count}, rows rejected {rejected}, read as {encoding}"
)
_FOUND = QT_TRANSLATE_NOOP("demo", "   Search: 静安 finds {by_text}, jingan finds {by_pinyin}, ja finds {by_initials}")
_AGREED = QT_TRANSLATE_NOOP("demo", "5  Agreement {code} recorded with its signed file")
_TICKED = QT_TRANSLATE_NOOP(
    "demo", "6  {keeper} answered the checklist {code}: items {count}, each with its evidence, and submitted it"
)
_TRIES = QT_TRANSLATE_NOOP("demo", "   {keeper} tries to sign it:")
_SIGNED = QT_TRANSLATE_NOOP("demo", "7  {manager} signed {code}; hash of the signed content {hash}")
_EDITED = QT_TRANSLATE_NOOP(
    "demo", "8  A signed addendum changed the agreement's term; the signature is now marked stale: {fields}"
)
_PRINTED = QT_TRANSLATE_NOOP("demo", "9  Reports printed: {folder}")
_CHECKED = QT_TRANSLATE_NOOP("demo", "10 Vault checked: ledger entries {entries}, records {records}, problems {problems}")


class Tell(Protocol):
    def __call__(self, text: Text | Message, **values: Value | Text | Message) -> None: ...


@dataclass(frozen=True)
class Played:
    """Where everything is now."""

    vault: Path
    keeper: str
    passphrase_file: Path
    firm_secret_file: Path
    files: list[Path] = field(default_factory=list)


class SampleDeal:
    """One play into one folder. Raises what the use cases raise, e.g. VaultExists when the folder was used before."""

    def __init__(
        self,
        place: Callable[[Path], Place],
        press: Press,
        sample: Path,
        folder: Path,
        language: str,
        tell: Tell,
        refused: Callable[[CustKeeperError], None],
    ) -> None:
        self._folder = folder
        self._place = place(folder / "示例.ckvault")
        self._press = press
        self._sample = sample
        self._language = language
        self._tell = tell
        self._refused = refused
        self._firm_secret = ""
        self._agreed_on = date.min  # of the letter of intent and the agreement, some weeks ago on the day it is played

    def play(self) -> Played:
        self._found_firm()
        with self._open(KEEPER) as keeper:
            self._import_clients(keeper)
            agreement = self._record_agreement(keeper)
            self._hand_over(keeper)
            code = self._prepare_checklist(keeper, agreement)
        with self._open(MANAGER) as manager:
            signed = sign(manager, code, _PASSPHRASES[MANAGER], self._language)
            self._tell(_SIGNED, manager=MANAGER, code=code, hash=str(signed.value("content_hash"))[:16])
            files = self._print(manager, code, "signed")
            amend(manager, agreement, Amendment("1", manager.today, {"term": 36}))
            changed = changed_since_signing(manager, load(manager, code), self._press.translator(self._language))
            self._tell(_EDITED, fields="; ".join(f"{each.label}: {each.before} → {each.after}" for each in changed))
            files += self._print(manager, code, "after-edit")
            self._tell(_PRINTED, folder=str(self._folder))
            findings, problems = check(manager)
        self._tell(_CHECKED, entries=findings.entries, records=findings.records, problems=len(problems))
        secrets = self._folder / "secrets"
        return Played(self._place.path, KEEPER, secrets / "passphrase-keeper", secrets / "firm-secret", files)

    def _found_firm(self) -> None:
        papers, secrets = self._folder / "papers", self._folder / "secrets"
        session, printed = create(self._place, FIRM, OWNER, _PASSPHRASES[OWNER])
        self._firm_secret = printed.firm_secret
        with session.vault:
            self._tell(_MADE, firm=FIRM, path=str(self._place.path))
            write_papers(self._press, printed, papers, self._language, with_card=True)
            write_secrets(printed, secrets, with_firm_secret=True)
            for name, role in ((MANAGER, Role.MANAGER), (KEEPER, Role.KEEPER)):
                write_papers(
                    self._press, add_person(session, name, role, _PASSPHRASES[name]), papers, self._language, with_card=False
                )
            save_file(secrets / "passphrase-keeper", f"{_PASSPHRASES[KEEPER]}\n".encode())
            save_file(secrets / "passphrase-manager", f"{_PASSPHRASES[MANAGER]}\n".encode())
            self._tell(_PAPERS, folder=str(papers))
            self._tell(_PEOPLE, owner=OWNER, manager=MANAGER, keeper=KEEPER)
            self._agreed_on = session.today - _SINCE_LETTER
            days = {
                "loi_on": self._agreed_on,
                "signing_on": session.today + _TO_SIGNING,
                "closing_on": session.today + _TO_CLOSING,
            }
            values = {"target": FIRM} | {key: day.isoformat() for key, day in days.items()}
            add(session, "transfer", values, CODENAME, state="loi")
            self._tell(_TRANSFER, code=CODENAME)

    def _open(self, name: str) -> "_Closing":
        return _Closing(open_session(self._place, name, _PASSPHRASES[name], firm_secret=self._firm_secret).session)

    def _import_clients(self, keeper: Session) -> None:
        plan = plan_import(keeper, self._sample / _SAMPLE_LIST)
        count = carry_out(keeper, plan)
        self._tell(_IMPORTED, keeper=KEEPER, count=count, rejected=plan.rejected_rows, encoding=plan.table.encoding.upper())
        by_text, by_pinyin, by_initials = (list_clients(keeper, each).total for each in ("静安", "jingan", "ja"))
        self._tell(_FOUND, by_text=by_text, by_pinyin=by_pinyin, by_initials=by_initials)

    def _record_agreement(self, keeper: Session) -> str:
        values: dict[str, Any] = {
            "kind": "target_nda",
            "party": _PARTY,
            "is_mutual": True,
            "purpose": "评估受让示例公司股权",
            "scope": ["client-list", "contacts", "financial-data", "deal-terms"],
            "highest_level": "confidential",
            "start_on": self._agreed_on.isoformat(),
            "term": 24,
            "survival": 24,
            "survival_from": "closing_on",
            "transfer": find(keeper, "transfer", CODENAME).id,
        }
        signed = self._folder / "nda-signed.txt"
        save_file(signed, f"保密协议（示例签署件）\n双方已于{show_day(self._agreed_on, 'zh_CN')}签署。\n".encode())
        paper = Paper(self._agreed_on, "王一平", "周律师", signed, "公司档案柜")
        agreement = add_agreement(keeper, values, ["周律师", "吴经理"], paper=paper)
        self._tell(_AGREED, code=agreement.code)
        return agreement.code

    def _hand_over(self, keeper: Session) -> None:
        play_disclosures(keeper, _PARTY, self._press.translator(self._language), self._tell, self._refused)

    def _prepare_checklist(self, keeper: Session, agreement: str) -> str:
        started = start(keeper, "target_nda", CODENAME, ("agreement", agreement))
        linked = find(keeper, "agreement", agreement).id
        for each in load(keeper, started.code).answers:
            if each.item.evidence is Evidence.FILE:
                attach(keeper, started.code, each.item.id, [self._folder / "nda-signed.txt"])
            answer(keeper, started.code, each.item.id, {"status": "done"} | self._evidence(each.item, linked), self._language)
        submit(keeper, started.code)
        self._tell(_TICKED, keeper=KEEPER, code=started.code, count=len(load(keeper, started.code).answers))
        self._tell(_TRIES, keeper=KEEPER)
        try:
            sign(keeper, started.code, _PASSPHRASES[KEEPER], self._language)
        except CustKeeperError as error:
            self._refused(error)
        return started.code

    def _evidence(self, item: Item, agreement: str) -> dict[str, Any]:
        """Fitting sample evidence for an item of the NDA checklist."""
        return {
            Evidence.TEXT: {"evidence_text": "已核对营业执照、统一社会信用代码与授权书。"},
            Evidence.DATE: {"evidence_date": self._agreed_on.isoformat()},
            Evidence.REFERENCE: {"reference": "保密协议第2条", "reference_area": "agreement", "reference_record": agreement},
        }.get(item.evidence, {})

    def _print(self, session: Session, code: str, when: str) -> list[Path]:
        files = []
        for language in ("zh_CN", "en"):
            wanted = {"checklist": code, "readiness": CODENAME} | ({"register": "client"} if when == "signed" else {})
            for kind, subject in wanted.items():
                path = self._folder / f"{kind}-{when}-{language}.pdf"
                save_file(path, self._press.make(session, kind, subject, language).content)
                files.append(path)
        return files


class _Closing:
    """A session for a `with` block."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __enter__(self) -> Session:
        return self._session

    def __exit__(self, *_: object) -> None:
        self._session.close()
