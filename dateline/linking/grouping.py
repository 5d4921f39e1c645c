"""Reports into events: the linking rule over pairs, then groups that open and grow in the order of publication.

Day by day of publication, the pairs that the day's reports bring are joined from the best score down. Never are two groups
joined that hold a pair which rules itself out, nor two that were both open on an earlier day: an event that readers could
already see keeps its row. So a later day never changes which event an earlier report belongs to, the timeline of a past
day is found again by leaving later reports out, and the result is a function of the set of reports alone. Of a text that is
printed again the first print in the two groups tells whether it rules anything out.

What a person decided (`Decided`) comes before the rule; within what he joined, the rule still says why it would join what it can.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import chain, product
from types import MappingProxyType

from dateline.linking.copies import printed_again, prints_again
from dateline.linking.days import sort_day
from dateline.linking.decided import NOTHING, Decided, Pair
from dateline.linking.pairs import agreeing, agreement, agrees
from dateline.linking.redated import is_same_plan, redated, tells_again, unambiguous, was_moved
from dateline.linking.report import Report

__all__ = ["NOWHERE", "group"]

Ranked = tuple[str, float, str, str, str]  # day, score below zero, earlier key, later key, reason
FIRST = "first report"
NOWHERE: Mapping[str, str] = MappingProxyType({})


def group(
    reports: Iterable[Report], decided: Decided = NOTHING, settled: Mapping[str, str] = NOWHERE
) -> list[list[tuple[Report, str]]]:
    """Events as groups of (report, reason of its link), each group and the list in the order of the keys.

    Keys must sort by publication, undated reports last: `assemble` and `merge` make them so. `settled` gives the event of
    reports, by key, that were linked before and came out before all others: of them only those of one event are compared.
    """
    by_key = {report.key: report for report in sorted(reports, key=lambda r: r.key)}
    agreed = _pairs(by_key, settled)
    groups = _Groups(by_key, decided, frozenset((earlier, later) for _, earlier, later, _ in agreed))
    for left, right in decided.joined:
        if left in by_key and right in by_key:
            groups.join(left, right, "joined by a person")
    pairs = unambiguous(agreed, by_key, decided.alone, decided.joined)
    ranked = sorted((sort_day(by_key[later].published_on), -score, earlier, later, why) for score, earlier, later, why in pairs)
    groups.explain(ranked)
    groups.link(ranked)
    return groups.result()


def _pairs(by_key: Mapping[str, Report], settled: Mapping[str, str]) -> list[tuple[float, str, str, str]]:
    """The agreeing pairs that can still be joined: not those of two events that earlier days left apart."""
    homes: dict[str, list[Report]] = defaultdict(list)
    for key, home in settled.items():
        homes[home].append(by_key[key])
    fresh = [report for key, report in by_key.items() if key not in settled]
    found = agreeing(fresh) + (agreeing(fresh, [report for home in homes.values() for report in home]) if homes else [])
    return found + [pair for home in homes.values() if len(home) > 1 for pair in agreeing(home)]


class _Groups:
    """Which reports are together so far, and why each was joined; of `agreed` pairs the rule has said that they may be."""

    def __init__(self, by_key: dict[str, Report], decided: Decided, agreed: frozenset[Pair]) -> None:
        self._by_key, self._decided, self._agreed = by_key, decided, agreed
        self._home = {key: [key] for key in by_key}
        self._reason = dict.fromkeys(by_key, FIRST)
        self._ruled_out: dict[Pair, bool] = {}
        self._prints = printed_again(by_key.values())
        self._fitting = agreed.union(decided.joined)
        self._partners: dict[str, list[str]] = defaultdict(list)
        for one, other in decided.joined:
            self._befriend(one, other)

    def _befriend(self, one: str, other: str) -> None:
        self._partners[one].append(other)
        self._partners[other].append(one)
        self._ruled_out.clear()

    def may_join(self, left: str, right: str, day: str) -> bool:
        """Whether the groups of two reports may become one on this day of publication."""
        mine, other = self._home[left], self._home[right]
        if mine is other or all(sort_day(self._by_key[min(keys)].published_on) < day for keys in (mine, other)):
            return False
        again = self._printed_again({*mine, *other})
        return not any(self._excludes(a, b, a in again or b in again) for a in mine for b in other)

    def _printed_again(self, both: set[str]) -> set[str]:
        """Those that print again the first print that is among them."""
        first = {key: next(filter(both.__contains__, self._prints[key])) for key in both & self._prints.keys()}
        return {key for key, one in first.items() if one != key and prints_again(self._by_key[one], self._by_key[key])}

    def _excludes(self, left: str, right: str, is_reprint: bool) -> bool:
        """Whether two keep their groups apart; for what prints again what one of them has, its first print speaks."""
        pair = (left, right) if left < right else (right, left)
        a, b = self._by_key[left], self._by_key[right]
        if is_reprint and a.article != b.article:
            return self._is_parted(pair)
        if pair not in self._ruled_out:
            self._ruled_out[pair] = pair not in self._fitting and agreement(a, b) is None and not self._vouched(left, right)
        return self._is_parted(pair) or (self._ruled_out[pair] and not self._planned_beside(left, right))

    def _planned_beside(self, left: str, right: str) -> bool:
        """Whether one tells the plan that a report beside the other does, and nothing but its day, which was moved, speaks
        against the other."""
        a, b = self._by_key[left], self._by_key[right]
        beside = chain(product([a], self._home[right]), product([b], self._home[left]))
        is_told = any(is_same_plan(one, self._by_key[key]) for one, key in beside if key not in (left, right))
        return is_told and agreement(replace(a, date=b.date), b) is not None

    def _is_parted(self, pair: Pair) -> bool:
        a, b = (self._by_key[key] for key in pair)
        is_alone = not self._decided.alone.isdisjoint(pair) and not (a.content and a.content == b.content)
        return is_alone or pair in self._decided.parted

    def _vouched(self, left: str, right: str) -> bool:
        """Whether one agrees with a report that a person joined to the other, or that gave the other another day."""
        pairs = [(one, friend) for one, other in ((left, right), (right, left)) for friend in self._partners.get(other, ())]
        return any(friend in self._by_key and agrees(self._by_key[one], self._by_key[friend]) for one, friend in pairs)

    def link(self, ranked: Iterable[Ranked]) -> None:
        """Join what may be, pair by pair."""
        for day, _, earlier, later, why in ranked:
            if self.may_join(earlier, later, day):
                self.join(earlier, later, why)

    def explain(self, ranked: Iterable[Ranked]) -> None:
        """Give what is joined so far the reasons for which these pairs would join it by themselves."""
        alone = _Groups(self._by_key, Decided(parted=self._decided.parted), self._agreed)
        alone.link(pair for pair in ranked if self._home[pair[2]] is self._home[pair[3]])
        self._reason |= {key: why for key, why in alone._reason.items() if why != FIRST}

    def join(self, left: str, right: str, why: str) -> None:
        """Make one group of two; the reason is kept with the report that came later."""
        mine, other = self._home[left], self._home[right]
        if mine is other:
            return
        joined = sorted(mine + other)
        self._home |= dict.fromkeys(joined, joined)
        self._reason[max(min(mine), min(other))] = why
        again = self._printed_again({*joined})
        reports = [self._by_key[key] for key in joined]
        for one, another in product(mine, other):  # a plan that moved twice was moved from both days
            a, b = self._by_key[one], self._by_key[another]
            is_reprint = one in again or another in again  # which moves nothing, though its "Tuesday" is another
            if a.told or b.told or (not is_reprint and (was_moved(a, b) or redated(a, b) or tells_again(a, b, reports))):
                self._befriend(one, another)

    def result(self) -> list[list[tuple[Report, str]]]:
        unique = {id(keys): keys for keys in self._home.values()}
        made = [[(self._by_key[key], self._reason[key]) for key in keys] for keys in unique.values()]
        return sorted(made, key=lambda members: members[0][0].key)
