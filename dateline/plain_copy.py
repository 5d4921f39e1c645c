"""A copy of a text in which the rules know every word: plain blanks and hyphens, nothing invisible, accents in one character with
their letters (NFC), and dashes for the hyphens by which old wires set words off ("Chad -- an ally of Peru -- left"). Spans found
in it are told as they stand in the text itself."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.calendar_names import DATE_BEGINS, MONTH_FORMS
from dateline.records import Argument, Mention, Span

__all__ = ["HYPHENS", "INVISIBLE", "SPACES", "PlainCopy", "plain_copy"]

# Insides of character classes; ingest makes the same plain.
SPACES = r"\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
HYPHENS = r"\u2010\u2011"  # word processors' own, with which Guinea-Bissau is no name that we know
INVISIBLE = r"\xad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
ODD, SPACE, HYPHEN, UNSEEN = (re.compile(f"[{inside}]") for inside in (SPACES + HYPHENS + INVISIBLE, SPACES, HYPHENS, INVISIBLE))
LETTER = re.compile(r"[\s\S][\u0300-\u036f]*")  # with the accents that are written behind it
# Not the hyphens of a range ("May - mid-June", "2 - 1"), of a dateline ("OSLO (AP) -- The king") or before the end of a sentence.
# Of texts read from paper: "the vice - president", "Anti - government rebels".
IN_WORDS = "".join(rf"(?<!\b(?i:{word}) -)" for word in ("anti", "cease", "counter", "ex", "non", "pro", "secretary", "vice"))
NO_RANGE = "".join(rf"(?<!{end} -)" for end in (r"\d", "day", *MONTH_FORMS))
CLOSING = rf"(?<= -){IN_WORDS}(?:{NO_RANGE}-?(?= )|-?(?= )(?! {DATE_BEGINS}))"
NO_WORDS = r"(?:early|mid|late|noon|midnight|(?:led|backed|allied|controlled|occupied|brokered) (?!by|to|with))\b"  # "U.S. - led"
TIGHT = r"(?:(?<=[^\W\d]-)|(?<=[.)”]-))-(?=[^\W\d])"
SET_OFF = re.compile(
    rf"(?P<opens>-{IN_WORDS}(?:(?<=[^\W\d] -)-?(?= )|(?<=[)”’'\".] -)-?(?= )|{TIGHT}))(?= ?[a-z])(?! ?{NO_WORDS})"
    rf"(?:[^.;:?!\n-]|-(?=\w)|(?<=\d )--?(?= \d)|\.(?=\w)|(?<=[A-Z])\.){{2,160}}?(?P<closes>-(?:{CLOSING}|{TIGHT}))"
)
UNSEEN_AT_END = re.compile(rf"[{INVISIBLE}]+\Z")


@dataclass(frozen=True, slots=True)
class PlainCopy:
    """The copy (`text`) of a text (`written`), and where each of its characters, and its end, stand there."""

    text: str
    written: str
    places: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """What stands at [start, end) of the copy, as the text has it."""
        first, stop = self.places[start], self.places[end]
        words = UNSEEN_AT_END.sub("", self.written[first:stop])
        return Span(first, first + len(words), words)

    def at(self, place: int) -> int:
        """The character of the copy that stands at a character of the text or, where it has none, next behind it."""
        return bisect_left(self.places, place)

    def as_written(self, mention: Mention) -> Mention:
        """A mention found in the copy with the spans of the text."""
        if self.text == self.written:
            return mention
        arguments = tuple(map(self._argument, mention.arguments))
        sentence = mention.sentence and self.span(mention.sentence.start, mention.sentence.end)
        trigger = self.span(mention.trigger.start, mention.trigger.end)
        return replace(mention, trigger=trigger, arguments=arguments, sentence=sentence)

    def _argument(self, argument: Argument) -> Argument:
        return replace(argument, span=self.span(argument.span.start, argument.span.end))


def plain_copy(text: str) -> PlainCopy:
    """The copy of a text; most need no change."""
    dashes = _dashes(text)
    if not dashes and not ODD.search(text) and unicodedata.is_normalized("NFC", text):
        return PlainCopy(text, text, range(len(text) + 1))
    written, places = list[str](), list[int]()
    for letter in LETTER.finditer(text):
        plain = dashes.get(letter.start(), letter[0])
        if not letter[0].isascii():
            plain = unicodedata.normalize("NFC", HYPHEN.sub("-", SPACE.sub(" ", UNSEEN.sub("", letter[0]))))
        written.append(plain)
        places.extend(letter.end() if number else letter.start() for number in range(len(plain)))
    return PlainCopy("".join(written), text, (*places, len(text)))


def _dashes(text: str) -> dict[int, str]:
    """By their places, what to write for the hyphens of a text that set words off."""
    found = SET_OFF.finditer(text) if " -" in text or "--" in text else ()
    spans = [each.span(side) for each in found for side in ("opens", "closes")]
    return {place: "—" if place == start else "" for start, end in spans for place in range(start, end)}
