"""What the documentation names exists: files, commands of make and of dateline, settings, tables."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import typer

from dateline.cli import app
from dateline.contract import extraction_dict
from dateline.linking.merge import article_events
from dateline.records import Extraction, Place
from dateline.settings import Settings
from dateline.versions.folders import version_names
from tests.unit.builders import article, day, mention

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted(
    [
        *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "samples/README.md")),
        *ROOT.glob("models/**/*.md"),
        *ROOT.glob("docs/*.md"),
    ]
)


def commands() -> set[str]:
    """`dateline extract`, `dateline inspect dates`, ... as they can be typed."""
    root = typer.main.get_command(app)
    found = set()
    for name, command in root.commands.items():  # type: ignore[attr-defined]
        found.add(name)
        found |= {f"{name} {inner}" for inner in getattr(command, "commands", {})}
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_a_page_names_exists(page: Path) -> None:
    named = re.findall(
        r"`((?:dateline|dags|plugins|models|samples|tests|docs|bench)/[\w./-]*)`", page.read_text(encoding="utf-8")
    )
    missing = [name for name in named if not (ROOT / name).exists()]
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_module_that_a_page_names_exists(page: Path) -> None:
    """`pairs.py` by its name alone, `dating/story.py`, `dateline/linking/merge.py`."""
    named = re.findall(r"`((?:\w+/)*\w+\.py)`", page.read_text(encoding="utf-8"))
    assert [name for name in named if not any(ROOT.glob(f"{name}")) and not any((ROOT / "dateline").rglob(name))] == []


@pytest.mark.parametrize("package", ["dates", "dating"])
def test_every_module_about_dates_is_named_where_they_are_explained(package: str) -> None:
    text = (ROOT / "docs" / "resolving_dates.md").read_text(encoding="utf-8")
    modules = [path for path in (ROOT / "dateline" / package).glob("*.py") if path.stem != "__init__"]
    assert [path.name for path in modules if not re.search(rf"`(?:{package}/)?{path.name}`", text)] == []


def test_what_the_order_of_the_rules_names_stands_where_it_says() -> None:
    text = (ROOT / "docs" / "resolving.md").read_text(encoding="utf-8")
    steps = re.findall(r"^\| \d+ \|.*\| (.+) \|$", text, re.MULTILINE)
    assert len(steps) == 11
    for part in (part for step in steps for part in step.split("; ")):
        *names, module = re.findall(r"`([\w/.]+)`", part)
        code = (ROOT / module).read_text(encoding="utf-8")
        assert names
        assert [name for name in names if not re.search(rf"\b{name}\b", code)] == []


@pytest.mark.parametrize("package", ["actors", "resolve"])
def test_every_module_about_actors_is_named_where_they_are_explained(package: str) -> None:
    text = (ROOT / "docs" / "resolving_actors.md").read_text(encoding="utf-8")
    modules = [path for path in (ROOT / "dateline" / package).glob("*.py") if path.stem != "__init__"]
    assert [path.name for path in modules if not re.search(rf"`(?:\w+/)*{path.name}`", text)] == []


ROW, ITEM, MARGIN = re.compile(r"\|"), re.compile(r"\s*(?:[-*]|\d+\.) "), re.compile(r"#|\s*$")


def passages(text: str) -> Iterator[str]:
    """The paragraphs, items and rows of tables of a page, each as one line; no code."""
    lines: list[str] = []
    for line in re.sub(r"^ *```.*?^ *```$", "", text, flags=re.MULTILINE | re.DOTALL).splitlines():
        if ROW.match(line) or ITEM.match(line) or MARGIN.match(line):
            yield " ".join(lines)
            lines = []
        lines.append(line.strip())
    yield " ".join(lines)


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("resolving*.md")), ids=lambda page: page.name)
def test_what_explains_rules_is_read_in_short_pieces(page: Path) -> None:
    """A row of a table has at most 260 characters, a paragraph or an item 700."""
    pieces = list(passages(page.read_text(encoding="utf-8")))
    assert [piece for piece in pieces if len(piece) > (260 if ROW.match(piece) else 700)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_a_page_names_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    known = commands()
    for match in re.finditer(r"(?:`|bin/|\| |\$\()dateline ([a-z]+)(?: ([a-z]+))?", text):
        one, two = match[1], f"{match[1]} {match[2]}"
        assert two in known or (one in known and not any(name.startswith(one + " ") for name in known)), match[0]
    targets = re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(re.findall(r"(?:`|^)make ([a-z]+)", text, re.MULTILINE)) <= set(targets)


def test_every_table_view_and_function_is_explained() -> None:
    text = "".join((ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("data_model.md", "querying.md"))
    sql = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "dateline" / "store" / "migrations").glob("*.sql"))
    made = set(re.findall(r"CREATE (?:OR REPLACE )?(?:TABLE|VIEW|FUNCTION) (\w+)", sql))
    assert {name for name in made if not re.search(rf"`{name}\b", text)} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_heading_leads_to_one(page: Path) -> None:
    for target, heading in re.findall(r"\]\(([\w./-]*\.md)?#([^)]+)\)", page.read_text(encoding="utf-8")):
        assert heading in headings(page.parent / target if target else page)


def headings(page: Path) -> list[str]:
    """As links name them: "## 1. What is ahead?" is `1-what-is-ahead`."""
    found = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return [re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in found]


def test_the_questions_of_an_analyst_are_listed_at_the_head_of_their_page() -> None:
    page = ROOT / "docs" / "querying.md"
    text = page.read_text(encoding="utf-8")
    listed = set(re.findall(r"\(#([^)]+)\)", text.partition("\n## ")[0]))
    assert {heading for heading in headings(page) if heading[0].isdigit()} <= listed


def test_each_part_of_the_page_on_operating_is_linked_on_it() -> None:
    page = ROOT / "docs" / "operating.md"
    text = page.read_text(encoding="utf-8")
    assert set(headings(page)[1:]) - set(re.findall(r"\(#([^)]+)\)", text)) == set()


def test_every_setting_is_explained_where_it_is_operated() -> None:
    text = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    assert {name for name in Settings.model_fields if not re.search(rf"\bDATELINE_{name.upper()}\b", text)} == set()


def test_every_command_is_explained() -> None:
    text = (ROOT / "docs" / "command_line.md").read_text(encoding="utf-8")
    groups = {name.partition(" ")[0] for name in commands() if " " in name}
    assert {name for name in commands() - groups if not re.search(rf"`(?:dateline )?{name}`", text)} == set()


def test_every_field_of_extract_is_explained() -> None:
    seen = replace(mention(recipients=("IRN",), when=day("2024-03-12")), place=Place("Oslo", "NOR"))
    told = article()
    row = extraction_dict(Extraction(told.article_id, "v", 1, (seen,), article_events(told, [seen])))
    assert row["events"]
    text = (ROOT / "docs" / "command_line.md").read_text(encoding="utf-8")
    assert {name for name in keys(row) if f"`{name}`" not in text} == set()


def keys(value: Any) -> set[str]:
    """The names of fields, in whatever depth."""
    if isinstance(value, list):
        return set().union(*map(keys, value))
    return set(value).union(*map(keys, value.values())) if isinstance(value, dict) else set()


def helps() -> Iterator[str]:
    """The help of every command."""
    groups = [typer.main.get_command(app)]
    while groups:
        for command in groups.pop().commands.values():  # type: ignore[attr-defined]
            yield command.help or ""
            groups += [command] if hasattr(command, "commands") else []


def test_examples_are_of_versions_that_exist_and_write_none_of_those() -> None:
    """`dateline train --name v7` would be refused, as would `dateline models show v1`."""
    examples = "\n".join([*helps(), (ROOT / "docs" / "training.md").read_text(encoding="utf-8")])
    written = set(re.findall(r"(?:--name|models (?:mean|ensemble|second)) (v\d+)", examples))
    there = set(version_names(ROOT / "models" / "tagger"))
    assert written
    assert not written & there
    assert set(re.findall(r"\bv\d+\b", examples)) <= there | written


def test_every_module_about_acts_and_sides_is_named_where_they_are_explained() -> None:
    text = (ROOT / "docs" / "resolving_sides.md").read_text(encoding="utf-8")
    modules = {path.name for folder in ("acts", "sides") for path in (ROOT / "dateline" / folder).glob("*.py")}
    helpers = {"__init__.py", "earlier_acts.py", "named_there.py", "sentence_words.py", "tallies.py"}  # that decide nothing
    assert {name for name in modules - helpers if not re.search(rf"`(?:\w+/)?{name}`", text)} == set()


def test_each_decision_is_in_the_index() -> None:
    index = (ROOT / "docs" / "decisions" / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in (ROOT / "docs" / "decisions").glob("0*.md") if f"]({path.name}) | " not in index] == []


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CHANGELOG.md", ROOT / "docs/decisions/README.md"], ids=lambda page: page.name)
def test_pages_are_read_in_small_pieces(page: Path) -> None:
    """No paragraph, list item or table row has more than 700 characters, but for blocks of code."""
    assert [piece for piece in passages(page.read_text(encoding="utf-8")) if len(piece) > 700] == []
