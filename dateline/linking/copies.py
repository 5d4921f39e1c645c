"""Copies of one text: which reports stand at the same place in them."""

from collections import defaultdict
from collections.abc import Iterable

from dateline.linking.report import Report

__all__ = ["printed_again"]


def printed_again(reports: Iterable[Report]) -> dict[str, list[str]]:
    """By their keys the reports that stand at the same place in copies of a text, each with all of these, the earliest first."""
    places: dict[tuple[str, str, int], list[str]] = defaultdict(list)
    for told in (report.told or report for report in reports):  # as its article tells it, whatever a person corrected
        if told.content:
            places[told.content, told.type, told.position].append(told.key)
    return {key: sorted(keys) for keys in places.values() if len(keys) > 1 for key in keys}
