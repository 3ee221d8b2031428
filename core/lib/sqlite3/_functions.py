"""What SQLite calls back: functions, aggregates, collations and listeners that a program gave."""

import os
import sys
import types

import _extension

from sqlite3._codes import SQLITE_DENY

_made = {}  # by number: what was given
_instances = {}  # by number: aggregates that run
_last = 0
_tracebacks = False


def enable_callback_tracebacks(enable, /):
    global _tracebacks
    _tracebacks = bool(enable)


def keep(given):
    """A number for something, 0 for None."""
    global _last
    if given is None:
        return 0
    _last += 1
    _made[_last] = given
    return _last


def forget(number):
    _made.pop(number, None)


def _report(given):
    if _tracebacks:
        kind, error, trace = sys.exc_info()
        sys.unraisablehook(
            types.SimpleNamespace(
                exc_type=kind,
                exc_value=error,
                exc_traceback=trace,
                err_msg=f"Exception ignored on sqlite3 callback {given!r}",
                object=None,
            )
        )


_too_big, _no_memory = 18, 7


def _failed(given, message):
    _report(given)
    error = sys.exception()
    if isinstance(error, MemoryError):
        return [None, "out of memory", _no_memory]
    if isinstance(error, OverflowError):
        return [None, "string or blob too big", _too_big]
    return [None, message]


def _result(value):
    """As SQLite takes it."""
    if value is None or isinstance(value, (float, str, bytes)):
        return [value]
    if isinstance(value, int):
        if not -(2**63) <= value < 2**63:
            raise OverflowError("Python int too large to convert to SQLite INTEGER")
        return [value]
    return [bytes(memoryview(value))]


def _function(number, values):
    given = _made[number]
    try:
        return _result(given(*map(_text, values)))
    except Exception:
        return _failed(given, "user-defined function raised exception")


def _text(value):
    if type(value) is tuple:
        return value[0].decode()
    return value


def _step(number, instance, values, method="step"):
    global _last
    given = _made[number]
    if not instance:
        try:
            made = given()
        except Exception:
            return _failed(given, "user-defined aggregate's '__init__' method raised error")
        _last += 1
        instance = _last
        _instances[instance] = made
    return _called(instance, method, [instance], values)


def _inverse(number, instance, values):
    return _step(number, instance, values, "inverse")


def _called(instance, method, answer, values=()):
    aggregate = _instances[instance]
    try:
        function = getattr(aggregate, method)
    except AttributeError:
        _report(aggregate)
        return [None, f"user-defined aggregate's '{method}' method not defined"]
    try:
        value = function(*values)
        return _result(value) if answer is None else answer
    except Exception:
        return _failed(function, f"user-defined aggregate's '{method}' method raised error")


def _value(number, instance):
    return _called(instance, "value", None)


def _final(number, instance):
    if not instance:
        # No row: it is made for its result alone.
        instance, *error = _step_nothing(number)
        if error:
            return [None, *error]
    # One whose step failed is not asked.
    if instance not in _instances:
        return [None]
    try:
        return _called(instance, "finalize", None)
    finally:
        _instances.pop(instance, None)


def _step_nothing(number):
    global _last
    given = _made[number]
    try:
        made = given()
    except Exception:
        return _failed(given, "user-defined aggregate's '__init__' method raised error")
    _last += 1
    _instances[_last] = made
    return [_last]


def _collation(number, one, other):
    given = _made[number]
    try:
        order = given(one, other)
        return (order > 0) - (order < 0)
    except Exception:
        _report(given)
        return 0


def _progress(number):
    given = _made[number]
    try:
        return int(bool(given()))
    except Exception:
        _report(given)
        return 1


def _trace(number, statement):
    given = _made[number]
    try:
        given(statement)
    except Exception:
        _report(given)
    return 0


def _authorizer(number, *request):
    given = _made[number]
    try:
        answer = given(*request)
        return answer if isinstance(answer, int) else SQLITE_DENY
    except Exception:
        _report(given)
        return SQLITE_DENY


_callbacks = {
    "function": _function,
    "step": _step,
    "inverse": _inverse,
    "value": _value,
    "final": _final,
    "collation": _collation,
    "progress": _progress,
    "trace": _trace,
    "authorizer": _authorizer,
    "random": os.urandom,
}
_extension.set_handler(lambda kind, *args: _callbacks[kind](*args))
