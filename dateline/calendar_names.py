"""The names of months and weekdays, in their order, and patterns of them for expressions that ignore case."""

import re

__all__ = [
    "A_MONTH",
    "A_WEEKDAY",
    "DATE_BEGINS",
    "DATE_WORDS",
    "MONTHS",
    "MONTH_FORMS",
    "WEEKDAYS",
    "YEAR",
    "days_on",
    "number_of_month",
]

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DATE_WORDS = frozenset((*WEEKDAYS, *MONTHS))
# A month in full or in short.
A_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\b\.?"
)
A_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
MONTH_FORMS = [name.title()[:length] for name in MONTHS for length in (3, 4, None)]  # "Sep", "Sept", "September"
DATE_BEGINS = rf"(?:\d|(?:[A-Z][a-z]+day|{'|'.join(MONTH_FORMS)})\b)"
A_MONTH_LONG = 31  # days, of each month where it does not matter that some are shorter


def number_of_month(name: str) -> int:
    """1 for what A_MONTH matches as January, in full or in short, in capitals or not."""
    return [month[:3] for month in MONTHS].index(name[:3].lower()) + 1


def days_on(month: int, day: int, to_month: int, to_day: int) -> int:
    """About how many days it is from a day of a month on to the next such day, over the turn of the year if need be."""
    return ((to_month - month) * A_MONTH_LONG + to_day - day) % (len(MONTHS) * A_MONTH_LONG)
