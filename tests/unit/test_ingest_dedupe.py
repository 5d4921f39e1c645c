"""Equal texts have equal keys; copies of a wire story are known as copies; two reports of one event are not."""

from hypothesis import given
from hypothesis import strategies as st

from dateline.ingest.dedupe import PERMUTATIONS, content_key, is_copy, signature, similarity

_WIRE = (
    "The foreign ministers of Norway and Finland met in Tromso on Monday to settle who may fish in the northern waters. "
    "After six hours they said that a commission would draw the line by the end of the year. Fishermen from both countries "
    "had blocked the harbour of Kirkenes for a week. The commission is to be led by a retired judge from Iceland. Neither "
    "side would say what happens if it does not agree. A spokesman in Helsinki called the mood good, and a colleague in Oslo "
    "said that it had been better than the coffee."
)
_OWN_REPORT = (
    "A row over cod and capelin came closer to its end when Oslo and Helsinki agreed to let a commission decide. It will be "
    "chaired by an Icelandic judge and has until December, the two foreign ministers announced in Tromso after talks on Monday. "
    "Boats that had shut Kirkenes harbour since last week started to leave in the evening, the coast guard reported."
)


def test_case_punctuation_and_space_do_not_change_the_key() -> None:
    assert content_key("Talks, in Oslo!") == content_key("talks in\n\nOSLO")
    assert content_key("Talks in Oslo") != content_key("Talks in Bergen")


def test_a_signature_is_the_same_in_every_run() -> None:
    assert len(signature(_WIRE)) == PERMUTATIONS
    assert signature("one two three four")[:3] == (1596985859, 54428199, 2112996390)


def test_a_cut_and_relabelled_wire_story_is_a_copy() -> None:
    first = signature(_WIRE)
    assert is_copy(first, signature("TROMSO (Wire) - " + _WIRE))
    assert is_copy(first, signature(_WIRE.rsplit(". ", 1)[0]))
    assert is_copy(first, signature(_WIRE.replace("Monday", "Tuesday").replace("six hours", "long talks")))


def test_another_paper_s_own_report_of_the_event_is_no_copy() -> None:
    assert not is_copy(signature(_WIRE), signature(_OWN_REPORT))


def test_a_text_of_fewer_words_than_a_shingle_is_one_shingle() -> None:
    assert similarity(signature("peace talks"), signature("talks")) < 0.05
    assert similarity(signature("peace talks"), signature("Peace, talks!")) == 1.0


@given(st.text())
def test_every_text_has_a_signature_and_is_a_copy_of_itself(text: str) -> None:
    assert similarity(signature(text), signature(text)) == 1.0
    assert is_copy(signature(text), signature(f" {text}\n"))
