"""`dateline models sides`, `affiliations`, `dates`, `certainty`: tables of weights learnt from labelled articles."""

import json
from pathlib import Path
from typing import Any

import pytest

from dateline.commands.weights import write_weights
from dateline.errors import Outside
from tests.command import command as call

SIDED = "Norway accused Fiji of overfishing.\nFiji called for talks on Monday. Malta is on holiday."


def sided(folder: Path) -> tuple[list[str], dict[str, Any]]:
    """The command that learns sides from an article of a corpus and a labelled one, and a labelled event of their text."""
    (folder / "articles_z01.txt").write_text(f"### 2024-03-13 | wire\n{SIDED}\n", encoding="utf-8")
    start, rest = SIDED.index("accused"), {"status": "occurred", "date": None}
    charge = {"type": "accusation", "initiators": ["NOR"], "recipients": ["FJI"], "triggers": [[start, start + 7]], **rest}
    (folder / "labels.jsonl").write_text(json.dumps({"id": "articles_z01#1", "events": [charge]}), encoding="utf-8")
    norway, fiji = {"name": "Norway", "code": "NOR"}, {"name": "Fiji", "code": "FJI"}
    blame = {"quote": "accused", "sentence": "Norway accused Fiji of overfishing."}
    told = {"type": "accusation", "initiators": [norway], "recipients": [fiji], "triggers": [blame], "status": "occurred"}
    gold = {"id": "g", "published": "2024-03-13", "text": SIDED, "events": [told | {"date": {}, "salience": "core"}]}
    (folder / "gold.jsonl").write_text(json.dumps(gold), encoding="utf-8")
    files = ["--labels", str(folder / "labels.jsonl"), "--gold", str(folder / "gold.jsonl")]
    return ["models", "sides", "--corpus", str(folder), *files], charge


def test_sides_are_learnt_from_labelled_events(tmp_path: Path) -> None:
    order, charge = sided(tmp_path)
    extra, out = tmp_path / "extra.jsonl", tmp_path / "out.csv"
    rows = [{"id": str(number), "published": None, "text": SIDED, "events": [charge]} for number in range(20)]
    extra.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = call([*order, "--extra", str(extra), "--out", str(out)])
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("22 articles, ")
    weights = dict(line.rsplit(",", 1) for line in out.read_text(encoding="utf-8").splitlines()[1:])
    assert float(weights["initiator in:1 rule:country_name type:accusation"]) > 0 > float(weights["bias"])
    assert float(weights["recipient in:1 type:accusation"]) > 0


def test_a_table_in_use_stays_whole_where_the_new_one_cannot_be_written(tmp_path: Path) -> None:
    table = tmp_path / "sides.csv"
    write_weights(table, {"before": 1.5})
    (tmp_path / "sides.csv.part").mkdir()
    with pytest.raises(Outside, match=r"sides\.csv cannot be written"):
        write_weights(table, {"after": 2.5})
    assert table.read_text(encoding="utf-8") == "sign,weight\nbefore,1.5\n"


def test_labels_that_tell_no_sides_are_refused_by_name(tmp_path: Path) -> None:
    order, charge = sided(tmp_path)
    extra, out = tmp_path / "extra.jsonl", tmp_path / "out.csv"
    row = {"id": "x", "published": None, "text": SIDED}
    for fault, error in (
        ({"events": [charge | {"initiators": ["XYZ"]}]}, "'XYZ' is no code of a state or body"),
        ({"events": [charge | {"recipients": None}]}, "a side is a list of codes"),
        ({"events": [charge | {"recipients": "FJI"}]}, "a side is a list of codes"),
        ({"events": [charge | {"recipients": [{"code": "FJI"}]}]}, "a side is a list of codes"),
        ({"events": [{k: v for k, v in charge.items() if k != "recipients"}]}, "article x: its event 'accusation' has no `recip"),
        ({"events": [charge], "id": "g"}, "the article 'g' is in two of the files"),
    ):
        extra.write_text(json.dumps(row | fault), encoding="utf-8")
        refused = call([*order, "--extra", str(extra), "--out", str(out)])
        assert (refused.returncode, error in refused.stderr) == (1, True), refused.stderr
    refused = call([*order, "--out", str(tmp_path / "no" / "out.csv")])
    assert (refused.returncode, "there is no folder" in refused.stderr) == (2, True)
    (tmp_path / "labels.jsonl").write_text(json.dumps({"id": "articles_z01#1", "events": []}), encoding="utf-8")
    gold = {"id": "g", "published": "2024-03-13", "text": "Rain.", "events": []}
    (tmp_path / "gold.jsonl").write_text(json.dumps(gold), encoding="utf-8")
    refused = call([*order, "--out", str(out)])
    assert (refused.returncode, "no event with a side" in refused.stderr) == (2, True)
    assert not out.exists()


def test_affiliations_are_learnt_from_labelled_phrases(tmp_path: Path) -> None:
    heads = "### 2024-03-13 | wire\nNorway and Fiji quarrel over fish.\nNorway's navy held a trawler."
    told = "Later the ministry summoned an envoy.\n> ambassador_summons | summoned | I=the ministry ; R=an envoy"
    (tmp_path / "articles_z01.txt").write_text("\n\n".join(f"{heads}\n{told}" for _ in range(40)) + "\n", encoding="utf-8")
    start = len("Norway and Fiji quarrel over fish.\nNorway's navy held a trawler.\nLater ")
    phrase = {"start": start, "end": start + 12, "text": "the ministry", "codes": ["NOR"]}
    lines = [json.dumps({"id": f"articles_z01#{number}", "phrases": [phrase]}) for number in range(1, 41)]
    labels, out = tmp_path / "labels.jsonl", tmp_path / "out.csv"
    labels.write_text("\n".join(lines), encoding="utf-8")
    order = ["models", "affiliations", "--corpus", str(tmp_path), "--labels", str(labels), "--out"]
    done = call([*order, str(out)])
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("40 articles, 40 choices, ")
    weights = dict(line.rsplit(",", 1) for line in out.read_text(encoding="utf-8").splitlines()[1:])
    assert float(weights["recent:0"]) > 0 > float(weights["nobody"])
    refused = call([*order, str(tmp_path / "no" / "out.csv")])
    assert (refused.returncode, "there is no folder" in refused.stderr) == (2, True)
    for fault, error in (
        ({"text": "a ministry"}, "the article has 'the ministry' at"),
        ({"codes": ["XYZ"]}, "'XYZ' is no code of a state or body"),
        ({"end": "x"}, "no labelled phrases"),
    ):
        labels.write_text(json.dumps({"id": "articles_z01#1", "phrases": [phrase | fault]}), encoding="utf-8")
        refused = call([*order, str(out)])
        assert refused.returncode == 1
        assert error in refused.stderr
    labels.write_text(json.dumps({"id": "articles_z01#99", "phrases": []}), encoding="utf-8")
    assert "no article 'articles_z01#99'" in call([*order, str(out)]).stderr
    labels.write_text("\n".join(2 * [lines[0]]), encoding="utf-8")
    assert "has a line already" in call([*order, str(out)]).stderr
    labels.write_text(lines[0], encoding="utf-8")
    assert "nothing can be learnt from them" in call([*order, str(out)]).stderr
    labels.write_text("\n", encoding="utf-8")
    assert "has no labelled phrases" in call([*order, str(out)]).stderr
    labels.write_text(json.dumps({"id": "articles_z01#1", "phrases": []}), encoding="utf-8")
    assert "nothing can be learnt from them" in call([*order, str(out)]).stderr


def test_dates_are_learnt_from_labelled_events(tmp_path: Path) -> None:
    text = "Norway accused Fiji of overfishing on Monday.\nFiji has often accused Norway of piracy."
    (tmp_path / "articles_z01.txt").write_text(f"### 2024-03-13 | wire\n{text}\n", encoding="utf-8")
    days = {"earliest": "2024-03-11", "latest": "2024-03-11"}
    said = ((days, text.index("accused")), (None, text.rindex("accused")))
    kind = {"type": "accusation", "status": "occurred"}
    events: list[dict[str, Any]] = [kind | {"date": on, "triggers": [[at, at + 7]]} for on, at in said]
    sides = {"initiators": [], "recipients": [], "salience": "core"}
    blame = {"quote": "accused", "sentence": "Norway accused Fiji of overfishing on Monday."}
    gold = {**kind, "date": days, "triggers": [blame], **sides}
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "g", "published": "2024-03-13", "text": text, "events": [gold]}))
    labels, extra, out = (tmp_path / name for name in ("labels.jsonl", "extra.jsonl", "out.csv"))
    labels.write_text(json.dumps({"id": "articles_z01#1", "events": events}), encoding="utf-8")
    rows = [{"id": str(number), "published": "2024-03-13", "text": text, "events": events} for number in range(20)]
    extra.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    order = ["models", "dates", "--corpus", str(tmp_path), "--labels", str(labels), "--gold", str(tmp_path / "gold.jsonl")]
    done = call([*order, "--extra", str(extra), "--out", str(out)])
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("22 articles, 43 choices, ")
    weights = dict(line.rsplit(",", 1) for line in out.read_text(encoding="utf-8").splitlines()[1:])
    assert min(float(weights[sign]) for sign in ("never type:accusation verb:has", "where:behind verb:none")) > 0
    extra.write_text(json.dumps(rows[0] | {"published": None}), encoding="utf-8")
    assert "article 0: it has no day of publication" in call([*order, "--extra", str(extra), "--out", str(out)]).stderr
    refused = call([*order, "--out", str(tmp_path / "no" / "out.csv")])
    assert (refused.returncode, "there is no folder" in refused.stderr) == (2, True)
    assert "too few events" in call([*order, "--out", str(out)]).stderr
    for fault, error in (
        ({"type": "feast"}, "'feast', 'occurred' is no type and status of the ontology"),
        ({"status": "over"}, "'accusation', 'over' is no type and status of the ontology"),
        ({"triggers": []}, "an event has a trigger"),
        ({"date": {"earliest": "2024-03-11", "latest": "2024-03-10"}}, "its last day is not before its first one"),
        ({"triggers": [[5, 500]]}, "[5, 500) is no span of its text"),
        ({"date": {"earliest": "March"}}, "no labelled events"),
    ):
        labels.write_text(json.dumps({"id": "articles_z01#1", "events": [events[0] | fault]}), encoding="utf-8")
        refused = call([*order, "--out", str(out)])
        assert refused.returncode == 1
        assert error in refused.stderr
    labels.write_text(2 * (json.dumps({"id": "articles_z01#1", "events": []}) + "\n"), encoding="utf-8")
    assert "has a line already" in call([*order, "--out", str(out)]).stderr
    labels.write_text(json.dumps({"id": "articles_z01#9", "events": []}), encoding="utf-8")
    assert "no article 'articles_z01#9'" in call([*order, "--out", str(out)]).stderr
    labels.write_text("\n", encoding="utf-8")
    assert "has no labelled events" in call([*order, "--out", str(out)]).stderr


def test_certainty_is_learnt_from_labelled_articles(tmp_path: Path) -> None:
    sided(tmp_path)
    gold, out = tmp_path / "gold.jsonl", tmp_path / "out"
    (row,) = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    rows = [row | {"id": str(number), "events": row["events"] if number else []} for number in range(12)]
    order = ["models", "certainty", "--gold", str(gold), "--out"]
    gold.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    refused = call([*order, str(out)])
    assert (refused.returncode, "there is no folder" in refused.stderr) == (2, True)
    out.mkdir()
    done = call([*order, str(out)])
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("12 articles, 24 events: ")
    for table in ("likely_events.csv", "certainty.csv"):
        weights = dict(line.rsplit(",", 1) for line in (out / table).read_text(encoding="utf-8").splitlines()[1:])
        assert float(weights["trigger"]) > 0 > float(weights["no recipient"])  # the call for talks is not labelled
    gold.write_text(json.dumps(row | {"events": []}), encoding="utf-8")
    refused = call([*order, str(tmp_path)])
    assert (refused.returncode, "none is right, or none wrong" in refused.stderr) == (2, True)
    assert not (tmp_path / "certainty.csv").exists()
