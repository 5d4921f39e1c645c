"""Who deals with a state, is for or against it or posted there and is not of it: 'Iran experts', 'the Libya conference', "Ghana's
critics", 'friends of Ghana', 'peacekeepers in Mali'.
Whose they are tells what else hangs on it: 'friends of Chad in Peru'."""

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set

__all__ = ["DEALT_WITH", "GATHERED", "ONLY_ABOUT", "POSTED", "are_posted", "is_for_or_against", "matter"]

DEALT_WITH = "only whom they deal with, not whose they are"  # how a reason ends
GATHERED = "only what they gather about"
POSTED = "only where they are posted, not whose they are"
ONLY_ABOUT = (DEALT_WITH, GATHERED, POSTED)
SIDES_WITH = word_set("critics_and_friends")
OF_OTHERS = SIDES_WITH | word_set("relations")
OUTSIDERS = word_set("posted_abroad")
FOREIGN = frozenset(("foreign", "international", "multinational", "western"))
FORCES = frozenset(("aircraft", "commanders", "forces", "jets", "soldiers", "troops", "warplanes"))  # of a coalition; others rule
OF_THE_LAND = frozenset(("affairs", "minister", "ministers", "ministry", "office", "police", "secretary"))
STUDENTS = frozenset(("analyst", "analysts", "expert", "experts", "hawks", "scholar", "scholars", "specialist", "specialists"))
GATHERINGS = frozenset(("conference", "summit"))
FEW = 2  # words between
NAMED_BY = frozenset(("country", "capital"))


def matter(phrase: Phrase, match: Match) -> str | None:
    """What the name of a state in the head of a phrase says, if only that: whom people deal with, what a gathering is about,
    which is not its host's. Names in capitals are adjectives ('US experts'), and so are those that have no other."""
    if _is_judged(phrase, match):
        return DEALT_WITH
    kinds, behind = {entry.kind for entry in match.entries}, phrase.tokens[match.end : phrase.cut]
    is_adjective = "adjective" in kinds or all(token.raw.isupper() for token in phrase.tokens[match.start : match.end])
    at = next((n for n, token in enumerate(behind[: FEW + 1]) if token.key in STUDENTS | GATHERINGS), None)
    if (
        at is None
        or is_adjective
        or "country" not in kinds
        or not all(token.raw.isalpha() and token.raw.islower() for token in behind[:at])
    ):
        return None
    if at + 1 < len(behind) and not behind[at + 1].raw[:1].isupper():
        return None
    return DEALT_WITH if behind[at].key in STUDENTS else GATHERED


def _is_judged(phrase: Phrase, match: Match) -> bool:
    """Whether the name of a state in the head only tells whom they are for or against: "Ghana's critics", not "Ghana's opponents
    of the deal"."""
    tokens, is_state = phrase.tokens, any(entry.kind in NAMED_BY for entry in match.entries)
    is_owner = is_state and match.end < phrase.cut and tokens[match.end].key == "'s"
    is_of_what = phrase.cut < len(tokens) and tokens[phrase.cut].key == "of"
    return is_owner and tokens[phrase.cut - 1].key in SIDES_WITH and not is_of_what


def is_for_or_against(phrase: Phrase, cut: int, part: Phrase) -> bool:
    """Whether the part hung on at the token is but the state whom somebody supports, criticises or borders: 'of Chad' in 'critics
    of Chad'."""
    name = next((match for match in part.names if match.end - match.start == len(part.tokens)), None)
    is_state = name is not None and bool({entry.kind for entry in name.entries} & NAMED_BY)
    return is_state and phrase.tokens[cut].key == "of" and phrase.tokens[cut - 1].key in OF_OTHERS


def are_posted(phrase: Phrase, cut: int) -> bool:
    """'Peacekeepers in Mali', 'foreign troops in Iraq': whoever is posted in a land is not of it."""
    head = [token.key for token in phrase.tokens[: phrase.cut]]
    is_foreign = not FOREIGN.isdisjoint(head) or ("coalition" in head and head[-1] in FORCES) or head[-1] in OUTSIDERS
    return cut == phrase.cut and phrase.tokens[cut].key == "in" and is_foreign and OF_THE_LAND.isdisjoint(head)
