"""A reading of a phrase as a record, and the name that it gets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import PREPOSITIONS, Phrase
from dateline.actors.tables import Entry, state_names
from dateline.actors.words import Token
from dateline.records import Actor

__all__ = ["SOMEBODY_OF", "Believe", "Reading", "Sense", "as_actor", "lost", "phrase_name", "written"]

ENDING = frozenset((",", "(", ";", "who", "which", "'", '"', "‘", "“"))  # what ends a name within its span
# What a span may have cut off with its actor, before him and behind him.
BEFORE = frozenset(("the", "a", "an", "including", "notably", "particularly", "especially", "namely", "of"))
QUOTES = frozenset(('"', "“", "”", "‘"))
BEHIND = (PREPOSITIONS | {"the", "a", "an", "alike", "–", "—"}) - {"around", "outside", "inside", "near", "within", "along"}
SOMEBODY_OF = "somebody of "  # a state: what who is not named is called
LOST = "unknown: nothing before it that it can point back to"  # a reason
Sense = Callable[[Match], Entry | None]
Believe = Callable[[tuple[Entry, ...], bool], tuple[Entry, ...]]


@dataclass(frozen=True, slots=True)
class Reading:
    """One actor as the phrase itself gives it; `entry` is the gazetteer's entry that decided, None where none did."""

    name: str
    code: str | None
    sectors: tuple[str, ...]
    reason: str
    entry: Entry | None = None


def written(tokens: Sequence[Token]) -> str:
    """The tokens as text, single blanks between words."""
    out = ""
    for token in tokens:
        glue = not out or token.raw in (",", ")", ".", ";", ":") or token.key == "'s" or out.endswith(("(", "-"))
        out += token.raw if glue else f" {token.raw}"
    return out


def phrase_name(phrase: Phrase, entry: Entry | None) -> str:
    """The canonical name where the phrase is that name and nothing else (of the state, for its capital), else the phrase without
    its article; so that of a people ('the Tuareg')."""
    tokens = list(phrase.tokens)
    while len(tokens) > 1 and tokens[0].key in BEFORE:
        tokens = tokens[1:]
    if tokens[0].key in QUOTES:
        tokens = [token for token in tokens if token.key not in QUOTES] or tokens
    are_people = entry is not None and (entry.kind == "people" or (entry.kind == "adjective" and entry.sectors == ("CVL",)))
    if entry and not are_people and len(phrase.names) == 1:
        match = phrase.names[0]
        if match.end - match.start == len(tokens) or (match.start == 0 and match.end == len(phrase.tokens)):
            return state_names().get(entry.code or "", entry.name) if entry.kind == "capital" else entry.name
    end = next((at for at, token in enumerate(tokens) if token.key in ENDING), len(tokens))
    while end > 1 and (tokens[end - 1].key in BEHIND or (tokens[end - 1].key == ")" and end == len(tokens))):
        end -= 1
    return written(tokens[:end] or tokens)


def as_actor(reading: Reading) -> Actor:
    """The reading as the record that leaves the stage; a sector that nothing tells is PLOVER's UNK."""
    sectors = reading.sectors or ("UNK",)
    return Actor(reading.name, reading.code, sectors[0], sectors, reading.reason)


def lost(text: str) -> Actor:
    """What a pronoun is that points back to nobody."""
    return Actor(text.strip(), None, "UNK", ("UNK",), LOST)
