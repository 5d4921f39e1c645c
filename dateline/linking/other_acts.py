"""What tells two acts of one type in an article apart, though cast, day and status may fit: the next round, a further accord,
a parliament beside its government, a swap beside what one side frees."""

import re

from dateline.linking.many_times import is_told_often
from dateline.linking.report import Report
from dateline.ontology import ENCOUNTERS, SPEECH
from dateline.records import IMPLIED_SIDES, Mention

__all__ = ["are_other_acts", "parties_of", "powers_of", "told_as_another"]

OFTEN = "often"
WITH_OTHERS = frozenset(("meeting", "phone_call", "summit", "talks"))
ROUNDS = frozenset(("meeting", "summit", "talks", "visit"))
REACH = 60  # characters before a trigger in which it is told as another
ORDINAL = "second|third|fourth|fifth|sixth|seventh"
# "The next round of talks", "a second summit".
ANOTHER = re.compile(
    rf"\b(?P<which>next|another|further|subsequent|future|follow-up|{ORDINAL})\s+"
    r"(?:(?!(?:day|week|month|year|time|trip|stage)s?\b)[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
ALSO = re.compile(r"\balso (?:\w+ )?$", re.IGNORECASE)
# "Also met the ministers of Peru"; not "also discussed it", "also attended the talks".
MEETS = re.compile(
    r"(?:me(?:e?t|ets)|spoken?|talked|confer(?:red|s)|(?:tele)?phone[ds]?|called|received?|saw|hosted)\b", re.IGNORECASE
)
ANOTHER_THING = re.compile(r"(?:an?|two|three|four|several|another)\b|(?:separate|similar|further|other|second) ", re.IGNORECASE)
SWAP = re.compile(r"\b(?:swap|exchang)", re.IGNORECASE)
RIVALS = frozenset(("OPP", "LEG", "JUD", "REB", "MED", "PTY"))  # who speaks against, or to, the government of his state


def told_as_another(text: str, mention: Mention) -> str:
    """The word by which the text tells the mention as one more of its kind: an ordinal, 'also' of an encounter, else 'another';
    of encounters and attacks that are several "often"; else nothing."""
    if (mention.type in ENCOUNTERS or mention.type == "attack") and is_told_often(mention):
        return OFTEN
    before = text[max(0, mention.trigger.start - REACH) : mention.trigger.start]
    if mention.type in WITH_OTHERS and MEETS.match(mention.trigger.text) and ALSO.search(before):
        return "also"
    if mention.type in ROUNDS:
        found = ANOTHER.search(before)
        word = found["which"].lower() if found else ""
        return word if word in ORDINAL.split("|") else "another" if word else ""
    if mention.type != "agreement" or not ALSO.search(before):
        return ""
    objects = [argument.span.text for argument in mention.arguments if argument.role == "object"]
    return "another" if any(map(ANOTHER_THING.match, objects)) else ""


def powers_of(mention: Mention) -> frozenset[str]:
    """The sectors of who speaks, where all of them are of one state; prosecutors speak for the state that accuses."""
    told = [(a.span.text, actor) for a in mention.arguments if a.role == "initiator" for actor in a.actors if actor.code]
    if mention.type not in SPEECH or len({actor.code for _, actor in told}) != 1:
        return frozenset()
    sectors = ("GOV" if "prosecut" in words.lower() else actor.sector for words, actor in told)
    return frozenset(sector for sector in sectors if sector)


def parties_of(mention: Mention) -> frozenset[str]:
    """The codes of both parties of an agreement, where its words name two."""
    if mention.type != "agreement":
        return frozenset()
    told = [a for a in mention.arguments if a.role == "initiator" and a.span != mention.trigger]
    actors = [
        actor for argument in told for actor in argument.actors if not actor.reason.startswith(("parties of", *IMPLIED_SIDES))
    ]
    codes = {actor.code for actor in actors if actor.code}
    return frozenset(codes) if len(codes) == 2 else frozenset()


def are_other_acts(first: Report, then: Report) -> bool:
    """Whether two mentions of one type, in the order of the text, cannot be one act by what they are called or who speaks."""
    is_same_one = then.another == first.another != "another"  # "their second summit ... the second summit"
    is_further = (
        then.another not in ("", "also", OFTEN) and not is_same_one and (first.type == "agreement" or first.status != then.status)
    )
    if then.another == "also":  # "also met the ministers of Peru"
        is_further = len(first.codes) > 1 and not then.codes <= first.codes
    is_further = is_further or len(first.parties & then.parties) == 1  # a pact with each of two
    return (
        is_further
        or _are_several_and_one(first, then)
        or _is_one_half_of(first, then)
        or _is_one_half_of(then, first)
        or _are_rivals(first, then)
        or _are_rivals(then, first)
    )


def _are_several_and_one(first: Report, then: Report) -> bool:
    """Whether one is told as done several times, the other once, unless a text tells both of one day; or both are, of other
    times."""
    if first.another == then.another == OFTEN:
        times = {(report.date.earliest, report.date.latest) for report in (first, then)}
        return first.date.basis == then.date.basis == "text" and len(times) > 1
    return OFTEN in (first.another, then.another) and not (first.day and first.day == then.day)


def _is_one_half_of(swap: Report, release: Report) -> bool:
    """Whether one is a swap of prisoners by two, the other tells whom one of them freed; or two clash, and one had hit the
    other."""
    if swap.type == release.type == "attack" and not swap.recipients and swap.sentence != release.sentence:
        return len(swap.initiators) == 2 and {release.initiators, release.recipients} == {
            frozenset((c,)) for c in swap.initiators
        }
    is_swap = swap.type == release.type == "release" and SWAP.search(swap.trigger) and not SWAP.search(release.trigger)
    return (
        bool(is_swap) and len(swap.initiators) == 2 and len(release.initiators & swap.initiators) == len(release.initiators) == 1
    )


def _are_rivals(one: Report, other: Report) -> bool:
    """Whether a government speaks in one, and in the other somebody else of its state."""
    return one.initiators == other.initiators and one.powers == {"GOV"} and bool(other.powers) and other.powers <= RIVALS
