"""Where a mention's sentence stands, and what it says before its words, between and behind them."""

from dateline.records import Mention, Span

__all__ = ["sentence_end", "sentence_start", "words_before", "words_behind", "words_between"]


def sentence_start(mention: Mention) -> int:
    """The character at which the sentence begins; that of the text, where no sentence is known."""
    return mention.sentence.start if mention.sentence else 0


def sentence_end(mention: Mention) -> int:
    """The character behind the sentence; that behind the trigger, where no sentence is known."""
    return mention.sentence.end if mention.sentence else mention.trigger.end


def words_before(mention: Mention, span: Span) -> str:
    """The words of the sentence before the span; nothing, where no sentence is known."""
    return mention.sentence.text[: max(0, span.start - mention.sentence.start)] if mention.sentence else ""


def words_behind(mention: Mention) -> str:
    """The words of the sentence behind the trigger; nothing, where no sentence is known."""
    return mention.sentence.text[max(0, mention.trigger.end - mention.sentence.start) :] if mention.sentence else ""


def words_between(mention: Mention, start: int, end: int) -> str:
    """What the sentence says between two places of the text; nothing, where no sentence is known."""
    first = sentence_start(mention)
    return mention.sentence.text[max(0, start - first) : max(0, end - first)] if mention.sentence else ""
