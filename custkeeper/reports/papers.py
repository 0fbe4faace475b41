"""The two papers that outlive every computer: the firm card and a person's recovery sheet, one page each.

What lives here: their words and layout. What must not: making or checking codes. Both carry a secret in print and in the QR code;
it is on the page only, never in the attached data.
"""

from dataclasses import replace
from typing import Any

from reportlab.graphics.barcode.qr import QrCode

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import grouped
from custkeeper.reports.blocks import HandLines, Heading, band, beside, facts, title_block
from custkeeper.reports.drawn import Canvas, Drawn, draw_lines
from custkeeper.reports.fonts import text_width
from custkeeper.reports.look import BODY, CONTROL, RADIUS, SMALL, STRONG, Tone, Type
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.typesetter import Typesetter

_CODE = Type(STRONG.font, 17, 24)
_QR_SIZE = 112.0  # about 40 mm; the quiet zone around it is the white of the page
_GROUPS_IN_ROW = 4

FIRM_CARD = QT_TRANSLATE_NOOP("papers", "Firm card")
RECOVERY_SHEET = QT_TRANSLATE_NOOP("papers", "Recovery sheet")
_CARD_USE = QT_TRANSLATE_NOOP(
    "papers",
    "A computer that opens this vault for the first time asks for this firm secret, and for the person's own passphrase.",
)
_SHEET_USE = QT_TRANSLATE_NOOP("papers", "This code opens the vault for {person} when the passphrase is forgotten.")
_SECRET = QT_TRANSLATE_NOOP("papers", "Firm secret")
_RECOVERY_CODE = QT_TRANSLATE_NOOP("papers", "Recovery code")
_FIRM = QT_TRANSLATE_NOOP("papers", "Firm")
_VAULT = QT_TRANSLATE_NOOP("papers", "Vault id")
_ROOT = QT_TRANSLATE_NOOP("papers", "Fingerprint of the vault's root key")
_PERSON = QT_TRANSLATE_NOOP("papers", "Person")
_SCAN = QT_TRANSLATE_NOOP(
    "papers",
    "Scan, or type the groups in order. Capitals, spaces and hyphens do not matter; there is no letter O and no letter I.",
)
_KEEP = QT_TRANSLATE_NOOP("papers", "How to keep it")
_WHERE = QT_TRANSLATE_NOOP("papers", "Where to use it, and what it can do")
_RECEIVED = QT_TRANSLATE_NOOP("papers", "Received and typed back once")
_DATE = QT_TRANSLATE_NOOP("papers", "Date")
_BY_HAND = QT_TRANSLATE_NOOP("papers", "Signature")
_CARD_WARNING = QT_TRANSLATE_NOOP(
    "papers",
    "Whoever has this card and learns one passphrase can read the vault. Without it, no new computer can open the vault.",
)
_SHEET_WARNING = QT_TRANSLATE_NOOP(
    "papers", "Whoever holds this sheet and the firm card can open the vault as this person, without the passphrase."
)

_CARD_RULES = (
    QT_TRANSLATE_NOOP("papers", "Keep two copies: one in the firm's safe, one in another building."),
    QT_TRANSLATE_NOOP("papers", "Never keep it with a backup, with a recovery sheet, or with the computer."),
    QT_TRANSLATE_NOOP("papers", "Print this file, then delete it. Do not photograph, scan or send the paper."),
    QT_TRANSLATE_NOOP("papers", "When a computer opens the vault for the first time, compare the fingerprint group by group."),
    QT_TRANSLATE_NOOP("papers", "If a copy is lost or seen by a stranger, tell the owner of the vault the same day."),
)
_SHEET_WHERE = (
    QT_TRANSLATE_NOOP("papers", "On the unlock page choose your name, then “Forgot the passphrase?”, and type or scan the code."),
    QT_TRANSLATE_NOOP(
        "papers", "It gives exactly your own rights. A computer that is new to the vault asks for the firm card as well."
    ),
    QT_TRANSLATE_NOOP("papers", "Afterwards choose a new passphrase and print a new sheet; then destroy this one."),
)
_SHEET_RULES = (
    QT_TRANSLATE_NOOP(
        "papers", "Put it in an envelope, sign across the flap, and keep it where only you or the firm's safe can reach."
    ),
    QT_TRANSLATE_NOOP("papers", "Never keep it with the firm card, with a backup, or with the computer."),
    QT_TRANSLATE_NOOP("papers", "Print this file, then delete it. Do not photograph, scan or send the paper."),
    QT_TRANSLATE_NOOP("papers", "If the envelope is open or missing, tell the owner of the vault the same day."),
)


def firm_card_code(vault_id: str, firm_secret: str) -> str:
    """What the QR code of a firm card says."""
    return f"CK1:{vault_id}:{firm_secret}"


def recovery_code(vault_id: str, code: str) -> str:
    """What the QR code of a recovery sheet says."""
    return f"CKR1:{vault_id}:{code}"


def firm_card(head: ReportHead, vault_id: str, firm_secret: str, root_fingerprint: str, translate: Translate) -> ReportFile:
    """One page with the firm secret. Title and subtitle of `head` are replaced. Raises FontsMissing."""
    setter = Typesetter(translate)
    head = replace(head, title=translate(FIRM_CARD), subtitle=translate(_CARD_USE))
    parts: list[Any] = [*title_block(head, setter), _warning(_CARD_WARNING, setter)]
    parts += _secret(_SECRET, firm_secret, firm_card_code(vault_id, firm_secret), setter)
    names = [(setter.label(_FIRM), head.firm), (setter.label(_VAULT), grouped(vault_id.replace("-", "")))]
    parts += [facts([*names, (setter.label(_ROOT), grouped(root_fingerprint.replace(" ", "")))], setter)]
    parts += _rules(_KEEP, _CARD_RULES, setter)
    return print_report(head, parts, setter, {"kind": "firm_card", "vault_id": vault_id, "root_fingerprint": root_fingerprint})


def recovery_sheet(head: ReportHead, vault_id: str, person: str, code: str, translate: Translate) -> ReportFile:
    """One page with a person's recovery code. Title and subtitle of `head` are replaced. Raises FontsMissing."""
    setter = Typesetter(translate)
    head = replace(head, title=translate(RECOVERY_SHEET), subtitle=translate(_SHEET_USE, person=person))
    parts: list[Any] = [*title_block(head, setter), _warning(_SHEET_WARNING, setter)]
    parts += _secret(_RECOVERY_CODE, code, recovery_code(vault_id, code), setter)
    names = [(setter.label(_PERSON), person), (setter.label(_FIRM), head.firm)]
    parts += [facts([*names, (setter.label(_VAULT), grouped(vault_id.replace("-", "")))], setter)]
    parts += _rules(_WHERE, _SHEET_WHERE, setter)
    parts += _rules(_KEEP, _SHEET_RULES, setter)
    parts += [
        Heading(setter.label(_RECEIVED)),
        HandLines([setter.label(_BY_HAND), setter.label(_DATE)]),
    ]
    return print_report(head, parts, setter, {"kind": "recovery_sheet", "vault_id": vault_id, "person": person})


def _warning(text: Text, setter: Typesetter) -> Any:
    warning = band([setter.block(setter.label(text), STRONG)], Tone.WARN)
    warning.spaceAfter = 14
    return warning


def _secret(name: Text, code: str, scanned: str, setter: Typesetter) -> list[Any]:
    """The code in numbered groups, the QR code beside it."""
    picture = QrCode(scanned, qrLevel="M", width=_QR_SIZE, height=_QR_SIZE, qrBorder=0)
    words = [
        setter.block(setter.label(name), STRONG, space_after=6),
        _Groups([setter.clean(group) for group in groups_of_four(code)]),
        setter.block(setter.label(_SCAN), SMALL, space_before=6),
    ]
    table = beside([words, picture], ["*", _QR_SIZE], gap=18)
    table.spaceAfter = 12
    return [table]


def groups_of_four(code: str) -> list[str]:
    """The letters of a printed code, four at a time, whatever hyphens or spaces it came with."""
    return grouped("".join(code.replace("-", " ").split())).split(" ")


def _rules(title: Text, rules: tuple[Text, ...], setter: Typesetter) -> list[Any]:
    lines = [
        beside(
            [setter.block("•" if setter.language != "en" else "-", BODY), setter.block(setter.label(rule), BODY)],
            [14, "*"],
            pad=1.5,
        )
        for rule in rules
    ]
    return [Heading(setter.label(title), space_before=14), *lines]


class _Groups(Drawn):
    """A code in boxes of four letters, each with its number under it, so that the eye keeps its place while typing."""

    def __init__(self, groups: list[str]) -> None:
        super().__init__()
        self._groups = groups

    def measure(self, width: float, height: float) -> float:
        return -(-len(self._groups) // _GROUPS_IN_ROW) * 46.0

    def paint(self, canvas: Canvas) -> None:
        step = self.width / _GROUPS_IN_ROW
        for place, group in enumerate(self._groups):
            x = place % _GROUPS_IN_ROW * step
            top = self.height - place // _GROUPS_IN_ROW * 46
            canvas.setStrokeColorRGB(*CONTROL)
            canvas.setLineWidth(0.6)
            canvas.roundRect(x, top - 30, step - 8, 30, RADIUS, stroke=1, fill=0)
            draw_lines(canvas, [group], _CODE, x + (step - 8 - text_width(group, _CODE.font, _CODE.size)) / 2, top - 2)
            number = str(place + 1)
            draw_lines(canvas, [number], SMALL, x + (step - 8 - text_width(number, SMALL.font, SMALL.size)) / 2, top - 31)
