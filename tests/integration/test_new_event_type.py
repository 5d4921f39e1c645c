"""`docs/adding_an_event_type.md` walked through in a checkout of its own: its commands, its entry of the ontology, forty
passages, and a small encoder."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.versions.folders import active_folder, active_name
from tests.small_encoder import small_encoder
from tests.tiny_corpus import write_corpus

PAGE = Path(__file__).parents[2] / "docs" / "adding_an_event_type.md"
NEW = Path(__file__).parents[1] / "new_type"
QUICK = [
    "--epochs",
    "200",
    "--rate",
    "0.001",
]  # a random encoder needs many passes, and the moving average of its weights many steps


@pytest.fixture
def checkout(tmp_path: Path, repository: Path) -> Path:
    """The code, the version in use, a small corpus and a small gold set."""
    folder = tmp_path / "checkout"
    shutil.copytree(repository / "dateline", folder / "dateline", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "dags").mkdir()
    write_corpus(folder / "models" / "corpus")
    write_corpus(folder / "models" / "gold")
    (folder / "models" / "tagger").mkdir()
    (folder / "models" / "tagger" / "active").write_text(active_name(), encoding="utf-8")
    (folder / "models" / "tagger" / active_name()).symlink_to(active_folder())
    return folder


def blocks(kind: str) -> list[str]:
    """The fenced blocks of the page of one kind, in order."""
    fenced = re.findall(r"^```(\w*)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [text for found, text in fenced if found == kind]


def commands() -> Iterator[str]:
    yield from (line for block in blocks("") for line in block.splitlines())


def run(checkout: Path, line: str, *more: str) -> subprocess.CompletedProcess[str]:
    """A line of the page, as a shell would read it: `echo TEXT | dateline ...`, or `dateline ... > FILE`."""
    before, _, command = line.rpartition(" | ")
    command, _, target = command.partition(" > ")
    program, *arguments = shlex.split(command)
    assert program == "dateline"
    given = shlex.split(before)[1] if before else ""
    outside = {name: value for name, value in os.environ.items() if not name.startswith("DATELINE_")}
    done = subprocess.run(
        [sys.executable, "-m", "dateline.cli", *arguments, *more],
        input=given, cwd=checkout, env=outside | {"PYTHONPATH": str(checkout)}, capture_output=True, text=True, timeout=500,
        check=False,
    )  # fmt: skip
    if target:
        (checkout / target).write_text(done.stdout, encoding="utf-8")
    return done


def test_the_page_gives_the_new_type_the_words_that_stand_for_one_another(checkout: Path) -> None:
    """Its line comes in place of the one with the same words that the old type has."""
    with (checkout / "dateline" / "ontology.yaml").open("a", encoding="utf-8") as ontology:
        ontology.write(blocks("yaml")[0])
    (line,) = blocks("text")
    file = checkout / "dateline" / "tagger" / "synonyms.txt"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [old for old in lines if old.partition(":")[2] != line.partition(":")[2]]
    assert len(kept) == len(lines) - 1
    file.write_text("".join([*kept, line]), encoding="utf-8")
    told = "from dateline.ontology import TYPES; from dateline.tagger.swap import _places as places; "
    told += "print({kind for kind, _ in places()} == set(TYPES), [kind for kind, word in places() if word == 'extradited'])"
    done = subprocess.run([sys.executable, "-c", told], cwd=checkout, capture_output=True, text=True, timeout=100, check=False)
    assert done.stdout == "True ['extradition']\n", done.stderr


@pytest.mark.timeout(900)  # it trains for a minute on a free core, and for several beside other work
def test_the_page_leads_from_forty_passages_to_a_version_that_reads_the_new_type(checkout: Path, tmp_path: Path) -> None:
    before, check, train, evaluate, activate, extract = commands()
    assert run(checkout, before).returncode == 0
    assert json.loads((checkout / "before.json").read_text())["balanced"]["passages"] == 12

    with (checkout / "dateline" / "ontology.yaml").open("a", encoding="utf-8") as ontology:
        ontology.write(blocks("yaml")[0])
    refused = run(checkout, before)
    assert (refused.returncode, "train it anew" in refused.stderr) == (2, True)

    shutil.copy(NEW / "extradition.txt", checkout / "models" / "corpus")
    shutil.copy(NEW / "extradition_gold.txt", checkout / "models" / "gold" / "extradition.txt")
    checked = run(checkout, check)
    assert checked.returncode == 0, checked.stderr
    (row,) = [line.split() for line in checked.stdout.splitlines() if line.startswith("extradition ")]
    assert int(row[1]) >= 40
    assert all(int(count) > 0 for count in row[2:7])
    assert int(row[7]) >= 15

    start = run(checkout, train, "--start", active_name())
    assert (start.returncode, "train it anew" in start.stderr) == (2, True)
    trained = run(checkout, train, "--encoder", small_encoder(tmp_path / "encoder", width=64, layers=1), *QUICK)
    assert trained.returncode == 0, trained.stderr

    measured = run(checkout, evaluate)
    assert json.loads(measured.stdout)["balanced"]["by_type"]["extradition"]["f1"] >= 0.5, measured.stdout
    assert run(checkout, activate).returncode == 0
    read = run(checkout, extract)
    assert read.returncode == 0, read.stderr
    (event,) = json.loads(read.stdout)["events"]
    assert (event["type"], event["plover"], event["cameo"]) == ("extradition", "COOPERATE", "063")
    assert event["status"] == "occurred"
