"""Which words say 'the two' or 'the three' of an article, and which nouns among them are states, firms or people."""

import re
from collections.abc import Sequence

from dateline.actors.words import word_set

__all__ = [
    "BARE",
    "FIRM_NOUNS",
    "INSTITUTIONS",
    "MINISTERS",
    "ONE_OF_TWO",
    "PAIRS",
    "PEOPLE_NOUNS",
    "RULERS",
    "SIDES",
    "STATE_NOUNS",
    "are_of_parties",
    "heads_of",
    "is_pair",
    "several",
    "without_state",
]

PAIRS = word_set("pairs")
BARE = frozenset(("both", "pair", "two"))  # without a noun
STATE_NOUNS = word_set("paired_states")
RULERS = word_set("paired_rulers")
INSTITUTIONS = word_set("paired_bodies")
FIRM_NOUNS = frozenset(("firms", "companies", "carmakers", "banks", "airlines"))
PEOPLE_NOUNS = frozenset(("men", "women", "duo"))
SIDES = frozenset(("sides", "parties", "side"))
KNOWN_TWO = SIDES | {"countries", "leaders", "nations"}  # said of those known without "the" too: "agreed by two sides"
# Whose two parties are at home.
PARTISANS = frozenset(("activists", "candidates", "congressmen", "deputies", "lawmakers", "legislators", "members", "mps"))
PARTISANS |= {"politicians", "senators", "supporters", "voters"}
NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
ONE_OF_TWO = frozenset(("country", "side", "government", "state"))
KINDS = frozenset(("air", "armed", "defence", "defense", "finance", "foreign", "neighbouring", "neighboring", "prime", "space"))
KINDS |= {"news", "trade"}
# Two of one office are of two states; two deputies of no named minister may be of one.
OFFICE = re.compile(rf"(?:deputy )?(?:{'|'.join(sorted(word_set('subjects_of_ministries')))})")
MINISTERS = frozenset(("ministers", "secretaries"))  # of the two countries are seldom those named before
# Parts of the world that hold several states, not parts of one ("the two southern states") nor a people ("American").
PART = (
    r"(?:(?:central|(?:north|south)?-?(?:east|west)(?:ern)?|north(?:ern)?|south(?:ern)?|sub-saharan) )?(?:african|asian|european)"
    r"|(?:central|latin|north|south) american|(?:gulf )?arab|gulf|middle eastern|pacific(?: islands?)?|caribbean|andean|nordic"
    r"|balkan|baltic|himalayan|mediterranean|sahel|sahelian|scandinavian"
)
PARTS = re.compile(PART)
# What is said of states and not of parts of one, nor of its governments; and of who are friends or enemies: "the old enemies".
STATE_KINDS = re.compile(
    rf"(?:(?:{PART}|(?:ex-|ex |post-)?soviet|(?:small |tiny )*islands?|landlocked|nuclear(?:-armed)?|oil-rich|muslim"
    r"|brotherly|friendly|former|old|one-?time|long-?time|long-?standing|bitter|uneasy|feuding|estranged|quarrell?ing|warring"
    r"|sworn|historic|traditional|regional|cold war)(?: |$))+"
)
FOES = frozenset(("adversaries", "archfoes", "arch-foes", "archrivals", "arch-rivals", "enemies", "foes", "rivals"))
OF_STATE = re.compile(r" of (?:states?|governments?)(?: and (?:of )?governments?)?$")


def is_pair(words: list[str]) -> bool:
    """'both', 'both sides', 'the two', 'the two leaders', 'the two Asian states', 'the pair' as folded words; not 'two
    delegations', any two, nor 'the two Turkish ministers', whose state is told."""
    if words[:1] == ["two"] and not KNOWN_TWO.issuperset(words[-1:]):
        return False
    bare = [word for word in words if word not in ("the", "of", "them") and word not in KINDS]
    if bare[:1] == ["both"] or bare[:1] == ["two"]:
        return len(bare) == 1 or (bare[-1] in PAIRS and _are_of_two_states(" ".join(bare[1:-1]), bare[-1], words))
    if bare[:1] in (["each"], ["either"]):
        return len(bare) == 2 and bare[1] in ONE_OF_TWO
    return words in (["the", "pair"], ["the", "duo"])


def _are_of_two_states(kind: str, noun: str, words: list[str]) -> bool:
    """Whether the words between 'two' and the noun tell of no single state."""
    if noun in MINISTERS and (OFFICE.fullmatch(kind) or (kind == "deputy" and KINDS & set(words))):
        return True
    is_of_parts = noun in STATE_NOUNS | RULERS and PARTS.fullmatch(kind)
    return bool(not kind or is_of_parts or (noun in (STATE_NOUNS | FOES) - {"governments"} and STATE_KINDS.fullmatch(kind)))


def several(words: list[str]) -> int:
    """How many 'the four', 'all three', 'the five countries' are, as folded words; 0: it is no such phrase."""
    bare = [word for word in words if word not in ("of", "them")]
    is_phrase = len(bare) in (2, 3) and bare[0] in ("the", "all") and set(bare[2:]) <= PAIRS - PEOPLE_NOUNS
    return NUMBERS.get(bare[1], 0) if is_phrase else 0


def without_state(words: list[str]) -> list[str]:
    """'The two heads' of "the two heads of state": what 'of' hangs on them is no owner."""
    return OF_STATE.sub("", " ".join(words)).split(" ")


def heads_of(words: Sequence[str]) -> Sequence[str]:
    """'Soldiers' of "soldiers from both sides" and "on the two sides", 'the ministers' of "the ministers of the two": what hangs
    on them is whose they are. Empty: nothing hangs on the words."""
    known = {at for at in range(len(words) - 2) if words[at] in ("from", "on") and words[at + 1] in ("the", "both")}
    return words[: max((at for at, word in enumerate(words) if word == "of" or at in known), default=0)]


def are_of_parties(words: list[str]) -> bool:
    """'Lawmakers from both parties', 'senators of the two parties', of one state."""
    return words[-1] == "parties" and not PARTISANS.isdisjoint(heads_of(words)[-1:])
