"""References within an article: what pronouns ('it', 'they', 'we'), pairs ('both sides') and possessives point back to: the first
that fits in the own sentence, else in the nearest of four before. Who may be meant: `he.py`, `they.py`, `pairs.py`."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.actors.words import tokenize, word_set
from dateline.quotes import is_quoted
from dateline.records import Actor
from dateline.resolve.articles import NO_STATE, POINTS_BACK, ArticleIndex
from dateline.resolve.called_upon import CALLED_UPON, called_upon
from dateline.resolve.captives import asks_for_him, captive
from dateline.resolve.clauses import aside, is_object, own_subject
from dateline.resolve.earlier import Earlier, first_item_near, first_near
from dateline.resolve.he import agreeing, whom_he_means
from dateline.resolve.listed import beside, joint
from dateline.resolve.own_clause import subject_owning
from dateline.resolve.pair_words import are_of_parties, heads_of, is_pair, several, without_state
from dateline.resolve.pairs import as_states, pair_of, several_of
from dateline.resolve.quotations import OFFICIAL, SPOKEN, ReadTokens, speaker
from dateline.resolve.reciprocal import each_other, is_each_of_two
from dateline.resolve.speakers import HEARD, UNTOLD
from dateline.resolve.statements import who_states
from dateline.resolve.the_sides import are_states, the_states
from dateline.resolve.they import SAME_SUBJECT, outside_datelines, whom_they_mean

__all__ = ["back_reference", "is_of_talk", "is_pronoun", "is_speaker", "pronoun_as_earlier", "subject_before"]

SINGULAR = word_set("singular_pronouns")
SPEAKER = word_set("speaker_pronouns")
ADDRESSEE = word_set("addressee_pronouns")
PLURAL = word_set("plural_pronouns")
THING = word_set("thing_pronouns")
PRONOUNS = SINGULAR | SPEAKER | PLURAL | THING
LONG = 100  # characters of a name with its titles
SERVANTS = frozenset(("GOV", "MIL"))


def is_pronoun(phrase: str) -> bool:
    """Whether the phrase is a bare personal or possessive pronoun ('us', not 'US')."""
    word = phrase.strip().strip("\"'“”’.,")
    return word.lower() in PRONOUNS and (word == "I" or not word.isupper())


def is_speaker(phrase: str) -> bool:
    """Whether the phrase begins with a pronoun of the one who speaks: 'we', 'our partners', not 'US troops'."""
    first = phrase.split(maxsplit=1)[:1]
    return bool(first) and is_pronoun(first[0]) and first[0].strip("\"'“”’.,").lower() in SPEAKER


def is_of_talk(phrase: str) -> bool:
    """Whether the phrase begins with a pronoun of the one who speaks or of the one who is told."""
    return is_speaker(phrase) or not ADDRESSEE.isdisjoint(phrase.lower().split(maxsplit=1)[:1])


def back_reference(
    phrase: str, at: int, index: ArticleIndex, earlier: Sequence[Earlier], read: ReadTokens
) -> tuple[Actor, ...] | None:
    """The actors that a pronoun, a pair phrase ('both sides') or a possessive pronoun before a noun points back to;
    None where the phrase is no such reference. An empty tuple: it is one, but nothing before it fits. `read` reads the
    subject of a verb of saying that no span marks."""
    words = [token.key for token in tokenize(phrase) if token.raw[0].isalnum()]
    if not words:
        return None
    if len(words) == 1 and is_pronoun(phrase):
        return tuple(_pointing(actor, phrase) for actor in _antecedents(words[0], at, index, earlier, read))
    if len(words) == 1 and words[0] in ADDRESSEE:
        whom = called_upon(at, index, read)
        return None if whom is None else tuple(_pointing(actor, phrase) for actor in whom)
    if other := each_other(phrase, words, at, index):
        return other
    return _of_pair(phrase, words, at, index, earlier)


def _of_pair(phrase: str, words: list[str], at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...] | None:
    """Whom a phrase for two or several means; None where it is none."""
    all_words = words = without_state(words)
    if heads := heads_of(words):  # "the ministers of the two countries", "soldiers from both sides"
        words = words[len(heads) + 1 :]
    are_two, count = is_pair(words) or is_each_of_two(words, at, index), several(words)
    if are_of_parties(all_words) or not (are_two or count or are_states(words)):
        return None
    earlier = outside_datelines(earlier, index)
    if are_two or count:
        found = pair_of(words, at, index, earlier) if are_two else several_of(count, at, index, earlier)
    elif not (found := the_states(words, (at, at + len(phrase)), index, earlier)):
        return None
    return as_states([_pointing(actor, phrase) for actor in found], all_words, earlier)


def _antecedents(word: str, at: int, index: ArticleIndex, earlier: Sequence[Earlier], read: ReadTokens) -> tuple[Actor, ...]:
    if word in SPEAKER:
        told = (speaker(at, index, earlier, read),) if is_quoted(index.text, at) else who_states(at, index, earlier, read)
        return tuple(actor for actor in told if actor)
    before = [item for item in earlier if item.at < at]
    if is_object(word, at, index):
        before = _but_the_subject(at, index, before)
    if word in PLURAL:
        return whom_they_mean(outside_datelines(before, index), at, index)
    if word in SINGULAR:
        is_asked_for = asks_for_him(at, index)
        before = _but_the_subject(at, index, before) if is_asked_for else before
        people = agreeing(word, [item for item in before if item.is_person], at, index)
        people = captive(people, at, index) if is_asked_for else people
        outside = people if is_quoted(index.text, at) else [item for item in people if not is_quoted(index.text, item.at)]
        among = (outside, people)
        item = next((found for each in among if (found := whom_he_means(word, at, index, each))), None)
        one = item.actor if item else None
    else:
        things = [item for item in before if not item.is_person and not item.is_plural]
        if is_object(word, at, index):
            things = _but_own_state(things, own_subject(at, index, earlier), at, index)
        owner = subject_owning(at, index, before) if word == "its" else None
        one = owner.actor if owner else first_near(outside_datelines(things, index) or things, at, index)
    return (one,) if one else ()


def _but_the_subject(at: int, index: ArticleIndex, before: Sequence[Earlier]) -> list[Earlier]:
    """Whom an object may mean: not the subject of its clause, nor any of those whom that means ('they', 'the two'), nor who is
    listed or named in one phrase with it; who stands in a relative clause that has ended comes last."""
    closed, subject = aside(at, index), own_subject(at, index, before)
    before = sorted(before, key=lambda item: item.at in closed)
    if subject is None:
        return before
    listed = beside(subject, [item for item in before if item.at not in closed], index) + joint(subject, before, index)
    acting = [item for item in before if item.at == subject.at]
    return [i for i in before if not (any(_same(i, each, index) for each in acting) or i in listed)]


def _same(item: Earlier, subject: Earlier, index: ArticleIndex) -> bool:
    """Whether two are one actor; people also by a part of the name ("Seri Anifah" of "Foreign Minister Seri Anifah Aman"), or
    where nothing but titles and names stands between where they begin ("Datuk Seri" in it)."""
    part = item.is_person and subject.is_person and item.actor.name in subject.actor.name
    if item.is_person and subject.is_person and not part and abs(item.at - subject.at) < LONG:
        between = index.text[min(item.at, subject.at) : max(item.at, subject.at)].split()
        part = bool(between) and all(word[:1].isupper() and word[-1].isalpha() for word in between)
    return item is subject or part or (item.actor.name, item.actor.code) == (subject.actor.name, subject.actor.code)


def subject_before(at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """The actor of a state named first, as its subject mostly is, in the nearest of three sentences before: whose body
    'the administration' at the head of the next one is."""
    here = index.sentence_of(at)
    near = [item for item in earlier if 0 < here - index.sentence_of(item.at) <= 3 and item.actor.code not in NO_STATE]
    last = max((index.sentence_of(item.at) for item in near), default=None)
    return next((item.actor for item in near if index.sentence_of(item.at) == last), None)


def pronoun_as_earlier(phrase: str, at: int, actors: Sequence[Actor]) -> list[Earlier]:
    """'He' or 'it' that was understood is itself an antecedent of the next: "In May it freed ... In June it left"; so are 'the
    two' of 'their'."""
    if len(actors) > 1:
        return [Earlier(at, actor, False, True) for actor in actors]
    words = [token.key for token in tokenize(phrase) if token.raw[0].isalnum()]
    is_person = len(words) == 1 and words[0] in SINGULAR
    return [Earlier(at, actors[0], is_person, False)] if actors and (is_person or words == ["it"]) else []


def _pointing(actor: Actor, phrase: str) -> Actor:
    told = {HEARD: f", {HEARD}"} | {why: f"; {why}" for why in (CALLED_UPON, OFFICIAL, SAME_SUBJECT, SPOKEN)}
    why = f"{phrase.strip()!r} {POINTS_BACK} {actor.name}{told.get(actor.reason, '')}"
    return actor if actor.reason == UNTOLD else replace(actor, reason=why)


def _but_own_state(things: Sequence[Earlier], subject: Earlier | None, at: int, index: ArticleIndex) -> list[Earlier]:
    """The things that an object at `at` may mean, without the state for which the subject of its clause acts, if others were
    named near."""
    if subject is None or subject.actor.code in NO_STATE or not SERVANTS.intersection(subject.actor.sectors):
        return list(things)
    own = state_names().get(str(subject.actor.code))
    others = [item for item in things if item.actor.name != own]
    return others if first_item_near(others, at, index) else list(things)
