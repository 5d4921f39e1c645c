"""'His killer': who did it to him is none of his people by that, but of the armed group told of before, of the state that did
it, or of nobody known."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.earlier import Earlier

__all__ = ["FOE", "foe_of_one"]

FOES = word_set("foes_of_one")
FOE = "unknown: who killed or seized somebody is none of his by that"  # a reason
ARMED = "IMG"
DID = r"(?:held|shot|(?:abduct|arrest|assassinat|captur|detain|execut|hijack|imprison|jail|kidnapp|kill|murder|seiz|tortur)ed)"
# "Chad seized a sailor", "Chad's troops had shot him"; "seized by Chad".
DOES = re.compile(rf"(?:['’]s?)?(?: (?!(?:said|says|that|on|in|by|for|was|were|and)\b)[^\s,;:.]+){{0,3}}? {DID}\b(?! by\b)")
BY = re.compile(rf"\b{DID} by (?:the )?$")


def foe_of_one(phrase: Phrase, owner: Actor | None, at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """Of whom 'his killers' are: of the armed group in the sentence before that tells of him, else of nobody known. None: the
    words are of no killer, attacker or captor, or their owner is of an armed group himself."""
    if phrase.tokens[phrase.cut - 1].key not in FOES or (owner is not None and owner.code == ARMED):
        return None
    here = index.sentence_of(at)
    before = [item.actor for item in earlier if index.sentence_of(item.at) == here - 1 and item.at < at]
    is_of_before = not any(item.is_person for item in earlier if index.sentence_of(item.at) == here and item.at < at)
    group = next((actor for actor in reversed(before) if actor.code == ARMED and is_of_before), None)
    group = group or (_who_did_it(at, index, earlier) if is_of_before else None)
    if group and group.code != ARMED:
        return replace(group, reason=f"of those who did it, {group.name}")
    why = f"of the armed group told of before, {group.name}" if group else FOE
    return Actor(phrase.tokens[0].raw, ARMED if group else None, "UNK", ("UNK",), why)


def _who_did_it(at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """The state that the sentence before tells to have seized, held or killed somebody."""
    here = index.sentence_of(at)
    for item in earlier:
        start = index.sentences[index.sentence_of(item.at)]
        name = next((m for m in index.names if index.tokens[m.start].start == item.at), None)
        if index.sentence_of(item.at) != here - 1 or name is None:
            continue
        opens = index.text[start : item.at].lower() in ("", "the ")
        if (opens and DOES.match(index.text, index.tokens[name.end - 1].end)) or BY.search(index.text, start, item.at):
            return item.actor
    return None
