"""Whose a thing is to which something is done: who shot down a Russian jet did it to Russia, who stormed the Mexican embassy to
Mexico.

The tagger marks a jet, a base or a decision as the object and names no recipient; the state is told all the same, by the
adjective or the possessive that the object begins with.
"""

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.sectors import COUNTRIES
from dateline.actors.words import tokenize, word_set
from dateline.records import Actor, Argument, Mention
from dateline.resolve.soil import Lent, arguments_of

__all__ = ["outside_its_embassy", "owned", "sent"]

# What is done to a thing of somebody is done to him: not so of an accord, a visit or a plan that he has with others.
DONE_TO = frozenset(("accusation", "attack", "cyberattack", "endorsement", "protest", "rejection", "restriction"))
DONE_WITH = frozenset(("ambassador_recall", "ambassador_return", "mobilisation"))  # whose envoys and missiles they are, does it
COUNTS = word_set("counts") | {"all"}  # 'a', 'five', 'dozens of' before the name
OF = "of"
MISSIONS = frozenset(("embassy", "consulate", "mission", "flag", "commission", "ambassador", "consul"))
STEPS = 3  # words from the name to what it owns: "the Swiss honorary consulate"


def owned(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Where nobody else is named, what is done to a state's thing is done to the state."""
    return _as_side(mentions[number], "recipient", DONE_TO)


def sent(mentions: Sequence[Mention], number: int) -> Lent | None:
    """ "All Chadian diplomats were called home", "a Chadian missile was launched": by Chad, where nobody is named."""
    return _as_side(mentions[number], "initiator", DONE_WITH)


def outside_its_embassy(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Who marches on the embassy of a state or burns its flag protests against it, where nobody else is named."""
    own = mentions[number]
    if own.type != "protest" or arguments_of(own, "recipient") or own.sentence is None:
        return None
    tokens = tokenize(own.sentence.text)
    for match in scan(tokens, load_gazetteer()):
        entry = next((entry for entry in match.entries if entry.kind == "adjective" and entry.code), None)
        thing = next((token.key for token in tokens[match.end : match.end + STEPS] if token.key in MISSIONS), None)
        if entry and thing:
            actor = Actor(entry.name, entry.code, "GOV", ("GOV",), f"{thing} of {entry.name}")
            return "recipient", (Argument("recipient", own.trigger, own.confidence, (actor,)),), "against whom it is by the place"
    return None


def _as_side(own: Mention, role: str, types: frozenset[str]) -> Lent | None:
    if own.type not in types or arguments_of(own, role):
        return None
    owners = tuple(found for argument in arguments_of(own, "object") if (found := _by_its_owner(argument)))
    return (role, owners[:1], "whose it is") if owners else None


def _by_its_owner(argument: Argument) -> Argument | None:
    """The object as an argument of the state that its first words name."""
    tokens = tokenize(argument.span.text)
    named = (at for at, token in enumerate(tokens) if not (token.key in COUNTS or token.key == OF or token.raw.isdigit()))
    first = next(named, 0)
    for match in scan(tokens, load_gazetteer()):
        entry = next((entry for entry in match.entries if entry.kind in COUNTRIES), None)
        if match.start != first or entry is None or not entry.code or match.end >= len(tokens):
            continue
        if entry.kind == "adjective" or tokens[match.end].key == "'s":
            actor = Actor(entry.name, entry.code, "GOV", ("GOV",), f"{argument.span.text!r}")
            return replace(argument, actors=(actor,))
    return None
