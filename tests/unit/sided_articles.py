"""An article of two states that quarrel and one that sleeps, for the tests of whom an event concerns."""

from dateline.linking.merge import merge_mentions
from dateline.records import Actor, Argument, Event, Mention, Span
from dateline.resolve.articles import ArticleIndex, index_article
from dateline.weighing.side_signs import side_signs

__all__ = ["BLAME", "INDEX", "REFUSAL", "TEXT", "event_of", "facts", "mention", "named"]

TEXT = "Norway and Fiji quarrel over fish. Norway blamed Fiji. Fiji rejected the charge. Malta slept."
INDEX = index_article(TEXT)


def named(role: str, code: str, words: str = "", reason: str = "country name", sure: float = 0.97) -> Argument:
    start = TEXT.find(words) if words else TEXT.find("rejected")
    span = Span(start, start + len(words), words) if words else Span(start, start + 8, "rejected")
    return Argument(role, span, sure, (Actor(code.title(), code, "GOV", ("GOV",), reason),))


def mention(kind: str, trigger: str, *arguments: Argument, sure: float = 0.9) -> Mention:
    start = TEXT.find(trigger)
    sentence = TEXT[TEXT.rfind(". ", 0, start) + 1 :].split(".", maxsplit=1)[0].strip() + "."
    at = TEXT.find(sentence)
    span = Span(start, start + len(trigger), trigger)
    return Mention(kind, "occurred", span, sure, arguments, Span(at, at + len(sentence), sentence))


BLAME = mention("accusation", "blamed", named("initiator", "NOR", "Norway"), named("recipient", "FJI", "Fiji"))
REFUSAL = mention("rejection", "rejected", named("initiator", "FJI", "Fiji"))


def event_of(mentions: list[Mention], *numbers: int) -> Event:
    return merge_mentions(mentions, numbers)


def facts(
    mentions: list[Mention], *numbers: int, side: str = "recipient", index: ArticleIndex = INDEX, main: str | None = None
) -> dict[str, dict[str, str]]:
    """What the signs of the event of these mentions (the last one if none is given) tell of each code on a side of it."""
    event = event_of(mentions, *(numbers or (len(mentions) - 1,)))
    told = [(code, signs) for _, each, code, signs in side_signs(mentions, [event], index, main) if each == side]
    return {code: dict(fact.split(":", 1) for sign in signs for fact in sign.split(" ")[1:]) for code, signs in told}
