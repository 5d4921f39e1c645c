"""Whose 'our plane' or 'my country' is to which something is done: who shot it down did so to whoever says so in a quotation."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.actors.words import tokenize, word_set
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import BODIES
from dateline.resolve.quotations import OFFICIAL, SPOKEN
from dateline.sides.owned_objects import DONE_TO, WHOSE

__all__ = ["own_words", "with_owners"]

OWN = ("our", "my")
OF_OTHERS = word_set("allies") | word_set("relations")  # "our neighbour's ship" is not the speaker's


def own_words(mentions: Sequence[Mention]) -> set[Span]:
    """The 'our' of all objects and places, to be read as actors."""
    return {own for mention in mentions for argument in mention.arguments if (own := _own_word(argument))}


def with_owners(mention: Mention, actors: Mapping[Span, tuple[Actor, ...]]) -> Mention:
    """The mention with the speaker, if he speaks for a state or body, as recipient of what is done to his own things, unless
    anybody else suffers it or he does it himself; `actors` has those of `own_words`."""
    if arguments_of(mention, "recipient"):
        return mention
    things = [argument for argument in mention.arguments if _is_done_to(mention, argument)]
    owners = (owner for thing in things if (word := _own_word(thing)) and (owner := _owner(thing, actors[word])))
    found = next((owner for owner in owners if not codes_of((owner,)) & codes_of(arguments_of(mention, "initiator"))), None)
    return replace(mention, arguments=(*mention.arguments, found)) if found else mention


def _own_word(argument: Argument) -> Span | None:
    words = tokenize(argument.span.text) if argument.role in ("object", "place") else []
    if len(words) < 2 or words[0].key not in OWN or not OF_OTHERS.isdisjoint(word.key for word in words):
        return None
    return Span(argument.span.start, argument.span.start + words[0].end, words[0].raw)


def _is_done_to(mention: Mention, argument: Argument) -> bool:
    """What somebody shells or invades may be marked as the place, and so may that from where he calls his envoy home; what
    is done near it or in it is not done to it."""
    if argument.role == "object" or mention.sentence is None:
        return argument.role == "object" and mention.type in DONE_TO
    first = mention.sentence.start
    before = mention.sentence.text[: argument.span.start - first]
    is_left = mention.type == "ambassador_recall" and before.endswith(" from ")
    return is_left or (mention.type == "attack" and before.rstrip().endswith(mention.trigger.text))


def _owner(thing: Argument, actors: Sequence[Actor]) -> Argument | None:
    """The speaker as the argument of his state or body; a farmer's field is not his state's."""
    actor = actors[0]
    is_official = actor.reason.endswith(OFFICIAL) or (actor.reason.endswith(SPOKEN) and actor.code in BODIES)
    if len(actors) != 1 or not is_official:
        return None
    name = state_names().get(actor.code or "", actor.name)
    return replace(thing, role="recipient", actors=(replace(actor, name=name, reason=f"{WHOSE}; {actor.reason}"),))
