"""The command line as a whole: global options anywhere on the line, one place for refusals, the exit codes of DESIGN §6."""

import io
import logging
from pathlib import Path

import click

from custkeeper import __version__
from custkeeper.cli.desk import Desk, Options
from custkeeper.cli.lazy_group import LazyGroup
from custkeeper.cli.misuse import help_of, problem_of
from custkeeper.domain.errors import BadInput, CustKeeperError
from custkeeper.domain.plain_text import escaped
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.validation import is_text

_UNEXPECTED = QT_TRANSLATE_NOOP(
    "cli", "Something went wrong that the program did not expect ({kind}). Nothing was changed; the log has the place."
)
_INTERRUPTED = QT_TRANSLATE_NOOP("cli", "Interrupted; nothing of it was saved.")
_NO_WINDOW = QT_TRANSLATE_NOOP(
    "cli", "There is no display to open a window on. The commands work without one: “custkeeper --help” lists them."
)


class ArgumentUnreadable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "“{argument}” is not readable text (UTF-8). Type it again, or rename the file.")


# one module each, which defines the command of its name
_NOUNS = (
    "vault",
    "user",
    "clients",
    "agreement",
    "clause",
    "opinion",
    "disclose",
    "disclosure",
    "guest",
    "checklist",
    "insider",
    "backup",
    "record",
    "transfer",
    "party",
    "due",
    "ledger",
    "report",
    "demo",
)
_LANGUAGES = ("zh_CN", "en")
_WITHOUT_VALUE = ("--json", "--device")
_WITH_VALUE = ("--vault", "--user", "--passphrase-file", "--firm-secret-file", "--language")


@click.group(
    cls=LazyGroup,
    modules={noun: f"custkeeper.cli.{noun}" for noun in _NOUNS},
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="custkeeper")
@click.option("--vault", type=click.Path(path_type=Path), help="The vault's folder (Firm.ckvault).")
@click.option("--user", default="", help="Your name in the vault.")
@click.option("--passphrase-file", type=click.Path(path_type=Path), help="A file whose first line is your passphrase.")
@click.option(
    "--firm-secret-file", type=click.Path(path_type=Path), help="A file with the firm secret, as printed on the firm card."
)
@click.option("--device", "by_device", is_flag=True, help="Unlock with this computer instead of the passphrase (user device on).")
@click.option("--json", "as_json", is_flag=True, help="Answer with one JSON object.")
@click.option("--language", type=click.Choice(_LANGUAGES), help="Language of the answers and of what is shown when signing.")
@click.pass_obj
def custkeeper(
    desk: Desk,
    vault: Path | None,
    user: str,
    passphrase_file: Path | None,
    firm_secret_file: Path | None,
    by_device: bool,
    as_json: bool,
    language: str | None,
) -> None:
    """CustKeeper keeps a firm's client data confidential through the sale of its shares, and proves it."""
    desk.options = Options(vault, user, passphrase_file, firm_secret_file, as_json, language or "", by_device)


def run(arguments: list[str], desk: Desk) -> int:
    """Carry out one command line. Refusals are one clear line on stderr; never a traceback."""
    if not arguments:
        return _window(desk, None)
    desk.options = Options(language=_asked_language(arguments))  # also for what is wrong with the line itself
    try:
        _require_text(arguments)
        result = custkeeper.main(args=hoisted(arguments), prog_name="custkeeper", standalone_mode=False, obj=desk)
    except CustKeeperError as error:
        desk.tell(error.message)
        return error.exit_code
    except click.ClickException as error:
        _tell_misuse(desk, error)
        return 2
    except (click.Abort, KeyboardInterrupt):
        desk.tell(_INTERRUPTED)
        return 3
    except BrokenPipeError:
        return 0
    except Exception as error:
        logging.getLogger("custkeeper").exception("unexpected failure")
        desk.tell(_UNEXPECTED, kind=type(error).__name__)
        return 4
    return result if isinstance(result, int) else 0


def _tell_misuse(desk: Desk, error: click.ClickException) -> None:
    """One line that says what is wrong, one where help is. A group without a command is answered by its help."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        said = io.StringIO()
        error.show(said)
        click.echo(escaped(said.getvalue()), err=True, nl=False)
        return
    desk.tell(problem_of(error))
    desk.tell(help_of(error))


def _require_text(arguments: list[str]) -> None:
    """Bytes that are no UTF-8 come in as lone surrogates, which nothing can store, seal or look for."""
    for each in arguments:
        if not is_text(each):
            raise ArgumentUnreadable(argument=each.encode("utf-8", "replace").decode())


@custkeeper.command("open")
@click.argument("path", type=click.Path(path_type=Path))
@click.pass_obj
def open_(desk: Desk, path: Path) -> int:
    """Open the window on one vault."""
    return _window(desk, path)


def _window(desk: Desk, path: Path | None) -> int:
    if desk.open_window is None:
        desk.tell(_NO_WINDOW)
        return 3
    return desk.open_window(path)


def hoisted(arguments: list[str]) -> list[str]:
    """The same line with the global options in front, wherever they stood."""
    front, rest = _parted(arguments)
    for each in front:
        if len(each) == 1 and each[0] in _WITH_VALUE:  # else the next word of the line would be its value
            raise click.BadOptionUsage(each[0], "")
    return [*(part for each in front for part in each), *rest]


def _parted(arguments: list[str]) -> tuple[list[list[str]], list[str]]:
    """The global options, each with its value, and the rest of the line."""
    front: list[list[str]] = []
    rest: list[str] = []
    waiting = list(arguments)
    while waiting:
        each = waiting.pop(0)
        if each == "--":
            return front, [*rest, each, *waiting]
        if each.partition("=")[0] in _WITHOUT_VALUE or each.startswith(tuple(f"{name}=" for name in _WITH_VALUE)):
            front.append([each])
        elif each in _WITH_VALUE:
            has_value = bool(waiting) and waiting[0] not in (*_WITH_VALUE, *_WITHOUT_VALUE)
            front.append([each, waiting.pop(0)] if has_value else [each])
        else:
            rest.append(each)
    return front, rest


def _asked_language(arguments: list[str]) -> str:
    """The language the line asks for, also where nothing else on it can be read; '' for the system's."""
    said = ["=".join(each).partition("=") for each in _parted(arguments)[0]]
    asked = [value for name, _, value in said if name == "--language" and value in _LANGUAGES]
    return asked[-1] if asked else ""
