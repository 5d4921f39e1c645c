"""Who meets his counterpart is of another state than that one: "Foreign Minister Abu Muster wrote to his Uzbek counterpart"."""

import re

from dateline.resolve.articles import ArticleIndex

__all__ = ["not_his_counterparts"]

THEIR = re.compile(r"\b(?:his|her|their|its) $", re.IGNORECASE)
IN_PLACE = re.compile(r"\b(?:in|at|near) (?:the )?$")  # before a state that the article may name as a place only
WIDTH = 20  # characters
COUNTERPART = re.compile(r"[\w-]+(?: [\w-]+){0,2} (?:counterpart|colleague|opposite number|homologue)s?\b")


def not_his_counterparts(place: tuple[str, str], at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """The state, if the sentence does not go on with "his Uzbek counterpart" for one of Uzbekistan: else the one that the article
    names most of the others, and not only as a place."""
    here = index.sentence_of(at)
    end = index.sentences[here + 1] if here + 1 < len(index.sentences) else len(index.text)
    behind = [m for m in index.mentions if at < m.at < end and COUNTERPART.match(index.text, m.at, end)]
    his = {m.code for m in behind if THEIR.search(index.text, max(m.at - WIDTH, 0), m.at)}
    if place[0] not in his:
        return place
    acting = {m.code for m in index.mentions if not IN_PLACE.search(index.text, max(m.at - WIDTH, 0), m.at)} - his
    code = next((code for code, _ in index.counts if code in acting), None)
    return (code, "the state named most that is not his counterpart's") if code else None
