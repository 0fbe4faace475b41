"""The program's log: what the program did, never what a client's record says.

Arguments of log calls are dropped unless they are numbers; messages of other people's libraries are dropped whole, because
they are often finished sentences; exceptions are logged by type and place only.
"""

import logging
import logging.handlers
import traceback
from pathlib import Path

_OURS = "custkeeper"
_LARGEST = 512 * 1024
_KEPT = 3


class _Redacting(logging.Formatter):
    """Writes a record's message pattern and the numbers in its arguments; texts become `…`."""

    def format(self, record: logging.LogRecord) -> str:
        line = f"{self.formatTime(record)} {record.levelname} {record.name}: {self._said(record)}"
        if record.exc_info and record.exc_info[1] is not None:
            line += f" [{_place(record.exc_info[1])}]"
        return line

    @staticmethod
    def _said(record: logging.LogRecord) -> str:
        if record.name.partition(".")[0] != _OURS or not isinstance(record.msg, str):
            return f"… at {record.filename}:{record.lineno}"
        arguments = record.args if isinstance(record.args, tuple) else ()
        shown = tuple(each if isinstance(each, int | float) else "…" for each in arguments)
        try:
            return record.msg % shown if shown else record.msg
        except (TypeError, ValueError):
            return record.msg


def start_log(folder: Path) -> None:
    """Log warnings and worse of the whole program to `custkeeper.log`; without a writable folder, to nowhere."""
    root = logging.getLogger()
    logging.raiseExceptions = False  # else a full disk puts the call with its arguments on the screen
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            folder / "custkeeper.log", maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_Redacting())
    before, root.handlers[:] = root.handlers[:], [handler]
    for each in before:
        each.close()  # one that was started before holds its file open
    root.setLevel(logging.WARNING)


def _place(error: BaseException) -> str:
    """Type and where it was raised: no message, because messages quote values."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"
