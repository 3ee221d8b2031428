"""Tracebacks as text and as data.

The standard layout, with its carets, groups and chains, is rendered natively by `_traceback`; here are the functions
around it and the stack as a list of frames.
"""

import sys
from _traceback import format_exception as _render, format_entry, is_library

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
           'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
           'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list']

_repeats_shown = 3


class _Unset:
    def __repr__(self):
        return "<implicit>"


_unset = _Unset()


def _exception_of(exc, value):
    # print_exception(exc) and print_exception(type, value, tb) are both allowed.
    if value is _unset:
        if isinstance(exc, BaseException) or exc is None:
            return exc
        raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
    return value


def print_tb(tb, limit=None, file=None):
    """Print the entries of a traceback."""
    _print(format_tb(tb, limit), file)


def format_tb(tb, limit=None):
    """The entries of a traceback as a list of texts."""
    if tb is None:
        return []
    return _render(Exception().with_traceback(tb), chain=False, limit=limit)[1:-1]


def print_exception(exc, /, value=_unset, tb=_unset, limit=None, file=None, chain=True, **kwargs):
    """Print an exception with its traceback and those that it is chained to."""
    _print(format_exception(exc, value, tb, limit, chain), file)


def format_exception(exc, /, value=_unset, tb=_unset, limit=None, chain=True, **kwargs):
    """The text of print_exception() as a list."""
    if (value is _unset) != (tb is _unset):
        raise ValueError("Both or neither of value and tb must be given")
    given = _exception_of(exc, value)
    if given is None:
        return ['NoneType: None\n']
    if tb is _unset or tb is given.__traceback__:
        return _render(given, chain=chain, limit=limit)
    own = given.__traceback__
    try:
        return _render(given.with_traceback(tb), chain=chain, limit=limit)
    finally:
        given.__traceback__ = own


def format_exception_only(exc, /, value=_unset, *, show_group=False, **kwargs):
    """The last lines: the exception's type, text and notes."""
    given = _exception_of(exc, value)
    if given is None:
        return ['NoneType: None\n']
    return list(TracebackException(type(given), given, None).format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """The text of print_exc()."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the exception that ended the last program."""
    if not hasattr(sys, 'last_exc') and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def print_stack(f=None, limit=None, file=None):
    """Print the stack from its outermost frame to the caller."""
    print_list(extract_stack(f or sys._getframe(1), limit), file)


def format_stack(f=None, limit=None):
    """The text of print_stack() as a list."""
    return format_list(extract_stack(f or sys._getframe(1), limit))


def extract_stack(f=None, limit=None):
    """The stack up to the caller as a StackSummary."""
    stack = StackSummary.extract(walk_stack(f or sys._getframe(1)), limit=limit)
    stack.reverse()
    return stack


def extract_tb(tb, limit=None):
    """The entries of a traceback as a StackSummary."""
    entries = []
    while tb is not None:
        if not is_library(tb.tb_frame):
            entries.append(tb)
        tb = tb.tb_next
    stack = StackSummary.extract([(entry.tb_frame, entry.tb_lineno) for entry in entries], limit=limit)
    for summary, entry in zip(stack, entries if limit is None or limit >= 0 else entries[limit:]):
        summary._text = format_entry(entry)
        places = list(entry.tb_frame.f_code.co_positions())
        _, summary.end_lineno, summary.colno, summary.end_colno = places[entry.tb_lasti // 2]
    return stack


def format_list(extracted_list):
    """The text of a list of frame summaries, or of (filename, line number, name, line)."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print what format_list() gives."""
    _print(format_list(extracted_list), file)


def _print(lines, file):
    print("".join(lines), file=sys.stderr if file is None else file, end="")


def clear_frames(tb):
    """Drop the local variables of all frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:  # still running
            pass
        tb = tb.tb_next


def walk_stack(f):
    """(frame, line number) from f, or the caller, outwards; the library's own frames are left out."""
    def walk(frame):
        while frame is not None:
            if not is_library(frame):
                yield frame, frame.f_lineno
            frame = frame.f_back
    return walk(f or sys._getframe(1))


def walk_tb(tb):
    """(frame, line number) of each entry of a traceback."""
    while tb is not None:
        if not is_library(tb.tb_frame):
            yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


class FrameSummary:
    """One entry: filename, lineno, name, line, and locals as text if they were captured."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', 'locals',
                 '_text')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._line = line
        self._text = None  # source and marks as the core renders them, if the frame came from a traceback
        if lookup_line:
            self.line
        self.locals = _shown(locals) if locals else None

    @property
    def line(self):
        """The source line, stripped; None without a line number."""
        if self._line is None:
            if self.lineno is None:
                return None
            import linecache
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()

    def _fields(self):
        return self.filename, self.lineno, self.name, self.line

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == \
                (other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return self._fields() == other
        return NotImplemented

    def __getitem__(self, pos):
        return self._fields()[pos]

    def __iter__(self):
        return iter(self._fields())

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


class StackSummary(list):
    """A list of FrameSummary, outermost first."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Build one from (frame, line number) pairs."""
        if limit is None:
            limit = getattr(sys, 'tracebacklimit', None)
            if limit is not None and limit < 0:
                limit = 0
        frames = list(frame_gen)
        if limit is not None:
            frames = frames[:limit] if limit >= 0 else frames[limit:]
        result = cls()
        for frame, lineno in frames:
            code = frame.f_code
            result.append(FrameSummary(code.co_filename, lineno, code.co_name, lookup_line=lookup_lines,
                                       locals=frame.f_locals if capture_locals else None))
        return result

    @classmethod
    def from_list(cls, a_list):
        """Build one from frame summaries or (filename, line number, name, line) tuples."""
        result = cls()
        for entry in a_list:
            if not isinstance(entry, FrameSummary):
                filename, lineno, name, line = entry
                entry = FrameSummary(filename, lineno, name, line=line)
            result.append(entry)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """The text of one entry; None leaves it out."""
        filename = frame_summary.filename
        if filename.startswith("<stdin-") and filename.endswith('>'):
            filename = "<stdin>"
        text = f'  File "{filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        if frame_summary._text is not None:
            text += frame_summary._text
        elif frame_summary.line:
            text += f'    {frame_summary.line}\n'
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        """The text of all entries; of repeated ones the first three."""
        result = []
        last = None
        count = 0
        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            place = frame.filename, frame.lineno, frame.name
            if place != last:
                _add_repeats(result, count)
                last = place
                count = 0
            count += 1
            if count <= _repeats_shown:
                result.append(text)
        _add_repeats(result, count)
        return result


def _add_repeats(result, count):
    more = count - _repeats_shown
    if more > 0:
        result.append(f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n')


def _shown(locals):
    return {key: _safe(value, 'local', repr) for key, value in locals.items()}


def _safe(value, what, func=str):
    try:
        return func(value)
    except:
        return f'<{what} {func.__name__}() failed>'


_cause_message = "\nThe above exception was the direct cause of the following exception:\n\n"
_context_message = "\nDuring handling of the above exception, another exception occurred:\n\n"


class TracebackException:
    """An exception made ready for printing, without holding on to frames."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        outermost = _seen is None
        _seen = set() if outermost else _seen
        _seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self._exc_type = exc_type if save_exc_type else None
        self._has_type = exc_type is not None
        self.exc_type_qualname = exc_type.__qualname__ if exc_type else None
        self.exc_type_module = exc_type.__module__ if exc_type else None
        self._str = _safe(exc_value, 'exception')
        self.stack = extract_tb(exc_traceback, limit)
        if capture_locals:
            walk = walk_tb(exc_traceback)  # which has the frames of the library, too
            for entry in self.stack:
                for frame, lineno in walk:
                    if (frame.f_code.co_filename, lineno) == (entry.filename, entry.lineno):
                        entry.locals = _shown(frame.f_locals)
                        break
        self._capture_locals = capture_locals
        self.__suppress_context__ = getattr(exc_value, '__suppress_context__', False)
        try:
            self.__notes__ = getattr(exc_value, '__notes__', None)
        except Exception as error:
            self.__notes__ = [f'Ignored error getting __notes__: {_safe(error, "__notes__", repr)}']
        if isinstance(exc_value, SyntaxError):
            for name in ('filename', 'lineno', 'end_lineno', 'text', 'offset', 'end_offset', 'msg'):
                value = getattr(exc_value, name, None)
                setattr(self, name, str(value) if name.endswith('lineno') and value is not None else value)
        self._rendered, self._only = self._render(exc_value, exc_traceback, limit)
        self.__cause__ = self.__context__ = self.exceptions = None
        if not outermost:
            return

        def related(exc):
            if exc is None or id(exc) in _seen:
                return None
            made = TracebackException(type(exc), exc, exc.__traceback__, limit=limit, capture_locals=capture_locals,
                                      max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=_seen)
            waiting.append((made, exc))
            return made

        # One after the other, however long a chain is.
        waiting = [(self, exc_value)]
        while waiting:
            one, exc = waiting.pop()
            if exc is not None:
                one.__cause__ = related(exc.__cause__)
                if not compact or one.__cause__ is None and not exc.__suppress_context__:
                    one.__context__ = related(exc.__context__)
                if isinstance(exc, BaseExceptionGroup):
                    one.exceptions = [related(member) for member in exc.exceptions]

    def _render(self, exc_value, exc_traceback, limit):
        # The native text with and without the stack.
        if exc_value is None:
            return ['NoneType: None\n'], ['NoneType: None\n']
        own = exc_value.__traceback__
        bounds = min(self.max_group_width, 1 << 30), min(self.max_group_depth, 1 << 30)
        try:
            exc_value.__traceback__ = None
            only = _render(exc_value, False, limit, *bounds)
            exc_value.__traceback__ = exc_traceback
            return _render(exc_value, False, limit, *bounds), only
        finally:
            exc_value.__traceback__ = own

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """One for exc with its own traceback."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        if not self._has_type:
            return None
        if self.exc_type_module in ("__main__", "builtins"):
            return self.exc_type_qualname
        return f'{self.exc_type_module}.{self.exc_type_qualname}'

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, **kwargs):
        """The lines after the stack: type, text, notes."""
        if self.exceptions is None:
            is_long = self.__notes__ or hasattr(self, 'offset')
            yield from ''.join(self._only).splitlines(True) if is_long else self._only
            return
        yield f'{self.exc_type_str}: {self._str}\n' if self._str else f'{self.exc_type_str}\n'
        for note in self.__notes__ or ():
            for line in _safe(note, 'note').split('\n'):
                yield line + '\n'
        if show_group:
            for one in self.exceptions:
                for text in one.format_exception_only(show_group=True):
                    for line in text.splitlines(True):
                        yield '   ' + line

    def format(self, *, chain=True, **kwargs):
        """All lines, beginning with the exceptions that this one is chained to."""
        links = [(self, None)]
        while chain:
            last = links[-1][0]
            if last.__cause__ is not None:
                links.append((last.__cause__, _cause_message))
            elif last.__context__ is not None and not last.__suppress_context__:
                links.append((last.__context__, _context_message))
            else:
                break
        for one, message in reversed(links):
            if one._capture_locals and one.exceptions is None:
                if one.stack:
                    yield 'Traceback (most recent call last):\n'
                    yield from one.stack.format()
                yield from one._only
            else:
                yield from one._rendered
            if message:
                yield message

    def print(self, *, file=None, chain=True, **kwargs):
        """Print what format() gives."""
        _print(self.format(chain=chain), file)
