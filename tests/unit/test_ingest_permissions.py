"""What the system does not let Dateline look at is said, never taken for a place without files."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.errors import Misuse
from dateline.ingest import collect, source_for_file
from dateline.records import Source

NOBODY = 65534
REFUSED = r"/shut\S* may not be read \(Permission denied\): let the user that runs Dateline read it"


@pytest.fixture
def closed() -> Iterator[Path]:
    """A folder `shut` with a file, in a folder that all may read; this process is no root meanwhile, which may read all."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        shut = Path(name, "shut")
        shut.mkdir()
        (shut / "a.txt").write_text("Date: 2021-06-03\n\nOslo recalled its envoy.", encoding="utf-8")
        shut.chmod(0)
        before = os.geteuid()
        if before == 0:
            os.seteuid(NOBODY)
        try:
            yield shut
        finally:
            os.seteuid(before)
            shut.chmod(0o700)


SOURCES = [
    ("texts", ""),
    ("texts", "shut"),
    ("texts", "shut/a.txt"),
    ("jsonl", "shut"),
    ("pages", "shut/b"),
    ("feed", "shut/feed.xml"),
]


@pytest.mark.parametrize(("kind", "below"), SOURCES)
def test_a_source_that_may_not_be_read_is_no_source_without_articles(closed: Path, kind: str, below: str) -> None:
    with pytest.raises(Misuse, match=REFUSED):
        list(collect(Source("own", kind, str(closed.parent / below))))


@pytest.mark.parametrize("below", ["", "shut", "shut/a.txt"])
def test_no_source_is_made_of_what_may_not_be_read(closed: Path, below: str) -> None:
    with pytest.raises(Misuse, match=REFUSED):
        source_for_file(closed.parent / below)
