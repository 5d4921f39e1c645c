"""One verb that tells several events: "will visit Norway on Monday and Fiji on Friday".

An event is one act at one time: whoever or whatever place has a day of its own makes another mention. Its trigger is what the
text has of it, "Fiji on Friday": no two mentions stand at one place.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from dateline.dates.resolver import resolve_date
from dateline.dates.told_once import Remnant, told_once
from dateline.ontology import SIDES, TYPES
from dateline.records import Argument, Article, DateSpan, Mention, Span

__all__ = ["OF_ITS_PART", "in_order", "parted"]

OF_ITS_PART = "the day told with one of several for which the verb is told once"  # as a DateSpan's reason
WHERE_AND_WHO = (*SIDES, "place", "object")
BARE = re.compile(r"(?:(?:the|of|al|de) |al-)*[A-Z][\w’'.-]*(?:[ -](?:(?:the|of|al|de)[ -])*[A-Z][\w’'.-]*)*")
LED_TO = re.compile(r"(?:,? (?:early |late )?(?:at|during|from|in|of|on|to|with))?(?: the)? ?")


@dataclass(frozen=True, slots=True)
class Part:
    """A mention at the trigger by which the rules know it, and the trigger of its own; of those told once, its day."""

    mention: Mention
    trigger: Span
    day: Span | None = None


def parted(mentions: Sequence[Mention], published_on: date | None) -> list[Part]:
    """The mentions; one whose verb is told once for several, each with a day of its own, as one mention for each."""
    return [part for mention in mentions for part in _parts(mention, mentions, published_on)]


def _retold(mention: Mention, trigger: Span) -> Mention:
    """The mention at a trigger of its own, and with it those whom no other words name."""
    arguments = tuple(replace(a, span=trigger) if a.span == mention.trigger else a for a in mention.arguments)
    return replace(mention, trigger=trigger, arguments=arguments)


def in_order(article: Article, told: Sequence[Mention], parts: Sequence[Part]) -> list[Mention]:
    """The dated mentions at triggers of their own. Of the days told once each has its own, whatever else would date it."""
    dated = (
        replace(mention, date=_own_date(article, mention, part.day)) if part.day else mention
        for mention, part in zip(told, parts, strict=True)
    )
    return [_retold(mention, part.trigger) for mention, part in zip(dated, parts, strict=True)]


def _own_date(article: Article, mention: Mention, day: Span) -> DateSpan:
    """The date of a mention that has that day."""
    when = mention.date
    if (when.phrase or "") not in day.text or when.basis != "text":
        when = resolve_date(
            article.text, day.start, day.end, article.published_on, "future" if mention.status == "planned" else None
        )
    return replace(when, reason=when.reason or OF_ITS_PART)


def _parts(mention: Mention, mentions: Sequence[Mention], published_on: date | None) -> list[Part]:
    whole = [Part(mention, mention.trigger)]
    told = told_once(mention.sentence, mention.trigger, published_on) if mention.sentence else None
    if told is None:
        return whole
    first, last = told.remnants[0].start, told.remnants[-1].end
    others = [other for other in mentions if other.trigger != mention.trigger]
    own = [_own(mention, each, told.end) for each in told.remnants]
    if not all(own) or any(other.trigger.overlaps(Span(mention.trigger.end, first, "")) for other in others):
        return whole  # the days are those of another mention
    shared = [a for a in mention.arguments if not first <= a.span.start < last]
    like, behind = _ending_at(mention, told.end), told.day.end if told.day.start > mention.trigger.start else first
    parts = [Part(replace(mention, arguments=_dated(mention, shared, told.day, told.day)), mention.trigger)]
    for each, arguments in zip(told.remnants, own, strict=True):
        if any(other.trigger.overlaps(each.span) for other in others):
            continue  # heard by itself
        kept = [a for a in shared if not (_gives_way(mention, a, arguments, like) or behind <= a.span.start < first)]
        parts.append(Part(replace(mention, arguments=_dated(mention, kept + arguments, each.day, told.day)), each.span, each.day))
    return parts


def _own(mention: Mention, remnant: Remnant, end: int) -> list[Argument]:
    """The arguments that a remnant has instead of those that end where it begins: what is marked in its words, else as these."""
    last = _ending_at(mention, end)
    before = _ending_at(mention, min((a.span.start for a in last), default=0)) if remnant.tail else last
    own = []
    for words, like in ((remnant.thing, before), (remnant.tail, last)):
        marked = [a for a in mention.arguments if words and a.role in WHERE_AND_WHO and a.span.overlaps(words)]
        alike = [a for a in like if words and _is_name(a.span) == _is_name(words)]
        own += marked or [_copied(a, words) for a in alike if words and _may_be(mention, a, words)]
    own += [a for a in mention.arguments if a.role == "place" and remnant.day.end <= a.span.start < remnant.end]
    is_met = any(a.role in SIDES and a.span.overlaps(remnant.thing) for a in own) or not TYPES[mention.type].symmetric
    return own if (is_met or not remnant.tail) and any(a.role != "object" for a in own) else []


def _ending_at(mention: Mention, place: int) -> list[Argument]:
    """The arguments that end behind the trigger at this place of the text, but for a preposition."""
    text, first = (mention.sentence.text, mention.sentence.start) if mention.sentence else ("", 0)
    told = [a for a in mention.arguments if a.role in WHERE_AND_WHO and mention.trigger.start < a.span.end <= place]
    return [a for a in told if LED_TO.fullmatch(text[a.span.end - first : place - first])]


def _may_be(mention: Mention, argument: Argument, words: Span) -> bool:
    """Whether the words may be what that argument is: "Turkish troops" are no place, of two who meet on one side."""
    return argument.role != "place" or BARE.fullmatch(words.text) is not None or not TYPES[mention.type].symmetric


def _copied(argument: Argument, words: Span) -> Argument:
    is_done_to = argument.role == "place" and not BARE.fullmatch(words.text)
    return replace(argument, span=words, role="recipient" if is_done_to else argument.role)


def _is_name(words: Span) -> bool:
    return re.search("[A-Z]", words.text) is not None


def _gives_way(mention: Mention, argument: Argument, own: Sequence[Argument], like: Sequence[Argument]) -> bool:
    """Whether an argument of the first day is none of a remnant's: its like, or who acts, where another does ("Chad two")."""
    acts = not TYPES[mention.type].symmetric and any(a.role == "initiator" for a in own)
    if argument.span.start < mention.trigger.start or acts:
        return acts and argument.role == "initiator"
    is_the_place = argument.role == "object" and BARE.fullmatch(argument.span.text) and any(a.role == "place" for a in own)
    return argument in like or bool(is_the_place) or any(a.role == argument.role for a in own)


def _dated(mention: Mention, arguments: Sequence[Argument], day: Span, first: Span) -> tuple[Argument, ...]:
    """The arguments with that day, and no other behind the trigger, nor the first."""
    heard = (a.confidence for a in mention.arguments if a.role == "date" and a.span.overlaps(day))
    kept = [a for a in arguments if a.role != "date" or (a.span.end <= mention.trigger.start and not a.span.overlaps(first))]
    return (*kept, Argument("date", day, max(heard, default=mention.confidence)))
