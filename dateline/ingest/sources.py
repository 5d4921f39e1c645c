"""Where articles come from: the entries of a sources.yaml, or one bare file or folder."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from dateline.errors import Misuse
from dateline.ingest.address import without_login, without_logins
from dateline.ingest.folders import permitted, visible_files
from dateline.ingest.languages import stated_language
from dateline.records import Source

__all__ = ["KINDS", "SUFFIXES", "read_sources", "source_for_file"]

# The file names that each kind reads.
SUFFIXES: dict[str, tuple[str, ...]] = {
    "jsonl": (".jsonl", ".jsonl.gz", ".ndjson"),
    "texts": (".txt", ".txt.gz"),
    "pages": (".html", ".htm", ".html.gz", ".htm.gz"),
    "feed": (".xml", ".rss", ".atom", ".json"),
}
KINDS = tuple(SUFFIXES)
_WITH_URL = ("feed", "pages")
_KEYS = ("name", "kind", "path", "url", "outlet", "language")
_NAME_BYTES = 255  # as a file's name; it is part of a table's key
_TEXT = re.compile(r"[^\x00-\x1f\x7f-\x9f\ud800-\udfff]*")


def read_sources(path: Path) -> tuple[Source, ...]:
    """The sources of a YAML file, in its order; relative paths in it are relative to the file.

    Each entry has `name`, `kind` (jsonl, texts, pages, feed), `path` or `url`, and may have `outlet` and `language`
    (ISO 639-1). Raises Misuse, with the line and without any login, for anything else. Whether a path exists is asked when it is
    read.
    """
    try:
        return _sources(path)
    except Misuse as error:
        raise Misuse(without_logins(str(error))) from None  # a log shows causes too


def _sources(path: Path) -> tuple[Source, ...]:
    sources: list[Source] = []
    for where, entry in _entries(path):
        source = _source(entry, where, path.absolute().parent)
        if any(source.name == other.name for other in sources):
            raise Misuse(f"{where}: the name {source.name!r} is used twice; give every source a name of its own")
        sources.append(source)
    return tuple(sources)


def source_for_file(path: Path) -> Source:
    """A source made of one file or folder, named after it; the kind follows from the file names in it.

    Raises Misuse when it does not exist or may not be read, or when the kind cannot be told.
    """
    path = Path(os.path.abspath(_expanded(path, "the path")))
    with permitted():
        if not path.exists():
            raise Misuse(f"{path} does not exist")
    if not _TEXT.fullmatch(str(path)):
        raise Misuse(f"{str(path)!r} has a name that cannot be printed, or is not UTF-8: rename it")
    examples = _examples(visible_files(path) if path.is_dir() else [path])
    if len(examples) != 1:
        such = " and ".join(str(file.relative_to(path)) for file in examples.values())
        held = (
            f"holds files of several kinds ({', '.join(examples)}), such as {such}; give one kind at a time, or a sources.yaml"
            if examples
            else ("holds no file of a known kind" if path.is_dir() else "is of no known kind")
        )
        raise Misuse(f"{path} {held}. Known endings: {', '.join(ending for endings in SUFFIXES.values() for ending in endings)}")
    return Source(name=path.name, kind=next(iter(examples)), location=str(path))


def _examples(files: list[Path]) -> dict[str, Path]:
    """The first file of each kind that there is."""
    found = {kind: [file for file in files if file.name.lower().endswith(suffixes)] for kind, suffixes in SUFFIXES.items()}
    return {kind: those[0] for kind, those in found.items() if those}


def _expanded(path: Path, where: str) -> Path:
    try:
        return path.expanduser()
    except RuntimeError as error:
        raise Misuse(f"{where}: {path} starts with a user that is not known here; write the path in full") from error


def _entries(path: Path) -> Iterator[tuple[str, dict[str, object]]]:
    """(where it stands, the entry) for each entry of the file."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise Misuse(f"the sources file {path} cannot be read: {error}") from error
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except RecursionError as error:
        raise Misuse(f"the sources file {path} nests too many brackets; it must be a list of entries") from error
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise Misuse(f"the sources file {path} is not valid YAML: {_problem(error)}") from error
    if not isinstance(root, yaml.SequenceNode) or not root.value:
        raise Misuse(f"the sources file {path} must be a list of entries, each with name, kind and path or url")
    for number, node in enumerate(root.value, start=1):
        where = f"{path}, line {node.start_mark.line + 1} (entry {number})"
        if twice := _twice(node):
            raise Misuse(f"{where}: {twice} stands twice in one entry; begin every source with a dash of its own")
        try:
            entry = yaml.SafeLoader("").construct_document(node)
        except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
            raise Misuse(f"{where}: a value cannot be read ({_problem(error)}); put text in quotes") from error
        if not isinstance(entry, dict):
            raise Misuse(f"{where}: an entry must have name, kind and path or url, not {entry!r}")
        yield where, entry


def _problem(error: Exception) -> str:
    """What is wrong and where, without the words that stand there: they may be an address with a login."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return str(error)
    told = " ".join(filter(None, (error.context, error.problem)))
    return f"{told}, line {error.problem_mark.line + 1}, column {error.problem_mark.column + 1}"


def _twice(node: yaml.Node) -> str | None:
    """A key that an entry has twice: YAML keeps the last value, and a source without its dash would be lost in another."""
    keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)] if isinstance(node, yaml.MappingNode) else []
    return next((f"`{key}`" for key in keys if keys.count(key) > 1), None)


def _source(entry: dict[str, object], where: str, folder: Path) -> Source:
    if unknown := [str(key) for key in entry if key not in _KEYS]:
        raise Misuse(f"{where}: unknown key {', '.join(unknown)}; known are {', '.join(_KEYS)}")
    texts = {key: _text(entry, key, where) for key in _KEYS}
    kind, language = texts["kind"], texts["language"]
    if not texts["name"]:
        raise Misuse(f"{where}: `name` is missing")
    if len(texts["name"].encode()) > _NAME_BYTES:
        raise Misuse(f"{where}: `name` has more than {_NAME_BYTES} bytes; shorten it")
    if kind not in KINDS:
        raise Misuse(f"{where}: `kind` is {kind!r}; it must be one of {', '.join(KINDS)}")
    if language and stated_language(language) != language:
        raise Misuse(f"{where}: `language` is {language!r}; write the two-letter code, such as en")
    return Source(texts["name"], kind, _location(texts, where, folder), texts["outlet"], language)


def _text(entry: dict[str, object], key: str, where: str) -> str | None:
    value = entry.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip():
        raise Misuse(f"{where}: `{key}` must be text, not {value!r}; put it in quotes")
    if not _TEXT.fullmatch(value):
        raise Misuse(f"{where}: `{key}` has a character that cannot be printed, {value!r}; remove it")
    return value.strip()


def _location(texts: dict[str, str | None], where: str, folder: Path) -> str:
    path, url = texts["path"], texts["url"]
    if (path is None) == (url is None):
        raise Misuse(f"{where}: give either `path` or `url`")
    if path is not None:
        return os.path.normpath(folder / _expanded(Path(path), where))
    assert url is not None
    if texts["kind"] not in _WITH_URL:
        raise Misuse(
            f"{where}: a source of kind {texts['kind']} is read from a `path`; only {' and '.join(_WITH_URL)} take a `url`"
        )
    if not url.startswith(("http://", "https://")):
        shown = without_login(url) if "://" in url else url.rpartition("@")[2]
        raise Misuse(f"{where}: `url` must start with http:// or https://, not {shown!r}; for a file give `path`")
    return url
