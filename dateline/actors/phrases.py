"""The grammar of an actor phrase: the names and roles in it, its head part and the parts hung on by prepositions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dateline.actors.gazetteer import Gazetteer, Match, scan
from dateline.actors.tables import COUNTRIES, Role
from dateline.actors.words import Token, word_set

__all__ = ["ARTICLES", "BREAKS", "MARKS", "PREPOSITIONS", "Phrase", "RoleMatch", "covered", "find_roles", "parse"]

PREPOSITIONS = word_set("prepositions")
BREAKS = word_set("clause_words")
MARKS = word_set("marks")
ARTICLES = word_set("articles")
BEFORE_NAMES = word_set("before_names") | word_set("former")
NO_HEADS = word_set("no_head_prefixes")
COMPOUNDS = word_set("open_compounds")
SURNAMES = word_set("role_surnames")
COUNCIL = "security council"
OWNERS = word_set("owners")
STATES = word_set("states_themselves")
# Unions, students and movements that are called militant are by that word no armed group.
CIVILIAN = frozenset(("AGR", "EDU", "LAB", "MED", "SOC"))
WORKING = frozenset(("labor", "labour", "student"))  # 'the militant labour federation'
BODIES = frozenset(("association", "confederation", "federation", "league", "movement", "organization", "union"))
FAITHS = frozenset(("islamic", "islamist", "jihadi", "jihadist"))  # 'the militant Islamic movement of students'
WIDTH = 3  # words of what is behind 'movement of'
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
    """The longest role nouns outside of names; a hyphened head by its last part, no surname that is spelt like one."""
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
            is_other = (key in SURNAMES and _is_surname(tokens, at, taken, found)) or _calls_civilians(
                tokens, at, gazetteer.roles
            )
            if role and not is_other:
                found.append(RoleMatch(at, at + length, key, role))
                at += length
                break
        else:
            part = None if at in taken else _last_part(tokens, at, gazetteer)
            if part:
                found.append(RoleMatch(at, at + 1, part, gazetteer.roles[part]))
            at += 1
    return found


def _is_surname(tokens: Sequence[Token], at: int, taken: set[int], found: Sequence[RoleMatch]) -> bool:
    """'Ada King', 'Tom Bishop': a role word with a capital that ends a name behind an unknown word with one."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is None or not before.raw.istitle() or not tokens[at].raw.istitle() or (after and after.raw[:1].isupper()):
        return False
    known = at - 1 in taken or any(role.end == at for role in found)
    return not known and before.key not in ARTICLES and before.key not in BEFORE_NAMES


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


def _calls_civilians(tokens: Sequence[Token], at: int, roles: Mapping[str, Role]) -> bool:
    """Whether "militant", the word at `at`, is the adjective of workers, farmers or students, of their union, or of a movement of
    such people: these stand right behind it, in lower case or as a name ("the militant French farmers")."""
    if tokens[at].key != "militant":
        return False
    behind = tokens[at + 1 : at + 6]
    if [token.key for token in behind[:1]] == ["local"] and behind[1:] and behind[1].key.isdigit():
        return True  # 'the militant Local 90' of a union
    if behind and behind[0].raw[:1].isupper() and not tokens[at].raw[:1].isupper() and behind[0].key not in FAITHS:
        behind = behind[1:]
    if len(behind) > 1 and behind[0].key in WORKING and behind[1].raw[:1].isalpha():
        return not _is_armed(behind[1:3], roles)
    if len(behind) > 2 and behind[0].key in BODIES and behind[1].key == "of":
        of = behind[2 : 2 + WIDTH]
        return any(_is_civilian(of[n:], roles) for n in range(len(of))) and not _is_armed(of, roles)
    return _is_civilian(behind, roles)


def _is_civilian(tokens: Sequence[Token], roles: Mapping[str, Role]) -> bool:
    """Whether the tokens begin with a role noun of people at work, on the land or at school."""
    keys = (" ".join(token.key for token in tokens[:length]) for length in range(min(len(tokens), 3), 0, -1))
    role = next((roles[key] for key in keys if key in roles), None)
    return role is not None and role.sector in CIVILIAN


def _is_armed(tokens: Sequence[Token], roles: Mapping[str, Role]) -> bool:
    return any(token.key in roles and roles[token.key].sector in ARMED for token in tokens)
