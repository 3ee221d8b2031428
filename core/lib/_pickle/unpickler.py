"""A pickle is a program for a machine with a stack and a memo; this is the machine."""

import re
import sys
from struct import unpack

from _pickle import UnpicklingError, _find, _from_old


class Unpickler:
    """Reads pickles from a binary file."""

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
        self._read_file = getattr(file, 'read', None)
        self._read_file_line = getattr(file, 'readline', None)
        if self._read_file is None or self._read_file_line is None:
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._fix_imports = fix_imports
        self._encoding = encoding
        self._errors = errors
        self._buffers = None if buffers in (None, ()) else iter(buffers)
        self._memo = {}
        self._data = b''
        self._at = 0

    @property
    def memo(self):
        return dict(self._memo)

    @memo.setter
    def memo(self, memo):
        self._memo = dict(memo)

    def load(self):
        """The object of the next pickle."""
        return self._load_from(b'')

    def _load_from(self, data):
        if not hasattr(self, '_memo'):
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._data = data
        self._at = 0
        self._protocol = 0
        self._stack = []
        self._marks = []  # the stacks below the open marks
        operations = _operations
        try:
            while True:
                at = self._at
                if at < len(self._data):
                    code = self._data[at]
                    self._at = at + 1
                else:
                    code = self._first_byte()
                if code == 0x2E:
                    break
                operation = operations.get(code)
                if operation is None:
                    shown = chr(code) if 32 <= code < 127 and code not in (39, 92) else f'\\x{code:02x}'
                    raise UnpicklingError(f"invalid load key, '{shown}'.")
                operation(self)
        except IndexError as error:
            # Nothing on the stack; what the program's own functions raise passes.
            if error.__traceback__ is not None and str(error) == 'pop from empty list':
                self._underflow()
            raise
        if not self._stack:
            self._underflow()
        return self._stack.pop()

    def _underflow(self):
        raise UnpicklingError("unexpected MARK found" if self._marks else "unpickling stack underflow") from None

    def find_class(self, module_name, global_name, /):
        """The object of that name in that module, which is imported."""
        if self._protocol < 3 and self._fix_imports:
            module_name, global_name = _from_old(module_name, global_name)
        __import__(module_name)
        module = sys.modules[module_name]
        if self._protocol < 4 or '.' not in global_name:
            return getattr(module, global_name)
        try:
            return _find(module, global_name)
        except AttributeError:
            raise AttributeError(f"Can't resolve path {global_name!r} on module {module_name!r}") from None

    # -- bytes

    def _first_byte(self):
        piece = self._read_file(1)
        if not piece:
            raise EOFError("Ran out of input")
        self._data, self._at = piece, 1
        return piece[0]

    def _read(self, size):
        at = self._at
        end = at + size
        if end > len(self._data):
            rest = self._data[at:]
            rest += self._read_file(size - len(rest))
            if len(rest) < size:
                raise UnpicklingError("pickle data was truncated")
            self._data, self._at = rest, size
            return rest
        self._at = end
        return self._data[at:end]

    def _read_line(self):
        end = self._data.find(b'\n', self._at)
        if end < 0:
            line = self._data[self._at:] + self._read_file_line()
            self._data, self._at = line, len(line)
        else:
            line = self._data[self._at:end + 1]
            self._at = end + 1
        if not line.endswith(b'\n'):
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    def _read_number(self, size, signed=False):
        return int.from_bytes(self._read(size), 'little', signed=signed)

    def _read_sized(self, size):
        return self._read(self._read_number(size))

    # -- operations: protocol and marks

    def _proto(self):
        self._protocol = self._read_number(1)
        if self._protocol > 5:
            raise ValueError(f"unsupported pickle protocol: {self._protocol}")

    def _start_frame(self):
        size = self._read_number(8)
        if len(self._data) - self._at < size:
            rest = self._data[self._at:]
            self._data, self._at = rest + self._read_file(size - len(rest)), 0
            if len(self._data) < size:
                raise UnpicklingError("pickle data was truncated")

    def _mark(self):
        self._marks.append(self._stack)
        self._stack = []

    def _since_mark(self):
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        items = self._stack
        self._stack = self._marks.pop()
        return items

    def _drop(self):
        if self._stack:
            self._stack.pop()
        elif self._marks:
            self._since_mark()
        else:
            self._underflow()

    def _twice(self):
        self._stack.append(self._top())

    def _top(self):
        if not self._stack:
            self._underflow()
        return self._stack[-1]

    def _push(self, value):
        self._stack.append(value)

    # -- values

    def _int_line(self):
        line = self._read_line()
        if line == b'00':
            self._push(False)
        elif line == b'01':
            self._push(True)
        else:
            try:
                self._push(int(line))
            except ValueError:
                raise ValueError("could not convert string to int") from None

    def _long_line(self):
        line = self._read_line()
        self._push(int(line[:-1] if line.endswith(b'L') else line))

    def _float_line(self):
        try:
            self._push(float(self._read_line()))
        except ValueError:
            raise ValueError("could not convert string to float") from None

    def _old_text(self, data):
        # A str of Python 2.
        self._push(data if self._encoding == 'bytes' else data.decode(self._encoding, self._errors))

    def _string_line(self):
        line = self._read_line().strip()
        if len(line) < 2 or line[0] != line[-1] or line[0] not in b'"\'':
            raise UnpicklingError("the STRING opcode argument must be quoted")
        self._old_text(_unescaped(line[1:-1]))

    def _unicode_line(self):
        self._push(re.sub(r'\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})', _character, self._read_line().decode('latin-1')))

    def _text(self, size):
        self._push(self._read_sized(size).decode('utf-8', 'surrogatepass'))

    def _long(self, size):
        self._push(int.from_bytes(self._read_sized(size), 'little', signed=True))

    def _float(self):
        self._push(unpack('>d', self._read(8))[0])

    def _next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError("pickle stream refers to out-of-band data but no *buffers* argument was given")
        try:
            self._push(next(self._buffers))
        except StopIteration:
            raise UnpicklingError("not enough out-of-band buffers") from None

    def _read_only(self):
        view = memoryview(self._top())
        if not view.readonly:
            self._stack[-1] = view.toreadonly()

    # -- containers

    def _tuple_of(self, count):
        stack = self._stack
        if len(stack) < count:
            self._underflow()
        stack[-count:] = [tuple(stack[-count:])]

    def _pairs(self):
        items = self._since_mark()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for SETITEMS")
        return zip(items[::2], items[1::2])

    def _append(self):
        item = self._stack.pop()
        self._extend(self._top(), [item])

    def _extend(self, target, items):
        if type(target) is list:
            target += items
            return
        extend = getattr(target, 'extend', None) if len(items) > 1 else None
        if extend is not None:
            extend(items)
        else:
            append = target.append
            for item in items:
                append(item)

    def _appends(self):
        items = self._since_mark()
        self._extend(self._top(), items)

    def _set_item(self):
        value = self._stack.pop()
        key = self._stack.pop()
        self._top()[key] = value

    def _set_items(self):
        pairs = self._pairs()
        target = self._top()
        for key, value in pairs:
            target[key] = value

    def _add_items(self):
        items = self._since_mark()
        target = self._top()
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    # -- objects

    def _global(self):
        module = self._read_line().decode()
        self._push(self.find_class(module, self._read_line().decode()))

    def _stack_global(self):
        name = self._stack.pop()
        module = self._stack.pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._push(self.find_class(module, name))

    def _extension(self, size):
        code = self._read_number(size)
        if code == 0:
            raise UnpicklingError("EXT specifies code <= 0")
        import copyreg
        if code not in copyreg._inverted_registry:
            raise ValueError(f"unregistered extension code {code}")
        self._push(self.find_class(*copyreg._inverted_registry[code]))

    def _reduce(self):
        args = self._stack.pop()
        function = self._top()
        if not isinstance(args, tuple):
            raise TypeError("argument list must be a tuple")
        self._stack[-1] = function(*args)

    def _new(self):
        args = self._stack.pop()
        self._make(self._stack.pop(), args, {}, 'NEWOBJ')

    def _new_with_keywords(self):
        keywords = self._stack.pop()
        args = self._stack.pop()
        self._make(self._stack.pop(), args, keywords, 'NEWOBJ_EX')

    def _make(self, cls, args, keywords, code):
        if not isinstance(cls, type):
            raise UnpicklingError(f"{code} class argument must be a type, not {type(cls).__name__}")
        if not isinstance(args, tuple):
            raise UnpicklingError(f"{code} expected an arg tuple, got {type(args).__name__}")
        self._push(cls.__new__(cls, *args, **keywords))

    def _instance(self):
        # Of Python 2: a class called, or made bare where it takes nothing.
        cls = self.find_class(self._read_line().decode(), self._read_line().decode())
        self._push(_instantiate(cls, self._since_mark()))

    def _object(self):
        cls, *args = self._since_mark() or [self._underflow()]
        self._push(_instantiate(cls, args))

    def _build(self):
        state = self._stack.pop()
        target = self._top()
        set_state = getattr(target, '__setstate__', self)
        if set_state is not self:
            set_state(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None:
            if not isinstance(state, dict):
                raise UnpicklingError("state is not a dictionary")
            intern = sys.intern
            target.__dict__.update({intern(key) if type(key) is str else key: state[key] for key in state})
        if slots is not None:
            if not isinstance(slots, dict):
                raise UnpicklingError("slot state is not a dictionary")
            for name, value in slots.items():
                setattr(target, name, value)

    def _persistent(self, mark):
        self._push(self.persistent_load(mark))

    def persistent_load(self, pid, /):
        """What a mark of persistent_id() stands for."""
        raise UnpicklingError("A load persistent id instruction was encountered, "
                              "but no persistent_load function was specified.")

    # -- memo

    def _get(self, number):
        if number not in self._memo:
            raise UnpicklingError(f"Memo value not found at index {number}")
        self._push(self._memo[number])

    def _put(self, number):
        if number < 0:
            raise ValueError("negative PUT argument")
        self._memo[number] = self._top()

    def _memoize(self):
        self._memo[len(self._memo)] = self._top()


def _character(match):
    return chr(int(match[1] or match[2], 16))


_escapes = {b'\\': b'\\', b"'": b"'", b'"': b'"', b'n': b'\n', b't': b'\t', b'r': b'\r', b'a': b'\a', b'b': b'\b',
            b'f': b'\f', b'v': b'\v', b'\n': b''}


def _unescaped(data):
    # A bytes literal's inside.
    def byte(match):
        if match[1]:
            return bytes([int(match[1], 16)])
        if match[2]:
            return bytes([int(match[2], 8) & 255])
        return _escapes.get(match[3], match[0])
    return re.sub(rb'(?s)\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|(.))', byte, data)


def _instantiate(cls, args):
    if args or not isinstance(cls, type) or hasattr(cls, '__getinitargs__'):
        return cls(*args)
    return cls.__new__(cls)


# By the byte of the operation.
_operations = {
    0x80: Unpickler._proto,
    0x95: Unpickler._start_frame,
    ord('('): Unpickler._mark,
    ord('0'): Unpickler._drop,
    ord('1'): lambda self: self._since_mark(),
    ord('2'): Unpickler._twice,
    ord('N'): lambda self: self._push(None),
    0x88: lambda self: self._push(True),
    0x89: lambda self: self._push(False),
    ord('I'): Unpickler._int_line,
    ord('L'): Unpickler._long_line,
    ord('F'): Unpickler._float_line,
    ord('S'): Unpickler._string_line,
    ord('V'): Unpickler._unicode_line,
    ord('K'): lambda self: self._push(self._read_number(1)),
    ord('M'): lambda self: self._push(self._read_number(2)),
    ord('J'): lambda self: self._push(self._read_number(4, True)),
    0x8A: lambda self: self._long(1),
    0x8B: lambda self: self._long(4),
    ord('G'): Unpickler._float,
    ord('U'): lambda self: self._old_text(self._read_sized(1)),
    ord('T'): lambda self: self._old_text(self._read_sized(4)),
    0x8C: lambda self: self._text(1),
    ord('X'): lambda self: self._text(4),
    0x8D: lambda self: self._text(8),
    ord('C'): lambda self: self._push(self._read_sized(1)),
    ord('B'): lambda self: self._push(self._read_sized(4)),
    0x8E: lambda self: self._push(self._read_sized(8)),
    0x96: lambda self: self._push(bytearray(self._read_sized(8))),
    0x97: Unpickler._next_buffer,
    0x98: Unpickler._read_only,
    ord(')'): lambda self: self._push(()),
    0x85: lambda self: self._tuple_of(1),
    0x86: lambda self: self._tuple_of(2),
    0x87: lambda self: self._tuple_of(3),
    ord('t'): lambda self: self._push(tuple(self._since_mark())),
    ord(']'): lambda self: self._push([]),
    ord('l'): lambda self: self._push(self._since_mark()),
    ord('a'): Unpickler._append,
    ord('e'): Unpickler._appends,
    ord('}'): lambda self: self._push({}),
    ord('d'): lambda self: self._push(dict(self._pairs())),
    ord('s'): Unpickler._set_item,
    ord('u'): Unpickler._set_items,
    0x8F: lambda self: self._push(set()),
    0x90: Unpickler._add_items,
    0x91: lambda self: self._push(frozenset(self._since_mark())),
    ord('c'): Unpickler._global,
    0x93: Unpickler._stack_global,
    0x82: lambda self: self._extension(1),
    0x83: lambda self: self._extension(2),
    0x84: lambda self: self._extension(4),
    ord('R'): Unpickler._reduce,
    0x81: Unpickler._new,
    0x92: Unpickler._new_with_keywords,
    ord('i'): Unpickler._instance,
    ord('o'): Unpickler._object,
    ord('b'): Unpickler._build,
    ord('P'): lambda self: self._persistent(self._read_line().decode('ascii')),
    ord('Q'): lambda self: self._persistent(self._stack.pop()),
    ord('g'): lambda self: self._get(int(self._read_line())),
    ord('h'): lambda self: self._get(self._read_number(1)),
    ord('j'): lambda self: self._get(self._read_number(4)),
    ord('p'): lambda self: self._put(int(self._read_line())),
    ord('q'): lambda self: self._put(self._read_number(1)),
    ord('r'): lambda self: self._put(self._read_number(4)),
    0x94: Unpickler._memoize,
}
Unpickler.__module__ = '_pickle'
