"""Where envoys are sent: "the Dutch ambassador in Moscow", "Chad's envoy to Peru", "its consuls in Oslo and Riga"; and of whom
"its U.N. ambassador" is."""

import re
from collections.abc import Iterable

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import Phrase, parse
from dateline.actors.reading_names import Reading
from dateline.actors.sectors import BODY_CODES
from dateline.actors.tables import state_names
from dateline.actors.words import word_set
from dateline.records import Actor
from dateline.resolve.places import resolve_place

__all__ = ["ENVOY", "as_hosts", "own_envoy", "states_sent_to"]

OWNERS, ENVOYS = word_set("owners"), word_set("envoys")
ENVOY = (
    r"(?i:ambassadors?|envoys?|consuls?(?:[ -]general)?|charg[eé]s? d[’']affaires|high commissioners?|(?:top |chief )?diplomats?"
    r"|representatives?|nuncios?|heads? of mission)"
)
_WORD = r"(?:St\.|[A-Z][\w’'-]*(?:(?:\.[A-Z])+\.?)?)"  # "St. Lucia", "the U.S.", but no full stop
_NAMES = rf"{_WORD}(?: (?:(?:and|the|of|de|del|da) )*{_WORD})*"
SENT_TO = rf"{ENVOY}(?: of (?:the )?[^,;:()]+?)? (?:in|to) (?:the )?(?P<places>{_NAMES})"  # one place or several


def states_sent_to(words: str) -> tuple[str, ...]:
    """The codes of the states to which the envoy of these words is sent; none where they tell none, or a body."""
    found = re.search(rf"\b{SENT_TO}", words)
    if found is None:
        return ()
    whole = found["places"]  # "Trinidad and Tobago" is one
    places = [whole] if resolve_place(whole, ()).name == whole else whole.split(" and ")
    states = [resolve_place(place, ()).country or "" for place in places]
    return tuple(dict.fromkeys(states)) if all(state in state_names() for state in states) else ()


def as_hosts(codes: Iterable[str]) -> tuple[Actor, ...]:
    """The governments of those states, as hosts of the envoy."""
    return tuple(Actor(state_names()[code], code, "GOV", ("GOV",), "to whom the envoy is sent") for code in codes)


def own_envoy(phrase: Phrase, reading: Reading) -> Phrase | None:
    """The phrase without the name of the body that was read as whose he is: 'its ambassador' of 'its U.N. ambassador'. None: it
    names nobody sent to a body, or does not say that he is sent."""
    body = next((match for match in reversed(phrase.head_names()) if reading.entry in match.entries), None)
    if body is None or reading.code not in BODY_CODES or phrase.tokens[0].key not in OWNERS:
        return None
    is_sent = any(token.key in ENVOYS for token in phrase.tokens[body.end : phrase.cut])
    return parse((*phrase.tokens[: body.start], *phrase.tokens[body.end :]), load_gazetteer()) if is_sent else None
