"""The date of a mention that no phrase tells: the day of publication, an interval, or unknown with the reason."""

import pytest

from tests.unit.dated import dated, interval


def test_news_without_a_phrase_has_the_day_of_publication_or_the_one_before() -> None:
    span = dated("The minister [condemned] the raid.")
    assert (interval(span), span.precision, span.basis) == (("2024-03-12", "2024-03-13"), "day", "publication")


@pytest.mark.parametrize("text", ["He had [condemned] the raid.", "He once [condemned] the raid.", "It has long [accused] them."])
def test_background_without_a_phrase_stays_unknown(text: str) -> None:
    span = dated(text)
    assert (interval(span), span.precision) == ((None, None), "unknown")
    assert "background" in (span.reason or "")


def test_under_pressure_is_no_term_of_office() -> None:
    span = dated("Rome called it a crime under American pressure and [warned] them.")
    assert (interval(span), span.basis) == (("2024-03-12", "2024-03-13"), "publication")


@pytest.mark.parametrize("status", ["planned", "possible", "negated", "ongoing"])
def test_other_statuses_without_a_phrase_stay_unknown_with_the_reason(status: str) -> None:
    span = dated("They [meet].", status)
    assert (interval(span), span.basis) == ((None, None), "unknown")
    assert span.reason


def test_a_vague_phrase_leaves_the_end_open() -> None:
    span = dated("Ambassadors are expected to [return] in the coming days.", "planned")
    assert (interval(span), span.basis) == (("2024-03-14", None), "text")


def test_without_the_day_of_publication_nothing_is_invented() -> None:
    span = dated("They [met].", published=None)
    assert (interval(span), span.basis) == ((None, None), "unknown")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Patrols were doubled in the aftermath of the ferry [bombing].", "went before"),
        ("Prices have doubled since troops [seized] the port.", "went before"),
        ("The order came days after Oslo [expelled] two envoys.", "went before"),
        ("There has been [unrest] across the north since the mayor fled.", "since when"),
        ("There is a new turn in the [murder] trial.", "a case"),
    ],
)
def test_what_went_before_the_news_is_not_of_the_day(text: str, reason: str) -> None:
    for before in ("", "The minister met envoys on Tuesday. "):
        span = dated(text, before=before)
        assert interval(span) == (None, None)
        assert reason in (span.reason or "")


def test_so_long_after_an_event_dates_the_event_back_from_publication() -> None:
    assert interval(dated("Two remain in hospital one week after the ferry [bombing].")) == ("2024-03-04", "2024-03-10")
    assert interval(dated("A year on from the Oslo [raid], grief lingers.")) == ("2023-01-01", "2023-12-31")
    assert interval(dated("The pact collapsed a year after the [raid].")) == (None, None)


def test_an_adjective_of_nationality_does_not_make_an_event_known() -> None:
    assert dated("He condemned the Danish [attack].").basis == "publication"


def test_most_of_a_thing_is_no_superlative() -> None:
    assert interval(dated("Most public meetings have been [banned] in the province since 2019."))[0] == "2019-01-01"
    assert interval(dated("It was the most people [killed] there since 2019."))[0] != "2019-01-01"


def test_what_stands_after_days_of_is_what_went_before() -> None:
    assert "went before" in str(dated("Both agreed to a truce after two days of heavy [fighting].").reason)


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Port Moresby, 17 May 2023\n\n", "2023-05-16"),
        ("Suva, May 17, 2023\n", "2023-05-16"),
        ("She came to Suva, 17 May 2023\n\n", None),
        ("Suva, 17 May 2023 was a good day.\n\n", None),
    ],
)
def test_a_town_and_a_date_on_a_line_at_the_head_tell_the_day_of_publication(head: str, day: str | None) -> None:
    assert interval(dated("They [met] yesterday.", before=head, published=None))[0] == day


@pytest.mark.parametrize(
    "text",
    [
        "Fiji had its envoy [called home] from Oslo.",
        "Fiji had three Norwegian consuls [expelled].",
        "Fiji had an Omani clerk [arrested] in Suva.",
        "Fiji had all the Norwegian consuls [expelled].",
        "Fiji [jailed] him for having spied.",
        "Fiji [left] without having signed it.",
        "Fiji [arrested] a Tongan having accused him of spying.",
    ],
)
def test_what_somebody_had_done_to_another_is_news(text: str) -> None:
    assert interval(dated(text)) == ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    "text",
    [
        "Fiji had [expelled] three Norwegian consuls.",
        "Fiji had three weeks before [expelled] a consul.",
        "Fiji had the evening before [expelled] a consul.",
        "Fiji had the envoy summoned after Tonga had [banned] a rally.",
        "Fiji had one by one [expelled] the consuls.",
        "Fiji had all along [rejected] the treaty.",
        "Fiji had 2,000 men on the island when it [shelled] the port.",
        "Had the islanders not [attacked] it, Fiji would have stayed.",
    ],
)
def test_what_somebody_had_done_before_is_not(text: str) -> None:
    assert interval(dated(text)) == (None, None)
