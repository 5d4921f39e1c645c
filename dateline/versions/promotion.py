"""May a new version of the tagger replace the one in use? Only if no figure falls by more than a point."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["Verdict", "headline", "verdict", "verdict_of"]

TOLERANCE = 0.01  # a point


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the new version may be activated, and why or why not."""

    passes: bool
    reason: str


def headline(figures: Mapping[str, Any]) -> dict[str, float]:
    """The four figures that count, each in [0, 1] and better when higher, out of those of an operating point as
    `dateline.tagger.evaluate.figures` gives them."""
    return {
        "trigger F1": figures["trigger"]["f1"],
        "role F1": figures["role"]["f1"],
        "status accuracy": figures["status"],
        "ordinary passages not alarmed": round(1 - figures["alarmed"], 3),
    }


def verdict(new: Mapping[str, float], used: Mapping[str, float]) -> Verdict:
    """Compare the headline figures of a new version with those of the version in use, measured on the same passages."""
    compared = {name: (used[name], new[name]) for name in used}
    # Figures have three decimals: what is left after the sixth comes from binary fractions.
    fallen = [name for name, (before, now) in compared.items() if round(before - now, 6) > TOLERANCE]
    shown = {name: f"{name} {before:.3f} -> {now:.3f}" for name, (before, now) in compared.items()}
    if fallen:
        return Verdict(False, f"fell by more than {TOLERANCE:g}: " + ", ".join(shown[name] for name in fallen))
    return Verdict(True, f"no figure fell by more than {TOLERANCE:g}: " + ", ".join(shown.values()))


def verdict_of(evaluated: Mapping[str, Any]) -> Verdict:
    """The verdict on a version that was evaluated beside the one in use, as `training.evaluate` returns both."""
    used = evaluated["used"]
    if used is None:
        return Verdict(True, "no version was in use")
    if evaluated["obstacle"]:
        return Verdict(False, f"{used}, which is in use, cannot be compared with: {evaluated['obstacle']}")
    found = verdict(evaluated["headline"], evaluated["used_headline"])
    return Verdict(found.passes, f"against {used}, {found.reason}")
