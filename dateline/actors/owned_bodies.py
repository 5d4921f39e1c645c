"""Whose a body is by the state right behind its name: "the Foreign Office of Pakistan", "the Congress of the Philippines"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from dateline.actors.matches import OF, Match
from dateline.actors.senses import other_code
from dateline.actors.tables import Entry, state_names
from dateline.actors.words import Token, word_set

__all__ = ["of_their_states"]

BETWEEN = (["of"], ["of", "the"])
OWNERS = ("country", "disputed", "region", "party")  # 'the Politburo of the Communist Party of Vietnam'
TELLING = word_set("telling_of")
CALLED = ("country", "adjective", "people")
COUNCIL = "soviet"  # in the name of a body: that of Lithuania, too
Names = Mapping[str, tuple[Entry, ...]]


def of_their_states(tokens: Sequence[Token], matches: Sequence[Match], names: Names) -> Iterator[Match]:
    """The names in the tokens, a body before "of Pakistan" as that state's, the key with it. A party that goes on otherwise is
    none of the tables: "Democratic Party for the People" is not the Democrats."""
    for match, behind in zip_longest(matches, matches[1:]):
        owned = _of_its_state(tokens, match, behind, names) if behind else None
        if owned or not _goes_on(match.key, tokens[match.end : match.end + 3]):
            yield owned or match


def _of_its_state(tokens: Sequence[Token], match: Match, behind: Match, names: Names) -> Match | None:
    """None: no state owns it, or it is none that another state can have, by its name ("Bank of England"), as an armed group, as
    people ('Jewish settlers')."""
    body, state = match.entries[0], behind.entries[0]
    is_body = all(entry.kind in ("institution", "party") and "CVL" not in entry.sectors for entry in match.entries)
    is_owned = [token.key for token in tokens[match.end : behind.start]] in BETWEEN and state.kind in OWNERS
    is_owned = is_owned and not _is_told(tokens, match.start, behind.end)
    if not (is_body and is_owned and {body.code, state.code} <= state_names().keys()):
        return None
    told = (e.code for word in match.key.split(" ") if word != COUNCIL for e in names.get(word, ()) if e.kind in CALLED)
    if body.code in told:
        return None
    codes = [code for code in (state.code, other_code(behind.key)) if code in state_names()]
    owned = tuple(replace(body, code=code, detail=f"{body.kind}, of {state.name}") for code in codes)
    return replace(match, key=f"{match.key}{OF}{behind.key}", entries=owned)


def _is_told(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a body is told of something ("informed the Foreign Office of Iran's plan"), or the state is only the owner of what
    stands behind it ("the Congress of Israel's request")."""
    before = [token.key for token in tokens[max(0, start - 2) : start] if token.key != "the"]
    return not TELLING.isdisjoint(before[-1:]) or [token.key for token in tokens[end : end + 1]] in (["'s"], ["'"])


def _goes_on(key: str, after: Sequence[Token]) -> bool:
    """Whether the name of a party goes on with 'of' or 'for' and a name."""
    if not key.endswith(" party") or [token.key for token in after[:1]] not in (["of"], ["for"]):
        return False
    return [token.raw[:1].isupper() for token in after[1:] if token.key != "the"][:1] == [True]
