"""Who only proposes, encourages or wants talks or a meeting of two others is no party to it: "Oman proposed a summit of Chad and
Mali". Who hosts, mediates or arranges it takes part, also where he only offers to."""

import re
from dataclasses import replace

from dateline.ontology import TYPES
from dateline.records import Mention
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import words_before, words_behind

__all__ = ["without_proposers"]

VERB = (
    r"\b(?:advocat(?:e[sd]?|ing)|back(?:s|ed|ing)?|demand(?:s|ed|ing)?|encourag(?:e[sd]?|ing)|favou?r(?:s|ed|ing)?"
    r"|oppos(?:e[sd]?|ing)|prais(?:e[sd]?|ing)|propos(?:e[sd]?|ing)"
    r"|recommend(?:s|ed|ing)?|reject(?:s|ed|ing)?|request(?:s|ed|ing)?|seek(?:s|ing)?|sought|suggest(?:s|ed|ing)?"
    r"|support(?:s|ed|ing)?|urg(?:e[sd]?|ing)|want(?:s|ed|ing)?|welcom(?:e[sd]?|ing)"
    r"|(?:appeal|call|hop|press|push|support|wait)(?:s|e[sd]?|ed|ing)? for)"
)
AS_WELL = r"and (?:[a-z]+(?:ed|s) |host |mediate |$)"  # "backed and hosted talks"
PROPOSES = re.compile(rf"{VERB}(?: (?:in|on) [A-Z]\w+)?(?: (?!{AS_WELL}|at|by|for|from|in|on|that|to|with\b)[a-z-]+){{0,4}} $")
OF_TWO = re.compile(rf" (?:among|between|of) (?:both )?(?:the )?(?:[a-z]+ of )?{NAME}(?:, {NAME})*,? and (?:the )?[A-Z]")


def without_proposers(mention: Mention) -> Mention:
    """The mention of a meeting or deal without those before the verb with which they propose it, where its parties are named
    right behind it."""
    if mention.sentence is None or not TYPES[mention.type].symmetric or OF_TWO.match(words_behind(mention)) is None:
        return mention
    found = PROPOSES.search(words_before(mention, mention.trigger))
    if found is None:
        return mention
    verb = mention.sentence.start + found.start()
    parties = [a for a in mention.arguments if a.role == "initiator" and a.span.start >= mention.trigger.end]
    kept = tuple(a for a in mention.arguments if a.role != "initiator" or a.span.end > verb)
    return replace(mention, arguments=kept) if parties else mention
