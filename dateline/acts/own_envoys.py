"""Who calls in his own envoy recalls him: "Chad summoned its envoy in Rome", "Peru's ambassador was summoned home"."""

import re
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.records import Argument, Mention, Span
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.envoys import ENVOY, SENT_TO, as_hosts, states_sent_to

__all__ = ["own_recalled"]

OWN = re.compile(
    r"[\w-]+(?: (?:back|home|in|for (?:\w+ )?consultations))* "
    rf"(?P<envoy>(?:its|his|her|their) (?:own )?(?:[\w-]+ ){{0,2}}?{SENT_TO})"
)
HOME = re.compile(
    r"(?:summon(?:s|ed|ing)?|call(?:s|ed|ing)?)(?: home\b|(?: back\b|(?: in)? for (?:\w+ )?consultations\b)"
    r"(?![^,.;]{0,60}? (?:at|by|with|to|in) (?:[\w’'-]+ ){0,5}?(?:ministry|office|department)\b))",  # a host's
    re.IGNORECASE,
)


def own_recalled(mention: Mention) -> Mention:
    """A summons as a recall, where a state calls in whom it has sent to another one, or where nobody is named who summons and
    the envoy is called home; "Chad accused Peru and summoned its envoy in Chad" tells of Peru's."""
    if mention.type != "ambassador_summons" or mention.sentence is None:
        return mention
    behind, doers = mention.sentence.text[mention.trigger.start - mention.sentence.start :], arguments_of(mention, "initiator")
    own = OWN.match(behind)
    hosts = set(states_sent_to(behind[own.start("envoy") :])) if own else set()
    if own and hosts and codes_of(doers) <= state_names().keys() and doers and not hosts & codes_of(doers):
        start = mention.trigger.start + own.start("envoy")
        span = Span(start, start + len(own["envoy"]), own["envoy"])
        host = Argument("recipient", span, mention.confidence, as_hosts(sorted(hosts)))
        kept = tuple(argument for argument in mention.arguments if argument.role != "recipient")
        return replace(mention, type="ambassador_recall", arguments=(*kept, host))
    if doers or not (HOME.match(behind) or _is_to_his_own(mention)):
        return mention
    arguments = (replace(a, role="object", actors=()) if _is_envoy(a) else a for a in mention.arguments)
    return replace(mention, type="ambassador_recall", arguments=tuple(arguments))


def _is_envoy(argument: Argument) -> bool:
    return argument.role == "recipient" and re.search(rf"\b{ENVOY}\b", argument.span.text) is not None


def _is_to_his_own(mention: Mention) -> bool:
    """Whether it is "to" a town in his own state that the envoy is called."""
    place = mention.place.country if mention.place else None
    before = mention.sentence.text if mention.sentence else ""
    start = mention.sentence.start if mention.sentence else 0
    towns = [a for a in arguments_of(mention, "place") if a.span.text[:1].isupper()]
    is_to = any(before[: max(0, a.span.start - start)].endswith(" to ") for a in towns)
    return is_to and place is not None and codes_of(arguments_of(mention, "recipient")) == {place}
