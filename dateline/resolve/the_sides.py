"""'The parties', 'the governments', 'the countries': which they are, where the article has named or listed them together."""

import re
from collections.abc import Sequence

from dateline.calendar_names import DATE_WORDS
from dateline.records import Actor
from dateline.resolve.articles import NO_STATE, ArticleIndex
from dateline.resolve.clauses import own_subject
from dateline.resolve.earlier import Earlier, near_before
from dateline.resolve.listed import beside, is_place, joined, listed
from dateline.resolve.secretariat import POLITICS

__all__ = ["are_states", "the_states"]

THE_SIDES = (["the", "parties"], ["the", "sides"], ["the", "warring", "parties"], ["the", "warring", "sides"])
THE_STATES = re.compile(r"the (?:capitals|countries|governments|nations|neighbou?rs)")
# "The countries in the region", "on the list"; not when or in what: "in May", "on Monday", "in a letter".
DAY = rf"(?:(?:early|late|mid|last)[ -])?(?:\d|(?:{'|'.join(name.title() for name in DATE_WORDS)})\b)"
SAID_WHICH = re.compile(
    rf"\s*(?:that|which|where|whose|who|of(?! \w+ing\b)|in(?! an? | {DAY})|with|to the|from(?! {DAY})|on(?! {DAY})"
    r"|along|around|involved|most)\b"
)
# Others told of since: "several countries", "four nations"; not "the two countries".
PLURAL = re.compile(r"\b(?:capitals|countries|governments|nations|neighbou?rs)\b")
OF_THEM = re.compile(r"\b(?:(?:the|both|these|their)(?: (?:two|three|four))?|all (?:two|three|four|five)) $", re.IGNORECASE)

OF_THE_LIST = re.compile(r"(?:(?:[A-Z][\w’'-]*|and|of|the),? )+")  # "South African governments" of a list that is one phrase


def are_states(words: list[str]) -> bool:
    """Whether folded words are such."""
    return words in THE_SIDES or THE_STATES.fullmatch(" ".join(words)) is not None


def the_states(words: list[str], where: tuple[int, int], index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The last list of several states up to four sentences before, where nothing behind the phrase says which; none in
    which the subject of the own clause stands: "Chad and Mali met. Niger accused the governments". `where` the phrase begins and
    ends, with what the words hang on: "the leaders of the countries"."""
    at, end = where
    if words in THE_SIDES:
        return _the_two(at, index, earlier)
    if SAID_WHICH.match(index.text, end):
        return ()
    subject, near = own_subject(at, index, earlier), near_before(at, index, earlier)
    acting = [item for item in near if item.actor.code not in NO_STATE and not is_place(item, index)]
    lists = [actors for actors in listed(acting, index) if len(actors) > 1]
    codes = {actor.code for actor in lists[-1]} if lists else set()
    begin = max((item.at for item in acting if item.actor.code in codes), default=at)
    since = [m for m in PLURAL.finditer(index.text, begin, at) if not OF_THE_LIST.fullmatch(index.text, begin, m.start())]
    if any(not OF_THEM.search(index.text[begin : m.start()]) or SAID_WHICH.match(index.text, m.end()) for m in since):
        return ()
    return lists[-1] if lists and (subject is None or subject.actor.code not in codes) else ()


def _the_two(at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The last two actors that 'and' joins up to four sentences before, but for the subject of the own clause and who is listed
    with it. Where politics at home is told of, parties may be those."""
    if any(token.key in POLITICS for token in index.tokens):
        return ()
    subject = own_subject(at, index, earlier)
    near = [item for item in near_before(at, index, earlier) if item.actor.code]
    acting = [subject, *beside(subject, near, index)] if subject else []
    return joined([item for item in near if item not in acting], index)
