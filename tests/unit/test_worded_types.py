"""Types that a word beside the trigger settles."""

import pytest

from dateline.acts.worded_types import by_words
from dateline.records import Argument, Mention, Span


def told(kind: str, text: str, words: str = "", role: str = "recipient") -> str:
    """The type of the act told by the word in brackets, with those words in that role."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    arguments: tuple[Argument, ...] = ()
    if words:
        at = plain.index(words)
        arguments = (Argument(role, Span(at, at + len(words), words), 0.9),)
    sentence = Span(0, len(plain), plain)
    return by_words(Mention(kind, "occurred", Span(start, end, plain[start:end]), 0.9, arguments, sentence)).type


@pytest.mark.parametrize(
    ("kind", "text", "recipient", "settled"),
    [
        ("mobilisation", "Ghana [sent] 400 peacekeepers to the border.", "", "aid"),
        ("mobilisation", "Ghana [sent] 400 soldiers to the border.", "", "mobilisation"),
        ("mobilisation", "Ghana, which has peacekeepers in the town, [sent] tanks to the border.", "", "mobilisation"),
        ("mobilisation", "In May, 400 peacekeepers from Ghana were [sent] to the border.", "", "aid"),
        ("mobilisation", "Ghana [sent] 400 soldiers as peacekeepers to the border.", "", "aid"),
        ("mobilisation", "Ghana [sent] 400 soldiers, part of a peacekeeping force.", "", "aid"),
        ("mobilisation", "Ghana [moved] troops to the border despite Kenyan peacekeepers there.", "", "mobilisation"),
        ("mobilisation", "Ghana [massed] troops at the border after it told UN peacekeepers to go.", "", "mobilisation"),
        ("mobilisation", "Ghana [moved] its tanks up to the peacekeepers' base.", "", "mobilisation"),
        ("concession", "Kenya [opened] its border to refugees from the fighting.", "", "aid"),
        ("concession", "Kenya [reopened] its border to lorries.", "", "concession"),
        ("attack", "The president declared a state of [siege] in the capital.", "", "restriction"),
        ("attack", "The president declared a [state of siege] in the capital.", "", "restriction"),
        ("attack", "The [State of Siege] was lifted.", "", "restriction"),
        ("attack", "The [siege] of the capital went on.", "", "attack"),
        ("attack", "The rebels lay [siege] to the capital of the state.", "", "attack"),
        ("cooperation", "Bonn [shared] the painting with Warsaw.", "Warsaw", "cooperation"),
        ("mobilisation", "Iran [fired] rockets at Iraq.", "Iraq", "attack"),
        ("mobilisation", "Iran [fired] a missile into the Gulf, Iraq said.", "Iraq", "mobilisation"),
    ],
)
def test_a_word_settles_the_type(kind: str, text: str, recipient: str, settled: str) -> None:
    assert told(kind, text, recipient) == settled


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Kenya [suspended] sanctions against Burundi.", "sanctions"),
        ("Kenya [eased] most of its sanctions on Burundian tea for a year.", "most of its sanctions on Burundian tea"),
        ("Kenya [paused] the asset freezes that it imposed on Burundi.", "the asset freezes that it imposed on Burundi"),
        ("Kenya [waived] import duties on tea from Burundi.", "import duties on tea"),
        ("Kenya [waived] duties on tea from Burundi.", "duties on tea"),
        ("Kenya [revoked] its 2009 arms embargo, the oldest of the bloc.", "its 2009 arms embargo, the oldest of the bloc"),
        ("The [suspension] of restrictive measures against Burundi came late.", "restrictive measures"),
        ("Kenya [lifted] its tariffs on tea and raised wages by 80%.", "its tariffs on tea"),
        ("Kenya [ended] a ban on beef from Burundi.", "a ban on beef"),
    ],
)
def test_a_measure_that_is_suspended_is_lifted(text: str, measure: str) -> None:
    assert told("sanctions_imposed", text, measure, "object") == "sanctions_lifted"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Kenya [suspended] its aid to Burundi.", "its aid"),
        ("Kenya [suspended] imports of tea from Burundi.", "imports of tea"),
        ("Kenya [suspended] arms exports to Burundi.", "arms exports"),
        ("The bloc [suspended] Burundi.", "Burundi"),
        ("Kenya [suspended] sanctions talks with Burundi.", "sanctions talks"),
        ("Kenya [suspended] the lifting of sanctions.", "the lifting of sanctions"),
        ("Kenya [suspended] trade and sanctions advice.", "trade and sanctions advice"),
        ("Kenya [suspended] the customs officers from duties.", "duties"),
        ("Kenya [extended] sanctions against Burundi.", "sanctions"),
        ("Kenya [endorsed] sanctions against Burundi.", "sanctions"),
    ],
)
def test_other_things_that_are_suspended_and_other_acts_upon_a_measure_stay(text: str, thing: str) -> None:
    assert told("sanctions_imposed", text, thing, "object") == "sanctions_imposed"


@pytest.mark.parametrize(
    "who",
    [
        "No minister",
        "None",
        "No-one",
        "no more envoys",
        "Not one of them",
        "Neither side",
        "Not a single one",
        "none of the 10",
        "no hostages were freed but talks",
    ],
)
def test_what_nobody_does_is_negated(who: str) -> None:
    assert status_of_what_is_done_by(who) == "negated"


@pytest.mark.parametrize(
    "who",
    [
        "Norway",
        "No 10",
        "No. 10",
        "No.2 of the junta",
        "No fewer than 14 states",
        "no less a man than the king",
        "no more than two envoys",
        "None other than Ada Lind",
        "No state but Norway",
        "Nobody except the king",
        "not one but two envoys",
        "Not a single state but ten",
        "No-confidence voters",
    ],
)
def test_what_somebody_does_after_all_is_not(who: str) -> None:
    assert status_of_what_is_done_by(who) == "planned"


def status_of_what_is_done_by(who: str) -> str:
    by = Argument("initiator", Span(0, len(who), who), 0.9)
    return by_words(Mention("visit", "planned", Span(20, 26, "travel"), 0.9, (by,))).status


def test_without_a_sentence_nothing_is_settled() -> None:
    mention = Mention("mobilisation", "occurred", Span(0, 5, "fired"), 0.9)
    assert by_words(mention) is mention


@pytest.mark.parametrize(
    "text",
    [
        "Fiji [expelled] no fewer than 20 Tongan envoys.",
        "Fiji [expelled] two Tongan envoys, no more.",
        "In the [talks] no deal was reached.",
        "Fiji [imposed] sanctions but no embargo on Tonga.",
        "Fiji [expelled] no one else.",
        "Fiji [shelled] no man's land on Monday.",
        "Fiji [shelled] No 5 power station.",
        "Fiji [arrested] No. 2 of the gang.",
    ],
)
def test_so_is_nothing_else(text: str) -> None:
    assert status_of("restriction", text) == "occurred"


def status_of(kind: str, text: str) -> str:
    """The status of the act told by the word in brackets."""
    start, end, plain = text.index("["), text.index("]") - 1, text.replace("[", "").replace("]", "")
    return by_words(Mention(kind, "occurred", Span(start, end, plain[start:end]), 0.9, (), Span(0, len(plain), plain))).status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway never offered an apology to Mali.", "possible"),
        ("Norway may offer an apology to Mali.", "possible"),
        ("Mali demanded an apology of Norway.", "possible"),
    ],
)
def test_an_apology_that_is_offered_is_made(text: str, status: str) -> None:
    word = "apologies" if "apologies" in text else "apology"
    start = text.index(word)
    mention = Mention("endorsement", "possible", Span(start, start + len(word), word), 0.9, (), Span(0, len(text), text))
    assert by_words(mention).status == status


@pytest.mark.parametrize(
    ("kind", "text", "recipient", "settled"),
    [
        ("sanctions_imposed", "Peru [froze] the assets of two banks.", "two banks", "sanctions_imposed"),
        ("arrest", "Peru [arrested] two Fijian diplomats.", "two Fijian diplomats", "arrest"),
        ("arrest", "Peru [expelled] a Fijian priest.", "a Fijian priest", "arrest"),
        ("arrest", "Peru [expelled] the wife of a Fijian diplomat.", "the wife of a Fijian diplomat", "arrest"),
        ("arrest", "Peru [expelled] the Fijian envoy's cook.", "the Fijian envoy's cook", "arrest"),
    ],
)
def test_unfrozen_is_lifted_and_an_envoy_is_expelled(kind: str, text: str, recipient: str, settled: str) -> None:
    assert told(kind, text, recipient) == settled
