"""Two sides sign an agreement at one laptop, through the real window: a guest draws, the account holder gives the passphrase."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from custkeeper.domain.values import grouped
from custkeeper.gui.guest_signing_dialog import GuestSigningDialog
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.signature_pad import SignaturePad
from custkeeper.services.guest_checks import signatures_of
from custkeeper.services.guest_signatures import signing_text
from custkeeper.services.records import add, edit, find
from custkeeper.services.vault_access import check
from tests.at_the_desk import CATALOGUES, Sitter
from tests.sample_firm import KEEPER, PASSPHRASES, SampleFirm
from tests.signed_on_paper import add_agreement

BUYER, GUEST, FUNCTION = "杭州示例投资管理有限公司", "周启明", "法务总监"
SAID = {
    "en": {
        "here": "Sign here", "own": "Sign with your passphrase", "name": "Printed name", "who": "For whom, in what function",
        "box": "Box for the signature", "back": "Signed: hand the laptop back", "passphrase": "Your passphrase",
        "countersign": "Countersign", "sign": "Sign with my passphrase", "one": "1 of 2 signed here", "clear": "Clear",
        "undo": "Take back the last stroke", "empty": "Nothing is drawn yet", "wrong": "do not open the vault",
        "done": "signed by both sides", "kept": "is kept", "title": "Sign agreement NDA0001", "stale": "Signed on an older text",
    },
    "zh_CN": {
        "here": "当面签字", "own": "用你的口令签字", "name": "正楷姓名", "who": "代表谁、以什么职务",
        "box": "签字框", "back": "签好了：把电脑交还", "passphrase": "你的口令",
        "countersign": "复签", "sign": "用我的口令签字", "one": "当面已签 1 方，共 2 方", "clear": "清除",
        "undo": "撤回上一笔", "empty": "还没有签字", "wrong": "不能打开", "done": "双方均已签字", "kept": "已保存",
        "title": "签署协议 NDA0001", "stale": "签的是旧文本",
    },
}  # fmt: skip


@pytest.fixture
def drafted(firm: SampleFirm) -> SampleFirm:
    """A long draft with a named recipient, of a deal whose codename no guest may see."""
    session = firm.open(KEEPER)
    deal = add(session, "transfer", {"target": "上海示例财税"}, "JADE")
    values = {"kind": "target_nda", "party": BUYER, "scope": ["client-list"], "highest_level": "confidential", "term": 24}
    values |= {"start_on": session.today.isoformat(), "transfer": deal.id, "purpose": "first look\n" * 40}
    add_agreement(session, values, ["周律师"])
    add(session, "client", {"name": "静安建修装饰工程有限公司"}, "K00001")
    firm.close()
    return firm


def pad_of(sitter: Sitter) -> SignaturePad:
    pad = next(each for each in sitter.screen.findChildren(SignaturePad) if each.isVisible())
    assert isinstance(pad, SignaturePad)
    return pad


def draw(sitter: Sitter, *places: tuple[float, float]) -> None:
    """One stroke by the mouse; places as parts of the box."""
    pad, box = pad_of(sitter), pad_of(sitter).box()
    at = [QPoint(round(box.left() + x * box.width()), round(box.top() + y * box.height())) for x, y in places]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at[0])
    for place in at[1:]:
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at[-1])
    QApplication.processEvents()


def read_to_the_end(sitter: Sitter) -> None:
    area = next(each for each in sitter.screen.findChildren(QScrollArea) if each.accessibleName())
    area.setFocus()
    for _ in range(80):
        QTest.keyClick(area, Qt.Key.Key_PageDown)
    QApplication.processEvents()


def at_agreement(sitter: Sitter) -> dict[str, str]:
    said = SAID[LOOK.language]
    sitter.window.go_to("agreements", "NDA0001")
    sitter.settle()
    sitter.reads(said["here"])
    return said


def hand_over(sitter: Sitter, said: dict[str, str]) -> None:
    """The dialog as the guest finds it."""
    sitter.click(said["here"])
    sitter.settle()
    sitter.wait(lambda: isinstance(sitter.screen, GuestSigningDialog), "the signing dialog")
    sitter.reads(said["title"])


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_both_sides_sign_at_one_laptop(drafted: SampleFirm, at_desk: Callable[[str], Sitter], language: str) -> None:
    sitter = at_desk(KEEPER)
    LOOK.use("light", 11, language)
    sitter.settle()
    said = at_agreement(sitter)
    hand_over(sitter, said)
    seen = signing_text(sitter.window.desk.session, "agreement", "NDA0001", CATALOGUES.__getitem__, language)  # type: ignore[union-attr]
    sitter.reads(BUYER, "周律师", grouped(seen.hash))
    assert not any(secret in sitter.said() for secret in ("JADE", "静安建修", KEEPER)), "none of a guest's business"
    assert sitter.screen.size() == sitter.window.size(), "it covers everything"
    assert not pad_of(sitter).isEnabled(), "not before the text was read"
    draw(sitter, (0.1, 0.5), (0.9, 0.5))
    assert pad_of(sitter).strokes() == []
    read_to_the_end(sitter)
    sitter.fill(said["name"], GUEST)
    sitter.fill(said["who"], FUNCTION)
    sitter.click(said["back"])
    sitter.reads(said["empty"])
    draw(sitter, (0.1, 0.2), (0.3, 0.8), (0.5, 0.3))
    draw(sitter, (0.05, 0.05), (0.95, 0.95))
    sitter.click(said["undo"])
    draw(sitter, (0.6, 0.4), (0.9, 0.6))
    drawn = pad_of(sitter).strokes()
    assert [len(stroke) for stroke in drawn] == [3, 2]
    assert [abs(place - wanted) <= 3 for place, wanted in zip(drawn[0][1][:2], (300, 800), strict=True)] == [True, True]
    sitter.click(said["back"])
    sitter.fill(said["passphrase"], "not the passphrase at all")
    sitter.click(said["countersign"])
    sitter.reads(said["wrong"])
    sitter.press("Escape")
    assert pad_of(sitter).strokes() == drawn, "a refusal loses nothing, nor does going back"
    sitter.click(said["back"])
    sitter.fill(said["passphrase"], PASSPHRASES[KEEPER])
    sitter.click(said["countersign"])
    sitter.wait(lambda: not isinstance(sitter.screen, GuestSigningDialog), "the dialog to close")
    sitter.settle()
    sitter.reads(said["kept"], GUEST)
    assert sitter.see(said["one"])
    sitter.click(said["own"])
    sitter.wait(lambda: isinstance(sitter.screen, GuestSigningDialog), "the signing dialog")
    read_to_the_end(sitter)
    sitter.fill(said["who"], "示例财税，档案员")
    sitter.fill(said["passphrase"], PASSPHRASES[KEEPER])
    sitter.click(said["sign"])
    sitter.wait(lambda: not isinstance(sitter.screen, GuestSigningDialog), "the dialog to close")
    sitter.settle()
    sitter.reads(said["done"])
    assert said["here"] + "…" not in sitter.said()
    session = sitter.window.desk.session  # type: ignore[union-attr]
    agreement = find(session, "agreement", "NDA0001")
    assert (agreement.state, agreement.value("signed_on")) == ("signed", session.today.isoformat())
    first, second = signatures_of(session, agreement)
    assert (first.value("name"), first.value("shown"), second.value("name")) == (GUEST, language, KEEPER)
    assert str(drawn).replace(" ", "") == str(first.value("strokes")).replace(" ", "")
    assert check(session)[1] == []


def test_an_edit_after_the_first_signature_is_told_on_the_page(drafted: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    said = at_agreement(sitter)
    hand_over(sitter, said)
    read_to_the_end(sitter)
    sitter.fill(said["name"], GUEST)
    sitter.fill(said["who"], FUNCTION)
    draw(sitter, (0.1, 0.2), (0.3, 0.8), (0.5, 0.3))
    sitter.click(said["back"])
    sitter.fill(said["passphrase"], PASSPHRASES[KEEPER])
    sitter.click(said["countersign"])
    sitter.wait(lambda: not isinstance(sitter.screen, GuestSigningDialog), "the dialog to close")
    sitter.settle()
    sitter.focused()  # a window manager would give the window back its focus
    sitter.fill("Term (months)", "12")
    sitter.press("Ctrl+S")
    sitter.settle()
    sitter.reads(said["stale"], "Term (months) 24 → 12")
    assert sitter.see("0 of 2 signed here")


def test_what_somebody_else_changed_meanwhile_is_not_signed(drafted: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    said = at_agreement(sitter)
    hand_over(sitter, said)
    session = sitter.window.desk.session  # type: ignore[union-attr]
    edit(session, find(session, "agreement", "NDA0001"), {"term": 6})
    read_to_the_end(sitter)
    sitter.fill(said["name"], GUEST)
    sitter.fill(said["who"], FUNCTION)
    draw(sitter, (0.1, 0.2), (0.3, 0.8), (0.5, 0.3))
    sitter.click(said["back"])
    sitter.fill(said["passphrase"], PASSPHRASES[KEEPER])
    sitter.click(said["countersign"])
    sitter.reads("was changed while it was being read")
    assert signatures_of(session, find(session, "agreement", "NDA0001")) == []


def test_another_size_or_screen_alters_no_stroke(dressed: Any) -> None:
    pad = SignaturePad()
    pad.resize(600, 200)
    pad.show()
    for at in (QPoint(60, 100), QPoint(300, 50), QPoint(1000, 150)):
        act = QTest.mousePress if at.x() == 60 else None
        if act is not None:
            act(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        else:
            QTest.mouseMove(pad, at)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(1000, 150))
    before = pad.strokes()
    pad.resize(1200, 300)
    assert pad.strokes() == before
    assert before[0][-1][0] == 1000, "outside is on the edge"
    assert abs(pad.box().width() / pad.box().height() - 3) < 0.01
    pad.close()


def test_a_pen_draws_each_point_once(dressed: Any) -> None:
    pad = SignaturePad()
    pad.resize(600, 200)
    pad.show()
    kinds = QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen, QInputDevice.Capability.Position
    pen = QPointingDevice("pen", 7, *kinds, 1, 1, "", QPointingDeviceUniqueId())
    acts = ((QEvent.Type.TabletPress, 60), (QEvent.Type.TabletMove, 200), (QEvent.Type.TabletRelease, 400))
    for kind, x in acts:
        at, left = QPointF(x, 100), Qt.MouseButton.LeftButton
        event = QTabletEvent(kind, pen, at, at, 0.5, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, left, left)
        QApplication.sendEvent(pad, event)
        assert event.isAccepted(), "else Qt makes a mouse event of it"
    (stroke,) = pad.strokes()
    assert [point[0] for point in stroke] == [round((x - pad.box().left()) / pad.box().width() * 1000) for _, x in acts]
    pad.close()


def test_a_finger_draws_and_neither_a_second_one_nor_the_mouse_disturbs_it(dressed: Any) -> None:
    pad = SignaturePad()
    pad.resize(600, 200)
    pad.show()
    device = QTest.createTouchDevice()
    QTest.touchEvent(pad, device).press(1, QPoint(60, 100), pad).commit()
    QTest.touchEvent(pad, device).move(1, QPoint(300, 60), pad).press(2, QPoint(10, 10), pad).commit()
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 20))
    QTest.mouseMove(pad, QPoint(40, 40))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(40, 40))
    QTest.touchEvent(pad, device).release(1, QPoint(500, 150), pad).release(2, QPoint(12, 12), pad).commit()
    assert len(pad.strokes()) == 1
    assert len(pad.strokes()[0]) == 3
    pad.close()
