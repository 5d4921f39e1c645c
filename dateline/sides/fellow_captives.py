"""Whose those are whom a state holds or frees and of whom no word tells it: of the one other state of which all are whom it is
told to hold or to have freed. "Chad freed an engineer. Ada Lind, a Norwegian, was jailed in May" tells of a Norwegian one."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.actors.words import word_set
from dateline.records import IMPLIED_SIDES, Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import POINTS_BACK, ArticleIndex
from dateline.resolve.nationals import are_foreigners
from dateline.sides.dissenters import IN_OFFICE, dissents
from dateline.sides.freed import HELD_BEFORE
from dateline.sides.guessed_sides import GUESSES
from dateline.sides.soil import NAMELESS, OWN_PEOPLE, PEOPLE_THERE, is_elsewhere

__all__ = ["with_fellows"]

HELD = frozenset(("arrest", "release"))
FELLOW = "like all others whom the same state is told to hold or free"  # a reason
UNTOLD = (*GUESSES, OWN_PEOPLE, PEOPLE_THERE)
GROUPS = r"\w*s|\w*people|\w*men|crew|police|public|couple|pair|trio|group|others?"
ONE = re.compile(rf"(?P<new>an?|the|one) (?:(?!(?:{GROUPS})\b)[\w’'-]+ ?){{1,4}}(?:,.*)?", re.IGNORECASE)
PART = r"(?:[A-Z][\w’'.-]*|al|bin|de|van|von)"
NAME = re.compile(rf"(?!(?:All|Both|Many|Most|Neither|None|Others|Some|They|Those|These)\b){PART}(?: {PART})*(?:, \d\d)?")
COUNTS = word_set("counts") - {"a", "an", "the", "one"}
Held = Sequence[tuple[Mention, set[str]]]  # with those whom the words of each name as captors
SURE, NEXT = 0.4, 400  # confidence of the mention of a fellow; characters to him behind
OFFICES = IN_OFFICE | {"MIL", "COP", "SPY", "REB", "PTY", "OPP"}


def with_fellows(mentions: Sequence[Mention], index: ArticleIndex | None) -> list[Mention]:
    """The mentions of an article with single people of whom only a guess tells whose they are, as of the one state whose people
    alone their captor holds by the article."""
    held = [(m, _captors(m)) for m in mentions if m.type in HELD]
    return [_mended(m, held, index) if m.type in HELD else m for m in mentions]


def _mended(own: Mention, held: Held, index: ArticleIndex | None) -> Mention:
    by = _captors(own) or _nearest(own, held)
    captor = next(iter(by)) if len(by) == 1 else None
    if captor not in state_names():
        return own
    told = [m for m, of in held if of <= by and m.confidence >= SURE]
    people = [(a, actor) for m in told for a in arguments_of(m, "recipient") for actor in a.actors if _is_told(actor)]
    codes = {str(actor.code) for _, actor in people}
    first = min((a.span.start for a, _ in people), default=0)

    def fellow(argument: Argument) -> Argument:
        opened = list(filter(_is_open, argument.actors)) if argument.role == "recipient" else []
        if not opened or len(opened) < len(argument.actors) or len(codes) != 1 or captor in codes:
            return argument
        if not (_is_one(argument, first) and _is_known(argument, people, index)):
            return argument
        return replace(argument, actors=tuple(replace(actor, code=next(iter(codes)), reason=FELLOW) for actor in opened))

    arguments = tuple(map(fellow, own.arguments))
    if arguments == own.arguments or _captors(own) or is_elsewhere(own, captor):
        return replace(own, arguments=arguments)
    name = state_names()[str(captor)]
    by_it = Argument("initiator", own.trigger, own.confidence, (Actor(name, captor, "GOV", ("GOV",), f"{HELD_BEFORE}: {name}"),))
    return replace(own, arguments=(*(a for a in arguments if a.role != "initiator"), by_it))


def _captors(mention: Mention) -> set[str]:
    return codes_of([a for a in arguments_of(mention, "initiator") if not _is_lent(a)])


def _doers(mention: Mention) -> set[str]:
    return codes_of(arguments_of(mention, "initiator"))


def _is_lent(argument: Argument) -> bool:
    """Whether only the rest of the article tells him."""
    return all(actor.reason.startswith(IMPLIED_SIDES) for actor in argument.actors)


def _nearest(own: Mention, held: Held) -> set[str]:
    """Who is told to have held people last before, at least as the other side of the article; else behind."""
    before = [item for item in held if item[0].trigger.start < own.trigger.start]
    behind = [item for item in held if item[0].trigger.start > own.trigger.start]
    for near in (before[::-1], behind):
        by = next((by for _, by in near if by), None) or next((by for m, _ in near if (by := _doers(m))), None)
        if by:
            return by
    return set()


def _is_told(actor: Actor) -> bool:
    """Whether words say whose he is who is held."""
    is_state = actor.code in state_names()
    return is_state and POINTS_BACK not in actor.reason and not actor.reason.startswith((*NAMELESS, *UNTOLD, *IMPLIED_SIDES))


def _is_open(actor: Actor) -> bool:
    is_guess = actor.code is None or actor.reason.startswith(UNTOLD)
    return is_guess and not (set(actor.sectors) & OFFICES or dissents(actor) or are_foreigners(actor.name))


def _is_one(argument: Argument, first: int) -> bool:
    """Whether it is one person: behind others whose state words tell not somebody new ('a nurse'), before them anybody near, of
    whom they may be told."""
    one, ahead = ONE.fullmatch(argument.span.text), first - argument.span.start
    if one and one["new"].lower() != "the":
        return 0 < ahead < NEXT
    return ahead < NEXT and (one or NAME.fullmatch(argument.span.text)) is not None


def _is_known(argument: Argument, people: Sequence[tuple[Argument, Actor]], index: ArticleIndex | None) -> bool:
    """Whether he may be one of those whose state is told: called by a word of theirs, of a state that the article names besides,
    or told of as one they are ("an engineer ... the Fijian"); not "Peru freed two Fijians. It jailed Ada Lind"."""
    told, own = [each.span for each, _ in people], argument.span
    texts = [span.text for span in told]
    names = re.compile(r"[A-Z][\w’'-]+")
    if any(not set(names.findall(own.text)).isdisjoint(names.findall(span.text)) for span in told):
        return True
    codes = {actor.code for _, actor in people}
    named = (m.at for m in (index.mentions if index else ()) if m.code in codes)
    if any(not any(span.start <= at < span.end for span in told) for at in named):
        return True
    are_single = all(ONE.fullmatch(text) or (NAME.match(text) and text.split()[0].lower() not in COUNTS) for text in texts)
    is_ahead = own.start < min(span.start for span in told)
    are_new = any(span.text.lower().startswith(("a ", "an ", "one ")) for span in told)
    return are_single and (ONE.fullmatch(own.text) is not None or is_ahead) and not (is_ahead and are_new)
