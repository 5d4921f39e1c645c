"""Names of the tables that are only the beginning of another's: 'Republican Guard', 'President Yahya Jammeh', 'Benin City'."""

from collections.abc import Sequence

from dateline.actors.cities import best_city
from dateline.actors.tables import Entry
from dateline.actors.words import Token, fold, key_of
from dateline.calendar_names import DATE_WORDS

__all__ = ["goes_on"]

# Titles that stand before a surname; before a name of birth ("King Hamad", "Mullah Baradar") others go on otherwise.
OFFICES = frozenset(
    ("chairman", "defence", "defense", "field", "foreign", "general", "premier", "president", "prime", "secretary", "vice")
)

# The Polish union is called by that name alone.
BODIES = frozenset(
    ("association", "campaign", "center", "centre", "committee", "conference", "council", "forum", "front", "fund", "group")
) | {"mission", "network", "organisation", "organization", "society"}

OF_PLACES = ("capital", "country")  # a headline says "Spanish Town Votes" of a town in Spain


def goes_on(key: str, entries: Sequence[Entry], after: Sequence[Token]) -> bool:
    """Whether a name of the tables is only the beginning of another's: the "Republican Guard" is not the Republicans', a
    "Solidarity Committee" not the Polish union, "the Shah Deniz field" no shah's, "President Yahya Jammeh" not Yahya Khan,
    "Benin City" not in Benin."""
    if not after:
        return False
    behind = after[0]
    if entries[0].kind in OF_PLACES and behind.raw[:1].isalpha() and _is_of_a_town(key, entries[0].code, after):
        return True
    if (key == "republican" and behind.key in ("guard", "guards")) or (key == "the shah" and behind.raw.istitle()):
        return True
    if key == "solidarity" and behind.key in BODIES and behind.raw.istitle():
        return True
    if key.partition(" ")[0] in OFFICES:
        return behind.raw.istitle() and behind.key not in DATE_WORDS and all(_is_by_office(key, behind.key, e) for e in entries)
    return False


def _is_of_a_town(key: str, code: str | None, after: Sequence[Token]) -> bool:
    """Whether the name of a state or a capital begins that of a town abroad: "Kingston upon Hull"; no other spelling."""
    for length in range(len(after), 0, -1):
        name = " ".join((key, *(token.key for token in after[:length])))
        town = best_city(name) if after[length - 1].raw[:1].isupper() else None
        if town and town.country != code and fold(town.name) == name:
            return True
    return False


def _is_by_office(key: str, behind: str, entry: Entry) -> bool:
    """Whether the key is of an office and a surname, and the word behind no name of his own ("President Rhee Syngman")."""
    own = key_of(entry.name).split(" ")
    return entry.kind == "person" and key.partition(" ")[0] not in own and behind not in own
