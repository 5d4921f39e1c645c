"""What people are called: by the fullest name that the article has of them. 'Lind', 'Mr Lind' and 'the teacher Ada Lind' are Ada
Lind; two of one surname stay as they are written. Of 'he', whose state alone is known, the name is that of the only person of the
sentence before."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from dateline.actors.apposed_people import BODIES, TITLES, is_part_of_name
from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import Phrase, covered, parse
from dateline.actors.reading_names import SOMEBODY_OF, written
from dateline.actors.titles import is_of_a_woman
from dateline.actors.words import Token, tokenize
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.lookups import within_phrases
from dateline.resolve.name_forms import STOPS, is_in_heading
from dateline.resolve.no_given_names import is_no_given_name

__all__ = ["NO_PEOPLE", "fully_named"]

LONGEST = 4  # words of a full name
NO_PEOPLE = BODIES | {"association", "federation", "front", "foundation", "fund", "league", "services", "society", "trust"}
NO_NOUNS = frozenset(("marine", "national"))  # in a name: 'National Salvation Front'
POINTED = re.compile(r"(?<=points back to )[^;,]+")
OWNED = re.compile(r"(?:his|her|its|their) ", re.IGNORECASE)
OF_AN_AGE = ("-year-old", "-month-old")


def fully_named(mentions: Sequence[Mention], index: ArticleIndex) -> tuple[Mention, ...]:
    """The mentions with people called by their full names, whom no table knows."""
    names = _Names(index, {})
    return tuple(replace(mention, arguments=tuple(_named(a, names) for a in mention.arguments)) for mention in mentions)


@dataclass(slots=True)
class _Names:
    """The names of one article, each looked for once."""

    index: ArticleIndex
    found: dict[str, str]
    owned: dict[str, str] = field(default_factory=dict)  # of 'his brother' the reason that tells whose he is

    def full(self, name: str) -> str:
        """What who is called so is called in full."""
        if name not in self.found:
            self.found[name] = _full(_full(name, self.index), self.index)  # Lind is Bo Lind, who is Ada Bo Lind
        return self.found[name]


def _named(argument: Argument, names: _Names) -> Argument:
    if not argument.actors:
        return argument
    is_he = argument.role == "initiator" and argument.span.text.lower() in ("he", "she")
    if is_he and argument.actors[0].name.startswith(SOMEBODY_OF) and (name := _spoken_of(argument.span, names)):
        return replace(argument, actors=(replace(argument.actors[0], name=name),))
    return replace(argument, actors=tuple(_called(actor, names) for actor in argument.actors))


def _called(actor: Actor, names: _Names) -> Actor:
    if actor.sector == "BUS" and " " not in actor.name:  # 'Lind' may be a firm
        return actor
    return _of_its_owner(replace(actor, name=names.full(actor.name)), names)


def _of_its_owner(actor: Actor, names: _Names) -> Actor:
    """'His brother', whose reason tells by his full name whose he is; so does that of 'he' who is this brother."""
    if not OWNED.match(actor.name) or not (pointed := POINTED.search(actor.reason)):
        return actor
    if pointed[0] == actor.name:
        return replace(actor, reason=f"{actor.reason}; {names.owned[actor.name]}") if actor.name in names.owned else actor
    reason = names.owned[actor.name] = POINTED.sub(lambda owner: names.full(owner[0]), actor.reason, count=1)
    return replace(actor, reason=reason)


def _spoken_of(span: Span, names: _Names) -> str | None:
    """The only person named in the sentence before a 'he', where none is named in his own before him; he is no Maria."""
    index, at = names.index, span.start
    here = index.sentence_of(at)
    start, before = index.sentences[here], index.sentences[max(0, here - 1)]
    first, end, own = (index.token_at(each) for each in (before, start, at))
    if any(entry.kind == "person" for match in index.names_within(first, own) for entry in match.entries):
        return None
    people = {names.full(name) for name in _people(index, first, end)}
    if len(people) != 1 or _people(index, end, own):
        return None
    name = people.pop()
    return None if span.text.lower() == "he" and is_of_a_woman(name) else name


def _people(index: ArticleIndex, first: int, end: int) -> list[str]:
    """The unknown people named by these tokens: names of two words, and surnames of whom the article names in full."""
    taken = within_phrases(index)
    found: list[str] = []
    at = first
    while at < end:
        name = _behind(index, at, taken) if _is_name(index, at, taken) else ()
        goes_on = bool(name) and _is_joined(index, at + len(name) - 1) and index.tokens[at + len(name)].raw[:1].isupper()
        if name and not goes_on and not {token.key for token in name} & NO_PEOPLE and (len(name) > 1 or _fuller(name, index)):
            found.append(written(name))
        at += max(1, len(name))
    return found


def _full(name: str, index: ArticleIndex) -> str:
    """The full name of a person in the article; without his titles, where it has no fuller one; else the name as it is."""
    phrase = parse(tokenize(name), load_gazetteer())
    own = _own_name(phrase)
    if not own:
        return name
    full = _fuller(own, index)
    is_told = len(own) > 1 and len(own) < len(phrase.tokens)
    return full or (written(own) if is_told else name)


def _own_name(phrase: Phrase) -> Sequence[Token]:
    """The name with which the phrase ends, by itself or behind a title, a role noun for a person or an age; nothing where a table
    knows it, or it may be of something else."""
    if phrase.cuts or any(entry.kind == "person" for match in phrase.names for entry in match.entries):
        return ()
    taken = covered(phrase.names, phrase.roles)
    start = len(phrase.tokens)
    while start and start - 1 not in taken and is_part_of_name(phrase.tokens[start - 1]):
        start -= 1
    while start < len(phrase.tokens) and phrase.tokens[start].key in TITLES:
        start += 1
    own = phrase.tokens[start:]
    is_behind = start == 0 or _calls(phrase, start)
    is_name = bool(own) and len(own) <= LONGEST and own[0].raw[:1].isupper() and not {token.key for token in own} & NO_PEOPLE
    return own if is_name and is_behind else ()


def _calls(phrase: Phrase, at: int) -> bool:
    """Whether the token before says what a person is: 'Mr', 'teacher', '15-year-old'; no body, no adjective."""
    before = phrase.tokens[at - 1]
    role = next((role for role in phrase.roles if role.end == at), None)
    is_role = role is not None and before.key not in BODIES | NO_NOUNS
    return is_role or before.key in TITLES or before.key.endswith(OF_AN_AGE)


def _fuller(own: Sequence[Token], index: ArticleIndex) -> str | None:
    """The longest name of the article that ends with the own one, or, of a given name alone, begins with it; none where the
    article has several people of the name, or the word in small letters, too."""
    key = own[-1].key
    if any(index.tokens[at].raw.islower() for token in own for at in index.written.get(token.key, ())):
        return None
    taken = within_phrases(index)
    forms = [_before(index, at, taken) for at in index.written.get(key, ()) if at not in taken and not _goes_on(index, at, taken)]
    ending = [form for form in forms if _keys(form)[-len(own) :] == _keys(own) and len(form) > len(own)]
    if not ending and len(own) == 1:
        begun = (at for at in index.written.get(key, ()) if at not in taken and not is_in_heading(index, at))
        begun = (at for at in begun if len(_before(index, at, taken)) == 1)
        ending = [form for at in begun if len(form := _behind(index, at, taken)) > 1]
    if not ending or any(len({form[end].key for form in ending}) > 1 for end in (0, -1)):
        return None
    return written(max(ending, key=len))


def _keys(tokens: Sequence[Token]) -> list[str]:
    return [token.key for token in tokens]


def _before(index: ArticleIndex, at: int, taken: AbstractSet[int]) -> Sequence[Token]:
    """The name that ends at the token."""
    first = at
    while first and at - first < LONGEST - 1 and _is_joined(index, first - 1) and _is_name(index, first - 1, taken):
        first -= 1
    return index.tokens[first : at + 1]


def _behind(index: ArticleIndex, at: int, taken: AbstractSet[int]) -> Sequence[Token]:
    """The name that begins at the token."""
    end = at + 1
    while end < len(index.tokens) and end - at < LONGEST and _is_joined(index, end - 1) and _is_name(index, end, taken):
        end += 1
    return index.tokens[at:end]


def _goes_on(index: ArticleIndex, at: int, taken: AbstractSet[int]) -> bool:
    return at + 1 < len(index.tokens) and _is_joined(index, at) and _is_name(index, at + 1, taken)


def _is_joined(index: ArticleIndex, at: int) -> bool:
    """Whether nothing but a blank stands behind the token."""
    return at + 1 < len(index.tokens) and index.text[index.tokens[at].end : index.tokens[at + 1].start] == " "


def _is_name(index: ArticleIndex, at: int, taken: AbstractSet[int]) -> bool:
    """Whether the token is a word of a name: no title, no word of a table, none that only begins a sentence."""
    token = index.tokens[at]
    if at in taken or token.key in STOPS | TITLES | BODIES or not is_part_of_name(token) or not token.raw[:1].isupper():
        return False
    is_small = any(index.tokens[n].raw.islower() for n in index.written.get(token.key, ()))
    return (
        token.raw.replace("-", "").replace("'", "").replace("’", "").isalpha()
        and not is_small
        and not is_no_given_name(index, at)
    )
