"""Co-ordinations in actor phrases: where they split, and what their members share."""

from collections.abc import Sequence

from dateline.actors.apposed_people import apposed, first_person, is_person
from dateline.actors.gazetteer import Gazetteer, Match
from dateline.actors.phrases import ARTICLES, BREAKS, MARKS, Phrase, covered, parse
from dateline.actors.shared_names import completed
from dateline.actors.words import LINKS, Token, tokenize

__all__ = ["conjuncts"]


def conjuncts(phrase: str, gazetteer: Gazetteer) -> list[Phrase]:
    """Split co-ordinations: 'the French and German leaders' gives 'French leaders' and 'German leaders', 'leaders of
    France and Germany' one for each country. A phrase without one gives itself."""
    tokens = completed(_trimmed(tokenize(phrase)), gazetteer)
    whole = parse(tokens, gazetteer)
    links = _links(whole)
    if not links:
        return [whole]
    hung = [cut for cut in whole.cuts if cut < links[0][0] and tokens[cut].key not in MARKS]
    if hung:
        return _split_tail(whole, links, gazetteer) if hung[0] == whole.cut else [whole]
    pieces = _pieces(tokens, links)
    if _one_person(pieces, gazetteer):
        return [whole]
    told = _apposed(whole, pieces, gazetteer)
    return told or (_share(pieces, gazetteer) if len(pieces) > 1 else [whole])


def _apposed(whole: Phrase, pieces: list[list[Token]], gazetteer: Gazetteer) -> list[Phrase]:
    """'Their prime ministers, Alexis Tsipras and Zoran Zaev' are these two."""
    parsed = [parse(piece, gazetteer) for piece in pieces]
    first = first_person(parsed, gazetteer)
    if not first or not _is_behind_comma(whole, pieces[first]):
        return []
    return apposed(_share(pieces[:first], gazetteer), parsed[first:], gazetteer)


def _is_behind_comma(whole: Phrase, piece: list[Token]) -> bool:
    return whole.tokens[whole.tokens.index(piece[0]) - 1].key == ","


def _trimmed(tokens: list[Token]) -> list[Token]:
    marks = MARKS | {'"', "“", "”", "'", ".", "’", "‘", "'s", "?", "!", "…"}
    while tokens and tokens[-1].key in marks and tokens[-1].key != ")":
        tokens = tokens[:-1]
    while tokens and tokens[0].key in marks:
        tokens = tokens[1:]
    if tokens and tokens[0].key == "both" and len(tokens) > 2:
        tokens = tokens[1:]
    return tokens


def _links(whole: Phrase) -> list[tuple[int, int]]:
    """Token ranges of the co-ordinators outside of names, roles and brackets; commas only as parts of a list."""
    inside = covered(whole.names, whole.roles)
    tokens, depth, links, commas = whole.tokens, 0, [], []
    for at, token in enumerate(tokens):
        depth += (token.key == "(") - (token.key == ")")
        if depth or at in inside or at == 0:
            continue
        if token.key in LINKS and at + 1 < len(tokens):
            links.append((at, at + 1))
        elif token.key == "well" and tokens[at - 1].key == "as" and tokens[at + 1 : at + 2] and tokens[at + 1].key == "as":
            links.append((at - 1, at + 2))
        elif token.key == "," and at + 1 < len(tokens):
            commas.append((at, at + 1))
    if not links or not _is_list(whole, commas, links):
        return [] if _in_relative(whole, links) else links
    return sorted([(a, b) for a, b in commas if (b, b + 1) not in links] + links)


def _is_list(whole: Phrase, commas: list[tuple[int, int]], links: list[tuple[int, int]]) -> bool:
    """Commas separate members of a list when each is followed by a short member that is no apposition."""
    starts = [b for _, b in commas if b < links[-1][0]] + []
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


def _share(pieces: list[list[Token]], gazetteer: Gazetteer) -> list[Phrase]:
    """Give a bare modifier the head of the last conjunct, and a headed conjunct without a country the first one's."""
    parsed = [parse(piece, gazetteer) for piece in pieces]
    last = parsed[-1]
    tail = _head_after_modifier(last)
    shared: list[Phrase] = []
    owner = next((match for match in parsed[0].head_names() if match.entries[0].kind in ("adjective", "country")), None)
    for index, phrase in enumerate(parsed):
        if index < len(parsed) - 1 and tail and _is_modifier(phrase):
            shared.append(parse([*phrase.tokens, *tail], gazetteer))
        elif index and owner and not phrase.names and _lends(parsed[0], owner, phrase):
            borrowed = parsed[0].tokens[owner.start : owner.end]
            shared.append(Phrase(phrase.tokens, phrase.names, phrase.roles, phrase.cuts, borrowed))
        elif index < len(parsed) - 1 and not phrase.names and _ends_in_owner(last):
            shared.append(Phrase(phrase.tokens, phrase.names, phrase.roles, phrase.cuts, last.tokens[last.cut + 1 :]))
        else:
            shared.append(phrase)
    return shared


def _one_person(pieces: list[list[Token]], gazetteer: Gazetteer) -> bool:
    """'opposition leader and presidential candidate Kizza Besigye': offices before one name are one person's."""
    parsed = [parse(piece, gazetteer) for piece in pieces]
    last = parsed[-1]
    if not last.roles or last.roles[0].start > 1 or last.tokens[-1].raw.islower() or last.tokens[0].key in ARTICLES:
        return False
    titles = [p for p in parsed[:-1] if p.roles and p.roles[-1].end == len(p.tokens) and not p.tokens[-1].key.endswith("s")]
    return len(titles) == len(parsed) - 1 and all(not any(e.kind == "person" for m in p.names for e in m.entries) for p in titles)


def _is_modifier(phrase: Phrase) -> bool:
    """Only adjectives of states or peoples, no head noun: 'the French', 'Iraqi', 'Kurdish'."""
    tokens = [token for token in phrase.tokens if token.key not in ARTICLES]
    covered = sum(
        match.end - match.start for match in phrase.names if match.entries[0].kind in ("adjective", "country", "people")
    )
    has_adjective = any(entry.kind == "adjective" for match in phrase.names for entry in match.entries)
    return bool(tokens) and has_adjective and covered >= len(tokens) - (phrase.tokens[0].key in ("top", "senior"))


def _head_after_modifier(phrase: Phrase) -> tuple[Token, ...]:
    """'soldiers' of 'Belorussian soldiers'; empty when the conjunct does not begin with an adjective of a state."""
    for match in phrase.names:
        if any(entry.kind == "adjective" for entry in match.entries) and match.end < len(phrase.tokens):
            return phrase.tokens[match.end :]
    return ()


def _ends_in_owner(phrase: Phrase) -> bool:
    """'the president and prime minister of Ukraine': what hangs on the last conjunct by 'of' belongs to all."""
    return bool(phrase.cuts) and phrase.tokens[phrase.cut].key in ("of", "from") and not phrase.head_names()


def _lends(first: Phrase, owner: Match, phrase: Phrase) -> bool:
    """'Turkish soldiers and police': a modifier before a head reaches over a conjunct in small letters without article."""
    return owner.end < len(first.tokens) and phrase.tokens[0].raw.islower() and phrase.tokens[0].key not in ARTICLES


def _split_tail(whole: Phrase, links: list[tuple[int, int]], gazetteer: Gazetteer) -> list[Phrase]:
    """'leaders of France and Germany': one phrase for each name after the preposition; people are no leaders of themselves."""
    preposition = whole.tokens[whole.cut]
    if preposition.key not in ("of", "from", "in", "between"):
        return [whole]
    members = _pieces(whole.tokens[whole.cut + 1 :], [(a - whole.cut - 1, b - whole.cut - 1) for a, b in links])
    parsed = [parse(member, gazetteer) for member in members]
    head, first = whole.tokens[: whole.cut], first_person(parsed, gazetteer)
    headed = [parse([*head, preposition, *phrase.tokens], gazetteer) for phrase in parsed]
    told = apposed(headed[:first], parsed[first:], gazetteer) if first and _is_behind_comma(whole, members[first]) else []
    if told and all(_is_name(phrase) for phrase in parsed[:first]):
        return told
    if len(parsed) < 2 or not all(_is_name(phrase) for phrase in parsed):
        return [whole]
    if all(is_person(phrase, gazetteer) for phrase in parsed):
        return headed
    return [phrase if is_person(phrase, gazetteer) else owned for phrase, owned in zip(parsed, headed, strict=True)]


def _is_name(phrase: Phrase) -> bool:
    words = [token for token in phrase.tokens if token.key not in ARTICLES]
    return bool(phrase.names) and sum(m.end - m.start for m in phrase.names) >= len(words)
