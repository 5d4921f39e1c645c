"""What the second network makes of the candidates of an article: surer or less sure, another status, other arguments."""

import copy
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dateline.ontology import ROLES
from dateline.tagger.candidate_mentions import ROLES_OF_KIND
from dateline.tagger.candidates import Candidate, SpanRoles
from dateline.tagger.precision import arithmetic
from dateline.tagger.second import around, collate_marked
from dateline.tagger.windows import Piece, Window

__all__ = ["Rereader", "Weights", "load_rereader"]

AT_ONCE = 8  # windows in a batch: the fewer, the less of it is padding


@dataclass(frozen=True, slots=True)
class Weights:
    """How much the second network's word counts beside the first's, from 0 to 1: on the chance of a trigger, on roles, on
    status. Chosen on 45 articles that neither was trained on (docs/decisions/0012); a version keeps its own in its config."""

    trigger: float = 0.2
    role: float = 0.7
    status: float = 0.3


@dataclass(frozen=True, slots=True)
class Answer:
    """What the second network says of a trigger: chance that it is of its type, chances of statuses, chances [W, roles, 3] of
    the words of its window, and at which word of it a character stands."""

    chance: float
    statuses: list[float]
    roles: Any
    window: Window
    index: dict[int, int]


@dataclass(frozen=True, slots=True)
class Rereader:
    """The second network, loaded, with its tokenizer and weights."""

    network: Any
    tokenizer: Any
    weights: Weights = Weights()

    def reread(self, text: str, pieces: Sequence[Piece], readings: Iterable[list[Candidate]]) -> list[list[Candidate]]:
        """Several readings of one article (at several temperatures) revised; each trigger of one type is read once."""
        readings = list(readings)
        asked = dict.fromkeys((c.start, c.stop, c.type) for candidates in readings for c in candidates)
        answers = self._answers(text, pieces, list(asked))
        return [[self._revised(c, answers[c.start, c.stop, c.type]) for c in candidates] for candidates in readings]

    def _answers(
        self, text: str, pieces: Sequence[Piece], triggers: Sequence[tuple[int, int, int]]
    ) -> dict[tuple[int, int, int], Answer]:
        import torch

        owner = {start: number for number, piece in enumerate(pieces) for start, _ in piece.words}
        windows: dict[int, tuple[Window, dict[int, int]]] = {}
        for start, _, _ in triggers:
            if owner[start] not in windows:
                window = around(self.tokenizer, text, pieces, owner[start])
                windows[owner[start]] = window, {a: i for i, (a, _) in enumerate(window.words)}
        order = sorted(triggers, key=lambda t: len(windows[owner[t[0]]][0].ids))
        answers: dict[tuple[int, int, int], Answer] = {}
        for first in range(0, len(order), AT_ONCE):
            batch = order[first : first + AT_ONCE]
            read = [windows[owner[start]] for start, _, _ in batch]
            marks = [(index[s], _last(w, e), kind) for (s, e, kind), (w, index) in zip(batch, read, strict=True)]
            marked = collate_marked([window for window, _ in read], marks, self.tokenizer.pad_token_id)
            with torch.inference_mode(), arithmetic():
                roles, types, statuses = (logits.float().softmax(-1) for logits in self.network(marked))
            for row, (trigger, (window, index)) in enumerate(zip(batch, read, strict=True)):
                chance = float(types[row, 1 + trigger[2]])
                answers[trigger] = Answer(chance, statuses[row].tolist(), roles[row, : len(window.words)], window, index)
        return answers

    def _revised(self, candidate: Candidate, answer: Answer) -> Candidate:
        w = self.weights
        # the geometric mean, weighted: either network can veto
        chance = candidate.chance ** (1 - w.trigger) * answer.chance**w.trigger
        statuses = [(1 - w.status) * a + w.status * b for a, b in zip(candidate.statuses, answer.statuses, strict=True)]
        inside = answer.roles[..., 1:].sum(-1).tolist()
        spans = [self._weighed(candidate.window, span, inside, answer.index) for span in candidate.spans]
        return replace(candidate, chance=chance, statuses=statuses, spans=spans)

    def _weighed(self, window: Window, span: SpanRoles, inside: Sequence[Sequence[float]], index: dict[int, int]) -> SpanRoles:
        """The span with the mean of both networks' chances; the second one's are the mean over the words of the span."""
        words = [index[a] for a, _ in window.words[span.first : span.end] if a in index]
        if len(words) < span.end - span.first:
            return span
        second = [sum(inside[word][role] for word in words) / len(words) for role in range(len(ROLES))]
        labels = ROLES_OF_KIND[span.kind]
        chances = [
            (1 - self.weights.role) * chance + self.weights.role * (second[label - 1] if label in labels else 0.0)
            for label, chance in enumerate(span.chances)
        ]
        return replace(span, chances=chances)


def _last(window: Window, stop: int) -> int:
    """The end of the range of words that reach up to a character, or to the end of the window."""
    return next((i for i, (_, b) in enumerate(window.words, 1) if b >= stop), len(window.words))


def load_rereader(folder: Path, config: Mapping[str, Any], network: Any, tokenizer: Any) -> Rereader | None:
    """The second network of a saved version, ready to predict; None where it has none. `network` is a first one, whose encoder
    is copied."""
    if "second" not in config:
        return None
    from dateline.tagger.second import Second
    from dateline.tagger.weights import SECOND, fill_from

    second = Second(copy.deepcopy(network.encoder), 0.0)
    fill_from(second, folder / SECOND)
    return Rereader(second.eval(), tokenizer, Weights(**config["second"]["weights"]))
