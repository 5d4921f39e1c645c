"""Names that several states give a body of theirs ("the Foreign Office", "Congress", 'the Commission'): whose it is in an
article."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise

from dateline.actors.gazetteer import Match, load_gazetteer
from dateline.actors.matches import OF
from dateline.actors.sectors import COUNTRIES
from dateline.actors.senses import sense_of
from dateline.actors.tables import Entry
from dateline.actors.words import Token, word_set
from dateline.calendar_names import WEEKDAYS
from dateline.resolve.articles import BODIES, ArticleIndex

__all__ = ["sense_in"]

SHARED = word_set("shared_bodies")
NO_GIVEN_NAMES = word_set("titles") | word_set("small_words") | frozenset(WEEKDAYS) | {"but", "yesterday"}
OF_A_STATE = (*COUNTRIES, "person", "institution", "party")


def sense_in(index: ArticleIndex, match: Match, on: date | None) -> Entry | None:
    """The meaning of a name in an article on a day. A body that other states have too is of the state that the article puts
    beside its name elsewhere ("Pakistan's Foreign Office", "the Foreign Office of Pakistan"); open where it names others and
    nothing of the usual one."""
    entry = sense_of(match, on, index.text)
    if entry is None or match.key not in SHARED:
        return entry
    owners = {
        before.entries[0].code
        for before, body in pairwise(index.names)
        if body.key == match.key
        and before.entries[0].kind in COUNTRIES
        and [token.key for token in index.tokens[before.end : body.start]] in ([], ["'s"])
    } - {None}
    owners |= {body.entries[0].code for body in index.names if body.key.startswith(match.key + OF)}
    if len(owners) == 1 and entry.code not in owners:
        return replace(entry, code=owners.pop(), detail=f"{entry.kind}, of its owner elsewhere in the article")
    others = {code for code, _ in index.counts} - {entry.code}
    return None if others and not owners and not _is_present(index, match.key, entry.code, on) else entry


def _is_present(index: ArticleIndex, key: str, code: str | None, on: date | None) -> bool:
    """Whether the article names the state, its people, somebody in office there or another body of it."""
    named = (e for match in index.names if match.key != key for e in match.entries)
    surnames = load_gazetteer().surnames
    called = (e for token in _alone(index) for e in surnames.get(token.key, ()) if e.holds(on))
    return any(e.code == code and (e.kind in OF_A_STATE or code in BODIES) for e in (*named, *called))


def _alone(index: ArticleIndex) -> Iterator[Token]:
    """The words with a capital that may be somebody's surname by itself: no part of 'Imran Khan' or 'Cameron Munter'."""
    told = {at for role in index.roles for at in range(role.start, role.end)}
    before: Token | None = None
    for at, (token, behind) in enumerate(zip(index.tokens, (*index.tokens[1:], None), strict=True)):
        is_given = before is not None and before.raw.istitle() and at - 1 not in told and before.key not in NO_GIVEN_NAMES
        if (
            token.raw[:1].isupper()
            and not is_given
            and not (behind and behind.raw.istitle() and behind.key not in NO_GIVEN_NAMES)
        ):
            yield token
        before = token
