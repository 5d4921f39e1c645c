"""Whose envoy is called in: a host summons another's, a state recalls its own."""

import pytest

from dateline.acts.own_envoys import own_recalled
from dateline.records import Actor, Argument, Mention, Place, Span
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.envoys import states_sent_to

CHAD, PERU = Actor("Chad", "TCD", "GOV", ("GOV",), "country name"), Actor("Peru's envoy", "PER", "GOV", ("GOV",), "country name")


def told(sentence: str, trigger: str, doer: Actor | None = CHAD, envoy: str = "", town: str = "", country: str = "") -> Mention:
    """A summons by Chad, or by nobody named, with an envoy of Peru's, or one whose state is not known, as its recipient."""

    def argument(role: str, words: str, *actors: Actor) -> Argument:
        return Argument(role, Span(sentence.index(words), sentence.index(words) + len(words), words), 0.9, actors)

    whose = PERU if "Peru" in envoy else Actor(envoy, None)
    arguments = [argument("initiator", "Chad", doer)] if doer else []
    arguments += [argument("recipient", envoy, whose)] if envoy else []
    arguments += [argument("place", town)] if town else []
    place = Place(town, country) if town else None
    span = argument("", trigger).span
    whole = Span(0, len(sentence), sentence)
    return Mention("ambassador_summons", "occurred", span, 0.9, tuple(arguments), whole, place=place)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("The Danish envoy in Minsk, Bo Berg", ("BLR",)),
        ("the ambassador of Peru to the Gambia", ("GMB",)),
        ("Oman's consuls in Oslo and Riga", ("NOR", "LVA")),
        ("envoy to Trinidad and Tobago", ("TTO",)),
        ("Oman's envoys in Oslo, Riga and Bern were heard", ("NOR", "LVA", "CHE")),
        ("Oman's envoys in Oslo, Riga, and Bern", ("NOR", "LVA", "CHE")),
        ("Oman's envoys to Norway, Latvia and NATO", ()),
        ("Oman's envoy in Minsk, Bo Berg and Al Lund", ("BLR",)),
        ("Oman's envoy in Oslo, Norway", ("NOR",)),
        ("Oman's envoy to St. Lucia.", ("LCA",)),
        ("Oman's envoy to the U.S.", ("USA",)),
        ("Peru's charge d'affaires in Bonn", ("DEU",)),
        ("Peru's ambassador to the European Union", ()),
        ("Peru's envoy to Chad and NATO", ()),
        ("the ambassador in person", ()),
        ("the minister in Minsk", ()),
    ],
)
def test_where_envoys_are_sent(words: str, wanted: tuple[str, ...]) -> None:
    assert states_sent_to(words) == wanted


@pytest.mark.parametrize(
    ("sentence", "trigger", "wanted"),
    [
        ("Chad summoned its ambassador in Rome.", "summoned", {"ITA"}),
        ("Chad called in its own top envoy to Peru on Monday.", "called in", {"PER"}),
        ("Chad accused Peru and summoned its envoy in Ndjamena.", "summoned", None),  # Peru's
        ("Chad scolded Peru and summoned its ambassador to Chad.", "summoned", None),
        ("Chad summoned its ambassador to the United Nations.", "summoned", None),
        ("Chad summoned its ambassador.", "summoned", None),  # whose is not told
        ("Chad summoned Peru's ambassador, as its envoy in Rome had said.", "summoned", None),
        ("Chad summoned Peru's ambassador and its consul in Rome.", "summoned", None),
        ("Chad summoned its envoys in Rome, Oslo and Riga.", "summoned", {"ITA", "NOR", "LVA"}),
        ("Chad summoned for consultations its ambassador to Peru.", "summoned", {"PER"}),
    ],
)
def test_who_calls_in_whom_it_has_sent_to_another_state_recalls_him(sentence: str, trigger: str, wanted: set[str] | None) -> None:
    mention = own_recalled(told(sentence, trigger))
    hosts = codes_of(arguments_of(mention, "recipient")) if mention.type == "ambassador_recall" else None
    assert hosts == wanted


@pytest.mark.parametrize(
    ("sentence", "trigger", "place", "wanted"),
    [
        ("Peru's envoy in Oslo was summoned home.", "summoned", ("", ""), "object"),
        ("Peru's envoy in Oslo was called back.", "called back", ("", ""), "object"),
        ("Peru's envoy in Oslo was summoned for urgent consultations.", "summoned", ("", ""), "object"),
        ("Peru's envoy in Oslo was summoned to Lima.", "summoned", ("Lima", "PER"), "object"),
        ("Peru's envoy in Oslo was called home for consultations at the ministry.", "called", ("", ""), "object"),
        ("Peru's envoy was summoned for consultations at the foreign ministry.", "summoned", ("", ""), "recipient"),
        ("Peru's envoy was called in for consultations with Oslo's foreign office.", "called in", ("", ""), "recipient"),
        ("Peru's envoy in Oslo was called back to the ministry.", "called", ("", ""), "recipient"),
        ("Peru's envoy in Oslo was summoned.", "summoned", ("", ""), "recipient"),
        ("Peru's envoy in Oslo was summoned in the capital.", "summoned", ("the capital", "PER"), "recipient"),
        ("Peru's envoy in Oslo was summoned to the capital.", "summoned", ("the capital", "PER"), "recipient"),
        ("Peru's envoy in Oslo was summoned to the ministry in Oslo.", "summoned", ("Oslo", "NOR"), "recipient"),
        ("Peru's envoy was summoned as others were called back.", "summoned", ("", ""), "recipient"),
    ],
)
def test_an_envoy_who_is_called_home_is_recalled(sentence: str, trigger: str, place: tuple[str, str], wanted: str) -> None:
    mention = own_recalled(told(sentence, trigger, None, sentence[: sentence.index(" was")], *place))
    assert mention.type == ("ambassador_recall" if wanted == "object" else "ambassador_summons")
    assert [argument.role for argument in mention.arguments if argument.role != "place"] == [wanted]


@pytest.mark.parametrize(("place", "wanted"), [("Italy", "its envoy to Italy"), ("the U.S.", "its envoy to the U.S.")])
def test_the_words_for_a_recalled_envoy_end_before_the_full_stop(place: str, wanted: str) -> None:
    mention = own_recalled(told(f"Chad summoned its envoy to {place}.".replace("..", "."), "summoned"))
    assert [a.span.text for a in arguments_of(mention, "recipient")] == [wanted]
