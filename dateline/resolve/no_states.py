"""Names of states that name none where they stand: where somebody teaches, a paper was signed, what lies beyond a border."""

from dateline.actors.gazetteer import Match
from dateline.actors.sectors import is_no_longer_its
from dateline.actors.words import Token, word_set

__all__ = ["names_no_state"]

PAPERS = word_set("papers")
BORDERS = frozenset(("border", "borders", "frontier"))
SCHOOLS = frozenset(("university", "college", "institute"))
NICKNAMES = frozenset(("great satan", "little satan", "uncle sam", "yankees"))  # in the mouths of others


def names_no_state(tokens: tuple[Token, ...], match: Match, kind: str) -> bool:
    """'The University of Chile', 'the Minsk accords', "Peru's border with Chile": where somebody teaches, where a paper was
    signed and what lies beyond a border of which that owner tells speak of no state, nor does 'a former Soviet republic' of
    Russia; the people around 'the Great Satan' are not its own."""
    before = [token.key for token in tokens[max(0, match.start - 3) : match.start]]
    after = tokens[match.end].key if match.end < len(tokens) else ""
    of_school = len(before) > 1 and before[-2] in SCHOOLS and before[-1] == "of"
    beyond = len(before) == 3 and before[0] == "'s" and before[1] in BORDERS and before[2] == "with"
    is_paper = kind == "capital" and after in PAPERS
    return match.key in NICKNAMES or of_school or beyond or is_paper or is_no_longer_its(tokens, match)
