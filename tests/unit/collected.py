"""Sources of files made for a test, and what is read from a source."""

from pathlib import Path

from dateline.ingest import collect
from dateline.records import Article, Reject, Source

SENTENCE = "The foreign ministers of Norway and Finland met in Tromso on Monday. "


def texts(folder: Path, **files: bytes | str) -> Source:
    for stem, content in files.items():
        (folder / f"{stem}.txt").write_bytes(content.encode() if isinstance(content, str) else content)
    return Source("test", "texts", str(folder))


def collected(source: Source) -> tuple[list[Article], list[Reject]]:
    items = list(collect(source))
    return [item for item in items if isinstance(item, Article)], [item for item in items if isinstance(item, Reject)]
