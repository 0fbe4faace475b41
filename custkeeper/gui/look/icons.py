"""Line icons, drawn for this project: 24 grid, 1.5 stroke, round ends, coloured when rendered."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_FILE = "M6 3.5h8l4.5 4.5v12.5H6z M14 3.5V8h4.5"
PATHS = {
    "today": "M4 6.5h16v13.5H4z M4 10.5h16 M8 4v4 M16 4v4 M9 15l2 2 4-4",
    "transfer": "M4 8.5h15 M15.5 5l3.5 3.5-3.5 3.5 M20 15.5H5 M8.5 12L5 15.5 8.5 19",
    "clients": "M5 20V4.5h9V20 M14 10h5v10 M3 20h18 M8 8.5h3 M8 12h3 M8 15.5h3",
    "agreement": _FILE + " M9 12h6 M9 16c1.5-2 2.5 1.5 4 0s1.5-.5 2 0",
    "disclose": "M20.5 3.500L3.5 10.500l6.5 3 3 6.500z M10 13.500l4-4",
    "diligence": "M4 5h12 M4 9.500h7 M4 14h5 M14.5 10.500a4 4 0 1 0 .01 0z M17.5 17.500L20.5 20.5",
    "partner": "M10 14a4 4 0 0 1 0-5.700l2.8-2.800a4 4 0 0 1 5.7 5.700l-1.5 1.5 M14 10a4 4 0 0 1 0 5.700l-2.8 2.8"
    "a4 4 0 0 1-5.7-5.700L7 11.3",
    "people": "M9 4.500a3.5 3.5 0 1 0 .01 0z M3 20c0-4 2.5-6 6-6s6 2 6 6 M16 5a3.3 3.3 0 0 1 0 6.3 M17.5 14.3"
    "c2.3.7 3.5 2.7 3.5 5.7",
    "leaver": "M10 4.5H5v15h5 M14 8.5l4 3.5-4 3.5 M18 12H9",
    "training": "M2.5 9L12 4.5 21.5 9 12 13.500z M6.5 11v5c3 2.7 8 2.7 11 0v-5 M21.5 9v6",
    "backup": "M4 14.500h16V20H4z M16.5 17.300h.8 M12 3.500V11 M8.5 7.500L12 11l3.5-3.5",
    "incident": "M12 4L21.5 20h-19z M12 10v5 M12 17.500v.2",
    "audit": "M6 5.500h12V20.500H6z M9.5 3.500h5v4h-5z M9 14l2 2 4-4.5",
    "destroy": "M4 7h16 M9.5 7V4h5v3 M6 7l1 13.500h10L18 7 M10 11v6 M14 11v6",
    "report": _FILE + " M9 17v-2.5 M12 17v-5 M15 17v-3.5",
    "ledger": "M5 4h14v16.500H5z M5 9h14 M5 14.500h14 M8.5 4v16.5",
    "settings": "M4 7.500h9 M18 7.500h2 M4 16.500h2 M11 16.500h9 M15.5 5a2.5 2.5 0 1 0 .01 0z M8.5 14a2.5 2.5 0 1 0 .01 0z",
    "search": "M10.5 4.500a6 6 0 1 0 .01 0z M15 15l5 5",
    "lock": "M5.5 10.500h13V20h-13z M8.5 10.500V7.500a3.5 3.5 0 0 1 7 0v3 M12 14.500v2",
    "shield": "M12 3.500l7.5 2.500v5.500c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9V6z M9 12l2.2 2.200L15.2 10",
    "check": "M5 12.500l4.5 4.500L19 7.5",
    "close": "M6.5 6.500l11 11 M17.5 6.500l-11 11",
    "minus": "M7 12h10",
    "alert": "M12 3.500a8.5 8.5 0 1 0 .01 0z M12 8v5 M12 16v.2",
    "info": "M12 3.500a8.5 8.5 0 1 0 .01 0z M12 11v5.5 M12 7.700v.2",
    "clock": "M12 3.500a8.5 8.5 0 1 0 .01 0z M12 7.500V12l3 2",
    "pen": "M4.5 19.500l1-4.500L16 4.500l3.5 3.500L9 18.500z M13.5 7l3.5 3.5",
    "block": "M12 3.500a8.5 8.5 0 1 0 .01 0z M6 6l12 12",
    "chevron": "M9.5 6.500L15 12l-5.5 5.5",
    "down": "M6.5 9.500L12 15l5.5-5.5",
    "file": _FILE,
    "undo": "M8.5 5L4.5 9l4 4 M4.5 9h9a5.5 5.5 0 0 1 0 11H9",
    "redo": "M15.5 5l4 4-4 4 M19.5 9h-9a5.5 5.5 0 0 0 0 11H15",
    "plus": "M12 5.500v13 M5.5 12h13",
    "hidden": "M3.5 12c4.5-8 12.5-8 17 0-4.5 8-12.5 8-17 0z M12 9.500a2.5 2.5 0 1 0 .01 0z M5 4.500l14 15",
    "printer": "M7 9V4h10v5 M4 9h16v8h-3 M7 17H4V9 M7 14h10v6.500H7z",
    "computer": "M4 5h16v11H4z M12 16v4 M8.5 20h7",
    "drive": "M8 9.500h8V20a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1z M9.5 9.500V4h5v5.5 M11.5 6.500h1",
    "history": "M5 6v4h4 M5.5 10a7.5 7.5 0 1 1-1 4 M12 8.500V13l3 1.5",
}


@lru_cache(maxsize=512)
def pixmap(name: str, hex_colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    width = 1.5 if size < 32 else 42 / size  # large icons keep thin lines
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{hex_colour}" '
        f'stroke-width="{width:.2f}" '
        f'stroke-linecap="round" stroke-linejoin="round"><path d="{PATHS[name]}"/></svg>'
    )
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(name: str, hex_colour: str, size: int) -> QIcon:
    result = QIcon(pixmap(name, hex_colour, size))
    result.addPixmap(pixmap(name, hex_colour, size, 2.0))
    return result
