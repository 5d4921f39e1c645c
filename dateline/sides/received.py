"""'Flew to Oslo, where he met his counterpart': whose the counterpart is, is told by the journey."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.ontology import ENCOUNTERS, SIDES
from dateline.records import Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.not_addressed import is_somebody_else
from dateline.sides.soil import HOST

__all__ = ["with_receiving_hosts"]

COUNTERPART = re.compile(
    r"(?:his|her|its) (?:[\w-]+ ){0,2}(?:counterpart|homologue)|their (?:[\w-]+ ){0,2}(?:counterparts?|homologues?)",
    re.IGNORECASE,
)
# Where those of third states meet as well; who receives is no guest.
SIDELINES = re.compile(r"\b(?:sidelines|margins|summit|conference|forum|dialogue|general assembly|mediat\w+)\b", re.IGNORECASE)
RECEIVES = re.compile(r"\b(?:host|receiv|welcom)", re.IGNORECASE)
REACH = 400  # characters behind a journey in which it tells where an encounter is


def with_receiving_hosts(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article in text order in which 'his counterpart', of whom nothing else is known, is of the only state
    that the others of the encounter visit by what is told before; not beside something bigger, nor where it takes
    place elsewhere."""
    return [_received(mentions, number) for number in range(len(mentions))]


def _received(mentions: Sequence[Mention], number: int) -> Mention:
    own = mentions[number]
    if own.type not in ENCOUNTERS or own.type in ("phone_call", "visit") or not any(map(_is_counterpart, own.arguments)):
        return own
    guests = codes_of([a for role in SIDES for a in arguments_of(own, role)])
    host = _host(mentions, number, guests)
    if host is None:
        return own
    why = f"{HOST} to {state_names()[host]}"

    def received(argument: Argument) -> Argument:
        return replace(argument, actors=tuple(replace(actor, code=host, reason=why) for actor in argument.actors))

    told = (received(a) if _is_counterpart(a) else a for a in own.arguments)
    return replace(own, arguments=tuple(told))


def _is_counterpart(argument: Argument) -> bool:
    return argument.role in SIDES and is_somebody_else(argument) and COUNTERPART.fullmatch(argument.span.text) is not None


def _host(mentions: Sequence[Mention], number: int, guests: set[str]) -> str | None:
    """The code of the only state that receives the guests."""
    own = mentions[number]
    is_beside = own.sentence is not None and SIDELINES.search(own.sentence.text) is not None
    before = [m for m in mentions[:number] if m.type == "visit" and 0 <= own.trigger.start - m.trigger.end <= REACH]
    visit = next((m for m in reversed(before) if guests & codes_of(arguments_of(m, "initiator"))), None)
    if visit is None or is_beside or RECEIVES.match(own.trigger.text):
        return None
    hosts = (codes_of(arguments_of(visit, "recipient")) & state_names().keys()) - guests
    place = own.place.country if own.place else None
    return next(iter(hosts)) if len(hosts) == 1 and (place not in state_names() or place in hosts) else None
