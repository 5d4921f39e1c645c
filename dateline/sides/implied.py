"""Arguments that a sentence implies: who acts in an inner event, whom an answer answers, who hosts a visit.

"Paris urged Rome to withdraw" tells who would withdraw; "accused the rebels of shelling" who shelled. A slot that the
tagger left empty is filled from the event beside it, and the actor's reason says so; a filled slot is never changed.
Implicit arguments as in Gerber & Chai 2010 ("Beyond NomBank") and the control verbs of syntax.
"""

from collections.abc import Sequence
from dataclasses import replace

from dateline.records import Mention
from dateline.resolve.arguments import arguments_of, lent
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.dual_nationals import dual_nationals
from dateline.resolve.nationals import own_nationals
from dateline.sides.among_themselves import among_themselves
from dateline.sides.answered_calls import answered, in_turn, offered, refused, voted_down
from dateline.sides.at_its_place import aided, consoled, left
from dateline.sides.captors import with_captors
from dateline.sides.complements import other_side, promised
from dateline.sides.counterparts import with_counterparts
from dateline.sides.denials import denied
from dateline.sides.dissenters import own_dissenters
from dateline.sides.embassies import host_of_embassy, summoned_there
from dateline.sides.fellow_captives import with_fellows
from dateline.sides.freed import with_taken
from dateline.sides.going_on import by_the_same, followed, told_there, went_on, with_passives
from dateline.sides.guessed_sides import not_against_itself
from dateline.sides.inner_events import accused, announced, asked, charged, denied_by, denied_of, held_by_who_frees
from dateline.sides.outside_embassies import outside_its_embassy
from dateline.sides.owned_objects import owned, sent
from dateline.sides.parties import between_them
from dateline.sides.quitting import body_left
from dateline.sides.reactions import reacted
from dateline.sides.soil import at_home, attacking_states, held, hosted, marched, struck, unnamed
from dateline.sides.taken_again import taken_again
from dateline.sides.told_right_before import with_answered
from dateline.sides.victims import with_victims

__all__ = ["implied_arguments"]


def implied_arguments(
    mentions: Sequence[Mention], main: str | None = None, index: ArticleIndex | None = None
) -> tuple[Mention, ...]:
    """The mentions of one article in text order, resolved, with implied initiators and recipients added. `main` is the code of
    the state that most of the article is about."""
    filled = list(map(among_themselves, with_taken(with_passives(mentions))))
    for number in range(len(filled)):
        filled[number] = by_the_same(filled, number)
        filled[number] = denied(filled, number)
    for rule in RULES:
        for number in range(len(filled)):
            found = rule(filled, number)
            if found and (rule is hosted or not arguments_of(filled[number], found[0])):  # a host may be one more of a list
                role, source, why = found
                added = lent(other_side(filled[number], role, source) if rule in LENDING else source, why, role)
                filled[number] = replace(filled[number], arguments=filled[number].arguments + added)
    filled = taken_again(filled)
    striking = attacking_states(filled)
    at_places = [own_dissenters(at_home(own_nationals(dual_nationals(_called(mention))))) for mention in filled]
    held = with_captors(with_victims(at_places), index)
    held = not_against_itself([unnamed(mention, main, striking) for mention in held])
    told = with_answered(held, with_counterparts(held, main, index), index)
    return tuple(map(dual_nationals, with_fellows(told, index)))


def _called(mention: Mention) -> Mention:
    """Of two who "spoke by phone" the one named first is taken for the caller."""
    speakers = arguments_of(mention, "initiator")
    if mention.type != "phone_call" or len(speakers) < 2 or arguments_of(mention, "recipient"):
        return mention
    called = lent(speakers[1:], "named after the other speaker", "recipient")
    others = tuple(argument for argument in mention.arguments if argument not in speakers[1:])
    return replace(mention, arguments=others + called)


# The order in which sides are filled, each rule over the whole article before the next. WHOM SOMEBODY ANSWERS who names nobody is
# one question with one order: what his sentence tells, then what was said to him, whose thing he speaks of, what was done, where
# it was, and a guess. "And was refused" (`with_passives`) comes before all, since it puts right what is filled.

# What he condemns or rejects stands in his own sentence: no earlier act is meant.
BY_THE_SENTENCE = (asked, announced, accused, went_on, denied_by, charged)
# An offer is refused by words for it, and if no call is nearer; a call by who was called on, whatever he refuses. Who brought the
# charge that he denies is known by then.
CALLED_ON = (refused, offered, answered, in_turn, followed, denied_of)
# Whose thing it is: behind a call, since any thing may be refused to who called; before a deed, since a name is surer.
OWNED = (between_them, body_left, owned, voted_down, sent, outside_its_embassy)
# Who frees somebody has held him; else where it was tells who acts, or to whom.
AT_THE_PLACE = (held_by_who_frees, host_of_embassy, summoned_there, hosted, held, struck, left, aided, consoled, marched)
# Then for whom it is `promised`, and, since all who act are known, who is told of right before, to whom he has just spoken (both
# `with_answered`), the other side of the article (`with_counterparts`).
RULES = (*BY_THE_SENTENCE, *CALLED_ON, *OWNED, reacted, *AT_THE_PLACE, promised, told_there)
# These take an actor of another event, who must be none of this one's.
LENDING = {*BY_THE_SENTENCE, *CALLED_ON, owned, sent, reacted, promised, told_there} - {went_on}
