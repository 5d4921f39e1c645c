"""Arguments that a sentence implies: who acts in an inner event, whom an answer answers, who hosts a visit.

"Paris urged Rome to withdraw" tells who would withdraw; "accused the rebels of shelling" who shelled. A slot that the
tagger left empty is filled from the event beside it, and the actor's reason says so; a filled slot is never changed.
Implicit arguments as in Gerber & Chai 2010 ("Beyond NomBank") and the control verbs of syntax.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.dual_nationals import dual_nationals
from dateline.resolve.nationals import own_nationals
from dateline.sides.among_themselves import among_themselves
from dateline.sides.answered_acts import with_answered
from dateline.sides.at_its_place import THERE
from dateline.sides.audiences import not_to_its_audience
from dateline.sides.blamed_there import blamed_there
from dateline.sides.captors import with_captors
from dateline.sides.complements import other_side, promised
from dateline.sides.counterparts import with_counterparts
from dateline.sides.dissenters import asked_for, own_dissenters
from dateline.sides.embassies import host_of_embassy, recalled_from_all, summoned_there, without_goal
from dateline.sides.freed import with_freed, with_taken
from dateline.sides.guessed_sides import not_against_itself
from dateline.sides.in_turn import followed, in_turn
from dateline.sides.inner_events import (
    SAID,
    accused,
    announced,
    asked,
    charged,
    held_by_who_frees,
    outer_event,
    relative,
    went_on,
)
from dateline.sides.offers import offered, refused
from dateline.sides.owned_objects import by_its_flag, outside_its_embassy, owned, sent, with_its_object
from dateline.sides.owned_up import owned_up
from dateline.sides.parties import between_them
from dateline.sides.protested import protested_against
from dateline.sides.quitting import body_left, without_the_quitter
from dateline.sides.reactions import denied_by, denied_of, reacted
from dateline.sides.received import with_receiving_hosts
from dateline.sides.refusals import answered, voted_down
from dateline.sides.soil import at_home, attacking_states, held, hosted, marched, struck, unnamed
from dateline.sides.taken_again import taken_again
from dateline.sides.told_there import told_by, told_there
from dateline.sides.trading_parties import with_trading_parties
from dateline.sides.turned_down import with_turned_down
from dateline.sides.victims import with_victims
from dateline.sides.wronged import wronged

__all__ = ["implied_arguments"]

AND = re.compile(r"\b(?:and|but|while|then)(?: (?:also|then|later|again|even|\w+ly))?\s+$")


def implied_arguments(
    mentions: Sequence[Mention], main: str | None = None, index: ArticleIndex | None = None
) -> tuple[Mention, ...]:
    """The mentions of one article in text order, resolved, with implied initiators and recipients added. `main` is the code of
    the state that most of the article is about."""
    mended = map(among_themselves, with_taken(with_turned_down(not_to_its_audience(with_trading_parties(mentions)))))
    filled = [by_its_flag(without_the_quitter(without_goal(m))) for m in mended]
    for number in range(len(filled)):
        filled[number] = _coordinated(filled, number)
    for rule in RULES:
        for number in range(len(filled)):
            found = rule(filled, number)
            if found:
                role, source, why = found
                if rule in LENDING:
                    source = other_side(filled[number], role, source)
                added = tuple(_lent(argument, role, why) for argument in source)
                filled[number] = replace(filled[number], arguments=filled[number].arguments + added)
    filled = taken_again(with_receiving_hosts(filled))
    striking = attacking_states(filled)
    at_places = [own_dissenters(at_home(own_nationals(dual_nationals(_called(mention))))) for mention in filled]
    held = with_captors(with_freed(asked_for(with_victims(at_places))), index)
    held = not_against_itself([unnamed(mention, main, striking) for mention in held])
    told = with_answered(held, with_counterparts(held, main, index), index)
    return tuple(map(dual_nationals, told))


def _coordinated(mentions: Sequence[Mention], number: int) -> Mention:
    """ "Biden condemned Russia's act and warned of consequences": the second verb has the subject of the first, not the
    one whom the first is about, though that one stands nearer."""
    own = mentions[number]
    outer = outer_event(mentions, number, SAID)
    speakers = arguments_of(own, "initiator")
    if own.type not in SAID or outer is None or own.sentence is None or not arguments_of(outer, "initiator"):
        return own
    before = own.sentence.text[: own.trigger.start - own.sentence.start]
    between = [a for a in speakers if outer.trigger.end <= a.span.start < own.trigger.start]
    if not AND.search(before) or between != list(speakers):
        return own
    if not codes_of(speakers) <= codes_of(arguments_of(outer, "recipient")):
        return own
    subjects = tuple(_lent(a, "initiator", f"subject of {outer.trigger.text!r}") for a in arguments_of(outer, "initiator"))
    return replace(own, arguments=tuple(a for a in own.arguments if a not in speakers) + subjects)


def _called(mention: Mention) -> Mention:
    """Of two who "spoke by phone" the one named first is taken for the caller."""
    speakers = arguments_of(mention, "initiator")
    if mention.type != "phone_call" or len(speakers) < 2 or arguments_of(mention, "recipient"):
        return mention
    called = tuple(_lent(argument, "recipient", "named after the other speaker") for argument in speakers[1:])
    others = tuple(argument for argument in mention.arguments if argument not in speakers[1:])
    return replace(mention, arguments=others + called)


def _lent(argument: Argument, role: str, why: str) -> Argument:
    actors = tuple(replace(actor, reason=f"{why}; {actor.reason}") for actor in argument.actors)
    return replace(argument, role=role, actors=actors)


ANSWERS = (refused, offered, charged, answered, in_turn, followed, denied_of)
TOLD = (relative, asked, announced, owned_up, accused, went_on, denied_by, *ANSWERS)
BESIDE = (between_them, body_left, owned, with_its_object, voted_down, sent, outside_its_embassy, protested_against)
REACTING = (reacted, wronged)
PLACES = (
    held_by_who_frees,
    host_of_embassy,
    recalled_from_all,
    summoned_there,
    hosted,
    held,
    blamed_there,
    struck,
    *THERE,
    marched,
)
RULES = (*TOLD, *BESIDE, *REACTING, *PLACES, promised, told_by, told_there)
# These take an actor of another event, who must be none of this one's.
LENDING = {*TOLD, owned, promised, with_its_object, sent, protested_against, told_by, told_there, *REACTING} - {relative, went_on}
