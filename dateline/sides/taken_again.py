"""Who takes, frees or tries those who were taken before, and whose they are: "Benin arrested five Nigeriens. Two of them were
freed" is done by Benin and to Niger."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.actors.words import word_set
from dateline.ontology import BEGUN
from dateline.records import IMPLIED_SIDES, Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of, lent
from dateline.sides.at_sea import SHIPS
from dateline.sides.captors import TAKEN
from dateline.sides.deportations import is_sent
from dateline.sides.freed import BY_FORCE, HELD_BEFORE
from dateline.sides.sentence_words import words_behind
from dateline.sides.soil import NAMELESS

__all__ = ["ONLY_CAPTOR", "only_captor", "taken_again"]

COUNT = rf"(?:{'|'.join(sorted(word_set('counts') - {'a', 'an', 'the'}))}|\w+teen|twenty|thirty|forty|fifty|sixty|\d+)"
PEOPLE = r"(?:captain|captives|crew(?:men)?|detainees|fishermen|master|men|pair|prisoners|sailors|seamen|skipper|trio|women)"
# Some of those told of before: "three of them", "14 others", "the five", "both", "the ship", "its crew".
AGAIN = re.compile(
    rf"{COUNT}(?: (?:of them|others|more))?|both(?: of them)?|the (?:other |remaining |first )?{COUNT}"
    rf"|(?:the|its|their|all|all the|the other|the remaining|{COUNT} of the) (?:other |remaining )?(?:{SHIPS}|{PEOPLE})",
    re.IGNORECASE,
)
SHIP, OF_A_SHIP = re.compile(rf"\b{SHIPS}\b"), re.compile(rf"\b(?:{SHIPS}|captain|crew|skipper)\b")
ONLY_CAPTOR = "the only state that is told to hold or free people"  # a reason
# "Arrested for spying for Iran, police said": by those of whom the article goes on to tell.
BY_OTHERS = re.compile(r"\b(?:police|prosecutors?|treason|(?:espionage|spy|spied|spying|worked|working) (?:for|on behalf of))\b")
HELD = frozenset(("arrest", "release"))
NEAR = 2  # sentences that tell of events, back


def taken_again(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article in text order; what is done to some of those whom a state took just before is done by it, where
    nobody else is named."""
    told = list[Mention]()
    for own in mentions:
        taking = _taking(own, told) if own.type in HELD else None
        told.append(_mended(own, taking) if taking else own)
    return told


def only_captor(own: Mention, mentions: Sequence[Mention], main: str | None) -> Actor | None:
    """The one state by which an article tells that people were taken, tried or freed, where it is not the state that most of the
    article is about (`main`): it will have taken those too of whom words tell that they are of that state. None: there are
    several, or the people may be anybody's."""
    if own.type not in HELD:
        return None
    acts = [act for act in mentions if act is not own and act.type in HELD and act.status in BEGUN]
    doers = [x for act in acts for a in arguments_of(act, "initiator") for x in a.actors if x.code and not _is_guessed(x)]
    captors = {actor.code for actor in doers}
    told = {x.code for a in arguments_of(own, "recipient") for x in a.actors if _is_known(x)}
    is_theirs = len(captors) == 1 and main not in captors and captors <= state_names().keys()
    is_somewhere = bool(arguments_of(own, "place")) and not (own.place and own.place.country in captors)
    is_by_others = is_somewhere or (own.sentence is not None and BY_OTHERS.search(own.sentence.text) is not None)
    if not is_theirs or told != {main} or is_by_others or is_sent(own):
        return None
    code = str(doers[0].code)
    return Actor(state_names()[code], code, "GOV", ("GOV",), f"{ONLY_CAPTOR}; {doers[0].reason}")


def _is_guessed(actor: Actor) -> bool:
    return actor.reason.startswith((*NAMELESS, *IMPLIED_SIDES))


def _taking(own: Mention, before: Sequence[Mention]) -> Mention | None:
    """The last taking of another state's people or ship by one state, not more than two sentences that tell of events before."""
    sentences: list[object] = []
    for act in reversed(before):
        sentences += [act.sentence] if act.sentence not in (own.sentence, *sentences) else []
        if len(sentences) > NEAR:
            return None
        is_taking = act.type == "arrest" or (act.type in ("attack", "restriction") and TAKEN.search(act.trigger.text))
        captors, taken = codes_of(arguments_of(act, "initiator")), codes_of(arguments_of(act, "recipient"))
        if is_taking and act.status in BEGUN and len(captors) == len(taken) == 1 and captors <= state_names().keys():
            return act if taken <= state_names().keys() and captors != taken else None
    return None


def _mended(own: Mention, taking: Mention) -> Mention:
    captors, code = arguments_of(taking, "initiator"), next(iter(codes_of(arguments_of(taking, "recipient"))))
    doers, place = arguments_of(own, "initiator"), own.place.country if own.place else None
    if (doers and codes_of(doers) != codes_of(captors)) or (place and place not in codes_of(captors)):
        return own
    arguments = [_of_the_taken(a, own, code, taking) if a.role == "recipient" else a for a in own.arguments]
    told = replace(own, arguments=tuple(arguments))
    people = arguments_of(told, "recipient")
    is_told = all(any(map(_is_known, each.actors)) for each in people)
    is_theirs = is_told and bool(people) and codes_of(people) == {code}
    if doers or not is_theirs or BY_FORCE.search(words_behind(own)):
        return told
    why = f"the side that {taking.trigger.text!r} is told of"
    return replace(told, arguments=(*told.arguments, *lent(captors, why)))


def _of_the_taken(argument: Argument, own: Mention, code: str, taking: Mention) -> Argument:
    """The argument with people of whom nothing else is known as of the state of those taken."""
    words, things = argument.span.text, (*arguments_of(taking, "object"), *arguments_of(taking, "recipient"))
    is_of_a_ship = OF_A_SHIP.search(words) is not None and not any(SHIP.search(thing.span.text) for thing in things)
    is_of_them = argument.span.end + 1 == own.trigger.start and not own.trigger.text.endswith("ed")  # "two detentions"
    if not AGAIN.fullmatch(words) or is_of_a_ship or is_of_them or any(_is_known(actor) for actor in argument.actors):
        return argument
    why = f"{HELD_BEFORE}: {taking.trigger.text!r}"
    return replace(argument, actors=tuple(replace(actor, code=code, reason=why) for actor in argument.actors))


def _is_known(actor: Actor) -> bool:
    return actor.code is not None and not actor.reason.startswith(NAMELESS)
