"""Days of acts of those who left office decades ago, in a text that looks back: they are of their time ("Egypt attacked in
October 1973. Anwar Sadat flew to Riyadh")."""

import re
from collections.abc import Sequence
from datetime import date

from dateline.actors.tables import Entry
from dateline.actors.tenures import tenures_of
from dateline.calendar_names import A_MONTH, A_WEEKDAY
from dateline.dates.tense import sentence_bounds
from dateline.ontology import SIDES
from dateline.records import Actor, Mention

__all__ = ["end_of_their_time"]

FAR_BACK = 2000  # characters
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
YEAR = re.compile(
    rf"(?:(?:{DAY} (?:of )?)?\b(?P<month>(?=[A-Z])(?i:{A_MONTH}))(?: {DAY})?,? (?:of )?)?\b(?P<year>(?:19|20)\d\d)\b"
)
DECADES, LIFETIME = 20, 50  # years: since he left office; since he first took one, if he left it half of the others ago
BEFORE_OFFICE = 10  # years: a later leader was a minister first
SAID_OF_THE_DEAD = frozenset(("accusation", "endorsement"))
FORMER_STATE = re.compile(r"former name of \w+, (?P<begin>\d{4})-(?P<end>\d{4})")
WHEN = re.compile(r"(?:(?:\b[Ii]n|[Oo]n|[Bb]y|[Dd]uring|[Oo]f|[Uu]ntil)(?: (?:early|late|mid))?|^)[\s-]*$")
ASIDE = re.compile(r"\b(?:who|whom|whose|which|born)\b[^,;:]*$|\b[Ss]ince (?:\w+ )?$|\b[Ff]rom [^,;:]*$")
TODAY = re.compile(
    rf"\b(?:today|yesterday|tomorrow|now|currently|recent(?:ly)?|ago|{A_WEEKDAY}"
    r"|(?:this|last|past) (?:year|month|week|spring|summer|autumn|fall|winter))\b",
    re.IGNORECASE,
)
PRESENT = re.compile(r"\b(?:is|are|has|have|says|will)\b")


def end_of_their_time(text: str, mention: Mention, published: date) -> int | None:
    """The last year of those who did it, where they left office decades ago and the text looks back on their time."""
    doers = [actor for a in mention.arguments if a.role == "initiator" for actor in a.actors]
    is_theirs = _looks_back(text, mention, published)
    return max(last for _, last in _years_of_all(doers, published)) if is_theirs else None


def _looks_back(text: str, mention: Mention, published: date) -> bool:
    """Whether a year told before fits the time of the parties who are long gone, if nobody of later takes part: where they deal
    with each other any, else the last one told with its month (a year alone tells of a living man's past), if the text has not
    come back to its own day since."""
    if mention.status != "occurred":
        return False
    doers = [actor for a in mention.arguments if a.role == "initiator" for actor in a.actors]
    parties = [actor for a in mention.arguments if a.role in SIDES for actor in a.actors]
    acting = _years_of_all(doers, published)
    gone = acting if mention.type in SAID_OF_THE_DEAD else _years_of_all(parties, published)
    if not acting or any(_came_later(actor, max(last for _, last in acting)) for actor in parties):
        return False
    told = [*YEAR.finditer(text, max(0, mention.trigger.start - FAR_BACK), mention.trigger.start)]
    fitting = [found for found in told if any(first <= int(found["year"]) <= last for first, last in gone)]
    if len(gone) > 1 and not TODAY.search(mention.sentence.text if mention.sentence else ""):
        return bool(fitting)
    is_last = bool(fitting) and fitting[-1] is told[-1] and bool(told[-1]["month"]) and _is_when(text, told[-1])
    return is_last and not _has_come_back(text, told[-1].end(), mention)


def _years_of_all(actors: Sequence[Actor], published: date) -> list[tuple[int, int]]:
    return [years for years in (_years_of(actor, published) for actor in actors) if years]


def _years_of(actor: Actor, published: date) -> tuple[int, int] | None:
    """The years of one who left office, or of a state that ended, decades ago."""
    former = FORMER_STATE.search(actor.reason)
    if former:
        end = int(former["end"])
        return (int(former["begin"]), end) if end < published.year - 1 else None
    held = _held(actor)
    if not held or any(entry.end is None or entry.start is None for entry in held):
        return None
    first, last = min(entry.start.year for entry in held if entry.start), max(entry.end.year for entry in held if entry.end)
    is_gone = last <= published.year - DECADES or (first <= published.year - LIFETIME and last <= published.year - DECADES // 2)
    return (first - BEFORE_OFFICE, last) if is_gone else None


def _came_later(actor: Actor, year: int) -> bool:
    """Whether he took his first office after the year: the others are still about."""
    starts = [entry.start.year for entry in _held(actor) if entry.start]
    return bool(starts) and min(starts) > year


def _held(actor: Actor) -> Sequence[Entry]:
    return [entry for entry in tenures_of(actor.name) if entry.code == actor.code]


def _is_when(text: str, year: re.Match[str]) -> bool:
    """Whether it says when a main clause was true: not "who left in 1981", "the 1978 accord"."""
    before = text[sentence_bounds(text, year.start(), year.end())[0] : year.start()]
    return WHEN.search(before) is not None and ASIDE.search(before) is None


def _has_come_back(text: str, begin: int, mention: Mention) -> bool:
    """Whether the text has come back to its own day, behind the year or in the sentence of the mention; a month in the
    sentence of the year is of it."""
    end = mention.sentence.end if mention.sentence else mention.trigger.end
    own = mention.sentence.start if mention.sentence else mention.trigger.start
    is_news_beside = mention.date.basis == "publication" and begin > own
    return is_news_beside or bool(TODAY.search(text, begin, end) or PRESENT.search(text, begin, mention.trigger.start))
