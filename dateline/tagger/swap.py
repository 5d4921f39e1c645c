"""Passages told with another trigger word: what one verb teaches is taught of all that stand in its place.

A written corpus shuns repetition, so that its writers pass by the plain word ("deployed", "condemned") that news uses daily;
real news has more verbs than any corpus. `synonyms.txt` lists words that take the same arguments in the same order; a
variant of a passage has some of its triggers changed for one of them in the same form. Only training sees variants.
(Substitution of words under a label is old: Zhang, Zhao & LeCun 2015, section 4, for text classification.)
"""

import random
import re
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from dateline.errors import BadInput
from dateline.ontology import TYPES
from dateline.tagger.corpus import MarkedMention, Passage

__all__ = ["variant"]

BASE, THIRD, PAST, PARTICIPLE, ING = range(5)
LIST = "synonyms.txt"
SHARE = 0.6  # of the triggers that could be changed, this many are
AFTER_AUXILIARY = re.compile(
    r"\b(?:have|has|had|be|been|being|is|are|was|were|gets?|got|'s|’s|'ve|having)(?:\s+\w+){0,2}\s+$", re.I
)
# A word that is noun and verb alike ("meeting", "attack") is a noun after one of these.
ARTICLE = r"an?|the|this|that|its|their|his|her|our|no|another|any|each|of|in|after|first|new"
DETERMINER = re.compile(rf"(?:\b(?:{ARTICLE}|\w+al)|['’]s)\s+$", re.I)
VOWEL = re.compile(r"[aeiou]", re.I)
Forms = tuple[str, ...]  # base, third person, past, participle, ing; a noun has one form


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a word form stands in the list: the kind and words of its line and which of their forms it is."""

    kind: str
    line: tuple[Forms, ...]
    form: int


def _regular(verb: str) -> Forms:
    """The five forms of a regular verb; of several words the first is inflected."""
    head, _, tail = verb.partition(" ")
    stem = head.removesuffix("e")
    if re.search(r"[^aeiou]y$", head):
        third, past, ing = head[:-1] + "ies", head[:-1] + "ied", head + "ing"
    else:
        third = head + ("es" if re.search(r"(?:s|x|z|ch|sh|o)$", head) else "s")
        past, ing = stem + "ed", (head if head.endswith("ee") else stem) + "ing"
    return tuple(f"{form} {tail}".strip() for form in (head, third, past, past, ing))


@cache
def _places() -> dict[tuple[str, str], tuple[_Place, ...]]:
    """(type, word form in lower case) to its places."""
    found: dict[tuple[str, str], list[_Place]] = {}
    for number, text in enumerate(files("dateline.tagger").joinpath(LIST).read_text(encoding="utf-8").splitlines(), 1):
        if text and not text.startswith("#"):
            kind, part, line = _line(text, f"{LIST}:{number}")
            for forms in line:
                for index, form in enumerate(forms):
                    found.setdefault((kind, form), []).append(_Place(part, line, index))
    return {key: tuple(places) for key, places in found.items()}


def _line(text: str, where: str) -> tuple[str, str, tuple[Forms, ...]]:
    """(type, kind, forms of each word) of a line. Raises BadInput naming `where` for any break of the format."""
    match = re.fullmatch(r"(\w+) (verb|verb-to|noun): (.+)", text)
    if not match or match[1] not in TYPES:
        raise BadInput(f"{where}: {text!r}: write a type, `verb`, `verb-to` or `noun`, a colon, words with commas")
    kind, part, words = match[1], match[2], [word.strip() for word in match[3].split(",")]
    line = tuple((word,) if part == "noun" else tuple(word.split("/")) if "/" in word else _regular(word) for word in words)
    broken = [word for word, forms in zip(words, line, strict=True) if not all(forms) or len(forms) not in (1, 5)]
    if broken:
        raise BadInput(f"{where}: {broken[0]!r}: an irregular verb is base/third person/past/participle/ing")
    return kind, part, line


def _other(text: str, mention: MarkedMention, draw: random.Random) -> str | None:
    """Another word for a trigger in the same form, or None if the list has none."""
    old = text[mention.start : mention.end]
    before, after = text[: mention.start], text[mention.end :]
    places = [p for p in _places().get((mention.type, old.lower()), ()) if p.kind != "verb-to" or after.startswith(" to ")]
    if len({place.form for place in places} & {PAST, PARTICIPLE}) == 2:
        wanted = PARTICIPLE if AFTER_AUXILIARY.search(before) else PAST
        places = [place for place in places if place.form == wanted]
    if len({place.kind == "noun" for place in places}) == 2:
        places = [place for place in places if (place.kind == "noun") == bool(DETERMINER.search(before))]
    if not places:
        return None
    place = draw.choice(places)
    words = {forms[place.form] for forms in place.line} - {old.lower()}
    if re.search(r"\ban?\s+$", before, re.I):
        words = {word for word in words if bool(VOWEL.match(word)) == bool(VOWEL.match(old))}
    if not words:
        return None
    new = draw.choice(sorted(words))
    return new[0].upper() + new[1:] if old[0].isupper() else new


def _edges(passage: Passage) -> set[int]:
    """Where spans begin and end: a word in which another span does so cannot be changed for another."""
    spans = [(m.start, m.end) for m in passage.mentions] + [(a, b) for m in passage.mentions for _, a, b in m.arguments]
    return {at for span in spans for at in span}


def variant(passage: Passage, draw: random.Random) -> Passage | None:
    """The passage with some triggers changed, all offsets moved along; None if no trigger was."""
    spots = sorted({(m.start, m.end): m for m in passage.mentions}.values(), key=lambda m: m.start)
    edges = _edges(passage)
    cuts = [
        (m.start, m.end, new)
        for m in spots
        if draw.random() < SHARE and (new := _other(passage.text, m, draw)) and not any(m.start < at < m.end for at in edges)
    ]
    if not cuts:
        return None

    def moved(position: int) -> int:
        return position + sum(len(new) - (b - a) for a, b, new in cuts if b <= position)

    parts, at = [], 0
    for a, b, new in cuts:
        parts += [passage.text[at:a], new]
        at = b
    mentions = tuple(
        replace(
            m,
            start=moved(m.start),
            end=moved(m.end),
            arguments=tuple((role, moved(a), moved(b)) for role, a, b in m.arguments),
        )
        for m in passage.mentions
    )
    return replace(passage, text="".join([*parts, passage.text[at:]]), mentions=mentions)
