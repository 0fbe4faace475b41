"""The one place where a refusal becomes words on the screen. It says what to do; the log gets type and place only."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from custkeeper.domain.errors import BadInput, CustKeeperError, Refused
from custkeeper.gui.look.words import words
from custkeeper.gui.vault_worker import Unexpected

_LOG = logging.getLogger(__name__)


class ErrorPresenter:
    """Shows errors through `show(tone, sentence)`, whatever page is open; also those nobody caught."""

    def __init__(self, show: Callable[[str, str], object]) -> None:
        self._show = show

    def present(self, error: CustKeeperError) -> None:
        """A rule or an input that says no is a warning; a vault that cannot be used is red."""
        tone = "warn" if isinstance(error, BadInput | Refused) else "danger"
        self._show(tone, words(error.message))

    def catch_everything(self) -> None:
        """From now on a failure in the window's own code is told and logged, and the window stays open."""

        def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                sys.__excepthook__(kind, error, trace)
                return
            _LOG.error("unexpected failure in the window", exc_info=(kind, error, trace))
            self.present(error if isinstance(error, CustKeeperError) else Unexpected(kind=kind.__name__))

        sys.excepthook = caught
