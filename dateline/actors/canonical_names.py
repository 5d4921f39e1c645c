"""The names that actors have outside of their article: "the government" is the state, "its president" the president of one.

A span that names nobody ("the police", "their prime ministers") says little in a row of a timeline. Whose they are their code
tells, so the name does too; the words stay in the argument's span.
"""

import re
from dataclasses import replace

from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import state_names
from dateline.records import Actor, Argument, Mention

__all__ = ["canonically_named"]

# What stands before a noun and points into the article.
POINTING = re.compile(
    r"^(?:its|their|his|her|our|my|your|this|that|these|those|other['’]s|others['’]|same|own)\s+(?=\S)", re.IGNORECASE
)
APOSTROPHE = re.compile(r"(?<=\w)[’ʼ](?=\w)|(?<=s)[’ʼ](?= )")
STATE_ITSELF = re.compile(
    r"^(?:(?:military|national|central|federal|own|southern|northern|eastern|western|largest|biggest|closest|chief|main) ){0,2}"
    r"(?:governments?|countr(?:y|ies)|nations?|states?|kingdom|republic|regime|junta|authorities|administration|monarchy"
    r"|ally|neighbou?r|donor|partner|rival|foe|enemy|patron|backer|creditor)$|^(?:[\w-]+ ){0,2}counterparts?$"
)
OFFICE = re.compile(r"^[\w-]+(?: [\w-]+){0,2}$")
# "Two of its soldiers", "35 prisoners", "hundred dead": some people, not a body or an office.
COUNTED = re.compile(
    r"\d|^(?:no|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|dozens?|some"
    r"|several|many|most|all|both|at|more|nearly|about|relatives|number)\b"
)


def canonically_named(mention: Mention) -> Mention:
    """The mention with the actors of whom its words name nobody called after their state, with apostrophes of
    one kind; not where both sides would then be
    called the same ("the government accused the junta")."""
    named = replace(mention, arguments=tuple(map(_named, mention.arguments)))
    return mention if _names(named, "initiator") & _names(named, "recipient") else named


def _names(mention: Mention, role: str) -> set[str]:
    return {actor.name for argument in mention.arguments if argument.role == role for actor in argument.actors}


def _named(argument: Argument) -> Argument:
    return replace(argument, actors=tuple(map(_by_state, argument.actors))) if argument.actors else argument


def _by_state(actor: Actor) -> Actor:
    state = state_names().get(actor.code or "")
    actor = replace(actor, name=APOSTROPHE.sub("'", actor.name))
    if state is None:
        return actor
    noun = re.sub(rf"^{re.escape(state)}'s? ", "", POINTING.sub("", actor.name))
    if noun != noun.lower():  # "his American counterpart", "the Kremlin": a name is in it
        return replace(actor, name=POINTING.sub("", actor.name))
    if STATE_ITSELF.match(noun):
        return replace(actor, name=state)
    if actor.sector not in OF_STATES or COUNTED.search(noun) or not OFFICE.match(noun):
        return actor
    return replace(actor, name=f"{state}'{'' if state.endswith('s') else 's'} {noun}")
