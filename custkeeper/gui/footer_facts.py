"""What the frame shows of the vault whatever page is open: who, the ledger's head, how much Today holds."""

from dataclasses import dataclass

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.gui.look.words import words
from custkeeper.gui.shell import Shell
from custkeeper.services.session import Session
from custkeeper.services.today_board import count_today

_PERSON = QT_TRANSLATE_NOOP("window", "{name} ({role})")
_LEDGER = QT_TRANSLATE_NOOP("window", "Ledger #{seq} {hash}")


@dataclass(frozen=True)
class Facts:
    person: str
    ledger: str
    waiting: int
    is_blocked: bool

    def show_in(self, shell: Shell) -> None:
        shell.show_fact("person", self.person)
        shell.show_fact("ledger", self.ledger)
        shell.tabs.show_count("today", self.waiting, self.is_blocked)


def read_facts(session: Session, translate: Translate) -> Facts:
    """Called on the reading thread."""
    head, (count, is_blocked) = session.vault.head, count_today(session, translate)
    person = words(_PERSON, name=session.name, role=words(session.role.label))
    return Facts(person, _head(head.seq, head.hex), count, is_blocked)


def show_head(shell: Shell, seq: int, hex_hash: str) -> None:
    """The ledger's head alone, right after something was written."""
    shell.show_fact("ledger", _head(seq, hex_hash))


def _head(seq: int, hex_hash: str) -> str:
    return words(_LEDGER, seq=seq, hash=hex_hash[:8])
