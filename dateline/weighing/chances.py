"""Signs made of facts, their weights, as tables hold them, and the chances of candidates by them: a conditional logit (McFadden
1974)."""

import csv
import math
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from operator import itemgetter
from typing import NamedTuple, TypeVar

__all__ = ["chances", "form_of", "rows_of", "signs_filled", "signs_of", "weights_of_table"]

Candidate = TypeVar("Candidate", bound=Hashable)


def rows_of(text: str) -> tuple[tuple[str, ...], ...]:
    """The names of facts that are told together, each row one sign; rows are parted by semicolons."""
    return tuple(tuple(row.split()) for row in text.split(";"))


class Form(NamedTuple):
    """The signs of some rows, one on each line, with gaps for facts, and what takes the facts for the gaps."""

    text: str
    facts: Callable[[Mapping[str, str]], tuple[str, ...]]


def form_of(rows: Sequence[Sequence[str]], opening: str = "") -> Form:
    """The form of some rows of facts, several together; each sign begins with `opening`."""
    text = "\n".join(opening + " ".join(f"{name}:%s" for name in row) for row in rows)
    return Form(text, itemgetter(*(name for row in rows for name in row)))


def signs_of(form: Form, facts: Mapping[str, str]) -> list[str]:
    """The signs that some facts are, row by row; no fact has a line break."""
    return signs_filled(form, form.facts(facts))


def signs_filled(form: Form, gaps: tuple[str, ...]) -> list[str]:
    """The signs of the form, row by row, with these facts for its gaps."""
    return (form.text % gaps).split("\n")


@cache
def weights_of_table(table: str) -> Mapping[str, float]:
    """Sign -> weight, as data/TABLE has them."""
    text = (files("dateline.weighing") / "data" / table).read_text(encoding="utf-8")
    return {row["sign"]: float(row["weight"]) for row in csv.DictReader(text.splitlines())}


def chances(candidates: Mapping[Candidate, Mapping[str, float]], weights: Mapping[str, float]) -> dict[Candidate, float]:
    """The chance of each candidate, in [0, 1], together 1; a candidate is given by how much of each sign it has. Those that share
    their signs are weighed once: of the states that a long article names, most stand far off."""
    apart = {id(signs): signs for signs in candidates.values()}
    known = {
        each: sum(weights[sign] * signs[sign] for sign in sorted(weights.keys() & signs.keys())) for each, signs in apart.items()
    }
    scores = {each: known[id(signs)] for each, signs in candidates.items()}
    highest = max(scores.values())
    masses = {each: math.exp(score - highest) for each, score in scores.items()}
    total = sum(masses.values())
    return {each: mass / total for each, mass in masses.items()}
