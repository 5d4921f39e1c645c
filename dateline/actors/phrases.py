"""The grammar of an actor phrase: the names and roles in it, its head part and the parts hung on by prepositions."""

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.actors.gazetteer import Gazetteer, Match, scan
from dateline.actors.tables import COUNTRIES, Role
from dateline.actors.words import Token, word_set

__all__ = ["ARTICLES", "BREAKS", "MARKS", "PREPOSITIONS", "Phrase", "RoleMatch", "covered", "find_roles", "parse"]

PREPOSITIONS = word_set("prepositions")
BREAKS = word_set("clause_words")
MARKS = word_set("marks")
ARTICLES = word_set("articles")
NO_HEADS = word_set("no_head_prefixes")
COMPOUNDS = word_set("open_compounds")
COUNCIL = "security council"
OWNERS = word_set("owners")
STATES = word_set("states_themselves")


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


def parse(tokens: Sequence[Token], gazetteer: Gazetteer) -> Phrase:
    """Find names, then roles outside of them, then where the head part ends. 'Geneva based firms' is read as 'Geneva-based
    firms', and in 'Iran backed militias' Iran is no name of the militias."""
    tokens = tuple(tokens)
    names = _without_own_councils(tokens, scan(tokens, gazetteer))
    compounds = {match.end for match in names if _is_compound(tokens, match.end)}
    names = [match for match in names if match.end not in compounds or tokens[match.end].key != "backed"]
    roles = find_roles(tokens, names, gazetteer)
    inside = covered(names, roles) | compounds
    cuts = tuple(at for at, token in enumerate(tokens) if at > 0 and at not in inside and _cuts(token))
    return Phrase(tokens, tuple(names), tuple(roles), cuts)


def _is_compound(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the token is the participle of a compound without its hyphen: a noun follows it."""
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    return follows is not None and tokens[at].key in COMPOUNDS and follows.raw.isalpha() and not _cuts(follows)


def covered(names: Sequence[Match], roles: Sequence[RoleMatch] = ()) -> set[int]:
    """The tokens that belong to a name or a role noun."""
    ranges = [(match.start, match.end) for match in names] + [(role.start, role.end) for role in roles]
    return {at for start, end in ranges for at in range(start, end)}


def _cuts(token: Token) -> bool:
    return token.key in MARKS or (token.raw.islower() and (token.key in PREPOSITIONS or token.key in BREAKS))


def find_roles(tokens: Sequence[Token], names: Sequence[Match], gazetteer: Gazetteer) -> list[RoleMatch]:
    """The longest role nouns outside of names; a hyphened head by its last part."""
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
            if role:
                found.append(RoleMatch(at, at + length, key, role))
                at += length
                break
        else:
            part = None if at in taken else _last_part(tokens, at, gazetteer)
            if part:
                found.append(RoleMatch(at, at + 1, part, gazetteer.roles[part]))
            at += 1
    return found


def _last_part(tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> str | None:
    """The role noun that a hyphened head ends in: 'protesters' in 'counter-protesters'; none of 'anti-government' or of a
    word before another ('third-party firms')."""
    first, hyphen, last = tokens[at].key.rpartition("-")
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    modifies = after is not None and after.raw.islower() and not _cuts(after)
    return last if hyphen and last in gazetteer.roles and first not in NO_HEADS and not modifies else None


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
