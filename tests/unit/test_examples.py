"""What a window of a passage teaches: whose trigger and whose argument each word is."""

from typing import Any

import pytest

from dateline.ontology import ROLES
from dateline.tagger.corpus import MarkedMention, Passage, parse_text
from dateline.tagger.examples import BEGIN, INSIDE, Example, examples_of, prepare


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    from transformers import AutoTokenizer

    from dateline.tagger.weights import encoder_folder

    return AutoTokenizer.from_pretrained(encoder_folder("all-MiniLM-L6-v2"))


def example(tokenizer: Any, passage: Passage) -> Example:
    (source,) = prepare(tokenizer, [passage])
    (found,) = examples_of(tokenizer, source)
    return found


def test_a_role_is_that_of_a_span_beside_its_own_trigger(tokenizer: Any) -> None:
    marked = "[Oslo|I1] {condemned|1accusation} [Rome|R1 I2] for {bombing|2attack} [a depot|O2]."
    found = example(tokenizer, Passage("p", *parse_text(marked, "x")))
    told = {(found.triggers[i][0], found.spans[j][:2], ROLES[role - 1]) for (i, j), role in found.roles.items()}
    assert told == {
        (1, (0, 1), "initiator"),
        (1, (2, 3), "recipient"),
        (4, (2, 3), "initiator"),
        (4, (5, 7), "object"),
    }


def test_of_two_triggers_at_one_place_the_first_teaches(tokenizer: Any) -> None:
    both = tuple(MarkedMention(kind, "occurred", 5, 8) for kind in ("meeting", "talks"))
    assert len(example(tokenizer, Passage("p", "Oslo met Rome.", both)).triggers) == 1


def test_of_a_span_within_another_the_longer_is_learnt(tokenizer: Any) -> None:
    text = "Peru met the envoy of Chad."
    outer = ("initiator", text.index("the"), len(text) - 1)
    for inner in (("initiator", text.index("Chad"), len(text) - 1), ("initiator", text.index("the"), text.index(" of"))):
        marked = Passage("p", text, (MarkedMention("meeting", "occurred", 5, 8, (inner, outer)),))
        assert example(tokenizer, marked).span_labels[0] == [0, 0, BEGIN, INSIDE, INSIDE, INSIDE, 0]
