"""Office holders of several states who are called the same: 'King Abdullah' of Jordan, or of Saudi Arabia."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import Phrase
from dateline.actors.sectors import COUNTRIES
from dateline.actors.tables import state_names
from dateline.actors.words import Token

__all__ = ["told_apart", "with_one_holder"]

PAST = frozenset(("late", "then", "former"))  # before the name of one who holds the office no more


def told_apart(tokens: Sequence[Token], names: Sequence[Match], on: date | None) -> tuple[Match, ...]:
    """The names of an article in which those of namesakes stand for whose state is named beside them ("Jordan's King Abdullah",
    'King Abdullah of Jordan'), else for whose is the only one of theirs that the article names, unless one alone holds office
    on the day."""
    if not any(map(_are_several, names)):
        return tuple(names)
    states = _states_of(names)
    return tuple(
        _of_states(match, _beside(match, tokens, names) or _elsewhere(match, tokens, states, on))
        if _are_several(match)
        else match
        for match in names
    )


def with_one_holder(phrase: Phrase, names: Sequence[Match], on: date | None) -> Phrase:
    """The phrase, read by the names of its article likewise."""
    if not any(map(_are_several, phrase.names)):
        return phrase
    own, states = _states_of(phrase.names), _states_of(names)
    told = (_of_states(match, own or _elsewhere(match, phrase.tokens, states, on)) for match in phrase.names)
    return replace(phrase, names=tuple(told))


def _states_of(names: Sequence[Match]) -> frozenset[str]:
    """The codes of the states that the names stand for."""
    return frozenset(entry.code for match in names for entry in match.entries if entry.code and entry.kind in COUNTRIES)


def _beside(match: Match, tokens: Sequence[Token], names: Sequence[Match]) -> frozenset[str]:
    before = tokens[match.start - 1].key if match.start else ""
    end = match.start - (before == "'s")
    is_of = match.end < len(tokens) and tokens[match.end].key == "of"
    return _states_of([name for name in names if name.end == end or (is_of and name.start == match.end + 1)])


def _elsewhere(match: Match, tokens: Sequence[Token], states: frozenset[str], on: date | None) -> frozenset[str]:
    """The states that the article names, unless one of the people alone holds office on the day (not 'the late King')."""
    is_past = match.start > 0 and tokens[match.start - 1].key in PAST
    in_office = {entry.name for entry in match.entries if entry.kind == "person" and entry.holds(on)}
    return states if is_past or len(in_office) != 1 else frozenset()


def _are_several(match: Match) -> bool:
    return len(match.entries) > 1 and len(set(_people(match).values())) > 1


def _people(match: Match) -> dict[str | None, str]:
    return {entry.code: entry.name for entry in match.entries if entry.kind == "person" and entry.code in state_names()}


def _of_states(match: Match, states: frozenset[str]) -> Match:
    """The name with the people of one of the states only, where it is one of those of several people."""
    named = states & _people(match).keys()
    if not _are_several(match) or len(named) != 1:
        return match
    return replace(match, entries=tuple(entry for entry in match.entries if entry.kind != "person" or entry.code in named))
