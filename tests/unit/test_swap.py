"""Variants of a passage: another trigger in the same form, every offset moved along."""

import random
from dataclasses import replace

import pytest

from dateline.errors import BadInput
from dateline.ontology import TYPES
from dateline.tagger.corpus import MarkedMention, Passage, parse_text
from dateline.tagger.swap import variant


def passage(marked: str) -> Passage:
    text, mentions = parse_text(marked, "here")
    return Passage("1", text, mentions)


def variants(marked: str) -> set[str]:
    """All variants that come up in many draws."""
    told = [variant(passage(marked), random.Random(seed)) for seed in range(200)]
    return {found.text for found in told if found}


def test_spans_move_along_with_the_words_that_change() -> None:
    marked = (
        "[Oslo|I1] {condemned|1accusation} [Rome|R1 I2] for {bombing|2attack} [a depot|O2] on [Monday|D2], "
        "and {urged|3demand} [it|R3] to stop."
    )
    before = passage(marked)
    changed = [after for seed in range(50) if (after := variant(before, random.Random(seed)))]
    assert len({after.text for after in changed} - {before.text}) > 5
    for after in changed:
        for old, new in zip(before.mentions, after.mentions, strict=True):
            assert (old.type, old.status, old.event) == (new.type, new.status, new.event)
            arguments = zip(old.arguments, new.arguments, strict=True)
            assert all(before.text[a:b] == after.text[c:d] for (_, a, b), (_, c, d) in arguments)
        between = after.text[after.mentions[0].end : after.mentions[1].start]
        assert between == " Rome for "


@pytest.mark.parametrize(
    ("marked", "wanted", "unwanted"),
    [
        ("[Oslo|I] {freed|release} [them|R].", "Oslo released them.", "Oslo let gone them."),
        ("[They|R] were {taken|attack} by [rebels|I].", "They were overrun by rebels.", "They were overran by rebels."),
        ("[They|I] {took|attack} [the town|O].", "They overran the town.", "They overrun the town."),
        ("[They|I] {captured|attack} [the town|O].", "They overran the town.", "They overrun the town."),
        ("[They|R] were {captured|attack} by [rebels|I].", "They were overrun by rebels.", "They were overran by rebels."),
        ("[Oslo|I] {Recalls|ambassador_recall} [envoy|O]", "Oslo Withdraws envoy", "Oslo withdraws envoy"),
        ("After an {attack|attack} on [Rome|R].", "After an ambush on Rome.", "After an strike on Rome."),
        ("[Oslo|I] {promised|pledge} to help [Rome|R].", "Oslo vowed to help Rome.", "Oslo ceasefire to help Rome."),
    ],
)
def test_a_trigger_keeps_its_form(marked: str, wanted: str, unwanted: str) -> None:
    told = variants(marked)
    assert wanted in told
    assert unwanted not in told


def test_what_takes_an_infinitive_stands_before_one_only() -> None:
    assert "Oslo vowed grain." not in variants("[Oslo|I] {promised|pledge} [grain|O].")


def test_a_word_that_the_list_lacks_gives_no_variant() -> None:
    assert variants("[Oslo|I] {carpeted|ambassador_summons} [the envoy|R].") == set()


@pytest.mark.parametrize(
    "line",
    ["attack: hit, strike", "battle verb: hit, strike", "attack verb: strike/strikes/struck, hit", "attack verb: hit, , raid"],
)
def test_a_broken_line_of_the_list_is_named(line: str) -> None:
    from dateline.tagger import swap

    with pytest.raises(BadInput, match=r"synonyms.txt:7"):
        swap._line(line, "synonyms.txt:7")


def test_verbs_are_inflected_as_english_is() -> None:
    from dateline.tagger import swap

    forms = {form for _, form in swap._places()}
    assert forms >= {"agreeing", "freeing", "expelled", "annulled", "shipping", "denied", "denying", "deployed", "finalised"}
    assert not forms & {"agreing", "freing", "expeled", "annuled", "shiped", "denyed"}


def test_every_type_has_words_that_stand_for_one_another() -> None:
    from dateline.tagger import swap

    assert {kind for kind, _ in swap._places()} == set(TYPES)


def test_an_epoch_reads_real_documents_often_and_ordinary_passages_now_and_then() -> None:
    from dateline.tagger.examples import Source
    from dateline.tagger.lesson import _epoch_sources
    from dateline.tagger.train import Recipe

    marked = passage("[Oslo|I] {freed|release} [them|R].")
    told = replace(marked, passage_id="2", text="told")
    real, own = Source(marked, ()), Source(replace(marked, style="blog"), (), (Source(told, ()),))
    quiet = Source(replace(marked, style="blog", mentions=()), ())
    read = [_epoch_sources([real, own, quiet], Recipe(real=3, ordinary=0.5, swap=0.5), epoch) for epoch in range(60)]
    assert all(sources.count(real) == 3 for sources in read)
    assert {sources.count(quiet) for sources in read} == {0, 1}
    assert {source.passage.text for sources in read for source in sources if source not in (real, quiet)} == {marked.text, "told"}


def test_an_epoch_reads_a_share_of_the_short_passages_and_every_article() -> None:
    from dateline.tagger.examples import Source
    from dateline.tagger.lesson import _epoch_sources
    from dateline.tagger.train import Recipe

    short = replace(passage("[Oslo|I] {freed|release} [them|R]."), style="blog")
    sources = [Source(short, ()), Source(replace(short, text="Head\n" + short.text), ())]
    read = [_epoch_sources(sources, Recipe(short=0.5), epoch) for epoch in range(60)]
    assert {found.count(sources[0]) for found in read} == {0, 1}
    assert all(found.count(sources[1]) == 1 for found in read)


def test_a_trigger_in_which_another_span_begins_or_ends_stays_as_it_is() -> None:
    """Else the words of both would stand side by side, and the spans at other words than before."""
    text = "Oslo met with Rome on Monday."
    both = tuple(MarkedMention("meeting", "occurred", 5, end, (("initiator", 0, 4),)) for end in (8, 13))
    told = [variant(Passage("1", text, both), random.Random(seed)) for seed in range(200)]
    changed = {found.text for found in told if found}
    assert changed
    for found in changed:
        assert found.startswith("Oslo ")
        assert found.endswith(" with Rome on Monday.")
