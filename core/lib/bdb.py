"""What debuggers are made of: breakpoints, and a class that turns trace events into stops."""

import fnmatch
import linecache
import os
import sys

__all__ = ['BdbQuit', 'Bdb', 'Breakpoint']


def _is_resumable(frame):
    # Whether it is one of a generator, a coroutine or an asynchronous generator.
    return frame.f_code.co_flags & (0x20 | 0x80 | 0x200)


def _callers(frame, last=None):
    # A frame, the one that called it, and so on.
    while frame:
        yield frame
        frame = None if frame is last else frame.f_back


class BdbQuit(Exception):
    """The debugger was told to quit."""


class Bdb:
    """A debugger without a face: what derives from it says in user_line() and its kin what happens at a stop."""

    def __init__(self, skip=None, backend='settrace'):
        self.skip = set(skip) if skip else None
        self.backend = backend
        self.breaks = {}  # lines by file
        self.fncache = {}
        self.frame_returning = self.botframe = None
        self.quitting = False
        for file, line in Breakpoint.bplist:
            self.breaks.setdefault(file, []).append(line)
        self._stop_at(None, None)

    def canonic(self, filename):
        """The absolute path of a file; what is no file stays."""
        if filename.startswith('<') and filename.endswith('>'):
            return filename
        if filename not in self.fncache:
            self.fncache[filename] = os.path.normcase(os.path.abspath(filename))
        return self.fncache[filename]

    def reset(self):
        """Forget where to stop."""
        linecache.checkcache()
        self.botframe = None
        self._stop_at(None, None)

    def start_trace(self):
        sys.settrace(self.trace_dispatch)

    def stop_trace(self):
        sys.settrace(None)

    # -- events

    def trace_dispatch(self, frame, event, arg):
        """The trace function: hands each event to its method."""
        if self.quitting:
            return None
        if event in ('line', 'call', 'return', 'exception'):
            handle = getattr(self, f'dispatch_{event}')
            return handle(frame) if event == 'line' else handle(frame, arg)
        if event not in ('c_call', 'c_return', 'c_exception'):
            print('bdb.Bdb.dispatch: unknown debugging event:', repr(event))
        return self.trace_dispatch

    def dispatch_line(self, frame):
        self._tell('line', frame)
        return self.trace_dispatch

    def dispatch_call(self, frame, arg):
        if self.botframe is None:
            self.botframe = frame.f_back  # the first call of all
        elif self.stop_here(frame) or self.break_anywhere(frame):
            self._tell('call', frame, arg)
        else:
            return None
        return self.trace_dispatch

    def dispatch_return(self, frame, arg):
        self.frame_returning = frame
        try:
            stopped = self._tell('return', frame, arg)
        finally:
            self.frame_returning = None
        if stopped and self.stopframe is frame and self.stoplineno != -1:
            self._stop_at(None, None)  # a function that is left is not stopped in any more
        return self.trace_dispatch

    def dispatch_exception(self, frame, arg):
        self._tell('exception', frame, arg)
        return self.trace_dispatch

    def _tell(self, event, frame, *args):
        # Calls the event's user_...() if it is a stop; whether it is one.
        stops = self._is_stop(event, frame, *args)
        if stops:
            getattr(self, f'user_{event}')(frame, *args)
            if self.quitting:
                raise BdbQuit
        return stops

    def _is_stop(self, event, frame, arg=None):
        here = self.stop_here(frame)
        if event == 'line':
            return here or self.break_here(frame)
        if event != 'exception':
            # While one function is followed, generators come and go with each value.
            passing = self.stopframe and _is_resumable(frame)
            return not passing and (here or event == 'call' or frame is self.returnframe)
        kind, _, traceback = arg
        if here:
            # The StopIteration with which a generator ends is nobody's concern.
            return not (kind is StopIteration and traceback is None and _is_resumable(frame))
        # A generator that is followed may wait for another one, which ends.
        followed = self.stopframe
        return kind in (StopIteration, GeneratorExit) and followed not in (None, frame) and _is_resumable(followed)

    def user_call(self, frame, argument_list):
        """A function is called where it may be stopped in."""

    def user_line(self, frame):
        """A line is about to run at which it stops."""

    def user_return(self, frame, return_value):
        """A function that it stops in returns."""

    def user_exception(self, frame, exc_info):
        """An exception came up where it stops."""

    # -- where to stop

    def is_skipped_module(self, module_name):
        return module_name is not None and any(fnmatch.fnmatch(module_name, pattern) for pattern in self.skip or ())

    def stop_here(self, frame):
        """Whether the frame is one to stop in now."""
        if self.skip and self.is_skipped_module(frame.f_globals.get('__name__')):
            return False
        if frame is self.stopframe:
            return self.stoplineno != -1 and frame.f_lineno >= self.stoplineno
        return not self.stopframe

    def break_here(self, frame):
        """Whether a breakpoint counts here; a temporary one is cleared."""
        file = self.canonic(frame.f_code.co_filename)
        lines = [line for line in (frame.f_lineno, frame.f_code.co_firstlineno) if line in self.breaks.get(file, ())]
        found, delete = effective(file, lines[0], frame) if lines else (None, None)
        if not found:
            return False
        self.currentbp = found.number
        if delete and found.temporary:
            self.do_clear(str(found.number))
        return True

    def do_clear(self, arg):
        """Clear a temporary breakpoint, by its number as text."""
        raise NotImplementedError("subclass of bdb must implement do_clear()")

    def break_anywhere(self, frame):
        """Whether there is a breakpoint in the file of a frame."""
        return self.canonic(frame.f_code.co_filename) in self.breaks

    def _stop_at(self, stopframe, returnframe, stoplineno=0):
        self.stopframe, self.returnframe, self.stoplineno = stopframe, returnframe, stoplineno
        self.quitting = False

    def set_until(self, frame, lineno=None):
        """Stop at a line that is further down, or when the frame returns."""
        self._stop_at(frame, frame, frame.f_lineno + 1 if lineno is None else lineno)

    def set_step(self):
        """Stop at the next line, wherever it is."""
        caller = self.frame_returning and self.frame_returning.f_back
        if caller and not caller.f_trace:
            caller.f_trace = self.trace_dispatch
        self._stop_at(None, None)

    def set_next(self, frame):
        """Stop at the next line of the frame."""
        self._stop_at(frame, None)

    def set_return(self, frame):
        """Stop when the frame returns."""
        if _is_resumable(frame):
            self._stop_at(frame, None, -1)
        else:
            self._stop_at(frame.f_back, frame)

    def set_trace(self, frame=None):
        """Begin to debug, in the caller if no frame is given."""
        frames = [*_callers(frame or sys._getframe(1))]
        self.stop_trace()
        self.reset()
        for one in frames:
            one.f_trace = self.trace_dispatch
        self.botframe = frames[-1]
        self.set_step()
        self.start_trace()

    def set_continue(self):
        """Stop at breakpoints only; without any, no more."""
        self._stop_at(self.botframe, None, -1)
        if self.breaks:
            return
        self.stop_trace()
        for frame in _callers(sys._getframe(1), self.botframe):
            if frame is not self.botframe:
                del frame.f_trace

    def set_quit(self):
        """End: what is debugged gets BdbQuit."""
        self._stop_at(self.botframe, None)
        self.quitting = True
        self.stop_trace()

    # -- breakpoints: what goes wrong is a text that is returned

    def set_break(self, filename, lineno, temporary=False, cond=None, funcname=None):
        filename = self.canonic(filename)
        if not linecache.getline(filename, lineno):
            return f'Line {filename}:{lineno} does not exist'
        lines = self.breaks.setdefault(filename, [])
        if lineno not in lines:
            lines.append(lineno)
        Breakpoint(filename, lineno, temporary, cond, funcname)
        for frame in _callers(sys._getframe(1) if sys.gettrace() else None):
            if self.break_anywhere(frame):
                frame.f_trace = self.trace_dispatch

    def _delete(self, *breakpoints):
        for one in breakpoints:
            one.deleteMe()
            if (one.file, one.line) not in Breakpoint.bplist:
                self.breaks[one.file].remove(one.line)
                if not self.breaks[one.file]:
                    del self.breaks[one.file]

    def clear_break(self, filename, lineno):
        filename = self.canonic(filename)
        if filename not in self.breaks:
            return f'There are no breakpoints in {filename}'
        if lineno not in self.breaks[filename]:
            return f'There is no breakpoint at {filename}:{lineno}'
        self._delete(*Breakpoint.bplist[filename, lineno])

    def clear_bpbynumber(self, arg):
        try:
            self._delete(self.get_bpbynumber(arg))
        except ValueError as error:
            return str(error)

    def clear_all_file_breaks(self, filename):
        filename = self.canonic(filename)
        if filename not in self.breaks:
            return f'There are no breakpoints in {filename}'
        self._delete(*[one for line in self.breaks[filename] for one in Breakpoint.bplist[filename, line]])

    def clear_all_breaks(self):
        if not self.breaks:
            return 'There are no breakpoints'
        self._delete(*[one for one in Breakpoint.bpbynumber if one])

    def get_bpbynumber(self, arg):
        """A breakpoint; ValueError if there is none of that number."""
        if not arg:
            raise ValueError('Breakpoint number expected')
        try:
            number = int(arg)
        except ValueError:
            raise ValueError(f'Non-numeric breakpoint number {arg}') from None
        made = Breakpoint.bpbynumber
        if number not in range(-len(made), len(made)):
            raise ValueError(f'Breakpoint number {number} out of range')
        if made[number] is None:
            raise ValueError(f'Breakpoint {number} already deleted')
        return made[number]

    def get_break(self, filename, lineno):
        """Whether there is one at a line."""
        return lineno in self.breaks.get(self.canonic(filename), ())

    def get_breaks(self, filename, lineno):
        """The breakpoints at a line."""
        return self.get_break(filename, lineno) and Breakpoint.bplist[self.canonic(filename), lineno] or []

    def get_file_breaks(self, filename):
        """The lines of a file that have some."""
        return self.breaks.get(self.canonic(filename), [])

    def get_all_breaks(self):
        """The lines by file."""
        return self.breaks

    # -- the stack

    def get_stack(self, f, t):
        """(frame, line) from the oldest on, with those of a traceback, and the place of f among them."""
        from traceback import walk_tb
        callers = [*_callers(f, self.botframe)]
        called = [(frame, frame.f_lineno) for frame in reversed(callers)]
        raised = [*walk_tb(t.tb_next if t and t.tb_frame is f else t)]
        # What is not called from the bottom is looked at from where the error came up.
        depth = len(called) if self.botframe in callers else len(called + raised)
        return called + raised, max(0, depth - 1)

    def format_stack_entry(self, frame_lineno, lprefix=': '):
        """One of them as text: file(line)function()->result: source."""
        import reprlib
        frame, line = frame_lineno
        file = self.canonic(frame.f_code.co_filename)
        text = f"{file}({line!r}){frame.f_code.co_name or '<lambda>'}()"
        if '__return__' in frame.f_locals:
            text += '->' + reprlib.repr(frame.f_locals['__return__'])
        source = linecache.getline(file, line, frame.f_globals) if line is not None else 'Warning: lineno is None'
        return text + lprefix + source.strip() if source else text

    # -- what is debugged

    def _debugged(self, function, *args, **kwds):
        self.reset()
        self.start_trace()
        try:
            return function(*args, **kwds)
        except BdbQuit:
            return None
        finally:
            self.quitting = True
            self.stop_trace()

    def _evaluate(self, function, text, globals, locals):
        if globals is None:
            globals = sys.modules['__main__'].__dict__
        if isinstance(text, str):
            from _tracing import compile_traced
            text = compile_traced(text, function.__name__)
        return self._debugged(function, text, globals, globals if locals is None else locals)

    def run(self, cmd, globals=None, locals=None):
        """Debug a statement."""
        self._evaluate(exec, cmd, globals, locals)

    def runeval(self, expr, globals=None, locals=None):
        """Debug an expression; its value."""
        return self._evaluate(eval, expr, globals, locals)

    def runctx(self, cmd, globals, locals):
        """The same as run()."""
        self.run(cmd, globals, locals)

    def runcall(self, func, /, *args, **kwds):
        """Debug a call; its result."""
        return self._debugged(func, *args, **kwds)


def set_trace():
    """Debug from here on, with a debugger that says nothing."""
    Bdb().set_trace(sys._getframe(1))


class Breakpoint:
    """A line at which the debugger stops."""

    next = 1
    bplist = {}  # lists by file and line
    bpbynumber = [None]

    def __init__(self, file, line, temporary=False, cond=None, funcname=None):
        self.file, self.line = file, line
        self.temporary = temporary
        self.cond = cond
        self.funcname = funcname
        self.func_first_executable_line = None
        self.enabled = True
        self.ignore = 0
        self.hits = 0
        self.number = Breakpoint.next
        Breakpoint.next += 1
        self.bpbynumber.append(self)
        self.bplist.setdefault((file, line), []).append(self)

    @staticmethod
    def clearBreakpoints():
        """Forget all of them."""
        Breakpoint.next = 1
        Breakpoint.bplist = {}
        Breakpoint.bpbynumber = [None]

    def deleteMe(self):
        place = self.file, self.line
        self.bpbynumber[self.number] = None
        self.bplist[place].remove(self)
        if not self.bplist[place]:
            del self.bplist[place]

    def enable(self):
        self.enabled = True

    def disable(self):
        self.enabled = False

    def bpprint(self, out=None):
        print(self.bpformat(), file=out)

    def __str__(self):
        return f'breakpoint {self.number} at {self.file}:{self.line}'

    def bpformat(self):
        """What the list of breakpoints says of it."""
        kept = 'del  ' if self.temporary else 'keep '
        enabled = 'yes  ' if self.enabled else 'no   '
        text = f'{self.number:<4}breakpoint   {kept}{enabled} at {self.file}:{self.line}'
        if self.cond:
            text += f'\n\tstop only if {self.cond}'
        if self.ignore:
            text += f'\n\tignore next {self.ignore} hits'
        if self.hits:
            text += f"\n\tbreakpoint already hit {self.hits} time{'s' if self.hits > 1 else ''}"
        return text


def checkfuncname(b, frame):
    """Whether a breakpoint, of a line or of a function, is one for this place."""
    if not b.funcname:
        return b.line == frame.f_lineno
    if frame.f_code.co_name != b.funcname:
        return False
    if not b.func_first_executable_line:
        b.func_first_executable_line = frame.f_lineno
    return b.func_first_executable_line == frame.f_lineno


def effective(file, line, frame):
    """The breakpoint that counts at a line, and whether it may go if it is temporary; (None, None) without one."""
    for one in Breakpoint.bplist[file, line]:
        if not one.enabled or not checkfuncname(one, frame):
            continue
        one.hits += 1
        try:
            if one.cond and not eval(one.cond, frame.f_globals, frame.f_locals):
                continue
        except Exception:
            return one, False  # a condition that fails is one to look at
        if one.ignore <= 0:
            return one, True
        one.ignore -= 1
    return None, None
