"""Of which states an office is not that asks or accuses somebody: of those addressed by their bare name. "Fiji held a poll. The
defence minister accused Fiji of a raid": he is no Fijian."""

import re
from collections.abc import Iterator

from dateline.actors.tables import state_names
from dateline.records import Argument, Mention
from dateline.resolve.arguments import arguments_of
from dateline.resolve.articles import ArticleIndex
from dateline.sides.named_there import names_in, states_in, told_before

__all__ = ["not_of_whom_it_asks"]

STATE = frozenset(("country", "capital", "disputed"))
GOES_BEFORE = re.compile(r"(?:^|, |\b(?:and|or) )(?:the )?$", re.IGNORECASE)
GOES_ON = re.compile(r"(?:,|$)| (?:and|or|as well as|but|along with|together with)\b")
# Of a body of several states as often as of one.
BODY = re.compile(
    r"[Tt]he (?:\w+ )?(?:agency|alliance|bank|bloc|body|commission|committee|council|court|fund|league|regulator|tribunal)\b"
)


def not_of_whom_it_asks(mention: Mention, argument: Argument, index: ArticleIndex) -> set[str]:
    """The states whom the initiator addresses by their bare name, but not the only one that the article has told of: none for a
    court or a commission, which may be of no other state."""
    if BODY.match(argument.span.text):
        return set()
    addressed = [each for each in arguments_of(mention, "recipient") if _is_told(mention, each)]
    codes = {code for each in addressed for code in _bare(each, index)}
    return {code for code in codes if not _is_alone(code, mention, index)}


def _is_told(mention: Mention, argument: Argument) -> bool:
    """Whether its own sentence names it: no other sentence lends it."""
    own = mention.sentence
    return own is None or own.start <= argument.span.start < own.end


def _bare(argument: Argument, index: ArticleIndex) -> Iterator[str]:
    """The states that an argument names alone or in a list: 'Russia and its allies'; not "Russia's parliament"."""
    for match in names_in(argument.span, index):
        start, end = index.tokens[match.start].start, index.tokens[match.end - 1].end
        code = next((m.code for m in states_in(start, end, index) if m.kind in STATE), None)
        before, behind = index.text[argument.span.start : start], index.text[end : argument.span.end]
        is_alone = GOES_BEFORE.search(before) and GOES_ON.match(behind)
        if code in state_names() and is_alone:
            yield code


def _is_alone(code: str, mention: Mention, index: ArticleIndex) -> bool:
    """Whether the article has told of this state and no other before: whose president "thanked Brazil" is Brazil's as well."""
    before = told_before(mention, index)
    return bool(before) and all(each.code == code for each in before)
