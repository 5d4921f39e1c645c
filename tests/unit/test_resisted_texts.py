"""No guess tells to whom the refusal of a text is."""

import re

from dateline.records import Argument, Mention, Span
from dateline.sides.resisted_texts import is_of_a_text

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


def test_no_guess_tells_to_whom_the_refusal_of_such_a_text_is() -> None:
    assert is_of_a_text(read("{Tonga} [vetoed] a resolution urging Fiji to leave.", "rejection"))
    assert not is_of_a_text(read("{Tonga} [rejected] the charge.", "rejection"))
    assert not is_of_a_text(read("{Tonga} [rejected] a resolution on fishing.", "rejection"))
