"""What a sentence tells as answered: "shelled Horn on Monday in retaliation for a raid on Ried" tells two attacks, of which the
second went before and is by somebody else."""

import re

from dateline.dates.answering import ANSWERING
from dateline.records import Span

__all__ = ["is_answered"]

FOUND = re.compile(rf"\b{ANSWERING}\b(?! which\b)", re.IGNORECASE)  # "in reply to which it shelled ..." answers itself
TOLD_OF = re.compile(r"\b(?:that|which|who|where|when)\b", re.IGNORECASE)  # a clause about what is answered
OVER = re.compile(r"[;:]|,(?! (?:that|which|who|whose|where|when)\b)|\b(?:but|while|though)\b", re.IGNORECASE)
VERB = re.compile(r"ed$|\b(?:hit|struck|shot|fought|took|sent|set|fell|blew|flew)\b", re.IGNORECASE)
REACH = 400  # characters before the trigger in which the phrase is looked for
NEAR = 4  # words from a phrase that opens the sentence to what it answers, where no comma ends it


def is_answered(sentence: Span | None, trigger: Span) -> bool:
    """Whether the trigger tells what its sentence answers. A verb does in a clause about it only ("for a raid that killed
    five"): elsewhere it answers ("In reply to the raid Austria shelled ...")."""
    if sentence is None:
        return False
    end = trigger.start - sentence.start
    before = sentence.text[max(0, end - REACH) : end]
    phrases = list(FOUND.finditer(before))
    if not phrases:
        return False
    ahead, since = before[: phrases[-1].start()], before[phrases[-1].end() :]
    opens = len(ahead.split()) <= 2
    if OVER.search(since):
        return False
    return TOLD_OF.search(since) is not None or not (VERB.search(trigger.text) or (opens and len(since.split()) > NEAR))
