"""What a reader asks of the list of the timeline page: by an address, or by the fields of its form, which keep what was typed."""

import re

import pytest
from starlette.datastructures import QueryParams

from tests.unit.written_pages import ROW, list_page

pytestmark = pytest.mark.usefixtures("plugins")


@pytest.mark.parametrize(
    ("query", "more", "problem"),
    [
        ("event_type=summit", (), "'event_type' is no filter: one of type, status, actor, with, from, to, certainty, alleged."),
        (
            "Type=summit",
            ("offset",),
            "'Type' is no filter: one of type, status, actor, with, from, to, certainty, alleged, offset.",
        ),
        ("actor=USA&actor=RUS", (), "actor is given more than once: give it once, the other actor as with."),
        ("type=&type=summit", (), "type is given more than once: give it once."),
        ("limit=5", ("offset",), "'limit' is no filter"),
        ("offset=5&offset=6", ("limit", "offset"), "offset is given more than once"),
        ("=x", (), "'' is no filter"),
    ],
)
def test_a_misspelt_or_doubled_key_of_an_address_is_told(query: str, more: tuple[str, ...], problem: str) -> None:
    from timeline_page.filters import strange_key

    told = strange_key(QueryParams(query).multi_items(), *more)
    assert told
    assert told.startswith(problem)


def test_every_filter_of_an_address_that_the_page_writes_is_known() -> None:
    from timeline_page.filters import Filters, strange_key

    filled = Filters("summit", "planned", "USA", "RUS", "2024-03-01", "2024-03-31", "0.5", "no")
    query = QueryParams(filled.address(limit=5, offset=5).removeprefix("?"))
    assert len(query) == 10
    assert strange_key(query.multi_items(), "limit", "offset") is None
    assert strange_key([]) is None


@pytest.mark.parametrize("typed", ["20240304", "2024-W10-1"])
def test_a_day_that_is_written_otherwise_stands_in_its_field_as_the_browser_takes_it(typed: str) -> None:
    page = list_page(filters={"earliest": typed, "latest": typed})
    for name in ("from", "to"):
        assert f'name="{name}" type="date" value="2024-03-04"' in page


def test_a_wrong_day_stays_in_its_field() -> None:
    assert 'name="from" type="date" value="soon"' in list_page(filters={"earliest": "soon"}, problem="no date")


@pytest.mark.parametrize(
    ("typed", "code", "name"),
    [("UK", "GBR", "United Kingdom"), ("usa", "USA", "United States"), ("UN", "UNO", "United"), ("Moscow", "RUS", "Russia")],
)
def test_a_name_that_a_code_stands_for_leads_to_the_code(typed: str, code: str, name: str) -> None:
    page = list_page(ROW, filters={"actor": typed, "other": "IRN"})
    assert f'“{typed}” finds names in which a word begins so; <a href="./?actor={code}&amp;with=IRN">{code}</a>' in page
    assert f"acts for {name}" in page


def test_a_name_of_a_person_whom_rows_call_otherwise_leads_to_the_name_that_they_have() -> None:
    page = list_page(ROW, filters={"other": "Kim Jong-un"})
    assert '<a href="./?with=Kim+Jong+Un">Kim Jong Un</a> finds the same under the name that events have.' in page


@pytest.mark.parametrize("typed", ["", "RUS", "Lavrov", "Hamas", "NATO"])
def test_a_code_and_a_name_of_nothing_that_has_one_of_its_own_lead_nowhere(typed: str) -> None:
    assert "begins so" not in list_page(ROW, filters={"actor": typed})


@pytest.mark.parametrize("asked", ["0.5", "0.6"])
def test_the_least_certainty_stays_in_the_form_and_in_the_addresses(asked: str) -> None:
    from timeline_page.filters import Filters

    page = list_page(ROW, filters={"certainty": asked}, certainties=("0.3", "0.5"), total=9)
    assert re.search(rf"<option[^>]* selected>{asked}", page)
    assert f"events.csv?certainty={asked}" in page
    assert Filters(certainty=asked).values()["certainty"] == float(asked)


def test_what_is_less_certain_than_was_asked_for_is_counted_and_a_click_away() -> None:
    page = list_page(ROW, filters={"certainty": "0.3", "actor": "USA"}, total=139, left_out=187)
    told = "Not shown: 187 events that fit, too, but are less certain than 0.3 or not weighed;"
    assert f'{told} <a href="./?actor=USA">show all 326</a>.' in page
    assert '<a href="events.csv?certainty=0.3">all 139 as CSV</a>' in list_page(ROW, filters={"certainty": "0.3"}, total=139)
    one = list_page(filters={"certainty": "0.3"}, left_out=1)
    assert '1 event that fits, too, but is less certain than 0.3 or not weighed; <a href="./?certainty=">show all 1</a>' in one
    assert "Not shown" not in list_page(ROW, filters={"certainty": "0.3"}, left_out=0)


def test_no_address_of_all_events_is_the_bare_one_with_which_the_page_opens() -> None:
    from timeline_page.filters import OPENING, Filters

    from dateline.scoring.reliability import CUTS

    assert Filters().address() == "?certainty="
    assert '<a href="./?certainty=">all events</a>' in list_page(ROW)
    assert Filters(certainty=OPENING).address() == "?certainty=0.3"
    assert OPENING in CUTS, "the form offers it, and the plot names it"
    assert "the page opens with 0.3 or more" in list_page(ROW)


def test_a_least_certainty_is_asked_as_a_number_however_it_is_written() -> None:
    from timeline_page.filters import Filters

    for typed, number in {"": None, "0": 0.0, "0_0.5": 0.5, " 1e-1 ": 0.1, "\uff10.5": 0.5}.items():  # Postgres knows fewer forms
        asked = Filters(certainty=typed)
        assert (asked.problem, asked.values()["certainty"]) == (None, number)


@pytest.mark.parametrize(
    ("typed", "is_alleged", "words"), [("", None, "all events"), ("no", False, "not alleged"), ("yes", True, "alleged")]
)
def test_what_is_only_alleged_is_left_out_or_asked_for_alone(typed: str, is_alleged: bool | None, words: str) -> None:
    from timeline_page.filters import ALLEGED, Filters

    asked = Filters(alleged=typed)
    assert (asked.problem, asked.values()["is_alleged"]) == (None, is_alleged)
    assert asked.address() == (f"?alleged={typed}" if typed else "?certainty=")
    page = list_page(ROW, filters={"alleged": typed}, answers=ALLEGED)
    assert f"Asked for: {words}</p>" in page
    assert re.findall(r"<option selected>(\w+)", page) == [typed] * bool(typed)


def test_no_other_answer_is_taken_for_one() -> None:
    from timeline_page.filters import Filters

    assert "'maybe' is no answer to whether an event is only alleged: choose one" in str(Filters(alleged="maybe").problem)
