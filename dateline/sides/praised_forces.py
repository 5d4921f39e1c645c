"""Whose forces a government praises that no word gives to a state: 'Dhaka hailed the navy for sinking boats' hails its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.ontology import SIDES
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import FALLBACKS, ArticleIndex
from dateline.resolve.unowned import SENTENCE_BEFORE
from dateline.sides.bare_forces import FORCES

__all__ = ["with_own_forces"]

OWN_FORCES = "forces that their own government praises"  # a reason
NEAR = 4  # tokens between a state's name and its forces
BARE = re.compile(
    r"the (?:(?:armed|security|special|ground|air|coast) )?"
    r"(?:air force|army|coast ?guards?|forces|guards|marines|military|navy|paratroopers|pilots|police|soldiers|troops)",
    re.IGNORECASE,
)


def with_own_forces(mentions: Sequence[Mention], index: ArticleIndex) -> tuple[Mention, ...]:
    """The mentions of an article with bare soldiers or police whom a government praises as its own, wherever they are told, where
    the article names no such forces of the state that was guessed."""
    own: dict[Span, str] = {}
    for mention in mentions:
        code = _praising(mention)
        for argument in arguments_of(mention, "recipient") if code else ():
            others = {actor.code for actor in argument.actors}
            is_open = all(_is_guess(actor) and not _has_forces(str(actor.code), index) for actor in argument.actors)
            is_abroad = code and (
                _goes_there(code, others, mentions) or _is_told_of_others(code, others, mention, mentions, index)
            )
            if code and is_open and BARE.fullmatch(argument.span.text) and not is_abroad:
                own[argument.span] = code

    def mended(argument: Argument) -> Argument:
        if argument.role not in SIDES or argument.span not in own:
            return argument
        code = own[argument.span]
        return replace(argument, actors=tuple(replace(actor, code=code, reason=OWN_FORCES) for actor in argument.actors))

    return tuple(replace(mention, arguments=tuple(map(mended, mention.arguments))) for mention in mentions)


def _praising(mention: Mention) -> str | None:
    """The state whose government alone praises."""
    doers = [actor for argument in arguments_of(mention, "initiator") for actor in argument.actors]
    codes = {actor.code for actor in doers}
    is_told = all(actor.sector == "GOV" and not _is_guess(actor) for actor in doers)
    code = next(iter(codes)) if len(codes) == 1 and is_told and mention.type == "endorsement" else None
    return code if code in state_names() else None


def _is_guess(actor: Actor) -> bool:
    return actor.reason.startswith((*FALLBACKS, SENTENCE_BEFORE))


def _goes_there(code: str, others: set[str | None], mentions: Sequence[Mention]) -> bool:
    """Whether somebody of the state visits the others, whose soldiers he may praise."""
    visits = [mention for mention in mentions if mention.type == "visit" and code in codes_of(arguments_of(mention, "initiator"))]
    hosts = {mention.place.country for mention in visits if mention.place}
    return bool(others & hosts.union(*(codes_of(arguments_of(mention, "recipient")) for mention in visits)))


def _is_told_of_others(
    code: str, others: set[str | None], praise: Mention, mentions: Sequence[Mention], index: ArticleIndex
) -> bool:
    """Whether the article tells of the others before the praise, of its author not, and of no attack on the others: "Egypt's
    president was ousted. Washington praised the army"."""
    start = min(argument.span.start for argument in arguments_of(praise, "initiator"))
    before = {mention.code for mention in index.mentions if mention.at < start}
    attacks = [mention for mention in mentions if mention.type == "attack"]
    is_struck = any(others & codes_of(arguments_of(attack, "recipient")) for attack in attacks)
    return bool(others & before) and code not in before and not is_struck


def _has_forces(code: str, index: ArticleIndex) -> bool:
    """Whether the article tells of soldiers or police of that state: "Pakistani troops", "the army of Chad"."""
    names = [(m.start, m.end) for m in index.names if any(entry.code == code for entry in m.entries)]
    forces = [role for role in index.roles if role.role.sector in FORCES]
    owned = [role for role in forces if [token.key for token in index.tokens[role.end : role.end + 1]] == ["of"]]
    is_before = any(0 <= role.start - end < NEAR for _, end in names for role in forces)
    return is_before or any(0 < start - role.end < NEAR for start, _ in names for role in owned)
