"""Files of a source: one that cannot be read is set aside, the others are read."""

from pathlib import Path

import pytest

from dateline.ingest import collect
from dateline.records import Article, Reject, Source


@pytest.mark.parametrize(("kind", "ending"), [("texts", ".txt"), ("pages", ".html")])
def test_a_file_that_cannot_be_opened_does_not_keep_the_others_from_being_read(tmp_path: Path, kind: str, ending: str) -> None:
    files = [tmp_path / f"{name}{ending}" for name in "abc"]
    for file in files:
        text = f"Oslo recalled its ambassador from Tehran on Monday, the ministry said in statement {file.stem}. " * 3
        file.write_text(f"<html><body><article><p>{text}</p></article></body></html>" if kind == "pages" else text)
    items = collect(Source("s", kind, str(tmp_path)))
    assert isinstance(next(items), Article)
    files[1].unlink()  # listed, and gone when its turn comes
    gone, last = items
    assert isinstance(gone, Reject)
    assert (gone.item, gone.kind) == (files[1].name, "bad_input")
    assert "cannot be read: No such file" in gone.message
    assert isinstance(last, Article)
