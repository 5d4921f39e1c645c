"""The grammar of an actor phrase: the names and roles in it, its head part and the parts hung on by prepositions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.actors.gazetteer import Gazetteer, Match, scan
from dateline.actors.tables import COUNTRIES, Role
from dateline.actors.words import Token, word_set

__all__ = ["ARTICLES", "BREAKS", "MARKS", "PREPOSITIONS", "Phrase", "RoleMatch", "covered", "find_roles", "parse"]

PREPOSITIONS = word_set("prepositions")
BREAKS = word_set("clause_words")
MARKS = word_set("marks")
ARTICLES = word_set("articles")
COUNCIL = "security council"
OWNERS = word_set("owners")
STATES = word_set("states_themselves")
# Unions, students and movements that are called militant are by that word no armed group.
CIVILIAN = frozenset(("AGR", "EDU", "LAB", "MED"))
ARMED = frozenset(("REB", "PRM", "UAF", "MIL", "CRM"))


@dataclass(frozen=True, slots=True)
class RoleMatch:
    """Tokens [start, end) are a role noun."""

    start: int
    end: int
    key: str
    role: Role


@dataclass(frozen=True, slots=True)
class Phrase:
    """One conjunct: its tokens, the names and roles found in it, and the tokens (`cuts`) that end the head part and begin each
    part hung on."""

    tokens: tuple[Token, ...]
    names: tuple[Match, ...]
    roles: tuple[RoleMatch, ...]
    cuts: tuple[int, ...]
    borrowed: tuple[Token, ...] = ()

    @property
    def cut(self) -> int:
        """The token at which the head part ends."""
        return self.cuts[0] if self.cuts else len(self.tokens)

    @property
    def head_role(self) -> RoleMatch | None:
        """The role noun that ends the head part."""
        return next((role for role in self.roles if role.end == self.cut), None)

    def head_names(self) -> list[Match]:
        """Names before the first preposition, relative or comma."""
        return [match for match in self.names if match.start < self.cut]

    def within(self, start: int, end: int) -> "Phrase":
        """The tokens [start, end) between two cuts, with what their names are in the whole: "the Foreign Office" in "a spokesman
        for the Foreign Office of Pakistan" is Pakistan's."""
        names = tuple(replace(m, start=m.start - start, end=m.end - start) for m in self.names if start <= m.start < end)
        roles = tuple(replace(r, start=r.start - start, end=r.end - start) for r in self.roles if start <= r.start < end)
        return Phrase(self.tokens[start:end], names, roles, ())


def parse(tokens: Sequence[Token], gazetteer: Gazetteer) -> Phrase:
    """Find names, then roles outside of them, then where the head part ends."""
    tokens = tuple(tokens)
    names = _without_own_councils(tokens, scan(tokens, gazetteer))
    roles = find_roles(tokens, names, gazetteer)
    inside = covered(names, roles)
    cuts = tuple(at for at, token in enumerate(tokens) if at > 0 and at not in inside and _cuts(token))
    return Phrase(tokens, tuple(names), tuple(roles), cuts)


def covered(names: Sequence[Match], roles: Sequence[RoleMatch] = ()) -> set[int]:
    """The tokens that belong to a name or a role noun."""
    ranges = [(match.start, match.end) for match in names] + [(role.start, role.end) for role in roles]
    return {at for start, end in ranges for at in range(start, end)}


def _cuts(token: Token) -> bool:
    return token.key in MARKS or (token.raw.islower() and (token.key in PREPOSITIONS or token.key in BREAKS))


def find_roles(tokens: Sequence[Token], names: Sequence[Match], gazetteer: Gazetteer) -> list[RoleMatch]:
    """The longest role nouns outside of names."""
    taken = covered(names)
    found: list[RoleMatch] = []
    at, count = 0, len(tokens)
    while at < count:
        longest = 0 if at in taken else min(gazetteer.longest_role.get(tokens[at].key, 0), count - at)
        for length in range(longest, 0, -1):
            if length > 1 and any(index in taken for index in range(at, at + length)):
                continue
            key = tokens[at].key if length == 1 else " ".join([token.key for token in tokens[at : at + length]])
            role = gazetteer.roles.get(key)
            if role and not _calls_workers(tokens, at, gazetteer.roles):
                found.append(RoleMatch(at, at + length, key, role))
                at += length
                break
        else:
            at += 1
    return found


def _without_own_councils(tokens: Sequence[Token], names: Sequence[Match]) -> list[Match]:
    """The names of a phrase without those of councils that the words beside them give to a state ("Turkey's Security Council",
    'the Security Council of Russia'): a role noun is left. 'The Security Council' by itself is the United Nations'."""
    states = [match for match in names if any(entry.kind in COUNTRIES for entry in match.entries)]

    def is_own(match: Match) -> bool:
        before = [token.key for token in tokens[max(0, match.start - 2) : match.start]]
        owner = match.start - 1 if before[-1:] == ["'s"] else match.start
        behind = [token.key for token in tokens[match.end : match.end + 2]]
        of = match.end + 1 + (behind[1:] == ["the"]) if behind[:1] == ["of"] else None
        is_owned = before[-1:] != [] and (before[-1] in OWNERS or (before[-1] == "'s" and before[0] in STATES))
        return is_owned or any(state.end == owner or state.start == of for state in states)

    return [match for match in names if match.key != COUNCIL or not is_own(match)]


def _calls_workers(tokens: Sequence[Token], at: int, roles: Mapping[str, Role]) -> bool:
    """Whether "militant", the word at `at`, is the adjective of workers, farmers, students or their union ("the militant oil
    workers' union"), by its number too: "the militant Local 90"."""
    behind = [token.key for token in tokens[at + 1 : at + 4]]
    if tokens[at].key != "militant" or not behind:
        return False
    sectors = {roles[key].sector for key in behind if key in roles}
    return (behind[0] == "local" and behind[-1:] != ["local"]) or bool(sectors & CIVILIAN and not sectors & ARMED)
