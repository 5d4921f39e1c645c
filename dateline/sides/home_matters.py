"""What is done or said to nobody named and is a matter of the own state, or of the people of the place where it is done: "Fiji
arrested many", "its premier promised new jobs", but "Fiji arrested many in Cusco" is told of Peruvians."""

import re

from dateline.actors.tables import state_names
from dateline.ontology import SPEECH
from dateline.records import IMPLIED_SIDES, Actor, Mention
from dateline.sides.reactions import is_of_something_known
from dateline.sides.sentence_words import words_behind
from dateline.sides.soil import BY_AUTHORITY, PEOPLE_THERE

__all__ = ["at_their_home"]

SPOKEN_AT_HOME = SPEECH - {"concession", "threat"}
AT_HOME = {"protest": "GOV", "arrest": "CVL", "restriction": "CVL"}  # the sector of those at home to whom it is done
OWN_STATE = IMPLIED_SIDES[2]
THERE = re.compile(r"\bthere\b(?! (?:is|are|was|were|had|has|have)\b)", re.IGNORECASE)  # a place told before, which may be abroad
# What is offered to who has been fought or accused.
PEACE = re.compile(
    r"\b(?:talks|negotiat\w+|dialogue|cease-?fire|truce|armistice|peace|mediat\w+|(?:release|free|exchange)\w*)\b", re.IGNORECASE
)


def at_their_home(mention: Mention, doers: set[str], main: str | None, has_others: bool) -> Actor | None:
    """The own state of those who protest, or who speak where the article is about that state; the own people of an authority,
    but what it bans or whom it arrests in another state is of the people there. `has_others`: whether they have to do with
    others in the article, to whom talks and a truce are offered."""
    code = next(iter(doers))
    if len(doers) > 1 or code not in state_names() or not _is_matter_there(mention, code, main, has_others):
        return None
    place = mention.place.country if mention.place else None
    if mention.type in BY_AUTHORITY and place in state_names() and place != code:
        return Actor(state_names()[str(place)], place, "CVL", ("CVL",), PEOPLE_THERE)
    sector = AT_HOME.get(mention.type, "UNK")
    return Actor(state_names()[code], code, sector, (sector,), OWN_STATE)


def _is_matter_there(mention: Mention, code: str, main: str | None, has_others: bool) -> bool:
    if mention.type in BY_AUTHORITY:
        return mention.place is not None or not THERE.search(words_behind(mention))
    is_for_others = mention.type == "pledge" and has_others and PEACE.search(words_behind(mention))
    is_spoken_there = mention.type in SPOKEN_AT_HOME and code == main and not is_of_something_known(mention)
    return mention.type in AT_HOME or (is_spoken_there and not is_for_others)
