"""People behind their offices: "Chad's king, Bo Berg", 'the leaders of Russia and France, Vladimir Putin and Emmanuel Macron'."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.cities import best_city
from dateline.actors.gazetteer import Gazetteer, Match
from dateline.actors.phrases import ARTICLES, PREPOSITIONS, Phrase, RoleMatch, parse
from dateline.actors.sectors import OF_STATES
from dateline.actors.words import Token, word_set
from dateline.calendar_names import WEEKDAYS

__all__ = [
    "apposed",
    "apposed_person",
    "calls_person",
    "holds_office",
    "is_part_of_name",
    "is_person",
    "names_person",
    "office_behind",
]

BODY_NOUNS = word_set("body_nouns")
BODIES = BODY_NOUNS | word_set("collectives")
GIVEN_NAMES = word_set("given_names")
HANGING = PREPOSITIONS | {"responsible", "representing"}
PARTICLES = word_set("name_particles")
PEOPLE = word_set("officers") | word_set("people_beside_others")
PLURALS = word_set("plurals")
TITLES = word_set("titles") | word_set("short_titles") | word_set("military_ranks")
OFFICES = OF_STATES | {"PTY", "OPP", "ELI"}


def apposed(heads: Sequence[Phrase], people: Sequence[Phrase], gazetteer: Gazetteer) -> list[Phrase]:
    """The people, each with the head that tells of him. None where these are not as many, no offices, or they are no people."""
    if not 2 <= len(people) == len(heads) or not _are_offices(heads[-1]):
        return []
    if not all(is_person(phrase, gazetteer) for phrase in people):
        return []
    return [replace(phrase, borrowed=head.tokens) for phrase, head in zip(people, heads, strict=True)]


def is_person(phrase: Phrase, gazetteer: Gazetteer) -> bool:
    """A name of the table of office holders, a surname of it, or two capitalised words or more that no table knows."""
    if any(map(_is_person, phrase.names)):
        return True
    if phrase.names or phrase.roles or phrase.cuts or not all(token.raw[:1].isupper() for token in phrase.tokens):
        return False
    return len(phrase.tokens) > 1 or any(token.key in gazetteer.surnames for token in phrase.tokens)


def _are_offices(head: Phrase) -> bool:
    last = [role for role in head.roles if role.start < head.cut][-1:]
    noun = head.tokens[last[0].end - 1].key if last else ""
    return noun.endswith("s") and noun not in BODY_NOUNS and last[0].role.sector in OFFICES


def apposed_person(phrase: Phrase, gazetteer: Gazetteer) -> Phrase | None:
    """Who stands behind the comma of an office: "Russia's foreign minister, Sergei Lavrov", also one who is left of several ("the
    foreign ministers, Ismail Cem"). No place, body or day, and nobody whom another noun before the comma may call so ('the wife
    of the president, Bo Berg')."""
    comma = next((cut for cut in phrase.cuts if phrase.tokens[cut].key == ","), None)
    if comma is None or not _is_held(phrase, comma):
        return None
    end = next((cut for cut in phrase.cuts if cut > comma), len(phrase.tokens))
    part = parse(phrase.tokens[comma + 1 : end], gazetteer)
    return part if names_person(part, gazetteer) else None


def _is_held(phrase: Phrase, comma: int) -> bool:
    role = phrase.head_role
    are_several = role is not None and role.role.sector in OFFICES and _noun(role.key) not in BODIES
    if not (calls_person(phrase) or are_several):
        return False
    ends = [cut for cut in phrase.cuts if cut <= comma]
    others = [role for role in phrase.roles if role.start > phrase.cut and role.end in ends]
    return all(phrase.tokens[cut].key in HANGING for cut in ends[:-1]) and not any(map(_is_of_one, others))


def _is_of_one(role: RoleMatch) -> bool:
    return _is_singular(_noun(role.key)) and _noun(role.key) not in BODIES


def _noun(role: str) -> str:
    """'Secretary' of 'secretary of state', 'minister' of 'foreign minister'."""
    return role.split(" of ", maxsplit=1)[0].rsplit(" ", maxsplit=1)[-1]


def calls_person(phrase: Phrase) -> bool:
    """Whether the head part is a noun for one person: 'his wife', 'the host', 'Chad's foreign minister'."""
    role = phrase.head_role
    noun = phrase.tokens[phrase.cut - 1].key
    return _is_of_one(role) if role else noun in PEOPLE and noun not in BODIES and _is_singular(noun)


def _is_singular(noun: str) -> bool:
    return noun not in PLURALS and not noun.endswith("men") and (not noun.endswith("s") or noun.endswith("ss"))


def names_person(phrase: Phrase, gazetteer: Gazetteer) -> bool:
    """Whether the head part is a person, with his titles or without: 'Chancellor Angela Merkel', 'Gen. John Roe', 'Bo Berg'."""
    if any(match.end == phrase.cut and _is_person(match) for match in phrase.head_names()):
        return True
    owned = _behind_owner(phrase)
    start = _behind_titles(phrase, owned)
    name = phrase.tokens[start : phrase.cut]
    others = [m for m in phrase.head_names() if m.end > start and m.key not in GIVEN_NAMES and not _is_person(m)]
    if not name or others or any(role.end > start for role in phrase.roles if role.start < phrase.cut):
        return False
    if len(name) == 1 and start == owned and name[0].key not in gazetteer.surnames:
        return False
    keys = {token.key for token in name}
    is_name = all(map(is_part_of_name, name)) and not keys & (BODIES.union(WEEKDAYS))
    return is_name and not (len(name) > 1 and best_city(" ".join(token.key for token in name)))


def office_behind(phrase: Phrase, gazetteer: Gazetteer) -> Phrase | None:
    """What stands behind the comma of a person who bears no title, and says what he is: 'Ada Lind, Minister of Defence of Chad',
    not 'Ada Lind, wife of the minister'."""
    if not phrase.cuts or phrase.tokens[phrase.cut].key != "," or phrase.cut + 1 == len(phrase.tokens):
        return None
    behind = parse(phrase.tokens[phrase.cut + 1 :], gazetteer)
    has_title = any(role.start < phrase.cut for role in phrase.roles)
    role = behind.head_role
    says_what = role is not None and role.role.sector != "CVL" and _is_of_one(role)
    return behind if says_what and not has_title and names_person(phrase, gazetteer) else None


def _is_person(match: Match) -> bool:
    return any(entry.kind == "person" for entry in match.entries)


def _behind_owner(phrase: Phrase) -> int:
    """The token behind the state with which the phrase begins: "Mali's Ada Lind", 'the Saudi general'."""
    start = next((m.end for m in phrase.head_names() if m.start == 0 and m.entries[0].kind in ("adjective", "country")), 0)
    return start + (start < phrase.cut and phrase.tokens[start].key == "'s")


def _behind_titles(phrase: Phrase, start: int) -> int:
    """The token behind the titles and offices, written large, that begin at `start`."""
    while start < phrase.cut and phrase.tokens[start].raw[:1].isupper():
        role = next((role for role in phrase.roles if role.start == start), None)
        if role is None and phrase.tokens[start].key not in TITLES:
            break
        start = role.end if role else start + 1
    return start


def is_part_of_name(token: Token) -> bool:
    """Whether a word may be one of a personal name: 'Ada', 'al-Golani', 'van', 'II'; no acronym."""
    if token.key in PARTICLES or token.raw in ("II", "III"):
        return True
    word = token.raw[3:] if token.key[:3] in ("al-", "el-") else token.raw
    return word[:1].isupper() and token.key not in ARTICLES and not (len(word) > 1 and word.isupper() and "." not in word)


def holds_office(phrase: Phrase) -> bool:
    """Whether the head part is one office of a state or a party: 'the chancellor of Germany'."""
    role = phrase.head_role
    return role is not None and role.role.sector in OFFICES and _is_of_one(role)
