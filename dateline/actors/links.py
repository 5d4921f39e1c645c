"""Which words of an actor phrase join its members: 'and', 'as well as', the commas of a list; not the 'and' of one body,
'the Trade and Industry Ministry', 'the Truth and Reconciliation Commission'."""

from dateline.actors.gazetteer import Gazetteer
from dateline.actors.phrases import ARTICLES, Phrase, covered
from dateline.actors.words import LINKS, Token, word_set

__all__ = ["SUBJECTS", "links_of"]

SUBJECTS = word_set("subjects_of_ministries")
NOUNS = word_set("body_nouns") | word_set("officers") | {"minister", "association", "bureau", "directorate"}
PLURALS = word_set("plurals")
REACH = 4  # words behind the 'and' within which the noun must stand


def links_of(whole: Phrase, gazetteer: Gazetteer) -> list[tuple[int, int]]:
    """Token ranges of the co-ordinators outside of names, roles and brackets; commas only as parts of a list."""
    inside = covered(whole.names, whole.roles)
    tokens, depth, links, commas = whole.tokens, 0, [], []
    for at, token in enumerate(tokens):
        depth += (token.key == "(") - (token.key == ")")
        if depth or at in inside or at == 0:
            continue
        if token.key in LINKS and at + 1 < len(tokens):
            links += [] if _is_joint(whole, at, gazetteer) else [(at, at + 1)]
        elif token.key == "well" and tokens[at - 1].key == "as" and tokens[at + 1 : at + 2] and tokens[at + 1].key == "as":
            links.append((at - 1, at + 2))
        elif token.key == "," and at + 1 < len(tokens):
            commas.append((at, at + 1))
    if not links:
        return commas if commas and _are_adjectives(whole, commas) else []
    if not _is_list(whole, commas, links):
        return links
    return sorted([(a, b) for a, b in commas if (b, b + 1) not in links] + links)


def _are_adjectives(whole: Phrase, commas: list[tuple[int, int]]) -> bool:
    """Whether the commas stand between adjectives of different states, the last one before a plural: 'US, Chinese officials'."""
    ends, starts = [start for start, _ in commas], [int(whole.tokens[0].key in ARTICLES), *(end for _, end in commas)]
    found = [next((m for m in whole.names if m.start == start), None) for start in starts]
    codes = [next((e.code for e in m.entries if e.kind == "adjective"), None) if m else None for m in found]
    are_alone = [m.end for m in found[:-1] if m] == ends
    is_headed = bool(whole.roles) and whole.roles[-1].end == len(whole.tokens) and whole.tokens[-1].key.endswith("s")
    return are_alone and is_headed and None not in codes and len(set(codes)) == len(codes)


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


def _is_joint(whole: Phrase, at: int, gazetteer: Gazetteer) -> bool:
    """Whether the 'and' at `at` joins two subjects of one ministry, board or minister, and no two actors. Subjects that every
    state has in its ministries are so however they are written, other words only in capitals, behind the state or an article:
    before 'and' they may be a person's ('Lind and Foreign Minister Berg')."""
    tokens = whole.tokens
    noun = _noun_behind(tokens, at)
    if noun is None:
        return False
    if tokens[at - 1].key in SUBJECTS and tokens[at + 1].key in SUBJECTS:
        return True
    known = covered(whole.names, whole.roles)
    is_known = tokens[at - 1].key in gazetteer.surnames or bool({at - 1, at + 1} & known)
    return not is_known and _is_capital_run(tokens, at, noun) and _begins_name(whole, at, known)


def _noun_behind(tokens: tuple[Token, ...], at: int) -> int | None:
    """The singular noun of a body or an office that ends the name; none right behind the 'and' ('and Minister Berg')."""
    found = (n for n in range(at + 2, min(at + 2 + REACH, len(tokens))) if tokens[n].key in NOUNS)
    noun = next(found, None)
    if noun is None or tokens[noun].key in PLURALS or tokens[noun].key.endswith("s"):
        return None
    return noun if all(token.raw.isalpha() for token in tokens[at + 1 : noun]) else None


def _is_capital_run(tokens: tuple[Token, ...], at: int, noun: int) -> bool:
    words = (tokens[at - 1], *tokens[at + 1 : noun + 1])
    return all(word.raw[:1].isupper() and not (word.raw.isupper() and len(word.raw) > 1) for word in words)


def _begins_name(whole: Phrase, at: int, known: set[int]) -> bool:
    """Whether an owner or an article stands before the capitalised words that end at the 'and': no person's name is there."""
    start = at
    while start and start - 1 not in known and whole.tokens[start - 1].raw[:1].isupper():
        start -= 1
    before = whole.tokens[start - 1] if start else None
    owned = any(match.end == start and match.entries[0].kind in ("adjective", "country", "region") for match in whole.names)
    return owned or (before is not None and before.key in ("'s", "the", "a", "an"))
