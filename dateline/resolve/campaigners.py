"""Nameless campaigners, experts, observers and mullahs whom nothing ties to a state: "campaigners around the world", 'activists'
who speak after Amnesty International did or in a sentence that another state opens, 'the mullahs' where no Iran is named."""

import re

from dateline.actors.phrases import Phrase
from dateline.actors.sectors import COUNTRIES
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.cases import Case

__all__ = ["UNTIED", "are_untied", "state_of_mullahs"]

UNTIED = "nothing ties them to a state"  # how a reason ends
THE_WORLD = r"(?:worldwide|(?:all )?(?:around|across|over) the (?:entire |whole )?(?:world|globe))"
FROM_THE_WORLD = re.compile(rf"\b{THE_WORLD}\b", re.IGNORECASE)
GOES_ON = re.compile(rf"\W{{1,2}}{THE_WORLD}\b(?! (?:bank|cup|trade|war))", re.IGNORECASE)
OF_STATES = frozenset(("GOV", "MIL", "COP", "JUD", "LEG", "SPY"))  # "its troops around the world": of one
# Bare plurals: "the activists" and "local activists" are those of whom, or of where, the article told.
BARE = re.compile(
    r"(?:(?:many|some|several|leading|independent|outside|other) )?"
    r"(?:(?:human|civil|women's|animal|press) )?(?:(?:rights|anti-war|climate|environmental|legal|peace) )?"
    r"(?:activists|advocates|analysts|campaigners|environmentalists|experts|lawyers|observers)"
)
SPEAK = re.compile(
    r"\W+(?:(?:also|have|has|had|on \w+|this week|\w+ly) )?"
    r"(?:accus|appeal|ask|blam|call|condemn|critici[sz]|denounc|demand|deplor|fear|prais|press|question|reject|said|say|slam|thank|told|urg|warn|welcom)\w*"
)
# 'Lawyers accused the police', "activists urged the junta to free him": those of that state.
OF_HOME = re.compile(r"\W+(?:\w+ ){0,3}?the (?:army|authorities|government|junta|military|police|regime|ruling party)\b")
IN_A_PLACE = re.compile(r"\b[Ii]n [^,;.]+, $")  # 'In Hong Kong, campaigners'
BACK = 1  # sentences
NAMED = (*COUNTRIES, "organisation", "institution", "person")
MULLAHS = re.compile(r"(?:(?:the|its|ruling|hardline|shi'ite|shiite) )*(?:mullahs|ayatollahs|mullahs' regime)")
IRAN = "IRN"
OF_MULLAHS = frozenset(("AFG", "AZE", "BGD", "IND", "IRQ", "PAK", "TJK", "TKM", "UZB"))  # other states that have some


def are_untied(case: Case, guess: str, index: ArticleIndex) -> bool:
    """Whether nothing but what most of the article is about speaks for `guess`, the code of a state."""
    sectors = set(case.reading.sectors[:1])
    if not sectors & OF_STATES and _are_of_the_world(case.phrase, case.at, index):
        return True
    words = " ".join(token.key for token in case.phrase.tokens)
    if MULLAHS.fullmatch(words):
        return guess not in OF_MULLAHS | {IRAN}
    if not BARE.fullmatch(words) or not SPEAK.match(index.text, _end(case.phrase, case.at)):
        return False
    is_placed = IN_A_PLACE.search(index.text, index.sentences[index.sentence_of(case.at)], case.at)
    if is_placed or OF_HOME.match(index.text, _end(case.phrase, case.at)):
        return False
    named, here = _named(case.at, index), index.sentence_of(case.at)
    return named[-1][1] != guess if named and named[-1][0] == here else _follow_a_body(named, here)


def state_of_mullahs(phrase: Phrase, guess: str | None, index: ArticleIndex) -> str | None:
    """Iran for 'the mullahs', if the article names it and they are not of the state that it is about."""
    words = " ".join(token.key for token in phrase.tokens)
    is_named = IRAN in {code for code, _ in index.counts}
    return IRAN if is_named and guess not in OF_MULLAHS and MULLAHS.fullmatch(words) else None


def _are_of_the_world(phrase: Phrase, at: int, index: ArticleIndex) -> bool:
    is_plural = phrase.tokens[phrase.cut - 1].key.endswith(("s", "people"))
    words = " ".join(token.key for token in phrase.tokens)
    return is_plural and bool(FROM_THE_WORLD.search(words) or GOES_ON.match(index.text, _end(phrase, at)))


def _end(phrase: Phrase, at: int) -> int:
    last = phrase.tokens[-1]
    return last.end if phrase.tokens[0].start >= at > 0 else at + last.end


def _named(at: int, index: ArticleIndex) -> list[tuple[int, str]]:
    """The number of the sentence and the code of each state, body and person of the tables that is named before the character."""
    found = []
    for match in index.names:
        where = index.tokens[match.start].start
        entry = next((entry for entry in match.entries if entry.kind in NAMED and entry.code), None)
        if where < at and entry and entry.code:
            found.append((index.sentence_of(where), entry.code))
    return found


def _follow_a_body(named: list[tuple[int, str]], here: int) -> bool:
    """Whether the sentence before begins with a body of no single state."""
    last = named[-1][0] if named else here - BACK - 1
    first = next((code for sentence, code in named if sentence == last), None)
    return 0 < here - last <= BACK and first in BODIES - {"IMG", "MNC"}
