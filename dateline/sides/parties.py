"""Between whom a deal, a truce or talks are of which nobody is named: "no agreement was reached", "the truce will begin"."""

from collections.abc import Sequence

from dateline.records import Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.soil import Lent

__all__ = ["MET", "between_them"]

DEALS = frozenset(("agreement", "ceasefire", "talks"))
MET = DEALS | {"meeting", "summit"}
SURE, NEAR = 0.5, 400  # confidence; characters
RECENT = 8  # mentions back


def between_them(mentions: Sequence[Mention], number: int) -> Lent | None:
    """The two who met or dealt just before."""
    own = mentions[number]
    if own.type not in DEALS or arguments_of(own, "initiator") or arguments_of(own, "recipient"):
        return None
    for earlier in reversed(mentions[max(0, number - RECENT) : number]):
        parties = tuple(a for a in arguments_of(earlier, "initiator") if a.span.end <= own.trigger.start)
        is_near = own.trigger.start - earlier.trigger.end < NEAR and earlier.confidence >= SURE
        if is_near and earlier.type in MET and len(codes_of(parties)) == 2:
            return "initiator", parties, f"parties of {earlier.trigger.text!r}"
    return None
