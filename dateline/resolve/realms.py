"""'The kingdom', 'the island', 'the emir': the states that are one or have one."""

import re
from collections.abc import Sequence
from functools import lru_cache

from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set
from dateline.resolve.articles import ArticleIndex, Mentioned

__all__ = ["by_its_form", "of_the_state_department"]

KINGDOMS, EMIRATES, SULTANATES, ISLANDS = map(word_set, ("kingdoms", "emirates", "sultanates", "islands"))
FORMS = {"kingdom": KINGDOMS, "emirate": EMIRATES, "sultanate": SULTANATES, "island": ISLANDS, "islands": ISLANDS}
# "The king", "the crown prince": of a state that has one.
RULERS = {"king": KINGDOMS, "queen": KINGDOMS, "emir": EMIRATES, "amir": EMIRATES, "sultan": SULTANATES}
EUROPEAN = frozenset(("BEL", "DNK", "ESP", "GBR", "NLD", "NOR", "SWE"))  # which news seldom calls "the kingdom"
RULERS["crown prince"] = KINGDOMS | EMIRATES
ISLES = ("island", "islands")
NAMED_SO = r"\b[Ii]sland{0} of (?P<behind>[A-Z]\w+)|\b(?!The |This |That )(?P<ahead>[A-Z]\w+) [Ii]sland{0}\b"
# "The island" is none of the Faroe Islands.
ISLAND = {form: re.compile(NAMED_SO.format("" if form == "island" else "s?")) for form in ISLES}
AMERICANS = re.compile(
    r"(?:the |former |acting |principal )*(?:deputy |assistant |under[- ]?)+secretary of state\b"
    r"(?! (?:of|in|at)\b).*",
    re.IGNORECASE,
)

OFFICIALS = re.compile(
    r"(?:(?:the|an?|another|other|some|several|two|three|second|senior|top|former) )*administration officials?.*"
)
WHITE_HOUSE = "White House"


def by_its_form(phrase: Phrase, at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """'The kingdom', "the emirate's envoy", 'the emir': the last state named before it, else the first, that is one or has one;
    a kingdom of Europe only where no other is. A ruler is rather one whom the article has called so, and of states behind it
    the only one."""
    words = [token.key for token in phrase.tokens[: phrase.cut]]
    ruler = " ".join(words[1:])
    form = ruler if ruler in RULERS else next((word for word in words if word in FORMS), None)
    if form is None or words[0] not in ("the", form):
        return None
    fitting = [m for m in index.mentions if m.code in {**FORMS, **RULERS}[form]]
    called = [m for m in fitting if m.at < at and m.at in _called(form, index)] if form in RULERS else []
    seldom = ({"GBR"},) if form in RULERS else (EUROPEAN, {"GBR"})
    fitting = called or next((left for few in seldom if (left := [m for m in fitting if m.code not in few])), fitting)
    before = [m for m in fitting if m.at < at]
    if form in ISLES and _names_another_island(form, index.text[:at], fitting):
        return None
    is_open = form in RULERS and len({m.code for m in fitting}) > 1
    found = before[-1] if before else None if is_open else next(iter(fitting), None)
    return (found.code, f"the {form} that the article names: {found.name}") if found else None


def _names_another_island(form: str, before: str, states: Sequence[Mentioned]) -> bool:
    """Whether the text has told of an island that is none of these states: "the island of Lampedusa"."""
    names = {word for state in states for word in re.findall(r"\w+", before[state.at : state.at + 40])[:2]}
    return any((found["behind"] or found["ahead"]) not in names for found in ISLAND[form].finditer(before))


def of_the_state_department(phrase: Phrase, index: ArticleIndex) -> tuple[str, str] | None:
    """An 'Assistant Secretary of State' is American, 'a senior administration official' where the article names the White
    House."""
    words = " ".join(token.key for token in phrase.tokens)
    if OFFICIALS.fullmatch(words) and WHITE_HOUSE in index.text:
        return "USA", "the White House, of which the article tells, calls its own so"
    return ("USA", "an office of the United States") if AMERICANS.fullmatch(words) else None


@lru_cache(maxsize=16)
def _called(office: str, index: ArticleIndex) -> set[int]:
    """Where names stand that begin with the office or have it beside them: 'King Charles', "Spain's king", 'king of Spain'."""
    words, keys = office.split(), [token.key for token in index.tokens]
    starts = set()
    for match in index.names:
        behind = match.end + (keys[match.end : match.end + 1] == ["'s"])
        before = match.start - (keys[max(match.start - 1, 0) : match.start] == ["of"])
        if any(at >= 0 and keys[at : at + len(words)] == words for at in (match.start, behind, before - len(words))):
            starts.add(index.tokens[match.start].start)
    return starts
