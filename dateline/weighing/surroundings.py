"""What stands around some words of an article, told for each state or body that it names: who is on the sides of the mention, of
those beside and before it, which states were named how long ago, whose the same noun is."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import ARTICLES, parse
from dateline.actors.words import tokenize, word_set
from dateline.ontology import SIDES
from dateline.records import Argument, Mention
from dateline.resolve.articles import FALLBACKS, ArticleIndex
from dateline.resolve.places import dateline_place
from dateline.resolve.some_of import owned_of_some
from dateline.resolve.unowned import SENTENCE_BEFORE
from dateline.sides.guessed_sides import BOTH, ONLY_ONE
from dateline.weighing.side_facts import ArticleFacts, Facts, article_facts, binned

__all__ = ["Surroundings", "is_guess", "start_and_noun"]

GUESSED = (*FALLBACKS, SENTENCE_BEFORE, BOTH, ONLY_ONE)  # in the reason of an actor
POINTERS = frozenset(("this", "that", "these", "those"))
PRONOUNS = word_set("singular_pronouns") | word_set("plural_pronouns") | word_set("thing_pronouns") | word_set("speaker_pronouns")
OWNERS, COUNTS = word_set("owners"), word_set("counts")
Codes = AbstractSet[str]


def is_guess(reason: str) -> bool:
    """Whether an actor so read is of his state only by a guess."""
    return any(guess in reason for guess in GUESSED)


@lru_cache(maxsize=4096)
def start_and_noun(text: str) -> tuple[str, str]:
    """What some words begin with, and the head noun: ('article', 'ministry'), ('count', 'soldiers'), ('its', 'neighbour').
    Of 'four of its soldiers' that of 'its soldiers'; 'his' may be of somebody untold."""
    phrase = parse(tokenize(text), load_gazetteer())
    if not phrase.tokens:
        return "", ""
    owned = owned_of_some(phrase)
    if owned and owned[0].key in ("its", "their"):
        return start_and_noun(" ".join(token.raw for token in owned))
    first, noun = phrase.tokens[0], phrase.tokens[max(phrase.cut - 1, 0)].key
    if len(phrase.tokens) > 1 and first.key in OWNERS:
        return first.key, noun
    for start, words in (("pronoun", PRONOUNS), ("article", ARTICLES | POINTERS), ("count", COUNTS)):
        if first.key in words:
            return start, noun
    return "count" if first.key[0].isdigit() else "name" if first.raw[0].isupper() else "bare", noun


@dataclass(frozen=True, slots=True)
class Surroundings:
    """One article: its facts, who surely is on which side of each mention, whose the nouns are that say it, the sentence of each
    mention and the mentions of each (`beside`), the four states named last before each name of one (`latest`), the names of each
    by their number (`named_at`), where it was written."""

    mentions: Sequence[Mention]
    index: ArticleIndex
    article: ArticleFacts
    sure: Sequence[Mapping[str, Codes]]
    nouns: Mapping[str, Counter[str]]
    sentences: Sequence[int]
    beside: Mapping[int, Sequence[int]]
    latest: Sequence[tuple[str, ...]]
    named_at: Mapping[str, Sequence[int]]
    dateline: str | None

    @classmethod
    def of(cls, mentions: Sequence[Mention], index: ArticleIndex, main: str | None) -> "Surroundings":
        """Those of an article's mentions, resolved, in text order. `main`: the state that most of it is about."""
        sure = [{side: _codes(mention, side) for side in SIDES} for mention in mentions]
        spans = {(a.span.start, a.span.end): a for m in mentions for a in m.arguments if a.role in SIDES}
        nouns: dict[str, Counter[str]] = defaultdict(Counter)
        for argument in spans.values():
            told = [actor.code for actor in argument.actors if actor.code and not is_guess(actor.reason)]
            nouns[start_and_noun(argument.span.text)[1]].update(told)
        head = dateline_place(index.text)
        sentences, beside = [index.sentence_of(each.trigger.start) for each in mentions], defaultdict[int, list[int]](list)
        for at, sentence in enumerate(sentences):
            beside[sentence].append(at)
        latest, named_at = list[tuple[str, ...]](((),)), defaultdict[str, list[int]](list)
        for at, each in enumerate(index.mentions):
            latest.append((each.code, *(code for code in latest[-1] if code != each.code))[:4])
            named_at[each.code].append(at)
        article, country = article_facts(mentions, index, main), head.country if head else None
        return cls(mentions, index, article, sure, nouns, sentences, beside, latest, named_at, country)

    def facts(self, number: int, argument: Argument, noun: str) -> dict[str, Facts]:
        """Of each code, as seen from an argument of the mention of that number, whose head noun is `noun`."""
        on_sides = self._on_sides(number, argument)
        named = self._named(argument.span.start)
        place, states = self.mentions[number].place, {code for code, _ in self.index.counts}
        return {
            code: {
                **on_sides[code],
                **named[code],
                "place": _is(code, place.country if place else None),
                "dateline": _is(code, self.dateline),
                "same": binned(self.nouns[noun][code], 0, 1) if self.nouns.get(noun) else "nobody",
                "body": "0" if code in states else code,
            }
            for code in self.article.codes
        }

    def _on_sides(self, number: int, argument: Argument) -> dict[str, Facts]:
        """Who is on which side of the mention, of others of its sentence (`acts`, `suffers`), of the last before (`acted`,
        `suffered`)."""
        mention = self.mentions[number]
        other = SIDES[argument.role == SIDES[0]]
        sure, same = self.sure[number][other], self.sure[number][argument.role]
        guessed = {actor.code for a in mention.arguments if a.role == other for actor in a.actors} - sure
        here = self.index.sentence_of(mention.trigger.start)
        beside = [self.sure[at] for at in self.beside[here] if at != number]
        before = [at for at in range(number - 1, -1, -1) if self.sentences[at] != here]
        last = {side: next((self.sure[at][side] for at in before if self.sure[at][side]), None) for side in SIDES}
        return {
            code: {
                "opposite": "sure" if code in sure else "guess" if code in guessed else "same" if code in same else
                "another" if sure else "open",
                "acts": str(int(any(code in each["initiator"] for each in beside))),
                "suffers": str(int(any(code in each["recipient"] for each in beside))),
                "acted": _is_in(code, last["initiator"]),
                "suffered": _is_in(code, last["recipient"]),
            }
            for code in self.article.codes
        }  # fmt: skip

    def _named(self, at: int) -> dict[str, Facts]:
        """How long before a character each state was named, in states (`recent`) and sentences (`gap`), how often in the
        paragraph, and whether its sentence, that before or the paragraph begins with it."""
        places, sentence, paragraph = self.article.places, self.index.sentence_of(at), self.index.paragraph_of(at)
        end, begin = bisect_left(places, at, key=itemgetter(0)), bisect_left(places, paragraph, key=itemgetter(3))
        recent = {code: rank for rank, code in enumerate(self.latest[end])}
        before = {code: bisect_left(numbers, end) for code, numbers in self.named_at.items()}
        last = {code: places[self.named_at[code][count - 1]][2] for code, count in before.items() if count}
        often = Counter(code for _, code, _, _ in places[begin:end])
        opens, opened = (_first_of(places, number, 2) for number in (sentence, sentence - 1))
        heads, first = _first_of(places, paragraph, 3), places[0][1] if places else None
        return {
            code: {
                "recent": str(min(recent.get(code, 4), 4)),
                "gap": str(min(sentence - last[code], 4)) if code in last else "never",
                "often": str(min(often[code], 3)),
                "opens": _is(code, opens),
                "before": _is(code, opened),
                "heads": _is(code, heads),
                "first": _is(code, first),
            }
            for code in self.article.codes
        }


def _first_of(places: Sequence[tuple[int, str, int, int]], number: int, field: int) -> str | None:
    """The state named first in the sentence (`field` 2) or paragraph (3) of that number."""
    at = bisect_left(places, number, key=itemgetter(field))
    return places[at][1] if at < len(places) and places[at][field] == number else None


def _codes(mention: Mention, side: str) -> set[str]:
    """The codes on a side that no rule had to guess."""
    actors = (actor for argument in mention.arguments if argument.role == side for actor in argument.actors)
    return {actor.code for actor in actors if actor.code and not is_guess(actor.reason)}


def _is(code: str, other: str | None) -> str:
    return str(int(code == other)) if other else "nobody"


def _is_in(code: str, others: Codes | None) -> str:
    return str(int(code in others)) if others else "nobody"
