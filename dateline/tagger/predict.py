"""Reading articles with a trained tagger: texts in, mentions out.

An article is read in batches of its own windows, so what is found in it never depends on its neighbours, on the shard
or on the order of a run.
"""

import os
import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dateline.errors import Misuse
from dateline.ontology import ROLES, STATUSES, TYPES
from dateline.records import Argument, Mention, Span
from dateline.sentences import sentence_spans
from dateline.tagger import decode
from dateline.tagger.windows import Window, pieces_of, windows_of

__all__ = ["POINTS", "Tagger", "load_tagger", "tag", "tag_at", "trimmed"]

POINTS = ("precise", "balanced", "sensitive")
WINDOWS_AT_ONCE = 16
ONE_AT_A_TIME = threading.Lock()  # a tokenizer refuses a second thread while it works for a first
SYMMETRIC = frozenset(name for name, row in TYPES.items() if row.symmetric and name != "ceasefire")
# What an argument never consists of alone; pronouns do stand for actors.
SMALL_WORDS = frozenset(
    ("the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or", "as", "that", ",", ".")
)
EDGES = " ,;:-–—."
JOINTS = re.compile(
    r"^(?:and|or|but|that|with|by) | (?:and|or|but|that|with|of|to|in|on|at|by|for|from|as|who|which)$", re.IGNORECASE
)
ROLES_OF_KIND = ((1, 2), (3,), (4,), (5,))  # labels of ROLES + 1 that a span of each kind may take


@dataclass(frozen=True, slots=True)
class Tagger:
    """A loaded version. `threshold` is the least probability of a trigger with its type, `event_threshold` that of the
    surest mention of an event, `temperature` divides the trigger's logits."""

    name: str
    network: Any
    tokenizer: Any
    threshold: float
    temperature: float
    config: dict[str, Any]
    span_threshold: float = 0.2
    role_threshold: float = 0.4
    event_threshold: float = 0.0


def load_tagger(folder: Path, point: str = "balanced", threads: int | None = None) -> Tagger:
    """Load a version at an operating point (`precise`, `balanced` or `sensitive`). Raises Misuse for a bad name.

    The point says which mentions make an event. What is less sure, down to the threshold of `sensitive`, is a mention
    all the same, with its confidence: it may repeat an event, and whoever looks for what was missed finds it.
    """
    import torch

    from dateline.tagger.weights import load_config, load_network

    if point not in POINTS:
        raise Misuse(f"unknown operating point {point!r}: use one of {', '.join(POINTS)}")
    # One core is left to whoever else works here: two threads that wait for each other on a busy core are slower than one.
    torch.set_num_threads(threads or max(1, (os.cpu_count() or 1) - 1))
    config = load_config(folder)
    network, tokenizer = load_network(folder, config)
    return Tagger(
        name=f"{config['name']}/{point}" if point != "balanced" else config["name"],
        network=network,
        tokenizer=tokenizer,
        threshold=min(config["thresholds"][point], config["thresholds"]["sensitive"]),
        event_threshold=config["thresholds"][point],
        temperature=config["temperature"],
        config=config,
    )


def tag(tagger: Tagger, text: str) -> tuple[int, tuple[Mention, ...]]:
    """(number of sentences, mentions in text order) of one article, read to its last character."""
    sentences, readings = tag_at(tagger, text, (tagger.temperature,))
    return sentences, readings[0]


def tag_at(tagger: Tagger, text: str, temperatures: Sequence[float]) -> tuple[int, list[tuple[Mention, ...]]]:
    """What `tag` gives at each of several temperatures; the encoder, which takes most of the time, runs once."""
    import torch

    from dateline.tagger.model import collate

    sentences = sentence_spans(text)
    with ONE_AT_A_TIME:
        windows = windows_of(tagger.tokenizer, pieces_of(tagger.tokenizer, text, sentences))
    readings: list[tuple[Mention, ...]] = [()] * len(temperatures)
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        for first in range(0, len(windows), WINDOWS_AT_ONCE):
            batch = windows[first : first + WINDOWS_AT_ONCE]
            words = tagger.network.read(collate(batch, tagger.tokenizer.pad_token_id))
            for number, temperature in enumerate(temperatures):
                readings[number] += tuple(_said(replace(tagger, temperature=temperature), words, text, sentences, batch))
    return len(sentences), readings


def _said(
    tagger: Tagger, words: Any, text: str, sentences: Sequence[tuple[int, int]], windows: Sequence[Window]
) -> list[Mention]:
    """The mentions of some windows, of whose words `words` are the vectors."""
    import torch

    from dateline.tagger.model import Pairs

    network = tagger.network
    chances = (network.triggers(words).float() / tagger.temperature).softmax(-1)
    triggers = [
        (row, *t) for row, w in enumerate(windows) for t in decode.triggers(chances[row, : len(w.words)], w, tagger.threshold)
    ]
    if not triggers:
        return []
    span_chances = network.spans(words).float().softmax(-1)
    spans = [
        (row, *s) for row, w in enumerate(windows) for s in decode.spans(span_chances[row, : len(w.words)], tagger.span_threshold)
    ]
    t = torch.tensor([item[:4] for item in triggers])
    statuses = network.statuses(words, t[:, 0], t[:, 1:3], t[:, 3]).float().softmax(-1).argmax(-1).tolist()
    paragraphs = [decode.paragraphs(text, window) for window in windows]
    pairs = [
        (i, j)
        for i, a in enumerate(triggers)
        for j, b in enumerate(spans)
        if a[0] == b[0] and paragraphs[a[0]][a[1]] == paragraphs[a[0]][b[1]]
    ]
    arguments: dict[int, list[Argument]] = {i: [] for i in range(len(triggers))}
    if pairs:
        p = torch.tensor([(*triggers[i][:4], *spans[j][1:4]) for i, j in pairs])
        roles = network.roles(words, Pairs(p[:, 0], p[:, 1:3], p[:, 4:6], p[:, 3], p[:, 6])).float().softmax(-1)
        for (i, j), chance in zip(pairs, roles.tolist(), strict=True):
            argument = _argument(text, windows[spans[j][0]], spans[j], chance, triggers[i][3], tagger.role_threshold)
            if argument:
                arguments[i].append(argument)
    return [
        _mention(text, sentences, windows[item[0]], item, STATUSES[statuses[i]], arguments[i]) for i, item in enumerate(triggers)
    ]


def _argument(
    text: str, window: Window, span: tuple[Any, ...], chances: list[float], kind: int, threshold: float
) -> Argument | None:
    """The role that the pair takes, None when it takes none."""
    label = max(ROLES_OF_KIND[span[3]], key=lambda r: chances[r])
    if sum(chances[r] for r in ROLES_OF_KIND[span[3]]) < threshold:
        return None
    role = ROLES[label - 1]
    if role == "recipient" and tuple(TYPES)[kind] in SYMMETRIC:
        role = "initiator"
    start, end = trimmed(text, window.words[span[1]][0], window.words[span[2] - 1][1])
    if not any(word.lower() not in SMALL_WORDS for word in text[start:end].split()):
        return None
    return Argument(role, Span(start, end, text[start:end]), round(chances[label], 4))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """[start, end) without commas, stops, dashes and conjunctions at its edges; a stop stays after a letter."""
    while start < end and text[start] in EDGES:
        start += 1
    while start < end and text[end - 1] in EDGES and not (text[end - 1] == "." and text[end - 2].isalpha()):
        end -= 1
    joint = JOINTS.search(text[start:end])
    if not joint:
        return start, end
    return trimmed(text, start + joint.end(), end) if joint.start() == 0 else trimmed(text, start, start + joint.start())


def _mention(
    text: str,
    sentences: Sequence[tuple[int, int]],
    window: Window,
    trigger: tuple[Any, ...],
    status: str,
    arguments: list[Argument],
) -> Mention:
    _, first, end, kind, chance = trigger
    start, stop = window.words[first][0], window.words[end - 1][1]
    inside = next((a, b) for a, b in sentences if a <= start < b)
    return Mention(
        type=tuple(TYPES)[kind],
        status=status,
        trigger=Span(start, stop, text[start:stop]),
        confidence=round(chance, 4),
        arguments=tuple(sorted(arguments, key=lambda a: (a.span.start, a.role))),
        sentence=Span(*inside, text[inside[0] : inside[1]]),
    )
