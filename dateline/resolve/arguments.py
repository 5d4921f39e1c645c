"""The arguments of a mention by role, and the codes of their actors: what rules of sides and of chances ask first."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.records import Argument, Mention

__all__ = ["arguments_of", "codes_of", "lent"]


def arguments_of(mention: Mention, role: str) -> tuple[Argument, ...]:
    """The arguments of one role."""
    return tuple(argument for argument in mention.arguments if argument.role == role)


def codes_of(arguments: Sequence[Argument]) -> set[str]:
    """The codes of all actors of some arguments."""
    return {actor.code for argument in arguments for actor in argument.actors if actor.code}


def lent(arguments: Sequence[Argument], why: str, role: str | None = None) -> tuple[Argument, ...]:
    """The arguments with one more reason, in another role if one is given."""
    why_each = [tuple(replace(actor, reason=f"{why}; {actor.reason}") for actor in each.actors) for each in arguments]
    return tuple(replace(a, role=role or a.role, actors=actors) for a, actors in zip(arguments, why_each, strict=True))
