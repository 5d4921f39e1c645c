"""Firms that no table knows are not of the state that the sentence before is about."""

import pytest

from tests.unit.test_asked_states import first


@pytest.mark.parametrize(
    ("text", "kind", "words", "code"),
    [
        ("Chad shut a pipe. Barco and Shell [met] Fiji's minister.", "meeting", "i:Barco i:Shell i:Fiji's_minister", None),
        ("Chad shut a pipe. Barco and the importer Sol [met] Fiji.", "talks", "i:Barco i:the_importer_Sol i:Fiji", None),
        ("Chad shut a pipe. Barco [signed] a contract with Fiji.", "agreement", "i:Barco i:Fiji", None),
        ("Chad shut a pipe. Barco Oil [signed] a $2-billion supply contract with Fiji.", "agreement", "i:Barco_Oil i:Fiji", None),
        # of the state that words give
        (
            "Chad spoke. Peru's Barco and Shell [met] Fiji's minister.",
            "meeting",
            "i:Peru's_Barco i:Shell i:Fiji's_minister",
            "PER",
        ),
        ("Chad's envoy, Bo Barco, left. Barco and Shell [met] Fiji's king.", "meeting", "i:Barco i:Shell i:Fiji's_king", "TCD"),
        # no firms, or people
        ("Chad shut a pipe. Ada Lind and Shell [met] Fiji's minister.", "meeting", "i:Ada_Lind i:Shell i:Fiji's_minister", "TCD"),
        ("Chad shut a pipe. The army and Shell [met] Fiji's minister.", "meeting", "i:The_army i:Shell i:Fiji's_minister", "TCD"),
        ("Chad shut a pipe. Barco [signed] a treaty with Fiji.", "agreement", "i:Barco i:Fiji", "TCD"),
        ("Chad shut a pipe. Barco [accused] Shell of theft.", "accusation", "i:Barco r:Shell", "TCD"),
    ],
)
def test_who_deals_beside_a_firm_or_signs_a_contract_is_a_firm(text: str, kind: str, words: str, code: str | None) -> None:
    assert first(text, kind, words) == code
