"""What is done to some of those whom a state took just before is done by it."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides

STORY = "Oman and Togo met in Lima. "


def last(text: str, heard: str) -> str:
    """The sides of the last mention of the marked text, in an article of others, too."""
    return sides(marked_mentions(STORY + text, heard)[-1])


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("{Fiji} [arrested] (five Peruvians). (Three of them) were [freed] in June.", "arrest, release"),
        ("{Fiji} [arrested] (five Peruvians); (two) were [sentenced] in June.", "arrest, arrest"),
        ("{Fiji} [jailed] (five Peruvian cooks). (The five) were [freed] in June.", "arrest, release"),
        ("{Fiji} [jailed] (five Peruvian cooks). {Suva} [freed] (14 others) in June.", "arrest, release"),
        ("{Fiji} [detained] (a Peruvian trawler), and (the ship) was [freed] in June.", "arrest, release"),
        ("{Fiji} [seized] (a Peruvian tanker). (The skipper) was [charged] in June.", "restriction, arrest"),
    ],
)
def test_it_is_done_by_who_took_them(text: str, heard: str) -> None:
    assert last(text, heard) == "FJI > PER"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("{Fiji} [jailed] (five Peruvians). {Togo} [freed] (two) in June.", "arrest, release"),
        ("{Fiji} [jailed] (five Peruvians). (Two) were [freed] in <Oslo>.", "arrest, release"),
        ("{Fiji} [jailed] (five Peruvians). (Two) were [freed] in a raid by commandos.", "arrest, release"),
        ("{Fiji} [jailed] (five Peruvians). (The crew) was [freed] in June.", "arrest, release"),  # of no ship told of
        ("{Fiji} [jailed] (five Peruvians). (Two bankers) were [charged] in June.", "arrest, arrest"),
        ("{Fiji} [jailed] (five Peruvians) and (six Chileans). (Two) were [freed] in June.", "arrest, release"),
        ("{Fiji} [jailed] (five Peruvians). Lima spoke of (two) [detentions] in June.", "arrest, arrest"),
        ("{Fiji} [jailed] (five Fijians). (Two) were [freed] in June.", "arrest, release"),
    ],
)
def test_but_not_what_may_be_of_others(text: str, heard: str) -> None:
    own = marked_mentions(STORY + text, heard)[-1]
    reasons = [actor.reason for argument in own.arguments for actor in argument.actors if argument.role == "initiator"]
    assert not any("is told of" in reason for reason in reasons)
