"""An article with a ministry of nobody told, for the tests of whose an actor is."""

from dataclasses import replace
from datetime import date

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.articles import LAST_STATE, index_article

__all__ = ["DAY", "FIJI", "GUESSED", "INDEX", "OPEN", "TEXT", "summons", "words"]

TEXT = "Norway and Fiji quarrel over fish.\nNorway's navy held a Fijian trawler. The ministry summoned the envoy. Malta slept."
INDEX = index_article(TEXT)
DAY = date(2024, 5, 1)
OPEN = Actor("ministry", None, "GOV", ("GOV",), "unknown: no name of the gazetteer in the phrase")
GUESSED = replace(OPEN, code="NOR", reason=f"{LAST_STATE} (Norway)")
FIJI = Actor("Fiji", "FJI", "GOV", ("GOV",), "country name")


def words(text: str) -> Span:
    start = TEXT.index(text)
    return Span(start, start + len(text), text)


def summons(actor: Actor, *others: Argument, said: str = "The ministry") -> Mention:
    sentence = words("The ministry summoned the envoy.")
    doer = Argument("initiator", words(said), 0.9, (actor,))
    return Mention("ambassador_summons", "occurred", words("summoned"), 0.9, (doer, *others), sentence)
