"""Logistic regression over signs: the weights that make labelled rows likeliest, with small weights preferred."""

from collections.abc import Iterable, Sequence

__all__ = ["fitted"]

STEPS = 150  # of the optimiser at most; it stops where the loss no longer falls


def fitted(rows: Sequence[Iterable[str]], labels: Sequence[bool], bias: str, strength: float, least: float) -> dict[str, float]:
    """Sign -> weight, sorted by sign, without weights smaller than `least`; `bias` is the sign that every row has. The loss is
    the rows' negative log-likelihood plus the squares of the weights over twice `strength` (the bias apart). The same rows give
    the same weights. Sparse logistic regression as in Fan et al. 2008 (LIBLINEAR), solved by L-BFGS (Liu & Nocedal 1989)."""
    import torch
    from torch.nn.functional import binary_cross_entropy_with_logits, embedding_bag

    signs = sorted({sign for row in rows for sign in row})
    numbers = {sign: number for number, sign in enumerate(signs, start=1)}
    present = [[0, *(numbers[sign] for sign in row)] for row in rows]
    starts = torch.tensor([0, *map(len, present)]).cumsum(0)[:-1]
    flat = torch.tensor([number for row in present for number in row])
    truth = torch.tensor(labels, dtype=torch.float64)
    weights = torch.zeros(len(signs) + 1, 1, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=STEPS, line_search_fn="strong_wolfe")

    def loss() -> float:
        optimiser.zero_grad()
        scores = embedding_bag(flat, weights, starts, mode="sum").squeeze(1)
        total = binary_cross_entropy_with_logits(scores, truth, reduction="sum") + weights[1:].square().sum() / (2 * strength)
        total.backward()
        return float(total.detach())

    optimiser.step(loss)
    found = zip(signs, weights.detach()[1:, 0].tolist(), strict=True)
    return {bias: round(float(weights.detach()[0]), 3)} | {
        sign: round(weight, 3) for sign, weight in found if abs(weight) >= least
    }
