"""Who does what somebody is told, asked, given time for or hit with: "Chad told Mali that it would expel two" (Chad would), "Mali
was urged by Chad to withdraw" (not by Chad), "Chad gave Mali a month to recall its envoy" (Mali is to)."""

import re
from dataclasses import replace

from dateline.ontology import SIDES
from dateline.records import Argument, Mention, Span
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import sentence_start, words_before, words_behind

__all__ = ["by_the_teller", "by_who_is_given_time", "hit_with", "not_by_who_asks"]

TOLD = re.compile(
    rf"(?P<who>(?:[Tt]he )?{NAME}(?: (?!and\b|who\b|which\b|\w+ed\b)[a-z-]+){{0,2}}?)"
    r" (?:had |has )?(?:told|warned|informed|notified|assured|promised|threatened) (?P<whom>[^,;:]+?)"
    r"(?: (?:on|in|last|this) [\w ]+?)? (?:that )?(?P<it>it|he|she|they) (?:would|will|had|has) (?:(?:also|not|\w+ly) )*$"
)
# "Mali was asked by Chad to V", "praised by Chad for V-ing": not Chad's act.
BY_OTHERS = re.compile(
    r"\b(?:was|were|been|being|is|are) (?:\w+ly )?(?:accused|asked|blamed|called on|condemned|criticised|criticized|denounced"
    r"|instructed|invited|ordered|praised|pressed|requested|thanked|told|urged|warned) by (?P<who>[^,;:]+?)"
    r"(?: on \w+day| (?:last|this) \w+)? (?:not )?(?:for|of|over|to) (?:(?!that\b)[^,;:])*$"
)
TIME = r"(?:an?|one|two|\w+ more|\d+|another(?: \w+)?|\w+) (?:hours|days?|weeks?|months?)"
GIVEN = re.compile(rf"\bg(?:ave|ives?|iven|iving) (?P<whom>(?:the )?{NAME}(?: [a-z]+){{0,2}}?) {TIME} to $")
PENALTIES = frozenset(("restriction", "sanctions_imposed", "threat"))
HIT_WITH = re.compile(r"(?:hit|slapped|threatened|punished) with\b", re.IGNORECASE)
IMPOSED = re.compile(r"(?: with)? (?:(?:an?|the|fresh|further|more|new|steep|stiff) )*")  # "with new Chadian sanctions"


def by_the_teller(mention: Mention) -> Mention:
    """ "Chad told Mali that it would V": Chad does, where Mali was read as the one."""
    told = TOLD.search(words_before(mention, mention.trigger))
    doers = [a for a in mention.arguments if a.role == "initiator"]
    hearers = [a for a in doers if told and _is_within(mention, a, told, "whom")]
    if told is None or not hearers or not all(a in hearers or _is_within(mention, a, told, "it") for a in doers):
        return mention
    teller = replace(hearers[0], span=_span(mention, told, "who"))
    return replace(mention, arguments=(teller, *(a for a in mention.arguments if a not in doers)))


def not_by_who_asks(mention: Mention) -> Mention:
    """The mention without who asks or blames somebody for it as initiator."""
    by = BY_OTHERS.search(words_before(mention, mention.trigger))
    if by is None or mention.type == "diplomat_expulsion":  # who is told to leave is expelled by the teller
        return mention
    kept = (a for a in mention.arguments if a.role != "initiator" or not _is_within(mention, a, by, "who"))
    return replace(mention, arguments=tuple(kept))


def by_who_is_given_time(mention: Mention) -> Mention:
    """ "Chad gave Mali a month to V": Mali is to do so, to Chad if Mali was read as whom it is done to; not where envoys are to
    leave, which is the giver's act."""
    given = GIVEN.search(words_before(mention, mention.trigger))
    if given is None or mention.type in ("arrest", "diplomat_expulsion", "threat", "visit"):
        return mention
    whom = _span(mention, given, "whom")
    givers = [a for a in mention.arguments if a.role == "initiator" and a.span.end < whom.start]
    rest = [a for a in mention.arguments if a not in givers and not (a.role in SIDES and a.span.overlaps(whom))]
    was_object = any(a.role == "recipient" and a.span.overlaps(whom) for a in mention.arguments)
    back = [replace(a, role="recipient") for a in givers if was_object]
    doer = Argument("initiator", whom, mention.confidence)
    return replace(mention, status="possible", arguments=(doer, *back, *rest)) if givers else mention


def hit_with(mention: Mention) -> Mention:
    """ "Mali hit with Chadian sanctions": a passive, for the active verb has its object right behind it."""
    trigger, told = mention.trigger, words_behind(mention)
    struck = [a for a in mention.arguments if a.role == "initiator" and a.span.end <= trigger.start]
    by = [a for a in mention.arguments if a.role == "recipient" and a.span.start >= trigger.end]
    if mention.type not in PENALTIES or not struck or not HIT_WITH.match(trigger.text + told):
        return mention
    if not all(IMPOSED.fullmatch(told[: a.span.start - trigger.end]) for a in by):
        return mention
    rest = (a for a in mention.arguments if a not in struck and a not in by)
    turned = (*(replace(a, role="recipient") for a in struck), *(replace(a, role="initiator") for a in by))
    return replace(mention, arguments=(*turned, *rest))


def _span(mention: Mention, match: re.Match[str], group: str) -> Span:
    first = sentence_start(mention)
    return Span(first + match.start(group), first + match.end(group), match[group])


def _is_within(mention: Mention, argument: Argument, match: re.Match[str], group: str) -> bool:
    span = _span(mention, match, group)
    return span.start <= argument.span.start and argument.span.end <= span.end
