"""One article's actors: each span read by itself first, then by what the article says of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from dateline.actors.coordination import conjuncts
from dateline.actors.gazetteer import Gazetteer, Match
from dateline.actors.phrases import Phrase, parse
from dateline.actors.reading_names import Reading, as_actor, lost, written
from dateline.actors.readings import read
from dateline.actors.relations import OTHERS, THEIR_OTHERS, is_relation
from dateline.actors.tables import Entry
from dateline.actors.words import Token
from dateline.records import Actor, Span
from dateline.resolve.anaphora import back_reference, is_pronoun, pronoun_as_earlier
from dateline.resolve.antecedents import believed, name_behind, same_noun
from dateline.resolve.articles import POINTS_BACK, ArticleIndex
from dateline.resolve.bodies import body_before, body_owning, earlier_of
from dateline.resolve.cases import Case
from dateline.resolve.described_states import described_state
from dateline.resolve.dual_nationals import states_of_dual
from dateline.resolve.earlier import Earlier
from dateline.resolve.envoys import own_envoy
from dateline.resolve.holders import as_holder, only_in_office
from dateline.resolve.name_forms import called, fuller_forms, is_another, name_tokens
from dateline.resolve.named_actors import named_actors
from dateline.resolve.opening_states import state_opening
from dateline.resolve.other_bodies import own_body
from dateline.resolve.owners import owner_told, relation_of, state_owning
from dateline.resolve.shared_bodies import sense_in
from dateline.resolve.some_of import not_of_fighters, owner_of_some
from dateline.resolve.strangers import NOBODY, StrangersAt, unowned
from dateline.resolve.surname_bearers import is_introduced
from dateline.resolve.town_actors import by_its_town, town_by_itself
from dateline.resolve.whose import behind_whose, name_before_whose

__all__ = ["ArticleReader"]


@dataclass(frozen=True, slots=True)
class ArticleReader:
    """What is needed to read the spans of one article."""

    index: ArticleIndex
    gazetteer: Gazetteer
    on: date | None
    strangers: StrangersAt = field(default_factory=dict)  # of which states some words are not
    forms: dict[tuple[str, ...], list[tuple[list[Token], Reading]]] = field(default_factory=dict)  # of names, each read once

    def sense(self, match: Match) -> Entry | None:
        """The meaning of a name in this article on its day."""
        return own_body(self.index, match, sense_in(self.index, match, self.on), self.on)

    def _read(self, phrase: Phrase, at: int) -> Reading:
        return read(phrase, self.on, self.gazetteer, self.sense, partial(believed, self.index, self.on, at))

    def read_tokens(self, tokens: Sequence[Token]) -> Reading:
        """The tokens read as one actor phrase."""
        return self._read(parse(tokens, self.gazetteer), tokens[0].start)

    def resolve(self, span: Span, earlier: Sequence[Earlier]) -> tuple[tuple[Actor, ...], list[Earlier]]:
        """The actors of one span, given those that stand before it, and what they may be antecedents of."""
        pointed = self._pointed(span.text, span.start, earlier)
        if pointed is not None:
            return pointed or (lost(span.text),), pronoun_as_earlier(span.text, span.start, pointed)
        actors, rows = [], list[Earlier]()
        for part in (part for part in conjuncts(span.text, self.gazetteer) if part.tokens):
            phrase, at, before = self._beside(part, span.start, earlier, rows)
            for reading in self._shared(phrase, self.part(phrase, at, before), at, before):
                actors.append(as_actor(reading))
                row = earlier_of(span.start, phrase, reading, actors[-1], bool(name_tokens(phrase)))
                rows += [row] if row else []
        return tuple(actors), rows

    def _beside(
        self, phrase: Phrase, at: int, earlier: Sequence[Earlier], rows: Sequence[Earlier]
    ) -> tuple[Phrase, int, Sequence[Earlier]]:
        """'His envoy' of "Macron and his envoy" where it stands, behind whose it is; others as they are."""
        word, start = owner_told(phrase), at + phrase.tokens[0].start
        owners = rows if word == "their" else rows[-1:]
        if not word or not self.index.text.startswith(word, start) or not owners or not self._pointed(word, start, owners):
            return phrase, at, earlier
        tokens = self.index.tokens_within(start, at + phrase.tokens[-1].end)
        return parse(tokens, self.gazetteer), start, owners

    def _shared(self, phrase: Phrase, reading: Reading, at: int, earlier: Sequence[Earlier]) -> list[Reading]:
        """'Their' or 'our armies' after "Chad and Niger": one of each."""
        is_of_several = (word := phrase.tokens[0].key) in ("their", "our") and len(phrase.tokens) > 1 and not is_relation(phrase)
        owners = (is_of_several and self._pointed(word, at, earlier)) or ()
        told = [replace(reading, code=owner.code, reason=f"{word!r} {POINTS_BACK} {owner.name}") for owner in owners]
        return told if len(told) > 1 else [reading]

    def _pointed(self, phrase: str, at: int, earlier: Sequence[Earlier]) -> tuple[Actor, ...] | None:
        def subject(tokens: Sequence[Token]) -> Actor | None:
            """The subject of a verb of saying, where its words say what it is."""
            found = self.part(parse(tokens, self.gazetteer), tokens[0].start, earlier)
            return as_actor(found) if found.code and found.sectors else None

        return back_reference(phrase, at, self.index, earlier, subject)

    def part(self, phrase: Phrase, at: int, earlier: Sequence[Earlier]) -> Reading:
        """One conjunct: by itself, then by an owner pronoun, a fuller form, the same noun before, a town, the article."""
        text = written(phrase.tokens)
        pointed = self._pointed(text, at, earlier) if is_pronoun(text) else None
        if pointed is not None:
            actor = pointed[0] if pointed else lost(text)
            return Reading(actor.name, actor.code, actor.sectors, actor.reason)
        reading = self._read(phrase, at)
        if reading.entry and reading.entry.kind == "person" and reading.sectors == ("UNK",):
            reading = replace(reading, sectors=self._sectors_elsewhere(phrase) or ("UNK",))
        is_blocked = any(e.kind == "blocked" for match in phrase.names for e in (*match.entries, self.sense(match)) if e)
        own = own_envoy(phrase, reading)
        if own and POINTS_BACK in (sender := self.part(own, at, earlier)).reason:
            return replace(sender, name=reading.name)
        reading = described_state(Case(phrase, reading, at, earlier), self.index) or reading
        if reading.code or is_blocked or states_of_dual(text):
            return reading
        reading = replace(reading, sectors=reading.sectors or self._sectors_elsewhere(phrase))
        case = Case(phrase, reading, at, earlier)
        if reading.reason == OTHERS:
            return self.read_tokens(name_behind(self.index, phrase, at))
        if owned := self._behind_whose(case):
            return owned
        told = (self._owned, partial(by_its_town, index=self.index))
        left = partial(unowned, index=self.index, on=self.on, strangers=self.strangers.get(at, NOBODY))
        steps = (*told, self._fuller, self._in_office, self._opening, self._repeated, self._body, left)
        return next((found for step in steps if (found := step(case))), reading)

    def _behind_whose(self, case: Case) -> Reading | None:
        """'Leaders' behind "Chad, whose"."""
        name = name_before_whose(self.index, case.at)
        owner = self.read_tokens(name) if name else None
        if owner and is_relation(case.phrase):
            return replace(case.reading, reason=THEIR_OTHERS)
        return behind_whose(self.index, case.phrase, case.reading, owner, self.on) if owner and owner.code else None

    def _owned(self, case: Case) -> Reading | None:
        """'his government', 'two of his ministers': the state of whoever 'his' is."""
        word = owner_told(case.phrase) or owner_of_some(case, self.index)
        if word is None:
            return None
        pointed = self._pointed(word, case.at, case.earlier) or ()
        if is_relation(case.phrase):
            return self._fuller(case) or relation_of(pointed, case, self.index)
        owner = not_of_fighters(case, state_owning(case.phrase, (*pointed, None)[0], case.at, self.index, case.earlier))
        return replace(case.reading, code=owner.code, reason=owner.reason) if owner else None

    def _forms(self, phrase: Phrase) -> Sequence[tuple[list[Token], Reading]]:
        """The fuller forms of a name that the article gives elsewhere, read."""
        name = name_tokens(phrase)
        key = tuple(token.key for token in name)
        if name and key not in self.forms:
            fuller = (form for form in fuller_forms(self.index, name) if not is_another(parse(form, self.gazetteer), name))
            self.forms[key] = [(form, self.read_tokens(form)) for form in fuller]
        return self.forms.get(key, ())

    def _sectors_elsewhere(self, phrase: Phrase) -> tuple[str, ...]:
        """Of its fuller form, also before his first office of the tables; a state beside the name does not make it a civilian."""
        found = (found for _, found in self._forms(phrase) if found.sectors != ("CVL",) or not found.entry)
        return next((reading.sectors for reading in found if reading.sectors not in ((), ("UNK",))), ())

    def _fuller(self, case: Case) -> Reading | None:
        """A name that the article gives more fully elsewhere."""
        for form, found in self._forms(case.phrase):
            if found.code:
                sectors = tuple(dict.fromkeys((*case.reading.sectors, *found.sectors)))
                reason = f"named as {written(form)!r} in the article; {found.reason}"
                return Reading(called(case.phrase, case.reading, found), found.code, sectors, reason, found.entry)
        return None

    def _repeated(self, case: Case) -> Reading | None:
        found = same_noun(self.index, case.phrase, case.at, self.read_tokens)
        why = f"{POINTS_BACK} {found.name!r}; {found.reason}" if found else ""
        return replace(case.reading, code=found.code, reason=why, entry=found.entry) if found else None

    def _body(self, case: Case) -> Reading | None:
        forms = [case.phrase.tokens, *(tokens for tokens, _ in self._forms(case.phrase))]
        owning = (body_owning(self.index, tokens, case.at) for tokens in forms)
        body = body_before(self.index, case.phrase, case.at) or next((found for found in owning if found), None)
        why = f"{POINTS_BACK} {body.name}, {body.kind}" if body else ""
        return Reading(case.reading.name, body.code, body.sectors, why, body) if body else None

    def _in_office(self, case: Case) -> Reading | None:
        is_unknown = is_introduced(self.index, case.at)
        return (not is_unknown and only_in_office(self.index, case.phrase, self.on)) or town_by_itself(case, self.index)

    def _opening(self, case: Case) -> Reading | None:
        place = state_opening(case.phrase, case.reading.sectors, case.at, self.index)
        holder = as_holder(self.index, case.phrase, *place, self.on) if place else None
        return holder or (replace(case.reading, code=place[0], reason=place[1]) if place else None)

    def named(self) -> list[Earlier]:
        """People and states that the article names, as antecedents, in order."""

        def actor(tokens: Sequence[Token]) -> Actor:
            return as_actor(self.part(parse(tokens, self.gazetteer), tokens[0].start, ()))

        return sorted(named_actors(self.index, self.gazetteer, self.on, actor), key=lambda item: item.at)
