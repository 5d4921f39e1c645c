"""Co-ordinations in actor phrases: where they split, and what their members share: 'Turkish soldiers and police' are two, both
Turkish; 'the president and prime minister of Ukraine' are one."""

from collections.abc import Sequence

from dateline.actors.apposed_people import apposed, apposed_person, calls_person, holds_office, is_person, names_person
from dateline.actors.compounds import is_led_by
from dateline.actors.gazetteer import Gazetteer, shared_name
from dateline.actors.links import links_of
from dateline.actors.own_offices import with_own_offices
from dateline.actors.phrases import ARTICLES, MARKS, Phrase, parse
from dateline.actors.shared_heads import head_after_modifier, is_modifier, share
from dateline.actors.words import LINKS, Token, tokenize, word_set

__all__ = ["PLURALS", "conjuncts"]

COUNTED = word_set("counted_states")
FOR = word_set("for_heads")
PLURALS = {
    "koreas": "North Korea and South Korea",
    "sudans": "Sudan and South Sudan",
}
LANDS = word_set("lands")
WORDS = 4  # from the preposition to "such as": "from mostly Muslim countries such as"


def conjuncts(phrase: str, gazetteer: Gazetteer) -> list[Phrase]:
    """Split co-ordinations: 'the French and German leaders' gives 'French leaders' and 'German leaders', 'leaders of
    France and Germany' one for each country. A phrase without one gives itself."""
    return _split(_completed(_without_such_as(_trimmed(tokenize(phrase))), gazetteer), gazetteer)


def _without_such_as(tokens: list[Token]) -> list[Token]:
    """'Travelers from countries such as Chad and Peru' are from Chad and Peru, 'countries such as Chad' are Chad."""
    keys = [token.key for token in tokens]
    such = next((at for at in range(1, len(keys) - 2) if keys[at : at + 2] == ["such", "as"] and keys[at - 1] in LANDS), 0)
    of = next((at for at in range(such - 1, 0, -1) if keys[at] in ("of", "from", "in")), -1)
    return [*tokens[: of + 1], *tokens[such + 2 :]] if 0 < such <= of + WORDS else tokens


def _split(tokens: list[Token], gazetteer: Gazetteer) -> list[Phrase]:
    whole = parse(tokens, gazetteer)
    links = links_of(whole, gazetteer)
    if not links:
        return [whole]
    hung = [cut for cut in whole.cuts if cut < links[0][0] and tokens[cut].key not in MARKS]
    if hung:
        return _hung(whole, hung, links, gazetteer) if hung[0] == whole.cut else [whole]
    listed = _pieces(tokens, _without_appositions(tokens, links, gazetteer))
    pieces = with_own_offices(tokens, listed, gazetteer)
    if pieces is listed and _one_person(pieces, gazetteer):
        return [whole]
    return share(pieces, gazetteer) if len(pieces) > 1 else [whole]


def _hung(whole: Phrase, hung: list[int], links: list[tuple[int, int]], gazetteer: Gazetteer) -> list[Phrase]:
    """One phrase for each member of a list behind a preposition, 'the leaders of France and Germany', or for each office with its
    state; people are no leaders of themselves. The whole where it tells nothing of whose they are, or where the members are no
    names."""
    told = [parse(piece, gazetteer) for piece in _pieces(whole.tokens, links)]
    if len(hung) == 1 and all(_is_one_office(phrase, gazetteer) for phrase in told):
        return told
    named = any(match.end <= hung[-1] for match in whole.names)
    at = hung[0] if named else hung[-1]  # 'Chadian troops in Mali', but 'the ministers of health of Cuba and Peru'
    members = _pieces(whole.tokens[at + 1 :], [(a - at - 1, b - at - 1) for a, b in links])
    if not _tells_whose(whole, at) or len(members) < 2:
        return [whole]
    members = [member[1:] if member[0].key == whole.tokens[at].key else member for member in members]  # 'and of Germany'
    parsed, head = [parse(member, gazetteer) for member in members], whole.tokens[: at + 1]
    behind = parsed[-1].tokens[parsed[-1].cut :]  # 'to Libya' of 'the envoys of Italy and Spain to Libya'
    if behind and behind[0].key not in MARKS and _is_name(name := parse(parsed[-1].tokens[: parsed[-1].cut], gazetteer)):
        parsed[-1] = name
    else:
        behind = ()
    if head_after_modifier(parsed[-1]) and all(map(is_modifier, parsed[:-1])):  # "thousands of US and Filipino troops"
        return [parse([*head, *phrase.tokens], gazetteer) for phrase in share(members, gazetteer)]
    headed = [parse([*head, *phrase.tokens, *behind], gazetteer) for phrase in parsed]
    first = next((at for at, phrase in enumerate(parsed) if at and is_person(phrase, gazetteer)), 0)
    is_behind_comma = first and whole.tokens[whole.tokens.index(members[first][0]) - 1].key == ","
    told = apposed(headed[:first], parsed[first:], gazetteer) if is_behind_comma else []
    if told and all(map(_is_name, parsed[:first])):
        return told
    if not all(map(_is_name, parsed)):
        return [whole]
    return [phrase if is_person(phrase, gazetteer) else owned for phrase, owned in zip(parsed, headed, strict=True)]


def _is_one_office(phrase: Phrase, gazetteer: Gazetteer) -> bool:
    """An office or a person with nothing behind but whose he is: 'President Putin of Russia', 'the chancellor of Germany'."""
    owner = parse(phrase.tokens[phrase.cut + 1 :], gazetteer) if phrase.cuts else None
    is_owned = owner is None or (_is_name(owner) and not is_person(owner, gazetteer))
    return is_owned and (names_person(phrase, gazetteer) or holds_office(phrase))


def _tells_whose(whole: Phrase, at: int) -> bool:
    key = whole.tokens[at].key
    is_for = key == "for" and any(token.key in FOR for token in whole.tokens[:at])
    return key in ("of", "from", "in", "between") or is_for or is_led_by(whole, at)


def _is_name(phrase: Phrase) -> bool:
    """Whether the tables have all of it: 'the Netherlands', 'Ban Ki-moon'."""
    words = [token for token in phrase.tokens if token.key not in ARTICLES]
    return bool(phrase.names) and sum(m.end - m.start for m in phrase.names) >= len(words)


def _trimmed(tokens: list[Token]) -> list[Token]:
    marks = MARKS | {'"', "“", "”", "'", ".", "’", "‘", "'s", "?", "!", "…"}
    while tokens and tokens[-1].key in marks | LINKS and tokens[-1].key != ")":
        tokens = tokens[:-1]
    while tokens and tokens[0].key in marks:
        tokens = tokens[1:]
    if tokens and tokens[0].key == "both" and len(tokens) > 2:
        tokens = tokens[1:]
    return tokens


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


def _completed(tokens: Sequence[Token], gazetteer: Gazetteer) -> list[Token]:
    """The tokens with each such name in full: "North Korea and South Korea" for "North and South Korea" and "both Koreas"."""
    found: list[Token] = []
    is_behind_shared = False
    for at, token in enumerate(tokens):
        if token.key in PLURALS and token.raw[:1].isupper():
            while found and found[-1].key in COUNTED:
                found.pop()
            found += tokenize(PLURALS[token.key])
        elif is_behind_shared:
            found.append(Token("and", "and", token.start, token.end))  # in a headline it is a comma
        else:
            found.append(token)
        is_behind_shared = shared_name(tokens, at, gazetteer) is not None
        if is_behind_shared:
            found.append(tokens[at + 3])
    return found
