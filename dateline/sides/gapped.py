"""Who else does what is told once: "Chad sent 50 tents to Mali, Niger 20 and Togo ten" tells aid by three.

The verb is left out with the others ("gapping"), whom the tagger marks as those who receive, or not at all.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.bare_names import A_NAME, is_body, is_state
from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.phrases import ARTICLES
from dateline.actors.words import tokenize
from dateline.ontology import SIDES
from dateline.records import Argument, Mention, Span
from dateline.sides.taken import TAKEN

__all__ = ["gapped"]

COUNTED = frozenset(
    ("aid", "arrest", "diplomat_expulsion", "pledge", "release")
)  # what several do, each in a number of their own
WORDS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens|hundreds)\b"
SIGN = r"(?:[A-Z]{1,3} ?)?[$€£¥] ?|(?:EUR|GBP|USD) "
DIGITS = r"\d(?:[\d.,]*\d)?"
SUM = rf"(?:{SIGN}){DIGITS}|{DIGITS}[ -]?(?:bn|m|mn|(?:thousand|million|billion|trillion))\b"
# Nothing else is counted behind a bare number: "Mali and Niger two weeks ago"; nor is it a year.
NUMBER = rf"(?!(?:19|20)\d\d\b)(?:{DIGITS}|{WORDS})(?= (?:and|at|but|each|for|from|in|more|on|over|to)\b| ?[,.;)]|\s*$)"
ABOUT = r"(?:(?:a further|about|almost|another|around|at least|just|more than|nearly|only|over|up to) )*"
ANOTHER = r"another(?= (?:and|at|but|for|from|in|on|over)\b| ?[,.;]|\s*$)"
GAP = re.compile(rf"(?:,|,? and) ({A_NAME}) (?:{ABOUT}(?:{SUM}|{NUMBER})|{ANOTHER})")
# The first one's number; who is named before it receives, and so are the others: "gave Mali $5 million, Niger $3 million".
FIRST = re.compile(rf" an?\b|[^A-Z]*?(?:\b{SIGN})?(?:\d|\b{WORDS})")
FROM = re.compile(r"\bfrom\b")
HANGING = re.compile(r"(?:,| and|\s)+$")
# Behind these another clause has a verb of its own.
CLAUSE = re.compile(r"[;:(]|\b(?:after|as|because|before|if|sa(?:id|ys?|ying)|that|though|when|where|which|while|whose?)\b")


def gapped(mention: Mention) -> Mention:
    """The mention with those as initiators too who do what its trigger tells in a number of their own."""
    doers = _doers(mention)
    if not doers:
        return mention
    told = tuple(_turned(a, doers) if a.role in SIDES else a for a in mention.arguments)
    unmarked = (d for d in doers if not any(a.role in SIDES and a.span.overlaps(d) for a in told))
    return replace(mention, arguments=told + tuple(Argument("initiator", d, mention.confidence) for d in unmarked))


def _turned(argument: Argument, doers: Sequence[Span]) -> Argument:
    """The argument as an initiator if it is one of the doers, without them if it runs on into them."""
    span = argument.span
    within = next((doer for doer in doers if span.overlaps(doer)), None)
    if within is None or span.start >= within.start:
        return replace(argument, role="initiator") if within else argument
    words = HANGING.sub("", span.text[: within.start - span.start])
    return replace(argument, span=Span(span.start, span.start + len(words), words))


def _doers(mention: Mention) -> list[Span]:
    """The states and bodies behind the trigger that have a number of their own, if who acts stands before it."""
    sentence, trigger = mention.sentence, mention.trigger
    is_active = any(a.role == "initiator" and a.span.end <= trigger.start for a in mention.arguments)
    if mention.type not in COUNTED or sentence is None or not is_active:
        return []
    behind = CLAUSE.split(sentence.text[trigger.end - sentence.start :])[0]
    if TAKEN.search(trigger.text) and FROM.search(behind):
        return []  # "received $2bn from Chile and Peru $1bn": who takes
    first = FIRST.match(behind)
    found = GAP.finditer(behind, first.end()) if first else ()
    is_lender = any(_is_lender(a.span.text) for a in mention.arguments if a.role == "initiator" and a.span.end <= trigger.start)
    if is_lender:
        return []  # "the IMF lent $9bn to Chad, Togo 3 billion": who borrows
    spans = ((trigger.end + each.start(1), each[1]) for each in found if is_state(each[1]) or is_body(each[1]))
    return [Span(start, start + len(words), words) for start, words in spans]


def _is_lender(words: str) -> bool:
    """Whether the words are of a body of states other than the Union: it gives to states, these do not give beside it."""
    names = scan([token for token in tokenize(words) if token.key not in ARTICLES], load_gazetteer())
    return any(entry.kind == "organisation" and entry.code in ("IGO", "UNO") for match in names for entry in match.entries)
