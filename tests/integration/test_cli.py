"""The command as a user calls it: the contract of JSON Lines, errors, exit status."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dateline.batch import answers
from dateline.contract import article_of_line
from dateline.errors import BadInput, Outside
from tests.command import call as call_alone
from tests.command import command as call

ARTICLE = {
    "id": "a",
    "published": "2021-06-17",
    "text": "GENEVA - US President Joe Biden and Russian President Vladimir Putin met in Geneva on Wednesday. "
    "Both envoys will be back in their embassies within a week, aides said.",
}


def test_extract_keeps_the_contract_and_gives_the_same_bytes_twice(tmp_path: Path) -> None:
    given = (["extract", "-"], json.dumps(ARTICLE) + "\n")
    first, second = call_alone(*given, tmp_path), call(*given)
    assert (first.returncode, second.returncode) == (0, 0), first.stderr
    assert first.stdout == second.stdout
    row: dict[str, Any] = json.loads(first.stdout)
    assert {"id", "model", "sentences", "mentions", "events"} <= set(row)
    for mention in row["mentions"]:
        trigger = mention["trigger"]
        assert ARTICLE["text"][trigger["start"] : trigger["end"]] == trigger["text"]
        for argument in mention["arguments"]:
            assert ARTICLE["text"][argument["start"] : argument["end"]] == argument["text"]
    summit = next(event for event in row["events"] if event["type"] == "summit")
    assert {actor["code"] for actor in summit["initiators"]} == {"USA", "RUS"}
    assert summit["date"]["earliest"] == summit["date"]["latest"] == "2021-06-16"
    assert (summit["status"], summit["plover"]) == ("occurred", "CONSULT")


def test_a_bad_line_gets_its_error_and_the_batch_goes_on() -> None:
    lines = "\n".join(["{broken", json.dumps({"id": "b"}), json.dumps(ARTICLE)])
    done = call(["extract", "-"], lines + "\n")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [row["id"] for row in rows] == [None, "b", "a"]
    assert [row["error"]["kind"] for row in rows[:2]] == ["bad_input", "bad_input"]
    assert rows[2]["events"]


@pytest.mark.parametrize("count", [1, 3])
def test_a_tagger_of_other_types_ends_the_batch_once_whatever_its_lines(
    tmp_path: Path, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "config.json").write_text(json.dumps({"name": "old", "types": ["duel"]}), encoding="utf-8")
    (tmp_path / "active").write_text("old", encoding="utf-8")
    monkeypatch.setenv("DATELINE_MODEL_DIR", str(tmp_path))
    done = call(["extract", "-"], count * (json.dumps(ARTICLE) + "\n"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("other event types") == 1


def test_whole_articles_are_compared_with_their_events(tmp_path: Path) -> None:
    text = "On Tuesday Norway recalled its ambassador to Fiji."
    told = {"quote": "recalled", "sentence": text}
    sides = {"initiators": [{"name": "Norway", "code": "NOR"}], "recipients": [{"name": "Fiji", "code": "FJI"}]}
    date = {"earliest": "2024-03-12", "latest": "2024-03-12", "precision": "day"}
    event = {"type": "ambassador_recall", "status": "occurred", **sides, "date": date, "salience": "core", "triggers": [told]}
    lines = [{"id": key, "published": "2024-03-13", "text": text, "events": [event]} for key in "ab"]
    (tmp_path / "gold.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    done = call(["evaluate", "articles", "--gold", str(tmp_path / "gold.jsonl"), "--plot", str(tmp_path / "plot.svg")])
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert (figures["exact"]["right"], figures["certainty"][0]["events"]) == (2, 2)
    assert "right 1.00, 2 predictions" in (tmp_path / "plot.svg").read_text(encoding="utf-8")
    refused = call(["evaluate", "articles", "--gold", str(tmp_path / "gold.jsonl"), "--plot", str(tmp_path / "no" / "plot.svg")])
    assert (refused.returncode, "there is no folder" in refused.stderr) == (2, True)
    assert call(["evaluate", "articles", "--gold", str(tmp_path / "none")]).returncode == 2


def test_a_file_that_is_not_there_is_misuse() -> None:
    done = call(["extract", "no_such_file.jsonl"])
    assert done.returncode == 2
    assert "no_such_file.jsonl" in done.stderr


@pytest.mark.parametrize(
    ("step", "line", "field", "value"),
    [
        ("dates", {"text": "They met on Tuesday.", "published": "2024-03-13", "start": 12, "end": 19}, "value", "2024-03-12"),
        ("actors", {"phrase": "France and Germany", "published": None}, "actors", ["FRA", "DEU"]),
        ("places", {"phrase": "Geneva"}, "place", "CHE"),
    ],
)
def test_inspect_answers_one_line_for_one(step: str, line: dict[str, Any], field: str, value: object) -> None:
    done = call(["inspect", step, "-"], json.dumps({"id": 1} | line) + "\n")
    row = json.loads(done.stdout)
    found = row[field]
    if field == "actors":
        found = [actor["code"] for actor in found]
    if field == "place":
        found = found["country"]
    assert (row["id"], found) == ("1", value)


@pytest.mark.parametrize(
    ("step", "broken", "good"),
    [
        ("dates", '{"id": "\\ud800", "text": "Met Friday.", "start": 4, "end": 10}', {"text": "Friday", "start": 0, "end": 6}),
        ("actors", '{"id": 1, "phrase": "France", "text": 5}', {"phrase": "France"}),
        ("places", '{"id": 1, "phrase": "Geneva", "text": 5}', {"phrase": "Geneva"}),
        ("pages", '{"id": 1, "html": "a\\u0000b"}', {"html": "PAGE"}),
        ("pages", '{"id": 1, "html": "no_such_page.html"}', {"html": "PAGE"}),
        ("pages", '{"id": 1, "html": "PAGE", "url": 5}', {"html": "PAGE"}),
    ],
)
def test_a_line_that_inspect_cannot_read_does_not_end_it(
    step: str, broken: str, good: dict[str, Any], repository: Path, tmp_path: Path
) -> None:
    page = next((repository / "samples" / "pages").glob("hbc-*.html"))
    file = tmp_path / "lines.jsonl"
    lines = "\n".join([broken, json.dumps({"id": "g"} | good)]).replace("PAGE", str(page))
    file.write_bytes(b"\xef\xbb\xbf" + lines.encode() + b'\n{"id": 2, "text": "caf\xe9"}\n')
    for source, piped in ((str(file), None), ("-", file))[: 2 if step == "dates" else 1]:
        with open(piped or os.devnull, "rb") as stream:
            command = [sys.executable, "-m", "dateline.cli", "inspect", step, source]
            done = subprocess.run(command, stdin=stream, capture_output=True, text=True, check=False, timeout=120)
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        assert done.returncode == 1, done.stderr
        assert [row.get("error", {}).get("kind", "none") for row in rows][1:] == ["none", "bad_input"]
        assert rows[0]["error"]["kind"] in ("bad_input", "outside")
        assert rows[1]["id"] == "g"
        assert "line 3: not all of it is Unicode" in rows[2]["error"]["message"]


def test_inspect_names_a_line_that_is_not_as_agreed_by_its_id() -> None:
    for span in ("", ', "start": 4, "end": 12', ', "start": -1, "end": 3', ', "start": 4, "end": 4'):
        done = call(["inspect", "dates", "-"], '\n{"id": 8, "text": "Met Friday.", "published": "June"' + span + "}\n")
        told = "id 8: `start` and `end` must be whole numbers, 0 <= start < end <= 11, the length of `text`"
        assert json.loads(done.stdout) == {"id": "8", "error": {"kind": "bad_input", "message": told}}
    done = call(["inspect", "actors", "-"], '\n{"id": 8, "phrase": "France", "published": "June"}\n')
    assert json.loads(done.stdout)["id"] == "8"
    assert "id 8: `published` is 'June'" in done.stderr


@pytest.mark.parametrize("field", ["title", "url"])
def test_a_title_or_url_that_is_no_text_is_the_fault_of_its_line(field: str) -> None:
    with pytest.raises(BadInput, match="`title` and `url`"):
        article_of_line({"id": 1, "text": "x", field: 5})


def test_what_cannot_be_written_is_not_blamed_on_the_file(tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    line = json.dumps({"id": 1, "text": "Friday", "published": "2024-03-13", "start": 0, "end": 6})
    file.write_text(20_000 * (line + "\n"), encoding="utf-8")
    command = [sys.executable, "-m", "dateline.cli", "inspect", "dates", str(file)]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (1, "dateline: standard output cannot be written: No space left on device\n")
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_inspect_finds_every_date_of_a_text() -> None:
    line = {"id": 1, "text": "They met on Tuesday and will meet again on 20 March.", "published": "2024-03-13"}
    done = call(["inspect", "dates", "--find", "-"], json.dumps(line) + "\n")
    assert [date["earliest"] for date in json.loads(done.stdout)["dates"]] == ["2024-03-12", "2024-03-20"]


def test_what_is_printed_is_utf_8_whatever_the_locale_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = call_alone(["inspect", "dates", "--find", "-"], json.dumps({"id": "Perú", "text": "They met on 20 March."}) + "\n")
    assert (json.loads(done.stdout)["id"], done.stderr) == ("Perú", "")


def test_inspect_pages_reads_the_saved_pages_of_the_samples(repository: Path) -> None:
    page = next((repository / "samples" / "pages").glob("hbc-*.html"))
    done = call(["inspect", "pages", "-"], json.dumps({"id": 1, "url": "https://example.org", "html": str(page)}) + "\n")
    row = json.loads(done.stdout)
    assert row["published"] == row["day"] == page.name[4:14]
    assert len(row["body"]) > 300


@pytest.mark.parametrize(
    "command",
    [
        ["extract"],
        ["run"],
        ["timeline"],
        ["train"],
        ["export"],
        *(["models", name] for name in ("show", "activate", "undo", "diff", "retag")),
        *(["evaluate", name] for name in ("linking", "coreference")),
        *(["inspect", name] for name in ("leaders", "unresolved")),
        *(["db", name] for name in ("reader", "serve")),
        *(
            ["review", name]
            for name in [
                "queue",
                "list",
                "accept",
                "reject",
                "correct",
                "merge",
                "split",
                "lock",
                "undo",
                "retract",
                "restore",
                "erase",
            ]
        ),
    ],
)
def test_every_command_explains_itself_with_an_example(command: list[str]) -> None:
    done = call([*command, "--help"])
    assert done.returncode == 0
    assert "Example" in done.stdout


def die(_: dict[str, Any]) -> dict[str, Any]:
    os._exit(1)


def test_a_process_ended_from_outside_is_said_with_what_it_needs() -> None:
    with pytest.raises(Outside, match=r"2 processes .* GB"):
        list(answers([("a", {}), ("b", {})], die, 2))


def test_text_as_word_processors_write_it_is_read_as_plain_and_printed_as_it_stands() -> None:
    line = json.dumps({"id": "1", "phrase": "Guinea\u2011Bissau", "text": "Guinea\u2011Bissau\xa0met."})
    assert json.loads(call(["inspect", "actors", "-"], line).stdout)["actors"][0]["code"] == "GNB"
    assert json.loads(call(["inspect", "places", "-"], line).stdout)["place"]["country"] == "GNB"
    written = ARTICLE["text"].replace("in Geneva on Wednesday", "in\xa0Ge\xadneva on Wed\xadnesday")
    row = json.loads(call(["extract", "-"], json.dumps({**ARTICLE, "text": written})).stdout)
    spans = [span for mention in row["mentions"] for span in (mention["trigger"], *mention["arguments"])]
    assert all(written[span["start"] : span["end"]] == span["text"] for span in spans)
    assert "Ge\xadneva" in {span["text"] for span in spans}
    summit = next(event for event in row["events"] if event["type"] == "summit")
    assert (summit["date"]["earliest"], summit["place"]["name"]) == ("2021-06-16", "Geneva")
