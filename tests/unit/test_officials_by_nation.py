"""'The Norwegian' who heads a body of several states."""

import pytest

from tests.unit.actors_read import codes, names

HEAD = "NATO chief Jens Stoltenberg met Chad's president. "


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        (HEAD + "The Norwegian praised Mali.", "The Norwegian", "Jens Stoltenberg"),
        (HEAD + "The Norwegian then left for Mali. Peru waited.", "The Norwegian", "Jens Stoltenberg"),
        ("UN secretary-general Antonio Guterres, a Dane, met Mali. The Dane praised Chad.", "The Dane", "Antonio Guterres"),
        ("IAEA chief Rafael Grossi left Mali. The Argentine blamed Chad.", "The Argentine", "Rafael Grossi"),
        ("Mali asked for a vote. IAEA chief Rafael Grossi left. The Argentine blamed Chad.", "The Argentine", "Rafael Grossi"),
        ("The EU's foreign policy chief, Josep Borrell, met Mali. The Spaniard left.", "The Spaniard", "Josep Borrell"),
    ],
)  # fmt: skip
def test_one_of_a_people_of_whom_nobody_was_named_is_the_official_of_a_body(text: str, phrase: str, name: str) -> None:
    assert names(text, phrase) == [name]


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        (HEAD + "The Norwegian was freed by rebels.", "The Norwegian", "NOR"),
        (HEAD + "The Norwegian, who had worked in Mali, left.", "The Norwegian", "NOR"),
        (HEAD + "The Norwegians praised Mali.", "The Norwegians", "NOR"),
        (HEAD + "The French praised Mali.", "The French", "FRA"),
        (HEAD + "The Norwegian minister praised Mali.", "The Norwegian minister", "NOR"),
        (HEAD + "Norway's king came. The Norwegian praised Mali.", "The Norwegian", "NOR"),
        (HEAD + "He met the Norwegian prime minister. The Norwegian praised Mali.", "The Norwegian", "NOR"),
        (HEAD + "General Bo Berg came. The Norwegian praised Mali.", "The Norwegian", "NOR"),
        (HEAD + "He praised an aid worker. The Norwegian praised Mali.", "The Norwegian", "NOR"),
        (HEAD + "He praised a nurse. The Norwegian praised Mali.", "The Norwegian", "NOR"),
        ("NATO chief Jens Stoltenberg met the pope. The Argentine praised Mali.", "The Argentine", "ARG"),
        ("Joe Biden met Emmanuel Macron. The Norwegian praised Mali.", "The Norwegian", "NOR"),
        (HEAD + "Rebels freed the Dane in Mali.", "the Dane", "DNK"),
    ],
)
def test_one_of_a_people_is_of_his_state_else(text: str, phrase: str, code: str) -> None:
    assert codes(text, phrase) == [[code]]
