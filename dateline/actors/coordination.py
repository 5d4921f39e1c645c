"""Co-ordinations in actor phrases: where they split, and what their members share."""

from collections.abc import Sequence

from dateline.actors.apposed_people import (
    apposed,
    apposed_person,
    calls_person,
    first_person,
    holds_office,
    is_person,
    names_person,
)
from dateline.actors.gazetteer import Gazetteer
from dateline.actors.hung_lists import is_name, split_hung
from dateline.actors.joint_names import is_joint
from dateline.actors.own_offices import with_own_offices
from dateline.actors.phrases import ARTICLES, BREAKS, MARKS, Phrase, covered, parse
from dateline.actors.shared_heads import share
from dateline.actors.shared_names import completed
from dateline.actors.unlinked_lists import commas_between_states
from dateline.actors.words import LINKS, Token, tokenize, word_set

__all__ = ["conjuncts"]

STATES = word_set("plural_states")
COUNTS = word_set("counts") - {"the"}


def conjuncts(phrase: str, gazetteer: Gazetteer) -> list[Phrase]:
    """Split co-ordinations: 'the French and German leaders' gives 'French leaders' and 'German leaders', 'leaders of
    France and Germany' one for each country. A phrase without one gives itself."""
    return _split(completed(_trimmed(tokenize(phrase)), gazetteer), gazetteer)


def _split(tokens: list[Token], gazetteer: Gazetteer) -> list[Phrase]:
    whole = parse(tokens, gazetteer)
    links = _links(whole, gazetteer)
    if not links:
        return [whole]
    hung = [cut for cut in whole.cuts if cut < links[0][0] and tokens[cut].key not in MARKS]
    if hung:
        return _hung(whole, hung, links, gazetteer) if hung[0] == whole.cut else [whole]
    listed = _pieces(tokens, _without_appositions(tokens, links, gazetteer))
    pieces = with_own_offices(tokens, listed, gazetteer)
    if pieces is listed and _one_person(pieces, gazetteer):
        return [whole]
    told = _apposed(whole, pieces, gazetteer)
    return told or (share(pieces, gazetteer) if len(pieces) > 1 else [whole])


def _hung(whole: Phrase, hung: list[int], links: list[tuple[int, int]], gazetteer: Gazetteer) -> list[Phrase]:
    """A list behind a preposition, or offices with a state each: 'President Putin of Russia and Chancellor Merkel of Germany'."""
    told = [parse(piece, gazetteer) for piece in _pieces(whole.tokens, links)]
    is_ended = sum(whole.tokens[start].key in LINKS for start, _ in links) > 1 and bool(told[0].names)
    if is_ended and _has_owner_of_its_own(told[-1], gazetteer):
        return [*_split(_trimmed(list(whole.tokens[: links[-1][0]])), gazetteer), told[-1]]
    if len(hung) == 1 and _is_one_office(told[0], gazetteer) and all(_is_one_office(phrase, gazetteer) for phrase in told[1:]):
        return told
    named = any(match.end <= hung[-1] for match in whole.names)
    at = hung[0] if named else hung[-1]  # 'Chadian troops in Mali', but 'the ministers of health of Cuba and Peru'
    return split_hung(whole, at, _pieces(whole.tokens[at + 1 :], [(a - at - 1, b - at - 1) for a, b in links]), gazetteer)


def _has_owner_of_its_own(last: Phrase, gazetteer: Gazetteer) -> bool:
    """ "Peru's president" behind a list that its 'and' has ended: "the kings of Oman and Jordan and Peru's president"."""
    owner = last.names[0] if last.names else None
    behind = [token.key for token in last.tokens[owner.end : owner.end + 1]] if owner and owner.start == 0 else []
    return behind == ["'s"] and (holds_office(last) or names_person(last, gazetteer))


def _is_one_office(phrase: Phrase, gazetteer: Gazetteer) -> bool:
    """An office or a person, with nothing behind him but whose he is: 'the chancellor of Germany', 'Hu Jintao of China'."""
    owner = parse(phrase.tokens[phrase.cut + 1 :], gazetteer) if phrase.cuts else None
    is_owned = owner is None or (is_name(owner) and not is_person(owner, gazetteer))
    return is_owned and (names_person(phrase, gazetteer) or holds_office(phrase))


def _apposed(whole: Phrase, pieces: list[list[Token]], gazetteer: Gazetteer) -> list[Phrase]:
    """'Their prime ministers, Alexis Tsipras and Zoran Zaev' are these two."""
    parsed = [parse(piece, gazetteer) for piece in pieces]
    first = first_person(parsed, gazetteer)
    if not first or not _is_behind_comma(whole, pieces[first]):
        return []
    return apposed(share(pieces[:first], gazetteer), parsed[first:], gazetteer)


def _is_behind_comma(whole: Phrase, piece: list[Token]) -> bool:
    return whole.tokens[whole.tokens.index(piece[0]) - 1].key == ","


def _trimmed(tokens: list[Token]) -> list[Token]:
    marks = MARKS | {'"', "“", "”", "'", ".", "’", "‘", "'s", "?", "!", "…"}
    while tokens and tokens[-1].key in marks | LINKS and tokens[-1].key != ")":
        tokens = tokens[:-1]
    while tokens and tokens[0].key in marks:
        tokens = tokens[1:]
    if tokens and tokens[0].key == "both" and len(tokens) > 2:
        tokens = tokens[1:]
    return tokens


def _links(whole: Phrase, gazetteer: Gazetteer) -> list[tuple[int, int]]:
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
        return commas_between_states(whole, commas)
    if not _is_list(whole, commas, links):
        return [] if _in_relative(whole, links) else links
    return sorted([(a, b) for a, b in commas if (b, b + 1) not in links] + links)


def _is_range(whole: Phrase, at: int) -> bool:
    """'To' of 'governments from Beijing to Washington', where nothing but names stands on either side of it."""
    start = next((n for n, token in enumerate(whole.tokens[:at]) if token.key == "from" and n), at)
    names = {(match.start, match.end) for match in whole.names}
    is_named = {(start + 1, at), (at + 1, len(whole.tokens))} <= names
    return whole.tokens[at].key == "to" and is_named and whole.tokens[start - 1].key in STATES


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


def _pieces(tokens: Sequence[Token], links: list[tuple[int, int]]) -> list[list[Token]]:
    pieces, at = [], 0
    for start, end in [*links, (len(tokens), len(tokens))]:
        piece = list(tokens[at:start])
        if piece and not all(token.key in ("other", "others", "more", "then") for token in piece):
            pieces.append(piece)
        at = end
    return pieces


def _without_appositions(tokens: Sequence[Token], links: list[tuple[int, int]], gazetteer: Gazetteer) -> list[tuple[int, int]]:
    """The links without the comma between an office and its holder: "Chad's president, Bo Berg, and the pope". In a list ("the
    president, Bo Berg and the pope") no comma closes the apposition, and the three may be three."""
    kept = []
    ends = [start for start, _ in links[1:]] + [len(tokens)]
    starts = [0] + [end for _, end in links[:-1]]
    for (start, end), begins, stops in zip(links, starts, ends, strict=True):
        is_closed = stops == len(tokens) or tokens[stops - 1].key == ","
        parted = parse(tokens[begins:stops], gazetteer) if tokens[start].key == "," and is_closed else None
        if parted is None or apposed_person(parted, gazetteer) is None:
            kept.append((start, end))
    return kept


def _one_person(pieces: list[list[Token]], gazetteer: Gazetteer) -> bool:
    """'opposition leader and presidential candidate Kizza Besigye': offices before one name are one person's."""
    parsed = [parse(piece, gazetteer) for piece in pieces]
    last = parsed[-1]
    if last.tokens[-1].raw.islower() or last.tokens[0].key in ARTICLES:
        return False
    if not (last.roles and last.roles[0].start <= 1) and apposed_person(last, gazetteer) is None:
        return False
    titles = [phrase for phrase in parsed[:-1] if _is_title(phrase) and apposed_person(phrase, gazetteer) is None]
    return len(titles) == len(parsed) - 1 and all(not any(e.kind == "person" for m in p.names for e in m.entries) for p in titles)


def _is_title(phrase: Phrase) -> bool:
    """'His deputy', 'head of the army', 'opposition leader'."""
    ends_in_role = bool(phrase.roles) and phrase.roles[-1].end == len(phrase.tokens)
    return calls_person(phrase) or (ends_in_role and not phrase.tokens[-1].key.endswith("s"))
