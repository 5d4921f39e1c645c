"""A corrected value as a person types it, and as the page of its event shows it again."""

from datetime import date
from typing import Any

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.tables import actor_codes, state_names
from dateline.actors.words import key_of
from dateline.errors import Misuse
from dateline.linking.corrections import FIELDS
from dateline.ontology import STATUSES, TYPES
from dateline.resolve.articles import BODIES
from dateline.resolve.places import resolve_place

__all__ = ["checked_value", "typed_value"]

_NO_COMMA = "a comma parts no names: several actors are Norway (NOR); Sweden (SWE), a place is Oslo (NOR)"


def typed_value(field: str, value: Any) -> str:
    """The text that `checked_value` keeps as this value; `none` for none, `unknown` for a date without days."""
    if field == "date":
        days = [value[side] for side in ("earliest", "latest") if value[side]]
        return "/".join(dict.fromkeys(days)) or "unknown"
    if field == "place" and value:
        return _with_code(value["name"], value["country"])
    if field in ("initiators", "recipients"):
        value = "; ".join(_with_code(actor["name"], actor["code"]) for actor in value)
    return value or "none"


def _with_code(name: str, code: str | None) -> str:
    return f"{name} ({code})" if code else name


def checked_value(field: str, value: Any) -> Any:
    """A corrected value in the form in which it is kept. Raises Misuse that says what is wanted.

    event_type and status: a name of the ontology, also with a space and in capitals (`Phone call`); date: `2021-06-16`,
    `2021-06-16/2021-06-18`, or empty for unknown; initiators, recipients: `Name (CODE); Name (CODE)`; place: `Name (CODE)`,
    with the coordinates that the gazetteer has of it; object: words. Empty, or as `typed_value` shows it, means none.
    """
    text = str(value or "").strip()
    if field not in FIELDS:
        raise Misuse(f"{field!r} cannot be corrected: one of {', '.join(FIELDS)}")
    if field in ("event_type", "status"):
        allowed = TYPES if field == "event_type" else STATUSES
        named = "_".join(text.lower().split())
        if named not in allowed:
            raise Misuse(f"{text!r} is no {field}: one of {', '.join(allowed)}")
        return named
    if text.lower() in ("unknown", "none"):
        text = ""  # as it is shown, of a date or of anything else
    if field == "object":
        return text or None
    if field == "date":
        return _checked_days(text)
    if field == "place":
        return _checked_place(text)
    cast = [_named(part, actor_codes()) for part in text.split(";") if part.strip()]
    return [{"name": name, "code": code} for name, code in cast]


def _checked_days(text: str) -> dict[str, str | None]:
    if not text:
        return {"earliest": None, "latest": None}
    first, slash, last = text.partition("/")
    try:
        days = date.fromisoformat(first.strip()), date.fromisoformat((last if slash else first).strip())
    except ValueError as error:
        raise Misuse(f"{text!r} is no date: write 2021-06-16 or 2021-06-16/2021-06-18") from error
    if days[1] < days[0]:
        raise Misuse(f"{text!r} ends before it begins")
    return {"earliest": days[0].isoformat(), "latest": days[1].isoformat()}


def _checked_place(text: str) -> dict[str, Any] | None:
    """The place by the name that the person gives it; where the gazetteer knows it in that state, with its coordinates."""
    if not text:
        return None
    name, country = _named(text, actor_codes() - BODIES)
    found = resolve_place(name, (country,)) if country else None
    known = found if found and found.country == country else None
    return {"name": name, "country": country, "lat": known.lat if known else None, "lon": known.lon if known else None}


def _named(text: str, codes: frozenset[str]) -> tuple[str, str | None]:
    """`Norway (NOR)` is (Norway, NOR); a name alone, or with empty brackets, has no code. Raises Misuse for a code that is none
    of `codes`, for several names in one, and for a name alone that is known to have a code: without it no filter finds it."""
    name, bracket, code = text.strip().partition("(")
    name, code = name.strip(), code.rstrip(") ").strip()
    if "," in code:
        raise Misuse(f"{text.strip()!r}: {_NO_COMMA}")
    if not name or (code and not (len(code) == 3 and code.isalpha() and code.isupper())):
        raise Misuse(f"{text.strip()!r}: write a name, with its code of three capitals in brackets: Norway (NOR)")
    if code and code not in codes:
        bodies = sorted(codes & BODIES)
        also = f", or {', '.join(bodies)}" if bodies else ""
        raise Misuse(f"{text.strip()!r}: {code} is no code here: write that of the state (ISO 3166 alpha-3: NOR){also}, or none")
    first, comma, _ = name.partition(",")
    if comma and (not bracket or _known_codes(first)):
        raise Misuse(f"{name!r}: {_NO_COMMA}")
    if not bracket and len(known := _known_codes(name) & codes) == 1:
        raise Misuse(f"{name!r}: write it with its code: {state_names().get(name, name)} ({min(known)})")
    return name, code or None


def _known_codes(name: str) -> set[str]:
    return {entry.code for entry in load_gazetteer().names.get(key_of(name), ()) if entry.code}
