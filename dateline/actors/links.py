"""Which words of an actor phrase join its members: 'and', 'as well as', 'to' between capitals, the commas of a list."""

from itertools import pairwise

from dateline.actors.gazetteer import Gazetteer
from dateline.actors.joint_names import hangs_on_office, is_joint
from dateline.actors.phrases import ARTICLES, BREAKS, Phrase, covered
from dateline.actors.words import LINKS, word_set

__all__ = ["links_of"]

PLURAL_STATES = word_set("plural_states")
COUNTS = word_set("counts") - {"the"}

# Of whom each state has its own; the mayors of "Georgia, United States" are of one.
OF_EACH = word_set("paired_rulers") | word_set("bodies_of_each") | {"embassies", "juntas", "ministries"}


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
        elif token.key == "," and at + 1 < len(tokens) and not hangs_on_office(tokens, at):
            commas.append((at, at + 1))
    if not links:
        return _commas_between_states(whole, commas)
    if not _is_list(whole, commas, links):
        return [] if _in_relative(whole, links) else links
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
    starts = [start for start in starts if not _is_one_of_a_people(whole, start, links[-1][1])]
    for start in starts:
        token = whole.tokens[start]
        if token.key in ("a", "an", "who", "which", "including", "whose", "where") or token.raw.isdigit():
            return False
    ends = [a for a, _ in [*commas, *links]]
    members = [(start, min((e for e in ends if e > start), default=99)) for start in starts]
    return all(end - start <= 6 and (whole.tokens[start].key != "the" or _is_proper(whole, start, end)) for start, end in members)


def _is_one_of_a_people(whole: Phrase, start: int, last: int) -> bool:
    """ "A British man, a Norwegian and a Dane": one more in a list of people by their nationality, no apposition."""
    before, tokens = start - 1, whole.tokens
    is_counted = {tokens[start].key, tokens[0].key} <= {"a", "an"} and tokens[last].key in COUNTS
    people = [m for m in whole.names if any(entry.kind in ("adjective", "people") for entry in m.entries)]
    is_whole = any(m.start == start + 1 and tokens[m.end].key in LINKS | {","} for m in people if m.end < len(tokens))
    return is_counted and is_whole and any(m.end <= before for m in people)


def _is_proper(whole: Phrase, start: int, end: int) -> bool:
    """'The United States' between the commas of a list is a member; 'the premier' and 'the Frenchman' are appositions."""
    name = next((m for m in whole.names if m.start in (start, start + 1) and m.end == end), None)
    is_named = name is not None and any(entry.kind not in ("adjective", "people") for entry in name.entries)
    return is_named and whole.tokens[start + 1].raw[:1].isupper()


def _in_relative(whole: Phrase, links: list[tuple[int, int]]) -> bool:
    """'people who marched and sang': the co-ordinator stands in a clause, not between actors."""
    return bool(links) and any(
        t.key in BREAKS and t.raw.islower() and not t.key.endswith("ed") for t in whole.tokens[1 : links[0][0]]
    )


def _commas_between_states(whole: Phrase, commas: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The commas, if they part nothing but names of states behind a head in the plural and 'of' or 'from', or their adjectives
    before one; else none."""
    if commas and _are_adjectives(whole, commas):
        return commas
    if not commas or whole.tokens[whole.cut].key not in ("of", "from") or whole.tokens[whole.cut - 1].key not in OF_EACH:
        return []
    ends = [(whole.cut, whole.cut + 1), *commas, (len(whole.tokens), len(whole.tokens))]
    return commas if all(_is_state(whole, start, end) for (_, start), (end, _) in pairwise(ends)) else []


def _is_state(whole: Phrase, start: int, end: int) -> bool:
    """'Peru', 'the Netherlands'; no capital, no region, nothing else beside the name."""
    start += start < end and whole.tokens[start].key in ARTICLES and not any(m.start == start for m in whole.names)
    name = next((match for match in whole.names if (match.start, match.end) == (start, end)), None)
    return name is not None and any(entry.kind == "country" for entry in name.entries)


def _are_adjectives(whole: Phrase, commas: list[tuple[int, int]]) -> bool:
    """Whether the commas stand between adjectives of different states, the last one before a role noun in the plural."""
    ends = [start for start, _ in commas]
    starts = [int(whole.tokens[0].key in ARTICLES), *(end for _, end in commas)]
    matches = [next((m for m in whole.names if m.start == start), None) for start in starts]
    codes = [next((e.code for e in m.entries if e.kind == "adjective"), None) if m else None for m in matches]
    are_alone = all(m is not None and m.end == end for m, end in zip(matches, ends, strict=False))
    last = matches[-1]
    role = next((role for role in whole.roles if role.end == len(whole.tokens)), None)
    is_headed = role is not None and last is not None and last.end <= role.start and whole.tokens[-1].key.endswith("s")
    return are_alone and is_headed and None not in codes and len(set(codes)) == len(codes)
