"""What another does to his own: "Chad summoned the Malian envoy and Mali the Chadian one" tells two acts by one verb.

The verb is left out with the second ("gapping"), whom the tagger marks as one to whom the first is done. An event is one act: the
other is a mention, whose trigger is what the text has of it, "Mali the Chadian one".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.bare_names import A_NAME, CAPITALISED, is_party
from dateline.acts.parted import Part
from dateline.calendar_names import A_MONTH, A_WEEKDAY
from dateline.dates.tense import cues
from dateline.dates.told_once import APART
from dateline.dates.told_once import COUNT as A_COUNT
from dateline.records import Argument, Mention, Span

__all__ = ["with_gapped"]

# What is given is left out: "sent tents to Chad and Mali a truck" may tell who receives.
OF_ONE_ANOTHER = frozenset((
    "accusation", "ambassador_recall", "ambassador_return", "ambassador_summons", "arrest", "attack", "concession",
    "diplomat_expulsion", "endorsement", "relations_restored", "release", "restriction", "sanctions_imposed", "sanctions_lifted",
))  # fmt: skip
COUNT = rf"(?:{A_COUNT}|another)"
NO_NOUN = r"(?:and|or|at|by|for|from|in|of|on|to|with)\b"
THING = rf"(?:{COUNT}|the|its|their|his|her)(?: (?!{NO_NOUN})[\w’'-]+){{1,4}}?"
# Told of when or how: "summoned the envoys of Chad and Mali the same day".
WHEN = re.compile(
    r"^the (?:best|least|less|more|most|same)\b|^an? (?:bit|good deal|great deal|lot|little)\b|^one (?:after|at|by)\b"
    r"|\b(?:day|week|weekend|fortnight|month|year|decade|hour|minute|time|morning|night|evening|afternoon|while|second"
    r"|moment)s?\b"
    r"|\bsa(?:id|ys?)\b"  # "France 24 said"
)
TAIL = rf"(?: (?:from|to|of|on) (?!(?i:{A_WEEKDAY}|{A_MONTH}))(?P<tail>{A_NAME}))?"
END = r"(?=[.,;]?\s*$|[,;]| (?:after|amid|at|because|before|but|during|following|for|in|of|on|over|when|while)\b)"
OF_HIS_OWN = re.compile(rf"(?P<join>,? and |, )(?P<who>{A_NAME}) (?P<what>{THING}){TAIL}{END}")
WORDS = rf"{CAPITALISED}(?: {CAPITALISED}){{0,2}}"
NAMES = re.compile(rf"(?P<join>,? and |, )(?P<who>{WORDS}?) (?P<what>{WORDS}){END}")
FIRST_THING, FIRST_NAME = re.compile(rf" (?:{THING}|[a-z]+s)\b"), re.compile(rf" {A_NAME}$")
# "Plans to give Chad and Mali a seat", "for calling Chad and Mali a threat": what another verb takes.
OTHER_VERB = re.compile(r"\bto (?!(?:an?|all|both|its|his|her|the|their|two)\b)[a-z]+|\b(?:by|for|from|in|of) [a-z]+ing\b")
OTHER_THING = re.compile(r" (?:against|from|of|on|to)\b")  # "and Mali its limits on fish"
DAY = re.compile(rf",? (?:early |late )?(?:on|in) ((?i:{A_WEEKDAY}|(?:\d+ )?{A_MONTH}(?: \d+)?))\b")
IN_A_TOWN = re.compile(rf"\b(?:at|in|near) {A_NAME}$")  # "in Timbuktu, Mali the army"


def with_gapped(parts: Sequence[Part], mentions: Sequence[Mention]) -> list[Part]:
    """The parts of the mentions; instead of those of one whose verb tells what another does to his own, that mention and the
    other's. Where his own is a thing done to the same he takes part in it: "recalled its envoy from Oman and Mali its consul"."""
    acts = {(mention.trigger, mention.type): found for mention in mentions if (found := _acts(mention))}
    told = []
    for part in parts:
        instead = acts.get((part.mention.trigger, part.mention.type))
        is_first = part.trigger == part.mention.trigger
        told += [part] if instead is None else instead if is_first else []
    return told


def _acts(mention: Mention) -> list[Part]:
    """The mention and the other's; the mention alone if he takes part in it; nothing where the verb tells of no other."""
    found = _found(mention)
    if found is None:
        return []
    first = mention.trigger.end
    who, what = (Span(first + found.start(name), first + found.end(name), found[name]) for name in ("who", "what"))
    outside = [a for a in mention.arguments if not who.start <= a.span.start < what.end or a.role == "date"]
    kept = [_shortened(a, first + found.start()) for a in outside if not who.start <= a.span.start < first + found.end()]
    days = [a for a in kept if a.role == "date" and a.span.start > what.end] or _day_behind(mention, found)
    own_days = days if any(a.role == "date" and a not in days for a in kept) else []  # else of both
    before = [a for a in kept if a.role == "recipient" and first <= a.span.start < who.start]
    other = _other(mention, found, (who, what), before)
    if other is None and not own_days:
        is_other_thing = OTHER_THING.match(found.string, found.end()) is not None
        joined = [] if is_other_thing else [Argument("initiator", who, mention.confidence)]
        return [Part(replace(mention, arguments=(*(kept if before else outside), *joined)), mention.trigger)]
    other = other or [Argument("initiator", who, mention.confidence), *before]
    trigger = Span(who.start, what.end, found.string[found.start("who") : found.end("what")])
    told = replace(mention, arguments=tuple(a for a in kept if a not in own_days))
    kept = [a for a in kept if a.role != "initiator" and a not in before and not _is_direct(mention, a)]
    kept = [a for a in kept if a.role != "date" or not own_days] + own_days
    own_day = own_days[0].span if own_days else None
    return [Part(told, mention.trigger), Part(replace(mention, arguments=(*other, *kept)), trigger, own_day)]


def _other(mention: Mention, found: re.Match[str], own: tuple[Span, Span], before: list[Argument]) -> list[Argument] | None:
    """Who takes part in the second act: who does it, and to what, as the first is done to what stands right behind the verb.
    None where it is done to no other than the first."""
    who, what = own
    sure, tail = mention.confidence, found.groupdict().get("tail")
    sides = [Argument("initiator", who, sure)]
    if any(_is_direct(mention, a) for a in before) or _are_of_states(found):
        return [*sides, Argument("recipient", what, sure)]
    if tail and before:
        at = mention.trigger.end + found.start("tail")
        return [*sides, Argument("object", what, sure), Argument("recipient", Span(at, at + len(tail), tail), sure)]
    if any(a.span.text.endswith(who.text) for a in before):  # "imposed sanctions on Mali and Mali a ban"
        doers = [a for a in mention.arguments if a.role == "initiator" and a.span.end <= mention.trigger.start]
        return [*sides, Argument("object", what, sure), *(replace(a, role="recipient") for a in doers)]
    return None


def _day_behind(mention: Mention, found: re.Match[str]) -> list[Argument]:
    """The day right behind what is told of the other, as an argument."""
    day = DAY.match(found.string, found.end())
    start = mention.trigger.end + day.start(1) if day else 0
    return [Argument("date", Span(start, start + len(day[1]), day[1]), mention.confidence)] if day else []


def _are_of_states(found: re.Match[str]) -> bool:
    """Whether the first thing and the other's own tell whose they are: "seized a Malian ship and Mali a Chadian one"."""
    return all(re.search("[A-Z]", words) for words in (found.string[: found.start()], found["what"]))


def _is_direct(mention: Mention, argument: Argument) -> bool:
    """Whether an argument stands right behind the verb."""
    return argument.role != "date" and 0 <= argument.span.start - mention.trigger.end <= len(" the ")


def _found(mention: Mention) -> re.Match[str] | None:
    """The other and his own, as the words behind the trigger name them."""
    sentence, trigger = mention.sentence, mention.trigger
    is_active = any(a.role == "initiator" and a.span.end <= trigger.start for a in mention.arguments)
    if mention.type not in OF_ONE_ANOTHER or sentence is None or not is_active:
        return None
    behind = sentence.text[trigger.end - sentence.start :]
    for pattern, is_such in ((OF_HIS_OWN, _is_his_own), (NAMES, _are_names)):
        for found in pattern.finditer(behind):
            if is_such(found, behind[: found.start()]):
                return found
    return None


def _is_his_own(found: re.Match[str], before: str) -> bool:
    is_thing = FIRST_THING.match(before) is not None and not WHEN.search(found["what"]) and not cues().search(found["what"])
    is_place = found["join"] == ", " and IN_A_TOWN.search(before)
    is_apart = APART.search(before) or OTHER_VERB.search(before)
    return is_thing and not is_place and not is_apart and is_party(found["who"])


def _are_names(found: re.Match[str], before: str) -> bool:
    return FIRST_NAME.fullmatch(before) is not None and is_party(found["who"]) and is_party(found["what"])


def _shortened(argument: Argument, end: int) -> Argument:
    """The argument without what it runs on to from there: "two Malians, Mali"."""
    span = argument.span
    if not span.start < end < span.end:
        return argument
    return replace(argument, span=Span(span.start, end, span.text[: end - span.start]))
