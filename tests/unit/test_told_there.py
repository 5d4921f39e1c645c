"""What somebody promises where he meets somebody is promised to him."""

from dataclasses import replace

import pytest

from dateline.resolve.arguments import codes_of
from dateline.sides.going_on import told_there
from tests.unit.marked_articles import marked_mentions


@pytest.mark.parametrize(
    ("text", "kind", "to"),
    [
        ("{Chad's premier} [phoned] (Mali's president) on Monday and [promised] 20 tents.", "phone_call", {"MLI"}),
        ("{Chad's premier} [visited] (Mali) and [pledged] a loan.", "visit", {"MLI"}),
        ("{Chad's premier} [phoned] (Mali's president) and [promised] Niger 20 tents.", "phone_call", set()),
        ("{Chad's premier} [met] (Mali's president) before he flew home and [promised] tents.", "meeting", set()),
    ],
)
def test_it_is_told_to_the_other_party(text: str, kind: str, to: set[str]) -> None:
    talk, pledge = marked_mentions(text, f"{kind}, pledge")
    pledge = replace(pledge, arguments=tuple(a for a in talk.arguments if a.role == "initiator"))
    found = told_there([talk, pledge], 1)
    assert codes_of(found[1] if found else ()) == to
