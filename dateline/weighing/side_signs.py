"""What speaks for and against a code being on a side of an event: signs, which `likely_sides` weighs.

A sign is a fact or a few together about an event, one of its sides and the code of a state or body that the article names:
whether the rules have it there and why, how sure the tagger was of the words, who else is on either side, how much of the article
is about it, with whom it deals, what it does in the mentions beside, how near it stands. Signs for arguments, named and missing
ones, as in Gerber & Chai 2010 ("Beyond NomBank").
"""

from collections.abc import Iterator, Sequence

from dateline.ontology import SIDES
from dateline.records import Event, Mention
from dateline.resolve.articles import ArticleIndex
from dateline.weighing.cast_facts import event_facts, facts_of_event, facts_of_member
from dateline.weighing.chances import form_of, rows_of, signs_of

__all__ = ["SIGNS", "side_signs"]

# Facts that are told together, each of these one sign. What changed nothing for articles not learnt from was left out.
ROWS = """in heard; in rule; in rule type; in told_by mentions; in rival heard; in across heard_across; in across why_across; in
symmetric across; others beyond; others beyond rank; others beyond near; others beyond dealt; others beyond alike;
others beyond part; others beyond body; others beyond share near; in sure; in rank type; in dealt type; in part type; in
alike type; in object type; in others beyond type; in rule dealt; in rule part; in rule rank; in rule near; trigger in;
in near type; in across type; in across; in previous next; in previous type; in beside type; in act type; in home type;
in home others; whose in type; in near rank others; heard why; heard_across near; in others; in beyond; in type; in
earlier previous"""
SIGNS = rows_of(ROWS)
FORMS = {side: form_of(SIGNS, f"{side} ") for side in SIDES}


def side_signs(
    mentions: Sequence[Mention], events: Sequence[Event], index: ArticleIndex, main: str | None
) -> Iterator[tuple[int, str, str, tuple[str, ...]]]:
    """(number of the event, side, code, signs) for both sides of the events of an article and each code that may be on them;
    `mentions` are resolved, in text order, `Event.mentions` their numbers. `main`: the state that most of it is about."""
    for number, told in enumerate(event_facts(mentions, events, index, main)):
        here = facts_of_event(told)
        for side in SIDES:
            for code in told.codes:
                facts = {**facts_of_member(told, side, code), **here}
                yield number, side, code, tuple(signs_of(FORMS[side], facts))
