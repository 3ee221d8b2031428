"""The part of inspect that reads source and frames: what an object's text is, and where a frame stands."""

import sys
from collections import namedtuple
from dis import Positions
import linecache
import tokenize

import inspect

_Traceback = namedtuple('_Traceback', 'filename lineno function code_context index', module='inspect')
_FrameInfo = namedtuple('_FrameInfo', 'frame filename lineno function code_context index', module='inspect')


def _with_positions(base, name):
    # A named tuple that knows where in its line it stands, and does not count that among its items.
    def make(cls, *fields, positions=None, **named):
        self = base.__new__(cls, *fields, **named)
        self.positions = positions
        return self

    def show(self):
        return base.__repr__(self)[:-1] + f', positions={self.positions!r})'

    return type(name, (base,), {'__new__': make, '__repr__': show, '__module__': 'inspect'})


Traceback = _with_positions(_Traceback, 'Traceback')
FrameInfo = _with_positions(_FrameInfo, 'FrameInfo')


# ---- source

def _code_of(object):
    # The code of what has some.
    if inspect.ismethod(object):
        object = object.__func__
    if inspect.isfunction(object):
        object = object.__code__
    if inspect.istraceback(object):
        object = object.tb_frame
    if inspect.isframe(object):
        object = object.f_code
    return object


def findsource(object):
    """All lines of the file, and the index of the first one of the object."""
    file = inspect.getfile(object)
    module = inspect.getmodule(object, file)
    lines = linecache.getlines(file, getattr(module, '__dict__', None))
    if not lines:
        raise OSError('could not get source code')
    if inspect.ismodule(object):
        return lines, 0
    if inspect.isclass(object):
        if '__firstlineno__' not in vars(object):
            raise OSError('source code not available')
        line = vars(object)['__firstlineno__'] - 1
    else:
        line = _code_of(object).co_firstlineno - 1
    if line >= len(lines):
        raise OSError('lineno is out of bounds')
    return lines, line


class EndOfBlock(Exception):
    """A definition ends."""


class BlockFinder:
    """Is given tokens up to the end of a definition."""

    def __init__(self):
        self.indent, self.last = 0, 1
        self.singleline = self.started = self.passline = self.indecorator = False
        self.body_col0 = None  # the column where its body begins

    def tokeneater(self, type, token, srowcol, erowcol, line):
        if not self.started and not self.indecorator:
            if type in (tokenize.INDENT, tokenize.COMMENT, tokenize.NL):
                pass
            elif token == '@':
                self.indecorator = True
            else:
                self.singleline = token == 'lambda'
                self.started = True
            self.passline = True
        elif type == tokenize.NEWLINE:
            self.last = srowcol[0]
            self.passline = self.indecorator = False
            if self.singleline:
                raise EndOfBlock
        elif self.passline:
            pass
        elif type == tokenize.INDENT:
            if self.body_col0 is None and self.started:
                self.body_col0 = erowcol[1]
            self.indent += 1
            self.passline = True
        elif type == tokenize.DEDENT:
            self.indent -= 1
            if self.indent <= 0:
                raise EndOfBlock
        elif type == tokenize.COMMENT:
            if self.body_col0 is not None and srowcol[1] >= self.body_col0:
                self.last = srowcol[0]
        elif self.indent == 0 and type != tokenize.NL:
            raise EndOfBlock


def getblock(lines):
    """The definition at the beginning of lines."""
    finder, token = BlockFinder(), None
    try:
        for token in tokenize.generate_tokens(iter(lines).__next__):
            finder.tokeneater(*token)
    except (EndOfBlock, IndentationError):
        pass
    except (SyntaxError, tokenize.TokenError):
        # A lambda inside brackets ends where they do.
        if finder.passline and token is not None:
            finder.last = token.start[0]
    return lines[:finder.last]


def getsourcelines(object):
    """The lines of the object and the number of the first."""
    object = inspect.unwrap(object)
    lines, first = findsource(object)
    if inspect.istraceback(object):
        object = object.tb_frame
    if inspect.ismodule(object) or inspect.isframe(object) and object.f_code.co_name == '<module>':
        return lines, 0
    return getblock(lines[first:]), first + 1


def getsource(object):
    """The text of the object."""
    return ''.join(getsourcelines(object)[0])


def getcomments(object):
    """The comment lines directly above the object, or at the top of a module."""
    try:
        lines, first = findsource(object)
    except (OSError, TypeError):
        return None
    if inspect.ismodule(object):
        first = 1 if lines[0][:2] == '#!' else 0
        while first < len(lines) and lines[first].strip() in ('', '#'):
            first += 1
        above = []
        while first < len(lines) and lines[first][:1] == '#':
            above.append(lines[first].expandtabs())
            first += 1
        return ''.join(above) or None
    indent = inspect.indentsize(lines[first])
    above = []
    while first > 0 and lines[first - 1].lstrip()[:1] == '#' and inspect.indentsize(lines[first - 1]) == indent:
        first -= 1
        above.insert(0, lines[first].expandtabs().lstrip())
    while above and above[0].strip() == '#':
        del above[0]
    while above and above[-1].strip() == '#':
        del above[-1]
    return ''.join(above) or None


# ---- frames

def getframeinfo(frame, context=1):
    """Where a frame or traceback stands: filename, lineno, function, lines around, index, positions."""
    if inspect.istraceback(frame):
        instruction, lineno, frame = frame.tb_lasti, frame.tb_lineno, frame.tb_frame
    else:
        lineno, instruction = frame.f_lineno, frame.f_lasti
    places = list(frame.f_code.co_positions())
    place = places[instruction // 2] if 0 <= instruction // 2 < len(places) else (lineno, None, None, None)
    lines = index = None
    if context > 0:
        try:
            lines, _ = findsource(frame)
        except OSError:
            pass
        else:
            start = max(0, min(lineno - 1 - context // 2, len(lines) - context))
            lines = lines[start:start + context]
            index = lineno - 1 - start
    return Traceback(inspect.getfile(frame), lineno, frame.f_code.co_name, lines, index, positions=Positions(*place))


def _frame_info(frame, standing, context):
    found = getframeinfo(standing, context)
    return FrameInfo(frame, *found, positions=found.positions)


def getouterframes(frame, context=1):
    """FrameInfo of a frame and of all its callers."""
    result = []
    while frame:
        result.append(_frame_info(frame, frame, context))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    """FrameInfo of every entry of a traceback."""
    result = []
    while tb:
        result.append(_frame_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return result


def stack(context=1):
    """FrameInfo of the caller and of all its callers."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """FrameInfo of the traceback of the exception being handled."""
    exc = sys.exception()
    return getinnerframes(None if exc is None else exc.__traceback__, context)
