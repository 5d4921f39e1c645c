"""Which state "the West African country", "the landlocked republic" or "the Gulf kingdom" is: the one of that part of the world
that the article has just named, and more often than any other of it, and that is not the one who acts on it."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from dateline.actors.reading_names import Reading
from dateline.actors.tables import rows
from dateline.actors.words import word_set
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.cases import Case
from dateline.resolve.clauses import own_subject

__all__ = ["described_state"]

# One state by its place: not "the African countries", "the Asian bank", "the European government".
ONE = r"(?:country|nation|state|republic|kingdom|monarchy|emirate|sultanate|island|archipelago)"
KINDS: Mapping[str, frozenset[str]] = {
    "kingdom": word_set("kingdoms"),
    "monarchy": word_set("kingdoms") | word_set("emirates"),
    "emirate": word_set("emirates"),
    "sultanate": word_set("sultanates"),
    "island": word_set("islands"),
}
# Words that say nothing of where it is; any other may be of another state: "the Chinese-led Asian country".
SIZE = (
    r"(?:big|catholic|coastal|communist|desert|former|giant|heavily|impoverished|island|largely|large|little|mainly|mostly"
    r"|mountainous|muslim|poor|populous|powerful|rich|small|smaller|socialist|then|tiny|wealthy"
    r"|(?:cash|crisis|debt|gas|oil|war|drought|conflict|poverty)-\w+)"
)
REACH = 4  # sentences back, those between paragraphs counted


def described_state(case: Case, index: ArticleIndex) -> Reading | None:
    """What is read of "the Asian country" or "the Asian country's navy". None: the words are others, or may mean two states."""
    told = _described().match(" ".join(token.key for token in case.phrase.tokens))
    is_named = any(entry.kind == "country" for name in case.phrase.names for entry in name.entries)
    if told is None or is_named or told[0].endswith("arab nation"):  # the Central African Republic; all Arabs
        return None
    fitting = _parts()[told["part"]]
    fitting &= KINDS.get(told["noun"], fitting)
    subject = own_subject(case.at, index, case.earlier)
    acting = subject.actor.code if subject and subject.at < case.at else None
    before = [m for m in index.mentions if m.at < case.at and m.code in fitting and m.code != acting]
    if not before or index.sentence_of(case.at) - index.sentence_of(before[-1].at) > REACH:
        return None
    last = index.sentence_of(before[-1].at)
    found = {m.code: m.name for m in before if index.sentence_of(m.at) == last}
    code, name = found.popitem()
    count = Counter(m.code for m in before)
    is_another = any(count[other] >= count[code] for other in count if other != code)  # "Mali did it. Senegal urged calm"
    if found or is_another:
        return None
    return replace(case.reading, code=code, reason=f"{told[0]!r} that the article has named: {name}")


@lru_cache(maxsize=1)
def _parts() -> Mapping[str, frozenset[str]]:
    return {row["part"]: frozenset(row["codes"].split()) for row in rows("parts_of_world.csv")}


@lru_cache(maxsize=1)
def _described() -> re.Pattern[str]:
    parts = "|".join(sorted(map(re.escape, _parts()), key=len, reverse=True))
    return re.compile(rf"the (?:{SIZE} )*(?P<part>{parts}) (?:{SIZE} )*(?P<noun>{ONE})(?= 's |$)")
