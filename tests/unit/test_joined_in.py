"""Who joins others in what they do does it too."""

import pytest

from dateline.sides.joined_in import as_joined
from tests.unit.clauses import cast, heard


@pytest.mark.parametrize(
    ("text", "inner", "told"),
    [
        ("Peru joined Togo in [condemning] Mali.", "i:Togo r:Mali", "Peru, Togo -> Mali"),
        ("Peru and the Czech Republic joined Togo and Chad in [cutting] ties.", "i:Chad", "Peru, the Czech Republic, Chad -> "),
        ("On Monday Peru has also joined Togo in formally [recognising] Mali.", "i:Togo r:Mali", "Peru, Togo -> Mali"),
        ("Peru joined Togo in [condemning] Mali.", "i:Peru i:Togo r:Mali", "Peru, Togo -> Mali"),
        ("Neither Peru nor Chad joined Togo in [bombing] Mali.", "i:Togo r:Mali", "Togo -> Mali"),
        ("Peru joined Togo at talks in Mali [condemning] it.", "i:Togo", "Togo -> "),
        ("Peru joined the bloc in 2004 and Togo, in [condemning] Mali, left it.", "i:Togo", "Togo -> "),
    ],
)
def test_who_joins_in_it_acts_too(text: str, inner: str, told: str) -> None:
    (mention,) = as_joined(heard(text, inner))
    assert cast(mention) == told


def test_that_somebody_joined_is_a_mention_of_what_he_joined_in() -> None:
    joined, condemned = as_joined(
        [
            *heard("Peru [joined] Togo in condemning Mali.", "i:Peru r:Togo", kind="endorsement"),
            *heard("Peru joined Togo in [condemning] Mali.", "i:Togo r:Mali"),
        ]
    )
    assert (joined.type, joined.arguments) == ("accusation", condemned.arguments)
    forces = heard("Peru [joined] forces with Togo.", "i:Peru r:Togo", kind="cooperation")
    assert as_joined(forces) == forces
