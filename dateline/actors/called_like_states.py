"""Names of states and capitals that are somebody's: "Bill Jordan", "Jack London", "Mr. Georgia", "Ms. Chad Smith". "In May
Jordan", "Will Jordan recall it?", "Prince Hassan of Jordan" and "King Abdullah, Jordan and Egypt" are the state."""

from collections.abc import Mapping, Sequence
from functools import cache

from dateline.actors.tables import Entry, rows
from dateline.actors.words import Token, word_set

__all__ = ["is_somebodys"]

OF_PLACES = ("country", "capital")
TITLES = (word_set("titles") | {"prof", "sen", "rep", "gov"}) - {"miss", "sheikh"}  # 'Miss England' is England's
GIVEN_NAMES = word_set("given_names")
PREPOSITIONS = word_set("prepositions")
SAYING = word_set("saying") | {"who", "'s"}
# Words behind which a given name is none, or is all of the name: "Camp David", "Hurricane Maria", "Pope Leo", "under Tony".
OF_THINGS = frozenset(("camp", "cape", "cyclone", "fort", "hurricane", "lake", "mount", "port", "storm", "typhoon", "uss"))
BEFORE_NONE = OF_THINGS | {"king", "pope", "prince", "princess", "queen", "saint", "san", "santa", "st", "under"}
WORDS = frozenset(("alexandria", "frank", "mercedes", "pilar", "rob", "rose", "sue", "will"))  # more often no given name


def is_somebodys(tokens: Sequence[Token], start: int, end: int, entries: Sequence[Entry], surnames: Mapping[str, object]) -> bool:
    """Whether the tokens [start, end), the name of a state or a capital, are in somebody's name: behind his given name or a
    title, or before a surname of the tables who speaks ("Chad Smith said")."""
    if end - start > 1 or entries[0].kind not in OF_PLACES:
        return False
    return _is_a_surname(tokens, start) or _is_given_to(tokens, start, surnames)


def _is_a_surname(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token stands right behind a given name that is known, an initial after it, or a title of address. Two given
    names are a whole name ("By Peter Graham" above 'Israel'), and George Washington is America's."""
    if at == 0 or not _is_beside(tokens, at - 1):
        return False
    before = tokens[at - 1]
    if before.key in TITLES:
        return True
    if len(before.key) == 1 and at > 1:
        before, at = tokens[at - 2], at - 1
    earlier = tokens[at - 2].key if at > 1 else ""
    is_given = before.raw.istitle() and before.key in _given_names() and (before.key, tokens[at].key) != ("george", "washington")
    return is_given and earlier not in BEFORE_NONE and earlier not in _given_names()


def _is_given_to(tokens: Sequence[Token], at: int, surnames: Mapping[str, object]) -> bool:
    is_placed = at > 0 and tokens[at - 1].key in PREPOSITIONS  # 'In Jordan Smith said so'
    if is_placed or tokens[at].key not in GIVEN_NAMES or at + 2 >= len(tokens) or not _is_beside(tokens, at):
        return False
    return tokens[at + 1].raw.istitle() and tokens[at + 1].key in surnames and tokens[at + 2].key in SAYING


def _is_beside(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing but a blank, or the dot of an abbreviation, stands between the token and the next one; no empty line."""
    gap = tokens[at + 1].start - tokens[at].end
    has_dot = len(tokens[at].key) == 1 or tokens[at].key in TITLES
    return tokens[at].raw[:1].isupper() and (gap == 1 or (gap == 2 and has_dot))


@cache
def _given_names() -> frozenset[str]:
    """Those that English papers use; "Hassan" and "Said" are surnames and words of theirs too."""
    of_men = {name.lower() for row in rows("given_names.csv") for name in (row["name"], *row["short"].split(";"))}
    return frozenset(of_men | word_set("men") | word_set("women")) - GIVEN_NAMES - WORDS
