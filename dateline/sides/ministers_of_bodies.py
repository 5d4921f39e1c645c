"""'Foreign ministers will meet in Luxembourg': bare ministers, ambassadors or envoys who meet at a body's seat are its members'.

They are not those of the two states that an article names most, though these quarrel in it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.actors.tables import Entry
from dateline.ontology import SITTINGS
from dateline.records import Argument, Mention
from dateline.resolve.arguments import arguments_of
from dateline.resolve.articles import OF_SEVERAL_STATES, ArticleIndex, leading_two
from dateline.sides.guessed_sides import GUESSES

__all__ = ["AT_A_SEAT", "of_their_body"]

BARE = re.compile(r"(?:(?:foreign|defen[cs]e|energy|finance|interior|trade) )?(?:ministers|ambassadors|envoys)", re.IGNORECASE)
UNION, NATIONS = "EUR", "UNO"
# Which bodies, by code or name, meet in a town.
SEATS = {
    "brussels": (UNION, "NATO"),
    "luxembourg": (UNION,),
    "strasbourg": (UNION,),
    "abuja": ("ECOWAS",),
    "addis ababa": ("African Union",),
    "cairo": ("Arab League",),
    "jakarta": ("ASEAN",),
    "riyadh": ("Gulf Cooperation Council",),
    "vienna": ("OSCE", "OPEC"),
    "new york": (NATIONS,),
}
OF_NO_OTHERS = {"brussels": "BEL", "luxembourg": "LUX"}  # towns where others hardly meet, and whose they are
# What a body does at a meeting of its own, wherever that is; it may host, or call for, one of others.
_ON = (  # no other clause, time or party between
    r"(?:(?!\b(?:after|ahead|as|because|before|following|if|in talks with|pending|prior|since|that|until|when|which|while|who)\b)"
    r"[^.;:])*\b"
)
ITS_OWN = re.compile(
    rf"{_ON}(?:address|assess|consider|debat|discuss|h[eo]ld|review|t(?:ake|ook) (?:it )?up|weigh)\w*\b"
    rf"{_ON}(?:conference|council|gathering|meeting|session|summit) of (?:its |the |their )?",
    re.IGNORECASE,
)
AT_A_SEAT = "of a body of several states"  # a reason


def of_their_body(mention: Mention, index: ArticleIndex) -> Mention:
    """The mention with bare ministers, of whom only a guess tells whose they are, as those of the body that their sentence names,
    or that the sentence before names or the article last, if they meet at its seat; at a seat of two bodies of which the
    article names neither they are of no known one."""
    met = [a for a in arguments_of(mention, "initiator") if BARE.fullmatch(a.span.text) and _are_guessed(a)]
    if mention.type not in SITTINGS or not met or mention.sentence is None:
        return mention
    places = [argument.span.text.lower() for argument in arguments_of(mention, "place")]
    is_of_nations = not met[0].span.text.lower().endswith("ministers")
    named = [(at, e) for at, e in _bodies(index) if e.code != NATIONS or is_of_nations]
    if not places:  # "talks with the EU", "mediated by the African Union"
        parties = [a.span for a in arguments_of(mention, "initiator") if a not in met]
        named = [(at, e) for at, e in named if not any(span.start <= at < span.end for span in parties)]
    body = _who_holds(mention, met[0], named) or _body(index.sentence_of(mention.trigger.start), places, named, index)
    is_seat = any(town in place and code not in leading_two(index) for town, code in OF_NO_OTHERS.items() for place in places)
    if body is None and not is_seat:
        return mention
    code = body.code if body else UNION if any("luxembourg" in place for place in places) else None
    reason = f"{AT_A_SEAT}: {body.name}" if body else f"{AT_A_SEAT}, that meets there"

    def theirs(argument: Argument) -> Argument:
        if argument not in met:
            return argument
        name = f"{body.name} {argument.span.text.lower()}" if body else argument.span.text
        return replace(argument, actors=(replace(argument.actors[0], name=name, code=code, reason=reason),))

    return replace(mention, arguments=tuple(map(theirs, mention.arguments)))


def _are_guessed(argument: Argument) -> bool:
    return bool(argument.actors) and all(actor.reason.startswith(GUESSES) for actor in argument.actors)


def _bodies(index: ArticleIndex) -> Iterator[tuple[int, Entry]]:
    """The bodies of several states that the article names, and where."""
    for match in index.names:
        entry = match.entries[0]
        if entry.kind == "organisation" and entry.code in OF_SEVERAL_STATES:
            yield index.tokens[match.start].start, entry


def _who_holds(mention: Mention, met: Argument, named: Sequence[tuple[int, Entry]]) -> Entry | None:
    """The body that begins the sentence and does something at their meeting: "ASEAN discussed it at a meeting of ministers"."""
    sentence = mention.sentence or mention.trigger
    head = next(((at, entry) for at, entry in named if 0 <= at - sentence.start <= len("The ")), None)
    between = sentence.text[head[0] - sentence.start : met.span.start - sentence.start] if head else ""
    return head[1] if head and ITS_OWN.fullmatch(between) else None


def _body(here: int, places: Sequence[str], named: Sequence[tuple[int, Entry]], index: ArticleIndex) -> Entry | None:
    own = [entry for at, entry in named if index.sentence_of(at) == here]
    before = [entry for at, entry in named if index.sentence_of(at) == here - 1]
    seated = [entry for entry in (*own, *before) if _meets_at(entry, places)]
    if seated or (own and not places):
        return (seated or own)[0]
    where = [place for place in places if any(town in place for town in OF_NO_OTHERS)]
    return next((entry for at, entry in reversed(named) if _meets_at(entry, where)), None)


def _meets_at(entry: Entry, places: Sequence[str]) -> bool:
    """Whether a place is the body's seat, or called by its name: "NATO headquarters"."""
    seats = [town for town, bodies in SEATS.items() if entry.code in bodies or entry.name in bodies]
    return any(town in place for place in places for town in (*seats, entry.name.lower()))
