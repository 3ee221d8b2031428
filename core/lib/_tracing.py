"""sys.settrace: code that was compiled for a debugger tells of its lines, calls, returns and exceptions here."""

import sys
import _thread
from _types import show_at, trace_from_now

_functions = {}  # what sys.settrace() got, by thread
_frames = {}  # the function that a frame's events go to
_places = {}  # where a frame told of a line last
_without_lines = set()  # frames that do not want to be told of lines
_profilers = {}  # what sys.setprofile() got, by thread
_told = {}  # the exception that a frame's function was told of last
_telling = {}  # (frame, event) that such a function is told of, by thread
_busy = set()  # threads that are in such a function
monitor = None  # tells the tools of sys.monitoring, if there are any (_monitoring.py)

trace_from_now()


def settrace(function):
    thread = _thread.get_ident()
    if function is None:
        _functions.pop(thread, None)
    else:
        _functions[thread] = function


def gettrace():
    return _functions.get(_thread.get_ident())


def setprofile(function):
    thread = _thread.get_ident()
    if function is None:
        _profilers.pop(thread, None)
    else:
        _profilers[thread] = function


def getprofile():
    return _profilers.get(_thread.get_ident())


def compile_traced(text, mode='exec'):
    """A program's text as code. What the library compiles tells of its lines only if the text names a debugger."""
    return compile(text + '\n# pdb', '<string>', mode)


def _profile(frame, event, argument):
    thread = _thread.get_ident()
    function = _profilers.get(thread)
    if function is None or thread in _busy:
        return
    _busy.add(thread)
    try:
        function(frame, event, argument)
    except BaseException:
        setprofile(None)
        raise
    finally:
        _busy.discard(thread)


def get_frame_function(frame):
    return _frames.get(frame)


def set_frame_function(frame, function):
    if function is None:
        _frames.pop(frame, None)
    else:
        _frames[frame] = function


def set_line(frame, line):
    from _tracing_jump import jump
    jump(frame, line, _telling.get(_thread.get_ident()))


def tells_lines(frame):
    return frame not in _without_lines


def tell_lines(frame, wanted):
    (_without_lines.discard if wanted else _without_lines.add)(frame)


def _tell(function, frame, event, argument):
    thread = _thread.get_ident()
    _busy.add(thread)
    _telling[thread] = frame, event
    try:
        return function(frame, event, argument)
    except BaseException:
        settrace(None)
        _frames.clear()
        raise
    finally:
        _busy.discard(thread)
        del _telling[thread]


def _is_off():
    thread = _thread.get_ident()
    return thread in _busy or thread not in _functions


def line():
    frame = sys._getframe(1)
    if monitor:
        monitor(frame, 'LINE')
    if _is_off() or frame not in _frames:
        return
    _places[frame] = frame.f_lasti
    if frame in _without_lines:
        return
    set_frame_function(frame, _tell(_frames[frame], frame, 'line', None))


def call():
    _call(sys._getframe(1), 'PY_START')


def resumed():
    _call(sys._getframe(1), 'PY_RESUME')


def _call(frame, name):
    if monitor:
        monitor(frame, name)
    if _profilers:
        _profile(frame, 'call', None)
    if not _is_off():
        set_frame_function(frame, _tell(_functions[_thread.get_ident()], frame, 'call', None))


def left(value):
    frame = sys._getframe(1)
    if monitor:
        monitor(frame, 'PY_RETURN', value)
    _left(frame, value)


def ended(value):
    # A body that comes to its end without a return does it at the line that ran last.
    frame = sys._getframe(1)
    place = show_at(frame, _places.get(frame, frame.f_lasti) // 2)
    try:
        if monitor:
            monitor(frame, 'PY_RETURN', value)
        _left(frame, value)
    finally:
        show_at(frame, place)  # where what these raise is looked for handlers


def yielded(value):
    frame = sys._getframe(1)
    if monitor:
        monitor(frame, 'PY_YIELD', value)
    _left(frame, value)


def _left(frame, value):
    if _profilers:
        _profile(frame, 'return', value)
    function = _frames.pop(frame, None)
    _told.pop(frame, None)
    _places.pop(frame, None)
    _without_lines.discard(frame)
    if function is not None and not _is_off():
        _tell(function, frame, 'return', value)


def caught(error):
    frame = sys._getframe(1)
    if monitor:
        monitor(frame, 'RAISE', error)
        monitor(frame, 'EXCEPTION_HANDLED', error)
    _tell_raised(frame, error)


def raised(error):
    frame = sys._getframe(1)
    if monitor:
        monitor(frame, 'RAISE', error)
        monitor(frame, 'PY_UNWIND', error)
    _tell_raised(frame, error)
    _left(frame, None)


def _tell_raised(frame, error):
    if not _is_off() and frame in _frames and _told.get(frame) is not error:
        _told[frame] = error
        entry = error.__traceback__
        while entry is not None and entry.tb_frame is not frame:
            entry = entry.tb_next
        # The frame is in its handler already, and is shown where the error came up.
        place = None if entry is None else show_at(frame, entry.tb_lasti // 2)
        try:
            _tell(_frames[frame], frame, 'exception', (type(error), error, error.__traceback__))
        finally:
            if place is not None:
                show_at(frame, place)


def breakpointhook(*args, **kwargs):
    """What breakpoint() does: pdb.set_trace(), or what the environment's PYTHONBREAKPOINT names."""
    import os
    name = os.environ.get('PYTHONBREAKPOINT') or 'pdb.set_trace'
    if name == '0':
        return None
    module, _, function = name.rpartition('.')
    try:
        import importlib
        if name[0] == '.':
            raise ImportError
        hook = getattr(importlib.import_module(module or 'builtins'), function)
    except (ImportError, AttributeError):
        import warnings
        warnings.warn(f'Ignoring unimportable $PYTHONBREAKPOINT: "{name}"', RuntimeWarning, stacklevel=2)
        return None
    return hook(*args, **kwargs)
