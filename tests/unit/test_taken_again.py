"""What is done to some of those whom a state took just before is done by it."""

import pytest

from dateline.sides.taken_again import ONLY_CAPTOR
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


@pytest.mark.parametrize(
    ("text", "heard", "by"),
    [
        ("{Fiji} [released] (a Peruvian cook). (Two Peruvian nurses) were [arrested] in May.", "release, arrest", "FJI"),
        ("{Fiji} [freed] (a Peruvian cook). (Two Peruvians) were [sentenced] last year.", "release, arrest", "FJI"),
        ("(A Peruvian) was [arrested] in May. {Fiji} [freed] (a Peruvian cook) on Monday.", "arrest, release", "FJI"),
        ("{Fiji} [jailed] (a Peruvian cook). (Two Peruvians) were [arrested] in <Lima>.", "arrest, arrest", "PER"),
        ("{Fiji} [jailed] (a Peruvian cook). (Two Peruvians) were [arrested] in <Elm House>.", "arrest, arrest", "PER"),
        ("{Fiji} [jailed] (a Peruvian cook). (A Peruvian) was [arrested] for spying for it.", "arrest, arrest", "PER"),
        ("{Fiji} [jailed] (a Peruvian cook). (Two Peruvians) were [charged], prosecutors said.", "arrest, arrest", "PER"),
        (
            "{Fiji} [jailed] (a Peruvian). {Togo} [freed] (a Peruvian). (Two Peruvians) were [held].",
            "arrest, release, arrest",
            "PER",
        ),
        ("{Peru} [jailed] (a Fijian). {Fiji} [jailed] (a cook). (Two Peruvians) were [held].", "arrest, arrest, arrest", "PER"),
    ],
)
def test_the_only_state_that_holds_people_took_those_too_of_whom_nobody_tells(text: str, heard: str, by: str) -> None:
    told = marked_mentions(f"Peru waits. Peru hopes. Lima is Peru's. {text}", heard)
    own = max((m for m in told if m.trigger.text in ("arrested", "sentenced", "charged", "held")), key=lambda m: m.trigger.start)
    doers = [actor for argument in own.arguments if argument.role == "initiator" for actor in argument.actors]
    assert any(actor.reason.startswith(ONLY_CAPTOR) for actor in doers) is (by == "FJI")
