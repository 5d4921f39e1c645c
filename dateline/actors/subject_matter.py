"""Who deals with a state or is posted there and is not of it: 'a Turkey expert', 'Iran hawks', 'Vietnam veterans', 'the Libya
conference', "Ghana's critics", 'friends of Ghana', 'peacekeepers in Mali'. The noun of the state says what they are about; whose
they are tells another name ("US Russia experts") or what hangs on it ("a Turkey expert from Bonn", 'friends of Chad in Peru'); a
conference in Bonn is not Germany's. 'A Turkish expert' is of Turkey."""

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import ARTICLES, Phrase
from dateline.actors.words import word_set

__all__ = ["DEALT_WITH", "GATHERED", "ONLY_ABOUT", "POSTED", "are_posted", "is_for_or_against", "matter"]

DEALT_WITH = "only whom they deal with, not whose they are"  # how a reason ends
GATHERED = "only what they gather about"
POSTED = "only where they are posted, not whose they are"
ONLY_ABOUT = (DEALT_WITH, GATHERED, POSTED)
STUDENTS = word_set("students_of_states")
SIDES_WITH = word_set("critics_and_friends")
OF_OTHERS = SIDES_WITH | word_set("relations")
OUTSIDERS = word_set("posted_abroad")
FOREIGN = frozenset(("foreign", "international", "multinational", "western"))
FORCES = frozenset(("aircraft", "commanders", "forces", "jets", "soldiers", "troops", "warplanes"))  # of a coalition; others rule
OF_THE_LAND = frozenset(("affairs", "minister", "ministers", "ministry", "office", "police", "secretary"))
NAMED_BY = frozenset(("country", "capital"))
GATHERINGS = word_set("gatherings_about_states")
MATTERS = word_set("matters_of_states")
GROUPS = frozenset(("contact group", "core group", "study group"))
VETERANS = frozenset(("veteran", "veterans"))
WARS_ABROAD = frozenset(("AFG", "IRQ", "KOR", "PRK", "VNM"))  # "Zimbabwe war veterans" fought at home
FEW = 2  # words between


def matter(phrase: Phrase, match: Match) -> str | None:
    """What the name of a state in the head of a phrase says, if only that: of people whom they deal with, of a gathering what it
    is about. Names in capitals are adjectives ('US experts'), and so are those that have no other ('New Zealand experts')."""
    kinds = {entry.kind for entry in match.entries}
    tokens = phrase.tokens
    if kinds & NAMED_BY and match.end < phrase.cut and tokens[match.end].key == "'s" and tokens[phrase.cut - 1].key in SIDES_WITH:
        return DEALT_WITH if phrase.cut == len(tokens) or tokens[phrase.cut].key != "of" else None
    if not kinds & NAMED_BY or "adjective" in kinds or all(t.raw.isupper() for t in tokens[match.start : match.end]):
        return None
    at = match.end
    while at < phrase.cut and at - match.end < FEW and tokens[at].key in MATTERS:
        at += 1
    if at >= phrase.cut or (at + 1 < phrase.cut and not tokens[at + 1].raw[:1].isupper()):
        return None
    noun = tokens[at].key
    if noun in VETERANS and not WARS_ABROAD.intersection(entry.code for entry in match.entries):
        return None
    if noun in STUDENTS and "country" in kinds:
        return DEALT_WITH
    is_gathering = noun in GATHERINGS or f"{tokens[at - 1].key} {noun}" in GROUPS
    first = tokens[max(match.start - 1, 0)].key  # 'the Sudan' is a name
    return GATHERED if is_gathering and first in ARTICLES else None


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
