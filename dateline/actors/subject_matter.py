"""Who deals with a state and is not of it: 'a Turkey expert', 'Iran hawks', 'Vietnam veterans', 'the Libya conference'. The noun
of the state says what they are about; whose they are tells another name ("US Russia experts") or what hangs on it ("a Turkey
expert from Bonn"), but a conference in Bonn is not Germany's. 'A Turkish expert' is of Turkey."""

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import ARTICLES, Phrase
from dateline.actors.words import word_set

__all__ = ["GATHERED", "ONLY_ABOUT", "matter"]

DEALT_WITH = "only whom they deal with, not whose they are"  # how a reason ends
GATHERED = "only what they gather about"
ONLY_ABOUT = (DEALT_WITH, GATHERED)
STUDENTS = word_set("students_of_states")
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
    if (
        not kinds & {"country", "capital"}
        or "adjective" in kinds
        or all(t.raw.isupper() for t in tokens[match.start : match.end])
    ):
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
