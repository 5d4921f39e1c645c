"""Office holders of several states who are called the same: 'King Abdullah' of Jordan, or of Saudi Arabia."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import Phrase
from dateline.actors.sectors import COUNTRIES
from dateline.actors.tables import state_names
from dateline.actors.words import Token

__all__ = ["told_apart", "with_one_holder"]


def told_apart(tokens: Sequence[Token], names: Sequence[Match]) -> tuple[Match, ...]:
    """The names of an article in which those of namesakes stand for whose state is named beside them ("Jordan's King Abdullah",
    'King Abdullah of Jordan'), else for whose is the only one of theirs that the article names."""
    return tuple(_of_states(match, _beside(match, tokens, names) or states_of(names)) for match in names)


def with_one_holder(phrase: Phrase, names: Sequence[Match]) -> Phrase:
    """The phrase, read by the names of its article likewise."""
    told = tuple(_of_states(match, states_of(phrase.names) or states_of(names)) for match in phrase.names)
    return phrase if told == phrase.names else replace(phrase, names=told)


def states_of(names: Sequence[Match]) -> frozenset[str]:
    """The codes of the states that the names stand for."""
    return frozenset(entry.code for match in names for entry in match.entries if entry.code and entry.kind in COUNTRIES)


def _beside(match: Match, tokens: Sequence[Token], names: Sequence[Match]) -> frozenset[str]:
    before = tokens[match.start - 1].key if match.start else ""
    end = match.start - (before == "'s")
    is_of = match.end < len(tokens) and tokens[match.end].key == "of"
    return states_of([name for name in names if name.end == end or (is_of and name.start == match.end + 1)])


def _of_states(match: Match, states: frozenset[str]) -> Match:
    """The name with the people of one of the states only, where it is one of those of several people."""
    people = {entry.code: entry.name for entry in match.entries if entry.kind == "person" and entry.code in state_names()}
    named = states & people.keys()
    if len(set(people.values())) < 2 or len(named) != 1:
        return match
    return replace(match, entries=tuple(entry for entry in match.entries if entry.kind != "person" or entry.code in named))
