"""One key for the spellings of a name that is written in other letters at home: Morsi and Mursi, Aliyev and Aliev."""

import re
from collections.abc import Sequence
from functools import lru_cache

from dateline.actors.words import word_set

__all__ = ["is_middle_name", "is_written_elsewhere", "sound", "sound_key"]

STATES = word_set("transliterated_states")
SHORTEST = 9  # letters; shorter names have too many namesakes
ARTICLE = re.compile(r"^(?:al|el|ul|as|ash|ad|an)-")
PATRONYMIC = re.compile(r"[A-Z][\w’'-]+(?:[aeo]v[iy]t?ch|[iy]ich|[eo]vna|ivna|ichna)")
RULES = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"[^a-z]", ""),
        (r"shch|sch|sh", "s"),
        (r"tch|ch", "c"),
        (r"kh", "h"),
        (r"[dt]h", lambda found: found[0][0]),
        (r"gh|q|g|ck", "k"),
        (r"zh", "j"),
        (r"ph", "f"),
        (r"w", "v"),
        (r"x", "ks"),
        (r"ou|oo|oe", "u"),
        (r"ee", "i"),
        (r"ye", "e"),
        (r"ei|ey|ay", "ai"),
        (r"y", "i"),
        (r"o", "u"),
        (r"e", "a"),
        (r"h$", ""),
        (r"(.)\1+", r"\1"),
    )
)


def is_written_elsewhere(code: str | None) -> bool:
    """Whether the names of a state's people are written in other letters at home."""
    return code in STATES


def is_middle_name(word: str) -> bool:
    """Whether it is the initial of a name, or a father's name as Russians, Ukrainians and Kazakhs have it: "Viktorovich"."""
    return (len(word) == 1 and word.isupper()) or PATRONYMIC.fullmatch(word) is not None


def sound_key(words: Sequence[str]) -> str | None:
    """The key of a full name of two words or more, as its letters sound; None for a short one."""
    if len(words) < 2 or sum(map(len, words)) < SHORTEST:
        return None
    return " ".join(sound(word) for word in words)


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """The key of one word in small letters without accents."""
    heard = ARTICLE.sub("", word)
    for pattern, letters in RULES:
        heard = pattern.sub(letters, heard)
    return heard
