"""Whose somebody is who has a state and a body beside him: 'Russian IAEA envoys' are the state's, 'the Danish head of NATO' the
body's."""

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import ARTICLES, MARKS, Phrase
from dateline.actors.reading_names import Sense
from dateline.actors.sectors import BODY_CODES
from dateline.actors.tables import Entry
from dateline.actors.words import word_set

__all__ = ["is_envoy", "serves_a_body"]

ENVOYS = word_set("envoys")
SERVANTS = word_set("servants_of_bodies")
PARTS = frozenset(("force", "forces", "mission", "operation", "'s"))  # behind the name of the body that has them
OF_STATES_TOO = frozenset(("security council", "red cross", "red crescent"))  # many a state has its own
SERVED = BODY_CODES - {"MNC"}


def is_envoy(phrase: Phrase, match: Match, state: Entry) -> bool:
    """Whether the state before the name of a body sends the head: 'Russian IAEA envoys', "Moscow's U.N. ambassador"."""
    is_owner = state.kind in ("adjective", "country") or (state.kind == "capital" and phrase.tokens[match.end].key == "'s")
    return is_owner and any(token.key in ENVOYS for token in phrase.tokens[: phrase.cut])


def serves_a_body(phrase: Phrase, sense: Sense) -> bool:
    """Whether the head has but his nationality before him and speaks or works for a body: 'a Danish spokesman for NATO', 'the
    Irish commander of the U.N. force'; not "Denmark's head of NATO", nor 'the Danish head of a NATO delegation'."""
    tokens, names = phrase.tokens, phrase.head_names()
    is_servant = bool(names) and tokens[phrase.cut - 1].key in SERVANTS and all(map(_is_adjective, names))
    body = next((match for match in phrase.names if is_servant and match.start > phrase.cut), None)
    entry = sense(body) if body and body.key not in OF_STATES_TOO else None
    if body is None or entry is None or entry.kind != "organisation" or entry.code not in SERVED:
        return False
    between = [token.key for token in tokens[phrase.cut : body.start] if token.key not in ARTICLES]
    is_his = {between[0], between[-1]} <= {"of", "for"} and not MARKS & set(between)
    return is_his and (body.end in (*phrase.cuts, len(tokens)) or tokens[body.end].key in PARTS)


def _is_adjective(match: Match) -> bool:
    return any(entry.kind == "adjective" for entry in match.entries)
