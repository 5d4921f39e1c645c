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


_LONG_WIRE = f"{_WIRE} " + (
    "The fleet of Finnmark lands forty thousand tons of cod a year, most of it for the smokehouses of Bergen. Its owners want "
    "the old line of 1957, which a flood of letters to the newspapers has defended all spring. Biologists warn that stocks of "
    "capelin have halved since the warm winters began, and that no line on a map will bring them back. In the village of "
    "Bugoynes, where half of the people speak Finnish, the shopkeeper said that her customers hardly talk of anything else. "
    "The last dispute of this kind ended in court."
)


def test_a_wire_story_of_which_the_first_paragraphs_are_printed_is_a_copy_whichever_is_known_first() -> None:
    whole, start, lead = signature(_LONG_WIRE), signature(_LONG_WIRE[:300]), signature(_LONG_WIRE.partition(". ")[0])
    for cut in (start, lead):
        assert similarity(whole, cut) < 0.3
        assert is_copy(whole, cut)
        assert is_copy(cut, whole)


def test_a_short_report_with_a_quotation_of_a_long_one_is_its_own() -> None:
    quoted = "After six hours they said that a commission would draw the line by the end of the year"
    own = signature(f"{_OWN_REPORT} {quoted}.")
    assert similarity(own, signature(_LONG_WIRE)) > 0
    assert not is_copy(own, signature(_LONG_WIRE))


def test_a_line_that_many_texts_have_makes_no_copies_of_short_texts() -> None:
    line = "Reporting by our own correspondents in the north"
    texts = (f"Oslo has recalled its envoy to Rome. {line}.", f"Fishermen shut the harbour of Kirkenes on Sunday. {line}.")
    assert not is_copy(*map(signature, texts))


def test_another_paper_s_own_report_of_the_event_is_no_copy() -> None:
    assert not is_copy(signature(_WIRE), signature(_OWN_REPORT))


def test_a_text_of_fewer_words_than_a_shingle_is_one_shingle() -> None:
    assert similarity(signature("peace talks"), signature("talks")) < 0.05
    assert similarity(signature("peace talks"), signature("Peace, talks!")) == 1.0


@given(st.text())
def test_every_text_has_a_signature_and_is_a_copy_of_itself(text: str) -> None:
    assert similarity(signature(text), signature(text)) == 1.0
    assert is_copy(signature(text), signature(f" {text}\n"))
