"""By which name people are called whom no table knows."""

import pytest

from dateline.actors.canonical_names import canonically_named
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.articles import index_article
from dateline.resolve.full_names import fully_named


def called(text: str, words: str, name: str | None = None, sector: str = "CVL") -> str:
    """What the actor of the last such words of the text is called; `name`: what he was called before."""
    start = text.rindex(words)
    actor = Actor(name or words, "TCD", sector, (sector,), "test")
    argument = Argument("initiator", Span(start, start + len(words), words), 0.9, (actor,))
    (found,) = fully_named([Mention("demand", "occurred", Span(0, 3, "led"), 0.9, (argument,))], index_article(text, None))
    assert found.arguments[0].span == argument.span
    return found.arguments[0].actors[0].name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Chad held Wanjiru Oduya. Later Oduya sang.", "Oduya", "Wanjiru Oduya"),
        ("Chad held Wanjiru Oduya. Later Mr Oduya sang.", "Mr Oduya", "Wanjiru Oduya"),
        ("Chad held Wanjiru Oduya. Wanjiru sang.", "Wanjiru", "Wanjiru Oduya"),
        ("Chad held the teacher Wanjiru Oduya.", "teacher Wanjiru Oduya", "Wanjiru Oduya"),
        ("Chad held 19-year-old Wanjiru Oduya.", "19-year-old Wanjiru Oduya", "Wanjiru Oduya"),
        ("Deputy Commissioner Wanjiru Oduya spoke.", "Deputy Commissioner Wanjiru Oduya", "Wanjiru Oduya"),
        ("Wanjiru Atieno Oduya spoke. Wanjiru Oduya left. Oduya sang.", "Oduya", "Wanjiru Atieno Oduya"),
    ],
)
def test_a_person_has_his_full_name(text: str, words: str, name: str) -> None:
    assert called(text, words) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Chad held Wanjiru Oduya and Samuel Oduya. Later Oduya sang.", "Oduya"),
        ("Chad held Wanjiru Oduya and Wanjiru Mensah. Chad freed Wanjiru.", "Wanjiru"),
        ("Chad held Imam Oduya. Later Oduya sang.", "Oduya"),
        ("On Monday Oduya sang. Neither Oduya nor Chad spoke.", "Oduya"),
        ("Help Stranded. The stranded wept.", "Stranded"),
        ("Chad met the National Harvest Front.", "National Harvest Front"),
        ("Chad met the group Wanjiru Oduya.", "group Wanjiru Oduya"),
        ("Oslo police met Chad. Police left.", "Police"),
        ("Oduya Makes Peace With Chad. Oduya sang.", "Oduya"),
    ],
)
def test_others_keep_their_words(text: str, words: str) -> None:
    assert called(text, words) == words


def test_he_of_whom_the_state_alone_is_known_is_the_only_person_of_the_sentence_before() -> None:
    said = '"They robbed us," said Wanjiru Oduya of the Harvest Union. He urged Chad to act.'
    assert called(said, "He", "somebody of Chad") == "Wanjiru Oduya"
    two = "Wanjiru Oduya met Esi Mensah. He urged Chad to act."
    assert called(two, "He", "somebody of Chad") == "somebody of Chad"
    assert called(said, "He", "Kofi Owusu") == "Kofi Owusu"
    assert called("Maria Oduya spoke. He urged Chad to act.", "He", "somebody of Chad") == "somebody of Chad"
    assert called("Maria Oduya spoke. She urged Chad to act.", "She", "somebody of Chad") == "Maria Oduya"


def test_a_firm_is_no_person() -> None:
    text = "Chad fined Wanjiru Oduya. Later Oduya sang."
    assert called(text, "Oduya", sector="BUS") == "Oduya"


def test_whose_brother_is_told_by_the_full_name_of_him_also_where_he_goes_on() -> None:
    text = "Chad's envoy Bo Berg left. His brother stayed. He sang."
    told = [("His brother", "'His' points back to Chad's envoy Bo Berg"), ("His brother", "'He' points back to His brother")]
    spans = [Span(text.index(words), text.index(words) + len(words), words) for words in ("His brother", "He ")]
    mentions = [
        Mention("meeting", "occurred", Span(0, 3, "led"), 0.9, (Argument("initiator", span, 0.9, (_civilian(*each),)),))
        for each, span in zip(told, spans, strict=True)
    ]
    named = map(canonically_named, fully_named(mentions, index_article(text, None)))
    assert [mention.arguments[0].actors[0].name for mention in named] == ["Bo Berg's brother"] * 2


def _civilian(name: str, reason: str) -> Actor:
    return Actor(name, "TCD", "CVL", ("CVL",), reason)
