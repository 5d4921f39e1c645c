"""Local officials are not of the state that they complain of."""

import pytest

from tests.unit.test_asked_states import first


@pytest.mark.parametrize(
    ("text", "kind", "words", "code"),
    [
        ("Fiji left. The county governor [accused] Fiji of theft.", "accusation", "i:The_county_governor r:Fiji", None),
        ("Fiji left. District Magistrate Bo Berg [asked] Fiji for aid.", "demand", "i:District_Magistrate_Bo_Berg r:Fiji", None),
        ("Fiji left. Deputy Commissioner Lo [accused] Fiji of theft.", "accusation", "i:Deputy_Commissioner_Lo r:Fiji", None),
        ("Fiji left. The county governor [thanked] Fiji.", "endorsement", "i:The_county_governor r:Fiji", "FJI"),
        ("Fiji left. Bo Berg [accused] Fiji of theft.", "accusation", "i:Bo_Berg r:Fiji", "FJI"),
    ],
)
def test_who_accuses_a_state_by_its_name_is_no_local_official_of_it(text: str, kind: str, words: str, code: str | None) -> None:
    assert first(text, kind, words) == code
