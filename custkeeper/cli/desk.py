"""What every command is handed: the global options, the way to a session, and the one way to print."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from custkeeper.domain.errors import BadInput
from custkeeper.domain.plain_text import escaped, indented, on_one_line
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, Translate, Value
from custkeeper.services.content import Content
from custkeeper.services.opening import open_session
from custkeeper.services.session import Session
from custkeeper.services.vault_access import Place

if TYPE_CHECKING:
    from custkeeper.services.report_making import Press

_ASK_PASSPHRASE = QT_TRANSLATE_NOOP("cli", "Passphrase of {name}")
_ASK_AGAIN = QT_TRANSLATE_NOOP("cli", "The same passphrase again")

_TOP_SECRET_CLOSED = QT_TRANSLATE_NOOP(
    "cli", "Opened with this computer's key: what is top secret stays closed. Without --device it is open to you."
)


class OptionMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{option} is missing. Add it to the command.")


class SecretUnreadable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The file {path} cannot be read, or is empty. Check the name and your rights to it.")


class PassphrasesDiffer(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The two passphrases differ. Start again.")


@dataclass
class Options:
    """The global options, wherever they stood on the line."""

    vault: Path | None = None
    user: str = ""
    passphrase_file: Path | None = None
    firm_secret_file: Path | None = None
    as_json: bool = False
    language: str = ""
    by_device: bool = False


@dataclass
class Desk:
    """Built once by `app.composition`; `options` are filled in by `entry`."""

    place: Callable[[Path], Place]
    content: Content
    catalogue: Callable[[str], Translate]
    make_press: Callable[[], "Press"]
    sample: Path
    system_language: str
    open_window: Callable[..., int] | None = None  # None where there is no display
    options: Options = field(default_factory=Options)
    _typed: str = field(default="", repr=False)

    @cached_property
    def press(self) -> "Press":
        """What prints; it takes a while to load."""
        return self.make_press()

    @property
    def language(self) -> str:
        return self.options.language or self.system_language

    @property
    def translate(self) -> Translate:
        return self.catalogue(self.language)

    def vault_path(self) -> Path:
        if self.options.vault is None:
            raise OptionMissing(option="--vault PATH")
        return self.options.vault

    @contextmanager
    def session(self, recovery_code: str = "") -> Iterator[Session]:
        """The vault, unlocked with the given secrets; what was noticed on the way goes to stderr."""
        if not self.options.user:
            raise OptionMissing(option="--user NAME")
        path, by_device = self.vault_path(), self.options.by_device
        passphrase = "" if by_device or recovery_code else self.passphrase()
        opened = open_session(self.place(path), self.options.user, passphrase, recovery_code, self.firm_secret(), by_device)
        try:
            for notice in opened.notices:
                self.tell(notice)
            if opened.is_top_secret_closed:
                self.tell(_TOP_SECRET_CLOSED)
            yield opened.session
        finally:
            opened.session.close()

    def passphrase(self) -> str:
        """From `--passphrase-file`, else typed without echo, once a command."""
        if self.options.passphrase_file is not None:
            return read_secret(self.options.passphrase_file)
        self._typed = self._typed or self._ask(_ASK_PASSPHRASE, "--passphrase-file FILE", name=self.options.user)
        return self._typed

    def new_passphrase(self, file: Path | None, name: str) -> str:
        """A new one from a file, else typed twice."""
        if file is not None:
            return read_secret(file)
        first = self._ask(_ASK_PASSPHRASE, "--new-passphrase-file FILE", name=name)
        if first != self._ask(_ASK_AGAIN, "--new-passphrase-file FILE"):
            raise PassphrasesDiffer
        return first

    def firm_secret(self) -> str:
        """From `--firm-secret-file`, else '' for what this computer keeps."""
        return read_secret(self.options.firm_secret_file) if self.options.firm_secret_file else ""

    def say(self, text: Text | Message, **values: Value | Text | Message) -> None:
        """A line on stdout, unless the answer is JSON."""
        if not self.options.as_json:
            click.echo(self._worded(text, values))

    def tell(self, text: Text | Message, **values: Value | Text | Message) -> None:
        """A line on stderr, always."""
        click.echo(self._worded(text, values), err=True)

    def print_line(self, *parts: str) -> None:
        """Values in columns on stdout, unless the answer is JSON."""
        if not self.options.as_json:
            click.echo("  ".join(on_one_line(each) for each in parts).rstrip())

    def print_json(self, value: dict[str, Any]) -> None:
        """The one object of `--json`."""
        if self.options.as_json:
            # a console or pipe in another code page would lose Chinese: there it is written as \uXXXX, as JSON may be
            is_whole = (sys.stdout.encoding or "").casefold().replace("-", "") == "utf8"
            click.echo(escaped(json.dumps(value, ensure_ascii=not is_whole, indent=1)))  # the same JSON

    @contextmanager
    def progress_bar(self) -> Iterator[Callable[[int, int], None] | None]:
        """A bar on stderr for people; nothing for scripts."""
        if not sys.stderr.isatty() or self.options.as_json:
            yield None
            return
        from tqdm import tqdm

        with tqdm(unit="", leave=False, file=sys.stderr) as bar:

            def show_progress(done: int, total: int) -> None:
                bar.total = total
                bar.update(done - bar.n)

            yield show_progress

    def _worded(self, text: Text | Message, values: Mapping[str, Value | Text | Message]) -> str:
        """In the reader's language. What a record, a file or somebody else's computer says cannot act on the terminal."""
        said = _harmless(text)
        return self.translate(said, **{name: _harmless(value) for name, value in values.items()})

    def _ask(self, text: Text, instead: str, **values: Value) -> str:
        if not sys.stdin.isatty():
            raise OptionMissing(option=instead)
        return str(click.prompt(self._worded(text, values), hide_input=True, err=True))


def _harmless(said: Any) -> Any:
    """Also inside messages; the program's own texts stay as they are."""
    if isinstance(said, Message):
        return Message(said.text, tuple((name, _harmless(value)) for name, value in said.values))
    return indented(said) if isinstance(said, str) else said


def read_secret(path: Path) -> str:
    """A secret's file: its first line. Raises SecretUnreadable."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise SecretUnreadable(path=str(path)) from None
    if not lines or not lines[0]:
        raise SecretUnreadable(path=str(path))
    return lines[0]
