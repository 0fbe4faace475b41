"""Which column of a foreign list is which field of a client: by guess from its heading, or as the person says."""

import re
import unicodedata
from collections.abc import Sequence

from custkeeper.domain.areas.client import CLIENT
from custkeeper.domain.errors import BadInput
from custkeeper.domain.text import QT_TRANSLATE_NOOP

CODE = "code"
LEVEL = "level"

# Headings as offices write them, folded by `_fold`. The order within a field does not matter; a heading belongs to one field.
_HEADINGS: dict[str, tuple[str, ...]] = {
    CODE: (
        "客户编号",
        "客户编码",
        "客户代码",
        "编号",
        "编码",
        "代码",
        "客户号",
        "code",
        "clientcode",
        "customerid",
        "clientid",
        "customerno",
        "id",
        "no",
    ),
    "name": (
        "客户名称",
        "公司名称",
        "企业名称",
        "单位名称",
        "客户",
        "名称",
        "客户全称",
        "name",
        "companyname",
        "client",
        "clientname",
        "customername",
        "company",
    ),
    "uscc": (
        "统一社会信用代码",
        "信用代码",
        "社会信用代码",
        "税号",
        "纳税人识别号",
        "营业执照号",
        "uscc",
        "taxid",
        "creditcode",
        "registrationnumber",
        "unifiedsocialcreditcode",
    ),
    "contact": ("联系人", "联系人姓名", "负责人", "法人", "法定代表人", "经办人", "contact", "contactname", "contactperson"),
    "contact_title": ("职务", "联系人职务", "职位", "contacttitle", "position", "jobtitle"),
    "id_number": ("身份证号", "身份证", "身份证号码", "证件号码", "证件号", "idnumber", "idcard", "identitynumber"),
    "phone": ("手机", "手机号", "手机号码", "电话", "联系电话", "联系方式", "phone", "mobile", "telephone", "tel", "phonenumber"),
    "email": ("邮箱", "电子邮箱", "电子邮件", "邮件", "email", "emailaddress", "mail"),
    "address": ("地址", "联系地址", "注册地址", "办公地址", "address"),
    "annual_fee": ("年费", "年服务费", "服务费", "费用", "金额", "annualfee", "fee", "yearlyfee"),
    "note": ("备注", "说明", "附注", "note", "notes", "remark", "remarks", "comment"),
    LEVEL: ("级别", "密级", "保密级别", "level", "confidentiality"),
}
_BY_HEADING = {heading: field for field, headings in _HEADINGS.items() for heading in headings}
FIELDS = (CODE, LEVEL, *(each.key for each in CLIENT.fields if each.key in _HEADINGS))


class ColumnUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The list has no column “{column}”. Its columns are: {columns}.")


class FieldUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "“{field}” is not a field of a client. The fields are: {fields}.")


class MapUnreadable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "“{given}” is not of the form FIELD=COLUMN, for example name=公司名称 or name=2.")


class NameColumnMissing(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "No column looks like the client's name. Say which one it is, for example --map name=2. Columns: {columns}."
    )


def guess_columns(header: Sequence[str]) -> dict[int, str]:
    """Column index → field key, for every heading that is known; each field once, the first column wins."""
    found: dict[int, str] = {}
    for index, heading in enumerate(header):
        field = _BY_HEADING.get(_fold(heading))
        if field is not None and field not in found.values():
            found[index] = field
    return found


def heading_score(cells: Sequence[str]) -> int:
    """How many cells of a row are known headings: what tells the header row from titles above it."""
    return len(guess_columns(cells))


def map_columns(pairs: Sequence[str], header: Sequence[str]) -> dict[int, str]:
    """The guess, overruled by `FIELD=COLUMN` pairs. Raises MapUnreadable, FieldUnknown, ColumnUnknown, NameColumnMissing."""
    columns = guess_columns(header)
    for pair in pairs:
        field, mark, column = pair.partition("=")
        field, column = field.strip(), column.strip()
        if not mark or not field or not column:
            raise MapUnreadable(given=pair)
        if field not in FIELDS:
            raise FieldUnknown(field=field, fields=", ".join(FIELDS))
        index = _index(column, header)
        columns = {at: kept for at, kept in columns.items() if kept != field and at != index} | {index: field}
    if "name" not in columns.values():
        raise NameColumnMissing(columns=", ".join(header))
    return columns


def _index(column: str, header: Sequence[str]) -> int:
    for index, heading in enumerate(header):
        if heading.strip() == column or _fold(heading) == _fold(column):
            return index
    if column.isdigit() and 1 <= int(column) <= len(header):
        return int(column) - 1
    letters = column.upper()
    if re.fullmatch(r"[A-Z]{1,2}", letters):
        number = 0
        for letter in letters:
            number = number * 26 + ord(letter) - 64
        if number <= len(header):
            return number - 1
    raise ColumnUnknown(column=column, columns=", ".join(header))


def _fold(heading: str) -> str:
    """Case, width, spaces, punctuation and a unit in brackets do not count."""
    plain = unicodedata.normalize("NFKC", heading).casefold()
    return re.sub(r"[\s_\-.:：*#]+", "", re.sub(r"\(.*?\)|\[.*?\]|（.*?）", "", plain))
