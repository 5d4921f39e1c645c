"""The gazetteers as one index: what a name stands for."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dateline.actors.begun_names import goes_on
from dateline.actors.called_like_states import is_somebodys
from dateline.actors.leaders import leader_entries
from dateline.actors.matches import Match
from dateline.actors.owned_bodies import of_their_states
from dateline.actors.tables import Entry, Role, listed_names, names_of_states, role_nouns
from dateline.actors.transliteration import is_middle_name, is_written_elsewhere, sound_key
from dateline.actors.words import LINKS, Token, key_of, word_set

__all__ = ["Gazetteer", "Match", "load_gazetteer", "scan", "shared_name"]

SPOKEN = word_set("spoken_acronyms")
COMPASS = word_set("compass")
BETWEEN = LINKS | {",", "/"}
STATES = ("country", "adjective", "people", "disputed")


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Entries by key, the longest key (in tokens) by its first token, role nouns likewise, entries by surname, keys by sound."""

    names: dict[str, tuple[Entry, ...]]
    longest: dict[str, int]
    acronyms: frozenset[str]
    proper: frozenset[str]
    roles: dict[str, Role]
    longest_role: dict[str, int]
    surnames: dict[str, tuple[Entry, ...]]
    sounds: dict[str, str]


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """Read every table once (about 0.5 s)."""
    roles = role_nouns()
    index: dict[str, list[Entry]] = defaultdict(list)
    written: dict[str, list[str]] = defaultdict(list)
    for name, entry in [*names_of_states(), *listed_names()]:
        key = key_of(name)
        written[key].append(name)
        index[key].append(entry)
    surnames: dict[str, list[Entry]] = defaultdict(list)
    heard: dict[str, set[str]] = defaultdict(set)
    for names, short, entry in leader_entries(roles, index):
        for name in names:
            key = key_of(name)
            written[key].append(name)
            index[key].append(entry)
            sound = sound_key(key.split(" ")) if is_written_elsewhere(entry.code) else None
            if sound:
                heard[sound].add(key)
        for key in short:
            surnames[key].append(entry)
    return Gazetteer(
        names={key: tuple(entries) for key, entries in index.items()},
        longest=_longest(index),
        acronyms=frozenset(key for key, names in written.items() if all(map(_is_acronym, names))),
        proper=frozenset(key for key, names in written.items() if names[0].removeprefix("the ")[0].isupper()),
        roles=roles,
        longest_role=_longest(roles),
        surnames={key: tuple(entries) for key, entries in surnames.items()},
        sounds={sound: min(keys) for sound, keys in heard.items() if len({e.name for key in keys for e in index[key]}) == 1},
    )


def scan(tokens: Sequence[Token], gazetteer: Gazetteer) -> list[Match]:
    """The longest names in the tokens, left to right, none overlapping. Acronyms must be written in capitals, those
    that are spoken as words ("Nato") with one at least, and proper names with a capital ("turkey" and "us" are no
    states). A name with its article yields to one that begins behind the article and reaches further ("the South" in
    "the South African envoy")."""
    matches: list[Match] = []
    at, count = 0, len(tokens)
    while at < count:
        for length in range(min(gazetteer.longest.get(tokens[at].key, 0), count - at), 0, -1):
            key = tokens[at].key if length == 1 else " ".join([token.key for token in tokens[at : at + length]])
            entries = gazetteer.names.get(key)
            if not entries or (length > 1 and tokens[at].key == "the" and _longer_within(tokens, at, at + length, gazetteer)):
                continue
            after = tokens[at + length : at + length + 3]
            is_written = _written_right(tokens[at : at + length], after, key, gazetteer) and not goes_on(key, entries, after)
            is_behind = not matches or matches[-1].end < at  # no name of the tables holds the word before it
            if is_written and not (is_behind and is_somebodys(tokens, at, at + length, entries, gazetteer.surnames)):
                matches.append(Match(at, at + length, key, entries))
                at += length
                break
        else:
            readers = (_shared, _hyphened, _with_initial, _by_sound)
            match = next(filter(None, (reader(tokens, at, gazetteer) for reader in readers)), None)
            if match:
                matches.append(match)
            at = match.end if match else at + 1
    return list(of_their_states(tokens, matches, gazetteer.names))


def shared_name(tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> str | None:
    """The key of the name whose last word a later one tells: "north korea" at "North" in "North and South Korea"."""
    words = tokens[at : at + 4]
    if len(words) < 4 or words[1].key not in BETWEEN or not words[0].raw[:1].isupper():
        return None
    if words[0].key == words[2].key or not {words[0].key, words[2].key} <= COMPASS:
        return None
    keys = [f"{word.key} {words[3].key}" for word in (words[0], words[2])]
    are_states = all(any(e.kind in ("country", "adjective") for e in gazetteer.names.get(key, ())) for key in keys)
    return keys[0] if are_states else None


def _shared(tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> Match | None:
    key = shared_name(tokens, at, gazetteer)
    return Match(at, at + 1, key, gazetteer.names[key]) if key else None


def _hyphened(tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> Match | None:
    """A state whose words a hyphen joins: 'North-Korean', 'Saudi-Arabia'; 'US-Iranian' is none."""
    key = tokens[at].key.replace("-", " ") if tokens[at].raw[:1].isupper() and "-" in tokens[at].raw else ""
    entries = tuple(entry for entry in gazetteer.names.get(key, ()) if entry.kind in STATES)
    return Match(at, at + 1, key, entries) if entries else None


def _with_initial(tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> Match | None:
    """A leader's full name with an initial or a patronymic in its middle ("Donald H. Rumsfeld", "Sergei Viktorovich Lavrov")."""
    if at + 2 >= len(tokens) or not is_middle_name(tokens[at + 1].raw) or not tokens[at].raw[:1].isupper():
        return None
    for length in (3, 2, 1):  # "Ursula G. von der Leyen", "Geir O. Pedersen"
        behind = tokens[at + 2 : at + 2 + length]
        words = [tokens[at].key, *(token.key for token in behind)]
        key = " ".join(words) if " ".join(words) in gazetteer.names else gazetteer.sounds.get(sound_key(words) or "", "")
        people = tuple(entry for entry in gazetteer.names.get(key, ()) if entry.kind == "person")
        if people and behind[-1].raw[:1].isupper():
            return Match(at, at + 2 + len(behind), key, people)
    return None


def _by_sound(tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> Match | None:
    """A leader's full name in another transliteration than those of the table ("Ilham Aliev")."""
    if not tokens[at].raw[:1].isupper():
        return None
    for length in (4, 3, 2):
        words = tokens[at : at + length]
        if len(words) == length and all(word.raw[:1].isupper() or word.key[:3] in ("al-", "el-") for word in words):
            sound = sound_key([word.key for word in words])
            key = gazetteer.sounds.get(sound) if sound else None
            if key and not goes_on(key, gazetteer.names[key], tokens[at + length : at + length + 1]):
                return Match(at, at + length, key, gazetteer.names[key])
    return None


def _longer_within(tokens: Sequence[Token], at: int, end: int, gazetteer: Gazetteer) -> bool:
    """Whether a name that begins at the token behind the article ends behind `end`."""
    longest = min(gazetteer.longest.get(tokens[at + 1].key, 0), len(tokens) - at - 1)
    for length in range(longest, end - at - 1, -1):
        key = " ".join(token.key for token in tokens[at + 1 : at + 1 + length])
        if key in gazetteer.names and _written_right(tokens[at + 1 : at + 1 + length], (), key, gazetteer):
            return True
    return False


def _written_right(tokens: Sequence[Token], after: Sequence[Token], key: str, gazetteer: Gazetteer) -> bool:
    if key in gazetteer.acronyms:
        if after and after[0].raw == "$" and after[0].start == tokens[-1].end:  # 'US$2 billion'
            return False
        return all(token.raw.isupper() for token in tokens) or (key in SPOKEN and tokens[0].raw.istitle())
    first = tokens[1] if tokens[0].key == "the" and len(tokens) > 1 else tokens[0]
    return key not in gazetteer.proper or first.raw[:1].isupper() or "-" in first.raw or "'" in first.raw


def _is_acronym(name: str) -> bool:
    bare = name.replace(".", "").replace("-", "").replace("&", "")
    return bare.isupper() and bare.isalnum() and len(bare) <= 7


def _longest(keys: Iterable[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for key in keys:
        words = key.split(" ")
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest
