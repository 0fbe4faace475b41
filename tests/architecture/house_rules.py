"""The house's own rules over source text: each takes a checkout's folder and returns what breaks it, one line a finding.

Lives here: rules that import-linter, ruff and mypy cannot say. Must not: import the program; it is read, never run.
"""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

LONGEST_MODULE = 400  # lines (DESIGN §2)
LONGEST_FUNCTION = 40
BANNED_WORDS = {"util", "utils", "helper", "helpers", "common", "base", "misc", "manager", "controller", "logic"}
TOP_LEVEL = {
    *("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "run.py"),
    *("custkeeper", "resources", "i18n", "tests", "packaging"),
}
# What would give a rule of the domain a file, a clock, a network, a database or chance.
NOT_IN_DOMAIN = {
    *("io", "os", "pathlib", "shutil", "tempfile", "glob", "sqlite3", "sqlalchemy", "sqlcipher3", "subprocess", "socket", "time"),
    *("random", "secrets", "uuid", "threading", "asyncio", "locale", "logging"),
}
CLOCKS = {"now", "utcnow", "today", "time", "time_ns", "monotonic", "perf_counter"}
SQL_CALLS = {"execute", "exec_driver_sql", "executemany", "executescript"}
SQL_START = re.compile(
    r"\s*(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s.+\sSET|DELETE\s+FROM|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|TRIGGER|VIEW)"
    r"|ATTACH\s|DETACH\s|PRAGMA\s)",
    re.IGNORECASE | re.DOTALL,
)
# Qt modules that are under the GPL or a commercial licence only.
SYSTEM_DIALOGS = {"QFileDialog", "QMessageBox", "QInputDialog", "QPrintDialog", "QColorDialog"}
GPL_QT = {"QtCharts", "QtDataVisualization", "QtGraphs", "QtGraphsWidgets", "QtVirtualKeyboard"}
# What finds a record and writes no entry; `records.newest` may be used for a code and for a change.
FOUND_FOR_A_CHANGE = {
    *("custkeeper.services.records.find", "custkeeper.services.records.find_open"),
    *("custkeeper.services.checklists.load", "custkeeper.services.checklists.load_record"),
}

Rule = Callable[[Path], list[str]]
Modules = Iterator[tuple[str, ast.Module]]


def sources(root: Path) -> list[Path]:
    """What the size rules hold for: the program, run.py and the maintainers' scripts."""
    return sorted([*(root / "custkeeper").rglob("*.py"), *(root / "packaging").rglob("*.py"), *root.glob("run.py")])


def parsed(root: Path, folder: str = "custkeeper") -> Modules:
    for path in sorted((root / folder).rglob("*.py")):
        yield path.relative_to(root).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def long_modules(root: Path) -> list[str]:
    counts = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources(root)}
    return [f"{path.relative_to(root)}: {count} lines" for path, count in counts.items() if count > LONGEST_MODULE]


def long_functions(root: Path) -> list[str]:
    """From `def` to the last line, docstring and comments included; decorators not."""
    found = []
    for path in sources(root):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                count = (node.end_lineno or node.lineno) - node.lineno + 1
                if count > LONGEST_FUNCTION:
                    found.append(f"{path.relative_to(root)}:{node.lineno}: {node.name} has {count} lines")
    return found


def names_that_say_nothing(root: Path) -> list[str]:
    stems = {path: path.parent.name if path.name == "__init__.py" else path.stem for path in sources(root)}
    return [str(path.relative_to(root)) for path, stem in stems.items() if BANNED_WORDS & set(stem.lower().split("_"))]


def modules_without_docstring(root: Path) -> list[str]:
    return [
        str(path.relative_to(root))
        for path in sources(root)
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]


def lazy_list(root: Path) -> set[str]:
    """The modules that README.md allows to be imported inside functions: the names in backticks between the two markers."""
    readme = (root / "README.md").read_text(encoding="utf-8")
    found = re.search(r"<!-- lazy imports -->(.*?)<!-- /lazy imports -->", readme, flags=re.DOTALL)
    assert found, "README.md has lost its list of lazy imports"
    return set(re.findall(r"`([\w.]+)`", found[1]))


def imports_in(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and full module name of every import below a node. `from a import b` may name a module a.b, so both are told."""
    for each in ast.walk(node):
        if isinstance(each, ast.Import):
            yield from ((each.lineno, alias.name) for alias in each.names)
        elif isinstance(each, ast.ImportFrom) and each.module:
            yield from ((each.lineno, f"{each.module}.{alias.name}") for alias in each.names)


def hidden_imports(root: Path) -> list[str]:
    """Imports inside functions, but for the lazy ones."""
    lazy = lazy_list(root)
    found = set()
    for name, module in parsed(root):
        for node in ast.walk(module):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                for line, imported in imports_in(node):
                    if not any(imported == each or imported.startswith(f"{each}.") for each in lazy):
                        found.add(f"{name}:{line}: {imported}")
    return sorted(found)


def gpl_parts_of_qt(root: Path) -> list[str]:
    return [
        f"{name}:{line}: {imported}"
        for name, module in parsed(root)
        for line, imported in imports_in(module)
        if GPL_QT & set(imported.split("."))
    ]


def questions_past_the_prompter(root: Path) -> list[str]:
    """The system's dialogs are opened in one module only: a test could not answer another one."""
    return [
        f"{name}:{line}: {imported}"
        for name, module in parsed(root)
        if name != "custkeeper/gui/prompter.py"
        for line, imported in imports_in(module)
        if SYSTEM_DIALOGS & set(imported.split("."))
    ]


def values_past_the_door(root: Path) -> list[str]:
    """The window and the commands get a record by a service, which writes its opening in the ledger, never from its store.

    In the window nothing finds a record for a change either; what it shows comes through `services.reading` or `checklists.show`.
    """
    found = []
    for folder in ("gui", "cli"):
        for name, module in parsed(root, f"custkeeper/{folder}"):
            for node in ast.walk(module):
                if isinstance(node, ast.Attribute) and ast.unparse(node).endswith((".vault.records", ".vault.attachments")):
                    found.append(f"{name}:{node.lineno}: {ast.unparse(node)}")
            if folder == "gui":
                found += [f"{name}:{line}: {each}" for line, each in imports_in(module) if each in FOUND_FOR_A_CHANGE]
    return found


def ways_in_beside_the_one(root: Path) -> list[str]:
    """A vault is opened through `services.opening`, which does the duties of the door; `open_vault` alone does none."""
    return sorted(
        {
            f"{name}:{line}: {imported}"
            for name, module in parsed(root)
            if name != "custkeeper/services/opening.py"
            for line, imported in imports_in(module)
            if imported == "custkeeper.services.vault_access.open_vault"
        }
    )


def impure_domain(root: Path) -> list[str]:
    """Files, clocks, networks, databases and chance in the rules."""
    found = []
    for name, module in parsed(root, "custkeeper/domain"):
        found += [f"{name}:{line}: {each}" for line, each in imports_in(module) if each.split(".")[0] in NOT_IN_DOMAIN]
        for node in ast.walk(module):
            if isinstance(node, ast.Call):
                if isinstance(node.func, ast.Name) and node.func.id in {"open", "input", "print"}:
                    found.append(f"{name}:{node.lineno}: {node.func.id}()")
                if isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS and _is_clock(node.func.value):
                    found.append(f"{name}:{node.lineno}: {ast.unparse(node.func)}()")
    return found


def _is_clock(node: ast.expr) -> bool:
    return ast.unparse(node).split(".")[-1] in {"datetime", "date", "time", "dt"}


def built_sql(root: Path) -> list[str]:
    """SQL put together from strings: an argument can then say what the statement does.

    Three looks: what is handed to a call that runs SQL, what a name that is handed to one was given before in the same function,
    and any built string that starts like a statement, wherever it goes. `vault/connection.py` may name a PRAGMA: SQLite has no
    other way to, and a list of names there guards it.
    """
    found = {}
    for name, module in parsed(root):
        knows_sql = any(each.split(".")[0] == "sqlalchemy" for _, each in imports_in(module))
        calls = SQL_CALLS | ({"text"} if knows_sql else set())
        for told in _suspects(module, calls):
            if not (name == "custkeeper/vault/connection.py" and _leading_text(told).startswith("PRAGMA ")):
                found[name, told.lineno] = f"{name}:{told.lineno}: {ast.unparse(told)[:80]}"
    return list(found.values())


def _suspects(module: ast.Module, calls: set[str]) -> Iterator[ast.expr]:
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _built_before(node, calls)
        elif isinstance(node, ast.Call) and _called(node).split(".")[-1] in calls and node.args and _is_built(node.args[0]):
            yield node.args[0]
        elif isinstance(node, ast.expr) and _is_built(node) and _starts_like_sql(_leading_text(node)):
            yield node


def _built_before(function: ast.FunctionDef | ast.AsyncFunctionDef, calls: set[str]) -> Iterator[ast.expr]:
    """Built strings given to a name that is handed, somewhere in the same function, to a call that runs SQL."""
    ran = {
        ast.unparse(node.args[0])
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and _called(node).split(".")[-1] in calls and node.args
    }
    for node in ast.walk(function):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr | ast.AugAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            is_built = isinstance(node, ast.AugAssign) or _is_built(node.value)
            if is_built and ran & {ast.unparse(target) for target in targets}:
                yield node.value


def _starts_like_sql(text: str) -> bool:
    """SQL is written in one case; a sentence for people ("Select a file from …") starts with one capital."""
    return bool(SQL_START.match(text)) and not text.lstrip()[:2].istitle()


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)


def _is_built(node: ast.expr) -> bool:
    if isinstance(node, ast.JoinedStr):
        return any(isinstance(part, ast.FormattedValue) for part in node.values)
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add | ast.Mod)
    if isinstance(node, ast.IfExp):
        return _is_built(node.body) or _is_built(node.orelse)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        # A query has a method `join` too; a string's stands behind a string.
        is_text = isinstance(node.func.value, ast.Constant | ast.JoinedStr)
        return node.func.attr in {"format", "format_map"} or (node.func.attr in {"join", "replace"} and is_text)
    return False


def _leading_text(node: ast.expr) -> str:
    """The constant text that a built string starts with, as far as it can be read; `{}` stands for what is put in."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    if isinstance(node, ast.BinOp):
        return _leading_text(node.left) + (_leading_text(node.right) if isinstance(node.op, ast.Add) else "")
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return _leading_text(node.func.value)
    return ""


def stray_paragraphs(root: Path) -> list[str]:
    """ReportLab's Paragraph parses markup and opens files named in it, so one module makes them all, and that one escapes."""
    makers = {
        name: "escape" in {each.rsplit(".", 1)[-1] for _, each in imports_in(module)}
        for name, module in parsed(root)
        if any(isinstance(node, ast.Call) and _called(node) in {"Paragraph", "XPreformatted"} for node in ast.walk(module))
    }
    if len(makers) > 1:
        return [f"{name}: makes paragraphs beside another module" for name in makers]
    return [f"{name}: makes paragraphs without xml's escape" for name, escapes in makers.items() if not escapes]


def packages_that_hide_others(root: Path) -> list[str]:
    """`packaging/__init__.py` would stand before the library of that name; `tests` and `resources` are no packages either."""
    return [str(path) for path in ("packaging", "tests", "resources") if (root / path / "__init__.py").exists()]


def strangers_at_the_top(names: list[str]) -> list[str]:
    """Of the tracked files' names: what stands at the top and has no place there."""
    tops = {name.split("/")[0] for name in names}
    return sorted(top for top in tops if top not in TOP_LEVEL and not top.startswith("."))
