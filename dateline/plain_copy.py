"""A copy of a text in which the rules know every word: plain blanks, line ends, hyphens, apostrophes and quotation marks, nothing
invisible, no entities, accents in one character with their letters (NFC), and dashes for the hyphens by which old wires set words
off ("Chad -- an ally of Peru -- left"). Spans found in it are told as they stand in the text itself."""

import html
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
BLANK = rf"[\t {SPACES}]"
LATIN = "[A-Za-z\u00c0-\u024f]"  # between other letters joiners mean something, and so they do in emoji
# Blanks beside a blank, a line's end or the beginning say nothing.
UNSEEN = (
    rf"\A[\s{INVISIBLE}]+(?=\S)|[{INVISIBLE}]|(?<={LATIN})[\u200c\u200d]|[\u200c\u200d](?={LATIN})|\r(?=\n)"
    rf"|(?<=[\t {SPACES}\n\r]){BLANK}+|{BLANK}+(?=[\r\n])"
)
AFTER_A_LETTER, BEFORE_A_LETTER = r"(?:(?<=[^\W\d_])|(?<=[A-Z]\.))", r"(?=[^\W\d_])"
A_NAME = rf"(?=[A-Z])(?!{DATE_BEGINS})"
MADE_BY = "aligned|allied|backed|brokered|controlled|funded|led|linked|occupied"  # "U.S. - led"
PARTICIPLE = rf"(?=(?:{MADE_BY}|based|born|held|mediated|owned|run)\b)"
PLAIN = {
    " ": rf"[\t{SPACES}]",
    "\n": r"[\r\x0b\x0c\x85\u2028\u2029]",
    "-": rf"[{HYPHENS}\ufe63\uff0d]|{AFTER_A_LETTER}(?:\u2212{BEFORE_A_LETTER}|[\u2012\u2013](?:{A_NAME}|{PARTICIPLE}))",
    "—": r"(?<=\s)[\u2012\u2015\u2212](?=\s)|\u2e3a",
    "’": r"(?<=[^\W\d_])[\u2018\u2032\xb4`\uff07](?=[^\W\d_])",
    '"': r"[\u2033\uff02]",
    "“": "«",
    "”": "»",
}
ENTITY = r"&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});"
# What stands for itself, in one piece with the accents that are written behind it, and what does not.
PIECE = re.compile(rf"(?P<unseen>{UNSEEN})|(?P<entity>{ENTITY})|[\s\S][\u0300-\u036f]*")
COMPOSED = "[\ufb00-\ufb06\uff01-\uff5e]"  # ligatures, and the wide letters and marks of Chinese and Japanese fonts
ODD = re.compile("|".join((UNSEEN, ENTITY, COMPOSED, *PLAIN.values())))
PLAINLY = tuple((plain, re.compile(odd)) for plain, odd in PLAIN.items())
LOW_QUOTES = re.compile("„[^„“”\n]*(?=[“”])")  # the mark that opens elsewhere closes here
# British papers' speech, in a paragraph that has no other quotation marks: 'We agree,' he said.
NO_OTHER_QUOTES = re.compile(r"^[^\"“”„\n]*[,.!?]['’](?!\S)[^\"“”„\n]*$", re.MULTILINE)
SPEECH = re.compile(r"(?<!\S)(?:‘(?=\w)|'(?=[A-Z]))(?:[^'‘’]|(?<=\w)['’](?=[\w\s])|(?<![,.!?\w\s])['‘’])+[,.!?](?=['’](?!\S))")
# Not the hyphens of a range ("May - mid-June", "2 - 1"), of a dateline ("OSLO (AP) -- The king") or before the end of a sentence.
# Of texts read from paper: "the vice - president", "Anti - government rebels".
BEGUN = ("al", "anti", "cease", "counter", "ex", "non", "pro", "secretary", "vice")
IN_WORDS = "".join(rf"(?<!\b(?i:{word}) -)" for word in BEGUN)
NO_RANGE = "".join(rf"(?<!{end} -)" for end in (r"\d", "day", *MONTH_FORMS))
CLOSING = rf"(?<= -){IN_WORDS}(?:{NO_RANGE}-?(?= )|-?(?= )(?! {DATE_BEGINS}))"
NO_WORDS = rf"(?:early|mid|late|noon|midnight|(?:{MADE_BY}) (?!by|to|with))\b"
TIGHT = r"(?:(?<=[^\W\d]-)|(?<=[.)”]-))-(?=[^\W\d])"
SET_OFF = re.compile(
    rf"(?P<opens>-{IN_WORDS}(?:(?<=[^\W\d] -)-?(?= )|(?<=[)”’'\".] -)-?(?= )|{TIGHT}))(?= ?[a-z])(?! ?{NO_WORDS})"
    rf"(?:[^.;:?!\n-]|-(?=\w)|(?<=\d )--?(?= \d)|\.(?=\w)|(?<=[A-Z])\.){{2,160}}?(?P<closes>-(?:{CLOSING}|{TIGHT}))"
)
UNSEEN_AT_END = re.compile(rf"[\s{INVISIBLE}]+\Z")


@dataclass(frozen=True, slots=True)
class PlainCopy:
    """The copy (`text`) of a text (`written`), and where each of its characters, and its end, stand there."""

    text: str
    written: str
    places: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """What stands at [start, end) of the copy, as the text has it."""
        first, stop = self.places[start], self.places[end]
        words = self.written[first:stop]
        if not self.text[end - 1 : end].isspace():
            words = UNSEEN_AT_END.sub("", words)
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
    is_plain = not ODD.search(text) and unicodedata.is_normalized("NFC", text)
    copy = PlainCopy(text, text, range(len(text) + 1)) if is_plain else _by_pieces(text)
    marks = _dashes(copy.text) | _quotes(copy.text)
    if not marks:
        return copy
    told = [(marks.get(at, letter), copy.places[at]) for at, letter in enumerate(copy.text)]
    kept = [(letter, place) for letter, place in told if letter]
    return PlainCopy("".join(letter for letter, _ in kept), text, (*(place for _, place in kept), len(text)))


def _by_pieces(text: str) -> PlainCopy:
    """The copy but for marks that only what stands around them explains."""
    written, places = list[str](), list[int]()
    odd = {found.start(): plain for plain, form in PLAINLY for found in form.finditer(text)}
    for piece in PIECE.finditer(text):
        plain = "" if piece["unseen"] else odd.get(piece.start(), _plainly(piece))
        written.append(plain)
        places.extend(piece.end() if number else piece.start() for number in range(len(plain)))
    return PlainCopy("".join(written), text, (*places, len(text)))


def _plainly(piece: re.Match[str]) -> str:
    """A piece of a text that needs no look at what stands beside it."""
    if piece["entity"]:
        meant = html.unescape(piece[0])
        return meant if meant == piece[0] else plain_copy(f"\0{meant}\0").text.strip("\0")
    if piece[0].isascii():
        return piece[0]
    return unicodedata.normalize("NFKC" if re.match(COMPOSED, piece[0]) else "NFC", piece[0])


def _quotes(text: str) -> dict[int, str]:
    """By their places, what to write for the marks of quotations that open with a low or with a single one."""
    found = list(LOW_QUOTES.finditer(text)) if "„" in text else []
    for line in NO_OTHER_QUOTES.finditer(text):
        found += SPEECH.finditer(text, *line.span())
    return {place: mark for each in found for place, mark in ((each.start(), "“"), (each.end(), "”"))}


def _dashes(text: str) -> dict[int, str]:
    """By their places, what to write for the hyphens of a text that set words off."""
    found = SET_OFF.finditer(text) if " -" in text or "--" in text else ()
    spans = [each.span(side) for each in found for side in ("opens", "closes")]
    return {place: "—" if place == start else "" for start, end in spans for place in range(start, end)}
