"""Places: town, region or state of a phrase, with coordinates in degrees (WGS 84), by a gazetteer that needs no service."""

import re
from collections.abc import Sequence
from functools import lru_cache

from dateline.actors.cities import best_city
from dateline.actors.gazetteer import Match, load_gazetteer, scan
from dateline.actors.phrases import covered
from dateline.actors.senses import sense_of
from dateline.actors.tables import rows
from dateline.actors.town_names import codes_in, in_other_name, of_city, region_around, regions, town_named
from dateline.actors.words import Token, fold, key_of, tokenize, word_set
from dateline.records import Place, Span
from dateline.resolve.articles import BODIES, index_article

__all__ = ["BY_ADJECTIVE", "article_countries", "dateline_place", "find_places", "place_of_state", "resolve_place"]

_HEAD = re.compile(
    r"\s*(?P<place>[A-Z][A-Z'’. -]*[A-Z.](?:, [A-Z][\w'’. ]+?)?)"  # GENEVA; KABUL, Afghanistan
    r"(?:,? \(?(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)\)?)?\s*(?:\([^)]{2,30}\)\s*)?(?:—|–|--|-)(?:\s|$)"
)
_CAPITAL = re.compile(r"^(?:the )?capital(?: city)? of (?:the )?(?P<of>.+)|^(?P<owner>[^,]+?)(?: 's)? capital(?: city)?$")
_LOCATIVES = word_set("locatives")
BY_ADJECTIVE = "the state by its adjective"  # a reason
_LARGE_ALONE = 200_000  # a capitalised word that no preposition places is a town only if it is a large one


def article_countries(text: str) -> tuple[str, ...]:
    """ISO 3166 alpha-3 codes of the states that the article names (by name, people, capital, institution or leader),
    the most named first; of equals the first named first."""
    return tuple(code for code, _ in index_article(text).counts)


def resolve_place(phrase: str, countries: Sequence[str], text: str | None = None) -> Place:
    """The narrowest place that the phrase names: a town before a region before a state. `countries` (see
    `article_countries`) decide between towns of one name. An unknown place keeps its words and says why."""
    place = _other_sense(phrase, text) or _seat(phrase, countries) or _listed(phrase) or town_named(phrase, tuple(countries))
    if place:
        return place
    tokens = [token for token in tokenize(phrase) if token.key != "the"]
    named = _parts(tokens, tuple(countries))
    if named:
        return named
    return Place(phrase.strip(), None, reason="unknown: no place of the gazetteer in the phrase")


def dateline_place(text: str) -> Place | None:
    """The place in capitals at the head of an article ('GENEVA, June 16 (Agency) - ...'), None where there is none."""
    match = _HEAD.match(text[:200])
    if not match:
        return None
    words = match["place"].strip(" ,.")
    name, _, state = words.partition(", ")
    place = resolve_place(_title(name), codes_in(state))
    return place if place.country else None


def find_places(text: str, countries: Sequence[str] = ()) -> tuple[tuple[Span, Place], ...]:
    """Every town, region and state that the text names as a place, in order of appearance."""
    index = index_article(text)
    preferred = tuple(countries or article_countries(text))
    found = [(_span(text, index.tokens[m.start : m.end]), _listed(m.key)) for m in index.names]
    listed = [(span, place) for span, place in found if place]
    taken = covered(index.names)
    towns, at = [], 0
    while at < len(index.tokens):
        length = 0 if at in taken else _town_length(index.tokens, at, taken, preferred)
        if length:
            span = _span(text, index.tokens[at : at + length])
            towns.append((span, town_named(span.text, preferred)))
        at += max(length, 1)
    return tuple(sorted([*listed, *((span, p) for span, p in towns if p)], key=lambda item: item[0].start))


def place_of_state(code: str, reason: str) -> Place | None:
    """A state as a place, by its code; None for a code that is no state's."""
    name = load_gazetteer().country_names.get(code)
    return _state(name, code, reason) if name else None


def _span(text: str, tokens: Sequence[Token]) -> Span:
    start, end = tokens[0].start, tokens[-1].end
    return Span(start, end, text[start:end])


def _town_length(tokens: Sequence[Token], at: int, taken: set[int], countries: tuple[str, ...]) -> int:
    """How many tokens from here are the name of a town: placed by a preposition, or large and no part of a name."""
    for length in (3, 2, 1):
        words = tokens[at : at + length]
        if len(words) < length or not all(w.raw[:1].isupper() for w in words) or any(at + k in taken for k in range(length)):
            continue
        city = best_city(" ".join(word.key for word in words), countries[:4])
        if city is None:
            continue
        before = tokens[at - 1] if at else None
        after = tokens[at + length] if at + length < len(tokens) else None
        if before is not None and before.key in _LOCATIVES:
            return length
        named = (before is not None and before.raw[:1].isupper()) or (after is not None and after.raw[:1].isupper())
        if city.population >= _LARGE_ALONE and not named and city.country in countries[:4]:
            return length
    return 0


def _other_sense(phrase: str, text: str | None) -> Place | None:
    """An ambiguous name that the article's other words turn ('Georgia' beside Atlanta is the U.S. state)."""
    key = key_of(phrase)
    entries = load_gazetteer().names.get(key)
    if not text or not entries or entries[0].kind != "country":
        return None
    entry = sense_of(Match(0, 1, key, entries), None, text)
    if entry is None or entry.name == entries[0].name:
        return None
    return Place(phrase.strip(), entry.code, precision="region", reason=entry.detail)


def _seat(phrase: str, countries: Sequence[str]) -> Place | None:
    """'the capital' is that of the state most named, 'the Kenyan capital' and 'the capital of Kenya' that of the state."""
    key = key_of(phrase)
    code = countries[0] if countries and key in ("the capital", "capital", "the capital city") else _owner_of_capital(key)
    city = best_city(fold(_capitals().get(code, "")), named=(code,)) if code else None
    return of_city(city) if city and city.country == code else None


def _owner_of_capital(key: str) -> str | None:
    """The state whose capital some folded words are, or end with."""
    found = _CAPITAL.match(key)
    if not found or "former" in key:
        return None
    words = (found["owner"] or "").split()
    for name in (found["of"] or "", *(" ".join(words[-length:]) for length in (3, 2, 1))):
        entry = next((e for e in load_gazetteer().names.get(name, ()) if e.kind in ("country", "adjective") and e.code), None)
        if entry:
            return entry.code
    return None


@lru_cache(maxsize=1)
def _capitals() -> dict[str, str]:
    return {row["code"]: row["capitals"].split(";")[0] or row["name"] for row in rows("countries.csv")}


def _listed(phrase: str) -> Place | None:
    """A state, capital or region of our own tables, by its whole name."""
    key = key_of(phrase)
    entries = load_gazetteer().names.get(key) or load_gazetteer().names.get(key.removeprefix("the "))
    for entry in entries or ():
        if entry.kind == "capital" and entry.code:
            city = best_city(fold(entry.name.split(",")[0]), named=(entry.code,))
            return of_city(city) if city else Place(entry.name, entry.code, reason="capital")
        if entry.kind in ("region", "disputed"):
            lat, lon = regions().get(entry.name, (None, None))
            return Place(entry.name, entry.code, lat, lon, "region", entry.detail)
        if entry.kind == "country" and entry.code and entry.code not in BODIES:
            return _state(entry.name, entry.code, entry.detail)
    return None


def _state(name: str, code: str, reason: str) -> Place:
    """A state, at the coordinates of its capital."""
    city = best_city(fold(_capitals()[code]), named=(code,))
    known = city is not None and city.country == code
    return Place(name, code, city.lat if city and known else None, city.lon if city and known else None, "country", reason)


def _parts(tokens: Sequence[Token], countries: tuple[str, ...]) -> Place | None:
    """The first town, else region, else state inside a longer phrase ('the Syrian city of Aleppo')."""
    listed = [_listed(match.key) for match in scan(tokens, load_gazetteer())]
    adjectives = tuple(e.code for m in scan(tokens, load_gazetteer()) for e in m.entries[:1] if e.code)
    for at in range(len(tokens)):
        for length in (3, 2, 1):
            words = tokens[at : at + length]
            if len(words) == length and all(word.raw[:1].isupper() for word in words):
                place = town_named(" ".join(word.raw for word in words), countries, adjectives)
                if place and in_other_name(tokens, at, at + length, place, countries):
                    continue
                if place and (not adjectives or place.country in adjectives):
                    return region_around(place, tokens[at + length :])
    places = [place for place in listed if place]
    if places:
        return min(places, key=lambda place: ("city", "region", "country").index(place.precision or "country"))
    name = load_gazetteer().country_names.get(adjectives[0]) if adjectives else None
    return _state(name, adjectives[0], BY_ADJECTIVE) if name else None


def _title(name: str) -> str:
    return " ".join(word[:1] + word[1:].lower() for word in name.split(" ")) if name.isupper() else name
