"""What is in a pickle: its opcodes one by one (genops), as a listing (dis), and without those that do nothing (optimize)."""

import codecs
import io
import struct

__all__ = ['dis', 'genops', 'optimize']

UP_TO_NEWLINE, TAKEN_FROM_ARGUMENT1, TAKEN_FROM_ARGUMENT4, TAKEN_FROM_ARGUMENT4U, TAKEN_FROM_ARGUMENT8U = range(-1, -6, -1)


class ArgumentDescriptor:
    """How an opcode's argument is written: name, number of bytes or one of the five kinds above, reader(file)."""

    def __init__(self, name, n, reader, doc=''):
        self.name, self.n, self.reader, self.doc = name, n, reader, doc


class StackObject:
    """What an opcode finds or leaves on the stack."""

    def __init__(self, name, obtype, doc=''):
        self.name, self.obtype, self.doc = name, obtype, doc

    def __repr__(self):
        return self.name


class OpcodeInfo:
    """An opcode: its name and letter, the protocol that brought it, its argument, and what it does to the stack."""

    def __init__(self, name, code, arg, stack_before, stack_after, proto, doc):
        self.name, self.code, self.arg, self.proto, self.doc = name, code, arg, proto, doc
        self.stack_before, self.stack_after = stack_before, stack_after


# ---- arguments

def _exactly(file, count, what):
    data = file.read(count)
    if len(data) != count:
        raise ValueError(f'not enough data in stream to read {what}')
    return data


def _number(name, form):
    size = struct.calcsize(form)
    return name, size, lambda file: struct.unpack(form, _exactly(file, size, name))[0]


def _counted(name, kind, count_form, convert):
    # A length, and as many bytes.
    def read(file):
        count = count_of(file)
        if count < 0:
            raise ValueError(f'{name} byte count < 0: {count}')
        data = file.read(count)
        if len(data) != count:
            raise ValueError(f'expected {count} bytes in a {name}, but only {len(data)} remain')
        return convert(data)
    count_of = _number(_COUNT_NAMES[count_form], count_form)[2]
    return name, kind, read


_COUNT_NAMES = {'B': 'uint1', '<i': 'int4', '<I': 'uint4', '<Q': 'uint8'}


def _line(file, name='stringnl'):
    data = file.readline()
    if not data.endswith(b'\n'):
        raise ValueError(f'no newline found when trying to read {name}')
    return data[:-1]


def _quoted(file):
    data = _line(file)
    for quote in (b'"', b"'"):
        if data.startswith(quote):
            if not data.endswith(quote):
                raise ValueError(f'string quote {quote!r} not found at both ends of {data!r}')
            data = data[1:-1]
            break
    else:
        raise ValueError(f'no string quotes around {data!r}')
    return codecs.escape_decode(data)[0].decode('ascii')


def _plain(file):
    return _line(file).decode('utf-8')


def _short_decimal(file):
    data = _line(file)
    return {b'00': False, b'01': True}[data] if data in (b'00', b'01') else int(data)


def _long_decimal(file):
    return int(_line(file).removesuffix(b'L'))


def _latin(data):
    return data.decode('latin-1')


def _long(data):
    return int.from_bytes(data, 'little', signed=True)


def _text(data):
    return str(data, 'utf-8', 'surrogatepass')


_ARGUMENTS = {row[0]: ArgumentDescriptor(*row) for row in (
    _number('uint1', 'B'), _number('uint2', '<H'), _number('int4', '<i'), _number('uint4', '<I'), _number('uint8', '<Q'),
    _number('float8', '>d'),
    _counted('string1', -2, 'B', _latin), _counted('string4', -3, '<i', _latin),
    _counted('bytes1', -2, 'B', bytes), _counted('bytes4', -4, '<I', bytes),
    _counted('bytes8', -5, '<Q', bytes), _counted('bytearray8', -5, '<Q', bytearray),
    _counted('unicodestring1', -2, 'B', _text), _counted('unicodestring4', -4, '<I', _text),
    _counted('unicodestring8', -5, '<Q', _text),
    _counted('long1', -2, 'B', _long), _counted('long4', -3, '<i', _long),
    ('stringnl', -1, _quoted), ('stringnl_noescape', -1, _plain),
    ('stringnl_noescape_pair', -1, lambda file: f'{_plain(file)} {_plain(file)}'),
    ('unicodestringnl', -1, lambda file: str(_line(file, 'unicodestringnl'), 'raw-unicode-escape')),
    ('decimalnl_short', -1, _short_decimal), ('decimalnl_long', -1, _long_decimal),
    ('floatnl', -1, lambda file: float(_line(file))),
)}

# ---- opcodes

markobject = StackObject('mark', StackObject)
stackslice = StackObject('stackslice', StackObject)
_OBJECTS = {'mark': markobject, 'stackslice': stackslice}
for _name, _type in {'int': int, 'int_or_bool': (int, bool), 'bool': bool, 'float': float, 'bytes_or_str': (bytes, str),
                     'bytes': bytes, 'bytearray': bytearray, 'str': str, 'None': type(None), 'tuple': tuple, 'list': list,
                     'dict': dict, 'set': set, 'frozenset': set, 'buffer': object, 'any': object}.items():
    _OBJECTS[_name] = StackObject(_name, _type)

# Name, code, argument, stack before and after, protocol, what it does.
_ROWS = '''
INT|49|decimalnl_short||int_or_bool|0|Push an integer or bool.
BININT|4a|int4||int|1|Push a four-byte signed integer.
BININT1|4b|uint1||int|1|Push a one-byte unsigned integer.
BININT2|4d|uint2||int|1|Push a two-byte unsigned integer.
LONG|4c|decimalnl_long||int|0|Push a long integer.
LONG1|8a|long1||int|2|Long integer using one-byte length.
LONG4|8b|long4||int|2|Long integer using four-byte length.
STRING|53|stringnl||bytes_or_str|0|Push a Python string object.
BINSTRING|54|string4||bytes_or_str|1|Push a Python string object.
SHORT_BINSTRING|55|string1||bytes_or_str|1|Push a Python string object.
BINBYTES|42|bytes4||bytes|3|Push a Python bytes object.
SHORT_BINBYTES|43|bytes1||bytes|3|Push a Python bytes object.
BINBYTES8|8e|bytes8||bytes|4|Push a Python bytes object.
BYTEARRAY8|96|bytearray8||bytearray|5|Push a Python bytearray object.
NEXT_BUFFER|97|||buffer|5|Push an out-of-band buffer object.
READONLY_BUFFER|98||buffer|buffer|5|Make an out-of-band buffer object read-only.
NONE|4e|||None|0|Push None on the stack.
NEWTRUE|88|||bool|2|Push True onto the stack.
NEWFALSE|89|||bool|2|Push False onto the stack.
UNICODE|56|unicodestringnl||str|0|Push a Python Unicode string object.
SHORT_BINUNICODE|8c|unicodestring1||str|4|Push a Python Unicode string object.
BINUNICODE|58|unicodestring4||str|1|Push a Python Unicode string object.
BINUNICODE8|8d|unicodestring8||str|4|Push a Python Unicode string object.
FLOAT|46|floatnl||float|0|Newline-terminated decimal float literal.
BINFLOAT|47|float8||float|1|Float stored in binary form, with 8 bytes of data.
EMPTY_LIST|5d|||list|1|Push an empty list.
APPEND|61||list,any|list|0|Append an object to a list.
APPENDS|65||list,mark,stackslice|list|1|Extend a list by a slice of stack objects.
LIST|6c||mark,stackslice|list|0|Build a list out of the topmost stack slice, after markobject.
EMPTY_TUPLE|29|||tuple|1|Push an empty tuple.
TUPLE|74||mark,stackslice|tuple|0|Build a tuple out of the topmost stack slice, after markobject.
TUPLE1|85||any|tuple|2|Build a one-tuple out of the topmost item on the stack.
TUPLE2|86||any,any|tuple|2|Build a two-tuple out of the top two items on the stack.
TUPLE3|87||any,any,any|tuple|2|Build a three-tuple out of the top three items on the stack.
EMPTY_DICT|7d|||dict|1|Push an empty dict.
DICT|64||mark,stackslice|dict|0|Build a dict out of the topmost stack slice, after markobject.
SETITEM|73||dict,any,any|dict|0|Add a key+value pair to an existing dict.
SETITEMS|75||dict,mark,stackslice|dict|1|Add an arbitrary number of key+value pairs to an existing dict.
EMPTY_SET|8f|||set|4|Push an empty set.
ADDITEMS|90||set,mark,stackslice|set|4|Add an arbitrary number of items to an existing set.
FROZENSET|91||mark,stackslice|frozenset|4|Build a frozenset out of the topmost slice, after markobject.
POP|30||any||0|Discard the top stack item, shrinking the stack by one item.
DUP|32||any|any,any|0|Push the top stack item onto the stack again, duplicating it.
MARK|28|||mark|0|Push markobject onto the stack.
POP_MARK|31||mark,stackslice||1|Pop all the stack objects at and above the topmost markobject.
GET|67|decimalnl_short||any|0|Read an object from the memo and push it on the stack.
BINGET|68|uint1||any|1|Read an object from the memo and push it on the stack.
LONG_BINGET|6a|uint4||any|1|Read an object from the memo and push it on the stack.
PUT|70|decimalnl_short|||0|Store the stack top into the memo.  The stack is not popped.
BINPUT|71|uint1|||1|Store the stack top into the memo.  The stack is not popped.
LONG_BINPUT|72|uint4|||1|Store the stack top into the memo.  The stack is not popped.
MEMOIZE|94||any|any|4|Store the stack top into the memo.  The stack is not popped.
EXT1|82|uint1||any|2|Extension code.
EXT2|83|uint2||any|2|Extension code.
EXT4|84|int4||any|2|Extension code.
GLOBAL|63|stringnl_noescape_pair||any|0|Push a global object (module.attr) on the stack.
STACK_GLOBAL|93||str,str|any|4|Push a global object (module.attr) on the stack.
REDUCE|52||any,any|any|0|Push an object built from a callable and an argument tuple.
BUILD|62||any,any|any|0|Finish building an object, via __setstate__ or dict update.
INST|69|stringnl_noescape_pair|mark,stackslice|any|0|Build a class instance.
OBJ|6f||mark,any,stackslice|any|1|Build a class instance.
NEWOBJ|81||any,any|any|2|Build an object instance.
NEWOBJ_EX|92||any,any,any|any|4|Build an object instance.
PROTO|80|uint1|||2|Protocol version indicator.
STOP|2e||any||0|Stop the unpickling machine.
FRAME|95|uint8|||4|Indicate the beginning of a new frame.
PERSID|50|stringnl_noescape||any|0|Push an object identified by a persistent ID.
BINPERSID|51||any|any|1|Push an object identified by a persistent ID.
'''


def _opcode(name, code, argument, before, after, proto, doc):
    objects = [[_OBJECTS[each] for each in names.split(',') if each] for names in (before, after)]
    return OpcodeInfo(name, chr(int(code, 16)), _ARGUMENTS.get(argument), *objects, int(proto), doc)


opcodes = [_opcode(*row.split('|')) for row in _ROWS.split('\n') if row]
code2op = {opcode.code: opcode for opcode in opcodes}


def _steps(pickle):
    # (opcode, argument, position, end of it) of each.
    file = io.BytesIO(pickle) if isinstance(pickle, (bytes, bytearray)) else pickle
    tell = getattr(file, 'tell', lambda: None)
    while True:
        position = tell()
        code = file.read(1)
        opcode = code2op.get(code.decode('latin-1'))
        if opcode is None:
            if not code:
                raise ValueError('pickle exhausted before seeing STOP')
            raise ValueError(f'at position {"<unknown>" if position is None else position}, opcode {code!r} unknown')
        argument = None if opcode.arg is None else opcode.arg.reader(file)
        yield opcode, argument, position, tell()
        if opcode.name == 'STOP':
            return


def genops(pickle):
    """(opcode, argument, position) of each opcode of a pickle, bytes or a file."""
    return (step[:3] for step in _steps(pickle))


# ---- the listing

_PUTS, _GETS = ('PUT', 'BINPUT', 'LONG_BINPUT', 'MEMOIZE'), ('GET', 'BINGET', 'LONG_BINGET')


class _Machine:
    # The stack of names that a pickle makes, and its memo.
    def __init__(self, memo):
        self.stack, self.marks, self.memo = [], [], {} if memo is None else memo

    def step(self, opcode, argument, position):
        # (what is to be said about it or None, what is wrong or None, how many objects to take, what comes then)
        before, after = opcode.stack_before, opcode.stack_after
        count, note, wrong = len(before), None, None
        if markobject in before or opcode.name == 'POP' and self.stack and self.stack[-1] is markobject:
            if self.marks:
                place = self.marks.pop()
                note = '(MARK at unknown opcode offset)' if place is None else f'(MARK at {place})'
                while self.stack.pop() is not markobject:
                    pass
                count = before.index(markobject) if markobject in before else 0
            else:
                wrong = 'no MARK exists on stack'
        if opcode.name in _PUTS:
            key = argument
            if opcode.name == 'MEMOIZE':
                key = len(self.memo)
                note = f'(as {key})'
            if not self.stack:
                wrong = "stack is empty -- can't store into memo"
            elif self.stack[-1] is markobject:
                wrong = "can't store markobject in the memo"
            else:
                self.memo[key] = self.stack[-1]
        elif opcode.name in _GETS:
            if argument in self.memo:
                after = [self.memo[argument]]
            else:
                wrong = f'memo key {argument!r} has never been stored into'
        return note, wrong, count, after

    def change(self, count, after, position):
        if len(self.stack) < count:
            raise ValueError(f'tries to pop {count} items from stack with only {len(self.stack)} items')
        if count:
            del self.stack[-count:]
        if markobject in after:
            self.marks.append(position)
        self.stack += after


def dis(pickle, out=None, memo=None, indentlevel=4, annotate=0):
    """Writes a pickle's opcodes, one in a line, indented by the marks that are open; annotate: from that column on, what
    each of them does. Raises ValueError where the pickle cannot be right."""
    machine = _Machine(memo)
    highest, column = -1, annotate
    for opcode, argument, position in genops(pickle):
        if position is not None:
            print(f'{position:5}:', end=' ', file=out)
        line = f'{repr(opcode.code)[1:-1]:<4} {" " * indentlevel * len(machine.marks)}{opcode.name}'
        highest = max(highest, opcode.proto)
        note, wrong, count, after = machine.step(opcode, argument, position)
        if argument is not None or note:
            line += ' ' * (10 - len(opcode.name))
            if argument is not None:
                line += ' ' + (ascii if opcode.name.endswith('STRING') else repr)(argument)
            if note:
                line += ' ' + note
        if annotate:
            line = line.ljust(column)
            column = len(line) if len(line) <= 50 else annotate
            line += ' ' + opcode.doc
        print(line, file=out)
        if wrong:
            raise ValueError(wrong)
        machine.change(count, after, position)
    print('highest protocol among opcodes =', highest, file=out)
    if machine.stack:
        raise ValueError(f'stack not empty after STOP: {machine.stack!r}')


# ---- without what does nothing

_SMALLEST_FRAME, _FRAME = 4, 64 * 1024


class _Frames:
    # Puts pieces into frames of a good size; a large piece stands between them.
    def __init__(self, head, framed):
        self.out, self.framed, self.pieces = [head], framed, []

    def _close(self):
        data = b''.join(self.pieces)
        if self.framed and len(data) >= _SMALLEST_FRAME:
            self.out.append(b'\x95' + struct.pack('<Q', len(data)))
        self.out.append(data)
        self.pieces = []

    def add(self, data):
        if self.framed and len(data) > _FRAME:
            self._close()
            self.out.append(data)
            return
        if sum(map(len, self.pieces)) >= _FRAME:
            self._close()
        self.pieces.append(data)

    def whole(self):
        self._close()
        return b''.join(self.out)


def optimize(p):
    """The pickle without what it remembers and never asks for."""
    proto, head, steps, known, asked = 0, b'', [], set(), {}
    for opcode, argument, position, end in _steps(p):
        if opcode.name in _PUTS:
            key = len(known) if argument is None else argument
            known.add(key)
            steps.append(('put', key))
        elif opcode.name in _GETS:
            proto = max(proto, opcode.proto)
            asked[argument] = None
            steps.append(('get', argument))
        elif opcode.name == 'PROTO' and position == 0:
            proto = max(proto, argument)
            head = p[:end]
        elif opcode.name != 'FRAME':
            steps.append((position, end))
    frames, number = _Frames(head, proto >= 4), 0
    for what, key in steps:
        if what == 'put':
            if key in asked:
                asked[key] = number
                frames.add(b'\x94' if proto >= 4 else _memo_step('prq', number, proto))
                number += 1
        elif what == 'get':
            frames.add(_memo_step('gjh', asked[key], proto))
        else:
            frames.add(p[what:key])
    return frames.whole()


def _memo_step(codes, number, proto):
    decimal, four, one = codes
    if proto == 0:
        return f'{decimal}{number}\n'.encode()
    return one.encode() + bytes([number]) if number < 256 else four.encode() + struct.pack('<I', number)
