"""What is wrong with a command line, told in our own sentences: click says it in English only, whatever is asked for.

Told by the refusal's class and its fields. What must not be here: what a use case refuses; those errors have their sentences.
"""

import re

import click

from custkeeper.cli.desk import OptionMissing
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message

_NO_COMMAND = QT_TRANSLATE_NOOP("cli", "There is no command “{given}” here.")
_NO_COMMAND_BUT = QT_TRANSLATE_NOOP("cli", "There is no command “{given}” here. Did you mean “{near}”?")
_NO_OPTION = QT_TRANSLATE_NOOP("cli", "There is no option {given} here.")
_NO_OPTION_BUT = QT_TRANSLATE_NOOP("cli", "There is no option {given} here. Did you mean {near}?")
_COMMAND_MISSING = QT_TRANSLATE_NOOP("cli", "Say which command.")
_MISSING_CHOICE = QT_TRANSLATE_NOOP("cli", "{option} is missing. Add one of: {choices}.")
_VALUE_MISSING = QT_TRANSLATE_NOOP("cli", "{option} needs a value after it.")
_VALUE_LEFT_OVER = QT_TRANSLATE_NOOP("cli", "{option} takes no value.")
_TOO_MUCH = QT_TRANSLATE_NOOP("cli", "“{given}” is more than this command takes. Put what has spaces into quotation marks.")
_NO_CHOICE = QT_TRANSLATE_NOOP("cli", "{option} takes one of: {choices}.")
_NO_NUMBER = QT_TRANSLATE_NOOP("cli", "{option} takes a whole number.")
_AT_LEAST = QT_TRANSLATE_NOOP("cli", "{option} takes a whole number, at least {least}.")
_BETWEEN = QT_TRANSLATE_NOOP("cli", "{option} takes a whole number from {least} to {most}.")
_UNSUITABLE = QT_TRANSLATE_NOOP("cli", "{option} cannot be taken as it was given.")
_UNREADABLE = QT_TRANSLATE_NOOP("cli", "This command line cannot be carried out as it stands.")
_HELP = QT_TRANSLATE_NOOP("cli", "“{command} --help” tells how it is used.")
_IN_BRACKETS = re.compile(r"\((.*)\)", re.DOTALL)


def problem_of(error: click.ClickException) -> Message:
    """What is wrong, in one sentence."""
    match error:
        case click.exceptions.NoSuchCommand():
            return _no_command(error)
        case click.NoSuchOption():
            near = (error.possibilities or [""])[0]
            return message(_NO_OPTION_BUT if near else _NO_OPTION, given=error.option_name, near=near)
        case click.MissingParameter():
            choices = _choices(error.param)
            return message(_MISSING_CHOICE if choices else OptionMissing.text, option=shown_name(error.param), choices=choices)
        case click.BadParameter():
            return _unsuitable(error.param)
        case click.BadOptionUsage():
            has_one = "not take" in error.message  # its own words: nothing else tells the two apart
            return message(_VALUE_LEFT_OVER if has_one else _VALUE_MISSING, option=error.option_name)
        case click.UsageError():
            return _left_over(error)
    return message(_UNREADABLE)


def help_of(error: click.ClickException) -> Message:
    """Where to read how the command is used; where click does not hand on which one was meant, that of them all."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    return message(_HELP, command=context.command_path if context is not None else "custkeeper")


def shown_name(param: click.Parameter | None) -> str:
    """As it is typed: an option's longest spelling, an argument's name in capitals."""
    if param is None:
        return "?"
    return max(param.opts, key=len) if isinstance(param, click.Option) else param.human_readable_name


def _no_command(error: click.exceptions.NoSuchCommand) -> Message:
    """Click looks for near ones among the commands that are loaded; ours are loaded when they are asked for."""
    group = error.ctx.command if error.ctx is not None else None
    names = group.list_commands(error.ctx) if isinstance(group, click.Group) and error.ctx is not None else []
    near = (click.exceptions.NoSuchCommand(error.command_name, possibilities=names).possibilities or [""])[0]
    return message(_NO_COMMAND_BUT if near else _NO_COMMAND, given=error.command_name, near=near)


def _unsuitable(param: click.Parameter | None) -> Message:
    kind, option = param.type if param is not None else None, shown_name(param)
    if isinstance(kind, click.Choice):
        return message(_NO_CHOICE, option=option, choices=_choices(param))
    if isinstance(kind, click.IntRange) and kind.min is not None:
        bounds = {"least": kind.min} if kind.max is None else {"least": kind.min, "most": kind.max}
        return message(_AT_LEAST if kind.max is None else _BETWEEN, option=option, **bounds)
    return message(_NO_NUMBER if kind is click.INT else _UNSUITABLE, option=option)


def _left_over(error: click.UsageError) -> Message:
    """Of what a command does not take, click hands on its own words only: there it stands in brackets."""
    if error.ctx is not None and isinstance(error.ctx.command, click.Group):
        return message(_COMMAND_MISSING)
    found = _IN_BRACKETS.search(error.message)
    return message(_TOO_MUCH, given=found[1]) if found else message(_UNREADABLE)


def _choices(param: click.Parameter | None) -> str:
    kind = param.type if param is not None else None
    return ", ".join(str(each) for each in kind.choices) if isinstance(kind, click.Choice) else ""
