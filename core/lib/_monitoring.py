"""sys.monitoring: the events of code that was compiled for a debugger, for tools with a number. Calls of native functions,
branches, jumps and instructions are not told of."""

import sys
import _tracing
from types import CodeType, ModuleType, SimpleNamespace

_names = ('PY_START', 'PY_RESUME', 'PY_RETURN', 'PY_YIELD', 'CALL', 'LINE', 'INSTRUCTION', 'JUMP', 'BRANCH_LEFT',
          'BRANCH_RIGHT', 'STOP_ITERATION', 'RAISE', 'EXCEPTION_HANDLED', 'PY_UNWIND', 'PY_THROW', 'RERAISE', 'C_RETURN',
          'C_RAISE', 'BRANCH')
events = SimpleNamespace(**{name: 1 << bit for bit, name in enumerate(_names)}, NO_EVENTS=0)
DEBUGGER_ID, COVERAGE_ID, PROFILER_ID, OPTIMIZER_ID = 0, 1, 2, 5
DISABLE, MISSING = object(), object()
_all = (1 << len(_names)) - 1
_native = events.C_RETURN | events.C_RAISE
_local = events.RAISE - 1

_tools = {}  # their names, by number
_callbacks = {}  # by number and event
_masks = {}  # events everywhere, by number
_code_masks = {}  # events of one code, by number and code
_disabled = set()  # (number, event, code, place)
_busy = set()  # numbers whose callback runs


def _check(tool_id, in_use=False):
    tool_id = tool_id.__index__() if hasattr(type(tool_id), '__index__') else range(tool_id)
    if not 0 <= tool_id <= 5:
        raise ValueError(f'invalid tool {tool_id} (must be between 0 and 5)')
    if in_use and tool_id not in _tools:
        raise ValueError(f'tool {tool_id} is not in use')
    return tool_id


def use_tool_id(tool_id, name, /):
    tool_id = _check(tool_id)
    if not isinstance(name, str):
        raise ValueError('tool name must be a str')
    if tool_id in _tools:
        raise ValueError(f'tool {tool_id} is already in use')
    _tools[tool_id] = name


def clear_tool_id(tool_id, /):
    tool_id = _check(tool_id)
    if tool_id in _tools:
        _masks.pop(tool_id, None)
        for table in (_callbacks, _code_masks):
            for key in [key for key in table if key[0] == tool_id]:
                del table[key]
        _switch()


def free_tool_id(tool_id, /):
    clear_tool_id(tool_id)
    _tools.pop(_check(tool_id), None)


def get_tool(tool_id, /):
    return _tools.get(_check(tool_id))


def register_callback(tool_id, event, func, /):
    tool_id = _check(tool_id)
    if event <= 0 or event & event - 1:
        raise ValueError('The callback can only be set for one event at a time')
    if event > _all:
        raise ValueError(f'invalid event {event}')
    old = _callbacks.pop((tool_id, event), None)
    if func is not None:
        _callbacks[tool_id, event] = func
    return old


def _known(event_set):
    if not 0 <= event_set <= _all:
        raise ValueError(f'invalid event set 0x{event_set:x}')
    if event_set & _native:
        if event_set & _native != _native or not event_set & events.CALL:
            raise ValueError('cannot set C_RETURN or C_RAISE events independently')
        event_set &= ~_native
    if event_set & events.BRANCH:
        event_set = event_set & ~events.BRANCH | events.BRANCH_LEFT | events.BRANCH_RIGHT
    return event_set


def set_events(tool_id, event_set, /):
    tool_id = _check(tool_id, True)
    _masks[tool_id] = _known(event_set)
    _switch()


def get_events(tool_id, /):
    return _masks.get(_check(tool_id), 0)


def set_local_events(tool_id, code, event_set, /):
    tool_id = _check(tool_id, True)
    if not isinstance(code, CodeType):
        raise TypeError('code must be a code object')
    event_set = _known(event_set)
    if event_set & ~_local:
        raise ValueError(f'invalid local event set 0x{event_set:x}')
    _code_masks[tool_id, code] = event_set
    _switch()


def get_local_events(tool_id, code, /):
    tool_id = _check(tool_id)
    if not isinstance(code, CodeType):
        raise TypeError('code must be a code object')
    return _code_masks.get((tool_id, code), 0)


def restart_events():
    _disabled.clear()


def _switch():
    wanted = any(_masks.values()) or any(_code_masks.values())
    _tracing.monitor = tell if wanted else None


def tell(frame, name, *values):
    """Calls the callbacks of an event with the code, the place (for LINE the line), and what belongs to the event."""
    event, code = getattr(events, name), frame.f_code
    for tool_id in sorted(_tools):
        if tool_id in _busy or not (_masks.get(tool_id, 0) | _code_masks.get((tool_id, code), 0)) & event:
            continue
        callback = _callbacks.get((tool_id, event))
        place = (tool_id, event, code, frame.f_lasti)
        if callback is None or place in _disabled:
            continue
        _busy.add(tool_id)
        try:
            answer = callback(code, frame.f_lineno if name == 'LINE' else frame.f_lasti, *values)
        finally:
            _busy.discard(tool_id)
        if answer is DISABLE:
            if event > _local:
                register_callback(tool_id, event, None)
                raise ValueError(f'Cannot disable {name} events. Callback removed.')
            _disabled.add(place)


module = ModuleType('sys.monitoring')
for _name in ('COVERAGE_ID', 'DEBUGGER_ID', 'DISABLE', 'MISSING', 'OPTIMIZER_ID', 'PROFILER_ID', 'clear_tool_id', 'events',
              'free_tool_id', 'get_events', 'get_local_events', 'get_tool', 'register_callback', 'restart_events',
              'set_events', 'set_local_events', 'use_tool_id'):
    setattr(module, _name, globals()[_name])
sys.modules['sys.monitoring'] = module
