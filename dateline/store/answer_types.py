"""How a query's values are read where JSON has no form for them: as the text that Postgres writes."""

from typing import Any

from psycopg2 import extensions

__all__ = ["as_json_wants"]

_TEXT = extensions.new_type(
    (17, 1083, 1186, 1266, 3904, 3906, 3908, 3910, 3912, 3926), "AS_TEXT", extensions.UNICODE
)  # bytea, time, interval, timetz and the ranges: Python's interval takes a month for 30 days
_TEXTS = extensions.new_array_type((1001, 1183, 1187, 1270, 3905, 3907, 3909, 3911, 3913, 3927), "AS_TEXTS", _TEXT)
_MOMENTS = {
    (1082, 1182): extensions.PYDATE,
    (1114, 1115): extensions.PYDATETIME,
    (1184, 1185): extensions.PYDATETIMETZ,
}


def _endless(kind: Any) -> Any:
    """The reader of a kind of days or moments that leaves `infinity` as it is: the driver would make it 9999-12-31."""
    return lambda value, cursor: value if value in ("infinity", "-infinity") else kind(value, cursor)


def _moments() -> list[Any]:
    made = []
    for (one, many), kind in _MOMENTS.items():
        single = extensions.new_type((one,), "MOMENT", _endless(kind))
        made += [single, extensions.new_array_type((many,), "MOMENTS", single)]
    return made


_ALL = (_TEXT, _TEXTS, *_moments())


def as_json_wants(cursor: Any) -> None:
    """Let a cursor read such values as text."""
    for kind in _ALL:
        extensions.register_type(kind, cursor)
