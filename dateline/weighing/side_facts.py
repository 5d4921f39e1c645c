"""What an article tells of the states and bodies that it names: as a whole, around a mention, and on each side of its events.

A fact is a short word by a name, ready to be part of a sign (`side_signs.py`, `affiliation_signs.py`).
"""

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from dateline.ontology import SIDES, TYPES
from dateline.records import IMPLIED_SIDES, Argument, Mention, Span
from dateline.resolve.articles import BODIES, ArticleIndex

__all__ = [
    "ORDER",
    "ArticleFacts",
    "Facts",
    "article_facts",
    "binned",
    "facts_near",
    "facts_of_side",
    "is_told",
    "rule_of",
]

ORDER = ("before", "after", "paragraph", "previous", "next")  # of two places the first counts
SMALL = re.compile(r"[a-z]+")
QUOTED = re.compile(r"""(?<!\w)(?:"[^"]*"|'(?:\\.|[^'\\])*')(?!\w)""")
Facts = dict[str, str]  # by name


@dataclass(frozen=True, slots=True)
class _Named:
    """How a mention names a code on a side: the confidence of the surest words (0 where the article alone tells), and by what
    rule it was read."""

    confidence: float
    why: str


Cast = dict[str, dict[str, _Named]]  # side -> code -> how it is named
Weight = defaultdict[tuple[str, ...], float]


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """Who is named by each mention (`casts`); each state named, as character, code, sentence, paragraph (`places`); all codes,
    and how the article as a whole stands to each (`standing`); how much of the article, each mention counted by its confidence,
    tells of a code on a side (`part`), on a side of a type (`alike`), of one acting on another or with it (`dealt`)."""

    casts: list[Cast]
    places: list[tuple[int, str, int, int]]
    codes: list[str]
    standing: dict[str, Facts]
    part: Weight = field(default_factory=lambda: defaultdict(float))
    alike: Weight = field(default_factory=lambda: defaultdict(float))
    dealt: Weight = field(default_factory=lambda: defaultdict(float))
    dealings: dict[frozenset[str], float] = field(default_factory=dict)


def is_told(mention: Mention, argument: Argument, reason: str) -> bool:
    """Whether only the article tells of an actor of the argument, read for that reason: no words of the mention do."""
    return argument.span == mention.trigger or reason.startswith(IMPLIED_SIDES)


def article_facts(mentions: Sequence[Mention], index: ArticleIndex, main: str | None) -> ArticleFacts:
    """The facts of an article's mentions, resolved, in text order. `main`: the state that most of it is about."""
    casts = [_cast(mention) for mention in mentions]
    places = [(m.at, m.code, index.sentence_of(m.at), index.paragraph_of(m.at)) for m in index.mentions]
    codes = sorted({code for cast in casts for side in SIDES for code in cast[side]} | {code for code, _ in index.counts})
    facts = ArticleFacts(casts, places, codes, _standing(codes, index, places, main))
    for mention, cast in zip(mentions, casts, strict=True):
        for side in SIDES:
            for code in cast[side]:
                facts.part[side, code] += mention.confidence
                facts.alike[mention.type, side, code] += mention.confidence
        for pair in sorted(_pairs(mention, cast)):
            facts.dealt[pair] += mention.confidence
    return facts


def _cast(mention: Mention) -> Cast:
    cast: Cast = {side: {} for side in SIDES}
    for argument in mention.arguments:
        for actor in argument.actors if argument.role in SIDES else ():
            named = _Named(0.0 if is_told(mention, argument, actor.reason) else argument.confidence, rule_of(actor.reason))
            before = cast[argument.role].get(actor.code or "")
            if actor.code and (before is None or named.confidence > before.confidence):
                cast[argument.role][actor.code] = named
    return cast


def rule_of(reason: str) -> str:
    """The rule that decided, without the names that it read: the small words of the first part of a reason. What is
    quoted is no rule, by either mark: `repr` takes the double one where a name has an apostrophe."""
    words = re.split(r"[^\w’'-]+", QUOTED.sub(" ", reason).split(";", maxsplit=1)[0])
    return "_".join(word for word in words if SMALL.fullmatch(word))[:24]


def _pairs(mention: Mention, cast: Cast) -> set[tuple[str, str]]:
    """Who acts on whom, or with whom."""
    doers, others = cast["initiator"], cast["initiator" if TYPES[mention.type].symmetric else "recipient"]
    pairs = {(one, other) for one in doers for other in {**others, **cast["recipient"]}}
    return {(one, other) for one, other in pairs if one != other}


def _standing(
    codes: Sequence[str], index: ArticleIndex, places: Sequence[tuple[int, str, int, int]], main: str | None
) -> dict[str, Facts]:
    """How the article as a whole stands to each code."""
    counts = dict(index.counts)
    total = max(1, sum(counts.values()))
    ranks = {code: min(rank, 4) for rank, (code, _) in enumerate(index.counts)}
    leads = Counter(code for _, code, sentence, _ in places if sentence < 2)
    return {
        code: {
            "rank": f"{ranks.get(code, 4)}{'main' if code == main else ''}",
            "share": binned(counts.get(code, 0) / total, 0, 0.05, 0.12, 0.25, 0.4, 0.6),
            "body": str(int(code in BODIES)),
            "lead": str(min(leads[code], 2)),
        }
        for code in codes
    }


def facts_of_side(article: ArticleFacts, mention: Mention, number: int, side: str, code: str) -> Facts:
    """How the mention, which is that number of the article's, and the rest of the article name a code."""
    cast, other = article.casts[number], SIDES[side == SIDES[0]]
    own, opposite = cast[side].get(code), cast[other].get(code)
    told = {each: mention.confidence * (code in cast[each]) for each in SIDES}  # by this mention itself: not by the rest
    return {
        "opposite": binned(opposite.confidence, 0, 0.6, 0.9) if opposite else "no",
        "why": own.why if own else "",
        "dealt": binned(_dealings(article, mention, number, (side, other), code), 0, 0.1, 0.25, 0.5, 0.8),
        "alike": "".join(binned(article.alike[mention.type, each, code] - told[each], 0, 0.8, 2) for each in (side, other)),
        "part": "".join(binned(article.part[each, code] - told[each], 0, 1, 3) for each in SIDES),
        "place": str(int(mention.place is not None and mention.place.country == code)),
    }


def _dealings(article: ArticleFacts, mention: Mention, number: int, sides: tuple[str, str], code: str) -> float:
    """The share of a code in all that the rest of the article tells of those on the other side acting, or of acts on them."""
    cast, (side, other) = article.casts[number], sides
    partners = cast[other].keys() - {code}
    own = mention.confidence * len(partners) * (code in cast[side])
    with_code = math.fsum(article.dealt[partner, code] + article.dealt[code, partner] for partner in partners) - own
    return with_code / (_all_dealings(article, frozenset(cast[other])) or 1.0)


def _all_dealings(article: ArticleFacts, codes: frozenset[str]) -> float:
    """All that the article tells of any of these codes acting, or of acts on them; summed once for many codes and mentions,
    exactly: a share must not fall on the other side of a bound by the order of a set."""
    if codes not in article.dealings:
        article.dealings[codes] = math.fsum(weight for pair, weight in article.dealt.items() if not codes.isdisjoint(pair))
    return article.dealings[codes]


def facts_near(article: ArticleFacts, mention: Mention, index: ArticleIndex) -> Mapping[str, Facts]:
    """Where each code is named as seen from the trigger, whether in the object, and how many states the sentence names."""
    at = mention.trigger.start
    sentence, paragraph = index.sentence_of(at), index.paragraph_of(at)
    objects = [a.span for a in mention.arguments if a.role == "object"]
    found: dict[str, set[str]] = defaultdict(set)
    for start, code, own, part in article.places[_near(article.places, sentence, paragraph, objects)]:
        if own == sentence:
            found[code].add("before" if start < at else "after")
        elif part == paragraph:
            found[code].add("paragraph")
        elif abs(own - sentence) == 1:
            found[code].add("previous" if own < sentence else "next")
        if any(span.start <= start < span.end for span in objects):
            found[code].add("object")
    states = str(min(3, sum(not where.isdisjoint(ORDER[:2]) for where in found.values())))
    far = {"near": "far", "object": "0", "states": states}
    near = {code: next((place for place in ORDER if place in where), "far") for code, where in found.items()}
    facts = {code: far | {"near": near[code], "object": str(int("object" in where))} for code, where in found.items()}
    return defaultdict(lambda: far, facts)


def _near(places: Sequence[tuple[int, str, int, int]], sentence: int, paragraph: int, objects: Sequence[Span]) -> slice:
    """What of the places, which are in text order, holds those of the paragraph, of the sentences around and of the objects."""
    bounds = [((sentence - 1, sentence + 2), itemgetter(2)), ((paragraph, paragraph + 1), itemgetter(3))]
    bounds += [((span.start, span.end), itemgetter(0)) for span in objects]
    found = [[bisect_left(places, at, key=key) for at in ends] for ends, key in bounds]
    return slice(min(low for low, _ in found), max(high for _, high in found))


def binned(value: float, *above: float) -> str:
    """How many of some bounds, in order, a value lies above."""
    return str(bisect_left(above, value))
