"""Who makes a statement of several or of a body, by the head of its text: "Joint statement of the foreign ministers of Chad and
Mali", "G7 Leaders' Communique", "We, the heads of state of the African Union, ..."."""

import re
from collections.abc import Iterator
from dataclasses import replace

from dateline.actors.coordination import conjuncts
from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.words import word_set
from dateline.records import Actor
from dateline.resolve.articles import FALLBACKS, ArticleIndex
from dateline.resolve.quotations import ReadTokens
from dateline.resolve.speakers import HEADS, HEARD

__all__ = ["who_state_together"]

PAPER = r"(?i:statements?|communiqu[eé]s?|declarations?)"
KIND = (  # what may stand before it in a title: not "Chad slams statement by Mali"
    r"(?:(?i:full|text|of|the|a|an|joint|press|final|official|ministerial|political|trilateral|bilateral|special|summit|chair['’]s"
    r"|leaders['’]?|ministers['’]?) )*"
)
DAY = r"(?:\d\d? [A-Z][a-z]+|[A-Z][a-z]+ \d\d?,?) \d{4}"
ENDS = (
    r"(?= (?i:on|about|regarding|concerning|following|after|at|in|against|to|issued|adopted)\b"
    rf"|(?:, [A-Z][\w-]+)?,? {DAY}|[;:(]|$)"
)
BY = rf"(?:[A-Z][\w-]+ )?{PAPER} (?:(?:on|about|regarding|concerning) .{{1,80}}? by|(?i:by|from|of|between)) (?P<by>.+?){ENDS}"
# Words with a capital, offices and what joins them: no headline with a verb ("Oman rejects Chad's statement").
NAME = r"[A-Z0-9][\w.&’'-]*|the|and|of|for|de|on|defen[cs]e|finance|foreign|prime"
OWNED = rf"(?P<owner>(?:(?:{NAME}),? )*?(?:[A-Z][\w.&-]*?|leader|member|minister|president))(?:s['’]|['’]s) {KIND}{PAPER}\b"
TITLE = re.compile(rf"\W*(?:{KIND}{BY}|{OWNED}|{KIND}{PAPER}\b)[^\n]*(?<![.!?])$")  # no sentence of running text
ISSUED = re.compile(
    rf"\W*(?P<who>[^.:;]{{3,150}}?) (?:has |have )?(?:today )?(?:issued|released|made) the following (?:joint )?{PAPER}\b"
)
WE_THE = re.compile(r"\W*(?:\d+\.? )?(?i:we), (?P<who>[^.;:]{3,200}?)(?=, (?!and\b)[a-z])")
SEVERAL = re.compile(
    r"\b(?:joint|leaders|ministers|heads|members|group|(?<!united )states|parties|council|countries)\b", re.IGNORECASE
)
ABOUT = re.compile(r" (?:on|about|regarding|concerning|to|at|in|before) ")  # what stands behind says nothing of who speaks
SPEAKER = word_set("speaker_pronouns")


def who_state_together(index: ArticleIndex, read: ReadTokens) -> tuple[Actor, ...] | None:
    """The body, or each of those, by whom the statement that the text is was made; nobody, where its head tells of several and
    not of whom. None: it is no such statement."""
    is_of_several = False
    for start in index.paragraphs[:HEADS]:
        line = index.text[start:].split("\n", 1)[0].strip()
        head = ISSUED.match(line) or WE_THE.match(line) or TITLE.match(line)
        if head:
            who = next((words for words in head.groups() if words), "")
            told = {actor.code: replace(actor, reason=HEARD) for actor in _named(who, read)}
            is_of_several = is_of_several or SEVERAL.search(ABOUT.split(head[0])[0]) is not None
            if told:
                return tuple(told.values())
    return () if is_of_several else None


def _named(words: str, read: ReadTokens) -> Iterator[Actor]:
    """Those whom the words name, each by himself; nobody whose state would be but guessed, nor "us"."""
    for part in conjuncts(words, load_gazetteer()):
        is_told = part.tokens and SPEAKER.isdisjoint(token.key for token in part.tokens)
        actor = read(part.tokens) if is_told else None
        if actor and actor.code and not actor.reason.startswith(FALLBACKS):
            yield actor
