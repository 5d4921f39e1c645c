"""Places whose words need the rest of the article: "the city" told before, a village whose state stands elsewhere, and words
that are no place at all."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.cities import City, best_city
from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.town_names import WELL_KNOWN, in_other_name, of_city
from dateline.actors.words import Token, word_set
from dateline.records import Place, Span
from dateline.resolve.articles import index_article
from dateline.resolve.places import BY_ADJECTIVE, resolve_place

__all__ = ["THE_TOWN", "is_no_place", "told_elsewhere", "town_told"]

THE_TOWN = ("the city", "this city", "the town", "this town")
BEFORE_A_TOWN = (word_set("places_after") | {"into", "reached", "entered", "left", "seized"}) - {"from", "of"}
BACK = 2  # sentences in which a town told is still "the city"
OWNER = re.compile(r"['’]s [a-z]")  # "in Smith's lawsuit"
NAME = re.compile(r"[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+)*")
# What says where a place lies: "Ruritz, deep in Ruritania", "Ruritz (Ruritania)", "the Ruritanian village of Ruritz".
BEHIND = re.compile(
    r"(?:, an? [a-z -]{3,30})?,? ?(?:\(|, |(?:deep )?in(?:side)? (?:the )?(?:(?:far )?(?:[a-z]+ern|central) )?)"
    r"([A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+){0,2})"
)
AHEAD = re.compile(
    r"(?:the|a) ((?:[a-z-]+ )*[A-Z]\w+(?: [A-Z]\w+)? (?:[a-z-]+ ){0,2}(?:town|village|city|port|island|district|enclave)) of $"
)
FAR = 80  # characters before a name in which what it is stands


def town_told(text: str, span: Span, countries: Sequence[str]) -> Place | None:
    """ "The city" is the town told last, up to two sentences before, of a state that the article names."""
    index = index_article(text)
    first = index.sentence_of(span.start)
    tokens = index.tokens_within(index.sentences[max(0, first - BACK)], span.start)
    for at in range(len(tokens) - 1, 0, -1):
        for length in (3, 2, 1):
            words = tokens[at : at + length]
            if len(words) < length or not all(word.raw[:1].isupper() for word in words):
                continue
            key = " ".join(word.key for word in words)
            city = best_city(key, tuple(countries[:4]))
            if city is None or not _is_told(tokens, at, key, city):
                continue
            if city.country not in countries[:4]:
                if city.population >= WELL_KNOWN and tokens[at - 1].key in BEFORE_A_TOWN:
                    return None  # it may be this one, of a state that the article does not name
                continue
            place = of_city(city)
            if not in_other_name(tokens, at, at + length, place, countries):
                return replace(place, reason=f"{span.text!r} read as the one told before; {place.reason}")
    return None


def _is_told(tokens: Sequence[Token], at: int, key: str, city: City) -> bool:
    """A town by its name alone if it is large, and no government (a capital); else behind a word of place."""
    is_capital = any(entry.kind == "capital" for entry in load_gazetteer().names.get(key, ()))
    is_alone = city.population >= WELL_KNOWN and not is_capital and not tokens[at - 1].raw[:1].isupper()
    return is_alone or tokens[at - 1].key in BEFORE_A_TOWN


def told_elsewhere(text: str, place: Place, countries: Sequence[str]) -> Place | None:
    """A name that no table knows, in the state or region of which the article says so at another of its places."""
    names = (found[0] for found in NAME.finditer(place.name.removeprefix("The ")))
    name = next(names, None)
    if name is None or name.lower() in load_gazetteer().names:
        return None
    for found in re.finditer(rf"\b{re.escape(name)}\b", text):
        ahead, behind = AHEAD.search(text[max(0, found.start() - FAR) : found.start()]), BEHIND.match(text, found.end())
        for words in (match[1] for match in (ahead, behind) if match):
            lies_in = resolve_place(words, countries)
            is_told = lies_in.precision in ("country", "region") and (ahead or lies_in.reason != BY_ADJECTIVE)
            if lies_in.country and is_told:
                return Place(place.name, lies_in.country, reason=f"the article says elsewhere that it is in {lies_in.name}")
    return None


def is_no_place(text: str, span: Span) -> bool:
    """Whether the words are a person, whose something is: "in Smith's lawsuit"."""
    return OWNER.match(text, span.end) is not None and span.text[:1].isupper()
