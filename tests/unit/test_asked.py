"""What a question asks is possible; what it takes as known, or is answered with yes, has occurred."""

import re

import pytest

from dateline.acts.asked import as_asked
from dateline.records import Mention, Span
from dateline.resolve.articles import index_article


def status(text: str, trigger: str = "expelled", told: str = "occurred") -> str:
    """Of an expulsion told in a sentence that ends with the first '?'."""
    end = text.index("?") + 1
    start = max(found.end() for found in re.finditer(r"^|\n|[.!] ", text[:end]))
    at = text.index(trigger)
    mention = Mention(
        "diplomat_expulsion", told, Span(at, at + len(trigger), trigger), 0.9, (), Span(start, end, text[start:end])
    )
    return as_asked(index_article(text), mention).status


@pytest.mark.parametrize(
    ("question", "trigger"),
    [
        ("Q: Has Chad expelled the envoy?", "expelled"),
        ("QUESTION: Did Chad expel the envoy?", "expel"),
        ("QUESTION: And did Chad quietly expel the envoy?", "expel"),
        ("QUESTION: Good morning. Were two envoys expelled by Chad?", "expelled"),
        ("Lima Times: Hasn't Chad expelled the envoy?", "expelled"),
        ("Q: Is it true that Chad has expelled the envoy?", "expelled"),
        ("Q: Can you please confirm reports that Chad expelled the envoy?", "expelled"),
        ("Q: Do you know if Chad expelled the envoy?", "expelled"),
        ("Q: Have you any confirmation that Chad expelled the envoy?", "expelled"),
        ("Q: Has the ambassador to Chad been expelled by Mali?", "expelled"),
        ("Q: Has Chad recalled its consul and expelled the envoy?", "expelled"),
        ("Q: Has a Mali-backed group expelled the envoy?", "expelled"),
        ("Q: Was the envoy expelled Tuesday?", "expelled"),
        ("Q: Did armed men raid the port?", "raid"),
        ("Q: Did the Fijian boat attack a tanker?", "attack"),
    ],
)
@pytest.mark.parametrize(
    "answer", ["", "\n\nA: No comment.", "\n\nMS. LIND: We cannot confirm that.", "\n\nA: Yesterday it rained."]
)
def test_what_is_but_asked_is_possible(question: str, trigger: str, answer: str) -> None:
    assert status(question + answer, trigger) == "possible"


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Has Chad expelled the envoy? Of course not.", "expelled"),
        ("Lima is silent. And have its friends in Chad expelled the envoy? Has Mali expelled the consul?", "expelled"),
        ("Did Chad then expel the envoy?", "expel"),
        ("Had Chad expelled the envoy? Mali asked that on Monday.", "expelled"),
        ("When did Chad last expel an envoy?", "expel"),
        ("When has it ever expelled an envoy?", "expelled"),
        ("Which government has expelled the envoy?", "expelled"),
        ("What Arab state has ever expelled an envoy?", "expelled"),
        ("Who ever expelled an envoy?", "expelled"),
        ("Has Chad expelled the envoy? No minister says so.", "expelled"),
        ("Which government has expelled an envoy? None, Chad says.", "expelled"),
    ],
)
def test_so_is_what_any_other_text_asks(text: str, trigger: str) -> None:
    assert status(text, trigger) == "possible"


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Q: Has Chad expelled the envoy?\n\nA: Yes, on Monday.", "expelled"),
        ("Q: Has Chad expelled the envoy?\n\nMS. LIND: That's correct.", "expelled"),
        ("Q: Has Chad expelled the envoy?\n\nThey have.", "expelled"),
        ("MS. LIND: Has Chad expelled the envoy? It has.", "expelled"),
        ("Q: Why did Chad expel the envoy?", "expel"),
        ("Q: When was the envoy expelled?", "expelled"),
        ("Q: After Chad expelled the envoy, will you wait?", "expelled"),
        ("Q: Did Mali protest after Chad expelled the envoy?", "expelled"),
        ("Q: Is Mali aware that Chad expelled the envoy?", "expelled"),
        ("Q: Do you know that Chad expelled the envoy?", "expelled"),
        ("Q: Did you meet the envoy whom Chad expelled?", "expelled"),
        ("Q: Is the expelled envoy at home?", "expelled"),
        ("Q: Did the expulsion anger Mali?", "expulsion"),
        ("Q: Is there any news of the envoy expelled from Chad?", "expelled"),
        ("Q: Have the two envoys expelled by Chad come home?", "expelled"),
        ("Q: Is the Fijian arrested in Lima a spy?", "arrested"),
        ("Q: Has Mali contacted the Fijian shot yesterday?", "shot"),
        ("Q: Were the five detained Fijians named?", "detained"),
        ("Q: Were the five detained men named?", "detained"),
        ("Q: Have the curbs imposed on Chad worked?", "imposed"),
        ("Q: Did the Fijian raid on Lima surprise you?", "raid"),
        ("Q: Did the Lima summit help Chad?", "summit"),
        ("Q: Did Mali condemn the Fijian missile test?", "missile test"),
        ("Q: Chad expelled the envoy. And you?", "expelled"),
        ("Hasn't Chad expelled the envoy?", "expelled"),  # not at a briefing
        ("Did Chad expel the envoy because it was paid to?", "expel"),
        ("Has Chad not expelled the envoy?", "expelled"),
        ("Has Chad expelled the envoy? Chad has.", "expelled"),
        ("Has Chad expelled the envoy? The Fijian minister says so: it did on Monday.", "expelled"),
        ("Has Chad expelled the envoy? Of course it has.", "expelled"),
        ("Has Chad expelled the envoy? Chad expelled two on Monday.", "expelled"),
        ("Can you say that Chad expelled the envoy?", "expelled"),
        ("Chad expelled the envoy, didn't it?", "expelled"),
        ("Has Chad, which expelled the envoy, gone too far?", "expelled"),
        ("Which states have expelled an envoy?", "expelled"),
        ("Which government has expelled an envoy? Chad, which did so on Monday.", "expelled"),
        ("Who has ever expelled an envoy? South Africa.", "expelled"),
        ("When did Chad expel the envoy?", "expel"),
        ("Who expelled the envoy?", "expelled"),
    ],
)
def test_what_a_question_takes_as_known_or_the_answer_confirms_has_occurred(text: str, trigger: str) -> None:
    assert status(text, trigger) == "occurred"


def test_no_plan_becomes_possible_by_a_question() -> None:
    assert status("Q: Has Chad expelled the envoy?", told="negated") == "negated"
