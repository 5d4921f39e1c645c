"""The date of a mention: argument, sentence, other mentions, publication, or unknown with the reason."""

import re
from dataclasses import replace
from datetime import date

import pytest

from dateline.merge import best_date
from dateline.records import CAPTION_DATE, Article, DateSpan, Mention, Span
from dateline.resolve.date_back_references import dated_as_before
from dateline.resolve.date_moved import MOVED_TO
from dateline.resolve.dates import event_date, mention_date
from dateline.resolve.mentions import resolve_mentions

PUBLISHED = date(2024, 3, 13)


def dated(marked, status="occurred", argument=None, published=PUBLISHED, before=""):
    """The date of the mention whose trigger stands in brackets; `argument` is the text of its date argument."""
    text = before + marked.replace("[", "").replace("]", "")
    start = len(before) + marked.index("[")
    trigger = Span(start, start + marked.index("]") - marked.index("[") - 1, "")
    arguments = [Span(text.index(argument), text.index(argument) + len(argument), argument)] if argument else []
    return mention_date(text, Span(len(before), len(text), text[len(before) :]), trigger, status, arguments, published)


def interval(span):
    return span.earliest and span.earliest.isoformat(), span.latest and span.latest.isoformat()


def test_its_own_argument_comes_first():
    span = dated("On Monday he said they had [met] on 3 March.", argument="3 March")
    assert (interval(span), span.basis) == (("2024-03-03", "2024-03-03"), "text")


def test_an_argument_without_tense_follows_the_status():
    assert interval(dated("A [summit] on Friday", "planned", "Friday")) == ("2024-03-15", "2024-03-15")
    assert interval(dated("A [summit] on Friday", "occurred", "Friday")) == ("2024-03-08", "2024-03-08")


def test_what_occurred_is_not_dated_ahead():
    text = "Rebels broke the [truce] agreed to on Tuesday."
    assert interval(dated(text, "occurred", "Tuesday")) == ("2024-03-12", "2024-03-12")
    assert interval(dated(text, "planned", "Tuesday")) == ("2024-03-19", "2024-03-19")


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("She [wants] the bank to wait next week.", "next week"),
        ("He [accused] them of squandering the future.", None),
        ("It [agreed] to lower fees by next year.", None),
    ],
)
def test_what_occurred_takes_no_date_that_lies_ahead_or_stays_open(text, argument):
    assert dated(text, "occurred", argument).basis == "publication"


def test_a_year_after_publication_leaves_what_occurred_unknown():
    span = dated("In 2031 the two sides [agreed] a budget.", "occurred", "2031")
    assert (interval(span), span.reason) == ((None, None), "the text dates it after publication")


def test_what_is_planned_is_not_over():
    assert dated("He told the paper last month that they would [sign].", "planned", "last month").basis == "unknown"


@pytest.mark.parametrize(
    ("text", "argument", "told"),
    [
        ("She rose to fame in 2014, when she [accused] the mayor.", None, ("2014-01-01", "2014-12-31")),
        ("Wages have stalled since 4 March, when Peru [closed] the mine.", "since 4 March", ("2024-03-04", "2024-03-04")),
        ("Prices have risen since 2011, the year the pact was [signed].", "2011", ("2011-01-01", "2011-12-31")),
        ("It recalled the flood of May 2019, in which troops [killed] two.", None, ("2019-05-01", "2019-05-31")),
    ],
)
def test_a_clause_that_hangs_on_a_date_has_that_date(text, argument, told):
    assert interval(dated(text, "occurred", argument)) == told


def test_since_after_a_superlative_compares():
    assert dated("It was the deadliest [raid] in Lima since 2014.").basis == "publication"
    assert dated("The first [talks] since January ended.", argument="January").basis == "publication"
    assert interval(dated("At least nine were [killed] since January."))[0] == "2024-01-01"


def test_else_the_expression_of_its_clause():
    text = "Ministers who [met] on Monday will sign the deal in May."
    assert interval(dated(text)) == ("2024-03-11", "2024-03-11")
    assert interval(dated("Ministers who met on Monday will [sign] the deal in May.", "planned")) == ("2024-05-01", "2024-05-31")


def test_the_day_of_the_announcement_is_not_that_of_the_planned_event():
    span = dated("It said on Wednesday that envoys will [meet].", "planned")
    assert (interval(span), span.basis) == ((None, None), "unknown")


def test_a_date_that_describes_another_noun_is_not_taken():
    span = dated("He [condemned] the 2015 accord.")
    assert (interval(span), span.basis) == (("2024-03-12", "2024-03-13"), "publication")
    assert interval(dated("He spoke of Monday's [attack].")) == ("2024-03-11", "2024-03-11")


def test_the_date_of_what_is_spoken_of_is_not_taken():
    assert dated("It [accused] them of rewarding the massacre of 7 October.").basis == "publication"
    assert dated("He [thanked] Oman, where rounds were held in 2021.").basis == "publication"
    assert dated("It suspended the treaty concluded in 2002, [accusing] Madrid of taking sides.").basis == "publication"
    assert interval(dated("It [met] at the end of February.")) == ("2024-02-21", "2024-02-29")
    assert interval(dated("The [massacre] of 7 October shook them.")) == ("2023-10-07", "2023-10-07")


@pytest.mark.parametrize(
    "text",
    [
        "Two mills, which merged in 1998 to form one firm, would split, its owner [claimed].",
        "Its aims, announced in November 2021, have been [criticised].",
        "After envoys walked out on Sunday, Chile [condemned] the plan.",
        "Police [praised] the press, noting that it hadn't named them until October.",
    ],
)
def test_the_date_of_a_subordinate_clause_is_not_that_of_the_main_clause(text):
    assert dated(text).basis == "publication"


def test_the_date_of_the_main_clause_is_not_that_of_what_went_before():
    text = "Both sought shelter in May 2022, shortly after rebels [attacked] the port."
    assert dated(text).basis != "text"
    assert dated("They met on Monday in the wake of the [raid].").basis != "text"
    assert interval(dated("Rebels have [shelled] it since January.")) == ("2024-01-01", "2024-03-13")


def test_an_argument_stands_for_the_whole_expression_around_it():
    text = "Soldiers guard during a [protest] in Bangkok, Thailand Saturday, March 9, 2024"
    assert interval(dated(text, argument="Saturday")) == ("2024-03-09", "2024-03-09")


def test_a_term_of_office_dates_what_was_done_under_it():
    span = dated("It [withdrew] from the treaty under President Donald Trump.", published=date(2021, 6, 17))
    assert (interval(span), span.precision) == (("2017-01-20", "2021-01-20"), "term")


def test_news_without_a_phrase_has_the_day_of_publication_or_the_one_before():
    span = dated("The minister [condemned] the raid.")
    assert (interval(span), span.precision, span.basis) == (("2024-03-12", "2024-03-13"), "day", "publication")


def test_the_story_goes_on_telling_of_the_day_last_named():
    span = dated("She also [condemned] the raid.", before="The minister met envoys on Tuesday. ")
    assert (interval(span), span.basis) == (("2024-03-12", "2024-03-12"), "text")


@pytest.mark.parametrize("text", ["He had [condemned] the raid.", "He once [condemned] the raid.", "It has long [accused] them."])
def test_background_without_a_phrase_stays_unknown(text):
    span = dated(text)
    assert (interval(span), span.precision) == ((None, None), "unknown")
    assert "background" in span.reason


def test_a_relative_clause_that_a_comma_closes_makes_no_background():
    span = dated("The two leaders, who last met in Turkistan, also [signed] an accord.", before="They met on Tuesday. ")
    assert interval(span) == ("2024-03-12", "2024-03-12")
    span = dated("Peru, whose drones had helped, [congratulated] him.", before="They met on Tuesday. ")
    assert interval(span) == ("2024-03-12", "2024-03-12")


@pytest.mark.parametrize("text", ["He [complained] that Rome had had no time.", "He had no time to read it, but [voted] for it."])
def test_what_another_clause_tells_makes_no_background(text):
    assert interval(dated(text, before="They met on Tuesday. ")) == ("2024-03-12", "2024-03-12")


def test_also_goes_on_with_the_day_of_the_sentence_before_however_long_ago():
    before = "The envoy was told to leave on February 7. "
    assert interval(dated("Rome also [halted] trade.", before=before)) == ("2024-02-07", "2024-02-07")
    assert interval(dated("Rome also [halted] trade.", before=before.strip() + "\n")) == ("2024-02-07", "2024-02-07")
    assert interval(dated("Rome [halted] trade.", before=before.strip() + "\n")) == ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("", "In January 2012, in a tent on the tarmac, he handed her the telephone, and she [said] she was sorry."),
        ("A court jailed him in January 2012, a day after she had come. ", "Bonn [protested]."),
        ("It soured in January 2012. ", "The envoy [met] the king."),
        ("", "When a panel found in January 2012 that he was right, Rome called the envoy and [sent] him home."),
    ],
)
def test_a_paragraph_that_looks_back_goes_on_with_its_own_time(before, text):
    assert interval(dated(text, before=before)) == ("2012-01-01", "2012-01-31")


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("A court jailed him in January.\n", "Bonn [protested]."),  # a paragraph of its own
        ("A court jailed him in January. ", "Bonn has [protested]."),
        ("A court jailed him in January. ", "Bonn [denies] it."),
        ("A court jailed him in January. ", "In a statement Bonn [protested]."),
        ("A court jailed him in January. ", "Bonn condemned the latest [attack]."),
        ("It spoke of what happened in January. ", "Bonn [protested]."),
        ("It cited the pact of January. ", "Bonn [protested]."),
        ("It had been free since January. ", "Bonn [protested]."),
        ("The vote would have been in January. ", "Bonn [protested]."),
        ("", "Bonn, which jailed him in January, [protested]."),
        ("", "After envoys walked out in January, Bonn [protested]."),
    ],
)
def test_what_is_told_of_today_does_not_go_on_with_the_time_that_a_paragraph_looks_back_to(before, text):
    assert dated(text, before=before).basis == "publication"


def test_what_the_main_clause_is_counted_from_is_no_day_to_go_on_with():
    text = "On Tuesday she flew to Bonn for talks, two days after the court [rejected] the claim."
    assert interval(dated(text)) == ("2024-03-10", "2024-03-10")
    assert interval(dated("Rome [protested].", before=text.replace("[", "").replace("]", "") + " ")) == (
        "2024-03-12",
        "2024-03-12",
    )


@pytest.mark.parametrize("status", ["planned", "possible"])
def test_a_day_behind_what_lies_ahead_is_ahead(status):
    assert interval(dated("They called for a [summit] of the bloc on Tuesday.", status, "Tuesday")) == (
        "2024-03-19",
        "2024-03-19",
    )
    assert interval(dated("The army announced [drills] from Tuesday.", status, "from Tuesday"))[0] == "2024-03-19"
    assert interval(dated("A [summit] is near, she said on Tuesday.", "planned", "Tuesday")) == (None, None)


def test_the_day_of_the_march_is_not_that_of_the_attack_that_it_is_about():
    assert interval(dated("On Sunday they marched for the victims of the [attack].")) == (None, None)
    assert interval(dated("They marched for the victims of the [attack] on Sunday.")) == ("2024-03-10", "2024-03-10")


def test_hours_after_is_that_day_or_the_one_before():
    assert interval(dated("She flew home on Tuesday, hours after the two [struck] a bargain.")) == ("2024-03-11", "2024-03-12")
    assert interval(dated("Hours after the two [struck] a bargain, she left.", before="It rained on Tuesday. ")) == (
        "2024-03-11",
        "2024-03-12",
    )


def test_by_evening_she_had_is_no_background():
    assert interval(dated("By evening Rome had [expelled] them.", before="They met on Tuesday. ")) == ("2024-03-12", "2024-03-12")


def test_under_pressure_is_no_term_of_office():
    span = dated("Rome called it a crime under American pressure and [warned] them.")
    assert (interval(span), span.basis) == (("2024-03-12", "2024-03-13"), "publication")


def test_where_hangs_on_the_day_that_it_follows():
    assert interval(dated("He had travelled to Bonn on Monday, where they [signed] a pact.")) == ("2024-03-11", "2024-03-11")


def test_a_participle_has_the_day_of_the_clause_that_it_ends():
    assert interval(dated("Rome hit back on Monday, [killing] nine.")) == ("2024-03-11", "2024-03-11")


@pytest.mark.parametrize("status", ["planned", "possible", "negated", "ongoing"])
def test_other_statuses_without_a_phrase_stay_unknown_with_the_reason(status):
    span = dated("They [meet].", status)
    assert (interval(span), span.basis) == ((None, None), "unknown")
    assert span.reason


def test_a_vague_phrase_leaves_the_end_open():
    span = dated("Ambassadors are expected to [return] in the coming days.", "planned")
    assert (interval(span), span.basis) == (("2024-03-14", None), "text")


def test_without_the_day_of_publication_nothing_is_invented():
    span = dated("They [met].", published=None)
    assert (interval(span), span.basis) == ((None, None), "unknown")


def day(text, basis="text", precision="day"):
    return DateSpan(date.fromisoformat(text), date.fromisoformat(text), precision, basis)


def test_other_mentions_lend_their_date_to_one_that_tells_none():
    own = DateSpan(None, None, "unknown", "unknown")
    assert event_date(own, [day("2024-03-02", precision="month"), day("2024-03-05")]).earliest == date(2024, 3, 5)
    assert event_date(day("2024-03-13", "publication"), [day("2024-03-05")]).earliest == date(2024, 3, 5)


def test_only_an_interval_of_a_text_that_is_closed_is_lent():
    own = DateSpan(None, None, "unknown", "unknown")
    since, until = (replace(day("2024-03-05"), **{side: None}) for side in ("latest", "earliest"))
    for other in (since, until, day("2024-03-05", "publication")):
        assert event_date(own, [other]) == own
    captioned = replace(day("2024-03-04"), reason=CAPTION_DATE)
    assert event_date(own, [captioned, day("2024-03-01", precision="month")]).precision == "month"


def test_a_part_of_an_expression_is_read_as_all_of_it_within_its_line():
    head, marked = "Envoys meet on 3 May 2012\n", "They [met] on Saturday, May 24, 2014\nIt rained in 2016."
    for argument in ("Saturday", "May 24", "2014"):
        assert interval(dated(marked, argument=argument, before=head)) == ("2014-05-24", "2014-05-24")


def test_of_several_arguments_the_closed_one_counts_then_the_finer():
    text = "They met since 2019 and on 3 March 2021 and in May 2020."
    spans = [Span(text.index(part), text.index(part) + len(part), part) for part in ("since 2019", "May 2020", "3 March 2021")]
    for count, days in ((3, ("2021-03-03", "2021-03-03")), (2, ("2020-05-01", "2020-05-31"))):
        found = mention_date(text, Span(0, len(text), text), Span(5, 8, "met"), "occurred", spans[:count], PUBLISHED)
        assert interval(found) == days


@pytest.mark.parametrize(
    ("status", "text", "open_phrase"),
    [
        ("occurred", "They met in recent weeks and in May 2020.", "recent weeks"),
        ("planned", "They will meet in the coming weeks and in May 2025.", "the coming weeks"),
    ],
)
def test_an_interval_that_is_open_yields_to_a_coarser_closed_one(status, text, open_phrase):
    spans = [Span(text.index(part), text.index(part) + len(part), part) for part in (open_phrase, text[-9:-1])]
    found = mention_date(
        text, Span(0, len(text), text), Span(text.index("me"), text.index("me") + 3, ""), status, spans, PUBLISHED
    )
    assert found.precision == "month"


def test_a_date_told_in_its_own_text_is_kept():
    assert event_date(day("2024-03-11"), [day("2024-03-05")]).earliest == date(2024, 3, 11)
    assert event_date(day("2024-03-13", "publication"), []).basis == "publication"


def test_the_date_of_a_picture_yields_to_one_of_the_running_text():
    caption = "FILE - Police [detain] a man in Quito, Nov. 3, 2023\nThe minister spoke."
    text = caption.replace("[", "").replace("]", "")
    line = Span(0, text.index("\n"), text[: text.index("\n")])
    start = caption.index("[")
    taken = mention_date(text, line, Span(start, start + 6, "detain"), "occurred", [], PUBLISHED)
    told = dated("They were [detained] on 5 November.")
    assert interval(taken) == ("2023-11-03", "2023-11-03")
    assert best_date([taken, told]) == told


def test_the_story_does_not_go_on_from_the_date_of_a_picture():
    span = dated("Trading blame, both sides [accused] each other.", before="A street in Aleppo, March 12, 2024\n")
    assert span.basis == "publication"
    assert interval(span) == ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Patrols were doubled in the aftermath of the ferry [bombing].", "went before"),
        ("Prices have doubled since troops [seized] the port.", "went before"),
        ("The order came days after Oslo [expelled] two envoys.", "went before"),
        ("There has been [unrest] across the north since the mayor fled.", "since when"),
        ("There is a new turn in the [murder] trial.", "a case"),
        ("Rumours spread about the Springfield [attack].", "by its place"),
    ],
)
def test_what_went_before_the_news_is_not_of_the_day(text, reason):
    for before in ("", "The minister met envoys on Tuesday. "):
        span = dated(text, before=before)
        assert interval(span) == (None, None)
        assert reason in span.reason


def test_so_long_after_an_event_dates_the_event_back_from_publication():
    assert interval(dated("Two remain in hospital one week after the ferry [bombing].")) == ("2024-03-04", "2024-03-10")
    assert interval(dated("A year on from the Oslo [raid], grief lingers.")) == ("2023-01-01", "2023-12-31")
    assert interval(dated("The pact collapsed a year after the [raid].")) == (None, None)


def test_an_adjective_of_nationality_does_not_make_an_event_known():
    assert dated("He condemned the Danish [attack].").basis == "publication"


@pytest.mark.parametrize(
    "before", ["“We meet on Tuesday,” she said. ", "Six are due in court on Wednesday. ", "He spoke tonight. "]
)
def test_the_story_does_not_go_on_from_a_quotation_nor_from_what_lies_ahead(before):
    assert dated("Chile [condemned] the raid.", before=before).basis == "publication"


def back_references(marked, kind="attack"):
    """The dates of the mentions whose triggers stand in brackets, after the definite ones have looked back."""
    text, mentions = marked.replace("[", "").replace("]", ""), []
    for number, found in enumerate(re.finditer(r"\[([^]]+)\]", marked)):
        start = found.start() - 2 * number
        trigger = Span(start, start + len(found[1]), found[1])
        begin = max(text.rfind(". ", 0, start) + 2 if ". " in text[:start] else 0, text.rfind("\n", 0, start) + 1)
        stop = text.find(".", start) + 1
        sentence = Span(begin, stop, text[begin:stop])
        date_told = mention_date(text, sentence, trigger, "occurred", [], PUBLISHED)
        mentions.append(Mention(kind, "occurred", trigger, 0.9, sentence=sentence, date=date_told))
    return [interval(each.date) for each in dated_as_before(text, mentions)]


def test_a_definite_noun_has_the_date_told_before():
    assert back_references("Gunmen [attacked] a mill on 3 March. Nobody has claimed the [attack].")[1] == (
        "2024-03-03",
        "2024-03-03",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen [attacked] a mill on 3 March. Chile condemned the latest [attack].",
        "Gunmen [attacked] a mill on 3 March.\nChile condemned the Danish [attack].",
        "Gunmen [attacked] a mill on 3 March. Others [attacked] a farm on 9 March.\nChile condemned the [attack].",
        "Gunmen [killed] a guard on 3 March.\nThe police [killed] two men.",
    ],
)
def test_another_one_or_one_of_several_does_not_look_back(text):
    assert back_references(text)[-1] == ("2024-03-12", "2024-03-13")


def test_a_planned_day_of_a_month_lies_ahead_whatever_the_tense():
    found = dated("A notice announcing a [hearing] on 19 May was put up.", "planned", "19 May")
    assert interval(found) == ("2024-05-19", "2024-05-19")


def test_most_of_a_thing_is_no_superlative():
    assert interval(dated("Most public meetings have been [banned] in the province since 2019."))[0] == "2019-01-01"
    assert interval(dated("It was the most people [killed] there since 2019."))[0] != "2019-01-01"


def test_the_day_before_what_only_a_month_dates_is_any_day_of_it_moved():
    before = "A mob stormed the embassy in January 2016. "
    span = dated(
        "The mob was angry because the king had, the day before, [executed] a cleric.", argument="the day before", before=before
    )
    assert interval(span) == ("2015-12-31", "2016-01-30")
    before = "It blew up the tunnels, a step promised in April. "
    assert interval(dated("He had [been] there two days before.", argument="two days before", before=before)) == (
        "2023-03-30",
        "2023-04-28",
    )


def test_a_story_goes_on_on_the_day_from_which_it_counts_back():
    before = "Oslo on Saturday expelled the envoy whom Riga had thanked three days earlier. "
    assert (
        interval(dated("It [summoned] him at 9 p.m. to hand him the list.", argument="9 p.m.", before=before))
        == ("2024-03-09",) * 2
    )


@pytest.mark.parametrize(
    "before",
    [
        "He spoke of sanctions which Riga imposed on Tuesday. ",
        "The firm cut deliveries; a warning had gone out on Tuesday. ",
        "The firm cut deliveries, after a warning the day before. ",
    ],
)
def test_no_story_goes_on_with_the_day_of_what_went_before(before):
    assert dated("Oslo [denied] it.", before=before).basis == "publication"


def test_the_day_on_which_something_is_said_of_an_attack_is_not_that_of_the_attack():
    assert dated("Mr Lie on Tuesday said the [attack] was vile.").basis == "publication"
    assert interval(dated("Mr Lie said on Tuesday rebels had [attacked] Riga.")) == ("2024-03-12", "2024-03-12")


def test_minutes_after_what_had_happened_is_the_past():
    span = dated("Oslo [broke] relations with Riga minutes after officers had entered its embassy.")
    assert (interval(span), span.basis) == ((None, None), "unknown")


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("", "In January 2012 a guard was killed, and Rome [demanded] an apology."),
        ("The quarrel goes back to January 2012, when it threw him out. ", "Rome [banned] four ministers."),
        ("They marched in January 2012, led by a party, which left in April. ", "Its head [called] on him to go."),
        ("", "Ursula Muster, who was in Lagos in January 2012, [praised] it."),
    ],
)
def test_a_paragraph_looks_back_where_its_date_opens_it_goes_back_to_it_or_says_where_somebody_was(before, text):
    assert interval(dated(text, before=before)) == ("2012-01-01", "2012-01-31")


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("", "Ann Lee, who was freed in January, [praised] it."),
        ("It saw Ann Lee, who was in Bonn in January. ", "She [praised] it."),
    ],
)
def test_what_else_a_person_is_told_to_have_done_is_no_date_of_what_she_does(before, text):
    assert dated(text, before=before).basis == "publication"


def test_hours_earlier_is_on_that_day_or_the_one_before():
    before = "The raid shook them on Tuesday. "
    span = dated("Hours before the raid Mexico had [granted] him asylum.", before=before)
    assert interval(span) == ("2024-03-11", "2024-03-12")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began in August 2008. Trade [stopped] that autumn.", ("2008-09-01", "2008-11-30")),
        ("It began in August 2008. They [met] the next January.", ("2009-01-01", "2009-01-31")),
        ("Gunmen fled on Friday. Rome has [given] the South until Saturday to go.", None),
        ("Rome [ordered] them to leave within 24 hours.", None),
        ("It [cited] May 9 and on Tuesday broke it off.", ("2023-05-09", "2023-05-09")),
    ],
)
def test_seasons_and_months_point_back_and_deadlines_date_nothing(text, expected):
    span = dated(text.rpartition(". ")[2], before=text.rpartition(". ")[0] + ". " if ". " in text else "")
    assert interval(span) == expected if expected else span.basis == "publication"


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        ("They met in January 2012.\n", "There the two [signed] it.", ("2012-01-01", "2012-01-31")),
        ("On 3 March it began. ", "Two days later they [marched].", ("2024-03-05", "2024-03-05")),
        ("It broke on Monday. Two days earlier thousands set out. ", "One man was [killed].", ("2024-03-09", "2024-03-09")),
    ],
)
def test_a_paragraph_goes_on_with_the_one_before_or_with_the_day_that_opens_a_sentence(before, text, expected):
    assert interval(dated(text, before=before)) == expected


def test_what_stands_after_days_of_is_what_went_before():
    assert "went before" in dated("Both agreed to a truce after two days of heavy [fighting].").reason


LIVE = "Crisis - as it happened\n\n{}\nKiev protests\n\nShips were seized on Tuesday.\n\n{}\nBrussels speaks\n\n"


def test_an_entry_of_a_live_page_is_of_that_day():
    """Four lines that are a time of day make a live page; the day that another entry names is not gone on with."""
    live = LIVE.format("18.42", "17:55 GMT") + "9:20pm Rally in Sydney\n\nHundreds came.\n\n14.05\n\n"
    span = dated("The bloc [condemned] the seizure.", before=live)
    assert (interval(span), span.basis) == (("2024-03-13", "2024-03-13"), "publication")
    article = LIVE.format("Monday", "Tuesday") + "At 9:20pm it rained.\n\n"
    assert interval(dated("The bloc [condemned] the seizure.", before=article)) == ("2024-03-12", "2024-03-12")


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("Norway and China will [resume] trade talks that have been frozen since 2010.", "2010"),
        ("Norway and China will [resume] trade talks that have been frozen since 2010.", "since 2010"),
        ("They plan to [lift] sanctions in place since 2016.", None),
    ],
)
def test_what_lies_ahead_is_not_dated_by_since_when_something_holds(text, argument):
    assert interval(dated(text, "planned", argument)) == (None, None)


@pytest.mark.parametrize(
    ("text", "argument", "days"),
    [
        (
            "France on Monday [cancelled] a summit with Mali that had been planned for June.",
            "Monday",
            ("2024-06-01", "2024-06-30"),
        ),
        ("Kenya on Saturday [cancelled] a state visit, due on 20 April.", "Saturday", ("2024-04-20", "2024-04-20")),
        ("Brazil and India [called off] on Monday the summit that was to open on 5 May.", "Monday", ("2024-05-05", "2024-05-05")),
        ("France on Monday [cancelled] a summit with Mali.", "Monday", ("2024-03-11", "2024-03-11")),
    ],
)
def test_what_was_called_off_has_the_date_that_it_was_planned_for(text, argument, days):
    assert interval(dated(text, "negated", argument)) == days


@pytest.mark.parametrize(
    ("text", "argument", "found"),
    [
        ("A [meeting] of Kenya and Somalia planned for March 20 was moved to March 27, Nairobi said.", "March 20", "2024-03-27"),
        ("The [visit] to Latvia, which was due on March 20, has been put off until April 2.", "March 20", "2024-04-02"),
        ("She [postponed] a visit to Latvia from March 20 to April 2.", "March 20 to April 2", "2024-04-02"),
        ("The [summit] planned for March 1 was postponed to March 8.", "March 1", "2024-03-08"),
        ("The [talks], due on Friday, would now take place on April 3.", "Friday", "2024-04-03"),
    ],
)
@pytest.mark.parametrize("status", ["planned", "negated"])
def test_a_plan_that_was_moved_has_its_new_day(text, argument, found, status):
    span = dated(text, status, argument)
    assert (interval(span), span.reason) == ((found, found), MOVED_TO)


@pytest.mark.parametrize(
    "text",
    [
        "She cancelled a [visit] that she had postponed to April 2.",
        "The [meeting] was put off by a week.",
        "The summit was postponed to April 2, but [talks] will go on.",
        "The [talks] resumed after a summit was postponed to April 2.",
    ],
)
def test_a_day_to_which_something_else_or_nothing_was_moved_is_not_the_plans(text):
    assert dated(text, "negated").reason != MOVED_TO


@pytest.mark.parametrize("head", ["KYIV, March 13 - ", "KYIV, 13 March (Atlas) - ", "OSLO/BERLIN, March 13, 2024 — "])
def test_the_day_of_a_dateline_is_no_day_of_a_plan(head):
    assert dated(f"{head}The chancellor will [visit] Ukraine, officials said.", "planned").basis == "unknown"
    assert dated(f"{head}The chancellor will [visit] Ukraine on March 20.", "planned").phrase == "March 20"


def test_a_plan_that_was_moved_is_no_event_that_was_called_off():
    text = "The summit of Kenya and Somalia planned for March 20 has been postponed to April 2."
    mention = Mention("summit", "negated", Span(4, 10, "summit"), 0.9, sentence=Span(0, len(text), text))
    (found,) = resolve_mentions(Article("a", text, PUBLISHED), [mention])
    assert (found.status, interval(found.date)) == ("planned", ("2024-04-02", "2024-04-02"))


def test_the_day_on_which_a_plan_was_told_is_not_its_own():
    assert dated("France will [send] its envoy back, he told parliament on Wednesday.", "planned", "Wednesday").basis == "unknown"
    own = dated("France will [send] its envoy back on Wednesday, he told parliament.", "planned", "Wednesday")
    assert interval(own) == ("2024-03-13", "2024-03-13")


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Russia protested on Tuesday against Bulgaria's [expulsion] of two of its diplomats.", None),
        ("Germany on Tuesday condemned the air [strike] on a hospital in Lebanon.", None),
        ("On Tuesday, Russia criticised Estonia's [recall] of its ambassador.", None),
        ("Russia on Tuesday [criticised] Estonia's recall of its ambassador.", "Tuesday"),
        ("Russia on Tuesday rejected the charge and [expelled] two envoys.", "Tuesday"),
        ("Germany welcomed on Tuesday the [truce] signed on Monday.", "Monday"),
    ],
)
def test_the_day_of_a_reaction_is_not_that_of_what_it_is_about(text, phrase):
    assert dated(text).phrase == phrase
