"""The table of actor phrases without a code."""

from dataclasses import replace

from dateline.records import Actor, Argument, Extraction, Mention, Span
from dateline.scoring.unresolved import unresolved
from tests.unit.builders import mention


def told(*arguments: tuple[str, str | None]) -> Mention:
    """A mention of these initiators: phrase and code."""
    made = (Argument("initiator", Span(0, len(text), text), 0.9, (Actor(text, code, reason="why"),)) for text, code in arguments)
    return replace(mention(), arguments=tuple(made))


def test_phrases_are_counted_over_all_mentions_without_case_and_article() -> None:
    one = Extraction("a", "m", 1, (told(("The rebels", None), ("Oslo", "NOR")), told(("rebels", None))))
    two = Extraction("b", "m", 1, (told(("rebels", None), ("guards", None)),))
    found = unresolved([one, two])
    assert (found.arguments, found.without_code, found.naming_nobody) == (5, 4, 0)
    assert [(phrase.text, phrase.count, phrase.articles) for phrase in found.phrases] == [("rebels", 3, 2), ("guards", 1, 1)]


def test_phrases_that_name_nobody_are_counted_apart() -> None:
    phrases = [("others", None), ("anyone who asks Chad", None), ("some of the guards", None)]
    found = unresolved([Extraction("a", "m", 1, (told(*phrases),))])
    assert (found.naming_nobody, [phrase.text for phrase in found.phrases]) == (2, ["some of the guards"])


def test_so_many_phrases_as_wanted() -> None:
    found = unresolved([Extraction("a", "m", 1, (told(("guards", None), ("rebels", None)),))], limit=1)
    assert [phrase.text for phrase in found.phrases] == ["guards"]
