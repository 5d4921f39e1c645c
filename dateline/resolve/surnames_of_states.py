"""Bare names of states that are the surname of somebody whom the article names: 'Jordan' after "Bill Jordan of the union", unless
anything else in the article names that state; he is introduced by an office, a title, what follows his comma or what he says."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.called_like_states import is_a_surname
from dateline.actors.gazetteer import Match, load_gazetteer
from dateline.actors.phrases import Phrase
from dateline.actors.words import LINKS, Token, word_set

__all__ = ["surnames_of_states", "without_surnames"]

PLACED = frozenset(("in", "of", "from", "into", "inside", "across", "near", "throughout", "outside"))
PLACED |= {"southern", "northern", "eastern", "western", "central"}
SENT_TO = frozenset(("to", "on", "against", "for"))
# What goes to a state or is laid on it ("weapons to Israel", "flew to Jordan", 'sanctions on Cuba'), and what only a state does.
SENT = frozenset(("aid", "ambassador", "arms", "embargo", "embassy", "envoy", "exports", "sanctions", "strikes", "tariffs"))
SENT |= {"troops", "weapons", "flew", "returned", "travelled", "traveled", "trip", "visit", "war"}
STATELY = frozenset(("annexed", "banned", "bombed", "deported", "deployed", "expelled", "invaded", "shelled", "summoned"))
ITS = frozenset(("its", "'s"))
INTRODUCED = word_set("saying") | {",", "of", "who", "("}  # behind a name
TITLES = word_set("titles")
VERB = 3  # tokens behind a name in which "its" tells that it is a state: 'has recalled its envoy'


def surnames_of_states(tokens: Sequence[Token], names: Sequence[Match]) -> frozenset[str]:
    """The keys of bare names of states that stand for somebody: he is named in full before them all, and no mention of the state
    is left, nor does one of them stand where only a state does ("in Jordan", "Jordan and Egypt", "Jordan recalled its envoy")."""
    own = {match.key: match for match in names if match.entries[0].kind == "country" and match.end - match.start == 1}
    full: dict[str, int] = {}
    for at, token in enumerate(tokens):
        if token.key in own and token.key not in full and _is_introduced(tokens, at):
            full[token.key] = at
    return frozenset(key for key, at in full.items() if _are_his(own[key], at, tokens, names) and not _is_led(own[key], tokens))


def _is_introduced(tokens: Sequence[Token], at: int) -> bool:
    """'Union leader Tim Jordan', 'Mr. Jordan', 'Bill Jordan of the union', 'Bill Jordan, a lawyer', 'Bill Jordan said'."""
    if not is_a_surname(tokens, at):
        return False
    has_office = tokens[at - 1].key in TITLES or (at > 1 and tokens[at - 2].key in load_gazetteer().roles)
    return has_office or (at + 1 < len(tokens) and tokens[at + 1].key in INTRODUCED)


def _are_his(name: Match, first: int, tokens: Sequence[Token], names: Sequence[Match]) -> bool:
    code = name.entries[0].code
    of_state = [match for match in names if any(entry.code == code for entry in match.entries)]
    return all(match.key == name.key and match.start > first and not _is_a_state(match, tokens, names) for match in of_state)


def _is_led(name: Match, tokens: Sequence[Token]) -> bool:
    """Whether the bare surname of who leads or led the state stands in the article: 'Netanyahu' beside 'Israel'."""
    code, surnames = name.entries[0].code, load_gazetteer().surnames
    return any(token.raw.istitle() and any(entry.code == code for entry in surnames.get(token.key, ())) for token in tokens)


def _is_a_state(match: Match, tokens: Sequence[Token], names: Sequence[Match]) -> bool:
    before = tokens[match.start - 1].key if match.start else ""
    behind = {token.key for token in tokens[match.end : match.end + VERB]}
    is_sent = before in SENT_TO and match.start > 1 and tokens[match.start - 2].key in SENT
    return before in PLACED or is_sent or bool((ITS | STATELY) & behind) or _is_listed(match, tokens, names)


def _is_listed(match: Match, tokens: Sequence[Token], names: Sequence[Match]) -> bool:
    """'Jordan and Egypt', 'Egypt, Jordan': beside another name of a state."""
    links = LINKS | {","}
    states = [name for name in names if name.entries[0].kind == "country"]
    behind = match.end < len(tokens) and tokens[match.end].key in links and any(s.start == match.end + 1 for s in states)
    return behind or (match.start > 0 and tokens[match.start - 1].key in links and any(s.end == match.start - 1 for s in states))


def without_surnames(phrase: Phrase, surnames: frozenset[str]) -> Phrase:
    """The phrase without the names that are somebody's surname in its article."""
    if not surnames:
        return phrase
    return replace(phrase, names=tuple(match for match in phrase.names if match.key not in surnames))
