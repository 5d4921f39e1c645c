"""By whom measures are lifted or extended of which nobody is told to do so: "UN sanctions on Chad were lifted", "the easing of
Malian tariffs on Chadian cotton" are by the UN and by Mali, whose measures they are."""

import re

from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.sectors import COUNTRIES
from dateline.actors.tables import Entry
from dateline.actors.words import tokenize, word_set
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import words_before

__all__ = ["measured"]

KIND = r"(?:arms|additional|economic|export|financial|further|import|new|nuclear|oil|remaining|targeted|tough|trade|travel|visa)"
MEASURE = rf"(?:(?:{KIND}|[\w-]+-(?:long|old|related|wide)) )*(?:{'|'.join(sorted(word_set('trade_measures')))})\b"
TARGET = r"(?: (?P<to>against|for|of|on|over)\b)"  # else it may be whose they suffer: "the Malian sanctions were lifted"
WHOSE = rf"(?P<who>{NAME}) {MEASURE}{TARGET}"
ON = re.compile(r"\b(?:against|from|on) (?:the )?$")  # "Malian sanctions over a war were imposed on Chad"
IS_DONE = r"(?:ha(?:s|ve|d)(?: \w+)? been|w(?:as|ere)(?: being)?|is|are|(?:will|would|could|should|to) be)(?: \w+ly| also| now)? "
BEFORE = re.compile(rf"(?<!\w){WHOSE}[^,;:.]* {IS_DONE}")  # the verb
BEHIND = re.compile(rf" of (?:(?:the|all|some|most|those) )?(?:[a-z]+ )?{WHOSE}")  # a noun: "the easing"


def measured(own: Mention) -> tuple[Argument, ...]:
    """Whose the measures are, as who lifts, eases or extends them."""
    is_such = own.type in ("sanctions_imposed", "sanctions_lifted") and arguments_of(own, "recipient")
    if own.sentence is None or not is_such or arguments_of(own, "initiator"):
        return ()
    text, at = own.sentence.text, own.trigger.start - own.sentence.start
    found = next((m for m in BEFORE.finditer(text[:at]) if m.end() == at), None)
    found = found or BEHIND.match(text, own.trigger.end - own.sentence.start)
    is_on = any(ON.search(words_before(own, a.span)) for a in arguments_of(own, "recipient"))
    owner = _owner(found["who"], "on" if is_on else found["to"]) if found else None
    if owner is None:
        return ()
    actor = Actor(owner.name, owner.code, "GOV", ("GOV",), f"{owner.kind} before the measures")
    return (Argument("initiator", own.trigger, own.confidence, (actor,)),)


def _owner(who: str, to: str) -> Entry | None:
    """The body or the state that the last words name: no bare name of a state, whose sanctions it suffers ("Iran sanctions"), but
    an abbreviation ("US sanctions"); nor an adjective where no target follows ("Iraqi sanctions over Kuwait")."""
    tokens = [token for token in tokenize(who) if token.key != "'s"]
    name = next((name for name in scan(tokens, load_gazetteer()) if name.end == len(tokens)), None)
    is_owner = who.endswith(("'s", "’s", "s'", "s’")) or who.replace(".", "").isupper()
    whose = ("organisation",) if to in ("for", "over") else ("adjective", "organisation")
    fits = (e for e in (name.entries if name else ()) if e.code and (e.kind in whose or is_owner))
    return next((e for e in fits if e.kind in ("organisation", *COUNTRIES)), None)
