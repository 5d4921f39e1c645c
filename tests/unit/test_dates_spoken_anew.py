"""A month that a sentence tells in passing is not that of what somebody else says in the next one."""

import pytest

from tests.unit.dated import dated, interval


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Latvia annexed Ruhnu in November. ", "Norway [urged] Riga to pull back its ships."),
        ("It shut the consulate in October 2019. ", "Fiji's Prime Minister Sitiveni Tora [called] on Tonga to open it again."),
        ("Peru threw out the inspectors in winter 2019. ", "The African Union [demanded] that the envoys return."),
        ("Peru cut its quota in the second quarter of 2021. ", "Norway [warned] Lima that the fish would die out."),
        ("Peru bombed another port in April 2021. ", "Chile [accused] Bolivia of the strike."),
        ("Peru shut its border in April 2021. ", "Norway urged it to talk, and Fiji [thanked] Bolivia for its help."),
        ("Peru shut its border in April 2021. ", "Norway urged it to talk and [recalled] its envoy."),
        ("Peru shut its border in April 2021. The tolls were high. ", "Norway [accused] Bolivia of lying."),
        ("Peru shut its border in April 2021. ", "Norway [denied] arming the rebels."),
        ("Peru shut its border in Oct. ", "Norway [denied] arming the rebels."),
    ],
)
def test_what_another_says_of_his_own_is_news(before: str, text: str) -> None:
    span = dated(text, before=before)
    assert (interval(span), span.basis) == (("2024-03-12", "2024-03-13"), "publication")


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("In April 2021 it called off a visit. ", "Norway [urged] Peru to think again."),  # the date opens a look back
        ("Peru shut its border in April 2021, and Chile froze its funds. ", "Norway [urged] Lima to open it."),
        ("The quarrel broke out in April 2021. ", "Norway [accused] Peru of overfishing."),
        ("The last time was in April 2021. ", "Norway [accused] Peru of overfishing."),
        ("Peru shut its border in April 2021. ", "It [accused] Norway of overfishing."),
        ("Peru shut its border in April 2021. ", "The ministry [accused] Norway of overfishing."),
        ("Peru seized a Norwegian ship in April 2021. ", "Norway [demanded] an apology."),  # one of those told of answers
        ("Peru called off a visit in April 2021. ", "Norway [protested]."),
        ("Peru called off a visit in April 2021. ", "In answer Norway [urged] its citizens to leave Peru."),
        ("Peru called off a visit in April 2021. ", "Norway [condemned] Lima."),
        ("In April 2021 Peru shut Callao. That month Oslo shut Bodo. ", "Norway [urged] Fiji to talk."),
        ("Peru tested a missile in April 2021. ", "Norway [condemned] the launch."),
        ("Peru seized a tanker in April 2021. ", "Norway [defended] the release."),
        ("Peru tested a missile in April 2021. ", "Norway [called] for an end to the tests."),
        ("Peru tested a missile in April 2021. ", "Norway [accused] Peru of the breach."),
        ("Peru tested a missile in April 2021. ", "Norway [thanked] Fiji for its report on that."),
        ("Peru tested a missile in April 2021. ", "Norway [warned] that the step would cost Lima aid."),
        ("Peru tested a missile in April 2021. ", "Men accused of theft [fled] Lima."),
        ("Peru tested a missile in April 2021. ", "Ships [blocked] the bay."),
    ],
)
def test_what_takes_up_the_act_or_goes_on_with_it_is_of_its_time(before: str, text: str) -> None:
    assert interval(dated(text, before=before)) == ("2021-04-01", "2021-04-30")


def test_a_day_or_the_month_of_its_own_sentence_is_gone_on_with() -> None:
    assert interval(dated("In April 2021 Peru tested a missile, and Norway [urged] Fiji to stay away.")) == (
        "2021-04-01",
        "2021-04-30",
    )
    before = "Peru tested a missile on 4 April 2021. "
    assert interval(dated("Norway [urged] Fiji to stay away.", before=before)) == ("2021-04-04", "2021-04-04")


def test_what_the_act_did_goes_on_with_its_month_in_what_is_said_of_it() -> None:
    before = "Peru shelled a port in April 2021. "
    text = "Norway urged Fiji to pay for nine who were [killed]."
    assert interval(dated(text, before=before)) == ("2021-04-01", "2021-04-30")


@pytest.mark.parametrize(
    "text",
    [
        "Norway [rejected] the new charges as baseless.",
        "Norway [denied] fresh claims that it arms the rebels.",
        "Norway [dismissed] Fiji's latest map as a joke.",
        "Norway [thanked] Fiji for Monday's vote.",
    ],
)
def test_a_brief_that_opens_with_an_old_day_goes_on_with_the_news(text: str) -> None:
    before = "Peru and Chile signed a fishing pact on 4 April 2021. "
    assert dated(text, before=before).basis == "publication"
    assert interval(dated(text, before="Fiji lost.\n" + before)) == ("2021-04-04", "2021-04-04")


@pytest.mark.parametrize(
    "text",
    [
        "Norway [condemned] the new sanctions.",
        "Norway [accused] Fiji of starting a new war.",
        "Norway [accused] Fiji of theft in the day's longest speech.",
        "Norway [demanded] a new vote.",
        "Norway [urged] Fiji to sign.",
        "Norway [rejected] the new pact.",
    ],
)
def test_not_with_what_takes_up_the_act_or_tells_of_nothing_new(text: str) -> None:
    assert interval(dated(text, before="Peru and Chile signed a fishing pact on 4 April 2021. ")) == ("2021-04-04", "2021-04-04")


ON_4_MARCH = ("2024-03-04", "2024-03-04")
NEWS = ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    ("before", "text", "days"),
    [
        ("Peru left the pact on 4 March. ", "“We deeply [regret] it,” Chile said in a statement.", ON_4_MARCH),
        ("Peru left the pact on 4 March. ", "“We are [concerned] about its ships,” Chile said.", ON_4_MARCH),
        ("Peru left the pact on 4 March. ", "“We [regret] it,” Lund said on Tuesday.", ("2024-03-12", "2024-03-12")),  # its own
        ("Peru left the pact on 4 March. ", "“We [regret] that,” Lund said on Tuesday.", ("2024-03-12", "2024-03-12")),
        ("Peru left the pact on 4 March. ", "“We [regret] it,” says Lund.", NEWS),
        ("Peru left the pact on 4 March. ", "“We [shelled] nine ports,” Lund said.", NEWS),  # not done by his words
        ("Peru left the pact on 4 March. Chile is angry. ", "“We [regret] it,” Lund said.", NEWS),
        ("Peru left the pact in January. ", "“We [regret] it,” Lund said.", NEWS),  # a month may be told in passing
        ("“Peru left on 4 March,” he said. ", "“We [regret] it,” he added.", NEWS),
    ],
)
def test_what_is_done_by_words_quoted_is_of_the_day_of_which_is_told(before: str, text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text, before=before)) == days
