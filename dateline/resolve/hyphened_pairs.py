"""The two whom a hyphen joins: 'Sino-Indian talks' are China's and India's, 'the Modi-Xi summit' is of these two leaders."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.reading_names import Reading, as_actor
from dateline.actors.tables import rows
from dateline.actors.words import Token, key_of, tokenize
from dateline.records import Actor, Span
from dateline.resolve.articles import FALLBACKS, ArticleIndex
from dateline.resolve.dual_nationals import PREFIXES, states_of_dual

__all__ = ["both_of_a_word"]

HYPHENS = "‐‑–-"
PAIR = re.compile(rf"(?:[Tt]he |[Aa]n? )?((?:[A-Z][\w’']*|U\.S\.)(?:[{HYPHENS}][A-Z][\w’']*)+)(?![\w{HYPHENS}])")
FIRST = re.compile(rf"(?<![\w{HYPHENS}])((?:(?:North|South|East|West|Saudi|New|Sri) )?[A-Z][\w’']*|U\.S\.)[{HYPHENS}]$")
NOUN = re.compile(r" (?![A-Z])|$")  # behind the two; a name in capitals is one body's ("Anglo-Irish Bank")
COMPANY = re.compile(r"\b(?:bank|company|conglomerate|consortium|corporation|firm|giant|group|maker|venture)$")  # one, of both
# What two leaders have with each other; of "the Modi-Xi cartoon" they are no parties.
BETWEEN_TWO = re.compile(
    r" (?:[a-z-]+ )?(?:summits?|meetings?|talks?|negotiations?|dialogue|encounters?|calls?|conversations?|handshake|dinner|lunch"
    r"|deals?|agreements?|accords?|pacts?|declaration|communique|statement)"
)
NEAR, REACH = 20, 40
Read = Callable[[Sequence[Token]], Reading]


def both_of_a_word(
    index: ArticleIndex, span: Span, spans: Sequence[Span], actors: tuple[Actor, ...], read: Read
) -> tuple[Actor, ...]:
    """The actors of a span, with those of the first half of a hyphened word of whose halves the span holds the second only, or
    with those of both where the span is that word and they are told by nothing but a guess."""
    if span.text.lower() in PREFIXES and index.text[span.end : span.end + 1] in tuple(HYPHENS):
        return (as_actor(read(tokenize(_adjective(span.text)))),)
    whole = PAIR.match(span.text)
    if whole is not None:
        is_guess = actors[0].code is None or actors[0].reason.startswith(FALLBACKS)
        is_open = len(actors) == 1 and (is_guess or "–" in whole[1])
        return (_told(re.split(rf"[{HYPHENS}]", whole[1]), span.text[whole.end() :], read) if is_open else ()) or actors
    first = FIRST.search(index.text[max(0, span.start - REACH) : span.start])
    if first is None or any(other.start < span.start <= other.end for other in spans if other != span):
        return actors
    second = re.match(r"[\w’']+", span.text)
    start = span.start - len(first[0])
    if second is None or any(start <= other.start < span.start for other in spans):
        return actors
    beside = index.text[start : span.end + (NEAR if second.end() == len(span.text) else 0)]
    both = () if states_of_dual(beside) else _told([first[1], second[0]], span.text[second.end() :], read)
    return (both[0], *actors) if both and both[1].code in {actor.code for actor in actors} else actors


def _told(parts: Sequence[str], behind: str, read: Read) -> tuple[Actor, ...]:
    """Those of whom the parts are adjectives or names of states or leaders in office, each with what stands behind them. Empty:
    they are not that, or no two."""
    names = load_gazetteer().names
    if key_of(" ".join(parts)) in names or NOUN.match(behind) is None or COMPANY.search(behind):  # 'Turkish-Cypriot' is one
        return ()
    if states_of_dual("-".join(parts) + behind) or (parts[-1] == "American" and parts[0].lower() not in PREFIXES):
        return ()
    words = list(map(_adjective, parts))
    if all(any(entry.kind in ("adjective", "country") for entry in names.get(key_of(word), ())) for word in words):
        found = [as_actor(read(tokenize(word + behind))) for word in words]
    elif behind.strip() and not BETWEEN_TWO.fullmatch(behind):
        return ()
    else:
        leaders = [read(tokenize(word)) for word in words]
        found = [as_actor(each) for each in leaders if each.entry and each.entry.kind == "person" and "GOV" in each.sectors]
        found = [] if _shared_surnames().intersection(parts) else found
    codes = {actor.code for actor in found if actor.code}
    return tuple(found) if len(codes) == len(parts) else ()


@lru_cache(maxsize=1)
def _shared_surnames() -> frozenset[str]:
    """Those of leaders of several states who are in office now: of "the Kim-Trump summit" either Korean may be meant."""
    held = {(row["surname"], row["country"]) for row in rows("leaders.csv") if not row["end"]}
    times = Counter(surname for surname, _ in held)
    return frozenset(surname for surname, count in times.items() if count > 1)


def _adjective(half: str) -> str:
    return PREFIXES[half.lower()].title() if half.lower() in PREFIXES else half
