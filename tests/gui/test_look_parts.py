"""Parts of the look by themselves: what is drawn is what was meant."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSlider

from custkeeper.gui.look.fields import field, line_edit, tick_box
from custkeeper.gui.look.layout import button
from custkeeper.gui.look.palette import LOOK, SMALLEST, THEMES, contrast
from tests.at_the_desk import name_of


def test_an_ampersand_in_the_words_stays_one_and_makes_no_key(english: None) -> None:
    changed = button("")
    changed.setText("Clients & levels")
    for each in (button("Clients & levels"), changed, tick_box("Clients & levels")):
        assert (name_of(each), each.shortcut().isEmpty()) == ("Clients & levels", True)
    drawn, plain = (button(shown).sizeHint().width() for shown in ("Clients & levels", "Clients + levels"))
    assert abs(drawn - plain) < 8, "the room of one character"
    box = field("Name & address", line_edit())
    [label] = box.findChildren(QLabel)
    bare = QLabel("Name & address")
    bare.setFont(label.font())
    assert label.sizeHint().width() == bare.sizeHint().width()


@pytest.mark.parametrize("theme", THEMES)
def test_a_slider_is_seen_on_both_sides_of_its_handle(english: None, theme: str) -> None:
    """Against the card it lies on, as WCAG 2.2 asks for what one operates: 3 to 1."""
    LOOK.use(theme, SMALLEST, "en")
    shown = QSlider(Qt.Orientation.Horizontal)
    shown.setRange(0, 2)
    shown.setValue(1)
    shown.resize(300, shown.sizeHint().height())
    picture = shown.grab().toImage()
    for x in (60, 240):
        colours = {picture.pixelColor(x, y).name() for y in range(picture.height())}
        assert max(contrast(each, LOOK.tokens["surface"]) for each in colours) >= 3, x
    edge = {picture.pixelColor(x, picture.height() // 2).name() for x in range(138, 163)}
    assert LOOK.tokens["accent"].lower() in edge, "the handle"
    assert LOOK.tokens["surface"].lower() in edge
