"""The rulings that are linted: each is found where it is broken, and not where it is kept."""

from pathlib import Path

import pytest

from dateline.tagger.corpus import Passage, parse_text, read_file
from dateline.tagger.coverage import check_files, count
from dateline.tagger.lint import RULES, lint, table

BROKEN_AND_KEPT = {
    "recipient of a symmetric": ("[Chad|I] {met|meeting} [Mali|R].", "[Chad|I] {met|meeting} [Mali|I]."),
    "agreed to meet": ("[They|I] {agreed|agreement} to hold new talks.", "[They|I] {agreed|agreement} to share [the water|O]."),
    "demand without": ("[Fiji|I] {demanded|demand} on [Monday|D].", "[Fiji|I] {urged|demand} [Tonga|R] to act."),
    "auxiliary": ("[Peru|I] {will sign|agreement.p} [it|O].", "[Peru|I] will {sign|agreement.p} [it|O]."),
    "preposition in a date": ("[Peru|I] {left|visit} [on Monday|D].", "[Peru|I] {leaves|visit.p} [by Monday|D]."),
    "preposition in a place": ("[Peru|I] {struck|attack} [in Lima|P].", "[Peru|I] {struck|attack} in [Lima|P]."),
    "seems to be a place": (
        "[Gangs|I] {struck|attack} in [Cali|R].",
        "[Gangs|I] {struck|attack} near [an army post|R] in [Cali|P].",
    ),
    "two actors": ("[Chad and Mali|I] {met|meeting}.", "[Bosnia and Herzegovina|I] {met|meeting} [Mali|I]."),
    "relative clause": (
        "[Police|I] {held|arrest} [a clerk who sold maps|R].",
        "[Police|I] {held|arrest} [a clerk|R], [who|R] sold maps.",
    ),
    "possessive": ("[Oman's|I] {visit|visit} ended.", "[Oman|I]'s {visit|visit} ended."),
    "called off": ("[Talks|O] were {called off|talks}.", "[Talks|O] were {called off|talks.n}."),
    "ahead": ("[Chad|I] will {visit|visit} [Mali|R].", "[Chad|I] will {expel|diplomat_expulsion} [the consul|R]."),
    "not done": ("[Chad|I] did not {visit|visit} [Mali|R].", "[Cars|R] were not {allowed|restriction} in."),
    "warned not to": ("[Chad|I] {warned|threat} [Mali|R] not to cross.", "[Chad|I] {warned|threat} [Mali|R] of war."),
}


def passage(marked: str) -> Passage:
    return Passage("a#1", *parse_text(marked, "x"), line=7)


@pytest.mark.parametrize("rule", BROKEN_AND_KEPT)
def test_a_rule_finds_what_breaks_it_and_leaves_the_rest_alone(rule: str) -> None:
    broken, kept = BROKEN_AND_KEPT[rule]
    assert [rule in finding.rule for finding in lint([passage(broken)])] == [True]
    assert [finding for finding in lint([passage(kept)]) if rule in finding.rule] == []


def test_every_rule_has_its_example() -> None:
    assert [sum(name in rule for name in BROKEN_AND_KEPT) for rule in RULES] == [1] * len(RULES)


def test_a_warning_names_the_line_of_the_text_and_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "b.txt"
    file.write_text("# 1 | blog | - | none beat:food\nSoup.\n\n# 2 | blog | TCD MLI |\n[Chad|I] {met|meeting} [Mali|R].\n")
    errors, _, warnings = check_files([file])
    assert errors == []
    assert [(finding.where, finding.words) for finding in warnings] == [("b.txt:5", "Mali")]


def test_what_a_table_leaves_out_it_counts() -> None:
    findings = lint([passage("[Chad|I] {met|meeting} [Mali|R].")] * 5)
    assert len(table(findings)) == 1 + 2 + 5
    assert table(findings, most=2)[-1].strip() == "and 3 more"


def test_passages_are_counted_by_length_and_beat(tmp_path: Path) -> None:
    file = tmp_path / "c.txt"
    soup = " ".join(["soup"] * 30)
    blocks = [f"none beat:food\n{soup}", "none beat:food\nA pie.", "\n[Mali|I] {met|meeting}."]
    file.write_text("\n\n".join(f"# {n} | blog | - | {block}" for n, block in enumerate(blocks)) + "\n")
    counters = count([item for item in read_file(file) if isinstance(item, Passage)])
    assert counters["beat"] == {"food": 2}
    assert counters["length without"] == {"29-55": 1, "1-14": 1}
    assert counters["length with events"] == {"1-14": 1}
    report = "\n".join(check_files([file])[1])
    assert "beats: 1" in report
    assert "29-55" in report
