"""Who answers an act did not do it: "Oslo expelled two envoys in reply to an arrest" tells no arrest by Oslo."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.dating.answered import is_answered
from dateline.ontology import TYPES
from dateline.records import Mention, Span

__all__ = ["without_answerers"]


def without_answerers(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article; one that its sentence tells as answered is without the initiators of what answers it, whom the
    tagger takes from there where the words name nobody else. What several do together may be answered by one of them."""
    answering: dict[Span, set[Span]] = {}
    for mention in mentions:
        if mention.sentence and not is_answered(mention.sentence, mention.trigger):
            answering.setdefault(mention.sentence, set()).update(a.span for a in mention.arguments if a.role == "initiator")

    def freed(mention: Mention) -> Mention:
        if mention.sentence is None or TYPES[mention.type].symmetric or not is_answered(mention.sentence, mention.trigger):
            return mention
        others = answering.get(mention.sentence, set())
        kept = tuple(a for a in mention.arguments if a.role != "initiator" or a.span not in others)
        return mention if kept == mention.arguments else replace(mention, arguments=kept)

    return [freed(mention) for mention in mentions]
