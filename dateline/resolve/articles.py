"""One article as an index: the states it names and how often, its people, its sentences, and what its names stand for. 'US$',
'the University of Chile' and "the Minsk accords" name no state here."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import pairwise

from dateline.actors.gazetteer import Match, load_gazetteer, scan
from dateline.actors.phrases import RoleMatch, find_roles
from dateline.actors.sectors import COUNTRIES
from dateline.actors.senses import sense_of
from dateline.actors.tables import BY_CODE, Entry, state_names
from dateline.actors.tenures import choose_person
from dateline.actors.words import Token, tokenize, word_set
from dateline.resolve.no_states import names_no_state

__all__ = [
    "BODIES",
    "FALLBACKS",
    "LAST_STATE",
    "LEADING_STATE",
    "MAIN_STATE",
    "NO_STATE",
    "OF_SEVERAL_STATES",
    "POINTS_BACK",
    "ArticleIndex",
    "Mentioned",
    "country_at",
    "index_article",
    "leading_two",
    "main_state",
]

BODIES = frozenset(("UNO", "EUR", "IGO", "NGO", "MNC", "IMG"))
NO_STATE = {*BODIES, None}
OF_SEVERAL_STATES = frozenset(("UNO", "EUR", "IGO"))
MAIN_SHARE = 0.5  # a state that has half of all mentions of states is what a bare "the police" belongs to
MAIN_STATE, LEADING_STATE = "the article's main country", "the state named most in the article"
LAST_STATE = "last state named before it in the paragraph"
FALLBACKS = (MAIN_STATE, LEADING_STATE, LAST_STATE)  # reasons
POINTS_BACK = "points back to"  # what the reason of an actor holds whom a pointer lends
LEADING_SHARE = 0.4  # below this share the article has no main state
ARMS = word_set("arms")
EVEN = 0.8  # a second state with this share of the first one's mentions leads with it: neither is what the article is about
OFTEN = 2  # mentions that make a state one of the article's sides
COUNTED = frozenset((*COUNTRIES, "institution", "party", "person"))
PARAGRAPH_END = re.compile(r"\n\s*")  # with the empty lines behind it: they are no paragraphs of their own


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A state named at text[at:end] of the article, in any words ("US", "American"), by a name of that kind."""

    at: int
    end: int
    code: str
    kind: str
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class ArticleIndex:
    """Tokens, names and roles of an article, where each sentence and paragraph starts. None equals another: it keys caches."""

    text: str
    tokens: tuple[Token, ...]
    names: tuple[Match, ...]
    roles: tuple[RoleMatch, ...]
    sentences: tuple[int, ...]
    paragraphs: tuple[int, ...]
    people: frozenset[str]
    mentions: tuple[Mentioned, ...]
    counts: tuple[tuple[str, int], ...]
    written: Mapping[str, Sequence[int]] = field(default_factory=dict)  # the tokens of each key

    def sentence_of(self, at: int) -> int:
        """Number of the sentence that holds the character."""
        return bisect_right(self.sentences, at) - 1

    def paragraph_of(self, at: int) -> int:
        """Number of the paragraph that holds the character."""
        return bisect_right(self.paragraphs, at) - 1

    def token_at(self, at: int) -> int:
        """Number of the first token that starts at the character or behind it."""
        return bisect_left(self.tokens, at, key=lambda token: token.start)

    def tokens_within(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that start in text[start:end]."""
        return self.tokens[self.token_at(start) : self.token_at(end)]

    def names_within(self, first: int, last: int) -> tuple[Match, ...]:
        """The names that have any of the tokens from `first` up to `last`."""
        low = bisect_right(self.names, first, key=lambda match: match.end)
        return self.names[low : bisect_left(self.names, last, key=lambda match: match.start)]

    def states_within(self, start: int, end: int) -> tuple[Mentioned, ...]:
        """The states named in text[start:end]."""
        low, high = (bisect_left(self.mentions, at, key=lambda mentioned: mentioned.at) for at in (start, end))
        return self.mentions[low:high]


@lru_cache(maxsize=16)
def index_article(text: str, on: date | None = None) -> ArticleIndex:
    """Index an article once; the last few are kept. `on`: its day of publication, which tells whose office people hold."""
    gazetteer = load_gazetteer()
    tokens = tuple(tokenize(text))
    names = tuple(scan(tokens, gazetteer))
    roles = tuple(find_roles(tokens, names, gazetteer))
    paragraphs = (0, *(blank.end() for blank in PARAGRAPH_END.finditer(text)))
    mentions = tuple(_mentions(text, on, tokens, names))
    first = {m.code: -m.at for m in reversed(mentions)}
    counts = Counter(m.code for m in mentions)
    people = frozenset(e.name for match in names for e in match.entries if e.kind == "person")
    ranked = tuple(sorted(counts.items(), key=lambda item: (-item[1], -first[item[0]])))
    sentences = tuple(_sentences(tokens, paragraphs))
    written = defaultdict[str, list[int]](list)
    for at, token in enumerate(tokens):
        written[token.key].append(at)
    return ArticleIndex(text, tokens, names, roles, sentences, paragraphs, people, mentions, ranked, dict(written))


def _sentences(tokens: tuple[Token, ...], paragraphs: tuple[int, ...]) -> list[int]:
    # What stands in another paragraph is a step further away than the next sentence: an empty one lies between.
    starts = {0, *paragraphs, *(start - 1 for start in paragraphs if start)}
    for token, following in pairwise(tokens):
        if token.key in (".", "?", "!") and (following.raw[:1].isupper() or not following.raw[:1].isalnum()):
            starts.add(following.start)
    return sorted(starts)


def _mentions(text: str, on: date | None, tokens: tuple[Token, ...], names: tuple[Match, ...]) -> Iterator[Mentioned]:
    for match in names:
        entry = _on_its_day(match, sense_of(match, None, text), on)
        if not entry or not entry.code or entry.code in BODIES or entry.kind not in COUNTED or entry.detail.startswith(BY_CODE):
            continue
        if not names_no_state(tokens, match, entry.kind):
            name = state_names().get(entry.code, entry.name) if entry.kind == "capital" else entry.name
            yield Mentioned(tokens[match.start].start, tokens[match.end - 1].end, entry.code, entry.kind, name)


def _on_its_day(match: Match, entry: Entry | None, on: date | None) -> Entry | None:
    """Of a person the office of the day: the head of an international body speaks for no state, his own neither."""
    if entry is None or entry.kind != "person" or on is None:
        return entry
    return choose_person(tuple(each for each in match.entries if each.kind == "person"), on)[0]


def main_state(index: ArticleIndex) -> str | None:
    """The state that most of the article is about, if there is one: of two named equally often none."""
    if not index.counts:
        return None
    code, count = index.counts[0]
    if len(index.counts) == 2 and index.counts[1][1] == count:
        return None
    return code if count / sum(number for _, number in index.counts) >= MAIN_SHARE else None


def leading_two(index: ArticleIndex) -> tuple[str, ...]:
    """The two states that the article names most and more than once, where no third comes near them: its sides. Else none."""
    codes = tuple(code for code, count in index.counts if count >= OFTEN)[:2]
    third = index.counts[2][1] if len(index.counts) > 2 else 0
    return codes if len(codes) == 2 and third < index.counts[1][1] else ()


def _is_arms(index: ArticleIndex, mention: Mentioned) -> bool:
    """'Ruritanian jets', "Ruritania's jets": whose weapon it is does not say whose the people around it are."""
    at = bisect_right(index.tokens, mention.at, key=lambda token: token.start)
    behind = [token.key for token in index.tokens[at : at + 2]]
    return (mention.kind == "adjective" or behind[:1] == ["'s"]) and bool(ARMS & set(behind))


def country_at(index: ArticleIndex, at: int, is_public: bool) -> tuple[str, str] | None:
    """The state that an unowned actor ('the police') belongs to, with the reason: the one that most of the article is
    about, else the last one named before it in its paragraph, else the one that leads clearly. None where none does.
    Private people (`is_public` false) belong to a state that is named as such: "the State Department said Christians"
    tells nothing of them."""
    if not index.counts:
        return None
    code, count = index.counts[0]
    total = sum(number for _, number in index.counts)
    if main_state(index):
        return code, f"{MAIN_STATE} ({count} of {total} mentions of states)"
    beside = index.states_within(index.paragraphs[index.paragraph_of(at)], at)
    named = [m for m in beside if not _is_arms(index, m)]
    near = [m for m in named if (is_public or m.kind in COUNTRIES)]
    if near:
        sentence = index.sentence_of(at)
        own = [m for m in near if index.sentence_of(m.at) == sentence]
        last = own[0] if own and is_public else near[-1]
        return last.code, f"{LAST_STATE} ({last.name})"
    second = index.counts[1][1] if len(index.counts) > 1 else 0
    if count / total >= LEADING_SHARE and second < EVEN * count:
        return code, f"{LEADING_STATE} ({count} of {total})"
    return None
