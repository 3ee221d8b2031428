"""The instructions of Fermata's own machine that a function, a class, a piece of source was compiled to.

It has registers and no stack: an instruction says where its operands are (locals by name, t0, t1, ... for what is in
between, constants as they are) and which register it writes, that one first. core/code/opcodes.def tells what each does."""

import sys
import types
from collections import namedtuple

__all__ = ["code_info", "dis", "disassemble", "distb", "disco", "findlinestarts", "findlabels", "show_code",
           "get_instructions", "Instruction", "Bytecode", "cmp_op", "hascompare", "opname", "opmap", "hasarg", "hasconst",
           "hasname", "hasjump", "hasjrel", "hasjabs", "hasfree", "haslocal", "hasexc"]

_SIZE = 8  # bytes of an instruction: opcode, flags, and three operands of two bytes
_STEP = 2  # what it counts for in offsets, those of f_lasti, tb_lasti and co_lines() too
_NOTHING = 0xFFFF  # an operand that is not there
_IN_PLACE, _NEGATED = 8, 16  # flags
_ROWS = [row.split() for row in compile('', '', 'exec')._opcodes()]

opname = [name for name, _ in _ROWS]
opmap = {name: number for number, name in enumerate(opname)}
_OPERANDS = [letters for _, letters in _ROWS]


def _with(letters):
    return [number for number, operands in enumerate(_OPERANDS) if set(letters) & set(operands)]


hasarg, hasconst, hasname, hasjrel, hasjabs, haslocal = map(_with, ('wrutksnJo', 'k', 's', 'o', 'J', 'wru'))
hasjump = sorted(hasjrel + hasjabs)
hasfree = [number for number, name in enumerate(opname) if 'Cell' in name]
hasexc = []
cmp_op = ('<', '<=', '==', '!=', '>', '>=')
hascompare = [opmap[name] for name in ('Less', 'LessEqual', 'Equal', 'NotEqual', 'Greater', 'GreaterEqual')]
_NEGATABLE = {number for number, name in enumerate(opname) if name in ('Is', 'Contains') or name.startswith('JumpIf')}
_AUGMENTED = set(range(opmap['Add'], opmap['BitXor'] + 1))

COMPILER_FLAG_NAMES = {
    0x1: 'OPTIMIZED', 0x2: 'NEWLOCALS', 0x4: 'VARARGS', 0x8: 'VARKEYWORDS', 0x10: 'NESTED', 0x20: 'GENERATOR', 0x40: 'NOFREE',
    0x80: 'COROUTINE', 0x100: 'ITERABLE_COROUTINE', 0x200: 'ASYNC_GENERATOR', 0x4000000: 'HAS_DOCSTRING', 0x8000000: 'METHOD'}


Positions = namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset', defaults=(None,) * 4)


class Instruction(namedtuple('Instruction', 'opname opcode arg argval argrepr offset start_offset starts_line line_number '
                                            'label positions cache_info', defaults=(None, None, None))):
    """One instruction: its name, its operands as a number, a value and a text, where it stands and what it comes from."""

    __slots__ = ()

    @property
    def is_jump_target(self):
        return self.label is not None

    @property
    def jump_target(self):
        return self.argval if self.opcode in hasjump else None

    @property
    def oparg(self):
        return self.arg

    baseopcode = property(lambda self: self.opcode)
    baseopname = property(lambda self: self.opname)
    cache_offset = end_offset = property(lambda self: self.offset + _STEP)

    def __str__(self):
        return f'{self.opname:<20} {self.argrepr}'.rstrip()


def _code_of(x):
    x = getattr(x, '__func__', x)
    for name in ('__code__', 'gi_code', 'ag_code', 'cr_code'):
        if hasattr(x, name):
            return getattr(x, name)
    if isinstance(x, str):
        return _compiled(x)
    if hasattr(x, 'co_code'):
        return x
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def _compiled(source, name='<disassembly>'):
    try:
        return compile(source, name, 'eval')
    except SyntaxError:
        return compile(source, name, 'exec')


def _register(code, at):
    """The name of a register, or the value of a constant."""
    if at == _NOTHING:
        return '-'
    for names in (code.co_varnames, code.co_freevars):
        if at < len(names):
            return names[at]
        at -= len(names)
    temporaries = code.co_stacksize - len(code.co_varnames) - len(code.co_freevars)
    return f't{at}' if at < temporaries else repr(code.co_consts[at - temporaries])


def _unpacked(raw):
    """(offset, opcode, flags, operands, jump target) of each instruction."""
    for index in range(len(raw) // _SIZE):
        one = raw[index * _SIZE:(index + 1) * _SIZE]
        operands = [int.from_bytes(one[at:at + 2], 'little') for at in (2, 4, 6)]
        target = None
        letters = _OPERANDS[one[0]]
        if 'J' in letters:
            target = (operands[1] | operands[2] << 16) * _STEP
        elif letters.endswith('o'):
            target = (index + 1 + (operands[2] ^ 0x8000) - 0x8000) * _STEP
        yield index * _STEP, one[0], one[1], operands, target


def _handlers(code):
    raw = code.co_exceptiontable
    numbers = [int.from_bytes(raw[at:at + 4], 'little') for at in range(0, len(raw), 4)]
    return list(zip(*[iter(numbers)] * 4))


def findlabels(code):
    """Offsets that are jumped to in these bytes of a code object."""
    return sorted({target for *_, target in _unpacked(code) if target is not None})


def findlinestarts(code):
    """(offset, line) where the line changes."""
    last = False
    for start, _, line in code.co_lines():
        if line is not last:
            last = line
            yield start, line


def _labels(code):
    places = set(findlabels(code.co_code))
    for start, end, target, _ in _handlers(code):
        places |= {start * _STEP, end * _STEP, target * _STEP}
    return {place: f'L{number}' for number, place in enumerate(sorted(places), 1)}


def _operands(code, opcode, flags, operands, target, labels):
    """The operands as a value and as a text."""
    letters = _OPERANDS[opcode]
    if opname[opcode] == 'LoadConst':
        value = code.co_consts[operands[1] | operands[2] << 16]
        return value, f'{_register(code, operands[0])}, {value!r}'
    value, texts = target, []
    for letter, operand in zip(letters, operands):
        if letter in 'wrut':
            texts.append(_register(code, operand))
        elif letter == 'k':
            value = code.co_consts[operand]
            texts.append(repr(value))
        elif letter == 's':
            value = code._site_names[operand]
            texts.append(value)
        elif letter == 'n':
            texts.append(str(operand))
            value = operand
        elif letter in 'Jo':
            texts.append(f'to {labels[target]}')
            break
    text = ', '.join(texts)
    if opcode in _NEGATABLE and flags & _NEGATED:
        text += ' (not)'
    elif opcode in _AUGMENTED and flags & _IN_PLACE:
        text += ' (in place)'
    return value, text


def get_instructions(x, *, first_line=None, show_caches=None, adaptive=False):
    """The instructions of a function, a method, a coroutine, a code object or a source."""
    code = _code_of(x)
    return _instructions(code, first_line - code.co_firstlineno if first_line is not None else 0)


def _instructions(code, line_offset=0):
    labels, positions = _labels(code), code.co_positions()
    starts = dict(findlinestarts(code))
    line = None
    for offset, opcode, flags, operands, target in _unpacked(code.co_code):
        if starts_line := offset in starts:
            line = starts[offset]
            if line is not None:
                line += line_offset
        value, text = _operands(code, opcode, flags, operands, target, labels)
        arg = operands[0] | operands[1] << 16 | operands[2] << 32 if text else None
        yield Instruction(opname[opcode], opcode, arg, value, text, offset, offset, starts_line, line, labels.get(offset),
                          Positions(*next(positions)))


def _printed(code, lasti, file, show_offsets=False, show_positions=False, line_offset=0):
    found = list(_instructions(code, line_offset))
    labels = _labels(code)

    def place(one):
        if not show_positions:
            return str(one.line_number) if one.line_number is not None else '--'
        where = ['?' if number is None else str(number) for number in one.positions]
        return f'{where[0]}:{where[2]}-{where[1]}:{where[3]}'

    width = max([3, *[len(place(one)) for one in found]])
    label_width = 4 + len(str(len(labels)))
    for at, one in enumerate(found):
        starts = show_positions or one.starts_line
        if one.starts_line and at > 0 and not show_positions:
            print(file=file)
        parts = [place(one).rjust(width) if starts else ' ' * width,
                 (one.label + ':' if one.label else '').rjust(label_width),
                 *([f'{one.offset:>5}'] if show_offsets else []),
                 '-->' if one.offset == lasti else '   ', str(one)]
        print(' '.join(parts).rstrip(), file=file)
    handlers = _handlers(code)
    if handlers:
        print('ExceptionTable:', file=file)
    for start, end, target, register in handlers:
        start, end, target = [labels[at * _STEP] for at in (start, end, target)]
        print(f'  {start} to {end} -> {target} [{_register(code, register)}]', file=file)


def disassemble(code, lasti=-1, *, file=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    """Print the instructions of a code object."""
    _printed(code, lasti, file, show_offsets, show_positions)


disco = disassemble


def _recursively(code, *, file=None, depth=None, **options):
    disassemble(code, file=file, **options)
    if depth is not None and depth <= 0:
        return
    for one in code.co_consts:
        if hasattr(one, 'co_code'):
            print(file=file)
            print(f'Disassembly of {one!r}:', file=file)
            _recursively(one, file=file, depth=None if depth is None else depth - 1, **options)


_WITH_CODE = (types.FunctionType, types.MethodType, types.CodeType, classmethod, staticmethod, type)


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    """Print the instructions of a function, class, module, generator, coroutine, code object or source; of the last
    traceback if nothing is given."""
    options = dict(show_offsets=show_offsets, show_positions=show_positions)
    if x is None:
        return distb(file=file, **options)
    x = getattr(x, '__func__', x)
    for name in ('__code__', 'gi_code', 'ag_code', 'cr_code'):
        if hasattr(x, name):
            return _recursively(getattr(x, name), file=file, depth=depth, **options)
    if hasattr(x, '__dict__'):
        for name, one in sorted(x.__dict__.items()):
            if isinstance(one, _WITH_CODE):
                print(f'Disassembly of {name}:', file=file)
                try:
                    dis(one, file=file, depth=depth, **options)
                except TypeError as error:
                    print('Sorry:', error, file=file)
                print(file=file)
    elif hasattr(x, 'co_code'):
        _recursively(x, file=file, depth=depth, **options)
    elif isinstance(x, str):
        _recursively(_compiled(x, '<dis>'), file=file, depth=depth, **options)
    else:
        raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def distb(tb=None, *, file=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    """Print the instructions of the frame where an exception came from; an arrow marks the one that raised it."""
    if tb is None:
        try:
            tb = sys.last_exc.__traceback__
        except AttributeError:
            raise RuntimeError('no last traceback to disassemble') from None
    while tb.tb_next:
        tb = tb.tb_next
    disassemble(tb.tb_frame.f_code, tb.tb_lasti, file=file, show_offsets=show_offsets, show_positions=show_positions)


def _flag_names(flags):
    names = [name for bit, name in COMPILER_FLAG_NAMES.items() if flags & bit]
    rest = flags & ~sum(COMPILER_FLAG_NAMES)
    return ', '.join(names + ([hex(rest)] if rest or not names else []))


def code_info(x):
    """What a code object has, as a text of several lines."""
    code = _code_of(x)
    lines = [f'{title + ":":<18} {value}' for title, value in (
        ('Name', code.co_name), ('Filename', code.co_filename), ('Argument count', code.co_argcount),
        ('Positional-only arguments', code.co_posonlyargcount), ('Kw-only arguments', code.co_kwonlyargcount),
        ('Number of locals', code.co_nlocals), ('Stack size', code.co_stacksize), ('Flags', _flag_names(code.co_flags)))]
    for title, values in (('Constants', list(map(repr, code.co_consts))), ('Names', code.co_names),
                          ('Variable names', code.co_varnames), ('Free variables', code.co_freevars),
                          ('Cell variables', code.co_cellvars)):
        if values:
            lines.append(title + ':')
            lines += [f'{number:4}: {value}' for number, value in enumerate(values)]
    return '\n'.join(lines)


def show_code(co, *, file=None):
    """Print what code_info() tells."""
    print(code_info(co), file=file)


class Bytecode:
    """The instructions of something, to go through or to print."""

    def __init__(self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False, show_offsets=False,
                 show_positions=False):
        self.codeobj = code = _code_of(x)
        self.first_line = code.co_firstlineno if first_line is None else first_line
        self._line_offset = self.first_line - code.co_firstlineno
        self._original_object = x
        self.current_offset = current_offset
        self.exception_entries = _handlers(code)
        self.show_offsets, self.show_positions = show_offsets, show_positions

    def __iter__(self):
        return _instructions(self.codeobj, self._line_offset)

    def __repr__(self):
        return f'{type(self).__name__}({self._original_object!r})'

    @classmethod
    def from_traceback(cls, tb, *, show_caches=False, adaptive=False):
        while tb.tb_next:
            tb = tb.tb_next
        return cls(tb.tb_frame.f_code, current_offset=tb.tb_lasti)

    def info(self):
        return code_info(self.codeobj)

    def dis(self):
        import io
        with io.StringIO() as output:
            _printed(self.codeobj, -1 if self.current_offset is None else self.current_offset, output, self.show_offsets,
                     self.show_positions, self._line_offset)
            return output.getvalue()
