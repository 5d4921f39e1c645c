"""Whom a state means that protests, demands an apology, vows to hit back or recalls its envoy, and names nobody: who has just
wronged it. "Fiji jailed a Peruvian cook. Peru protested" is told to Fiji."""

import re
from collections.abc import Sequence

from dateline.actors.tables import state_names
from dateline.crosswalk import quad_class
from dateline.ontology import TYPES
from dateline.records import Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.earlier_acts import told_near
from dateline.sides.sentence_words import words_behind
from dateline.sides.soil import Lent
from dateline.sides.told_so import BREAKS

__all__ = ["wronged"]

OUTRAGES = frozenset(("accusation", "threat"))  # over which a state calls its envoy home
WRONGS = frozenset(name for name, row in TYPES.items() if (quad_class(row.plover) or "") == "material conflict") | {
    "diplomat_expulsion", "relations_severed", "sanctions_imposed",
}  # fmt: skip
PROTESTS = re.compile(r"\b(?:complain|object|outcry|outrage|protest|remonstrat)", re.IGNORECASE)
# Nothing that may tell another matter stands behind: no "against", "that", "about", but what is the protester's own.
OPEN = re.compile(
    r"(?: (?:angrily|bitterly|formally|loudly|officially|sharply|strongly|vehemently|at once|immediately|again))*"
    r"(?: (?:on|last|this) [\w. ]{3,15}?)?\s*(?:$|[.,;]|\b(?:and|but)\b)"
)
ITS = re.compile(
    r"(?: (?:against|about|at|over))? (?:the|this|that|these) (?:[\w-]+ ){1,3}(?:against|at|for|of|on|to|towards?)"
    r" (?:two of |\w+ of )?(?:its|his|her|their) (?:[\w-]+ ){0,2}"
    r"(?:boats?|cargo|citizens?|companies|compatriots?|consul|crew|diplomats?|embassy|envoys?|exports?|farmers|firms?|fishermen"
    r"|flag|goods|jets?|journalists?|lorries|migrants|minister|nationals?|people|planes?|products|sailors|ships?|soldiers|students"
    r"|tankers?|territory|traders|trawlers?|trucks|vessels?|workers)\b(?! (?:abroad|across|at|by|from|in|on the part)\b)"
)
# What the wrong is called: "called the decision unfair"; not "called the raid on Oman unfair".
CALLED = re.compile(r"\b(?:brand|call|describ|dub|label|term)", re.IGNORECASE)
THE_WRONG = re.compile(
    r" (?:it|(?:the|this|that|these) (?:action|arrest|ban|closure|decision|deportation|detention|dut(?:y|ies)|embargo|expulsion"
    r"|fine|levy|measure|move|order|quota|restriction|rule|sanction|seizure|sentence|step|tariff)s?)"
    r"\b(?! (?:against|by|from|of|on|over|to)\b)"
)
AMENDS = re.compile(
    r"(?: an?| the| full| immediate| public| formal| urgent| written)*"
    r" (?:answers|apology|clarification|compensation|damages|explanation|redress|restitution)(?: and (?:an? )?\w+)?"
    r"(?: (?:over|for) (?:it|this|the \w+))?\s*(?:$|[.,;]|\b(?:and|but|on|within|by)\b)"
)
# "Recalled its ambassador, Ada Lind, in protest", "cut ties on Monday": no state is named whose host she was.
ENVOY = r"(?:ambassador|embassy|charge d['’]affaires|diplomats|envoy|high commissioner|staff)\b"
OWN_ENVOY = rf"(?:its|his|her|their) (?:own )?(?:[\w-]+ ){{0,2}}?{ENVOY}"
NO_HOST = r"(?!(?:against|from|in|to|with) (?:the |its |his |her |their )?[A-Z])(?!(?:and|but)\b)"
ITS_ENVOY = re.compile(
    rf"(?: [a-z]+){{1,3}}? (?:{OWN_ENVOY}|(?:all |diplomatic )*(?:relations|ties)\b)(?:, (?:[A-Z][\w.'’-]+ ?){{1,4}})?"
    rf"(?:,? {NO_HOST}[\w’'-]+)*,?\s*(?:$|[.;]|\b(?:and|but)\b)"
)
HIT_BACK = re.compile(r"\b(?:answer|counter|hit back|reciproc|reply|respond|retaliat|strike back|struck back)", re.IGNORECASE)
IN_KIND = re.compile(r"(?: in kind\b| with (?:[\w-]+ ){1,3}of its own\b)")
TO_HIT_BACK = re.compile(
    r" (?:(?:that )?(?:it|he|she|they) (?:will|would)|to) (?:\w+ly )?(?:answer|hit back|react|reciprocate|reply|respond|retaliate"
    r"|strike back|take (?:counter-?measures|similar steps|steps of its own))\b(?! to\b)"
)
NEAR = 2  # sentences that tell of events, back


def wronged(mentions: Sequence[Mention], number: int) -> Lent | None:
    """The author of the last wrong to the state that protests, in its own sentence or one of the two before."""
    own = mentions[number]
    codes, others = codes_of(arguments_of(own, "initiator")), set[str]()
    if len(codes) != 1 or not codes <= state_names().keys() or not _means_a_wrong(own):
        return None
    for act in told_near(mentions, number, NEAR):
        authors, is_to_it = arguments_of(act, "initiator"), bool(codes & codes_of(arguments_of(act, "recipient")))
        others |= codes_of(authors) if is_to_it else set()  # who has just accused it is protested to, too
        if _is_called(own) and codes_of(authors) - codes and not is_to_it:
            return None  # "the move" is what somebody else did since
        wrongs = WRONGS | OUTRAGES if own.type in BREAKS else WRONGS
        if is_to_it and act.type in wrongs and act.status != "negated" and codes_of(authors):
            return ("recipient", authors, f"who wronged it: {act.trigger.text!r}") if codes_of(authors) == others else None
    return None


def _is_called(own: Mention) -> bool:
    """Whether the wrong is called something, "the decision unfair"."""
    is_said = own.type in ("accusation", "rejection") and CALLED.search(own.trigger.text)
    return bool(is_said) and THE_WRONG.match(words_behind(own)) is not None


def _means_a_wrong(own: Mention) -> bool:
    """Whether the words leave open whom they are to and may answer a wrong."""
    behind = words_behind(own)
    if _is_called(own):
        return True
    if own.type == "accusation":
        return ITS.match(behind) is not None or (PROTESTS.search(own.trigger.text) is not None and OPEN.match(behind) is not None)
    if own.type == "demand":
        return AMENDS.match(behind) is not None
    if own.type in ("threat", "pledge"):
        return TO_HIT_BACK.match(behind) is not None
    if own.type in BREAKS:
        return ITS_ENVOY.match(f" {own.trigger.text}{behind}") is not None
    is_open = OPEN.match(behind) or IN_KIND.match(behind)  # not "with duties on American steel"
    return own.type in WRONGS and HIT_BACK.match(own.trigger.text) is not None and is_open is not None
