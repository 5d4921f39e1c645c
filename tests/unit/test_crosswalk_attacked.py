"""CAMEO's and PLOVER's codes of what was attacked, which is no weapon that was used."""

import pytest

from dateline.crosswalk import Wording, exported_codes


@pytest.mark.parametrize(
    ("triggers", "object_", "name", "codes"),
    [
        ("shot down", "45 Russian drones", "air force", ("ASSAULT-firearms", "193")),
        ("shot down", "", "two Israeli warplanes", ("ASSAULT-firearms", "193")),
        ("shot down", "a hijacked airliner", "air force", ("ASSAULT-firearms", "193")),
        ("downed", "a Russian warplane", "air force", ("ASSAULT-firearms", "193")),
        ("intercepted", "six rockets", "Israel", ("ASSAULT-firearms", "193")),
        ("brought down", "a helicopter", "rebels", ("ASSAULT-firearms", "193")),
        ("intercepted", "an aid flotilla", "Israel", ("ASSAULT", "18")),
        ("shot down;air strike", "a MiG-21", "Pakistan", ("ASSAULT-aerial", "195")),
        ("shot down;drone strike", "two warplanes", "Iran", ("ASSAULT-drone", "1952")),
        ("destroyed", "a Russian artillery depot", "Ukraine", ("ASSAULT", "190")),
        ("destroyed", "12 drones", "Ukraine", ("ASSAULT", "190")),
        ("destroyed;shelling", "an ammunition depot", "Ukraine", ("ASSAULT-heavy-weapons", "194")),
        ("destroyed", "20 tanks", "NATO", ("ASSAULT", "190")),
        ("destroyed", "an oil depot", "Ukraine's drones", ("ASSAULT-drone", "1952")),
        ("destroyed", "a bridge", "Israeli warplanes", ("ASSAULT-aerial", "195")),
        ("executed", "", "three Indian hostages", ("ASSAULT", "18")),
        ("execution", "", "a suicide bomber", ("ASSAULT", "18")),
        ("killed", "", "three hostages", ("ASSAULT", "18")),
        ("killed", "", "the hostage-takers", ("ASSAULT-abduct", "181")),
        ("executed", "an air raid", "Israel", ("ASSAULT-aerial", "195")),
        ("execution", "of a drone strike", "Israel", ("ASSAULT-drone", "1952")),
        ("intercepted", "a ship", "Israeli warplanes", ("ASSAULT-aerial", "195")),
        ("took hostage;executed", "", "three hostages", ("ASSAULT-abduct", "181")),
    ],
)
def test_what_was_attacked_is_no_weapon_that_was_used(triggers: str, object_: str, name: str, codes: tuple[str, str]) -> None:
    assert exported_codes("attack", "occurred", Wording(tuple(triggers.split(";")), (object_,), (name,))) == codes
