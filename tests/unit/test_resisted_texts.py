"""Who says what a text says that somebody vetoes, waters down or does not sign."""

import re

import pytest

from dateline.records import Argument, Mention, Span
from dateline.sides.resisted_texts import as_resisted, is_of_a_text

MARKS = {"[": "", "{": "initiator", "(": "recipient"}


def read(text: str, kind: str = "demand") -> Mention:
    """The mention of the trigger in [brackets], heard as occurred, with its {initiators} and (recipients)."""
    plain, arguments, trigger = re.sub(r"[\[\]{}()]", "", text), [], Span(0, 0, "")
    for found in re.finditer(r"[\[{(]([^\]})]+)[\]})]", text):
        start = len(re.sub(r"[\[\]{}()]", "", text[: found.start()]))
        span = Span(start, start + len(found[1]), found[1])
        if found[0][0] == "[":
            trigger = span
        else:
            arguments.append(Argument(MARKS[found[0][0]], span, 0.9))
    return Mention(kind, "occurred", trigger, 0.9, tuple(arguments), Span(0, len(plain), plain))


def told(text: str, kind: str = "demand") -> tuple[str, list[str]]:
    mention = as_resisted(read(text, kind))
    return mention.status, [argument.span.text for argument in mention.arguments]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The council failed to adopt a resolution [urging] Fiji to leave.", "negated"),
        ("The council failed for the second time to agree on a joint statement [condemning] Fiji.", "negated"),
        ("The council was unable to pass a resolution [calling on] Fiji to leave.", "negated"),
        ("The council could not produce a text [criticising] Fiji.", "negated"),
        ("Tonga vetoed a draft resolution [urging] Fiji to leave.", "negated"),
        ("Tonga blocked a joint statement [condemning] Fiji.", "negated"),
        ("Tonga rejected a resolution [condemning] it.", "occurred"),
        ("The council adopted a resolution [urging] Fiji to leave.", "occurred"),
        ("The council failed to act and issued a statement [urging] Fiji to leave.", "occurred"),
        ("Tonga rejected the resolution, [condemning] Fiji.", "occurred"),
        ("Fiji failed to heed a resolution [urging] it to leave.", "occurred"),
        ("Tonga did not adopt a resolution [urging] Fiji to leave until Monday.", "occurred"),
        ("Tonga rejected a statement from Fiji that [condemned] it.", "occurred"),
        ("Tonga withdrew a motion [urging] Fiji to leave.", "negated"),
        ("Tonga delayed a vote on a resolution [urging] Fiji to leave.", "negated"),
        ("Tonga stalled a council [statement condemning] Fiji.", "negated"),
        ("Tonga's veto of a text [demanding] that Fiji leave angered Chad.", "negated"),
        ("A resolution [urging] Fiji to leave was vetoed by Tonga.", "negated"),
        ("A resolution [urging] Fiji to leave was rejected by the assembly.", "negated"),
        ("A draft statement [urging] Fiji to leave was rejected by Tonga.", "negated"),
        ("A Tongan statement [accusing] Fiji of lies was rejected by Suva.", "occurred"),
        ("A letter [urging] Fiji to leave was rejected by Suva.", "occurred"),
        ("The declaration [warning] Fiji is withdrawn.", "occurred"),
        ("Tonga withdrew its letter [accusing] Fiji of lies.", "occurred"),
        ("Tonga did not block a statement [condemning] Fiji.", "occurred"),
        ("Tonga dropped its veto of a statement [condemning] Fiji.", "occurred"),
        ("Tonga blocked the road and issued a statement [condemning] Fiji.", "occurred"),
        ("Tonga vetoed the plan in a statement [condemning] Fiji.", "occurred"),
        ("Tonga vetoed the merger, [urging] Fiji to wait.", "occurred"),
    ],
)
def test_what_a_text_says_that_is_not_adopted_is_not_said(text: str, status: str) -> None:
    assert told(text)[0] == status


@pytest.mark.parametrize(
    "text",
    [
        "{Tonga} rejected a draft resolution [demanding] that Fiji leave.",
        "{Tonga} abstained on a resolution [demanding] that Fiji leave.",
        "{Tonga} abstained from a vote [condemning] Fiji.",
        "{Tonga} refused to sign a letter that [urged] Fiji to leave.",
        "{Tonga} watered down a declaration [criticising] Fiji.",
        "{Tonga} voted no on a motion [condemning] Fiji.",
        "{Tonga} objected to a paragraph sharply [blaming] Fiji.",
    ],
)
def test_who_resists_a_text_does_not_say_what_it_says(text: str) -> None:
    assert told(text) == ("negated", [])


def test_another_whose_text_it_is_said_it() -> None:
    assert told("{Tonga} watered down an {EU} statement [condemning] (Fiji).") == ("occurred", ["EU", "Fiji"])
    assert told("{Tonga} rejected a letter from {Chad} [urging] (Fiji) to leave.") == ("occurred", ["Chad", "Fiji"])


@pytest.mark.parametrize(
    "text",
    [
        "{Tonga} signed a letter [urging] (Fiji) to leave.",
        "{Tonga} rejected the statement, [calling on] (Fiji) to leave.",
        "{Tonga} no longer opposes a statement [urging] (Fiji) to leave.",
        "{Tonga} opposed the draft and issued a statement [condemning] (Fiji).",
        "{Tonga} rejected the plan in a letter [accusing] (Fiji) of lies.",
        "{Tonga} softened its statement [urging] (Fiji) to leave.",
        "{Tonga} toned down its letter [urging] (Fiji) to pay.",
    ],
)
def test_who_resists_no_text_says_it(text: str) -> None:
    assert told(text) == ("occurred", ["Tonga", "Fiji"])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("{Tonga} [vetoed] a resolution urging (Fiji) to leave.", ["Tonga"]),
        ("{Tonga} [refused] to back a text that accused (Fiji) of lies.", ["Tonga"]),
        ("{Tonga} [rejected] a statement by (Chad) urging (Fiji) to leave.", ["Tonga", "Chad"]),
        ("{Tonga} [rejected] (Fiji)'s letter asking for tents.", ["Tonga", "Fiji"]),
        ("{Tonga} [rejected] the claim, telling (Fiji) to leave.", ["Tonga", "Fiji"]),
    ],
)
def test_whom_a_refused_text_speaks_of_is_refused_nothing(text: str, names: list[str]) -> None:
    assert told(text, "rejection")[1] == names


def test_no_guess_tells_to_whom_the_refusal_of_such_a_text_is() -> None:
    assert is_of_a_text(read("{Tonga} [vetoed] a resolution urging Fiji to leave.", "rejection"))
    assert not is_of_a_text(read("{Tonga} [rejected] the charge.", "rejection"))
    assert not is_of_a_text(read("{Tonga} [rejected] a resolution on fishing.", "rejection"))


def test_whose_own_text_it_was_did_not_say_it_in_the_end() -> None:
    assert told("{Tonga} withdrew a motion [urging] (Fiji) to leave.") == ("negated", ["Tonga", "Fiji"])
    assert told("{The council} failed to adopt a text [urging] (Fiji) to leave.") == ("negated", ["The council", "Fiji"])
    assert told("{Tonga} vetoed a text [urging] (Fiji) to leave.") == ("negated", ["Fiji"])
