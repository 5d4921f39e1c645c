"""The chances of candidates by the weights of their signs: a conditional logit (McFadden 1974)."""

import math
from collections.abc import Hashable, Mapping
from typing import TypeVar

__all__ = ["chances"]

Candidate = TypeVar("Candidate", bound=Hashable)


def chances(candidates: Mapping[Candidate, Mapping[str, float]], weights: Mapping[str, float]) -> dict[Candidate, float]:
    """The chance of each candidate, in [0, 1], together 1; a candidate is given by how much of each sign it has."""
    scores = {
        each: sum(weights.get(sign, 0.0) * much for sign, much in sorted(signs.items())) for each, signs in candidates.items()
    }
    highest = max(scores.values())
    masses = {each: math.exp(score - highest) for each, score in scores.items()}
    total = sum(masses.values())
    return {each: mass / total for each, mass in masses.items()}
