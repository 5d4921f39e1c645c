"""What the members of a co-ordination share: a head ("French and German leaders"), an owner, a modifier."""

from dataclasses import replace

from dateline.actors.gazetteer import Gazetteer, Match
from dateline.actors.links import SUBJECTS
from dateline.actors.phrases import ARTICLES, Phrase, parse
from dateline.actors.words import Token

__all__ = ["head_after_modifier", "is_modifier", "share"]

PLURAL_OFFICES = frozenset(("ministries", "ministers", "departments", "secretaries", "chiefs", "committees"))


def share(pieces: list[list[Token]], gazetteer: Gazetteer) -> list[Phrase]:
    """Give a bare modifier the head of the last conjunct, and a headed conjunct without a country the first one's."""
    parsed = [parse(piece, gazetteer) for piece in pieces]
    last = parsed[-1]
    tail, office = head_after_modifier(last), _plural_office(last)
    shared: list[Phrase] = []
    owner = next((match for match in parsed[0].head_names() if match.entries[0].kind in ("adjective", "country")), None)
    for index, phrase in enumerate(parsed):
        if index < len(parsed) - 1 and tail and is_modifier(phrase):
            shared.append(parse([*phrase.tokens, *tail], gazetteer))
        elif index < len(parsed) - 1 and office and phrase.tokens[-1].key in SUBJECTS:
            headed = parse([*phrase.tokens, *office], gazetteer)
            borrowed = last.tokens[last.cut + 1 :] if not phrase.names and _ends_in_owner(last) else ()
            shared.append(replace(headed, borrowed=borrowed))
        elif index and owner and not phrase.names and _lends(parsed[0], owner, phrase):
            shared.append(replace(phrase, borrowed=parsed[0].tokens[owner.start : owner.end]))
        elif index < len(parsed) - 1 and not phrase.names and _ends_in_owner(last):
            shared.append(replace(phrase, borrowed=last.tokens[last.cut + 1 :]))
        else:
            shared.append(phrase)
    return shared


def is_modifier(phrase: Phrase) -> bool:
    """Only adjectives of states or peoples, no head noun: 'the French', 'Iraqi', 'Kurdish'."""
    tokens = [token for token in phrase.tokens if token.key not in ARTICLES]
    covered = sum(
        match.end - match.start for match in phrase.names if match.entries[0].kind in ("adjective", "country", "people")
    )
    has_adjective = any(entry.kind == "adjective" for match in phrase.names for entry in match.entries)
    return bool(tokens) and has_adjective and covered >= len(tokens) - (phrase.tokens[0].key in ("top", "senior"))


def head_after_modifier(phrase: Phrase) -> tuple[Token, ...]:
    """'soldiers' of 'Belorussian soldiers'; empty when the conjunct does not begin with an adjective of a state."""
    for match in phrase.names:
        if any(entry.kind == "adjective" for entry in match.entries) and match.end < len(phrase.tokens):
            return phrase.tokens[match.end :]
    return ()


def _ends_in_owner(phrase: Phrase) -> bool:
    """'the foreign and prime ministers of Ukraine': what hangs on the last conjunct by 'of' belongs to all."""
    return bool(phrase.cuts) and phrase.tokens[phrase.cut].key in ("of", "from") and not phrase.head_names()


def _lends(first: Phrase, owner: Match, phrase: Phrase) -> bool:
    """'Turkish soldiers and police': a modifier before a head reaches over a conjunct in small letters without article."""
    is_alike = phrase.tokens[0].raw.islower() or bool(_plural_office(phrase))  # "Peru's Defense and Interior Ministries"
    return owner.end < len(first.tokens) and is_alike and phrase.tokens[0].key not in ARTICLES


def _plural_office(phrase: Phrase) -> tuple[Token, ...]:
    """'Ministries' of 'Interior Ministries': what the subjects before it lack."""
    return phrase.tokens[phrase.cut - 1 : phrase.cut] if phrase.tokens[phrase.cut - 1].key in PLURAL_OFFICES else ()
