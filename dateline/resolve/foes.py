"""'His killer': who did it to him is none of his people by that, but of the armed group told of before, or of nobody known."""

from collections.abc import Sequence

from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.earlier import Earlier

__all__ = ["FOE", "foe_of_one"]

FOES = word_set("foes_of_one")
FOE = "unknown: who killed or seized somebody is none of his by that"  # a reason
ARMED = "IMG"


def foe_of_one(phrase: Phrase, owner: Actor | None, at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """Of whom 'his killers' are: of the armed group in the sentence before that tells of him, else of nobody known. None: the
    words are of no killer, attacker or captor, or their owner is of an armed group himself."""
    if phrase.tokens[phrase.cut - 1].key not in FOES or (owner is not None and owner.code == ARMED):
        return None
    here = index.sentence_of(at)
    before = [item.actor for item in earlier if index.sentence_of(item.at) == here - 1 and item.at < at]
    is_of_before = not any(item.is_person for item in earlier if index.sentence_of(item.at) == here and item.at < at)
    group = next((actor for actor in reversed(before) if actor.code == ARMED and is_of_before), None)
    why = f"of the armed group told of before, {group.name}" if group else FOE
    return Actor(phrase.tokens[0].raw, ARMED if group else None, "UNK", ("UNK",), why)
