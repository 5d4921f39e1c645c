"""Of two who do the same to each other each is the other side."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides

RETURN, RELEASE, CALL = "ambassador_return", "release", "phone_call"
TWO = "TCD, MLI > TCD, MLI"


@pytest.mark.parametrize(
    ("text", "heard", "told"),
    [
        ("{Chad} and {Mali} [sent] their envoys back to (Bamako) and (N'Djamena).", RETURN, "TCD, MLI > none"),
        ("Chad and Mali met. {The two} [restored] ties in (Bamako).", "relations_restored", "TCD, MLI > none"),
        ("{Chad} and {Mali} [sent] their envoys back to (Niamey).", RETURN, "TCD, MLI > NER"),
        ("{Chad}, {Peru} and {Mali} [sent] their envoys back to (Bamako).", RETURN, "TCD, PER, MLI > -"),
        ("{Chad} and {Mali} [recalled] their envoys from (Niamey).", "ambassador_recall", "TCD, MLI > NER"),
        ("Chad fears Syria. Chad and Mali met. {The two presidents} [spoke] by phone.", CALL, "TCD, MLI > none"),
    ],
)
def test_who_acts_with_another_is_not_who_suffers_it(text: str, heard: str, told: str) -> None:
    assert sides(marked_mentions(text, heard)[0]) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{Chad} and {Mali} [exchanged] (40 prisoners).", TWO),
        ("{Chad} and {Mali} [swapped prisoners], (two soldiers) among them.", TWO),
        ("{Chad} and {Mali} [freed] (40 of each other's soldiers).", TWO),
        ("{Chad} and {Mali} each [freed] (two of the other's pilots).", TWO),
        ("{Chad} and {Mali} [exchanged] (two Togolese spies).", "TCD, MLI > TGO"),
        ("{Chad} [swapped] (two Malian soldiers).", "TCD > MLI"),
        ("{Chad} and {Mali} [freed] (two Togolese spies).", "TCD, MLI > TGO"),
        ("{Chad}, {Peru} and {Mali} [exchanged] (two Togolese spies).", "TCD, PER, MLI > TGO"),
    ],
)
def test_who_is_swapped_is_of_either(text: str, told: str) -> None:
    assert sides(marked_mentions(text, RELEASE)[0]) == told


@pytest.mark.parametrize(
    ("text", "heard", "told"),
    [
        ("{Chad} and {Mali} each [accused] (the other) of lies.", "accusation", TWO),
        ("{Chad} and {Mali} [promised] (each other) help.", "pledge", TWO),
        ("{Chad} and {Mali} [expelled] (each other's diplomats).", "diplomat_expulsion", TWO),
        ("Chad and Mali quarrel. {Each side} [asked] (the other) to go.", "demand", TWO),
        ("{Chad} and {Mali} [shelled] (each other).", "attack", TWO),
        ("{Chad}, {Peru} and {Mali} [accused] (each other) of lies.", "accusation", "TCD, PER, MLI > -"),
        ("{Two ministers of Chad} [accused] (each other) of lies.", "accusation", "TCD > -"),
        ("{Chad} and {Mali} [trade] accusations with (Peru).", "accusation", "TCD, MLI > PER"),
        ("{Chad} and {Mali} [accused] (Peru) of arming each other.", "accusation", "TCD, MLI > PER"),
        ("{Chad} and {Mali} [met] (each other) in <Lima>.", "meeting", "TCD, MLI > -"),
        ("{Chad} and {Mali} [accused] (Peru).", "accusation", "TCD, MLI > PER"),
    ],
)
def test_who_acts_on_the_other_suffers_the_same(text: str, heard: str, told: str) -> None:
    assert sides(marked_mentions(text, heard)[0]) == told
