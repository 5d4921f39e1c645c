"""Who deals with a state and is not of it: 'a Turkey expert', 'Iran hawks', 'Vietnam veterans', 'the Libya conference', "Ghana's
critics", 'supporters of Ghana'. The noun of the state says what they are about; whose they are tells another name ("US Russia
experts") or what hangs on it ("a Turkey expert from Bonn", 'friends of Chad in Peru'), but a conference in Bonn is not Germany's.
'A Turkish expert' is of Turkey."""

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import ARTICLES, Phrase
from dateline.actors.words import word_set

__all__ = ["DEALT_WITH", "GATHERED", "ONLY_ABOUT", "is_for_or_against", "matter"]

DEALT_WITH = "only whom they deal with, not whose they are"  # how a reason ends
GATHERED = "only what they gather about"
ONLY_ABOUT = (DEALT_WITH, GATHERED)
STUDENTS = word_set("students_of_states")
SIDES_WITH = word_set("critics_and_friends")
OF_OTHERS = SIDES_WITH | word_set("relations")
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
