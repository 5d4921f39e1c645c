"""One article's actors: each span read by itself first, then by what the article says of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dateline.records import Actor, Span
from dateline.resolve.anaphora import Earlier, back_reference
from dateline.resolve.antecedents import believable, fuller_forms, name_tokens, same_noun
from dateline.resolve.articles import ArticleIndex, country_at, sense_of
from dateline.resolve.gazetteer import Entry, Gazetteer, Match
from dateline.resolve.leaders import choose_person
from dateline.resolve.phrases import Phrase, conjuncts, parse
from dateline.resolve.readings import Reading, read, written
from dateline.resolve.towns import town_of
from dateline.resolve.words import Token

__all__ = ["ArticleReader"]

OWNERS = frozenset("his her its their our my".split())
PEOPLE = frozenset(("REF",))  # whose state the article's main country need not be
NOBODY = frozenset("those others many some several anyone everyone someone nobody which who that this these all both each".split())


@dataclass(frozen=True, slots=True)
class ArticleReader:
    """What is needed to read the spans of one article."""

    index: ArticleIndex
    gazetteer: Gazetteer
    on: date | None

    def sense(self, match: Match) -> Entry | None:
        """The meaning of a name in this article on its day."""
        return sense_of(match, self.on, self.index.text)

    def believe(self, entry: Entry) -> bool:
        """Whether a bare surname may be this office holder here."""
        return believable(self.index, entry)

    def read_tokens(self, tokens: Sequence[Token]) -> Reading:
        """The tokens read as one actor phrase."""
        return read(parse(tokens, self.gazetteer), self.on, self.gazetteer, self.sense, self.believe)

    def resolve(self, span: Span, earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
        """The actors of one span, given those that stand before it."""
        pointed = back_reference(span.text, span.start, self.index, earlier)
        if pointed:
            return pointed
        if pointed is not None:
            return (Actor(span.text.strip(), None, "UNK", ("UNK",), "unknown: nothing before it that it can point back to"),)
        parts = conjuncts(span.text, self.gazetteer)
        return tuple(as_actor(self.part(part, span.start, earlier)) for part in parts if part.tokens)

    def part(self, phrase: Phrase, at: int, earlier: Sequence[Earlier]) -> Reading:
        """One conjunct: by itself, then by an owner pronoun, a fuller form, the same noun before, a town, the article."""
        reading = read(phrase, self.on, self.gazetteer, self.sense, self.believe)
        if reading.code or any(entry.kind == "blocked" for match in phrase.names for entry in match.entries):
            return reading
        steps: tuple[Callable[[Phrase, Reading, int, Sequence[Earlier]], Reading | None], ...] = (
            self._owned, self._fuller, self._repeated, self._town, self._unowned,
        )  # fmt: skip
        return next((found for step in steps if (found := step(phrase, reading, at, earlier))), reading)

    def _owned(self, phrase: Phrase, reading: Reading, at: int, earlier: Sequence[Earlier]) -> Reading | None:
        """'his government': the state of whoever 'his' is."""
        word = phrase.tokens[0]
        if word.key not in OWNERS or len(phrase.tokens) < 2:
            return None
        owner = back_reference(word.raw, at, self.index, earlier)
        if not owner or not owner[0].code:
            return None
        return replace(reading, code=owner[0].code, reason=f"{word.raw!r} points back to {owner[0].name}")

    def _fuller(self, phrase: Phrase, reading: Reading, at: int, earlier: Sequence[Earlier]) -> Reading | None:
        """A name that the article gives more fully elsewhere."""
        name = name_tokens(phrase)
        if not name:
            return None
        for form in fuller_forms(self.index, name):
            found = self.read_tokens(form)
            if found.code:
                sectors = tuple(dict.fromkeys((*reading.sectors, *found.sectors)))
                reason = f"named as {written(form)!r} in the article; {found.reason}"
                return Reading(reading.name, found.code, sectors, reason, found.entry)
        return None

    def _repeated(self, phrase: Phrase, reading: Reading, at: int, earlier: Sequence[Earlier]) -> Reading | None:
        found = same_noun(self.index, phrase, at, self.read_tokens)
        if not found:
            return None
        return replace(reading, code=found.code, reason=f"points back to {found.name!r}; {found.reason}", entry=found.entry)

    def _town(self, phrase: Phrase, reading: Reading, at: int, earlier: Sequence[Earlier]) -> Reading | None:
        town = town_of(phrase, [code for code, _ in self.index.counts])
        return replace(reading, code=town.code, reason=f"{town.name}, {town.detail}", entry=town) if town else None

    def _unowned(self, phrase: Phrase, reading: Reading, at: int, earlier: Sequence[Earlier]) -> Reading | None:
        """An actor without an owner belongs to the state that the article is about; refugees and 'others' do not."""
        head = {token.key for token in phrase.tokens[: phrase.cut]}
        if set(reading.sectors[:1]) & PEOPLE or head & NOBODY == head or not (reading.sectors or name_tokens(phrase)):
            return None
        place = country_at(self.index, at)
        return replace(reading, code=place[0], reason=place[1]) if place else None

    def named(self) -> Iterator[Earlier]:
        """People of the tables and states that the article names, as antecedents of later pronouns."""
        for match in self.index.names:
            people = tuple(entry for entry in match.entries if entry.kind == "person")
            if people:
                best = choose_person(people, self.on)[0]
                yield Earlier(self.index.tokens[match.start].start, _bare(best, "in the article"), True, False)
        for mention in self.index.mentions:
            if mention.kind not in ("person", "adjective"):
                actor = Actor(mention.name, mention.code, "GOV", ("GOV",), f"{mention.kind} named in the article")
                yield Earlier(mention.at, actor, False, mention.kind == "people")


def _bare(entry: Entry, reason: str) -> Actor:
    return Actor(entry.name, entry.code, entry.sectors[0] if entry.sectors else None, entry.sectors, reason)


def as_actor(reading: Reading) -> Actor:
    """The reading as the record that leaves the stage."""
    return Actor(reading.name, reading.code, reading.sectors[0] if reading.sectors else None, reading.sectors, reading.reason)
