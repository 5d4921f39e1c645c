"""The rulings of the annotation guide that a machine can look for. What it finds are warnings: the text decides.

Each rule looks at one mention of one passage and gives the words that it stumbles over.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from dateline.ontology import ENCOUNTERS, TYPES
from dateline.tagger.corpus import MarkedMention, Passage
from dateline.tagger.participants import SYMMETRIC

__all__ = ["RULES", "Finding", "lint", "table"]

Rule = Callable[[Passage, MarkedMention], Iterator[str]]

MORE_THAN_THE_VERB = re.compile(
    r"(?:will|would|shall|should|could|may|might|must|can|cannot|have|has|had|be|is|are|was|were) \w|"
    r".*\b(?:not|never)\b|.*n['’]t\b",
    re.IGNORECASE,
)
# "since 2019", "by June", "until Monday" change the date, so they belong to it (models/corpus/GUIDE.md); these do not.
LOOSE_DATE = re.compile(r"(?:on|in|at|of|for|over|during|to)\b ", re.IGNORECASE)
LOOSE_PLACE = re.compile(r"(?:in|at|on|to|from|into|across|throughout)\b ", re.IGNORECASE)
MEETING_AHEAD = re.compile(
    r"\W*to (?:meet|talk|negotiate|confer)\b|"
    r"\W*to (?:hold|resume|restart|open|begin|start|continue|enter)\b(?: [\w'-]+){0,3} "
    r"(?:talks|negotiations|dialogue|round|meetings?|summit)\b"
)
CALLED_OFF = re.compile(r"(?:called|call|calls|calling) off|cancel(?:s|led|ed|ling|lation)?|scrap(?:s|ped)?", re.IGNORECASE)
FUTURE = re.compile(r"\b(?:will|(?:is|are|was|were) (?:due|set|expected|scheduled) to|plans? to|intends? to)(?: be)?\W+$")
UNDONE = re.compile(r"\b(?:(?:did|does|do|has|have|had|was|were|will|would) not|\w+n['’]t|refused to|never)(?: be| been)?\W+$")
NAME = r"(?:the )?[A-Z][\w.'’-]*"
TWO_NAMES = re.compile(rf"{NAME} and {NAME}")
ONE_NAME = re.compile(
    r"Bosnia|Herzegovina|Trinidad|Antigua|Kitts|Nevis|Principe|Príncipe|Turks|Caicos|Miquelon|Grenadines|Tyne|Johnson"
    r"|Foreign|Trade|Home|Food|Economic|Defence|Defense|Security|Justice|Interior|Agriculture|Peace"
)
RELATIVE = re.compile(r"\w,? (?:who|whose|which)\b(?!-)")
IN_A_PLACE = re.compile(r"(?<!called )(?<!summoned )(?<!hauled )\b(?:in|near|inside) $", re.IGNORECASE)
BARE_NAME = re.compile(rf"{NAME}(?: [A-Z][\w.'’-]*)*")
# The recipient of these is the state where the envoy is, or the host, so a preposition of place before it is nothing odd.
HOSTED = frozenset(("visit", "ambassador_recall", "ambassador_return", "relations_severed", "relations_restored"))


@dataclass(frozen=True, slots=True)
class Finding:
    """Where (`file:line` of the text), which rule, and the words at fault."""

    where: str
    rule: str
    words: str


def _spans(passage: Passage, mention: MarkedMention, *roles: str) -> Iterator[str]:
    return (passage.text[start:end] for role, start, end in mention.arguments if role in roles)


def _trigger(passage: Passage, mention: MarkedMention) -> str:
    return passage.text[mention.start : mention.end]


def _before(passage: Passage, mention: MarkedMention) -> str:
    return passage.text[max(mention.start - 40, 0) : mention.start]


def _symmetric(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    if mention.type in SYMMETRIC:
        yield from _spans(passage, mention, "recipient")


def _agreed_to_meet(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    said, follows = _trigger(passage, mention), passage.text[mention.end : mention.end + 60]
    if mention.type == "agreement" and said.lower().startswith("agree"):
        said, follows = (said[:-3], " to" + follows) if said.endswith(" to") else (said, follows)
        if found := MEETING_AHEAD.match(follows):
            yield said + found[0]


def _demand_of_nobody(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    siblings = [other for other in passage.mentions if other.event == mention.event]
    roles = {role for other in siblings for role, *_ in other.arguments}
    if mention.type == "demand" and mention is siblings[0] and not roles & {"recipient", "object"}:
        yield _trigger(passage, mention)


def _auxiliary(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    if MORE_THAN_THE_VERB.match(_trigger(passage, mention)):
        yield _trigger(passage, mention)


def _date_preposition(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    yield from (span for span in _spans(passage, mention, "date") if LOOSE_DATE.match(span))


def _place_preposition(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    yield from (span for span in _spans(passage, mention, "place") if LOOSE_PLACE.match(span))


def _place_as_recipient(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    places = {(start, end) for role, start, end in mention.arguments if role == "place"}
    for role, start, end in mention.arguments:
        words, before = passage.text[start:end], IN_A_PLACE.search(passage.text[max(start - 20, 0) : start])
        is_placed = before and mention.type not in HOSTED and BARE_NAME.fullmatch(words)
        if role == "recipient" and ((start, end) in places or is_placed):
            yield (before[0] if before else "") + words


def _two_actors(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    for span in _spans(passage, mention, "initiator", "recipient"):
        if TWO_NAMES.fullmatch(span) and not ONE_NAME.search(span):
            yield span


def _relative_clause(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    yield from (span for span in _spans(passage, mention, "initiator", "recipient") if RELATIVE.search(span))


def _possessive(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    yield from (span for span in _spans(passage, mention, "initiator", "recipient") if span.endswith(("'s", "’s")))


def _called_off(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    if mention.type in ENCOUNTERS and mention.status == "occurred" and CALLED_OFF.fullmatch(_trigger(passage, mention)):
        yield _trigger(passage, mention)


def _future(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    found = FUTURE.search(_before(passage, mention))
    if found and mention.status == "occurred" and not TYPES[mention.type].decision:
        yield found[0] + _trigger(passage, mention)


def _undone(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    found = UNDONE.search(_before(passage, mention))
    # "was not allowed" is a restriction that has occurred.
    if found and mention.status == "occurred" and mention.type != "restriction":
        yield found[0] + _trigger(passage, mention)


def _warned_not_to(passage: Passage, mention: MarkedMention) -> Iterator[str]:
    follows = re.match(r"[^.;:]{0,60}?\b(?:not to|against)\b", passage.text[mention.end : mention.end + 80])
    if mention.type == "threat" and _trigger(passage, mention).lower().startswith("warn") and follows:
        yield _trigger(passage, mention) + follows[0]


RULES: dict[str, Rule] = {
    "recipient of a symmetric event: every party is an initiator": _symmetric,
    "agreed to meet or talk: that is the meeting or the talks, planned": _agreed_to_meet,
    "demand without recipient and object": _demand_of_nobody,
    "auxiliary, modal or negation in the trigger": _auxiliary,
    "preposition in a date": _date_preposition,
    "preposition in a place": _place_preposition,
    "recipient that seems to be a place": _place_as_recipient,
    "two actors in one span": _two_actors,
    "relative clause in an actor": _relative_clause,
    "possessive in an actor: the noun only": _possessive,
    "called off, but occurred": _called_off,
    "ahead, but occurred": _future,
    "not done, but occurred": _undone,
    "warned not to: that is a demand": _warned_not_to,
}


def lint(passages: Iterable[Passage]) -> list[Finding]:
    """What the rules find, in the order of the passages."""
    return [
        Finding(f"{passage.passage_id.partition('#')[0]}.txt:{passage.line}", rule, words)
        for passage in passages
        for mention in passage.mentions
        for rule, looks in RULES.items()
        for words in looks(passage, mention)
    ]


def table(findings: Iterable[Finding], most: int | None = None) -> list[str]:
    """The findings by rule as lines of text, with their number; of each rule at most so many, and how many are left out."""
    found = list(findings)
    lines = []
    for rule in RULES:
        of_rule = [finding for finding in found if finding.rule == rule]
        if of_rule:
            shown = of_rule[:most]
            lines += ["", f"{rule} ({len(of_rule)})"]
            lines += [f"  {finding.where:24}{finding.words}" for finding in shown]
            lines += [f"  and {len(of_rule) - len(shown)} more"] if len(shown) < len(of_rule) else []
    return [f"{len(found)} warnings", *lines]
