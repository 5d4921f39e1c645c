"""States that are counted and not named ('20 countries'), and parts of the world with many: no single one is guessed."""

from collections.abc import Sequence

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import Phrase, parse
from dateline.actors.words import Token, tokenize, word_set
from dateline.resolve.articles import ArticleIndex, main_state

__all__ = ["are_several_states", "read_as_several"]

STATES = frozenset(("countries", "governments", "nations", "powers", "states"))
NOT_SEVERAL = frozenset(("a", "about", "as", "at", "least", "no", "one", "than", "the", "up", "to"))
TEENS = frozenset(
    ("thirteen", "fourteen", "sixteen", "seventeen", "eighteen", "nineteen", "sixty", "seventy", "eighty", "ninety")
)
NUMBERS = TEENS | {"both", "couple", "most"} | (word_set("counts") - NOT_SEVERAL)
PARTS = frozenset(("of", "from"))  # 'dozens of states', 'leaders from 20 countries'
SEVERAL = "of several states"  # in what data/blocked.csv says of a part of the world or a bloc
# Whose parts are called states, too, and which of them: what is counted there may be at home.
FEDERATIONS = frozenset(("AUS", "BRA", "DEU", "IND", "MEX", "MMR", "MYS", "NGA", "SDN", "SSD", "USA", "VEN"))
OF_PARTS = frozenset(("governor", "governors", "legislators", "legislatures"))


def read_as_several(words: str, index: ArticleIndex) -> bool:
    """`are_several_states` of words that are not parsed."""
    return are_several_states(parse(tokenize(words), load_gazetteer()), index)


def are_several_states(phrase: Phrase, index: ArticleIndex) -> bool:
    """'20 countries', 'six world powers', 'dozens of states', 'leaders from more than 100 countries', 'Latin America'."""
    head, tail = phrase.tokens[: phrase.cut], _behind(phrase)
    if not head:
        return False
    if any(match.end == phrase.cut and SEVERAL in entry.detail for match in phrase.names for entry in match.entries):
        return True
    counted = _are_counted(head) or _are_counted(tail) or (_is_number(head) and _are_states(tail))
    at_home = (tail or head)[-1].key == "states" and main_state(index) in FEDERATIONS
    return counted and not at_home and not {token.key for token in head} & OF_PARTS


def _behind(phrase: Phrase) -> tuple[Token, ...]:
    """What hangs on the head by 'of' or 'from'."""
    if not phrase.cuts or phrase.tokens[phrase.cut].key not in PARTS:
        return ()
    return phrase.tokens[phrase.cut + 1 : phrase.cuts[1] if len(phrase.cuts) > 1 else None]


def _are_states(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and tokens[-1].key in STATES


def _is_number(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and (tokens[-1].key.partition("-")[0] in NUMBERS or tokens[-1].key[0].isdigit())


def _are_counted(tokens: Sequence[Token]) -> bool:
    return _are_states(tokens) and any(_is_number(tokens[: at + 1]) for at in range(len(tokens) - 1))
