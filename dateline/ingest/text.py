"""Text as every later stage sees it: bytes decoded, damage repaired, white space plain; and the language of a document.

All of this happens before any character offset is taken: `Article.text` is never touched again.
"""

import codecs
import re

import py3langid
from ftfy import TextFixerConfig, fix_text

from dateline.errors import BadInput
from dateline.plain_copy import HYPHENS, INVISIBLE, SPACES

__all__ = ["clean_line", "clean_text", "decode", "detect_language", "has_words", "header_charset", "mend_controls"]

# Curly quotes stay as the outlet wrote them: readers compare the text with the page.
_REPAIRS = TextFixerConfig(uncurl_quotes=False, fix_character_width=False, fix_latin_ligatures=True)
_MAX_PASSES = 8  # one repair can uncover another (an entity inside an entity); real text needs one or two passes

_LINE_BREAK = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACE = re.compile(rf"[\t {SPACES}]+")
_SPACE_AT_BREAK = re.compile(r" ?\n ?")
_BLANK_LINES = re.compile(r"\n{3,}")
_HYPHEN, _INVISIBLE = re.compile(f"[{HYPHENS}]"), re.compile(f"[{INVISIBLE}]")
# Joiners mean something in Persian, Hindi and emoji; beside a Latin letter they are litter.
_JOINERS = re.compile(r"[\u200c\u200d]+")
_LAST_LATIN = "\u024f"
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_UPPER_CONTROL = re.compile(r"[\x80-\x9f]")
_WORD = re.compile(r"[^\W\d_]{2}")

# Encodings that a page may name but that are no character sets of text on the web (WHATWG Encoding Standard, section 4).
_REFUSED = {"utf-7", "unicode-escape", "raw-unicode-escape", "idna", "punycode", "undefined", "charmap", "mbcs", "oem"}
# What these names mean in practice (section 4.2 there): a larger set, of which the one that is named is a part.
_IN_PRACTICE = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "shift_jis": "cp932", "euc_kr": "cp949",
}  # fmt: skip
_UNKNOWN_TO_PYTHON = {"cp31j": "cp932", "iso-8859-8-i": "iso8859-8", "gb_2312-80": "gb18030"}
_HEADER_CHARSET = re.compile(r"charset\s*+=\s*+[\"']?\s*+([\w.:-]+)", re.IGNORECASE)
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CONTROL_BYTES = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MAX_CONTROL_SHARE = 0.001
_NAME = re.compile(r"\b[A-Z](?=[^\W\d_]*[a-z])[^\W\d_]*(?:[-'’][^\W\d_]+)*")  # a text in capitals has no names
_LANGUAGE_WINDOW = 20_000  # characters; more tells the classifier nothing
# Natural logarithms of the odds against English, of a text and of what it has without names.
_CLEAR_LEAD, _PLAIN_LEAD = 30.0, 15.0


def clean_text(text: str) -> str:
    """Repair mojibake and stray entities (ftfy), make every space, hyphen and line break plain, drop invisible and control
    characters. Idempotent; at most one blank line in a row; no space at either end of a line. Never raises."""
    for _ in range(_MAX_PASSES):
        cleaned = _one_pass(text)
        if cleaned == text:
            break
        text = cleaned
    return text


def _one_pass(text: str) -> str:
    text = "\n".join(map(_repaired, _LINE_BREAK.sub("\n", text).split("\n")))
    text = _CONTROL.sub("", _INVISIBLE.sub("", _HYPHEN.sub("-", _LINE_BREAK.sub("\n", text))))
    text = _JOINERS.sub(_joiners_kept, text)
    text = _SPACE_AT_BREAK.sub("\n", _SPACE.sub(" ", text))
    return _BLANK_LINES.sub("\n\n", text).strip()


def _joiners_kept(run: re.Match[str]) -> str:
    before, after = run.string[run.start() - 1 : run.start()], run.string[run.end() : run.end() + 1]
    return run.group() if min(before, after) > _LAST_LATIN else ""  # "" at either end of the text is less than any letter


def _repaired(line: str) -> str:
    """One line through ftfy, which works line by line and has nothing to do on plain ASCII."""
    is_plain = line.isascii() and "&" not in line and "\x1b" not in line
    return line if is_plain else fix_text(line, _REPAIRS)


def mend_controls(text: str) -> str:
    """A text with what windows-1252 has in the place of control characters: parsers drop these, and half a quotation mark with
    them."""
    return "\n".join(map(_repaired, text.split("\n"))) if _UPPER_CONTROL.search(text) else text


def clean_line(text: str | None) -> str | None:
    """`clean_text` on one line (a title, an outlet); None when nothing is left."""
    return " ".join(clean_text(text).split()) or None if text else None


def has_words(text: str) -> bool:
    """Whether there is anything to read: two letters in a row, of any script."""
    return _WORD.search(text) is not None


def decode(data: bytes, *declared: str | None, mend: bool = False) -> str:
    """Bytes to text by rule: byte order mark, then the first `declared` character set that fits, then UTF-8, then windows-1252.

    windows-1252 is taken only where the bytes are not mostly well-formed UTF-8, since it accepts nearly anything.
    `mend` does as browsers do: broken bytes in what is mostly UTF-8, or mostly of a declared set, become U+FFFD. Raises
    BadInput for binary data and for text that fits no rule; the message says what to do.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            marked = _strict(data, encoding)
            return marked if marked is not None else _give_up(f"it starts as {encoding} but does not go on so")
    _refuse_binary(data)
    candidates = [*filter(None, map(_usable, declared)), "utf-8"]
    for candidate in candidates:
        if (text := _strict(data, candidate)) is not None:
            return text
    return _decode_broken(data, candidates[:-1] if mend else [], mend=mend)


def _decode_broken(data: bytes, declared: list[str], *, mend: bool) -> str:
    """Bytes that fit no set whole: of mostly UTF-8, else of mostly a declared set, else of windows-1252."""
    for candidate in ("utf-8", *declared):
        mended = data.decode(candidate, "as-browsers-mend")
        broken = mended.count("\ufffd")
        if sum(character > "\x7f" for character in mended) > 2 * broken:
            return mended if mend else _give_up(f"it is UTF-8 with {broken} broken bytes")
    western = _strict(data, "cp1252")
    return western if western is not None else _give_up("it is neither UTF-8 nor windows-1252")


def _refuse_binary(data: bytes) -> None:
    controls = len(_CONTROL_BYTES.findall(data))
    if b"\x00" in data or controls > max(2, _MAX_CONTROL_SHARE * len(data)):
        raise BadInput("this is binary data, not text: give the article as text or HTML")


def header_charset(content_type: str | None) -> str | None:
    """The character set that a server's Content-Type names."""
    named = _HEADER_CHARSET.search(content_type or "")
    return named.group(1) if named else None


def _usable(declared: str | None) -> str | None:
    """Python's name of a declared character set, None when it is unknown or not one of text."""
    label = (declared or "").strip("\"' \t").lower().removeprefix("x-").replace("windows-", "cp")
    label = _UNKNOWN_TO_PYTHON.get(label, label)
    try:
        info = codecs.lookup(label) if label else None
        "".encode(info.name) if info else None
    except (LookupError, ValueError, UnicodeError):
        return None
    if info is None or info.name.replace("_", "-") in _REFUSED or info.name.startswith("utf-16"):
        return None  # a page that is read as ASCII up to its <meta> cannot be UTF-16
    return _IN_PRACTICE.get(info.name, info.name)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding, "as-browsers")
    except UnicodeError:
        return None


def _euro(error: UnicodeError) -> tuple[str | bytes, int]:
    """A byte 0x80 that begins no character is the euro sign in Windows' GBK, and so in browsers."""
    if isinstance(error, UnicodeDecodeError) and error.encoding == "gb18030" and error.object[error.start] == 0x80:
        return "€", error.start + 1
    raise error


def _euro_or_mark(error: UnicodeError) -> tuple[str | bytes, int]:
    try:
        return _euro(error)
    except UnicodeError:
        return codecs.replace_errors(error)


codecs.register_error("as-browsers", _euro)
codecs.register_error("as-browsers-mend", _euro_or_mark)


def _give_up(why: str) -> str:
    raise BadInput(f"the encoding cannot be told ({why}): save the file as UTF-8")


def detect_language(text: str) -> str | None:
    """ISO 639-1 code of a document's language (py3langid 0.4, offline model), None when there are too few words to judge by.

    Give title and body together: single sentences are often too short to tell. A language other than English must show in
    the words without a capital, too: the names of its speakers are in English news.
    """
    window = text[:_LANGUAGE_WINDOW]
    code = _leading(window, _CLEAR_LEAD) if has_words(text) else None
    return code if code in (None, "en") or _leading(_NAME.sub(" ", window), _PLAIN_LEAD) not in (None, "en") else None


def _leading(text: str, least: float) -> str | None:
    """A headline or a line of residue is too short to be called anything: only a clear lead over English counts."""
    ranked = py3langid.rank(text)
    code: str = ranked[0][0]
    return code if code == "en" or ranked[0][1] - dict(ranked)["en"] >= least else None
