"""The grammar: rules of dates_rules.yaml over the words of dates_words.yaml, compiled once."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from dateline.calendar_names import MONTHS, WEEKDAYS
from dateline.data_files import yaml_of
from dateline.dates.feasts import named_days, table

__all__ = ["Rule", "compiled", "number", "rules", "rules_of_phrases", "vocabulary", "words"]

PLACE = re.compile(r"\{(:?)([a-z_]+)(\d?)\}")
SPACE = re.compile(r"\[[^\]]*\]| \?| ")
AMBIGUOUS_MONTHS = ("may", "march")  # also a verb, a name, a noun: need a sure context
VAGUE = frozenset({"a few", "few"})


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: `read` names the function that gives the date, `tensed` whether it asks for the tense of the clause.

    The other patterns are its context in running text.
    """

    read: str
    pattern: re.Pattern[str]
    tensed: bool
    after: re.Pattern[str] | None
    unless_after: re.Pattern[str] | None
    unless_before: re.Pattern[str] | None


@cache
def load(name: str) -> Any:
    return yaml_of("dateline.dates", f"data/{name}")


@cache
def words() -> dict[str, Any]:
    """The word classes, as in dates_words.yaml, with the months and weekdays."""
    loaded: dict[str, Any] = dict(load("dates_words.yaml"))
    for kind, names, first in (("months", MONTHS, 1), ("weekdays", WEEKDAYS, 0)):
        loaded[kind] = {name: number for number, name in enumerate(names, first)} | loaded.pop(f"misspelt_{kind}")
    return loaded


def alternatives(choices: Iterable[str]) -> str:
    """The longest first, since a regular expression takes the first that fits, those that begin alike together: it tries but one
    for each letter."""
    alike: dict[str, list[str]] = {}
    for each in sorted(choices, key=len, reverse=True):
        alike.setdefault(each[0], []).append(re.escape(each[1:]).replace(r"\ ", " "))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in alike.items())


def cased(choices: Iterable[str], end: str = "") -> str:
    """Title case or capitals only: "March" and "MARCH", never "march"."""
    listed = [form for each in choices for form in (each.title(), each.upper())]
    return f"(?-i:(?:{alternatives(listed)}){end})"


@cache
def parts() -> dict[str, str]:
    """Every named part of a pattern: those of the rules file and the word classes."""
    known = words()
    months, days = known["months"], known["weekdays"]
    dotted = cased(known["month_abbreviations"], r"\.")
    full = cased(months) + r"\b"
    tens = "|".join(known["tens"])
    digits = "one|two|three|four|five|six|seven|eight|nine"
    below = f"(?:{tens})[- ](?:{digits})|{alternatives(name for name, value in known['numbers'].items() if 1 < value < 100)}|one"
    units = [*known["units"], *(f"{unit}s" for unit in known["units"]), *known["plurals"]]
    plain = [month for month in months if month not in AMBIGUOUS_MONTHS]
    given: dict[str, str] = load("dates_rules.yaml")["parts"]
    event_names = [name for row in table("dates_named_events.csv") for name in row["names"].split("|")]
    return given | {
        "month": f"{full}|{dotted}|{cased(known['month_abbreviations'])}(?![a-z])",
        "month_sure": f"{full}|{dotted}",
        "month_plain": f"{cased(plain)}\\b|{dotted}",
        "weekday_name": cased(days),
        "weekday": cased(days) + r"\b",
        "weekday_any": f"{cased(days)}|{cased(known['weekday_abbreviations'])}\\b\\.?",
        "weekday_short": cased(known["weekday_abbreviations"], r"\."),
        "season": f"(?:{alternatives(known['seasons'])})\\b",
        "season_plain": r"(?:spring|summer|autumn|winter)\b",
        "ordinal": alternatives(known["ordinals"]),
        "dom_word": alternatives(known["days_of_month"]) + r"\b",
        "century": alternatives(known["centuries"]) + r"|\d{1,2}(?:st|nd|rd|th)",
        "decade_word": alternatives(known["decades"]),
        "number": rf"(?:(?:(?:an?|{digits}|\d)[ -])?hundred (?:and )?(?:{below})|half[ -](?:an?\b ?)?(?:dozen|hundred|thousand)?"
        rf"|{below}|{alternatives(known['numbers'])})\b",
        "vague": alternatives(known["vague_numbers"]) + r"\b",
        "unit": f"(?:{alternatives(units)})\\b",
        "unit_counted": r"(?:"
        + alternatives(unit for unit in units if unit not in ("second", "quarter", "night", "nights", "weekend", "weekends"))
        + r")\b",
        "part": f"(?:{alternatives(known['parts'])})\\b",
        "named_day": f"(?-i:{alternatives(named_days())})\\b",
        "named_event": f"(?-i:{alternatives(event_names)})\\b",
        "zone": alternatives(known["zones"]),
    }


def compiled(pattern: str, opening: str = "", closing: str = "") -> re.Pattern[str]:
    """Fill in the parts (capturing unless marked with a colon) and let every space stand for any white space."""

    def fill(place: re.Match[str]) -> str:
        plain, name, digit = place.groups()
        body = uncaptured(PLACE.sub(fill, parts()[name]))
        return f"(?:{body})" if plain or name in ("dash", "to", "approx") else f"(?P<{name}{digit}>{body})"

    text = SPACE.sub(any_space, PLACE.sub(fill, pattern))
    return re.compile(opening + text + closing, re.IGNORECASE)


def any_space(found: re.Match[str]) -> str:
    """A space of a pattern stands for any white space, also inside a set of characters."""
    piece = found[0]
    if piece.startswith("["):
        return piece.replace(" ", r"\s")
    return r"\s{0,2}" if piece == " ?" else r"\s{1,3}"


def uncaptured(body: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", body)


@cache
def rules() -> tuple[Rule, ...]:
    """The rules in their order of precedence."""
    return tuple(
        Rule(
            read=row["read"],
            tensed=row["read"] in words()["tensed"],
            pattern=compiled(row["pattern"], r"(?<!\w)(?:", r")(?!\w)"),
            after=compiled(row["after"], r"(?<![\w])(?:", r")[\s\"“‘(]*$") if "after" in row else None,
            unless_after=compiled(row["unless_after"], r"(?:(?<!\w)|(?=[^\w]))(?:", r")\s*$") if "unless_after" in row else None,
            unless_before=compiled(row["unless_before"]) if "unless_before" in row else None,
        )
        for row in load("dates_rules.yaml")["rules"]
    )


@cache
def rules_of_phrases() -> tuple[Rule, ...]:
    """The rules in their order for a phrase by itself: one that asks for a word before it ("a week" of "$5 a week") goes last."""
    return tuple(sorted(rules(), key=lambda rule: rule.after is not None))


@cache
def vocabulary() -> frozenset[str]:
    """Every word that stands in a rule or a word class, in lower case: an expression is a run of such words."""
    loaded = load("dates_rules.yaml")
    source = " ".join([*loaded["parts"].values(), *(row["pattern"] for row in loaded["rules"])])
    found = set(re.findall(r"[a-z]{2,}", re.sub(r"\(\?P<\w+>|\{:?\w+\}|\\[a-z]", " ", source).lower()))
    for name, group in words().items():
        for entry in () if name in ("tensed", "heads") else group:
            found |= set(re.findall(r"[a-z0-9]+", str(entry).lower()))
    found |= {word.lower() for name in named_days() for word in re.findall(r"[^\W\d_]+", name)}
    plurals = {f"{word}s" for word in (*words()["units"], *words()["weekdays"])}
    return frozenset(found | plurals | {"a", "s", "o"})


def number(text: str | None) -> float | None:
    """What a quantity says: `two and a half` is 2.5, `half a dozen` 6, `a hundred and fifty` 150, `several` None."""
    if not text:
        return None
    low = re.sub(r"\s+", " ", text.lower().replace(",", "")).strip()
    if low in VAGUE or low in words()["vague_numbers"]:
        return None
    low = re.sub(r"\bhalf[ -]an?\b", "half", low)
    total, known = 0.0, words()["numbers"]
    half = re.search(r"and.a.half|[ -]1/2|½", low)
    for token in re.findall(r"\d+(?:\.\d+)?|[a-z]+", low[: half.start()] if half else low):
        value = float(token) if token[0].isdigit() else known.get(token)
        scale = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12}.get(token)
        if scale:
            total = (total or 1) * scale
        elif value is not None:
            total += value
    return total + (0.5 if half else 0) or None
