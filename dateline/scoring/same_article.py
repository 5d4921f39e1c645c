"""Linking within an article, measured: labelled mentions against labelled events.

The figure is B-cubed (Bagga & Baldwin 1998): for each mention, how many of those it was put with belong with it, and how many of
those that belong with it it was put with.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from dateline.errors import BadInput, Misuse
from dateline.linking.grouping import group
from dateline.linking.merge import mention_report
from dateline.mentions import resolve_mentions
from dateline.reading import text_of
from dateline.records import Article, Mention
from dateline.tagger.corpus_records import Passage, as_mentions

__all__ = ["b_cubed", "compared", "read_events"]

Groups = Sequence[Sequence[int]]
HEADER = "### "


def read_events(path: Path, passages: Mapping[str, Passage]) -> dict[str, Groups]:
    """The events of each labelled article by its id, mentions as indices in text order; those that the file does not list are
    events of their own. `passages` are those of the corpus by id. Raises BadInput for a line that does not fit them, Misuse
    for a file that cannot be read."""
    types_of = {key: [mention.type for mention in passage.mentions] for key, passage in passages.items()}
    found: dict[str, list[list[int]]] = {}
    article = ""
    for number, line in enumerate(text_of(path, "a file of models/corpus/coreference").splitlines(), start=1):
        if line.startswith(HEADER):
            article = line.removeprefix(HEADER)
            if article not in types_of:
                raise BadInput(f"{path}, line {number}: no article {article!r} in the corpus")
            found[article] = []
        elif line.strip() and not line.startswith("#"):
            if not article:
                raise BadInput(f"{path}, line {number}: {line!r} stands before the first `{HEADER}article`")
            listed = {member for event in found[article] for member in event}
            found[article].append(_members(line, types_of[article], listed, f"{path}, line {number}"))
    if not found:
        raise Misuse(f"{path} has no articles: there is nothing to measure")
    return {key: [*events, *_alone(events, len(types_of[key]))] for key, events in found.items()}


def _members(line: str, types: Sequence[str], listed: set[int], where: str) -> list[int]:
    numbers = line.split()
    if not all(n.isdecimal() and 1 <= int(n) <= len(types) for n in numbers):
        raise BadInput(f"{where}: the numbers of mentions, 1 to {len(types)}, are wanted: {line!r}")
    members = [int(n) - 1 for n in numbers]
    if len(set(members)) < len(members) or listed & set(members):
        raise BadInput(f"{where}: a mention belongs to one event, here it is listed twice: {line!r}")
    if len({types[member] for member in members}) > 1:
        raise BadInput(f"{where}: mentions of different types are never one event: {line!r}")
    return members


def _alone(events: Groups, size: int) -> Groups:
    listed = {member for event in events for member in event}
    return [[number] for number in range(size) if number not in listed]


def compared(passages: Mapping[str, Passage], labelled: Mapping[str, Groups]) -> list[tuple[Groups, Groups]]:
    """(labelled events, events that the rule makes of the labelled mentions) of each labelled article."""
    pairs = []
    for key, events in labelled.items():
        article = Article(key, passages[key].text, passages[key].published)
        mentions = as_mentions(passages[key])
        marked = {mention.trigger for mention in mentions}  # not what else their verbs tell (dateline/acts/parted.py)
        pairs.append((events, _grouped(article, [m for m in resolve_mentions(article, mentions) if m.trigger in marked])))
    return pairs


def _grouped(article: Article, mentions: Sequence[Mention]) -> Groups:
    """The events that the rule makes of an article's resolved mentions, as indices."""
    reports = [mention_report(article, mention, number) for number, mention in enumerate(mentions)]
    return [[int(report.key) for report, _ in members] for members in group(reports)]


def b_cubed(pairs: Iterable[tuple[Groups, Groups]]) -> dict[str, float]:
    """Precision, recall and F1 over all mentions of (labelled events, made events) of the articles."""
    precision, recall, mentions = 0.0, 0.0, 0
    for labelled, made in pairs:
        truth, said = ({m: set(event) for event in events for m in event} for events in (labelled, made))
        for mention, event in truth.items():
            shared = len(event & said[mention])
            precision += shared / len(said[mention])
            recall += shared / len(event)
            mentions += 1
    p, r = precision / max(mentions, 1), recall / max(mentions, 1)
    return {"mentions": mentions, "precision": round(p, 3), "recall": round(r, 3), "f1": round(2 * p * r / max(p + r, 1e-9), 3)}
