"""Security councils that words call a state's own: "Turkey's Security Council", 'its Security Council', 'the Security Council of
Russia'; 'the Security Council' by itself is the United Nations'."""

from collections.abc import Sequence

from dateline.actors.gazetteer import Match
from dateline.actors.tables import COUNTRIES
from dateline.actors.words import Token, word_set

__all__ = ["COUNCIL", "without_own_councils"]

COUNCIL = "security council"
OWNERS = word_set("owners")
STATES = word_set("states_themselves")


def without_own_councils(tokens: Sequence[Token], names: Sequence[Match]) -> list[Match]:
    """The names of a phrase without those of councils that the words beside them give to a state: a role noun is left."""
    states = [match for match in names if any(entry.kind in COUNTRIES for entry in match.entries)]

    def is_own(match: Match) -> bool:
        before = [token.key for token in tokens[max(0, match.start - 2) : match.start]]
        owner = match.start - 1 if before[-1:] == ["'s"] else match.start
        behind = [token.key for token in tokens[match.end : match.end + 2]]
        of = match.end + 1 + (behind[1:] == ["the"]) if behind[:1] == ["of"] else None
        is_owned = before[-1:] != [] and (before[-1] in OWNERS or (before[-1] == "'s" and before[0] in STATES))
        return is_owned or any(state.end == owner or state.start == of for state in states)

    return [match for match in names if match.key != COUNCIL or not is_own(match)]
