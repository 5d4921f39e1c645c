"""'The presidents', 'the foreign ministers', 'the heads of state': the two of two states who met or spoke just before."""

import re
from collections.abc import Sequence

from dateline.records import Actor
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.earlier import SENTENCES_BACK, Earlier

__all__ = ["SERVANTS", "both_holders"]

OFFICES = re.compile(
    r"the (?:(?:(?:prime|foreign|defen[cs]e|interior|finance|trade) )?ministers|presidents|premiers|chancellors|kings|monarchs"
    r"|leaders|heads of (?:state|government)(?: and (?:of )?(?:state|government))?|foreign secretaries)"
)
POINTING = re.compile(rf"{OFFICES.pattern}\b(?! of\b|['’])")  # and neither whose they are nor "the leaders' meeting"
SERVANTS = frozenset(("GOV", "MIL"))
CONTACT = re.compile(
    r"\b(?:met|meet(?:s|ing)?|talks|spoke|spoken|(?:tele)?phon(?:e|ed|es)|call(?:s|ed)?|conversation|summit|receiv(?:e|ed|es)"
    r"|host(?:s|ed)?|welcom(?:e|ed|es)|visit(?:s|ed|ing)?|sign(?:s|ed)|held|hold|joint)\b",
    re.IGNORECASE,
)
CABINET = re.compile(r"\bcabinet\b(?! (?:minister|secretar|colleague|reshuffle))", re.IGNORECASE)
GATHERING = r"(?:summit|meeting|session)\b"
# Behind a body's name.
MEETING = re.compile(
    rf"(?:['’]s)? (?:[a-z-]+ )?{GATHERING}"
    rf"|(?: \w+)? (?:held|holds?|opens?|opened|began|begins?|convened?) (?:an?|its|their) (?:\w+ )?{GATHERING}"
    r"|(?: (?:members|states|nations|countries))? (?:met|meets?|gathered|convened)\b(?! with\b)"
)
HEADS = frozenset(
    ("president", "presidents", "king", "monarch", "leader", "leaders", "chancellor", "premier", "premiers", "sultan")
) | {"prime minister", "prime ministers", "emir", "crown prince", "head of state", "heads of state", "military ruler"}
MINISTERS = frozenset(
    ("minister", "ministers", "secretary of state", "foreign secretary", "defence secretary", "defense secretary")
)
LOWER = frozenset(("ambassador", "envoy", "spokesman", "spokeswoman", "spokesperson", "governor", "senator"))


def both_holders(words: Sequence[str], at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The two whom such a phrase, as folded words, means: of the nearest sentence up to four before that says whose the offices
    are, else that has several people; only where these are of two states, met or spoke, and hold no others; rather the
    body of several states of which it is told that it met. Else nobody."""
    phrase = " ".join(words)
    if not OFFICES.fullmatch(phrase) or not POINTING.match(index.text[at:].lower()):
        return ()
    here, noun = index.sentence_of(at), "heads" if "heads" in words else words[-1]
    people = {item.actor.name for item in earlier if item.is_person}
    near = range(here - 1, max(here - SENTENCES_BACK, 0) - 1, -1)
    said = [sentence for sentence in near if noun in re.findall(r"\w+", POINTING.sub("", _text_of(sentence, index).lower()))]
    for sentence in said or near:
        items = [item for item in earlier if item.at < at and index.sentence_of(item.at) == sentence]
        plural = [item for item in items if item.is_plural]
        several = [item for item in plural if item.actor.name in people or (said and noun in item.actor.name.lower())]
        found = {item.actor.code: item.actor for item in several or items if item.is_person or several}
        if said or len(found) > 1:
            is_told = bool(several or (CONTACT.search(_text_of(sentence, index)) and not said))
            is_of_two = len(found) == 2 and not found.keys() & {*BODIES, None} and _may_hold(phrase, sentence, index)
            in_office = all(SERVANTS.intersection(actor.sectors) for actor in found.values())
            pair = tuple(found.values()) if is_told and is_of_two and in_office else ()
            others = [number for number in near if number != sentence]
            return pair if several or not pair else _of_a_body(noun, others, index, pair)
    return ()


def _of_a_body(noun: str, sentences: Sequence[int], index: ArticleIndex, pair: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """The pair, unless one of the sentences tells of a body whose members are rather meant: the G7 that met; nobody, if it is a
    cabinet of ministers."""
    if noun not in ("leaders", "ministers", "heads"):
        return pair
    if noun == "ministers" and any(CABINET.search(_text_of(sentence, index)) for sentence in sentences):
        return ()
    for match in reversed(index.names):
        end, entry = index.tokens[match.end - 1].end, match.entries[0]
        is_body = entry.kind == "organisation" and entry.code in ("IGO", "EUR")
        if is_body and index.sentence_of(end - 1) in sentences and MEETING.match(index.text, end):
            return (Actor(entry.name, entry.code, "GOV", ("GOV",), entry.kind),)
    return pair


def _text_of(sentence: int, index: ArticleIndex) -> str:
    ends = (*index.sentences[1:], len(index.text))
    return index.text[index.sentences[sentence] : ends[sentence]]


def _may_hold(phrase: str, sentence: int, index: ArticleIndex) -> bool:
    """Whether the sentence tells of nobody in another office than the phrase says."""
    told = {role.key for role in index.roles if index.sentence_of(index.tokens[role.start].start) == sentence}
    is_of_ministers = phrase.endswith(("ministers", "secretaries")) and "prime" not in phrase
    ministers = {office for office in told if office in MINISTERS or re.search(r"(?<!prime) ministers?$", office)}
    return not told & LOWER and not (told & HEADS if is_of_ministers else ministers)
