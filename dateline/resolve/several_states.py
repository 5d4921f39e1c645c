"""Of several states, of which no single one is guessed: those that are counted and not named ('20 countries'), parts of the world
with many, the neighbours and creditors of a state, 'an international panel', 'coalition jets' (not of the state they strike)."""

import re
from collections.abc import Sequence
from itertools import pairwise

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import Phrase, parse
from dateline.actors.reading_names import written
from dateline.actors.words import Token, tokenize, word_set
from dateline.resolve.articles import ArticleIndex, main_state

__all__ = [
    "COALITION", "are_several_others", "are_several_states",
    "is_of_a_coalition", "is_of_several_states", "read_as_several",
]  # fmt: skip

STATES = frozenset(("continents", "countries", "governments", "nations", "powers", "states"))
NOT_SEVERAL = frozenset(("a", "about", "as", "at", "least", "no", "one", "than", "the", "up", "to"))
LANDS = word_set("lands")  # uncounted, too: "the countries that left it"
KNOWN = frozenset(("the", "their", "these", "those"))
PARTS_OF_LANDS = frozenset(("city", "county", "local", "municipal", "provincial", "regional", "state"))  # have governments, too
TEENS = frozenset(
    ("thirteen", "fourteen", "sixteen", "seventeen", "eighteen", "nineteen", "sixty", "seventy", "eighty", "ninety")
)
NUMBERS = TEENS | {"both", "couple", "most"} | (word_set("counts") - NOT_SEVERAL)
PARTS = frozenset(("of", "from", "in"))  # 'dozens of states', 'leaders from 20 countries'
SEVERAL = "of several states"  # in what data/blocked.csv says of a part of the world or a bloc
# Whose parts are called states, too, and which of them: what is counted there may be at home.
FEDERATIONS = frozenset(("AUS", "BRA", "DEU", "IND", "MEX", "MMR", "MYS", "NGA", "SDN", "SSD", "USA", "VEN"))
OF_PARTS = frozenset(("governor", "governors", "legislators", "legislatures"))
# Of whom a state has one at a time, so that some of them, if none has gone before another, are of several.
RULERS = frozenset(
    ("counterparts", "foreign ministers", "kings", "monarchs", "premiers", "presidents", "prime ministers", "world leaders")
)
HEADS = ("heads of state", "heads of government", "world leaders")  # of several also where nobody counts them
GATHERINGS = frozenset(("group", "handful", "majority", "number", "range"))  # 'a number of', 'a group of'
IN_TURN = frozenset(("acting", "both", "couple", "deputy", "ex", "former", "late", "past", "previous", "successive", "two"))
OFFICES = frozenset(("ambassadors", "diplomats", "foreign ministers", "leaders", "ministers", "presidents"))
FROM_ABROAD = frozenset(("african", "arab", "asian", "caribbean", "foreign", "neighboring", "neighbouring"))
# Who lends or gives to a state; not at home: "local lenders", "blood donors".
LENDERS = r"(?:bondholders|creditors|donors|lenders)"
AT_HOME = r"(?:blood|campaign|domestic|local|mortgage|national|organ|party|political|retail)"
# "Its neighbours", "envoys of Ghana's allies": several others than it. "His allies" and "their rivals" may be of the same state.
OF_A_STATE = r"(?:allies|backers|friends|neighbou?rs|partners|patrons|suppliers)"
UNTOLD = r"(?:unidentified|unnamed|unspecified|undisclosed)"  # of whom the text says that it names nobody
ONE_OF_THEM = r"(?:all(?:y|ies)|countr(?:y|ies)|governments?|nations?|neighbou?rs?|powers?|states?)"
OTHERS = re.compile(
    rf"(?:.+ )?(?:its|our|[\w-]+(?: ?['’]s|s['’])) (?:[\w-]+ ){{0,3}}{OF_A_STATE}"
    r"|(?:.+ )?(?:his|her|their) (?:[\w-]+ )?neighbou?rs"
    rf"|(?:.+ (?:from|in|of|to|with) )?(?:(?!{AT_HOME}\b)[\w-]+(?: ?['’]s|s['’])? ){{0,4}}{LENDERS}"
    rf"|(?:.+ )?(?:an? (?:{UNTOLD}|neighbou?ring|third)|{UNTOLD}) (?:foreign |friendly |third |[a-z]+an )?{ONE_OF_THEM}",
    re.IGNORECASE,
)
ADJECTIVES = frozenset(("international", "multinational", "multi-national"))
BODIES = word_set("international_bodies")

# What is called international in their stead: a state's own people deal with foreign affairs, or work at an airport.
FIELDS = frozenset(("affairs", "airline", "airport", "airports", "cooperation", "relations", "terminal"))
OWN_FIELDS = frozenset(("development", "finance", "security", "trade"))  # of its servants; donors and forces are called so too
SERVANTS = frozenset(("envoy", "envoys", "negotiator", "negotiators", "officials", "police"))
COALITION = "coalition"
ANOTHER = frozenset(("a", "an", "another", "first", "fresh", "further", "later", "new", "second", "separate", "the", "third"))
ARMED = word_set("arms") | word_set("weapon_words")
ARMED |= frozenset(("air", "aircraft", "attack", "attacks", "bombers", "forces", "helicopters", "planes", "soldiers", "troops"))


def are_several_others(words: str) -> bool:
    """Whether the words are of several whom they call by what these are to a state: 'its neighbours', 'all creditors', or of one
    of several ('an unnamed ally'); not those who are named behind it ('its neighbours Chad and Niger')."""
    return OTHERS.fullmatch(words) is not None


def read_as_several(words: str, index: ArticleIndex) -> bool:
    """`are_several_states` of words that are not parsed."""
    return are_several_others(words) or are_several_states(parse(tokenize(words), load_gazetteer()), index)


def are_several_states(phrase: Phrase, index: ArticleIndex) -> bool:
    """'20 countries', 'six world powers', 'dozens of states', 'leaders from more than 100 countries', 'Latin America';
    '40 presidents', 'a number of foreign ministers', 'heads of state'; 'coalition jets'."""
    head, tail = phrase.tokens[: phrase.cut], _behind(phrase)
    if not head:
        return False
    if are_several_others(written(phrase.tokens)) or is_of_a_coalition(phrase, index):
        return True
    if any(match.end == phrase.cut and SEVERAL in entry.detail for match in phrase.names for entry in match.entries):
        return True
    is_sum = _is_number(head) or head[-1].key in GATHERINGS
    if _hold_offices(phrase, tail if is_sum and tail else head, is_counted=is_sum):
        return True
    lands = head[-1].key in LANDS and head[0].key != "first"  # "First Nations" are at home
    keys = {token.key for token in head}
    lands = lands or (head[-1].key == "governments" and len(head) > 1 and not keys & (IN_TURN | PARTS_OF_LANDS | KNOWN))
    counted = lands or _are_counted(head) or _are_counted(tail) or (is_sum and _are_states(tail))
    at_home = (tail or head)[-1].key == "states" and main_state(index) in FEDERATIONS
    return counted and not at_home and not {token.key for token in head} & OF_PARTS


def _behind(phrase: Phrase) -> tuple[Token, ...]:
    """What hangs on the head by 'of' or 'from'."""
    if not phrase.cuts or phrase.tokens[phrase.cut].key not in PARTS:
        return ()
    return phrase.tokens[phrase.cut + 1 : phrase.cuts[1] if len(phrase.cuts) > 1 else None]


def _hold_offices(phrase: Phrase, words: Sequence[Token], *, is_counted: bool) -> bool:
    """Whether words of the phrase are of rulers or ministers of several states: '40 presidents', 'several Arab ministers',
    'heads of state'; not "two presidents", who may be those just told, nor "three former presidents"."""
    role = next((role for role in phrase.roles if phrase.tokens[role.end - 1] is words[-1]), None)
    if role is None or IN_TURN & {token.key for token in phrase.tokens[: role.start]}:
        return False
    before = words[: words.index(phrase.tokens[role.start])]
    is_counted = is_counted or any(_is_number(before[: at + 1]) for at in range(len(before)))
    is_from_abroad = role.key in OFFICES and bool(before) and before[-1].key in FROM_ABROAD
    return role.key.startswith(HEADS) or (is_counted and (is_from_abroad or role.key in RULERS))


def _are_states(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and tokens[-1].key in STATES


def _is_number(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and (tokens[-1].key.partition("-")[0] in NUMBERS or tokens[-1].key[0].isdigit())


def _are_counted(tokens: Sequence[Token]) -> bool:
    return _are_states(tokens) and any(_is_number(tokens[: at + 1]) for at in range(len(tokens) - 1))


def is_of_several_states(phrase: Phrase) -> bool:
    """Whether it is a body or its people, by a head with no name in it: not 'the ministry of international cooperation', nor
    "Mali's international legion"."""
    head = [token.key for token in phrase.tokens[: phrase.cut]]
    is_named = any(match.start < phrase.cut for match in phrase.names)
    if not head or is_named or not ADJECTIVES & set(head[:-1]):
        return False
    fields = FIELDS | OWN_FIELDS if head[-1] in SERVANTS else FIELDS
    first = next(at for at, key in enumerate(head) if key in ADJECTIVES)
    return head[-1] in BODIES and not fields & set(head[first + 1 : -1])


def is_of_a_coalition(phrase: Phrase, index: ArticleIndex) -> bool:
    """Whether the words are of the arms or soldiers of a coalition and say no more of it; a span may end ahead of the arms."""
    words = [token.key for token in phrase.tokens if token.key not in ANOTHER]
    if phrase.names or words[:1] != [COALITION]:
        return False
    if len(words) > 1:
        return words[1] in ARMED
    is_bare = phrase.tokens[0].key != "the"
    return is_bare and any(one.key == COALITION and other.key in ARMED for one, other in pairwise(index.tokens))
