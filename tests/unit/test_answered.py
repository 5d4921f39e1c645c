"""What a sentence tells as answered: whose it is not, when it was not, and that it is another event."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dating.answered import is_answered
from dateline.linking.merge import mention_report
from dateline.linking.same_article import agreement
from dateline.records import Argument, Article, Mention, Span
from dateline.resolve.articles import index_article
from dateline.sides.answerers import without_answerers
from dateline.weighing.date_facts import article_dates
from dateline.weighing.date_signs import date_signs
from tests.unit.dated import dated, interval
from tests.unit.dated_articles import event_of

TEXT = "Peru shelled Arica on Monday in retaliation for a raid on Tacna that killed five."
MONDAY = date(2024, 3, 11)


def acts(text: str, *words: str, kind: str = "attack") -> list[Mention]:
    """The acts of a text of one sentence by their triggers; each has Peru as initiator."""
    sentence, by = Span(0, len(text), text), Argument("initiator", Span(text.index("Peru"), text.index("Peru") + 4, "Peru"), 0.6)
    at = [(text.index(word), word) for word in words]
    return [Mention(kind, "occurred", Span(n, n + len(word), word), 0.9, (by,), sentence) for n, word in at]


@pytest.mark.parametrize(
    ("text", "words", "answered"),
    [
        (TEXT, ("shelled", "raid", "killed"), "raid killed"),
        ("Peru bombed Arica to avenge the killing of two soldiers.", ("bombed", "killing"), "killing"),
        ("Peru struck in revenge for raids that killed five and wounded six.", ("struck", "killed", "wounded"), "killed wounded"),
        ("Peru jailed Kim in reply to the arrest and expelled Lee.", ("jailed", "arrest", "expelled"), "arrest"),
        ("In response to the raid, Peru shelled Arica and bombed Tacna.", ("raid", "shelled", "bombed"), "raid"),
        ("In response to the raid Peru shelled Arica.", ("raid", "shelled"), "raid"),
        ("In answer to the raid the army of Peru began an offensive.", ("raid", "offensive"), "raid"),
        ("Peru fired rockets in reprisal for a raid, killing six.", ("fired", "raid", "killing"), "raid"),
        ("Peru sent help in answer to a call, but a raid stopped it.", ("call", "raid"), "call"),
        ("Chile began a raid, in response to which Peru shelled Arica.", ("raid", "shelled"), ""),
        ("Peru shelled Arica and raided Tacna.", ("shelled", "raided"), ""),
    ],
)
def test_what_is_answered_stands_behind_the_phrase_in_its_clause(text: str, words: tuple[str, ...], answered: str) -> None:
    assert [m.trigger.text for m in acts(text, *words) if is_answered(m.sentence, m.trigger)] == answered.split()


def test_without_a_sentence_nothing_is_answered() -> None:
    assert not is_answered(None, Span(0, 4, "raid"))


def test_who_answers_did_not_do_it() -> None:
    assert [len(m.arguments) for m in without_answerers(acts(TEXT, "shelled", "raid", "killed"))] == [1, 0, 0]


def test_somebody_else_who_did_it_stays_and_so_do_all_of_what_is_done_together() -> None:
    answer, raid = acts(TEXT, "shelled", "raid")
    chile = Argument("initiator", Span(58, 63, "Chile"), 0.9)
    hit = Argument("recipient", answer.arguments[0].span, 0.9)
    assert without_answerers([answer, replace(raid, arguments=(chile, hit))])[1].arguments == (chile, hit)
    assert without_answerers([replace(answer, arguments=(chile,)), raid])[1] is raid
    talks = acts(TEXT, "shelled", "raid", kind="talks")
    assert without_answerers(talks) == talks


def test_the_act_and_its_answer_are_two_events() -> None:
    article = Article("a", TEXT, date(2024, 3, 13))
    answer, raid, killed = (mention_report(article, m, n) for n, m in enumerate(acts(TEXT, "shelled", "raid", "killed")))
    assert agreement(answer, raid) is None
    assert agreement(killed, answer) is None
    assert agreement(raid, killed) is not None
    assert agreement(answer, replace(raid, sentence="The raid on Tacna went on.")) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Peru shelled Arica on Monday in revenge for a [raid] on Tacna.",
        "Peru shelled Arica on Monday in reprisal for a raid on Tacna that [killed] five.",
        "Peru shelled Arica on Monday to avenge the [killing] of five.",
    ],
)
def test_the_day_of_the_answer_is_not_that_of_what_is_answered(text: str) -> None:
    assert interval(dated(text)) == (None, None)


def test_its_own_day_is_kept_and_the_answer_has_its_day() -> None:
    assert interval(dated("Peru shelled Arica on Monday in revenge for [raids] on March 7.")) == ("2024-03-07", "2024-03-07")
    assert interval(dated("Peru [shelled] Arica on Monday in revenge for raids.")) == ("2024-03-11", "2024-03-11")


def test_the_day_of_the_answer_is_weighed_for_the_answer() -> None:
    mentions = acts(TEXT, "shelled")
    found = date_signs(article_dates(mentions, index_article(TEXT), date(2024, 3, 13)), event_of(mentions, 0))
    assert {(MONDAY, MONDAY), (date(2024, 3, 12), date(2024, 3, 13))} <= found.keys()
