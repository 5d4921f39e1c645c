"""Copies of one text: which reports stand at the same place in them, and which of them print it again.

A reprint comes out within two months of the first print: the next day's papers, a weekly, a page that is put up once more. What
is printed in the same words after that is a formula ("recalled its ambassador from Kenya on Monday"), and tells of another day.
"""

from collections import defaultdict
from collections.abc import Iterable

from dateline.linking.report import Report

__all__ = ["printed_again", "prints_again"]

REPRINTED_WITHIN = 60  # days


def prints_again(a: Report, b: Report) -> bool:
    """Whether one of two prints the text of the other again; a print of no day may be of any."""
    if not a.content or a.content != b.content:
        return False
    return not (a.published_on and b.published_on) or abs((a.published_on - b.published_on).days) <= REPRINTED_WITHIN


def printed_again(reports: Iterable[Report]) -> dict[str, list[str]]:
    """By their keys the reports that stand at the same place in copies of a text, each with all of these, the earliest first."""
    places: dict[tuple[str, str, int], list[str]] = defaultdict(list)
    for told in (report.told or report for report in reports):  # as its article tells it, whatever a person corrected
        if told.content:
            places[told.content, told.type, told.position].append(told.key)
    return {key: sorted(keys) for keys in places.values() if len(keys) > 1 for key in keys}
