"""A text with what was put in underlined and what was taken out struck through: told by the line, never by colour alone."""

from collections.abc import Sequence

from custkeeper.domain.word_diff import Change, Piece
from custkeeper.reports.drawn import Canvas, Drawn, baseline
from custkeeper.reports.fonts import text_width
from custkeeper.reports.line_breaks import break_lines
from custkeeper.reports.look import BODY, Tone, Type

Run = tuple[Change, str]
_INKS = {Change.SAME: BODY.colour, Change.INSERTED: Tone.OK.ink, Change.DELETED: Tone.DANGER.ink}


class ChangedText(Drawn):
    """Printable pieces (see `Typesetter.clean`), wrapped to the width; splits between pages at line ends."""

    def __init__(self, pieces: Sequence[Piece], role: Type = BODY, lines: Sequence[Sequence[Run]] = ()) -> None:
        super().__init__()
        self._pieces, self._role, self._lines = pieces, role, [list(each) for each in lines]
        self._broken_for = 0.0

    def measure(self, width: float, height: float) -> float:
        if self._pieces and width != self._broken_for:
            self._broken_for = width
            self._lines = broken(self._pieces, width, self._role)
        return len(self._lines) * self._role.leading

    def split(self, available_width: float, available_height: float) -> list["ChangedText"]:
        """Two parts, at least two lines in each; none when that cannot be."""
        self.wrap(available_width, available_height)
        count = min(int(available_height / self._role.leading), len(self._lines) - 2)
        if count < 2:
            return []
        return [ChangedText((), self._role, self._lines[:count]), ChangedText((), self._role, self._lines[count:])]

    def paint(self, canvas: Canvas) -> None:
        role, y = self._role, self.height - baseline(self._role)
        for line in self._lines:
            x = 0.0
            for change, shown in line:
                ink, width = _INKS[change], text_width(shown, role.font, role.size)
                canvas.setFont(role.font, role.size)
                canvas.setFillColorRGB(*ink)
                canvas.drawString(x, y, shown)
                self._mark(canvas, change, x, y, width)
                x += width
            y -= role.leading

    def _mark(self, canvas: Canvas, change: Change, x: float, y: float, width: float) -> None:
        if change is Change.SAME:
            return
        height = y - self._role.size * 0.16 if change is Change.INSERTED else y + self._role.size * 0.32
        canvas.setStrokeColorRGB(*_INKS[change])
        canvas.setLineWidth(0.8)
        canvas.line(x, height, x + width, height)


def broken(pieces: Sequence[Piece], width: float, role: Type) -> list[list[Run]]:
    """Lines of runs: those of the whole text, of which only white space at line ends is lost, so each sign is found again."""
    whole = "".join(each.text for each in pieces)
    changes = [each.change for each in pieces for _ in each.text]
    lines: list[list[Run]] = []
    place = 0
    for line in break_lines(whole, width, role.font, role.size):
        runs: list[Run] = []
        for letter in line:
            while whole[place] != letter:
                place += 1
            change = changes[place]
            if runs and runs[-1][0] is change:
                runs[-1] = change, runs[-1][1] + letter
            else:
                runs.append((change, letter))
            place += 1
        lines.append(runs)
    return lines
