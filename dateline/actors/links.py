"""Which words of an actor phrase join its members: 'and', 'as well as', 'to' between capitals, the commas of a list."""

from dateline.actors.gazetteer import Gazetteer
from dateline.actors.joint_names import is_joint
from dateline.actors.phrases import Phrase, covered
from dateline.actors.words import LINKS, word_set

__all__ = ["links_of"]

PLURAL_STATES = word_set("plural_states")


def links_of(whole: Phrase, gazetteer: Gazetteer) -> list[tuple[int, int]]:
    """Token ranges of the co-ordinators outside of names, roles and brackets; commas only as parts of a list."""
    inside = covered(whole.names, whole.roles)
    tokens, depth, links, commas = whole.tokens, 0, [], []
    for at, token in enumerate(tokens):
        depth += (token.key == "(") - (token.key == ")")
        if depth or at in inside or at == 0:
            continue
        if token.key in LINKS and at + 1 < len(tokens):
            links += [] if is_joint(whole, at, gazetteer) else [(at, at + 1)]
        elif token.key == "well" and tokens[at - 1].key == "as" and tokens[at + 1 : at + 2] and tokens[at + 1].key == "as":
            links.append((at - 1, at + 2))
        elif _is_range(whole, at):
            links.append((at, at + 1))
        elif token.key == "," and at + 1 < len(tokens):
            commas.append((at, at + 1))
    if not links:
        return []
    if not _is_list(whole, commas, links):
        return links
    return sorted([(a, b) for a, b in commas if (b, b + 1) not in links] + links)


def _is_range(whole: Phrase, at: int) -> bool:
    """'To' of 'governments from Beijing to Washington', where nothing but names stands on either side of it."""
    start = next((n for n, token in enumerate(whole.tokens[:at]) if token.key == "from" and n), at)
    names = {(match.start, match.end) for match in whole.names}
    is_named = {(start + 1, at), (at + 1, len(whole.tokens))} <= names
    return whole.tokens[at].key == "to" and is_named and whole.tokens[start - 1].key in PLURAL_STATES


def _is_list(whole: Phrase, commas: list[tuple[int, int]], links: list[tuple[int, int]]) -> bool:
    """Commas separate members of a list when each is followed by a short member that is no apposition."""
    starts = [b for _, b in commas if b < links[-1][0]]
    for start in starts:
        token = whole.tokens[start]
        if token.key in ("a", "an", "who", "which", "including", "whose", "where") or token.raw.isdigit():
            return False
    ends = [a for a, _ in [*commas, *links]]
    members = [(start, min((e for e in ends if e > start), default=99)) for start in starts]
    return all(end - start <= 6 and (whole.tokens[start].key != "the" or _is_proper(whole, start, end)) for start, end in members)


def _is_proper(whole: Phrase, start: int, end: int) -> bool:
    """'The United States' between the commas of a list is a member; 'the premier' and 'the Frenchman' are appositions."""
    name = next((m for m in whole.names if m.start in (start, start + 1) and m.end == end), None)
    is_named = name is not None and any(entry.kind not in ("adjective", "people") for entry in name.entries)
    return is_named and whole.tokens[start + 1].raw[:1].isupper()
