"""sources.yaml: what is right is read, what is wrong is named with its line."""

import json
import os
from pathlib import Path
from traceback import format_exception

import pytest

from dateline.errors import Misuse
from dateline.ingest import read_sources, source_for_file
from dateline.records import Source
from dateline.run_params import window_of


def _write(folder: Path, text: str) -> Path:
    path = folder / "sources.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_relative_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    text = "- {name: a, kind: jsonl, path: in/a.jsonl, outlet: Desk, language: en}\n- {name: b, kind: feed, url: 'https://b.example/rss'}\n"
    assert read_sources(_write(tmp_path, text)) == (
        Source("a", "jsonl", str(tmp_path / "in" / "a.jsonl"), "Desk", "en"),
        Source("b", "feed", "https://b.example/rss"),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "must be a list"),
        ("name: a", "must be a list"),
        ("- [", "not valid YAML"),
        ("- a", r"line 1 \(entry 1\): an entry must have"),
        ("- {kind: feed, url: 'http://a.example'}", "line 1.*`name` is missing"),
        (
            "- {name: a, kind: feed, url: 'http://a.example'}\n\n- {name: b, kind: rss, path: x}",
            r"line 3 \(entry 2\).*`kind` is 'rss'",
        ),
        ("- {name: a, kind: texts, path: x}\n- {name: a, kind: texts, path: y}", "line 2.*'a' is used twice"),
        ("- {name: a, kind: texts}", "either `path` or `url`"),
        ("- {name: a, kind: feed, path: x, url: 'http://y.example'}", "either `path` or `url`"),
        ("- {name: a, kind: jsonl, url: 'http://y.example'}", "read from a `path`"),
        ("- {name: a, kind: feed, url: 'file:///etc/passwd'}", "must start with http"),
        ("- {name: a, kind: texts, path: x, langauge: en}", "unknown key langauge"),
        ("- {name: a, kind: texts, path: x, language: english}", "two-letter code"),
        ("- {name: a, kind: texts, path: x, language: eng}", "two-letter code"),
        ("- {name: a, kind: texts, path: x, language: und}", "two-letter code"),
        ("- {name: a, kind: texts, path: x, language: jp}", "two-letter code"),
        ("- {name: 7, kind: texts, path: x}", "`name` must be text, not 7"),
        (
            "- {name: a, kind: texts, path: x}\n\n- kind: texts\n  name: 2024-02-30",
            r"line 3 \(entry 2\).*day is out of range.*put text in quotes",
        ),
        ("- {name: !!int abc, kind: texts, path: x}", r"line 1 .*'abc'.*put text in quotes"),
        ("- name: a\n  kind: [x", r"not valid YAML: while parsing a flow sequence .*, line 2, column 11$"),
        ("- {name: a, kind: texts, path: ' '}", "line 1 .*`path` must be text, not ' '"),
        ('- {name: "\\Uffffffff", kind: texts, path: x}', "sources.yaml is not valid YAML"),
        ("[" * 2000, "sources.yaml nests too many brackets"),
        ("- {name: a, kind: texts, path: ~nosuch/x}", r"line 1 .*~nosuch/x starts with a user that is not known"),
        ('- {name: "a\\0", kind: texts, path: x}', r"line 1 .*`name` has a character that cannot be printed, 'a\\x00'"),
        ('- {name: a, kind: texts, path: "x\\0"}', "`path` has a character"),
        (f"- {{name: {'ж' * 128}, kind: texts, path: x}}", "`name` has more than 255 bytes"),
        ("- name: a\n  kind: texts\n  path: x\n  name: b\n  kind: texts\n", r"line 1 \(entry 1\): `name` stands twice .* a dash"),
        ("[]", "must be a list of entries"),
    ],
)
def test_a_wrong_entry_is_named_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(Misuse, match=message):
        read_sources(_write(tmp_path, text))


@pytest.mark.parametrize(
    "entry",
    [
        "https://desk:s3cret@post.example/rss",
        "{name: a, kind: feed, url: 'ftp://desk:s3cret key@post.example/rss'}",
        "{name: a, kind: feed, url: 'desk:s3cret@post.example/rss'}",
        "{name: a, kind: feed, url: ['https://desk:s3cret@a.example', 'https://desk:s3cret@b.example']}",
        "{name: a, kind: feed, url: !mine https://desk:s3cret@post.example/rss}",
        "{name: a, kind: feed, path: x, https://desk:s3cret@post.example/rss: x}",
        '{name: a, kind: feed, url: "https://desk:s3cret@post.example/\\0"}',
        "{name: a, kind: feed, url: https://desk:s3cret: x@post.example/rss}",
        "{name: a, kind: feed, url: 'https://desk:s3cret@post.example/rss}",
    ],
)
def test_no_message_about_a_wrong_entry_or_its_cause_repeats_a_login(tmp_path: Path, entry: str) -> None:
    with pytest.raises(Misuse) as caught:
        read_sources(_write(tmp_path, f"- {entry}\n"))
    assert "s3cret" not in "".join(format_exception(caught.value))
    assert "line" in str(caught.value)


def test_what_is_no_login_stays_in_a_message(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match=r"http:// or https://, not 'ftp://post\.example/a@b'"):
        read_sources(_write(tmp_path, "- {name: a, kind: feed, url: 'ftp://post.example/a@b'}"))


def test_a_missing_or_unreadable_file_is_misuse(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="cannot be read"):
        read_sources(tmp_path / "none.yaml")
    (tmp_path / "latin.yaml").write_bytes(b"- {name: caf\xe9}")
    with pytest.raises(Misuse, match="cannot be read"):
        read_sources(tmp_path / "latin.yaml")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.jsonl", "jsonl"),
        ("a.txt", "texts"),
        ("a.html", "pages"),
        ("a.HTML.gz", "pages"),
        ("a.rss", "feed"),
        ("a.json", "feed"),
    ],
)
def test_a_bare_file_tells_its_kind_by_its_name(tmp_path: Path, name: str, kind: str) -> None:
    path = tmp_path / name
    path.touch()
    assert source_for_file(path) == Source(name, kind, str(path))


def test_a_folder_is_of_the_kind_of_its_files(tmp_path: Path) -> None:
    (tmp_path / "one.txt").touch()
    assert source_for_file(tmp_path).kind == "texts"
    (tmp_path / "two.html").touch()
    with pytest.raises(Misuse, match=r"several kinds \(texts, pages\)"):
        source_for_file(tmp_path)


def test_the_kind_of_a_folder_follows_from_all_below_it(tmp_path: Path) -> None:
    (tmp_path / "2021" / "06").mkdir(parents=True)
    (tmp_path / "2021" / "06" / "a.txt").touch()
    (tmp_path / "2021" / ".hidden.html").touch()
    with pytest.raises(Misuse, match=f"{tmp_path / '2021'} holds no file of a known kind. Known endings: .jsonl, "):
        source_for_file((tmp_path / "2021" / "06" / "a.txt").rename(tmp_path / "a.txt").parent / "2021")
    (tmp_path / "a.txt").rename(tmp_path / "2021" / "06" / "a.txt")
    assert source_for_file(tmp_path).kind == "texts"
    (tmp_path / "2021" / "b.html").touch()
    with pytest.raises(Misuse, match=r"several kinds \(texts, pages\), such as 2021/06/a\.txt and 2021/b\.html"):
        source_for_file(tmp_path)


def test_what_is_not_there_or_not_known_is_misuse(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="does not exist"):
        source_for_file(tmp_path / "none.txt")
    with pytest.raises(Misuse, match=r"~nosuch/a\.txt starts with a user that is not known"):
        source_for_file(Path("~nosuch/a.txt"))
    odd = tmp_path / os.fsdecode(b"\xff.txt")
    odd.touch()
    with pytest.raises(Misuse, match="rename it"):
        source_for_file(odd)
    (tmp_path / "a.docx").touch()
    with pytest.raises(Misuse, match="no known kind"):
        source_for_file(tmp_path / "a.docx")


def test_a_source_that_cannot_be_read_leaves_a_run_the_days_of_the_others(tmp_path: Path) -> None:
    lines = [{"id": day, "text": "Oslo recalled its envoy.", "published": day} for day in ("2024-03-13", "2024-03-11")]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    gone = "- {name: gone, kind: jsonl, path: gone.jsonl}\n"
    (tmp_path / "some.yaml").write_text(gone + "- {name: good, kind: jsonl, path: a.jsonl}\n", encoding="utf-8")
    (tmp_path / "none.yaml").write_text(gone, encoding="utf-8")
    assert window_of(str(tmp_path / "some.yaml")) == ("2024-03-11", "2024-03-13")
    with pytest.raises(Misuse, match=r"gone\.jsonl does not exist"):
        window_of(str(tmp_path / "none.yaml"))
