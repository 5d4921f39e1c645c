"""'Ada Lind, Deputy Prime Minister and Minister of Defence': the offices behind the comma of a person are his."""

from collections.abc import Sequence

from dateline.actors.apposed_people import holds_office, is_person, names_person
from dateline.actors.gazetteer import Gazetteer
from dateline.actors.phrases import ARTICLES, Phrase, parse
from dateline.actors.sectors import COUNTRIES
from dateline.actors.words import Token

__all__ = ["with_own_offices"]


def with_own_offices(tokens: Sequence[Token], pieces: list[list[Token]], gazetteer: Gazetteer) -> list[list[Token]]:
    """The members of a list; of a person who comes first and behind whose comma offices are written large, with no article, no
    name of their own and of no two states, the person and the first office are one member and the others none."""
    if (
        len(pieces) < 2
        or tokens[tokens.index(pieces[1][0]) - 1].key != ","
        or not _is_one_person(parse(pieces[0], gazetteer), gazetteer)
    ):
        return pieces
    states: set[str] = set()
    end = 1
    while end < len(pieces):
        phrase = parse(_bare(pieces[end]), gazetteer)
        if not _is_office(phrase, gazetteer):
            break
        states |= {entry.code for match in phrase.names for entry in match.entries if entry.code and entry.kind in COUNTRIES}
        end += 1
    if end == 1 or len(states) > 1:
        return pieces
    last = tokens.index(_bare(pieces[1])[-1])
    return [list(tokens[tokens.index(pieces[0][0]) : last + 1]), *pieces[end:]]


def _is_one_person(phrase: Phrase, gazetteer: Gazetteer) -> bool:
    """'Ada Lind', "Chad's Ada Lind"."""
    return is_person(phrase, gazetteer) or (names_person(phrase, gazetteer) and not phrase.roles and not phrase.cuts)


def _bare(piece: list[Token]) -> list[Token]:
    return piece[:-1] if piece[-1].key == "," and len(piece) > 1 else piece


def _is_office(phrase: Phrase, gazetteer: Gazetteer) -> bool:
    first = phrase.tokens[0]
    is_large = first.raw[:1].isupper() and first.key not in ARTICLES
    return is_large and holds_office(phrase) and not names_person(phrase, gazetteer)
