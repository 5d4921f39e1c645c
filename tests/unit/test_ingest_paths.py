"""Files of a source: one that cannot be read is set aside, the others are read."""

from pathlib import Path

import pytest

from dateline.ingest import collect, source_for_file
from dateline.ingest.paths import source_files
from dateline.records import Article, Reject, Source
from tests.unit.collected import SENTENCE, collected


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


def test_the_endings_of_files_may_be_in_capitals(tmp_path: Path) -> None:
    for name in ("a.txt", "B.TXT", "C.Txt", "d.md"):
        (tmp_path / name).write_text(SENTENCE + name)
    articles, rejects = collected(Source("s", "texts", str(tmp_path)))
    assert ([article.article_id for article in articles], rejects) == (["B", "C", "a"], [])


def test_what_is_set_aside_is_named_by_its_path_where_folders_hold_files_of_one_name(tmp_path: Path) -> None:
    for year in ("2019", "2020", "2021"):
        (tmp_path / year).mkdir()
        (tmp_path / year / "001.txt").write_text(SENTENCE + year)
        (tmp_path / year / "a.jsonl").write_text('{"id": "no-text"}\n')
    _, same_id = collected(Source("s", "texts", str(tmp_path)))
    assert [reject.item for reject in same_id] == ["2020/001.txt", "2021/001.txt"]
    _, no_text = collected(Source("s", "jsonl", str(tmp_path)))
    assert [reject.item for reject in no_text] == [f"{year}/a.jsonl, line 1" for year in (2019, 2020, 2021)]


def test_hidden_folders_are_left_alone_but_one_that_is_named_itself_is_read(tmp_path: Path) -> None:
    for name in ("a.txt", ".b.txt", ".Trash-1000/files/c.txt", "2021/.ipynb_checkpoints/d.txt", "2021/e.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(SENTENCE + name)
    assert [article.article_id for article in collected(Source("s", "texts", str(tmp_path)))[0]] == ["e", "a"]
    assert [article.article_id for article in collected(Source("s", "texts", str(tmp_path / ".Trash-1000")))[0]] == ["c"]


def test_a_linked_folder_is_read_as_one_that_stands_there_once(tmp_path: Path) -> None:
    archive, disk = tmp_path / "archive", tmp_path / "disk" / "2020"
    for folder in (archive, disk):
        folder.mkdir(parents=True)
        (folder / f"{folder.name}.txt").write_text(SENTENCE + folder.name)
    (archive / "2020").symlink_to(disk)
    (archive / "again").symlink_to(disk)
    (disk / "all").symlink_to(archive)
    assert source_for_file(archive).kind == "texts"
    articles, rejects = collected(Source("s", "texts", str(archive)))
    assert ([article.article_id for article in articles], rejects) == (["2020", "archive"], [])
    assert source_files(Source("s", "texts", str(archive))) == [archive / "2020" / "2020.txt", archive / "archive.txt"]
