"""A side that a state named elsewhere in the article takes stands at the words that name it, however long its full name is."""

import pytest

from dateline.plain_copy import plain_copy
from dateline.resolve.arguments import arguments_of
from tests.unit.marked_articles import marked_mentions

BLAMED = [
    ("{Norway} [condemned] the executions in Britain in a statement.", "Britain"),
    ("{Norway} [condemned] the executions in Britain", "Britain"),
    ("{Norway} [condemned] the execution of two men in the US", "US"),
    ("{Norway} [condemned] the execution of two men in the U.S. this week.", "U.S."),
    ("{Norway} [condemned] the crackdown in the Czech Republic's towns.", "the Czech Republic"),
]
ANSWERED = [
    ("Britain closed the road. {Niamey} [demanded] it", "Britain"),
    ("US troops closed the road. {Niamey} [protested] on Monday", "US"),
    ("American troops closed it. {Niamey} [demanded] it", "American"),
    ("Beijing shut. {Niamey} [protested]", "Beijing"),
]


@pytest.mark.parametrize(("marked", "words"), [*BLAMED, *ANSWERED])
@pytest.mark.parametrize("blank", [" ", "\xa0"])
def test_the_recipient_stands_at_the_words_of_the_text(marked: str, words: str, blank: str) -> None:
    (mention,) = marked_mentions(marked, "accusation")
    written = "".join(letter for letter in marked if letter not in "{}[]").replace(" ", blank, 1)
    (recipient,) = arguments_of(plain_copy(written).as_written(mention), "recipient")
    assert recipient.span.text == words
    assert written[recipient.span.start : recipient.span.end] == words
