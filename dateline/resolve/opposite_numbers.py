"""Who meets or calls somebody of the same office is of another state than that one: "Kenya's Foreign Minister Ada Lind telephoned
Foreign Minister Abdu Salim"."""

import re

from dateline.actors.phrases import Phrase
from dateline.actors.sectors import COUNTRIES
from dateline.actors.tables import state_names
from dateline.actors.words import word_set
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.name_forms import name_tokens

__all__ = ["opposites_of"]

FORMER = word_set("former")
OFFICE = re.compile(r"(?!chief).*(?:minister|secretary|president|premier|chancellor)")
DEALS = re.compile(
    r"(?:[^.;:]|(?<=\b[MD]r)\.|(?<=\b[A-Z])\.)*? (?:met|meets?|telephoned|phoned|called|received|hosted|welcomed|greeted|wrote to"
    r"|congratulated|(?:held|had|holds) (?:[a-z]+ ){0,3}(?:talks|meeting|conversation|call)|spoke|speaks|talked|conferred)"
    r"(?: (?:here|today|yesterday|by (?:tele)?phone|on \w+day))*(?: with)? $"
)


def opposites_of(phrase: Phrase, at: int, index: ArticleIndex) -> frozenset[str]:
    """The states at the office of another who meets or calls one of the same office and an unknown name; none elsewhere."""
    office = phrase.roles[0] if phrase.roles and phrase.roles[0].start == 0 and name_tokens(phrase) else None
    if office is None or not OFFICE.fullmatch(office.key):
        return frozenset()
    begin = index.sentences[index.sentence_of(at)]
    same = [role for role in index.roles if role.key == office.key and begin <= index.tokens[role.start].start < at]
    before = index.tokens[max(same[-1].start - 3, 0) : same[-1].start] if same else ()
    if (
        not same
        or any(token.key in FORMER for token in before)
        or not DEALS.fullmatch(index.text, index.tokens[same[-1].end - 1].end, at)
    ):
        return frozenset()
    beside = index.names_within(same[-1].start - 2, same[-1].end + 3)
    entries = (entry for match in beside for entry in match.entries if entry.kind in COUNTRIES)
    return frozenset(entry.code for entry in entries if entry.code and entry.name == state_names().get(entry.code))
