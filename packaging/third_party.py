"""Writes THIRD_PARTY.md: every package of the runtime lock with its licence, judged against what may ship.

Lives here: reading a licence out of a package's metadata, and the judgement. Must not: guess. A package whose licence cannot be
read as an SPDX expression is refused until somebody has read its files and written the finding into READ_BY_HAND.
"""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCK = HERE / "requirements" / "runtime.txt"
LIST = HERE / "THIRD_PARTY.md"

# The replaceable ones are fine as unmodified libraries: packaged programs keep them as files of their own.
PERMISSIVE = frozenset({"0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0", "MIT-CMU"})
PERMISSIVE |= frozenset({"OFL-1.1", "PSF-2.0", "Unlicense", "Zlib"})
REPLACEABLE = frozenset({"LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "MPL-2.0"})
MAY_SHIP = PERMISSIVE | REPLACEABLE
CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
# What the licence files of these say, where their metadata says it loosely, or says nothing.
READ_BY_HAND = {
    "pycryptodomex": "BSD-2-Clause AND Unlicense",
    "pypdfium2": "Apache-2.0 AND BSD-3-Clause",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "python-stdnum": "LGPL-2.1-or-later",
    "sqlcipher3": "Zlib",
}
# Installed on Windows only, so their metadata cannot be read where the list is written.
ON_WINDOWS = {
    "colorama": ("BSD-3-Clause", "Cross-platform colored terminal text."),
    "pywin32-ctypes": ("BSD-3-Clause", "A (partial) reimplementation of pywin32 using ctypes/cffi"),
    "tzdata": ("Apache-2.0", "Provider of IANA time zone data"),
}

HEAD = """# Third-party software

CustKeeper itself is under the Apache License 2.0. These packages are installed with it, unmodified; the list is written by
`packaging/third_party.py` from the runtime lock and the packages' own metadata. Do not edit it.

Where a licence offers a choice (OR), the first one that may ship is chosen: Qt for Python under LGPL-3.0-only. Libraries under
the LGPL and MPL stay separate files that a user can replace.

| Package | Version | Licence | What it is |
|---|---|---|---|
"""
TAIL = """
## Not packages

| What | Licence | Where |
|---|---|---|
| Noto Sans SC, Regular and Bold | OFL-1.1 | `resources/fonts`, with its licence beside it |

## Inside the packages

- sqlcipher3 contains SQLite (public domain), SQLCipher (BSD-3-Clause) and OpenSSL (Apache-2.0).
- pikepdf contains qpdf (Apache-2.0) and, in some wheels, GCC's runtime (GPL-3.0 with the runtime library exception, which lets
  any program ship it).
- pypdfium2 contains PDFium and what that is made of; the licence texts lie in its folder `licenses`.
- ReportLab brings sample fonts, one of them (DarkGarden) under the GPL with a font exception. CustKeeper never uses them, and
  packaged programs leave the folder `reportlab/fonts` out.
"""


@dataclass(frozen=True)
class Package:
    """One line of the list. `chosen` is the part of the licence that it ships under, empty when none may."""

    name: str
    version: str
    licence: str
    summary: str
    chosen: str


def pins(lock: str) -> list[tuple[str, str]]:
    """Name and version of every package in a lock, for all systems."""
    return re.findall(r"^([A-Za-z0-9._-]+)==([^\s;]+)", lock, flags=re.MULTILINE)


def choose(expression: str) -> str:
    """The alternatives of an SPDX expression that may all ship, or nothing. `WITH` exceptions are never waved through.

    Precedence is SPDX's: WITH before AND before OR (annex D of the SPDX specification 2.3).
    """
    expression = expression.strip()
    inner = re.search(r"\(([^()]*)\)", expression)
    if inner:
        return choose(expression.replace(inner[0], choose(inner[1]) or "refused", 1))
    for alternative in re.split(r"\s+OR\s+", expression):
        if all(part.strip() in MAY_SHIP for part in re.split(r"\s+AND\s+", alternative)):
            return alternative
    return ""


def field(distribution: Distribution, name: str) -> str:
    """The first line of a metadata field, empty when it is not there."""
    told = str(distribution.metadata[name]).strip() if name in distribution.metadata else ""
    return told.splitlines()[0] if told else ""


def licence_of(name: str, distribution: Distribution) -> str:
    """The SPDX expression of an installed package, from the most binding field that has one; else what it says, in quotes."""
    if name in READ_BY_HAND:
        return READ_BY_HAND[name]
    if expression := field(distribution, "License-Expression"):
        return expression
    said = field(distribution, "License")
    if re.fullmatch(r"[A-Za-z0-9.-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.-]+)*", said) and said not in {"BSD", "LGPL"}:
        return said
    classifiers = distribution.metadata.get_all("Classifier") or []
    named = {each.rsplit(" :: ", 1)[1] for each in classifiers if each.startswith("License ::")}
    if len(named) == 1 and named <= CLASSIFIERS.keys():
        return CLASSIFIERS[named.pop()]
    return f'"{said or ", ".join(sorted(named)) or "says nothing"}"'


def read(lock: str, found: Iterable[Distribution]) -> list[Package]:
    """Every package of the lock, judged. Raises LookupError for one that is not installed here."""
    installed = {re.sub(r"[-_.]+", "-", each.metadata["Name"]).lower(): each for each in found}
    packages = []
    for name, version in pins(lock):
        if name in installed:
            licence, summary = licence_of(name, installed[name]), field(installed[name], "Summary")
        elif name in ON_WINDOWS:
            licence, summary = ON_WINDOWS[name]
        else:
            raise LookupError(f"{name} is not installed here: write the list on Linux with Python 3.11, where all packages are")
        packages.append(Package(name, version, licence, summary, choose(licence)))
    return packages


def written(packages: Iterable[Package]) -> str:
    """The text of the list."""
    lines = []
    for each in packages:
        chosen = "" if each.chosen == each.licence else f", used under {each.chosen}"
        lines.append(f"| {each.name} | {each.version} | {each.licence}{chosen} | {each.summary.replace('|', '/')} |\n")
    return HEAD + "".join(lines) + TAIL


def main() -> int:
    packages = read(LOCK.read_text(encoding="utf-8"), distributions())
    refused = [each for each in packages if not each.chosen]
    for each in refused:
        print(f"{each.name} {each.version} may not ship: {each.licence}", file=sys.stderr)
    if not refused:
        LIST.write_text(written(packages), encoding="utf-8", newline="\n")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
