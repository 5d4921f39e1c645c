"""To whom somebody speaks who names nobody: "Peru expelled two Bolivian envoys. Bolivia called it a mistake" is said to Peru.

He answers the one told of right before: the only other state or body that his sentence and the one before it name, which does
something there or begins it, if the article names no other state more often. Who goes on ("condemned Peru and asked for
compensation") goes on to the same. Not where he speaks of matters at home, or tells something new ("denied a report").
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import state_names
from dateline.crosswalk import HOSTILE
from dateline.ontology import SIDES
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.arguments import arguments_of, codes_of, lent
from dateline.resolve.articles import BODIES, ArticleIndex, Mentioned
from dateline.sides.answered_calls import FRIENDLY
from dateline.sides.appeals import is_by_a_court
from dateline.sides.captors import freed_by
from dateline.sides.earlier_acts import CALLED, SAID, spoken_of
from dateline.sides.going_on import to_the_same
from dateline.sides.named_there import names_in, states_in, words_of
from dateline.sides.not_addressed import is_open, recoded

__all__ = ["with_answered"]

STATES, STATES_AND_BODIES = state_names().keys(), state_names().keys() | BODIES
ACROSS_PARAGRAPHS = frozenset(("accusation", "demand", "threat"))
LOOKS_AHEAD = frozenset(("demand", "pledge", "threat"))  # what no earlier deed is the object of
AT_ALL = 0.4  # confidence of a mention that may be what is answered
BEHIND = re.compile(r"\b(?:at|for|from|in|into|near|on|to|with) (?:the )?$", re.IGNORECASE)
NEXT = re.compile(r"[,;] (?:and|but|while) (?:the )?$")
AT_HOME = re.compile(
    r"\b(?:at home|domestic|resign\w*|step(?:ping)? down|budgets?|tax(?:es)?|wages|jobs|laws|reforms|inflation|elections?"
    r"|voters?|fans)\b",
    re.IGNORECASE,
)
# What is told for the first time: of a refusal, an accusation or praise it is something else than what stands before.
NEW = re.compile(
    r"(?: ?(?:the idea of )?(?:an?|another|one|two|three|several) |.*\b(?:reports?|rumou?rs|speculation)\b)"
    rf"(?!(?:\w+ ){{0,2}}(?:{'|'.join(CALLED.values())}|plans?)\b)",
    re.IGNORECASE,
)


def with_answered(mentions: Sequence[Mention], guessed: Sequence[Mention], index: ArticleIndex | None) -> tuple[Mention, ...]:
    """The mentions of an article, what is said to nobody named, or to "the regime" or "its neighbour", with the one as recipient
    whom it answers, else as `guessed`."""
    told, whose = list(guessed), dict[Span, tuple[Actor, set[str]]]()
    subjects = sorted(a.span.start for m in mentions for a in arguments_of(m, "initiator"))
    for number, (mention, guess) in enumerate(zip(mentions, guessed, strict=True)):
        named = arguments_of(guess, "recipient")
        if index is None or mention.type not in SAID:
            continue
        if named and all(map(is_open, named)):
            own = replace(guess, arguments=tuple(a for a in guess.arguments if a not in named))
            found = _answered(own, mentions, subjects, index, named) if _is_open(own) else None
            speakers = codes_of(arguments_of(own, "initiator"))
            whose |= dict.fromkeys((a.span for a in named), (found.actors[0], speakers)) if found else {}
        elif _is_open(mention, STATES_AND_BODIES):
            found = _answered(mention, mentions, subjects, index) if _is_open(mention) else None
            to = (found,) if found else to_the_same(mention, told[:number], index)
            told[number] = replace(mention, arguments=(*mention.arguments, *to)) if to else guess
            told = freed_by(told, mentions, number, to)
    return tuple(_recoded(mention, whose) if whose else mention for mention in told)


def _recoded(mention: Mention, whose: Mapping[Span, tuple[Actor, set[str]]]) -> Mention:
    """The mention with "the regime" of the state that is answered, on whichever side it stands: not of the speaker's."""

    def known(argument: Argument) -> Argument:
        if argument.span not in whose:
            return argument
        actor, speakers = whose[argument.span]
        return recoded(argument, dict.fromkeys((None, *speakers), actor.code), actor.reason)

    return replace(mention, arguments=tuple(map(known, mention.arguments)))


def _is_open(own: Mention, who: Set[str] = STATES) -> bool:
    """Whether one state, or one of `who`, speaks to nobody named, and of nothing new."""
    speakers = arguments_of(own, "initiator")
    doers = codes_of(speakers)
    sectors = {actor.sector for argument in speakers for actor in argument.actors}
    is_said = own.type in SAID and own.status in ("occurred", "ongoing") and not arguments_of(own, "recipient")
    is_of_a_state = len(doers) == 1 and doers <= who and bool(sectors & OF_STATES) and not is_by_a_court(own)  # which rules
    is_new = own.type not in LOOKS_AHEAD and any(NEW.match(what.text) for what in spoken_of(own))
    return is_said and is_of_a_state and not is_new and not AT_HOME.search(own.sentence.text if own.sentence else "")


def _answered(
    own: Mention, mentions: Sequence[Mention], subjects: Sequence[int], index: ArticleIndex, named: Sequence[Argument] = ()
) -> Argument | None:
    """Who is answered; `subjects` are where initiators stand, `named` words for him that leave open who he is: "the regime"."""
    start, here, end = _bounds(own, subjects, index)
    beside = [m for m in mentions if start <= m.trigger.start < end and m.confidence >= AT_ALL]
    before = [m for m in beside if m.trigger.start < own.trigger.start]
    code = _only_other(codes_of(arguments_of(own, "initiator")), beside, (start, here, end), index)
    if code is None or _is_not_meant(own, code, before):
        return None
    acting = ((m, a) for m in reversed(before) for a in arguments_of(m, "initiator") if codes_of((a,)) == {code})
    told = next(acting, None)
    if told:
        return lent((told[1],), f"answers {told[0].trigger.text!r}", "recipient")[0]
    states = states_in(start, here, index)
    first = next((m for m in states if m.code == code), None)
    if first is None or not (named or (first == states[0] and _is_subject(first, start, index))):
        return None
    actor = Actor(first.name, code, "GOV", ("GOV",), f"answers {first.name!r}; {first.kind}")
    return Argument("recipient", words_of(first, index), own.confidence, (actor,))


def _bounds(own: Mention, subjects: Sequence[int], index: ArticleIndex) -> tuple[int, int, int]:
    """Where the sentence before begins, where the own one does, and where that ends, or somebody else's clause begins in it."""
    ends, here = (*index.sentences, len(index.text)), index.sentence_of(own.trigger.start)
    before = max(0, here - 1)
    if own.type in ACROSS_PARAGRAPHS and not index.text[ends[before] : ends[here]].strip():  # an empty one
        before = max(0, here - 2)
    behind = subjects[bisect_right(subjects, own.trigger.end) : bisect_left(subjects, ends[here + 1])]
    others = (at for at in behind if NEXT.search(index.text, own.trigger.end, at))
    return ends[before], ends[here], min(others, default=ends[here + 1])


def _only_other(doers: set[str], beside: Sequence[Mention], bounds: tuple[int, int, int], index: ArticleIndex) -> str | None:
    """The only other state or body of the two sentences, if that before tells of it and the article of no other state more."""
    start, here, end = bounds
    named = [m for m in states_in(start, end, index) if m.code not in doers]
    most = next((code for code, _ in index.counts if code not in doers), None)
    told = [(m.trigger.start, a) for m in beside for role in SIDES for a in arguments_of(m, role)]
    before = {m.code for m in named if m.at < here} | codes_of([a for at, a in told if at < here])
    codes = codes_of([a for _, a in told]) | {m.code for m in named}
    codes |= {e.code for name in names_in(Span(start, end, ""), index) for e in name.entries if e.code in BODIES}
    return most if most in before and codes - doers == {most} else None


def _is_subject(other: Mentioned, start: int, index: ArticleIndex) -> bool:
    """Whether words that name it first may be those for who acts: not "in Chad", nor a town within."""
    before = index.text[start : other.at]
    return not BEHIND.search(before) and (other.kind != "capital" or not before.strip())


def _is_not_meant(own: Mention, code: str, before: Sequence[Mention]) -> bool:
    """Whether somebody else's harm to the other is spoken of, or, in praise or a promise, harm that he did. Of
    no known author an attack is somebody else's, an arrest or a ban the authorities'."""
    doers = codes_of(arguments_of(own, "initiator"))
    harm = [m for m in before if m.type in HOSTILE]
    if own.type in FRIENDLY:
        return any(code in codes_of(arguments_of(m, "initiator")) for m in harm)
    suffered = [(m.type, codes_of(arguments_of(m, "initiator"))) for m in harm if code in codes_of(arguments_of(m, "recipient"))]
    return any((by or kind == "attack") and not by & {code, *doers} for kind, by in suffered)
