"""Who "the supplier", "the lender" or "its biggest customer" is: the one who gave or took when two states dealt last. "Chad cut
gas to Mali. Togo urged the supplier to think" urges Chad."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.ontology import SIDES
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import OF_SEVERAL_STATES
from dateline.resolve.unowned import SENTENCE_BEFORE
from dateline.sides.soil import NAMELESS

__all__ = ["with_trading_parties"]

GIVER = r"(?:creditor|donor|exporter|lender|producer|provider|seller|supplier)"
TAKER = r"(?:borrower|buyer|consumer|customer|debtor|importer|recipient)"
KIND = r"(?:aid|arms|biggest|energy|gas|grain|largest|leading|main|major|oil|power|sole|top|wheat|world's)"
WORDS = rf"(?:the|its|their) (?:{KIND} ){{0,2}}"
PARTY = re.compile(rf"{WORDS}(?:(?P<giver>{GIVER})|(?P<taker>{TAKER}))", re.IGNORECASE)
# What is cut off by who gave it, and what is kept out by who bought it.
CUT_OFF = re.compile(r"\b(?:aid|arms|assistance|credits?|deliver|electricity|funds?|gas|help|loans?|oil|power|suppl|water)")
BUYS = re.compile(r"\b(?:bought|buy|import|order|purchas)")
SELLS = re.compile(r"\b(?:deliver|export|resum|s[eo]ld|sell|ship|suppl)")
OF_ANOTHER = re.compile(r"\b[A-Z][a-z]+(?:an|ian|ese|ish|ch|i|'s)\b")
BANK = re.compile(r"\bbanks?\b", re.IGNORECASE)  # that may be called a lender itself
KEPT_OUT = re.compile(r"\b(?:bans?|banned|bar|barred|duty|duties|imports?|levy|quotas?|surcharge|tariffs?)\b", re.IGNORECASE)
TO_PAY = re.compile(r"\b(?:pay|repay|settle|debts?|arrears|dues)\b")
NEAR = 3  # sentences that tell of events, back


def with_trading_parties(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article in text order, with those called so, of whom no word tells whose they are, as that party."""
    told = list[Mention]()
    for own in mentions:
        arguments = [_known(a, own, told) if a.role in SIDES else a for a in own.arguments]
        told.append(replace(own, arguments=tuple(arguments)) if arguments != list(own.arguments) else own)
    return told


def _known(argument: Argument, own: Mention, before: Sequence[Mention]) -> Argument:
    called = PARTY.fullmatch(argument.span.text)
    if called is None or not all(map(_is_open, argument.actors)):
        return argument
    other = "recipient" if argument.role == "initiator" else "initiator"
    against = codes_of(arguments_of(own, other))
    deal, code = _dealing(own, before, bool(called["giver"]), against)
    is_its = not argument.span.text.lower().startswith("the ")  # "its supplier": of who deals with it
    is_a_bank = deal is not None and "lender" in argument.span.text and BANK.search((deal.sentence or deal.trigger).text)
    is_of_others = is_its and deal is not None and not against & _parties(deal)
    if deal is None or is_a_bank or is_of_others or code in against:
        return argument
    why = f"of the two of {deal.trigger.text!r} the one who {'gives' if called['giver'] else 'takes'}"
    return replace(argument, actors=tuple(replace(actor, code=code, reason=why) for actor in argument.actors))


def _is_open(actor: Actor) -> bool:
    return actor.code is None or actor.reason.startswith((*NAMELESS, SENTENCE_BEFORE))


def _dealing(own: Mention, before: Sequence[Mention], gives: bool, own_codes: set[str]) -> tuple[Mention | None, str]:
    """The last dealing of two before, one of the own event's other side first, and the code of who gives or takes in it; none
    where it is not of one on either side."""
    last: tuple[Mention | None, str] = None, ""
    sentences: list[object] = []
    for deal in reversed(before):
        sentences += [deal.sentence] if deal.sentence not in (own.sentence, *sentences) else []
        if len(sentences) > NEAR:
            break
        giving = _giving_side(deal)
        sides = {role: codes_of(arguments_of(deal, role)) for role in SIDES}
        if giving is None or any(len(codes) != 1 for codes in sides.values()) or len(set().union(*sides.values())) != 2:
            continue
        taking = "recipient" if giving == "initiator" else "initiator"
        code = next(iter(sides[giving if gives else taking]))
        told = (deal, code) if code in state_names() or code in OF_SEVERAL_STATES else (None, "")
        if last[0] is None or own_codes & _parties(deal):
            last = told
        if told[0] is None or own_codes & _parties(deal):
            break
    return last


def _parties(deal: Mention) -> set[str]:
    return set().union(*(codes_of(arguments_of(deal, role)) for role in SIDES))


def _giving_side(deal: Mention) -> str | None:
    """On which side of the event he is who sells, lends or gives; None where it is no dealing of that kind."""
    words = " ".join((deal.trigger.text, *(a.span.text for a in arguments_of(deal, "object"))))
    if deal.type in ("aid", "pledge"):
        return "initiator"
    if deal.type in ("restriction", "sanctions_imposed", "sanctions_lifted"):
        is_a_thirds = OF_ANOTHER.search(words) is not None  # who halts Russian oil need not be Russia
        return "recipient" if KEPT_OUT.search(words) else "initiator" if CUT_OFF.search(words) and not is_a_thirds else None
    if deal.type == "cooperation":
        return "recipient" if BUYS.search(words) else "initiator" if SELLS.search(words) else None
    if deal.type == "demand":
        return "initiator" if TO_PAY.search(words) else "recipient" if CUT_OFF.search(words) else None
    return None
