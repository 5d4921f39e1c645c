"""Who does what somebody is told, given time for or hit with: "Chad told Mali that it would expel two envoys" (Chad would),
"gave Mali a month to recall its envoy" (Mali is to), "Mali hit with Chadian sanctions" (by Chad)."""

import re
from dataclasses import replace

from dateline.records import Argument, Mention, Span
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import sentence_start, words_before, words_behind

__all__ = ["BREAKS", "by_the_teller", "by_who_is_given_time", "hit_with", "not_by_who_asks"]

TELLING = r"(?:told|warned|informed|notified|assured|promised|threatened)"
WOULD = r"(?:(?:would|will|had|has) (?:also |soon |not |never |no longer |\w+ly )?(?:be )?)"  # not "must", "should"
TOLD = re.compile(
    rf"(?P<who>(?:[Tt]he )?{NAME}(?: (?!and\b|who\b|which\b|\w+ed\b)[a-z-]+){{0,2}}?)"
    rf" (?:had |has )?{TELLING} (?P<whom>[^,;:]+?)(?: (?:on|in|last|this) [\w ]+?)?"
    rf" (?:that )?(?P<it>it|he|she|they|(?<=that )(?:[\w’'-]+ ){{0,5}}?[\w’'-]+(?= (?:would|will) (?:\w+ly )?be )) {WOULD}$"
)
# "Mali was asked by Chad to V", "Chad apologised to Mali for V-ing": not Chad's act, nor Mali's.
BY_OTHERS = re.compile(
    r"\b(?:was|were|been|being|is|are) (?:\w+ly )?(?:accused|advised|asked|begged|called (?:up)?on|directed|encouraged|instructed"
    r"|invited|ordered|pressed|pressured|requested|told|urged|warned) (?:\w+ly )?by (?P<who>[^,;:]+?)"
    r"(?: on \w+day| (?:last|this) \w+)? (?:not )?(?P<verb>of|to) (?:(?!that\b)[^,;:])*$"
    r"|\b(?:was|were|been|being|is|are) (?:\w+ly )?(?:blamed|condemned|criticised|criticized|denounced|faulted"
    r"|lauded|praised|rebuked|thanked) (?:\w+ly )?by (?P<critic>[^,;:]+?) (?:for|over) (?:(?!that\b)[^,;:])*$"
    r"|\b(?:apologi[sz](?:ed?|es|ing)|apology|apologies|sorry) (?:\w+ly )?to (?P<whom>[^,;:]+?)"
    r"(?: on \w+day| (?:last|this) \w+)? (?:for|over) (?:(?!that\b)[^,;:])*$"
)
ITS = re.compile(r"(?:[\w-]+ of )?(?:its|their|his|her) (?!own\b)")
BREAKS = frozenset(("ambassador_recall", "relations_severed"))
PRONOUNS = frozenset(("it", "he", "she", "they"))
BY = re.compile(r"[^.;:,]{0,60}?\bby\b")
TIME = r"(?:an?|one|\w+|\d+|\w+ more|another(?: \w+)?|until \w+) ?(?:more )?(?:hours?|days?|weeks?|months?|years?)"
GIVEN = re.compile(
    rf"\bg(?:ave|ives?|iven|iving) (?P<whom>(?:the )?{NAME}(?: [a-z]+){{0,2}}?) {TIME} to (?P<more>(?:[^;:.]*? )?and )?$"
)
SAME_IN_PAST = re.compile(r"(?:cut|shut|put|let|set|quit|hit)\b|\w+ed\b")  # "a week to leave and cut ties": who gave it may
DEPARTURES = frozenset(("arrest", "diplomat_expulsion", "threat", "visit"))  # "five days to leave" is the giver's act
HIT = re.compile(r"(?:newly )?(?:hit|slapped|threatened|punished)(?P<with> with)?$", re.IGNORECASE)
WITH = re.compile(r" with\b")
WHOSE = re.compile(r"(?: with)? (?:(?!of|on|over|for|in|by|to|from|after|and)[\w-]+ ){0,3}$")
# "Chad hit with sanctions two Malian firms": what it is hit with, then who.
THEN_WHOM = re.compile(
    r"(?: with)? (?:[\w-]+ ){0,3}?(?:sanctions|tariffs|duties|fines?|bans?|attacks?|strikes?|war|force|reprisals|retaliation)"
    r"(?: (?:an?|the|its|two|three|several|\d+))? $"
)
PENALTIES = frozenset(("restriction", "sanctions_imposed", "threat"))


def by_the_teller(mention: Mention) -> Mention:
    """ "Chad told Mali that it would V", "that two envoys would be Ved": Chad does, where Mali was read as the one."""
    told = TOLD.search(words_before(mention, mention.trigger))
    doers = [a for a in mention.arguments if a.role == "initiator"]
    hearers = [a for a in doers if told and _is_within(mention, a, told, "whom")]
    is_by_others = told and told["it"] not in PRONOUNS and BY.match(words_behind(mention))
    if told is None or not hearers or is_by_others or not all(a in hearers or _is_within(mention, a, told, "it") for a in doers):
        return mention
    teller = replace(hearers[0], span=_span(mention, told, "who"))
    rest = tuple(a for a in mention.arguments if a not in doers)
    is_to_him = mention.type in BREAKS and all(a.role != "recipient" for a in rest)  # "that it would recall its envoy"
    return replace(mention, arguments=(teller, *rest, *(replace(a, role="recipient") for a in hearers if is_to_him)))


def not_by_who_asks(mention: Mention) -> Mention:
    """The mention without who asks or accuses somebody of it, and those to whom one apologises for it, as initiators; 'its
    people', of whom one is accused by another, need not be of either."""
    others = BY_OTHERS.search(words_before(mention, mention.trigger))
    if others is None or mention.type == "diplomat_expulsion":  # who is told to leave is expelled by the teller
        return mention
    group = next(name for name in ("who", "whom", "critic") if others[name])
    no_doers = [a for a in mention.arguments if a.role == "initiator" and _is_within(mention, a, others, group)]
    is_charge = others["verb"] == "of"
    kept = (a for a in mention.arguments if not (is_charge and no_doers and a.role == "recipient" and ITS.match(a.span.text)))
    return replace(mention, arguments=tuple(a for a in kept if a not in no_doers))


def by_who_is_given_time(mention: Mention) -> Mention:
    """ "Chad gave Mali a month to V and V": Mali is to do so, to Chad if Mali was read as whom it is done to."""
    given = GIVEN.search(words_before(mention, mention.trigger))
    givers = [a for a in mention.arguments if a.role == "initiator" and given and _ends_before(mention, a, given)]
    is_open = given is None or (given["more"] and SAME_IN_PAST.match(mention.trigger.text))
    if given is None or is_open or not givers or mention.type in DEPARTURES:
        return mention
    whom = _span(mention, given, "whom")
    rest = [a for a in mention.arguments if a not in givers]
    was_object = any(a.role == "recipient" and a.span.overlaps(whom) for a in rest)
    rest = [a for a in rest if not (a.role in ("initiator", "recipient") and a.span.overlaps(whom))]
    back = [replace(a, role="recipient") for a in givers] if was_object else []
    return replace(mention, status="possible", arguments=(replace(givers[0], span=whom), *back, *rest))


def hit_with(mention: Mention) -> Mention:
    """ "Mali hit with Chadian sanctions": a passive, for the active verb has its object right behind it."""
    hit = HIT.match(mention.trigger.text) if mention.type in PENALTIES else None
    struck = [a for a in mention.arguments if a.role == "initiator" and a.span.end <= mention.trigger.start]
    if hit is None or not struck or not (hit["with"] or WITH.match(words_behind(mention))):
        return mention
    behind = [a for a in mention.arguments if a.role == "recipient" and a.span.start >= mention.trigger.end]
    if any(THEN_WHOM.fullmatch(_up_to(mention, a)) for a in behind):
        return mention
    imposers = [replace(a, role="initiator") for a in behind if _imposes(mention, a)]
    others = [a for a in mention.arguments if a not in struck and a not in behind]  # "sanctions over Togo" are not on Togo
    return replace(mention, arguments=(*(replace(a, role="recipient") for a in struck), *imposers, *others))


def _imposes(mention: Mention, argument: Argument) -> bool:
    """Whether the words are of whose penalties they are: "with new Chadian sanctions"."""
    return WHOSE.fullmatch(_up_to(mention, argument)) is not None


def _up_to(mention: Mention, argument: Argument) -> str:
    return words_behind(mention)[: max(0, argument.span.start - mention.trigger.end)]


def _span(mention: Mention, match: re.Match[str], group: str) -> Span:
    first = sentence_start(mention)
    return Span(first + match.start(group), first + match.end(group), match[group])


def _is_within(mention: Mention, argument: Argument, match: re.Match[str], group: str) -> bool:
    span = _span(mention, match, group)
    return span.start <= argument.span.start and argument.span.end <= span.end


def _ends_before(mention: Mention, argument: Argument, match: re.Match[str]) -> bool:
    return argument.span.end <= sentence_start(mention) + match.start()
