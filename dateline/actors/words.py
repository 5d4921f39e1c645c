"""Words of a phrase or an article: tokens with half-open offsets, and the folded keys that gazetteers are looked up by."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from dateline.data_files import yaml_of

__all__ = ["LINKS", "Token", "fold", "key_of", "tokenize", "word_set"]


@lru_cache(maxsize=1)
def _word_lists() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in yaml_of("dateline.actors", "data/actor_words.yaml").items()}


def word_set(name: str) -> frozenset[str]:
    """A closed word list of data/actor_words.yaml."""
    return _word_lists()[name]


_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?(?:-\w+)*"  # U.S., D.R.C., U.S.-led
    r"|\d+(?:[.,]\d+)+"  # 1,380
    r"|[^\W_]+(?:[-'’ʼ&][^\W_]+)*"  # words, al-Shabab, N'Djamena
    r"|[^\w\s]"
)
_ABBREVIATIONS = word_set("abbreviations")
_PREFIXES = ("ex-", "then-", "former-")
LINKS = frozenset(("and", "&", "or"))


class Token(NamedTuple):
    """One word or mark: `raw` as written, `key` folded, [start, end) in the text that was tokenized."""

    raw: str
    key: str
    start: int
    end: int


def fold(text: str) -> str:
    """Lower case, no accents, straight apostrophes, no dots, one spelling of "organisation" and "co-operation": the form in which
    names are compared."""
    if not text.isascii():
        text = text.replace("’", "'").replace("ʼ", "'").replace("‘", "'").replace("ı", "i").replace("ø", "o").replace("Ø", "O")
        text = text.replace("đ", "d").replace("Đ", "D").replace("ł", "l").replace("Ł", "L").replace("ß", "ss")
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return text.lower().replace(".", "").replace("organis", "organiz").replace("co-op", "coop")


@lru_cache(maxsize=32768)
def key_of(name: str) -> str:
    """The gazetteer key of a name: the folded keys of its tokens, joined by blanks."""
    return " ".join(token.key for token in tokenize(name))


def tokenize(text: str) -> list[Token]:
    """Words and marks of `text`. A possessive "'s" and the prefixes ex-, then- and former- become tokens of their own;
    the dot of an abbreviation is dropped, the dot that ends a sentence is kept."""
    tokens: list[Token] = []
    for match in _WORD.finditer(text):
        raw, start, end = match.group(), match.start(), match.end()
        if raw == ".":
            if not _ends_abbreviation(tokens, start):
                tokens.append(Token(".", ".", start, end))
            continue
        lower = raw.lower()
        for prefix in _PREFIXES:
            if lower.startswith(prefix) and len(raw) > len(prefix):
                cut = start + len(prefix)
                tokens.append(Token(raw[: len(prefix)], prefix[:-1], start, cut))
                raw, start = raw[len(prefix) :], cut
                break
        if len(raw) > 2 and raw[-1] in "sS" and raw[-2] in "'’ʼ":
            tokens.append(Token(raw[:-2], fold(raw[:-2]), start, end - 2))
            tokens.append(Token(raw[-2:], "'s", end - 2, end))
        else:
            tokens.append(Token(raw, fold(raw) or raw, start, end))
    return tokens


def _ends_abbreviation(tokens: list[Token], dot: int) -> bool:
    if not tokens or tokens[-1].end != dot:
        return False
    last = tokens[-1]
    return last.key in _ABBREVIATIONS or (len(last.raw) == 1 and last.raw.isalpha())
