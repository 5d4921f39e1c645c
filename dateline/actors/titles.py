"""What the words around a name say of whom it means: forms of address ('Mrs Merkel'), titles before it ('President Carter',
'Colonel Gadhafi'), 'Junior' behind it."""

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import Phrase
from dateline.actors.sectors import is_former
from dateline.actors.tables import Entry
from dateline.actors.words import key_of, word_set

__all__ = ["holders", "is_meant", "is_of_a_woman", "meant", "present_office"]

HERS = word_set("titles_of_women")
WOMEN = word_set("women") | HERS
HIS = word_set("titles_of_men")
ROYAL = frozenset(("prince", "princess"))
ELECTED = frozenset(("president", "prime minister", "premier", "chancellor"))
YOUNGER = word_set("younger")
PRESENT = word_set("present_titles")
LOCAL = word_set("local_titles")


def meant(phrase: Phrase, match: Match, people: tuple[Entry, ...], surname_only: bool) -> tuple[Entry, ...]:
    """The people whom the words around their name allow: after 'Mrs' or 'first lady' only women, after 'Mr' only men,
    after 'Prince' nobody elected, nobody of the table before 'Junior'; and of several those who held the office written before
    the name."""
    behind = phrase.tokens[match.end] if match.end < phrase.cut else None
    if behind and behind.key in YOUNGER:
        return ()
    titles = _titles(phrase, match)
    before = phrase.tokens[match.start - 1].key if match.start else ""
    if surname_only and (before in HERS or "first lady" in titles):
        people = tuple(entry for entry in people if _is_woman(entry))
    elif surname_only and before in HIS:
        people = tuple(entry for entry in people if not _is_woman(entry))
    if surname_only and before in ROYAL:
        people = tuple(entry for entry in people if entry.detail not in ELECTED)
    held = {entry.name for entry in people if _office(entry.detail) in titles}
    return tuple(entry for entry in people if entry.name in held) if held else people


def holders(phrase: Phrase, match: Match, people: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The tenures in the office that is written before the name."""
    titles = _titles(phrase, match)
    return tuple(entry for entry in people if _office(entry.detail) in titles)


def is_meant(phrase: Phrase, match: Match, tenures: tuple[Entry, ...]) -> bool:
    """Whether a title of a lower office ('Gov.', 'Sen.', 'Mayor') before a bare surname is one that the person held."""
    local = _titles(phrase, match) & LOCAL
    return not local or any(_office(entry.detail) in local for entry in tenures)


def present_office(phrase: Phrase, match: Match, tenures: tuple[Entry, ...]) -> tuple[str, ...]:
    """The sector of an office written before the name that the table does not give the person ('Economy Minister' before
    one who was foreign minister once): it is a present one, unless a word says 'former' or 'then'."""
    if is_former(phrase) or any(token.key == "then" for token in phrase.tokens[: match.start]):
        return ()
    own = {_office(entry.detail) for entry in tenures}
    roles = [role for role in phrase.roles if role.end <= match.start and _office(role.key) not in own]
    return next(((role.role.sector,) for role in reversed(roles) if {role.key, role.key.split(" ")[-1]} & PRESENT), ())


def _titles(phrase: Phrase, match: Match) -> frozenset[str]:
    return frozenset(_office(role.key) for role in phrase.roles if role.end <= match.start)


def _office(name: str) -> str:
    """One spelling for the offices that have several; who presides over a body of the Union is called its president."""
    key = key_of(name).replace("defense", "defence").partition(" of the european ")[0]
    same = {"premier": "prime minister", "gov": "governor", "sen": "senator", "rep": "representative"}
    return {**same, "secretary of defence": "defence secretary"}.get(key, key)


def _is_woman(entry: Entry) -> bool:
    return is_of_a_woman(entry.name)


def is_of_a_woman(name: str) -> bool:
    """Whether the name, or the given name or title that it begins with, is one that women bear."""
    key = key_of(name)
    return not {key, key.split(" ")[0]}.isdisjoint(WOMEN)
