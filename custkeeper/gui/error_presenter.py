"""The one place where a refusal becomes words on the screen. It says what to do; the log gets type and place only."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from custkeeper.domain.errors import BadInput, CustKeeperError, PassphraseNeeded, Refused
from custkeeper.gui.loading import inside
from custkeeper.gui.look.words import words
from custkeeper.gui.vault_worker import Unexpected

_LOG = logging.getLogger(__name__)


class ErrorPresenter:
    """Shows errors through `show(tone, sentence, action, act)`, whatever page is open; also those nobody caught."""

    def __init__(self, show: Callable[..., object], ask_passphrase: Callable[[], object]) -> None:
        self._show, self._ask_passphrase = show, ask_passphrase

    def present(self, error: CustKeeperError, sentence: str = "") -> None:
        """A rule or an input that says no is a warning; a vault that cannot be used is red. `sentence` instead of its own."""
        tone = "warn" if isinstance(error, BadInput | Refused) else "danger"
        shown = sentence or words(error.message)
        if isinstance(error, PassphraseNeeded):
            self._show(tone, shown, words(inside().TYPE_PASSPHRASE), self._ask_passphrase)
        else:
            self._show(tone, shown)

    def catch_everything(self) -> None:
        """From now on a failure in the window's own code is told and logged, and the window stays open."""

        def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                sys.__excepthook__(kind, error, trace)
                return
            _LOG.error("unexpected failure in the window", exc_info=(kind, error, trace))
            self.present(error if isinstance(error, CustKeeperError) else Unexpected(kind=kind.__name__))

        sys.excepthook = caught
