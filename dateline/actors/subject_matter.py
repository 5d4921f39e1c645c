"""Who is for or against a state, or posted there, and not of it: "Ghana's critics", 'friends of Ghana', 'peacekeepers in Mali'.
Whose they are tells what else hangs on them: 'peacekeepers in Mali from Chad'."""

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set

__all__ = ["ONLY_ABOUT", "are_posted", "is_judged", "is_of_others"]

ONLY_ABOUT = "only whom they deal with or where they are, not whose they are"  # how a reason ends
SIDES_WITH = word_set("critics_and_friends")
OF_OTHERS = SIDES_WITH | word_set("relations")
OUTSIDERS = word_set("posted_abroad")
FOREIGN = frozenset(("foreign", "international", "multinational", "western"))
OF_THE_LAND = frozenset(("affairs", "minister", "ministers", "ministry", "office", "police", "secretary"))
NAMED_BY = frozenset(("country", "capital"))


def is_judged(phrase: Phrase, match: Match) -> bool:
    """Whether the name of a state in the head only tells whom they are for or against: "Ghana's critics"."""
    is_owner = match.end < phrase.cut and phrase.tokens[match.end].key == "'s"
    return is_owner and _is_state(match) and phrase.tokens[phrase.cut - 1].key in SIDES_WITH


def is_of_others(phrase: Phrase, cut: int, part: Phrase) -> bool:
    """Whether the part hung on at the token is but the state whom somebody supports, criticises or borders: 'critics of Chad'."""
    name = next((match for match in part.names if match.end - match.start == len(part.tokens)), None)
    is_state = name is not None and _is_state(name)
    return is_state and phrase.tokens[cut].key == "of" and phrase.tokens[cut - 1].key in OF_OTHERS


def are_posted(phrase: Phrase, cut: int) -> bool:
    """'Peacekeepers in Mali', 'foreign troops in Iraq': whoever is posted in a land is not of it."""
    head = [token.key for token in phrase.tokens[: phrase.cut]]
    is_foreign = not FOREIGN.isdisjoint(head) or head[-1] in OUTSIDERS
    return cut == phrase.cut and phrase.tokens[cut].key == "in" and is_foreign and OF_THE_LAND.isdisjoint(head)


def _is_state(match: Match) -> bool:
    return any(entry.kind in NAMED_BY for entry in match.entries)
