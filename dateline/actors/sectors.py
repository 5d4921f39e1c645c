"""PLOVER's sectors of an actor phrase, from its role nouns and the kind of body that it names."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import Phrase, RoleMatch, covered
from dateline.actors.tables import COUNTRIES, MILITANTS, Entry
from dateline.actors.words import Token, word_set
from dateline.records import Actor

__all__ = [
    "ARMED",
    "BODY_CODES",
    "COUNTRIES",
    "FORMER",
    "OF_STATES",
    "ethnic_names",
    "firms_alone",
    "in_arms",
    "is_former",
    "is_no_longer_its",
    "private_european",
    "role_sectors",
    "sectors_of",
]

FORMER = word_set("former")
STATES_ONCE_OWNED = word_set("states_once_owned")
OFFICES = frozenset(("GOV", "LEG", "MIL", "COP", "SPY", "JUD", "PTY"))
ASSOCIATIONS = frozenset(("association", "confederation", "federation", "league"))
OFFICERS = word_set("officers") | word_set("officer_titles")
ARMED = frozenset(("PRM", "REB", "UAF"))
BODY_CODES = frozenset(("UNO", "EUR", "IGO", "NGO", "MNC"))
OF_STATES = frozenset(("GOV", "JUD", "LEG", "MIL", "COP", "SPY"))  # sectors of a state's own bodies


def firms_alone(initiators: Sequence[Actor], recipients: Sequence[Actor]) -> bool:
    """Whether those who act are firms, and all who take part: no event."""
    return bool(initiators) and all(actor.sector == "BUS" for actor in (*initiators, *recipients))


def is_no_longer_its(tokens: Sequence[Token], match: Match) -> bool:
    """'A former Soviet republic', 'ex-British colonies': states other than the one whose adjective it is."""
    behind = tokens[match.end].key if match.end < len(tokens) else ""
    return match.start > 0 and tokens[match.start - 1].key in FORMER - {"late"} and behind in STATES_ONCE_OWNED


def is_former(phrase: Phrase) -> bool:
    """'former president', 'a disgraced former minister', 'ex-FBI chief'."""
    named = covered(phrase.names)
    return any(token.key in FORMER and at not in named for at, token in enumerate(phrase.tokens[: phrase.cut]))


def ethnic_names(phrase: Phrase) -> tuple[Match, ...]:
    """'Ethnic Hungarians' are of the state in which they live, which is not the one of their name."""
    behind = [match for match in phrase.head_names() if match.start and phrase.tokens[match.start - 1].key == "ethnic"]
    return tuple(match for match in behind if match.entries[0].kind in ("people", "adjective"))


def in_arms(phrase: Phrase, match: Match, group: Entry) -> Entry:
    """The group; one that is a party by now is in the words 'Renamo gunmen' the armed group, but not in 'former rebels'."""
    are_armed = any(role.role.sector in (*ARMED, "MIL") for role in phrase.roles if role.start < phrase.cut)
    if not are_armed or is_former(phrase) or group.sectors[:1] not in (("PTY",), ("OPP",)):
        return group
    return next((entry for entry in match.entries if entry.kind == "group" and entry.code == MILITANTS), group)


def role_sectors(phrase: Phrase) -> tuple[str, ...]:
    """Sectors of the role nouns of the head part, the most telling one first; of the part after it where the head
    says nothing ('a team of heavily armed police', 'president of the human rights league')."""
    head = [role for role in phrase.roles if role.start < phrase.cut]
    armed = {role.start for role in phrase.roles if role.role.sector in ARMED}  # 'leader of the Islamist rebels'
    rest = [role for role in phrase.roles if role.start >= phrase.cut and role.end not in armed]
    strong = [role for role in head if role.role.weight == 2]
    if (not strong or strong[-1].key in OFFICERS) and rest and _of(phrase):
        telling = next((r for r in rest if r.role.weight == 2 and r.start < _second_cut(phrase)), None)
        if telling:
            return _named([telling, *reversed(strong)])
    if strong:
        return _named(list(reversed(strong)))
    if head:
        return _named([head[-1]])
    return _named([role for role in rest if role.role.weight == 2][:1] or rest[:1]) if _of(phrase) else ()


def _of(phrase: Phrase) -> bool:
    return bool(phrase.cuts) and phrase.tokens[phrase.cut].key in ("of", "from", "at", "for")


def _second_cut(phrase: Phrase) -> int:
    return phrase.cuts[1] if len(phrase.cuts) > 1 else len(phrase.tokens)


def _named(roles: list[RoleMatch]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(role.role.sector for role in roles))


def sectors_of(phrase: Phrase, entry: Entry | None) -> tuple[str, ...]:
    """Sectors of the whole phrase. An armed group's own come first ('Taliban commanders' are REB); 'former' before an
    office is ELI; a bare state is its government; a people is CVL; a head that no table knows is UNK."""
    roles = role_sectors(phrase) or (("CVL",) if ethnic_names(phrase) else ())
    own = entry.sectors if entry and entry.kind not in COUNTRIES else ()
    if entry and entry.kind == "group":
        return tuple(dict.fromkeys((*own, *roles)))
    if is_former(phrase) and (not roles or roles[0] in OFFICES) and not (entry and entry.kind == "people"):
        return ("GOV",) if phrase.tokens[phrase.cut - 1].key in STATES_ONCE_OWNED else ("ELI",)
    weak = all(role.role.weight == 1 for role in phrase.roles if role.start < phrase.cut)
    if own and (not roles or weak):
        return tuple(dict.fromkeys((*own, *roles)))
    if roles:
        return tuple(dict.fromkeys((*roles, *own)))
    if entry is None:  # an institution or party that the article says is another state's keeps its sector
        lost = [match.entries[0] for match in phrase.head_names() if match.entries[0].kind in ("institution", "party")]
        return lost[0].sectors if lost else ()
    return _bare(phrase, entry)


def private_european(phrase: Phrase, sectors: tuple[str, ...]) -> tuple[str, tuple[str, ...]] | None:
    """Code and sectors of 'European firms', and of 'the European Chess Federation': no organ of the Union. None: neither."""
    if sectors[:1] == ("BUS",):
        return "MNC", sectors
    behind = list(dropwhile(lambda token: token.key != "european", phrase.tokens))[1:]
    name = {token.key for token in (*behind[:1], *takewhile(lambda token: token.raw[:1].isupper(), behind))}
    return ("NGO", tuple(dict.fromkeys("SOC" if s == "GOV" else s for s in sectors))) if name & ASSOCIATIONS else None


def _bare(phrase: Phrase, entry: Entry) -> tuple[str, ...]:
    """No role noun at all: the state itself, its people, or a head that no table knows."""
    head = [match for match in phrase.names if match.start < phrase.cut]
    words = [at for at, token in enumerate(phrase.tokens[: phrase.cut]) if token.key not in ("the", "a", "an", "'s")]
    named = covered(head)
    if entry.kind == "adjective" and len(head) > 1 and head[-1].end == phrase.cut and head[-1].entries[0].kind == "people":
        return ("CVL",)  # "Latvian Russians"
    if entry.kind == "people":
        return ("GOV", "CVL") if phrase.tokens[0].key == "the" and len(head) == 1 else ("CVL",)
    if all(at in named for at in words):
        return entry.sectors
    if any(phrase.tokens[at].raw[:1].isupper() for at in words if at not in named):
        return ("CVL",)
    return ("UNK",)
