"""The JSON shapes of the command line: records to plain dicts and back, and the lines of `dateline extract`."""

import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from typing import Any

from dateline.crosswalk import Wording, exported_codes, wording
from dateline.days_of_news import refuse_before_news, refuse_to_come
from dateline.errors import BadInput
from dateline.ontology import SIDES
from dateline.records import Actor, Article, DateSpan, Event, Extraction, Mention, Place

__all__ = ["article_of_line", "date_dict", "event_dict", "extraction_dict", "json_line", "lines_of", "place_dict"]


def json_line(value: Any) -> str:
    """One line of JSON, the same bytes for the same value. Numbers that JSON does not know are text, "NaN" and "Infinity"."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, default=_default)
    except ValueError:
        return json.dumps(_finite(value), ensure_ascii=False, allow_nan=False, default=_default)


def _default(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value.is_finite() and value == value.to_integral_value() else float(value)
    raise TypeError(f"{type(value).__name__} is not JSON")


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _finite(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(item) for item in value]
    if isinstance(value, float | Decimal) and not math.isfinite(value):
        return str(Decimal(value))
    return value


def lines_of(stream: Iterable[str]) -> Iterator[tuple[str | None, dict[str, Any] | BadInput]]:
    """(id, object) of every non-empty line, the id as text in both; a broken line gives a BadInput that names it, with its id
    where that can be read."""
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        row: Any = None
        fault = "an object with an `id`, text or a whole number, is wanted"
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            fault = f"not JSON ({error}): one object a line is wanted"
        key = _key(row)
        if not _is_unicode(line, row):
            fault = "not all of it is Unicode: write UTF-8, without lone surrogates"
        elif key is not None:
            yield key, row | {"id": key}
            continue
        yield key, BadInput(f"line {number}: {fault}")


def _key(row: Any) -> str | None:
    """The id of an object as text, if it has one that can be printed."""
    key = row.get("id") if isinstance(row, dict) else None
    if isinstance(key, bool) or not isinstance(key, str | int) or not _is_unicode(str(key)):
        return None
    return str(key)


def _is_unicode(line: str, row: Any = None) -> bool:
    """Half a surrogate pair, raw or escaped, could not be printed."""
    try:
        line.encode()
        if "\\ud" in line.lower():
            json_line(row).encode()
    except UnicodeError:
        return False
    return True


def day_of(value: Any, where: str) -> date | None:
    """A day from `2021-06-17` or null. Raises BadInput for anything else, and for a day before all news."""
    if value is None:
        return None
    try:
        stamp = str(value) if isinstance(value, str) else ""  # 20210617 is no day, and 1623888000 is none
        day = date.fromisoformat(stamp if stamp[10:11].isdigit() else stamp[:10])
    except ValueError as error:
        raise BadInput(f"{where}: `published` is {value!r}: write YYYY-MM-DD or null") from error
    refuse_before_news(day, f"{where}: `published` is {value!r}")
    return day


def article_of_line(row: dict[str, Any]) -> Article:
    """An article from a line of the contract. Raises BadInput when `text` or `published` is not as agreed, or the day is still to
    come or has another name, as where articles are stored."""
    from dateline.ingest.published import refuse_another_name
    from dateline.outlived import refuse_outlived

    where, text = f"article {row['id']}", row.get("text")
    if not isinstance(text, str):
        raise BadInput(f"{where}: `text` is missing or no string")
    title, url = row.get("title"), row.get("url")
    if not all(value is None or isinstance(value, str) for value in (title, url)):
        raise BadInput(f"{where}: `title` and `url` must be strings or null")
    refuse_another_name(str(row["id"]), row)
    day = day_of(row.get("published"), where)
    if day:
        refuse_to_come(day, f"{where}: `published` is {row['published']!r}")
        refuse_outlived(text, day)
    return Article(str(row["id"]), text, day, title, url)


def date_dict(span: DateSpan) -> dict[str, Any]:
    """A DateSpan with ISO days. The contract knows closed intervals only: a side that the text leaves open is printed as
    the first or the last day that ISO 8601 can write, 0001-01-01 or 9999-12-31."""
    row = asdict(span)
    if span.earliest or span.latest:
        row |= {"earliest": span.earliest or date.min, "latest": span.latest or date.max}
    return row | {name: row[name].isoformat() if row[name] else None for name in ("earliest", "latest", "anchor")}


def place_dict(place: Place | None) -> dict[str, Any] | None:
    return asdict(place) if place else None


def _actor(actor: Actor) -> dict[str, Any]:
    return {"name": actor.name, "code": actor.code, "sector": actor.sector, "reason": actor.reason}


def _mention(mention: Mention) -> dict[str, Any]:
    objects = tuple(a.span.text for a in mention.arguments if a.role == "object")
    cast = tuple(a.span.text for a in mention.arguments if a.role in SIDES)
    plover, cameo = exported_codes(mention.type, mention.status, Wording((mention.trigger.text,), objects, cast))
    arguments = []
    for argument in mention.arguments:
        for actor in argument.actors or (None,):
            row: dict[str, Any] = {"role": argument.role, **asdict(argument.span)}
            if actor:
                row["actor"] = _actor(actor)
            arguments.append(row | {"confidence": argument.confidence})
    return {
        "type": mention.type,
        "status": mention.status,
        "alleged": mention.alleged,
        "confidence": mention.confidence,
        "trigger": asdict(mention.trigger),
        "arguments": arguments,
        "date": date_dict(mention.date),
        "place": place_dict(mention.place),
        "plover": plover,
        "cameo": cameo,
    }


def event_dict(event: Event, triggers: Iterable[str] = ()) -> dict[str, Any]:
    """An event of `dateline extract`; `triggers` are the words of its mentions."""
    words = wording(triggers, [event.object], event.initiators, event.recipients)
    plover, cameo = exported_codes(event.type, event.status, words)
    return {
        "type": event.type,
        "status": event.status,
        "alleged": event.alleged,
        "confidence": event.confidence,
        "certainty": event.certainty,
        "initiators": [_actor(actor) for actor in event.initiators],
        "recipients": [_actor(actor) for actor in event.recipients],
        "left_open": list(event.left_open),
        "object": event.object,
        "place": place_dict(event.place),
        "date": date_dict(event.date),
        "mentions": list(event.mentions),
        "plover": plover,
        "cameo": cameo,
    }


def extraction_dict(extraction: Extraction) -> dict[str, Any]:
    """A line of `dateline extract`."""
    return {
        "id": extraction.article_id,
        "model": extraction.model,
        "sentences": extraction.sentences,
        "mentions": [_mention(mention) for mention in extraction.mentions],
        "events": [
            event_dict(event, [extraction.mentions[number].trigger.text for number in event.mentions])
            for event in extraction.events
        ],
    }
