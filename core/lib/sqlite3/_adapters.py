"""Python's values for SQLite, and back: adapters and converters."""

import datetime
from warnings import warn

from sqlite3._codes import ProgrammingError


class PrepareProtocol:
    __module__ = "sqlite3"


adapters = {}  # (type, protocol) -> function
converters = {}  # NAME -> function
plain_types = frozenset((int, float, str, bytearray))
_nothing = object()


def register_adapter(type, adapter, /):
    adapters[type, PrepareProtocol] = adapter


def register_converter(typename, converter, /):
    converters[typename.upper()] = converter


def adapt(obj, proto=PrepareProtocol, alt=_nothing, /):
    adapter = adapters.get((type(obj), proto))
    if adapter is not None:
        return adapter(obj)
    # Either side may know how.
    for side, other in ((proto, "__adapt__"), (obj, "__conform__")):
        method = getattr(side, other, None)
        if method is not None:
            try:
                adapted = method(obj if side is proto else proto)
            except TypeError:
                continue
            if adapted is not None:
                return adapted
    if alt is not _nothing:
        return alt
    raise ProgrammingError("can't adapt")


def _deprecated(what):
    warn(
        f"The default {what} is deprecated as of Python 3.12; see the sqlite3 documentation for suggested "
        "replacement recipes",
        DeprecationWarning,
        stacklevel=4,
    )


def _adapt_date(value):
    _deprecated("date adapter")
    return value.isoformat()


def _adapt_datetime(value):
    _deprecated("datetime adapter")
    return value.isoformat(" ")


def _convert_date(value):
    _deprecated("date converter")
    return datetime.date(*map(int, value.split(b"-")))


def _convert_timestamp(value):
    _deprecated("timestamp converter")
    day, time = value.split(b" ")
    seconds, *fraction = time.split(b".")
    hours, minutes, whole = map(int, seconds.split(b":"))
    microseconds = int(f"{fraction[0].decode():0<6.6}") if fraction else 0
    return datetime.datetime(*map(int, day.split(b"-")), hours, minutes, whole, microseconds)


register_adapter(datetime.date, _adapt_date)
register_adapter(datetime.datetime, _adapt_datetime)
register_converter("date", _convert_date)
register_converter("timestamp", _convert_timestamp)
