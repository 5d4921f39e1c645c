"""Foreigners, who are of none of the states that hold or free them ("Peru jailed two foreigners"), and the own nationals of who
brings them home ("Peru evacuated 260 of its nationals")."""

import re
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.records import Argument, Mention

__all__ = ["OWN_NATIONALS", "are_foreigners", "own_nationals"]

# "Foreign workers", "40 foreigners"; not the foreign minister, nor foreign forces, whose state may be told. The Dalai Lama lives
# in exile and is of none of the states that he visits.
FOREIGNERS = re.compile(
    r"\bforeigners?\b|\bDalai Lama\b|\b(?:foreign|overseas) (?!(?:affairs|minist\w+|office|policy)\b)(?:[\w-]+ ){0,2}?"
    r"(?:aid workers|citizens?|civilians|doctors|employees|engineers|experts|guests|hostages?|labou?rers|men|migrants"
    r"|missionaries|nationals?|nurses|passengers|people|prisoners|reporters?|residents"
    r"|sailors|scientists|spouses|students?|teachers|tourists?|visitors|women|workers?|journalists?)\b",
    re.IGNORECASE,
)
NATIONALS = r"(?:nationals|citizens|compatriots)"
ITS = re.compile(rf"(?:.+ of |all )?(?:its|his|her|their)(?: own)? (?:[\w-]+ )?{NATIONALS}\b.*", re.IGNORECASE)
# Without a word that tells whose they are, but for where they are brought from: "90 stranded citizens from Peru".
BARE = re.compile(
    r"(?:(?:all|about|around|at least|more than|nearly|some|over|the|\d[\d,.]*|dozens of|hundreds of|thousands of"
    rf"|(?:\w+ )?(?:hundred|thousand)) )*(?:(?:own|remaining|stranded|trapped) )?{NATIONALS}"
    r"(?: (?:from|in|stranded|trapped)\b.*)?",
    re.IGNORECASE,
)
HOME = re.compile(
    r"\b(?:evacuat|airlift|repatriat|(?:fl(?:ew|own|y|ies|ying)|br(?:ing|ought)\w*|t(?:ake|ook|aken))\b.{0,60}?\b(?:home|back|out)\b)",
    re.IGNORECASE | re.DOTALL,
)
EMBASSY = re.compile(r"\b(?:embass|consulate|high commission|foreign (?:ministry|office))", re.IGNORECASE)
OWN_NATIONALS = "own nationals of the state that acts"  # a reason


def are_foreigners(words: str) -> bool:
    """Whether the words are of people whom they call foreign."""
    return FOREIGNERS.search(words) is not None


def own_nationals(mention: Mention) -> Mention:
    """The mention with nationals of no state told as those of the only state that brings them home, or whose embassy speaks to
    them; so with "260 of its nationals"."""
    doers = {a.code: a for each in mention.arguments if each.role == "initiator" for a in each.actors if a.code in state_names()}
    if len(doers) != 1 or not _is_done_to_its_own(mention):
        return mention
    code = next(iter(doers))

    def whose(argument: Argument) -> Argument:
        if argument.role != "recipient" or not any(words.fullmatch(argument.span.text) for words in (ITS, BARE)):
            return argument
        actors = (replace(a, code=code, sector="CVL", sectors=("CVL",), reason=OWN_NATIONALS) for a in argument.actors)
        return replace(argument, actors=tuple(actors))

    return replace(mention, arguments=tuple(map(whose, mention.arguments)))


def _is_done_to_its_own(mention: Mention) -> bool:
    if mention.type == "demand":
        return any(argument.role == "initiator" and EMBASSY.search(argument.span.text) for argument in mention.arguments)
    if mention.type not in ("aid", "release") or mention.sentence is None:
        return False
    return HOME.match(mention.sentence.text[max(0, mention.trigger.start - mention.sentence.start) :]) is not None
