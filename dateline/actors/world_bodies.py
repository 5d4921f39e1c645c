"""Private bodies that call themselves the world's: 'the International Federation of Nurses', 'the Global Alliance for Fair Trade'
are NGOs, of the state of none whom they accuse."""

from collections.abc import Sequence

from dateline.actors.phrases import Phrase
from dateline.actors.sectors import ASSOCIATIONS
from dateline.actors.words import Token

__all__ = ["NOUNS", "OF_THE_WORLD", "is_of_the_world"]

OF_THE_WORLD = "a private body of many states by its name"  # a reason
WORLD = frozenset(("global", "international", "world", "worldwide"))
# In a name only: 'an international alliance' is one of states, 'a global network' one of thieves.
NOUNS = ASSOCIATIONS | {"alliance", "campaign", "congress", "movement", "network", "union"}
# What is called international, or the world's, in their stead: a state has unions of its airports, and veterans of world wars.
FIELDS = frozenset(("affairs", "airline", "airport", "airports", "cup", "customs", "relations", "solar", "students", "war", "'s"))
HANGING = frozenset(("at", "for", "from", "of"))


def is_of_the_world(phrase: Phrase) -> bool:
    """Whether it is such a body, or somebody of it ('the head of the World Alliance for Peace'): with no name of the tables in
    the words for it, one of the adjectives in a name and such a noun behind it."""
    cuts = (*phrase.cuts, len(phrase.tokens), len(phrase.tokens))
    is_hung_on = cuts[0] < len(phrase.tokens) and phrase.tokens[cuts[0]].key in HANGING
    parts = [(0, cuts[0]), (cuts[0] + 1, cuts[1])] if is_hung_on else [(0, cuts[0])]
    if any(match.start < parts[-1][1] for match in phrase.names):
        return False
    return any(_calls_itself_so(phrase.tokens[start:end]) for start, end in parts)


def _calls_itself_so(tokens: Sequence[Token]) -> bool:
    first = next((at for at, token in enumerate(tokens) if token.key in WORLD and token.raw[:1].isupper()), len(tokens))
    nouns = (at for at in range(first + 1, len(tokens)) if tokens[at].key in NOUNS and tokens[at].raw[:1].isupper())
    noun = next(nouns, None)
    return noun is not None and FIELDS.isdisjoint(token.key for token in tokens[first + 1 : noun])
