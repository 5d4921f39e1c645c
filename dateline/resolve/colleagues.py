"""Whom 'him' does not mean: who acts together with the subject, and rather not a colleague of it. "Obama met Poroshenko. Biden
praised him": Poroshenko; "Biden accompanied him": Obama."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from dateline.actors.phrases import ARTICLES, covered
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.earlier import Earlier

__all__ = ["joint", "not_a_colleague"]

SERVANTS = frozenset(("GOV", "DIP", "MIL"))
BETWEEN = ARTICLES | {"and", "or", ",", "'s", "of", "for", "to", "with", "along", "alongside", "both"}
# What people do with and to those of their own government.
AT_HOME = re.compile(
    r"\b(?:accompan(?:y|ies|ied|ying)|(?:appoint|assist|back|defend|dismiss|join|oust|represent|sack|succeed|stand)(?:e?s|ed|ing)?"
    r"|(?:deputi[sz]|fir|nam|nominat|replac|serv)(?:es?|ed|ing)|briefed|stood|swears|swore)\b(?: [a-z]+){0,2} $"
)
# What chiefs do to their own: "ordered him to go", not "ordered sanctions on him"; "sent him to Lima", not "sent him a letter".
ORDERED = re.compile(
    r"\b(?:(?:authori[sz]|overrul|purg)(?:es?|ed|ing)|(?:contradict|direct|dispatch|instruct|order|recall|task)(?:e?s|ed|ing)?) $"
)
MOVED = re.compile(r"\b(?:remov(?:es?|ed|ing)|send(?:s|ing)?|sent) $")
WHERE = re.compile(
    r"\w+ (?:abroad|as|away|back|home|into|on|to|from (?:office|power|his|the (?:cabinet|government|job|party|post|race)))\b"
)


def joint(subject: Earlier, people: Sequence[Earlier], index: ArticleIndex) -> list[Earlier]:
    """The people who act with the subject: nothing but names, titles, commas and 'and' stands between them."""
    behind = [item for item in people if item.is_person and item.at > subject.at]
    if not behind:
        return []
    known = covered(index.names, index.roles)
    here = bisect_left(index.tokens, subject.at, key=lambda token: token.start)
    rest = enumerate(index.tokens[here:], here)
    others = (token.start for n, token in rest if n not in known and token.key not in BETWEEN and not token.raw[:1].isupper())
    end = next(others, len(index.text))
    return [item for item in behind if item.at <= end]


def not_a_colleague(one: Earlier, people: Sequence[Earlier], subject: Earlier | None, at: int, index: ArticleIndex) -> Earlier:
    """ "Obama met Poroshenko. Biden praised him": of a sentence before the only person of another state rather than the
    colleague of who acts, unless he does what colleagues do ("accompanied him")."""
    if subject is None or not (subject.is_person and {subject.actor.sector, one.actor.sector} <= SERVANTS):
        return one
    here, code = index.sentence_of(one.at), one.actor.code
    others = [item for item in people if index.sentence_of(item.at) == here and item.actor.code not in (None, code)]
    is_between_states = subject.actor.code == code and code not in BODIES and len({item.actor.code for item in others}) == 1
    is_before = here < index.sentence_of(at)
    return others[0] if is_between_states and is_before and not _is_at_home(index.text[subject.at : at], at, index) else one


def _is_at_home(said: str, at: int, index: ArticleIndex) -> bool:
    """Whether the words before the pronoun, and behind it, say what people do to their own."""
    is_moved = MOVED.search(said) is not None and WHERE.match(index.text, at) is not None
    return is_moved or AT_HOME.search(said) is not None or ORDERED.search(said) is not None
