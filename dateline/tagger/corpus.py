"""The annotation format of `models/corpus`: a strict parser with line numbers.

A file holds passages separated by empty lines. Each is a header and one line of text:

    # 17 | wire agency | GHA TGO | multi
    [Accra|I1] {summoned|1ambassador_summons} [the envoy|R1] and {expelled|2diplomat_expulsion.s} ...

`[span|roles]` with I initiator, R recipient, O object, P place, D date; `{trigger|type.suffix}` with .p planned,
.s possible, .n negated, .g ongoing, none occurred; a digit ties spans to one of several events.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from dateline.errors import BadInput
from dateline.ontology import TYPES
from dateline.reading import text_of
from dateline.tagger import articles
from dateline.tagger.corpus_records import ROLE_OF, STATUS_OF, MarkedMention, Passage

__all__ = ["MarkedMention", "Passage", "parse_text", "read_corpus", "read_file"]

STYLES = frozenset(
    (
        "wire agency",
        "broadsheet",
        "tabloid",
        "public broadcaster web page",
        "state agency",
        "foreign-ministry press release",
        "joint communique",
        "think tank",
        "blog",
        "machine-translated",
        "interview transcript",
        "live blog",
        "local newspaper",
        "newsletter",
    )
)
FLAG = re.compile(r"none|multi|para|crime|blemish|alleged(:\d+)?|beat:.+")
MARK = re.compile(r"\[([^\[\]{}|]+)\|([^\[\]{}|]+)\]|\{([^\[\]{}|]+)\|([^\[\]{}|]+)\}")
ROLES = re.compile(r"([IROPD])(\d*)")
TYPE = re.compile(r"(\d?)([a-z_]+)(?:\.([gpsn]))?")
HEADER = re.compile(r"#\s*(\d+)\s*\|([^|]*)\|([^|]*)\|(.*)")


def parse_text(marked: str, where: str) -> tuple[str, tuple[MarkedMention, ...]]:
    """Take the marks out of one line. Raises BadInput naming `where` for any break of the format."""
    clean: list[str] = []
    length = position = 0
    spans: list[tuple[str, str, int, int]] = []
    triggers: list[tuple[str, str, str, int, int]] = []
    for match in MARK.finditer(marked):
        before = marked[position : match.start()]
        text = match[1] or match[3]
        start = length + len(before)
        end = start + len(text)
        clean += [before, text]
        length, position = end, match.end()
        if match[1]:
            spans += [(role, digit, start, end) for role, digit in _roles(match[2], where)]
        else:
            triggers.append((*_type(match[4], where), start, end))
    clean.append(marked[position:])
    whole = "".join(clean)
    if re.search(r"[\[\]{}|]", whole):
        raise BadInput(f"{where}: a bracket or bar outside a mark, or a mark in a mark: mend the brackets")
    return whole, _tie(spans, triggers, where)


def _roles(text: str, where: str) -> Iterator[tuple[str, str]]:
    """`I1 R23` gives (initiator, 1), (recipient, 2), (recipient, 3)."""
    for word in text.split():
        match = ROLES.fullmatch(word)
        if not match:
            raise BadInput(f"{where}: unknown role {word!r}: write I, R, O, P or D and the digits of its events")
        for digit in match[2] or " ":
            yield ROLE_OF[match[1]], digit.strip()


def _type(text: str, where: str) -> tuple[str, str, str]:
    match = TYPE.fullmatch(text.strip())
    if not match or match[2] not in TYPES:
        raise BadInput(f"{where}: unknown type {text!r}: write a type of the ontology with at most one suffix")
    return match[1], match[2], STATUS_OF[match[3] or ""]


def _tie(
    spans: list[tuple[str, str, int, int]], triggers: list[tuple[str, str, str, int, int]], where: str
) -> tuple[MarkedMention, ...]:
    """Give each trigger the spans that carry its digit, and check that every digit has its counterpart."""
    digits = [digit for digit, *_ in triggers]
    if len(triggers) > 1 and not all(digits):
        raise BadInput(f"{where}: {len(triggers)} triggers, one without a digit: number every trigger")
    for role, digit, start, _ in spans:
        if digit not in digits:
            raise BadInput(f"{where}: {role} span at character {start} names event {digit or '(none)'}, which has no trigger")
    types = {digit: {name for d, name, *_ in triggers if d == digit} for digit in digits}
    for digit, names in types.items():
        if len(names) > 1:
            raise BadInput(f"{where}: event {digit} has two types, {' and '.join(sorted(names))}: use two digits")
    return tuple(
        MarkedMention(
            type=name,
            status=status,
            start=start,
            end=end,
            arguments=tuple((role, a, b) for role, d, a, b in spans if d == digit),
            event=int(digit or 0),
        )
        for digit, name, status, start, end in triggers
    )


def _flags(text: str, where: str) -> tuple[str, ...]:
    """Flags stand apart by spaces; a beat's name may hold spaces and ends the list."""
    head, _, beat = text.strip().partition("beat:")
    flags = [*head.split(), *([f"beat:{beat.strip()}"] if beat else [])]
    for flag in flags:
        if not FLAG.fullmatch(flag):
            raise BadInput(f"{where}: unknown flag {flag!r}")
    return tuple(flags)


def _passage(block: list[tuple[int, str]], path: Path) -> Passage:
    where = f"{path.name}:{block[0][0]}"
    header = HEADER.fullmatch(block[0][1].strip())
    if not header or len(block) != 2:
        raise BadInput(
            f"{where}: want one header `# number | style | states | flags` and one line of text, got {len(block)} lines"
        )
    style, flags = header[2].strip(), _flags(header[4], where)
    if style not in STYLES:
        raise BadInput(f"{where}: unknown style {style!r}: use one of {', '.join(sorted(STYLES))}")
    text, mentions = parse_text(block[1][1].strip(), f"{path.name}:{block[1][0]}")
    if bool(mentions) == ("none" in flags):
        raise BadInput(f"{where}: the flag `none` and {len(mentions)} triggers contradict each other")
    states = tuple(code for code in header[3].split() if code != "-")
    # A pilcrow stands for a paragraph break: newspapers do not print it. Same length, so offsets hold.
    return Passage(f"{path.stem}#{header[1]}", text.replace(" ¶ ", " \n "), mentions, style, states, flags, block[1][0])


def read_file(path: Path) -> Iterator[Passage | BadInput]:
    """Every passage of a file in order; a broken one comes as the BadInput that says where and why. A file of whole articles
    (articles.py) begins with the header of one."""
    text = text_of(path, "a file of annotated passages in UTF-8")
    if text.startswith(articles.HEADER):
        yield from articles.read_articles(path)
        return
    block: list[tuple[int, str]] = []
    for number, line in enumerate([*text.splitlines(), ""], start=1):
        if line.strip():
            block.append((number, line))
        elif block:
            try:
                yield _passage(block, path)
            except BadInput as error:
                yield error
            block = []


def read_corpus(folder: Path) -> list[Passage]:
    """All passages of all `*.txt` files of a folder, by file name. Raises BadInput with every error found."""
    items = [item for path in sorted(folder.glob("*.txt")) for item in read_file(path)]
    errors = [str(item) for item in items if isinstance(item, BadInput)]
    if errors:
        raise BadInput(f"{len(errors)} broken passages in {folder}:\n" + "\n".join(errors))
    return [item for item in items if isinstance(item, Passage)]


if __name__ == "__main__":  # python -m dateline.tagger.corpus FILE...: the same as `dateline corpus check`
    import runpy

    runpy.run_module("dateline.tagger.coverage", run_name="__main__")
