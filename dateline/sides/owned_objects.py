"""Whose a thing is to which something is done: who shot down a Russian jet did it to Russia, who stormed the Mexican embassy to
Mexico.

The tagger marks a jet, a base or a decision as the object and names no recipient; the state is told all the same, by the
adjective or the possessive that the object begins with.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.sectors import COUNTRIES
from dateline.actors.words import Token, tokenize, word_set
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.holders import held_by
from dateline.sides.soil import Lent

__all__ = ["DONE_TO", "WHOSE", "owned", "sent"]

# What is done to a thing of somebody is done to him: not so of an accord, a visit or a plan that he has with others.
TRADE_CURBS = frozenset(("restriction", "sanctions_imposed", "sanctions_lifted"))
DONE_TO = frozenset(("accusation", "attack", "cyberattack", "endorsement", "protest", "rejection")) | TRADE_CURBS
DONE_WITH = frozenset(("ambassador_recall", "ambassador_return", "mobilisation"))  # whose envoys and missiles they are, does it
COUNTS = word_set("counts") | {"all", "an", "most"}  # 'a', 'five', 'dozens of' before the name
OF = "of"
MEASURES = word_set("trade_measures")
NO_GOODS = MEASURES | {"aid", "assistance", "exports", "loans", "sales", "supplies"}  # what who curbs it takes, or gave himself
BOUGHT = frozenset(("import", "imports", "purchase", "purchases", "sale", "sales"))
FLAG = re.compile(r"-(?:drafted|flagged|owned|proposed|registered)\b")
WHOSE = "whose it is"


def owned(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Where nobody else is named, what is done to a state's thing is done to the state."""
    holder = held_by(mentions[number])
    return ("recipient", holder, WHOSE) if holder else _as_side(mentions[number], "recipient", DONE_TO)


def sent(mentions: Sequence[Mention], number: int) -> Lent | None:
    """ "All Chadian diplomats were called home", "a Chadian missile was launched": by Chad, where nobody is named."""
    return _as_side(mentions[number], "initiator", DONE_WITH)


def _as_side(own: Mention, role: str, types: frozenset[str]) -> Lent | None:
    if own.type not in types or arguments_of(own, role):
        return None
    owners = tuple(found for a in arguments_of(own, "object") if (found := _by_its_owner(a, own.type in TRADE_CURBS)))
    if own.type in TRADE_CURBS and codes_of(owners[:1]) & codes_of(arguments_of(own, "initiator")):
        return None
    return (role, owners[:1], WHOSE) if owners else None


def _by_its_owner(argument: Argument, is_goods: bool) -> Argument | None:
    """The object as an argument of the state that its first words name, or, of goods, those behind "imports of"."""
    tokens = tokenize(FLAG.sub("'s", argument.span.text))
    for match in scan(tokens, load_gazetteer()):
        entry = next((entry for entry in match.entries if entry.kind in COUNTRIES), None)
        if entry is None or not entry.code or match.end >= len(tokens):
            continue
        is_owner = entry.kind == "adjective" or tokens[match.end].key == "'s"
        if is_owner and _is_first(tokens, match.start, is_goods):
            actor = Actor(entry.name, entry.code, "GOV", ("GOV",), f"{argument.span.text!r}")
            return replace(argument, actors=(actor,))
    return None


def _is_first(tokens: Sequence[Token], at: int, is_goods: bool) -> bool:
    """Whether nothing but a number stands before the token, or, of goods, what is done to them: "tariffs on all", "imports of".
    Measures and aid are not his who suffers: "lifted the American embargo"."""
    before = [token.key for token in tokens[:at]]
    if all(key in COUNTS or key == OF or key[0].isdigit() for key in before):
        return not is_goods or NO_GOODS.isdisjoint(token.key for token in tokens[at:])
    while before[-1] in COUNTS or before[-1][0].isdigit():
        before.pop()
    is_bought = before[-1] == OF and before[-2:-1] != [] and before[-2] in BOUGHT
    return is_goods and (is_bought or (before[-1] in ("on", "against") and not MEASURES.isdisjoint(before)))
