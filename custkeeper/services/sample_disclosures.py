"""What the sample firm hands over: three items, one disclosure the gate lets through, one it does not. Everything is invented."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.records import add, find
from custkeeper.services.session import Session

DISCLOSED = QT_TRANSLATE_NOOP("demo", "   {item} was handed to {person} under {agreement}: {code}. To return by {day}")
TRIES = QT_TRANSLATE_NOOP("demo", "   {keeper} asks the gate for {item} and {person}:")
_AGO, _BACK_IN = timedelta(days=15), timedelta(days=5)
_ITEMS: tuple[dict[str, Any], ...] = (
    {"name": "客户清单（编码版）", "category": "client-list", "carrier": "file", "owner": "陈静", "storage_place": "资料库 A-1"},
    {"name": "2025 年度财务资料", "category": "financial-data", "carrier": "paper", "copy_number": "3/5", "owner": "陈静"},
    {"name": "2025 年工资与社保台账", "category": "payroll", "carrier": "data_set", "has_personal_data": True, "owner": "李敏"},
)
_CLIENTS = ("", "K00003", "K00004")
_ALLOWED, _REFUSED = "周律师", "钱顾问"


def play_disclosures(
    keeper: Session, party: str, translate: Translate, tell: Callable[..., None], refused: Callable[[CustKeeperError], None]
) -> None:
    """Enter the items, hand the second to somebody named, and be refused the third for somebody who is not."""
    codes = []
    for values, client in zip(_ITEMS, _CLIENTS, strict=True):
        of_client = {"client": find(keeper, "client", client).id} if client else {}
        codes.append(add(keeper, "item", values | of_client).code)
    today = keeper.today
    order = HandOver(codes[1:2], party, _ALLOWED, today - _AGO, "评估财务状况", form="paper", return_by=today + _BACK_IN)
    made = disclose(keeper, order, translate)
    back = (today + _BACK_IN).isoformat()
    agreement = next(iter(each.code for each in keeper.vault.records.where("agreement", id=made.value("agreement"))))
    tell(DISCLOSED, item=codes[1], person=_ALLOWED, agreement=agreement, code=made.code, day=back)
    tell(TRIES, keeper=keeper.name, item=codes[2], person=_REFUSED)
    try:
        disclose(keeper, HandOver(codes[2:], party, _REFUSED), translate)
    except CustKeeperError as error:
        refused(error)
