"""With whom a verb goes on behind "and" that names nobody again: whose act it is, and to whom it is said or done.

In "Kenya asked Tanzania for gas and was refused" the one asked refuses the one who asks; "Chad hailed Mali and promised 20 tents"
promises them to Mali, and so does "phoned Mali and promised".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.ontology import BEGUN, ENCOUNTERS, SPEECH
from dateline.records import IMPLIED_SIDES, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of, lent
from dateline.resolve.articles import ArticleIndex
from dateline.sides.answered_calls import FRIENDLY
from dateline.sides.captors import asked_for_release
from dateline.sides.earlier_acts import SAID, told_beside, told_near
from dateline.sides.named_there import states_in
from dateline.sides.reactions import REACTS_TO
from dateline.sides.sentence_words import words_before, words_behind, words_between
from dateline.sides.soil import Lent

__all__ = ["by_the_same", "followed", "to_the_same", "told_there", "went_on", "with_passives"]

ALSO = r"(?: (?:also|then|later|again|even|\w+ly))?"
AND = re.compile(rf"\b(?:and|but|while|then){ALSO}\s+$")
AND_SAID = re.compile(rf"(?:\b(?:and|but)|,){ALSO}(?: sa(?:id|ys?|ying))?\s+$")
# The verb in the passive goes on with the subject of the one before it.
GOES_ON = re.compile(
    r"(?:,|\band|\bbut|, which)(?: (?:it|he|she|they))?(?: \w+ly| then| also| again)? (?:was|were|(?:(?:has|have|had) )?been) "
    r"(?:(?:\w+ly|again|also|once more|then|too) )*$"
)
# "The envoy was warned", "who had been accused": the words between a subject and what is said to him.
IS_SAID = re.compile(r"(?:,? (?:who|which))? (?:was|were|(?:has|have|had) been)(?: \w+ly| then| also| again)? ")
# Said to somebody; not "was worried", "is committed to".
SAID_TO_HIM = re.compile(
    r"(?:accused|asked|blamed|censured|condemned|critici[sz]ed|denounced|praised|rebuked|refused|thanked|threatened|told|urged|warned)\b"
)
PASSIVE = re.compile(r"\b(?:was|were|been) (?:\w+ly )?$")
BY = re.compile(r"\W*(?:(?:on|last|in|this) [\w. ]{2,20})?\bby\b")
ANOTHER_CLAUSE = re.compile(r"[;:]|\b(?:after|before|but|that|to|when|where|which|while|whose?)\b")
NAMED = re.compile(r" [A-Z](?!\w+day\b)")  # of somebody else
FOLLOWED = re.compile(r"follow(?:s|ed|ing)?(?: suit)?|(?:did|does|do) (?:so|the same|likewise)", re.IGNORECASE)
STATES = state_names().keys()
UNSURE = (REACTS_TO, *IMPLIED_SIDES)  # reasons of whom the first verb itself may not be to


def with_passives(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article in text order, with the sides of those in the passive that go on with a subject."""
    return [_passive(mentions, number) for number in range(len(mentions))]


def _passive(mentions: Sequence[Mention], number: int) -> Mention:
    own, before = _said_to_its_subject(mentions[number]), told_near(mentions, number, 0)
    if own.type != "rejection" or not _is_suffered(own) or BY.match(words_behind(own)):
        return own
    call = next((m for m in before if m.type in ("demand", "pledge") and m.status != "possible"), None)
    asking = arguments_of(call, "initiator") if call else ()
    if call is None or not asking or codes_of(arguments_of(own, "initiator")) - codes_of(asking):
        return own
    why = f"was turned down when it {call.trigger.text!r}"
    sides = (*lent(asking, why, "recipient"), *lent(arguments_of(call, "recipient"), why, "initiator"))
    return replace(own, arguments=(*(a for a in own.arguments if a.role not in ("initiator", "recipient")), *sides))


def _said_to_its_subject(own: Mention) -> Mention:
    """The mention with the subject of a verb in the passive, read as the speaker, as the one to whom it is said."""
    if own.type not in SPEECH or not SAID_TO_HIM.match(own.trigger.text) or arguments_of(own, "recipient"):
        return own

    def is_subject(argument: Argument) -> bool:
        between = words_between(own, argument.span.end, own.trigger.start)
        return argument.role == "initiator" and argument.span.end < own.trigger.start and IS_SAID.fullmatch(between) is not None

    told = (replace(argument, role="recipient") if is_subject(argument) else argument for argument in own.arguments)
    return replace(own, arguments=tuple(told))


def _is_suffered(mention: Mention) -> bool:
    """Whether the subject with which it goes on is whom it is done to: "and was refused"."""
    return GOES_ON.search(words_before(mention, mention.trigger)) is not None


def by_the_same(mentions: Sequence[Mention], number: int) -> Mention:
    """ "Biden condemned Russia's act and warned of consequences": the second verb has the subject of the first, not the
    one whom the first is about, though that one stands nearer."""
    own, outer = mentions[number], told_beside(mentions, number, SAID)
    speakers, first = arguments_of(own, "initiator"), arguments_of(outer, "initiator") if outer else ()
    if own.type not in SAID or outer is None or not first or not AND.search(words_before(own, own.trigger)):
        return own
    is_between = all(outer.trigger.end <= a.span.start < own.trigger.start for a in speakers)
    if not is_between or not codes_of(speakers) <= codes_of(arguments_of(outer, "recipient")):
        return own
    subjects = lent(first, f"subject of {outer.trigger.text!r}")
    return replace(own, arguments=tuple(a for a in own.arguments if a not in speakers) + subjects)


def went_on(mentions: Sequence[Mention], number: int) -> Lent | None:
    """A verb of saying without a speaker goes on with the speaker of the sentence, not where it alone is in the passive."""
    own, outer = mentions[number], told_beside(mentions, number, SAID)
    if own.type not in SAID or not own.trigger.text.split()[0].endswith(("ing", "ed")):
        return None
    if outer is None or not arguments_of(outer, "initiator"):
        return None
    if _is_suffered(own) and not PASSIVE.search(words_before(outer, outer.trigger)):
        return None
    return "initiator", arguments_of(outer, "initiator"), f"goes on after {outer.trigger.text!r}"


def told_there(mentions: Sequence[Mention], number: int) -> Lent | None:
    """What somebody promises where he meets somebody he tells the only other party, where nobody is named behind the verb."""
    own, meeting = mentions[number], next(iter(told_near(mentions, number, 0)), None)
    codes = codes_of(arguments_of(own, "initiator"))
    if own.type != "pledge" or meeting is None or meeting.type not in ENCOUNTERS or meeting.status not in BEGUN:
        return None
    if ANOTHER_CLAUSE.search(words_between(own, meeting.trigger.end, own.trigger.start)):
        return None
    if len(codes) != 1 or not AND.search(words_before(own, own.trigger)) or NAMED.search(words_behind(own)):
        return None
    both = (*arguments_of(meeting, "initiator"), *arguments_of(meeting, "recipient"))
    others = tuple(a for a in both if codes_of((a,)) and not codes_of((a,)) & codes)
    is_same = bool(codes & codes_of(arguments_of(meeting, "initiator"))) and len(codes_of(both)) == 2
    return ("recipient", others, f"told when {meeting.trigger.text!r}") if is_same else None


def to_the_same(own: Mention, before: Sequence[Mention], index: ArticleIndex) -> tuple[Argument, ...]:
    """Those to whom its speaker says what he does right before 'and', if nobody else is named."""
    speakers = codes_of(arguments_of(own, "initiator"))
    said = next((m for m in reversed(before) if m.type in SAID and m.sentence == own.sentence), None)
    if said is None or own.sentence is None or codes_of(arguments_of(said, "initiator")) != speakers:
        return ()
    is_asked = own.type == "demand" and (speakers <= STATES or said.type not in FRIENDLY)  # bodies hail one and ask all
    if own.type == "rejection" or not (is_asked or (own.type in FRIENDLY) == (said.type in FRIENDLY)):
        return ()
    to = [a for a in arguments_of(said, "recipient") if codes_of((a,)) <= STATES - speakers]
    to = [a for a in to if not all(actor.reason.startswith(UNSURE) for actor in a.actors)]
    freed = asked_for_release(own)
    named = {m.code for m in states_in(said.trigger.end, own.sentence.end, index) if not freed or not freed[0] <= m.at < freed[1]}
    is_on = AND_SAID.search(words_between(own, said.trigger.end, own.trigger.start)) is not None
    is_to_others = named - speakers - codes_of(to)
    return lent(to, f"goes on after {said.trigger.text!r}") if is_on and codes_of(to) and not is_to_others else ()


def followed(mentions: Sequence[Mention], number: int) -> Lent | None:
    """To whom the last one did it, in the own sentence or the one before that tells of events, whom this one followed: "Chad
    recalled its envoy from Riga, and Mali followed"."""
    own = mentions[number]
    if FOLLOWED.fullmatch(own.trigger.text) is None or arguments_of(own, "recipient"):
        return None
    led = next((m for m in told_near(mentions, number, 1) if m.type == own.type), None)
    if led is None or codes_of(arguments_of(led, "initiator")) & codes_of(arguments_of(own, "initiator")):
        return None
    return "recipient", arguments_of(led, "recipient"), f"does as told of by {led.trigger.text!r}"
