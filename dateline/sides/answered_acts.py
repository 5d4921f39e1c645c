"""To whom somebody speaks who names nobody: "Peru expelled two Bolivian envoys. Bolivia called it a mistake" is said to Peru.

He answers the one told of right before: the only other state or body that his sentence and the one before it name, which does
something there or begins it, if the article names no other state more often. Who goes on ("condemned Peru and asked for
compensation") goes on to the same. Not where he speaks of matters at home, or tells something new ("denied a report").
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import state_names
from dateline.crosswalk import quad_class
from dateline.ontology import SPEECH, TYPES
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import BODIES, ArticleIndex, Mentioned
from dateline.sides.named_there import names_in, states_in
from dateline.sides.reactions import REACTS_TO
from dateline.sides.refusals import is_of_an_appellant
from dateline.sides.resisted_texts import is_of_a_text
from dateline.sides.sentence_words import words_behind, words_between

__all__ = ["with_answered"]

ANSWERS = SPEECH - {"concession"}
ACROSS_PARAGRAPHS = frozenset(("accusation", "demand", "threat"))
WELL_MEANT = frozenset(("endorsement", "pledge"))
HOSTILE = frozenset(name for name, row in TYPES.items() if (quad_class(row.plover) or "").endswith("conflict"))
AT_ALL = 0.4  # confidence of a mention that may be what is answered
BEHIND = re.compile(r"\b(?:at|for|from|in|into|near|on|to|with) (?:the )?$", re.IGNORECASE)
AND = re.compile(r"(?:\b(?:and|but)|,) (?:(?:also|then|later|again|even|\w+ly) )?(?:sa(?:id|ys?|ying) )?$")
AT_HOME = re.compile(
    r"\b(?:at home|domestic|resign\w*|step(?:ping)? down|budgets?|tax(?:es)?|wages|jobs|laws|reforms|inflation|elections?"
    r"|voters?|fans)\b",
    re.IGNORECASE,
)
# What is told for the first time: of a refusal, an accusation or praise it is something else than what stands before.
NEW = re.compile(
    r"(?: ?(?:an?|another|one|two|three|several) |.*\b(?:reports?|rumou?rs|speculation)\b)"
    r"(?!(?:\w+ ){0,2}(?:appeal|claim|demand|invitation|offer|plan|proposal|request|warning)s?\b)",
    re.IGNORECASE,
)


def with_answered(mentions: Sequence[Mention], guessed: Sequence[Mention], index: ArticleIndex | None) -> tuple[Mention, ...]:
    """The mentions of an article, what is said to nobody named with the one as recipient whom it answers, else as `guessed`."""
    told = list(mentions)
    for number, mention in enumerate(mentions):
        if index is not None and _is_open(mention):
            answering = _answering(mention, mentions, index)
            told[number] = answering if answering is not mention else _going_on(mention, told[:number], index)
    return tuple(guess if own is before else own for own, before, guess in zip(told, mentions, guessed, strict=True))


def _is_open(own: Mention) -> bool:
    """Whether one state speaks to nobody named, and of nothing new."""
    speakers = arguments_of(own, "initiator")
    doers = codes_of(speakers)
    sectors = {actor.sector for argument in speakers for actor in argument.actors}
    is_said = own.type in ANSWERS and own.status in ("occurred", "ongoing") and not arguments_of(own, "recipient")
    is_of_a_state = len(doers) == 1 and doers <= state_names().keys() and bool(sectors & OF_STATES)
    is_new = own.type not in ("demand", "pledge", "threat") and any(map(NEW.match, _what(own)))
    is_said = is_said and not is_of_an_appellant(own) and not is_of_a_text(own)
    return is_said and is_of_a_state and not is_new and not AT_HOME.search(own.sentence.text if own.sentence else "")


def _what(own: Mention) -> list[str]:
    """What it speaks of: its objects, else what stands behind it."""
    return [argument.span.text for argument in arguments_of(own, "object")] or [words_behind(own)]


def _answering(own: Mention, mentions: Sequence[Mention], index: ArticleIndex) -> Mention:
    start, here, end = _bounds(own, index)
    beside = [m for m in mentions if start <= m.trigger.start < end and m.confidence >= AT_ALL]
    doers, before = codes_of(arguments_of(own, "initiator")), [m for m in beside if m.trigger.start < own.trigger.start]
    other = _only_other(doers, beside, (start, here, end), index)
    if other is None or _is_not_meant(own, other.code, before):
        return own
    acting = ((m, a) for m in reversed(before) for a in arguments_of(m, "initiator") if codes_of((a,)) == {other.code})
    told = next(acting, None)
    if told:
        actors = tuple(replace(a, reason=f"answers {told[0].trigger.text!r}; {a.reason}") for a in told[1].actors)
        return replace(own, arguments=(*own.arguments, replace(told[1], role="recipient", actors=actors)))
    if index.mentions[bisect_left(index.mentions, start, key=lambda m: m.at)] != other or not _is_subject(other, start, index):
        return own
    span = Span(other.at, other.at + len(other.name), index.text[other.at : other.at + len(other.name)])
    actor = Actor(other.name, other.code, "GOV", ("GOV",), f"answers {other.name!r}; {other.kind}")
    return replace(own, arguments=(*own.arguments, Argument("recipient", span, own.confidence, (actor,))))


def _going_on(own: Mention, before: Sequence[Mention], index: ArticleIndex) -> Mention:
    """The mention with those as recipients to whom its speaker says what he does right before 'and', if nobody else is named."""
    speakers = codes_of(arguments_of(own, "initiator"))
    said = next((m for m in reversed(before) if m.type in ANSWERS and m.sentence == own.sentence), None)
    is_well_meant = own.type in WELL_MEANT
    if said is None or own.sentence is None or codes_of(arguments_of(said, "initiator")) != speakers:
        return own
    if own.type == "rejection" or (own.type != "demand" and is_well_meant != (said.type in WELL_MEANT)):
        return own
    to = [a for a in arguments_of(said, "recipient") if codes_of((a,)) <= state_names().keys() - speakers]
    to = [a for a in to if not all(actor.reason.startswith(REACTS_TO) for actor in a.actors)]
    named = {m.code for m in states_in(said.trigger.end, own.sentence.end, index)}
    is_on = AND.search(words_between(own, said.trigger.end, own.trigger.start)) is not None
    if not is_on or not codes_of(to) or named - speakers - codes_of(to):
        return own
    lent = [
        replace(a, actors=tuple(replace(x, reason=f"goes on after {said.trigger.text!r}; {x.reason}") for x in a.actors))
        for a in to
    ]
    return replace(own, arguments=(*own.arguments, *lent))


def _bounds(own: Mention, index: ArticleIndex) -> tuple[int, int, int]:
    """Where the sentence before begins, where the own one does, and where that ends."""
    ends, here = (*index.sentences, len(index.text)), index.sentence_of(own.trigger.start)
    before = max(0, here - 1)
    if own.type in ACROSS_PARAGRAPHS and not index.text[ends[before] : ends[here]].strip():  # an empty one
        before = max(0, here - 2)
    return ends[before], ends[here], ends[here + 1]


def _only_other(
    doers: set[str], beside: Sequence[Mention], bounds: tuple[int, int, int], index: ArticleIndex
) -> Mentioned | None:
    """Where the sentence before names the only other state or body of the two sentences, which no other state outdoes."""
    start, here, end = bounds
    named = [m for m in states_in(start, end, index) if m.code not in doers]
    most = next((code for code, _ in index.counts if code not in doers), None)
    if not named or named[0].at >= here or {m.code for m in named} != {most}:
        return None
    codes = codes_of(a for m in beside for a in (*arguments_of(m, "initiator"), *arguments_of(m, "recipient")))
    codes |= {e.code for name in names_in(Span(start, end, ""), index) for e in name.entries if e.code in BODIES}
    return None if codes - doers - {most} else named[0]


def _is_subject(other: Mentioned, start: int, index: ArticleIndex) -> bool:
    """Whether words that name it first may be those for who acts: not "in Chad", nor a town within."""
    before = index.text[start : other.at]
    return not BEHIND.search(before) and (other.kind != "capital" or not before.strip())


def _is_not_meant(own: Mention, code: str, before: Sequence[Mention]) -> bool:
    """Whether somebody else's harm to the other is spoken of, or, in praise or a promise, harm that he did."""
    doers = codes_of(arguments_of(own, "initiator"))
    harm = [m for m in before if m.type in HOSTILE]
    if own.type in WELL_MEANT:
        return any(code in codes_of(arguments_of(m, "initiator")) for m in harm)
    suffered = [m for m in harm if code in codes_of(arguments_of(m, "recipient"))]
    return any(not (doers | {code}) & codes_of(arguments_of(m, "initiator")) for m in suffered)
