"""What a subject does anew, of whom a relative clause tells with a day what it did before: "Riga, which sued Oslo in May, sued it
over fish". The same verb, or one told as done again, is another act; so are other words than those of a period gone by."""

import re
from datetime import date, timedelta

from dateline.calendar_names import A_WEEKDAY
from dateline.ontology import SPEECH
from dateline.records import DateSpan, Mention

__all__ = ["anew_at"]

RELATIVE = re.compile(r"[^,;:]*, (?:which|who) (?P<clause>[^,;:]*), ")
BESIDE = rf"(?:has|have|late|early|today|yesterday|(?:on )?{A_WEEKDAY}|\w+ly|again|also|now|then|in turn|this (?:week|month)) "
MAIN_VERB = re.compile(rf"(?:{BESIDE})*(?P<verb>[\w’-]+)(?P<behind>[^,;:]*)", re.IGNORECASE)
AGAIN = re.compile(r"\b(?:again|once more|anew|for the (?:second|third|fourth|fifth|\w+th) time)\b")
# "Launched it from a base" is the launch told before; "accused it of theft" is of a state.
OF_THE_SAME = re.compile(r" (?:it|them|this|that)\b(?! (?:of|for|over|against|to)\b)")
A_YEAR = timedelta(days=365)


def anew_at(mention: Mention, published: date | None) -> int:
    """Where the verb begins by which the sentence of a mention, told with a day in a clause about the subject, tells another act
    of that subject; -1 where it tells none."""
    sentence, trigger = mention.sentence, mention.trigger
    found = RELATIVE.match(sentence.text) if sentence else None
    if sentence is None or found is None or mention.status != "occurred" or mention.date.basis != "text":
        return -1
    is_inside = found.start("clause") <= trigger.start - sentence.start < found.end("clause")
    main = MAIN_VERB.match(sentence.text, found.end())
    if not is_inside or main is None or (mention.date.phrase or "") not in found["clause"]:
        return -1
    is_repeated = re.search(rf"\b{re.escape(main['verb'])}\b", found["clause"], re.IGNORECASE) is not None
    is_another = is_repeated or (mention.type in SPEECH and _is_of_a_period_over(mention.date, published))
    is_another = (is_another and OF_THE_SAME.match(main["behind"]) is None) or AGAIN.search(main[0]) is not None
    return sentence.start + main.start("verb") if is_another else -1


def _is_of_a_period_over(when: DateSpan, published: date | None) -> bool:
    if published is None or when.latest is None or when.precision == "day":
        return False
    return timedelta() < published - when.latest < A_YEAR
