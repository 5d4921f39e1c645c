"""What the corpus holds, counted: by type and status, triggers, lengths, styles, beats; near-duplicates; warnings."""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import zip_longest
from pathlib import Path

from dateline.errors import BadInput, Misuse
from dateline.ontology import STATUSES, TYPES
from dateline.tagger.corpus import Passage, read_file
from dateline.tagger.lint import Finding, lint, table

__all__ = ["check_files", "count", "near_duplicates"]

LENGTHS = {
    "1-14": 14,
    "15-28": 28,
    "29-55": 55,
    "56-119": 119,
    "120-": None,
}  # words: headline, sentence, long one, two, paragraph


MANY = 10  # events: a whole article
STYLES_SHOWN = 20
# Words in a row that two passages may not share: whole articles share titles and stock phrases of up to thirteen.
REPEAT = 14


def count(passages: Iterable[Passage]) -> dict[str, Counter[str]]:
    """Counters: events by type and status, triggers by type; passages by style, flag, beat, length and number of events, the
    lengths of those with and without events apart."""
    counters: dict[str, Counter[str]] = defaultdict(Counter)
    for passage in passages:
        counters["style"][passage.style] += 1
        counters["flag"].update(flag for flag in passage.flags)
        counters["beat"].update(flag.removeprefix("beat:") for flag in passage.flags if flag.startswith("beat:"))
        counters["length with events" if passage.mentions else "length without"][_length(passage.text)] += 1
        counters["state"].update(passage.states)
        events = {mention.event: mention for mention in reversed(passage.mentions)}
        counters["events in passage"][str(len(events)) if len(events) < MANY else f"{MANY} or more"] += 1
        for mention in events.values():
            counters["type"][mention.type] += 1
            counters["status"][mention.status] += 1
            counters[mention.type][mention.status] += 1
        for mention in passage.mentions:
            counters["trigger " + mention.type][passage.text[mention.start : mention.end].lower()] += 1
    return counters


def _length(text: str) -> str:
    """The name of the length class, by words."""
    words = len(text.split())
    return next(name for name, most in LENGTHS.items() if most is None or words <= most)


def near_duplicates(passages: list[Passage], words: int = REPEAT) -> list[tuple[str, str, str]]:
    """Pairs of passages that share a run of `words` words, with the run. Passages are told apart by their place in the list: two
    files may have the same name, and a copy the number of what it was copied from."""
    seen: dict[str, int] = {}
    pairs: dict[tuple[int, int], str] = {}
    for number, passage in enumerate(passages):
        tokens = re.findall(r"\w+", passage.text.lower())
        runs = {" ".join(tokens[i : i + words]) for i in range(max(len(tokens) - words + 1, 0))}
        for run in sorted(runs):
            other = seen.setdefault(run, number)
            if other != number:
                pairs.setdefault((other, number), run)
    named = [(_named(passages[a]), _named(passages[b]), run) for (a, b), run in pairs.items()]
    return sorted(named)


def _named(passage: Passage) -> str:
    return f"{passage.passage_id} (line {passage.line})"


def _table(counters: dict[str, Counter[str]]) -> list[str]:
    lines = [f"{'type':20}{'events':>7}" + "".join(f"{status:>9}" for status in STATUSES) + "  triggers"]
    for name in TYPES:
        by_status = "".join(f"{counters[name][status]:>9}" for status in STATUSES)
        lines.append(f"{name:20}{counters['type'][name]:>7}{by_status}{len(counters['trigger ' + name]):>10}")
    total = "".join(f"{counters['status'][status]:>9}" for status in STATUSES)
    lines.append(f"{'all':20}{sum(counters['type'].values()):>7}{total}")
    for name, most in (("events in passage", None), ("style", STYLES_SHOWN)):
        lines.append(f"{name}: " + ", ".join(f"{key} {n}" for key, n in counters[name].most_common(most)))
    lines.append(f"states: {len(counters['state'])}")
    lines += ["", f"{'words':10}{'with events':>12}{'without':>9}"]
    lines += [f"{name:10}{counters['length with events'][name]:>12}{counters['length without'][name]:>9}" for name in LENGTHS]
    return lines + _beats(counters["beat"])


def _beats(beats: Counter[str]) -> list[str]:
    """The beats of ordinary news in three columns, those with most passages first."""
    cells = [f"{name[:32]:32}{n:>5}" for name, n in beats.most_common()]
    third = -(-len(cells) // 3)
    columns = [cells[first : first + third] for first in range(0, len(cells), third or 1)]
    return ["", f"beats: {len(beats)}", *("    ".join(row) for row in zip_longest(*columns, fillvalue=""))]


def check_files(paths: list[Path]) -> tuple[list[str], list[str], list[Finding]]:
    """(errors, report lines, warnings) of the files: breaks of the format and near-duplicates; the coverage table; and the
    rulings that seem to be broken. Raises Misuse for files without any."""
    items = [item for path in paths for item in read_file(path)]
    passages = [item for item in items if isinstance(item, Passage)]
    errors = [str(item) for item in items if isinstance(item, BadInput)]
    errors += [f"{b}: shares {REPEAT} words in a row with {a}: {run!r}" for a, b, run in near_duplicates(passages)]
    if not items:
        raise Misuse(f"no passage in {', '.join(map(str, paths)) or 'any file'}: there is nothing to check")
    report = [f"{len(passages)} passages, {sum(bool(p.mentions) for p in passages)} with events", *_table(count(passages))]
    return errors, report, lint(passages)


if __name__ == "__main__":
    found, report, warnings = check_files([Path(name) for name in sys.argv[1:]])
    print("\n".join([*found, *report, "", *table(warnings)]))
    raise SystemExit(bool(found))
