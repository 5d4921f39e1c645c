"""Unions, students and movements that are called militant ("the militant teachers' union", 'militant farmers', 'a militant
movement of landless workers'): by that word they are no armed group."""

from collections.abc import Mapping, Sequence

from dateline.actors.tables import Role
from dateline.actors.words import Token

__all__ = ["calls_civilians"]

CIVILIAN = frozenset(("AGR", "EDU", "LAB", "MED", "SOC"))
WORKING = frozenset(("labor", "labour", "student"))  # 'the militant labour federation'
BODIES = frozenset(("association", "confederation", "federation", "league", "movement", "organization", "union"))
FAITHS = frozenset(("islamic", "islamist", "jihadi", "jihadist"))  # 'the militant Islamic movement of students'
WIDTH = 3  # words of what is behind 'movement of'
ARMED = frozenset(("REB", "PRM", "UAF", "MIL", "CRM"))


def calls_civilians(tokens: Sequence[Token], at: int, roles: Mapping[str, Role]) -> bool:
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
