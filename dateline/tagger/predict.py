"""Reading articles with a trained tagger: texts in, mentions out.

An article is read in batches of its own windows, so what is found in it never depends on its neighbours, on the shard
or on the order of a run.
"""

import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dateline.errors import Misuse
from dateline.records import Mention
from dateline.sentences import sentence_spans
from dateline.tagger.candidate_mentions import mention_of
from dateline.tagger.candidates import Candidate, Read, candidates
from dateline.tagger.config import POINTS
from dateline.tagger.precision import arithmetic
from dateline.tagger.windows import pieces_of, windows_of

__all__ = ["POINTS", "Tagger", "check_point", "load_tagger", "tag", "tag_at"]

WINDOWS_AT_ONCE = 4  # small batches: less of them is padding
ONE_AT_A_TIME = threading.Lock()  # a tokenizer refuses a second thread while it works for a first


@dataclass(frozen=True, slots=True)
class Tagger:
    """A loaded version. `threshold` is the least probability of a trigger with its type, `event_threshold` the confidence from
    which on a mention mostly tells an event at the operating point `point`, `temperature` divides the trigger's logits;
    `rereader` is the second network, if there is one."""

    name: str
    network: Any
    tokenizer: Any
    threshold: float
    temperature: float
    config: dict[str, Any]
    span_threshold: float = 0.2
    role_threshold: float = 0.4
    event_threshold: float = 0.0
    point: str = "balanced"
    rereader: Any = None


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def load_tagger(folder: Path, point: str = "balanced", threads: int | None = None) -> Tagger:
    """Load a version at an operating point (`precise`, `balanced` or `sensitive`). Raises Misuse for a bad name.

    The point says from which confidence on mentions mostly make an event (`weighing/certainty.py` decides). What is less sure,
    down to the threshold of `sensitive`, is a mention all the same: it may repeat an event, and whoever looks for what was
    missed finds it.
    """
    import torch

    from dateline.tagger.rereading import load_rereader
    from dateline.tagger.weights import load_config, load_network

    check_point(point)
    # One core is left to whoever else works here: two threads that wait for each other on a busy core are slower than one.
    # What OMP_NUM_THREADS, or the cores that this process may use, leave is not exceeded: a container may have two of sixty-four.
    torch.set_num_threads(threads or max(1, min(torch.get_num_threads(), _cores() - 1)))
    config = load_config(folder)
    network, tokenizer = load_network(folder, config)
    return Tagger(
        name=f"{config['name']}/{point}" if point != "balanced" else config["name"],
        network=network,
        tokenizer=tokenizer,
        threshold=min(config["thresholds"][point], config["thresholds"]["sensitive"]),
        event_threshold=config["thresholds"][point],
        point=point,
        temperature=config["temperature"],
        config=config,
        rereader=load_rereader(folder, config, network, tokenizer),
    )


def check_point(point: str) -> None:
    """Raise Misuse for a name that is no operating point's."""
    if point not in POINTS:
        raise Misuse(f"unknown operating point {point!r}: use one of {', '.join(POINTS)}")


def tag(tagger: Tagger, text: str) -> tuple[int, tuple[Mention, ...]]:
    """(number of sentences, mentions in text order) of one article, read to its last character."""
    sentences, readings = tag_at(tagger, text, (tagger.temperature,))
    return sentences, readings[0]


def tag_at(tagger: Tagger, text: str, temperatures: Sequence[float]) -> tuple[int, list[tuple[Mention, ...]]]:
    """What `tag` gives at each of several temperatures; the encoders, which take most of the time, run once."""
    import torch

    from dateline.tagger.model import collate

    sentences = sentence_spans(text)
    with ONE_AT_A_TIME:
        pieces = pieces_of(tagger.tokenizer, text, sentences)
    windows = windows_of(tagger.tokenizer, pieces)
    readings: list[list[Candidate]] = [[] for _ in temperatures]
    with torch.inference_mode(), arithmetic():
        for first in range(0, len(windows), WINDOWS_AT_ONCE):
            batch = windows[first : first + WINDOWS_AT_ONCE]
            words = tagger.network.read(collate(batch, tagger.tokenizer.pad_token_id))
            read = Read(tagger.network, words, text, batch)
            for number, temperature in enumerate(temperatures):
                readings[number] += candidates(read, temperature, tagger.threshold, tagger.span_threshold)
    if tagger.rereader:
        readings = tagger.rereader.reread(text, pieces, readings)
    return len(sentences), [_mentions(tagger, text, sentences, reading) for reading in readings]


def _mentions(tagger: Tagger, text: str, sentences: Sequence[tuple[int, int]], found: Sequence[Candidate]) -> tuple[Mention, ...]:
    return tuple(mention_of(text, sentences, c, tagger.role_threshold) for c in found if c.chance >= tagger.threshold)
