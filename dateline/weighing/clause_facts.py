"""How the clause of a mention is told, and what stands around it: facts for the days on which its event was (`date_signs.py`)."""

import re

from dateline.dates.tense import sentence_bounds, tense_at
from dateline.dating.sentence_dates import SUBORDINATE
from dateline.ontology import TYPES
from dateline.quotes import is_quoted
from dateline.weighing.date_facts import LEAD, ArticleDates, age_of, own_before, rule_of_date
from dateline.weighing.side_facts import Facts, binned

__all__ = ["facts_of_clause"]

NEAR = 45  # characters before a trigger in which its auxiliary stands
VERB_FORM = re.compile(
    r"\b(?:had|has|have|is|are|was|were|will|would|could|should|may|might|to|been|be|being|not|never)\b", re.IGNORECASE
)
SPEECH = re.compile(
    r"\b(?:said|says|told|added|tweeted|wrote|statement|announced|according|reporters|interview|speech|spokes\w+|asked|reports?"
    r"|reported)\b",
    re.IGNORECASE,
)
HANGS = re.compile(r"\b(?:which|who|whose|that|when|where|after|since|following|as|while|because|if)\b[^,;:]*$", re.IGNORECASE)
DETERMINERS = frozenset(("the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "'s", "’s"))
LINKS = frozenset(("to", "of", "in", "on", "for", "by", "with", "and", "but", "after", "before", "over", "against", "since"))
LINKS |= {"into", "from", "at", "as", "not", "never"}
AUXILIARIES = frozenset(("will", "would", "has", "have", "had", "was", "were", "is", "are", "be", "been", "being"))
SMALL = DETERMINERS | LINKS | AUXILIARIES
WORD = re.compile(r"[\w’']+|[^\w\s]")
ENDINGS = ("ings", "ing", "ed", "s")


def facts_of_clause(dates: ArticleDates, number: int) -> Facts:
    """What the words around a mention, by its number in the article, say of its time."""
    mention, index = dates.mentions[number], dates.index
    text, trigger, sentence = index.text, mention.trigger, mention.sentence or mention.trigger
    begin = max(sentence_bounds(text, trigger.start, trigger.end)[0], sentence.start)
    left, right = text[begin : trigger.start], text[trigger.end : sentence.end]
    auxiliaries = VERB_FORM.findall(left[-NEAR:].rsplit(",", maxsplit=1)[-1])
    at = index.sentence_of(trigger.start)
    beside = own_before(dates, trigger.start)
    return {
        "rule": rule_of_date(mention.date),
        "type": mention.type,
        "root": TYPES[mention.type].root,
        "verb": auxiliaries[-1].lower() if auxiliaries else "none",
        "ending": next((end for end in ENDINGS if trigger.text.lower().split(" ")[0].endswith(end)), "other"),
        "word_before": _small(WORD.findall(left)[-1:], "first"),
        "word_behind": _small(WORD.findall(right)[:1], "last"),
        "said": f"{int(bool(SPEECH.search(left)))}{int(bool(SPEECH.search(right[-60:])))}",
        "quoted": str(int(is_quoted(text, trigger.start))),
        "position": _position(at, len(index.sentences)),
        "clause": str(int(bool(SUBORDINATE.search(left)))),
        "hangs": str(int(bool(HANGS.search(left)))),
        "tense": tense_at(text, trigger.start, trigger.end),
        "sure": binned(mention.confidence, 0.3, 0.5, 0.7, 0.9),
        "here": str(min(2, dates.here[at])),
        "days": str(min(3, len(dates.lately))),
        "beside": age_of(beside.days, dates.published_on) if beside else "none",
        "opening": age_of(dates.lead, dates.published_on) if dates.lead else "none",
    }


def _small(words: list[str], nothing: str) -> str:
    """A word of grammar, else what kind of word it is."""
    if not words:
        return nothing
    word = words[0]
    if word.lower() in SMALL:
        return word.lower()
    return "mark" if not word[0].isalnum() else "name" if word[0].isupper() else "word"


def _position(sentence: int, of: int) -> str:
    if sentence <= LEAD:
        return "head" if sentence == 0 else "lead"
    return binned(sentence / max(of, 1), 0.25, 0.5, 0.75)
