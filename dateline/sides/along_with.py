"""Who does it too, told behind a thing that is no actor: "Chad praised the deal, along with Togo and Niger", "Chad recalled its
envoy, Togo too".

The tagger marks them as those to whom it is done.
"""

import re
from dataclasses import replace

from dateline.actors.bare_names import is_body, is_state
from dateline.calendar_names import A_WEEKDAY, MONTHS
from dateline.ontology import TYPES
from dateline.records import Argument, Mention, Span
from dateline.sides.joined import NAME
from dateline.sides.not_addressed import ENVOYS
from dateline.sides.sentence_words import words_behind

__all__ = ["with_those_along", "with_those_too"]

ONE = rf"(?:the )?{NAME}"
# They end the clause: "along with Iran, which sent it", "as well as Iran for its silence" tell on of whom it is done to.
ALONG = re.compile(
    rf"(?P<thing>[^,;:]+), (?:along with|(?P<open>as well as)|together with) (?P<names>{ONE}(?:, {ONE})*(?:,? and {ONE})?)"
    r"(?=[.;]?\s*$|,? (?:after|amid|and|at|but|during|following|in|on|when|while)\b)"
)
EACH = re.compile(rf"(?:^|(?<=, )|(?<=and )){ONE}")
GOES_ON = r"[.;,]|\s*$|,? (?:and|but|on|in|when|while)\b"
LISTED = r"(?:(?:, [a-z-]+)+,? and [a-z-]+)?"  # "on pork, wine and cars"
TOO = re.compile(
    rf"(?P<thing>[^,;:.]*{LISTED})(?:[,;](?P<also> and)?|(?P<and> and)) (?P<names>{ONE}(?:,? and {ONE})?)"
    rf"(?P<did> (?:did|does|do|has|have))?,? (?:too|as well(?! as))(?={GOES_ON})(?!, (?:because|for|over|unless|which|who)\b)"
)
# "Sanctions on Mali, and Togo too": of Togo as one that suffers it would say "on Togo too".
ON_NAME = re.compile(rf".* on (?:the )?{NAME}", re.DOTALL)
ENDS_IN_NAME = re.compile(rf"(?:^|.* )(?:the )?{NAME}", re.DOTALL)
# Done to no state itself, but to its envoys.
# Who is named along with a place, a firm or people suffers it as they do: "will visit the base, as well as Oman".
TO_OTHERS = frozenset(("arrest", "attack", "cyberattack", "mobilisation", "release", "restriction", "visit"))
SANCTIONS = frozenset(("sanctions_imposed", "sanctions_lifted"))
MAY_BE_MEANT = frozenset(("accusation", "sanctions_imposed"))  # "criticised the embargo, as well as Oman": Oman for it
OTHER_CLAUSE = re.compile(r"\b(?:after|as|because|before|that|to|when|where|which|while|who|whose)\b")
A_DAY = rf"(?:{A_WEEKDAY}|(?:{'|'.join(MONTHS)})\b)"
NAMED, DAY = re.compile("[A-Z]"), re.compile(rf"\b(?:in|on) {A_DAY}", re.IGNORECASE)


def with_those_along(mention: Mention) -> Mention:
    """The mention with those whom its sentence names along with who acts as initiators, where it is done to a thing; on no
    side where these are open: the thing is told by a name ("the raid on Oman, as well as Mali"), or they may be blamed too."""
    found = ALONG.match(words_behind(mention)) if _may_have(mention) else None
    if found is None:
        return mention
    first = mention.trigger.end
    along = Span(first + found.start("names"), first + found.end("names"), found["names"])
    to = [a for a in mention.arguments if first <= a.span.start < along.start]
    if not any(a.role == "object" for a in to) or any(a.role == "recipient" for a in to) or OTHER_CLAUSE.search(found["thing"]):
        return mention
    marked = [a for a in mention.arguments if a.role == "recipient" and a.span.overlaps(along)]
    others = tuple(a for a in mention.arguments if a not in marked)
    if NAMED.search(DAY.sub("", found["thing"])) or (found["open"] and mention.type in MAY_BE_MEANT):
        return replace(mention, arguments=others)
    each = (Span(along.start + one.start(), along.start + one.end(), one[0]) for one in EACH.finditer(along.text))
    free = (span for span in each if not any(a.span.overlaps(span) for a in mention.arguments))
    unmarked = [span for span in free if is_state(span.text) or is_body(span.text)]
    sure = max(a.confidence for a in others if a.role == "initiator")  # as of whom they are told along with
    joined = (Argument("initiator", span, sure) for span in (*(a.span for a in marked), *unmarked))
    return replace(mention, arguments=(*others, *joined))


def with_those_too(mention: Mention) -> Mention:
    """The mention with the states and bodies that are told to have done so, too, as initiators; on no side where a name tells
    of the thing ("seized Fijian funds, Mali too"), or what is put on one is told of another ("sanctions on Oman, and Mali too").
    "Thanked Oman, Mali too" and "asked help of Oman, Mali too" tell whom else; "and Mali did too" who else."""
    found = TOO.match(words_behind(mention)) if _may_have(mention) else None
    if found is None or OTHER_CLAUSE.search(found["thing"]) or (found["and"] and not found["did"]):
        return mention
    start, thing = mention.trigger.end + found.start("names"), DAY.sub("", found["thing"]).strip()
    each = [Span(start + m.start(), start + m.end(), m[0]) for m in EACH.finditer(found["names"])]
    if _may_suffer(mention, found, thing) or not all(is_state(span.text) or is_body(span.text) for span in each):
        return mention
    cut = (a if a.role == "initiator" else _until(a, each[0].start) for a in mention.arguments)
    others = tuple(a for a in cut if not any(a.span.overlaps(span) for span in each))
    if not found["did"] and (_is_blamed(mention, found) or (NAMED.search(thing) and mention.type not in ENVOYS)):
        return replace(mention, arguments=others)
    sure = max(a.confidence for a in others if a.role == "initiator")
    return replace(mention, arguments=(*others, *(Argument("initiator", span, sure) for span in each)))


def _may_suffer(mention: Mention, found: re.Match[str], thing: str) -> bool:
    """Whether the names tell to whom else it is done: behind another name, or people of whom they may be some."""
    is_put_on = found["also"] and mention.type in SANCTIONS and ON_NAME.fullmatch(thing)
    is_beside_another = ENDS_IN_NAME.fullmatch(thing) and (mention.type not in ENVOYS or is_state(thing))
    return not found["did"] and (bool(is_beside_another and not is_put_on) or _are_several(mention, thing))


def _is_blamed(mention: Mention, found: re.Match[str]) -> bool:
    """ "Criticised the deal, and Oman too": Oman did, or is criticised."""
    return bool(found["also"]) and mention.type in ("accusation", "threat")


def _are_several(mention: Mention, thing: str) -> bool:
    """Whether the thing is people of whom those named may be some: "threatened its neighbours, Greece too"."""
    end = mention.trigger.end + len(thing) + 1
    is_done_to_them = any(a.role == "recipient" and mention.trigger.end <= a.span.start < end for a in mention.arguments)
    return is_done_to_them and thing.endswith("s") and mention.type not in ENVOYS and not NAMED.search(thing)


def _until(argument: Argument, end: int) -> Argument:
    """The argument without the words from `end` on, and the comma before them."""
    span = argument.span
    if not span.start < end < span.end:
        return argument
    words = span.text[: end - span.start].rstrip(", ")
    return replace(argument, span=Span(span.start, span.start + len(words), words))


def _may_have(mention: Mention) -> bool:
    """Whether somebody acts, before the trigger, on a thing."""
    is_active = any(a.role == "initiator" and a.span.end <= mention.trigger.start for a in mention.arguments)
    return is_active and not TYPES[mention.type].symmetric and mention.type not in TO_OTHERS
