"""Logistic regression over signs: the weights that make labelled rows, or choices, likeliest, with small weights preferred."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from typing import Any

__all__ = ["fitted", "fitted_choices"]

STEPS = 150  # of the optimiser at most; it stops where the loss no longer falls


def fitted(
    rows: Sequence[tuple[Collection[str], bool, float]], bias: str, strength: float, least: float, fewest: int
) -> dict[str, float]:
    """Sign -> weight, sorted by sign, without weights smaller than `least` and signs that fewer than `fewest` rows have. A row is
    its signs, its label and how much it counts; `bias` is the sign that every row has. The loss is the rows' negative
    log-likelihood plus the squares of the weights over twice `strength` (the bias apart). The same rows give the same weights.
    Sparse logistic regression as in Fan et al. 2008 (LIBLINEAR), solved by L-BFGS (Liu & Nocedal 1989)."""
    import torch
    from torch.nn.functional import binary_cross_entropy_with_logits, embedding_bag

    seen = Counter(sign for row, _, _ in rows for sign in row)
    signs = sorted(sign for sign, times in seen.items() if times >= fewest)
    numbers = {sign: number for number, sign in enumerate(signs, start=1)}
    present = [[0, *(numbers[sign] for sign in row if sign in numbers)] for row, _, _ in rows]
    starts = torch.tensor([0, *map(len, present)]).cumsum(0)[:-1]
    flat = torch.tensor([number for row in present for number in row])
    truth = torch.tensor([label for _, label, _ in rows], dtype=torch.float64)
    much = torch.tensor([amount for _, _, amount in rows], dtype=torch.float64)
    weights = torch.zeros(len(signs) + 1, 1, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=STEPS, line_search_fn="strong_wolfe")

    def loss() -> float:
        optimiser.zero_grad()
        scores = embedding_bag(flat, weights, starts, mode="sum").squeeze(1)
        surprise = binary_cross_entropy_with_logits(scores, truth, much, reduction="sum")
        total = surprise + weights[1:].square().sum() / (2 * strength)
        total.backward()
        return float(total.detach())

    optimiser.step(loss)
    found = zip(signs, weights.detach()[1:, 0].tolist(), strict=True)
    return {bias: round(float(weights.detach()[0]), 3)} | {
        sign: round(weight, 3) for sign, weight in found if abs(weight) >= least
    }


def fitted_choices(
    choices: Sequence[Mapping[Any, Mapping[str, float]]],
    right: Sequence[Iterable[Hashable]],
    strength: float,
    least: float,
    fewest: int,
) -> dict[str, float]:
    """Sign -> weight, sorted by sign, without weights smaller than `least` and signs that fewer than `fewest` candidates have. A
    choice gives the signs of each candidate, as much of each as it has; `right` names those of whom any is right, one at
    least. Conditional logit (McFadden 1974); the loss and the solver are those of `fitted`."""
    import torch
    from torch.nn.functional import embedding_bag

    seen = Counter(sign for choice in choices for signs in choice.values() for sign in signs)
    numbers = {sign: number for number, sign in enumerate(sorted(sign for sign, times in seen.items() if times >= fewest))}
    if not numbers:
        return {}
    candidates = [signs for choice in choices for signs in choice.values()]
    kept = [[(numbers[sign], much) for sign, much in signs.items() if sign in numbers] for signs in candidates]
    flat = torch.tensor([number for row in kept for number, _ in row], dtype=torch.long)
    much = torch.tensor([amount for row in kept for _, amount in row], dtype=torch.float64)
    starts = torch.tensor([0, *map(len, kept)]).cumsum(0)[:-1]
    owner = torch.tensor([number for number, choice in enumerate(choices) for _ in choice])
    truth = torch.tensor([key in set(keys) for choice, keys in zip(choices, right, strict=True) for key in choice])
    weights = torch.zeros(len(numbers), 1, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=STEPS, line_search_fn="strong_wolfe")

    def loss() -> float:
        optimiser.zero_grad()
        scores = embedding_bag(flat, weights, starts, mode="sum", per_sample_weights=much).squeeze(1)
        total = _surprise(scores, owner, truth, len(choices)) + weights.square().sum() / (2 * strength)
        total.backward()
        return float(total.detach())

    optimiser.step(loss)
    found = zip(numbers, weights.detach()[:, 0].tolist(), strict=True)
    return {sign: round(weight, 3) for sign, weight in found if abs(weight) >= least}


def _surprise(scores: Any, owner: Any, truth: Any, count: int) -> Any:
    """The negative log-likelihood of so many choices; `scores`, `owner` (the choice) and `truth` are of each candidate."""
    import torch

    def mass(scores: Any) -> Any:
        return torch.zeros(count, dtype=torch.float64).scatter_add(0, owner, scores.exp())

    highest = torch.zeros(count, dtype=torch.float64).scatter_reduce(0, owner, scores.detach(), "amax", include_self=False)
    scores = scores - highest[owner]
    return (mass(scores).log() - mass(scores.where(truth, -torch.inf)).log()).sum()
