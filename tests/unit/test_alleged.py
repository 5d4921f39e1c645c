"""Which deeds only a party asserts, where the accused and the doer are one; docs/resolving_sides.md has the other rows."""

import pytest

from dateline.acts.alleged import with_allegations
from dateline.records import Argument, Mention, Span
from dateline.sentences import sentence_spans
from dateline.tagger.corpus import parse_text
from tests.unit.builders import actor


def alleged(marked: str, code: str | None = None) -> list[str]:
    """The triggers of the deeds that are flagged; all actors are of the state `code`."""
    text, told = parse_text(marked, "here")
    sentences = [Span(start, end, text[start:end]) for start, end in sentence_spans(text)]

    def span(start: int, end: int) -> Span:
        return Span(start, end, text[start:end])

    def argument(role: str, start: int, end: int) -> Argument:
        return Argument(role, span(start, end), 0.9, (actor(code),) if code else ())

    mentions = [
        Mention(
            m.type,
            m.status,
            span(m.start, m.end),
            0.9,
            tuple(argument(*a) for a in m.arguments),
            next(s for s in sentences if s.start <= m.start < s.end),
        )
        for m in told
    ]
    return [mention.trigger.text for mention in with_allegations(mentions) if mention.alleged]


@pytest.mark.parametrize(
    ("marked", "deeds"),
    [
        ("[Kyiv|I1] {said|1accusation} that [Russian jets|R1 I2] had {bombed|2attack} a school.", ["bombed"]),
        ("[Kyiv|I1] {blamed|1accusation} the {raid|2attack} on [Moscow|R1 I2].", ["raid"]),
        ("A {raid|2attack} that [Kyiv|I1] {blamed|1accusation} on [Moscow|R1 I2] went on.", ["raid"]),
        ("[Kyiv|I1] {blamed|1accusation} [Moscow|R1 I2], which {sells|2aid.g} them arms.", []),
        ("[Kyiv|I1] {accused|1accusation} [Moscow|R1 I2] of {arming|2aid} rebels; [Moscow|I3] {sent|3aid} food.", ["arming"]),
        ("[Fiji|I1] {accused|1accusation} [Mali|R1 I2] of a lie after {shelling|2attack} its port.", []),
        ("[Fiji|I1] {accused|1accusation} [Mali|R1] of a lie as [Chad|I2]'s troops were {entering|2attack} it.", []),
        ("[Fiji|I1] {accused|1accusation} [Mali|R1 I2] of {urging|2demand} revolt.", []),
        ("[Fiji|I1] {accused|1accusation} [Mali|R1 I2] of wanting to {bomb|2attack.p} it.", []),
        (
            "[Fiji|I1] {accused|1accusation} [Mali|R1] of {shelling|2attack} a town. [Mali|I3] {shelled|3attack} two.",
            ["shelling"],
        ),
        ("[Fiji|I1] {deplored|1accusation} that [Mali|R1 I2] had {bombed|2attack} a town.", []),
        ("[Fiji|I1] {arrested|1arrest} [two men|R1 I2] over the {raid|2attack}.", []),
        ("[Fiji|I1] {indicted|1arrest} [two men|R1 I2] over the {raid|2attack}.", ["raid"]),
        ("[Fiji|I1] {fined|1restriction} [two men|R1 I2] for {bombing|2attack} it.", []),
        ("The war {claimed|attack} 649 lives.", []),
        ("[Rebels|I1 I2] {claimed|1attack} the raid and {freed|2release} a nurse.", ["claimed"]),
        ("[The army|I] claims to have {shot down|attack} a drone.", ["shot down"]),
        ("[The army|I] claimed it had {shot down|attack} a drone.", ["shot down"]),
        ("[The mayor|I] is alleged to have {armed|aid} [rebels|R].", ["armed"]),
        ("[The king|R] was {killed|attack}, allegedly by [rebels|I].", ["killed"]),
        ("[The king|R] was {killed|attack} in a purge.", []),
        ("[Ghana|I] {protested|accusation} after [troops|R] allegedly fired.", []),
        ("An alleged Indian-backed {plot|attack} failed.", ["plot"]),
        ("Alleged [spies|I] {hit|attack} [a general|R].", []),
        ("Alleged [gunmen|I] {blew up|attack} a post.", []),
        ("Alleged [rebels|I] {cut|attack} a cable and hurt two men.", []),
        ("An alleged {hit|attack} on [the king|R] failed.", ["hit"]),
        ("The alleged {bombing|attack} of a post was filmed.", ["bombing"]),
        ("Allegedly [rebels|I] {shot|attack} [him|R].", ["shot"]),
        ("Heights which Armenia says were {seized|attack} in May.", ["seized"]),
    ],
)
def test_what_a_party_says_that_another_did_is_alleged(marked: str, deeds: list[str]) -> None:
    assert alleged(marked) == deeds


def test_the_accused_and_the_doer_are_one_by_their_code_too() -> None:
    marked = "[Kyiv|I1] {said|1accusation} of [Moscow|R1] that [Russian jets|I2] had {bombed|2attack} a school."
    assert alleged(marked) == []
    assert alleged(marked, "RUS") == ["bombed"]
