"""The order of steps, one stack a tab: which ledger entry undo and redo would take back, and its name."""

from dataclasses import dataclass, field

from custkeeper.domain.text import Text


@dataclass(frozen=True)
class Step:
    """An undoable change by its ledger entry."""

    what: Text
    seq: int


@dataclass
class UndoStacks:
    """Steps of each tab. A new change clears what could be redone there."""

    done: dict[str, list[Step]] = field(default_factory=dict)
    undone: dict[str, list[Step]] = field(default_factory=dict)

    def add(self, tab: str, step: Step) -> None:
        self.done.setdefault(tab, []).append(step)
        self.undone[tab] = []

    def next_undo(self, tab: str) -> Step | None:
        return next(reversed(self.done.get(tab, [])), None)

    def next_redo(self, tab: str) -> Step | None:
        return next(reversed(self.undone.get(tab, [])), None)

    def undid(self, tab: str, entry: int) -> None:
        """The newest step was undone by ledger entry `entry`; undoing that one is redoing."""
        self.undone.setdefault(tab, []).append(Step(self.done[tab].pop().what, entry))

    def redid(self, tab: str, entry: int) -> None:
        self.done.setdefault(tab, []).append(Step(self.undone[tab].pop().what, entry))

    def drop(self, tab: str) -> None:
        """A refused step cannot be tried again: what lies under it is out of date too."""
        self.done[tab], self.undone[tab] = [], []
