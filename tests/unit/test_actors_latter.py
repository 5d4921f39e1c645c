"""'The former' and 'the latter' of the last two."""

import pytest

from tests.unit.actors_read import OTHERS, last


def latter(text: str, named: str, phrase: str) -> list[str | None]:
    return [actor.code for actor in last(text + OTHERS, *named.split(), phrase)]


@pytest.mark.parametrize(
    ("text", "named", "phrase", "code"),
    [
        ("Chad blamed Mali; the latter closed its border.", "Chad Mali", "the latter", "MLI"),
        ("Chad blamed Mali and Oman; the former closed its border.", "Chad Mali Oman", "the former", "MLI"),
        ("Chad and Mali blamed Oman; the latter denied this.", "Chad Mali Oman", "the latter", "OMN"),
        ("Chad and Mali raided Oman; the latter shot down two jets.", "Chad Mali Oman", "the latter", "OMN"),
        ("Chad and Mali blamed Oman; the latter threatened war.", "Chad Mali Oman", "the latter", "OMN"),
        ("Chad and Mali blamed Oman; the latter expelled their envoys.", "Chad Mali Oman", "the latter", "OMN"),
        ("Chad and Mali blamed Oman; the latter jailed men of Chad.", "Chad Mali Oman", "the latter", "OMN"),
        ("Chad and Mali met with Oman; the latter will lend money.", "Chad Mali Oman", "the latter", "OMN"),
        ("Chad and Mali blamed Oman. The latter wept.", "Chad Mali Oman", "The latter", "OMN"),
    ],
)  # fmt: skip
def test_of_the_last_two(text: str, named: str, phrase: str, code: str) -> None:
    assert latter(text, named, phrase) == [code]
