"""'Former' before what is no office: states that are no longer another's, exiles, and 'the former' of two."""

from datetime import date

import pytest

from dateline.records import Actor, Span
from dateline.resolve.actors import resolve_actors, resolve_spans

MOLDOVA = "Moldova signed the pact in May. "


def read(text: str, phrase: str) -> tuple[Actor, ...]:
    """The actors of the last place in a text where the phrase stands."""
    start = text.rindex(phrase)
    return resolve_spans(text, [Span(start, start + len(phrase), phrase)], None)[0]


@pytest.mark.parametrize(
    ("text", "phrase", "code", "sector"),
    [
        (MOLDOVA + "The former Soviet republic fears for its trade.", "The former Soviet republic", "MDA", "GOV"),
        ("An ex-Soviet state left.", "An ex-Soviet state", None, "GOV"),
        ("Oman met former British colonies.", "former British colonies", None, "GOV"),
        ("Senegal wrote to the former colonial power.", "the former colonial power", None, "GOV"),
        ("Senegal and Mali met France. Mali left the former colonial power.", "the former colonial power", "FRA", "GOV"),
        ("Mali, France and Spain met. Mali left the former colonial power.", "the former colonial power", None, "GOV"),
        ("The former Soviet leader spoke.", "The former Soviet leader", "RUS", "ELI"),
        ("The former British prime minister spoke.", "The former British prime minister", "GBR", "ELI"),
        ("The British colony voted.", "The British colony", "GBR", "UNK"),
        ("Greece fought Ottoman troops.", "Ottoman troops", "TUR", "MIL"),
        ("Greece was a former Ottoman province.", "a former Ottoman province", None, "GOV"),
        ("They met exiled Peruvians.", "exiled Peruvians", "PER", "CVL"),
    ],
)
def test_a_state_that_was_once_anothers_is_not_the_other(text: str, phrase: str, code: str | None, sector: str) -> None:
    (actor,) = read(text, phrase)
    assert (actor.code, actor.sector) == (code, sector)


@pytest.mark.parametrize("phrase", ["the other", "the others"])
def test_who_the_other_is_stays_unknown(phrase: str) -> None:
    (actor,) = read(f"Chad and Niger met, and each blamed {phrase}.", phrase)
    assert actor.code is None


@pytest.mark.parametrize(
    ("phrase", "year", "codes"),
    [
        ("Spain's Bernardino Leon", 2015, ["UNO"]),
        ("Bernardino Leon", 2018, ["UNO"]),
        ("former UN envoy Bernardino Leon", 2018, ["UNO"]),
        ("Bernardino Leon", None, ["UNO"]),
        ("NATO's incoming chief Mark Rutte", 2024, ["IGO"]),
        ("Geir Pedersen", 2010, ["UNO"]),
    ],
)
def test_an_official_of_a_body_is_none_before_his_post_nor_after_it_where_the_phrase_names_his_state(
    phrase: str, year: int | None, codes: list[str | None]
) -> None:
    assert [actor.code for actor in resolve_actors(phrase, date(year, 6, 1) if year else None, "")] == codes
