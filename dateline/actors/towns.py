"""Towns in actor phrases: 'Shanghai police', 'protesters in Aleppo', a town by itself."""

from collections.abc import Sequence

from dateline.actors.cities import best_city
from dateline.actors.phrases import Phrase, covered
from dateline.actors.tables import Entry
from dateline.actors.words import Token, word_set

__all__ = ["KNOWN", "town_of"]

KNOWN = 500_000  # people of a town that is known without its country
OFFICIALS = frozenset(("COP", "GOV", "JUD"))
PLACES_AFTER = word_set("places_after")


def town_of(phrase: Phrase, countries: Sequence[str] = (), *, alone: bool = False) -> Entry | None:
    """The town before a role noun ("Mumbai's" only before officials) or after a preposition of place; with `alone`, a phrase
    that is nothing but the town.
    The article's countries are preferred, else the most populous town of that name counts, if it is large: 'Cleveland police' in
    a report of England are not those of Ohio."""
    taken = covered(phrase.names)
    roles = {role.start for role in phrase.roles}
    tokens = phrase.tokens
    for start in range(len(tokens)):
        if start in taken or not tokens[start].raw[:1].isupper():
            continue
        for length in (3, 2, 1):
            end = start + length
            if end > len(tokens) or not all(token.raw[:1].isupper() for token in tokens[start:end]):
                continue
            located = start > 0 and tokens[start - 1].key in PLACES_AFTER
            before_role = start == _first_word(tokens) and (end in roles or _owns_officials(phrase, end))
            whole = alone and start == _first_word(tokens) and end == len(tokens)
            if located or before_role or whole:
                city = best_city(" ".join(token.key for token in tokens[start:end]), tuple(countries[:3]))
                if city and (city.population >= KNOWN or not countries or city.country in countries):
                    return Entry(city.name, city.country, "region", ("CVL",), detail=f"town in {city.country}")
    return None


def _owns_officials(phrase: Phrase, at: int) -> bool:
    """ "Mumbai's police": an 's at the token, and behind it who governs, guards or judges."""
    behind = next((role.role.sector for role in phrase.roles if role.start == at + 1), None)
    return behind in OFFICIALS and phrase.tokens[at].key == "'s"


def _first_word(tokens: Sequence[Token]) -> int:
    return 1 if tokens and tokens[0].key in ("the", "a", "an") else 0
