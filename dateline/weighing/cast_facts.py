"""What an article tells of an event and a code: how the event's mentions name it on either side, what it does in those beside.

A fact is a short word by a name, ready to be part of a sign (`side_signs.py`); those of an article and of a mention are in
`side_facts.py`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from dateline.ontology import SIDES, TYPES
from dateline.records import Actor, Event, Mention
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.weighing.side_facts import ORDER, ArticleFacts, Facts, article_facts, binned, facts_near, facts_of_side, rule_of

__all__ = ["EventFacts", "cast_of", "event_facts", "facts_of_event", "facts_of_member"]

MOST = 3  # others on a side, counted no further
LEADING = 4  # the states that an article names most, which may be on a side of any event
NEAREST = (*ORDER, "far")


@dataclass(frozen=True, slots=True)
class EventFacts:
    """An event among the mentions of its article (resolved, in text order): the facts of the article, its surest mention, the two
    mentions before that one and the one after it that tell other events, the nearest first, and those in its sentence; what is
    named near each of its own mentions, by code; the codes that may be on its sides: whom all of these name, and the states that
    the article names most."""

    event: Event
    mentions: Sequence[Mention]
    article: ArticleFacts
    surest: int
    before: Sequence[int]
    after: Sequence[int]
    sentence: Sequence[int]
    near: Sequence[Mapping[str, Facts]]
    codes: Sequence[str]


def cast_of(event: Event, side: str) -> tuple[Actor, ...]:
    """Who is on a side of an event."""
    return event.initiators if side == SIDES[0] else event.recipients


def event_facts(
    mentions: Sequence[Mention], events: Sequence[Event], index: ArticleIndex, main: str | None
) -> Iterable[EventFacts]:
    """The facts of each event of an article. `main`: the code of the state that most of it is about."""
    article = article_facts(mentions, index, main)
    sentences: dict[int, list[int]] = defaultdict(list)
    for number, mention in enumerate(mentions):
        sentences[index.sentence_of(mention.trigger.start)].append(number)
    for event in events:
        own = set(event.mentions)
        surest = max(event.mentions, key=lambda number: (mentions[number].confidence, -number))
        before = list(islice((number for number in range(surest - 1, -1, -1) if number not in own), 2))
        after = list(islice((number for number in range(surest + 1, len(mentions)) if number not in own), 1))
        beside = [number for number in sentences[index.sentence_of(mentions[surest].trigger.start)] if number not in own]
        near = [facts_near(article, mentions[number], index) for number in (surest, *sorted(own - {surest}))]
        casts = [article.casts[number][side] for number in (*own, *before, *after, *beside) for side in SIDES]
        codes = {code for named in (*casts, *near) for code in named} | {code for code, _ in index.counts[:LEADING]}
        yield EventFacts(event, mentions, article, surest, before, after, beside, near, sorted(codes))


def facts_of_event(told: EventFacts) -> Facts:
    """What an event is: the same for every code."""
    trigger = told.mentions[told.surest].trigger.text.lower().split()
    return {
        "type": told.event.type,
        "symmetric": str(int(TYPES[told.event.type].symmetric)),
        "sure": binned(told.event.confidence, 0.55, 0.7, 0.85),
        "mentions": binned(len(told.event.mentions), 1, 2, 4),
        "trigger": trigger[0] if trigger else "",
    }


def facts_of_member(told: EventFacts, side: str, code: str) -> Facts:
    """How an event stands to a code as one of a side: whether the rules have it there, how its mentions name it and how near, and
    what else the article tells of it."""
    across = SIDES[side == SIDES[0]]
    heard, heard_across = _heard(told, side, code), _heard(told, across, code)
    home = told.event.place.country if told.event.place else None
    return {
        **told.article.standing[code],
        **facts_of_side(told.article, told.mentions[told.surest], told.surest, side, code),
        **_held(told.event, side, across, code),
        **heard,
        "heard_across": heard_across["heard"],
        "why_across": heard_across["why"],
        **_beside(told, code),
        **told.near[0][code],
        "near": min((near[code]["near"] for near in told.near), key=NEAREST.index),
        "whose": code if code in BODIES else "state",
        "home": str(int(home == code)) if home else "none",
    }


def _held(event: Event, side: str, across: str, code: str) -> Facts:
    """Whether the rules have the code on the side or across, by which rule, and how many others."""
    own, opposite = cast_of(event, side), cast_of(event, across)
    rules = [rule_of(actor.reason) for actor in own if actor.code == code]
    others, beyond = (str(min(MOST, len({a.code for a in cast if a.code and a.code != code}))) for cast in (own, opposite))
    return {
        "in": str(int(bool(rules))),
        "rule": rules[0] if rules else "",
        "across": str(int(any(actor.code == code for actor in opposite))),
        "others": others,
        "beyond": beyond,
    }


def _heard(told: EventFacts, side: str, code: str) -> Facts:
    """How the mentions of the event name the code on a side, and how sure they are of another one there."""
    casts = [told.article.casts[number][side] for number in told.event.mentions]
    naming = [cast[code] for cast in casts if code in cast]
    best = max(naming, key=lambda named: (named.confidence, named.why), default=None)
    rivals = (named.confidence for cast in casts for each, named in cast.items() if each != code)
    return {
        "heard": binned(best.confidence, 0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95) if best else "not",
        "why": best.why if best else "",
        "told_by": binned(len(naming) / len(casts), 0, 0.34, 0.67, 0.99),
        "rival": binned(max(rivals, default=-1.0), -0.5, 0, 0.6, 0.8),
    }


def _beside(told: EventFacts, code: str) -> Facts:
    """What the code does in the mentions before and after the surest one that tell other events, and in its sentence."""
    before = [_roles(told, number, code) for number in told.before]
    acts = {(told.mentions[number].type, _roles(told, number, code)) for number in told.sentence}
    in_sentence = sorted(act for act in acts if act[1])
    return {
        "previous": ",".join(before[:1]),
        "earlier": ",".join(before[1:]),
        "next": ",".join(_roles(told, number, code) for number in told.after),
        "beside": ",".join(sorted({roles for _, roles in in_sentence})),
        "act": "-".join(in_sentence[0]) if in_sentence else "",
    }


def _roles(told: EventFacts, number: int, code: str) -> str:
    """'i', 'r', 'ir' or nothing: on which sides the mention of that number has the code."""
    return "".join(side[0] for side in SIDES if code in told.article.casts[number][side])
