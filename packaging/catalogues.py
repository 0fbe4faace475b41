"""Keeps `i18n/custkeeper_<lang>.ts` in step with the texts marked in the source.

`python3 run.py translate` extracts every `QT_TRANSLATE_NOOP("context", "text")`, keeps what is translated, drops
what vanished, and
writes both files in Qt's own format without line numbers, so that a change of code changes no catalogue. `--merge FILE` fills in
Chinese from lines of context, source and translation separated by tabs.
"""

import ast
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("zh_CN", "en")
Key = tuple[str, str]


def marked_texts(root: Path = ROOT) -> set[Key]:
    """Every (context, source) marked in the program; both must be literals."""
    found: set[Key] = set()
    for path in sorted((root / "custkeeper").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP":
                values = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
                if len(values) != 2 or not all(isinstance(each, str) for each in values):
                    raise SystemExit(f"{path}:{node.lineno}: QT_TRANSLATE_NOOP takes two plain literals")
                found.add((str(values[0]), str(values[1])))
    return found


def read_catalogue(path: Path) -> dict[Key, str]:
    """Finished translations of one file; empty when there is none."""
    if not path.exists():
        return {}
    entries: dict[Key, str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                entries[name, entry.findtext("source", "")] = translation.text
    return entries


def write_catalogue(path: Path, language: str, texts: set[Key], translations: dict[Key, str]) -> None:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted({context for context, _ in texts}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sorted(source for other, source in texts if other == context):
            translation = translations.get((context, source))
            mark = "" if translation else ' type="unfinished"'
            lines += ["    <message>", f"        <source>{escape(source)}</source>"]
            lines += [f"        <translation{mark}>{escape(translation or '')}</translation>", "    </message>"]
        lines.append("</context>")
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def read_merge(path: Path) -> dict[Key, str]:
    entries: dict[Key, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            parts = line.split("\t")
            if len(parts) != 3:
                raise SystemExit(f"{path}:{number}: expected context, source and translation separated by tabs")
            entries[parts[0], parts[1]] = parts[2]
    return entries


def main(arguments: list[str]) -> int:
    texts = marked_texts()
    merged: dict[Key, str] = {}
    for name in arguments:
        if name != "--merge":
            merged |= read_merge(Path(name))
    unknown = sorted(key for key in merged if key not in texts)
    for context, source in unknown:
        print(f"not in the source: {context}: {source}")
    for language in LANGUAGES:
        path = ROOT / "i18n" / f"custkeeper_{language}.ts"
        kept = {key: key[1] for key in texts} if language == "en" else read_catalogue(path) | merged
        write_catalogue(path, language, texts, kept)
        missing = sorted(key for key in texts if key not in kept)
        print(f"{path.name}: texts {len(texts)}, unfinished {len(missing)}")
        for context, source in missing:
            print(f"{context}\t{source}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
