"""What the corpus holds, counted: by type and status, triggers, lengths, styles, beats; near-duplicates and repeats."""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from dateline.errors import BadInput
from dateline.ontology import STATUSES, TYPES
from dateline.tagger.corpus import Passage, read_file

__all__ = ["check_files", "count", "near_duplicates"]


def count(passages: Iterable[Passage]) -> dict[str, Counter[str]]:
    """Counters: events by `type/status`, triggers by type, passages by style, flag and number of events."""
    counters: dict[str, Counter[str]] = defaultdict(Counter)
    for passage in passages:
        counters["style"][passage.style] += 1
        counters["flag"].update(flag for flag in passage.flags)
        counters["state"].update(passage.states)
        events = {mention.event: mention for mention in reversed(passage.mentions)}
        counters["events in passage"][str(len(events))] += 1
        for mention in events.values():
            counters["type"][mention.type] += 1
            counters["status"][mention.status] += 1
            counters[mention.type][mention.status] += 1
        for mention in passage.mentions:
            counters["trigger " + mention.type][passage.text[mention.start : mention.end].lower()] += 1
    return counters


def near_duplicates(passages: list[Passage], words: int = 9) -> list[tuple[str, str, str]]:
    """Pairs of passages that share a run of `words` words, with the run; openings of four words count as well."""
    seen: dict[str, str] = {}
    pairs: dict[tuple[str, str], str] = {}
    for passage in passages:
        tokens = re.findall(r"\w+", passage.text.lower())
        runs = {" ".join(tokens[i : i + words]) for i in range(max(len(tokens) - words + 1, 0))}
        for run in runs:
            other = seen.setdefault(run, passage.passage_id)
            if other != passage.passage_id:
                pairs.setdefault((other, passage.passage_id), run)
    return [(a, b, run) for (a, b), run in sorted(pairs.items())]


def _table(counters: dict[str, Counter[str]]) -> list[str]:
    lines = [f"{'type':20}{'events':>7}" + "".join(f"{status:>9}" for status in STATUSES) + "  triggers"]
    for name in TYPES:
        by_status = "".join(f"{counters[name][status]:>9}" for status in STATUSES)
        lines.append(f"{name:20}{counters['type'][name]:>7}{by_status}{len(counters['trigger ' + name]):>10}")
    total = "".join(f"{counters['status'][status]:>9}" for status in STATUSES)
    lines.append(f"{'all':20}{sum(counters['type'].values()):>7}{total}")
    for name in ("events in passage", "style"):
        lines.append(f"{name}: " + ", ".join(f"{key} {n}" for key, n in counters[name].most_common()))
    lines.append(f"states: {len(counters['state'])}")
    return lines


def check_files(paths: list[Path]) -> tuple[list[str], list[str]]:
    """(errors, report lines) of the files: breaks of the format, near-duplicates, and the coverage table."""
    items = [item for path in paths for item in read_file(path)]
    passages = [item for item in items if isinstance(item, Passage)]
    errors = [str(item) for item in items if isinstance(item, BadInput)]
    errors += [f"{b}: shares nine words in a row with {a}: {run!r}" for a, b, run in near_duplicates(passages)]
    return errors, [f"{len(passages)} passages, {sum(bool(p.mentions) for p in passages)} with events", *_table(count(passages))]


if __name__ == "__main__":
    found, report = check_files([Path(name) for name in sys.argv[1:]])
    print("\n".join([*found, *report]))
    raise SystemExit(bool(found))
