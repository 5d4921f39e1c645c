"""`inspect leaders`, `inspect unresolved`, `evaluate linking` and `coreference`, flags of `extract`, as a user meets them."""

import json
from pathlib import Path

from tests.command import command as call


def test_inspect_leaders_prints_the_agreement_and_what_disagrees(tmp_path: Path) -> None:
    table = tmp_path / "leaders.csv"
    table.write_text(
        "gec,role,title_and_name,since,first_seen,last_seen\n"
        "fr,chief of state,President Francois HOLLANDE,15 May 2012,2015-10,2017-03\n"
        "fr,chief of state,President Jean DUPONT,15 May 2012,2015-10,2017-03\n",
        encoding="utf-8-sig",  # as spreadsheets write it
    )
    done = call(["inspect", "leaders", "--check", str(table)])
    assert done.returncode == 0
    assert "2 rows compared, 1 agree (50.0%)" in done.stdout
    assert "Jean DUPONT" in done.stdout
    row = json.loads(call(["inspect", "leaders", "--check", str(table), "--json"]).stdout)
    assert (row["compared"], row["agree"], row["disagreements"][0]["why"]) == (2, 1, "nobody of that name")


def test_inspect_unresolved_counts_phrases_and_says_which_line_is_bad(tmp_path: Path) -> None:
    articles = tmp_path / "articles.jsonl"
    line = {"id": 1, "text": "The guards attacked Poland on Monday. Poland condemned the attack.", "published": "2024-03-13"}
    articles.write_text(json.dumps(line) + "\nno line\n", encoding="utf-8")
    done = call(["inspect", "unresolved", str(articles), "--json"])
    assert done.returncode == 1, "as for any line of a batch that failed"
    row = json.loads(done.stdout)
    assert row["arguments"] >= row["without_code"] == sum(phrase["count"] for phrase in row["phrases"]) + row["naming_nobody"]
    assert "line 2" in done.stderr
    assert "arguments have no code" in call(["inspect", "unresolved", str(articles)]).stdout


def test_evaluate_coreference_prints_the_baseline_beside_the_linking(tmp_path: Path) -> None:
    texts = {"a": "Russia expelled five Polish diplomats on Monday.", "b": "Moscow expelled diplomats of Poland."}
    rows = []
    for key, text in texts.items():
        at = text.index("expelled")
        event = {"start": at, "end": at + 8, "cluster": "e", "in_evaluated_sentence": True}
        rows.append({"id": key, "text": text, "topic": 1, "published": "2024-03-13", "events": [event]})
    file = tmp_path / "labelled.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    done = call(["evaluate", "coreference", str(file), "--json"])
    assert done.returncode == 0, done.stderr
    scores = json.loads(done.stdout)
    assert (scores["found"], scores["linking"]["f1"], scores["same_lemma"]["f1"]) == (2, 1.0, 1.0)
    assert "same lemma" in call(["evaluate", "coreference", str(file)]).stdout


def test_evaluate_linking_compares_with_the_gold_timeline_that_is_given_or_that_of_the_samples(
    repository: Path, tmp_path: Path
) -> None:
    gold = (repository / "samples" / "timeline.gold.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    file = tmp_path / "gold.jsonl"
    file.write_text(gold[0], encoding="utf-8")
    for asked, events in ((["--gold", str(file)], 1), ([], len(gold))):
        done = call(["evaluate", "linking", *asked])
        assert f" of {events} gold events found" in done.stdout, done.stderr


def test_what_only_a_party_asserts_is_alleged() -> None:
    text = "Kyiv accused Russia on Monday of shelling a hospital in Kherson. Russia shelled a school in Odesa on Sunday."
    (line,) = call(["extract", "-"], json.dumps({"id": "1", "text": text, "published": "2024-03-13"}) + "\n").stdout.splitlines()
    told = [(mention["trigger"]["text"], mention["alleged"]) for mention in json.loads(line)["mentions"]]
    assert told == [("accused", False), ("shelling", True), ("shelled", False)]
