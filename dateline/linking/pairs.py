"""The linking rule over pairs of reports: those of two articles, or of one, each as it is and as it was told before a person
corrected it."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import product

from dateline.linking import link, same_article
from dateline.linking.blocking import blocks, partners
from dateline.linking.report import Report

__all__ = ["agreeing", "agreement", "agrees", "touching"]


def agreement(a: Report, b: Report) -> tuple[float, str] | None:
    """(score, reason) of two reports, or of two mentions of an article; None when they cannot be one event."""
    told = _agreements(a, b)
    return max(found for found, _ in told) if told else None


def agrees(a: Report, b: Report) -> tuple[float, str] | None:
    """What `agreement` says of two that are one event; None when they are not."""
    told = [found for found, least in _agreements(a, b) if found[0] >= least]
    return max(told) if told else None


def _agreements(a: Report, b: Report) -> list[tuple[tuple[float, str], float]]:
    """What the rule says of two, each as it is and as it was told before it was corrected, and how much is asked."""
    if a.told or b.told:
        pairs = product(a.faces, b.faces)
        return [(found, link.threshold(one)) for one, other in pairs if (found := link.agreement(one, other))]
    found = link.agreement(a, b) if a.merged else same_article.agreement(a, b)
    return [(found, link.threshold(a) if a.merged else same_article.EVEN)] if found else []


def agreeing(reports: Iterable[Report], others: Iterable[Report] | None = None) -> list[tuple[float, str, str, str]]:
    """(score, earlier key, later key, reason) of the pairs that are one event by the rule: within `reports`, or, when
    `others` are given, between the two."""
    mine = list(reports)
    piles = _blocked(mine if others is None else others)
    found = []
    for a in mine:
        near = {b.key: b for block in partners(a) for b in piles.get(block, ()) if others is not None or a.key < b.key}
        for b in near.values():
            if a.key != b.key and (told := agrees(a, b)):
                found.append((told[0], min(a.key, b.key), max(a.key, b.key), told[1]))
    return found


def touching(reports: Iterable[Report], others: Iterable[Report]) -> set[str]:
    """The keys of the others that are one event with any of the reports by the rule."""
    piles = _blocked(reports)
    return {b.key for b in others if any(agrees(a, b) for block in partners(b) for a in piles.get(block, ()))}


def _blocked(reports: Iterable[Report]) -> dict[tuple[str, ...], list[Report]]:
    piles: dict[tuple[str, ...], list[Report]] = defaultdict(list)
    for report in reports:
        for block in set(blocks(report)):
            piles[block].append(report)
    return piles
