"""Operations on values of any kind: every method, operator and builtin function, with arguments that may or may not fit.

What comes out is mostly the text of an error, and that must be CPython's too.
"""

import builtins

from expressions import BYTES, FLOATS, INTS, STRS, Expressions

# Classes whose special methods answer what they should, what they should not, or raise.
ODD_PRELUDE = '''\
class Index:
    def __index__(self): return 2
    def __repr__(self): return 'Index()'
class BadIndex:
    def __index__(self): return 'two'
    def __repr__(self): return 'BadIndex()'
    def __len__(self): return -1
    def __bool__(self): return 1
    def __str__(self): return 5
    def __iter__(self): return 5
    def __hash__(self): return 'h'
    def __format__(self, spec): return 5
    def __float__(self): return 1
    def __int__(self): return 2.5
class Raising:
    def __init__(self): pass
    def __repr__(self): return 'Raising()'
    def __eq__(self, other): raise ValueError('eq')
    def __lt__(self, other): raise ValueError('lt')
    def __iter__(self): raise ValueError('iter')
    def __len__(self): raise ValueError('len')
    def __add__(self, other): raise ValueError('add')
    def __radd__(self, other): raise ValueError('radd')
    def __index__(self): raise ValueError('index')
    def __contains__(self, other): raise ValueError('contains')
    def __getattr__(self, name): raise AttributeError('attribute ' + name)
    def __call__(self): raise ValueError('call')
class Plain:
    def __repr__(self): return 'Plain()'
class Sequence:
    def __getitem__(self, index):
        if index > 2: raise IndexError('end')
        return index * 10
    def __len__(self): return 3
    def __repr__(self): return 'Sequence()'
class Mapping:
    def keys(self): return ['a', 'b']
    def __getitem__(self, key):
        if key == 3: raise IndexError
        return key * 2
    def __repr__(self): return 'Mapping()'
class Number:
    def __add__(self, other): return ('add', other)
    def __radd__(self, other): return ('radd', other)
    def __mul__(self, other): return NotImplemented
    def __rmul__(self, other): return ('rmul', other)
    def __rpow__(self, other, mod=None): return ('rpow', other, mod)
    def __rsub__(self, other): return ('rsub', other)
    def __lt__(self, other): return True
    def __float__(self): return 2.5
    def __complex__(self): return 1j
    def __round__(self, digits=None): return ('round', digits)
    def __divmod__(self, other): return ('divmod', other)
    def __abs__(self): return 'abs'
    def __trunc__(self): return 3
    def __repr__(self): return 'Number()'
class MyInt(int): pass
class MyStr(str):
    def __repr__(self): return 'MyStr(' + str.__repr__(self) + ')'
class MyList(list):
    def __len__(self): return 7
class MyDict(dict):
    def __missing__(self, key): return ('missing', key)
class MyTuple(tuple): pass
class MyFloat(float): pass
class MyBytes(bytes): pass
def generate():
    got = yield 1
    yield got
'''

OTHERS = ['None', 'True', 'False', '...', 'NotImplemented', '2j', '(1-0.5j)', 'complex(0, -0.0)', "float('inf')", "float('-inf')", "float('nan')", 'range(3)', 'range(10, 0, -3)', 'slice(1, None, 2)', 'slice(None)', 'int',
          'str', 'list', 'Plain', 'lambda: 1', 'len', 'generate()', 'iter([1, 2])', "enumerate('ab')", "zip('ab', [1, 2])", 'map(str, (1, 2))', "memoryview(b'abcd')", 'Index()', 'BadIndex()',
          'Raising()', 'Plain()', 'Sequence()', 'Mapping()', 'Number()', 'MyInt(5)', "MyStr('my')", 'MyList([1, 2])', "MyDict(a=1)", 'MyTuple((1, 2))', 'MyFloat(1.5)', "MyBytes(b'my')", 'Plain', "ValueError('v')", "KeyError('k')",
          "reversed([1, 2])", "{'a': 1}.keys()", "{'a': 1}.items()", "{'a': 1}.values()", 'property()', 'staticmethod(len)', 'type', "''.join", '[].append', '2**100', '10**400', "'ab' * 3"]

CONTAINERS = ['[]', '[1]', '[3, 1, 2]', "['b', 'a']", '[1, "a"]', '[[1, 2], [3]]', "[('a', 1), ('b', 2)]", '()', '(1, 2)', "('a',)", "{'a': 1}", '{}', "{1: 2, 'x': None}", 'set()', '{1}', '{1, 2, 3}', "{'a'}", 'frozenset()', 'frozenset({2})', "bytearray(b'abc')",
              "[b'a', b'b']", '[None]', '[0, 0.0, False]', "[2.5, 1]", "'abc'", "b'abc'"]

SUBJECTS = {
    'int': INTS + ['True'], 'float': FLOATS + ["float('inf')", "float('nan')", "float('-inf')"], 'complex': ['2j', '(1-0.5j)', '(1e300+1e300j)', '-0j', 'complex(-0.0, -0.0)'],
    'str': STRS, 'bytes': BYTES[:9], 'bytearray': ["bytearray(b'abc')", 'bytearray()', "bytearray(b' a,b,a ')", 'bytearray(5)'], 'list': [one for one in CONTAINERS if one.startswith('[')], 'tuple': ['()', '(1, 2)', "('a', 1, 'a')", '(3, 1, 2)'],
    'dict': ['{}', "{'a': 1, 'b': 2}", '{1: 2}', "dict(x=[])"], 'set': ['set()', '{1, 2, 3}', "{'a'}", '{2}'], 'frozenset': ['frozenset()', 'frozenset({1, 2})'], 'range': ['range(3)', 'range(10, 0, -3)', 'range(0)', 'range(2**70, 2**70 + 3)'],
    'slice': ['slice(1, None, 2)', 'slice(5)', "slice('a', 'b')"], 'memoryview': ["memoryview(b'abcd')", "memoryview(bytearray(b'xyzw'))"], 'type': ['int', 'list', 'Plain', 'MyInt'], 'BaseException': ["ValueError('v', 2)", 'KeyError()', "OSError('no')", "StopIteration(5)", "UnicodeDecodeError('ascii', b'x', 0, 1, 'why')", "ExceptionGroup('g', [ValueError(1)])"],
}

# What takes too much memory or time with a great number.
GROWING = {'__mul__', '__rmul__', '__imul__', 'center', 'ljust', 'rjust', 'zfill', 'expandtabs', 'to_bytes', '__lshift__', '__rlshift__', '__pow__', '__rpow__', '__round__', 'pow', 'round', 'resize', 'bytes', 'bytearray'}

# What has no stable answer or belongs to the implementation.
NOT_CALLED = {'__hash__', '__sizeof__', '__reduce__', '__reduce_ex__', '__dir__', '__init_subclass__', '__subclasshook__', '__subclasses__', '__new__', '__class__', '__doc__',
              '__dict__', '__weakrefoffset__', '__basicsize__', '__dictoffset__', '__flags__', '__itemsize__', '__text_signature__', '__prepare__', '__abstractmethods__', '__setstate__', '__traceback__', '__build_class__', '__buffer__', '__release_buffer__', '__alloc__', '__annotate__', '__annotations__', '_hash', 'obj', '_from_flags'}

KEYWORDS = {
    'sort': ['key=str', 'reverse=True', 'reverse=None', 'key=None', 'key=5', 'cmp=1'], 'split': ['sep=None', 'maxsplit=1', "sep=','", 'maxsplit=-1', 'sep=5', "sep=''"], 'rsplit': ['sep=None', 'maxsplit=1', "maxsplit='1'"], 'splitlines': ['keepends=True', "keepends='x'"],
    'encode': ["encoding='ascii'", "errors='ignore'", "errors='nope'", "encoding='utf-16'", "encoding='nope'", 'encoding=5', "errors='xmlcharrefreplace'"], 'decode': ["encoding='ascii'", "errors='replace'", "encoding='utf-8'", "errors='nope'", "encoding='idna5'"], 'expandtabs': ['tabsize=3', 'tabsize=0', 'tabsize=-1', "tabsize='3'"],
    'replace': ['count=1', 'count=-1', "count='1'"], 'to_bytes': ['length=3', "byteorder='little'", 'signed=True', "byteorder='x'", 'length=-1', 'length=0'], 'from_bytes': ["byteorder='little'", 'signed=True'], 'hex': ["sep=':'", 'bytes_per_sep=2', "sep='ab'", "sep='é'"], 'translate': ["delete=b'a'"], 'format': ['a=1', "x='q'"],
    'update': ['a=1', 'b=2'], 'index': ['start=1'], 'round': ['ndigits=1', 'ndigits=None', 'number=2'], 'sum': ['start=1', "start=''", 'start=[]'], 'sorted': ['key=str', 'reverse=1', 'key=len'], 'min': ['key=str', 'default=5'], 'max': ['key=len', 'default=None'], 'int': ['base=16', 'base=0', 'base=37', 'x=1'], 'enumerate': ['start=5', 'iterable=[1]', "start='a'"],
    'zip': ['strict=True', 'strict=False'], 'map': ['strict=True'], 'pow': ['mod=5', 'exp=2', 'base=3'], 'str': ["encoding='ascii'", "errors='strict'", "object=b'x'"], 'bytes': ["encoding='utf-8'", "errors='ignore'", 'source=3'], 'bytearray': ["encoding='latin-1'"], 'complex': ['imag=2', "real='1'"], 'dict': ['a=1', 'self=2'], 'print': ["sep='-'", "end='!\\n'", 'sep=5', 'flush=True', 'nope=1'],
}

CALLED = ['abs', 'all', 'any', 'ascii', 'bin', 'bool', 'bytearray', 'bytes', 'callable', 'chr', 'complex', 'delattr', 'dict', 'divmod', 'filter', 'float', 'format', 'frozenset', 'getattr', 'hasattr', 'hex', 'int', 'isinstance', 'issubclass', 'iter', 'len', 'list', 'map', 'max', 'memoryview', 'min', 'next', 'oct', 'ord', 'pow',
          'print', 'range', 'repr', 'reversed', 'round', 'set', 'setattr', 'slice', 'sorted', 'str', 'sum', 'super', 'tuple', 'type', 'zip', 'eval', 'exec', 'compile', 'vars', 'aiter', 'anext', 'classmethod', 'property', 'ValueError', 'KeyError', 'OSError', 'ExceptionGroup', 'StopIteration', 'UnicodeEncodeError', 'ImportError', 'AttributeError', 'SyntaxError', 'BaseExceptionGroup']

OPERATORS = ['+', '-', '*', '/', '//', '%', '@', '&', '|', '^', '<<', '>>', '**', '==', '!=', '<', '<=', '>', '>=', 'in', 'not in']

TEXT_LETTERS = ['a', 'b', 'B', 'Z', ' ', '\t', '\n', '\r', '1', '0', '_', '-', '.', ',', 'é', 'ß', 'İ', 'ŉ', 'ǅ', 'Σ', 'σ', 'ς', '²', '٣', 'Ⅷ', '\x1c', '\x85', '\u2028', '\u3000', '\ud800', '😀', 'e\u0301', 'ﬁ', '中', '\x00', '\x7f', 'ª', 'ʰ', 'ⓐ', '½', "'", '"', '\\', '{', '}', '%', '\xa0', '\u200b', '\xad', 'ı', 'K', 'ϐ', 'ა', 'Ა', 'ꭰ', '𐐀', '𝐀', '०']


class Calls(Expressions):
    def any_value(self):
        match self.number(0, 9):
            case 0 | 1: return self.one(INTS)
            case 2: return self.one(STRS)
            case 3: return self.one(CONTAINERS)
            case 4: return self.one(FLOATS)
            case 5: return self.one(BYTES)
            case 6: return self.one(['0', '1', '-1', '2', "'a'", "b'a'", '[1]', 'None'])
            case _: return self.one(OTHERS)

    def wrapped(self, text):
        return text if text[0] in '\'"([{' and not text.startswith("'a' ") or text.isidentifier() or text.endswith(')') and '(' in text and text.split('(')[0].isidentifier() else f'({text})'

    def small_value(self):
        while '**' in (value := self.any_value()) or value == '-1000' and self.chance(99):
            pass
        return value

    def arguments(self, name, most=3):
        value = self.small_value if name in GROWING else self.any_value
        texts = [value() for _ in range(self.number(0, self.one([0, 1, 1, 1, 2, 2, most])))]
        if name in KEYWORDS and self.chance(40):
            texts += sorted({self.one(KEYWORDS[name]) for _ in range(2)}, key=lambda one: one)[:self.number(1, 2)]
            seen = set()
            texts = [one for one in texts if '=' not in one or one.split('=')[0] not in seen and not seen.add(one.split('=')[0])]
        elif self.chance(4):  # whether keywords that are no strings are counted or refused first is each type's own affair
            texts.append(self.one(['nope=1', '*[1]', '**{"a": 1}', '*5', '**5', "**{'key': 1}"]))
        return ', '.join(texts)

    def text(self):
        return ''.join(self.some(TEXT_LETTERS, 0, 8))

    # -- statements

    def method(self):
        kind = self.one([*SUBJECTS, 'str', 'str', 'str', 'int', 'float', 'list', 'dict', 'bytes'])
        names = [name for name in dir(getattr(builtins, kind)) if name not in NOT_CALLED]
        for _ in range(4):
            name = self.one(names) if self.chance(35) else self.one([one for one in names if not one.startswith('__')] or names)
            subject = self.wrapped(self.one(SUBJECTS[kind]))
            if kind == 'str' and self.chance(50):
                subject = repr(self.text())
            most = 2
            if name in ('__init__', '__setattr__', '__delattr__') and kind in ('type', 'BaseException'):
                continue
            if not callable(getattr(getattr(builtins, kind), name, None)) and self.chance(90):
                self.show(f'{subject}.{name}')
                continue
            arguments = self.arguments(name, most)
            if kind == 'str' and self.chance(25):
                arguments = ', '.join([repr(self.text()[:2]), *self.some([str(self.number(-4, 6)), repr(self.text()), 'None'], 0, 2)])
            if kind in ('list', 'dict', 'set', 'bytearray') and self.chance(60):
                value = self.fresh()
                self.line(f'{value} = {subject}')
                self.show(f'({value}.{name}({arguments}), {value})')
            else:
                self.show(f'{subject}.{name}({arguments})')

    def operator(self):
        for _ in range(4):
            left, right = (self.wrapped(self.any_value()) for _ in 'ab')
            operator = self.one(OPERATORS)
            match self.number(0, 9):
                case 0 | 1 | 2 | 3 | 4:
                    if operator in ('**', '<<'):
                        right = self.one(['2', '-1', '0', '0.5', "'a'", 'None', 'Number()', 'Index()', '-2', 'True', '1j', '64'])
                    if operator == '*' and '**' in right + left:
                        operator = '+'
                    self.show(f'{left} {operator} {right}')
                case 5: self.show(f'{self.one(["-", "+", "~", "not "])}{left}')
                case 6: self.show(f'{left}[{self.one([right, self.slice(), "1:2, 3", f"{right}:", f"::{right}", "...", "-1", "0", "-9"])}]')
                case 7:
                    name = self.fresh()
                    self.line(f'{name} = {left}')
                    if '**' in right + left:
                        right = '3'
                    target = f'{name}[{self.one([right, self.slice(), "0", "-1", "9"])}]'
                    self.line(f'try: {self.one([f"{target} = {self.any_value()}", f"del {target}", f"{name} {self.one(OPERATORS[:10])}= {right}", f"{target} += {self.any_value()}"])}')
                    self.caught()
                    self.show(name)
                case 8: self.show(f'{left}{self.one([".nothing", "()", "(1, 2, 3)", "(x=1)", ".__name__", ".__class__", ".__len__()", ".real", "(*1)", "(**1)", "[:, 1]"])}')
                case 9: self.show(f'(lambda a, *b: (a, b))(*{left})' if self.chance(50) else f'[*{left}]' if self.chance(50) else f'{{**{left}}}')

    def builtin(self):
        for _ in range(4):
            name = self.one(CALLED)
            arguments = self.arguments(name, 4)
            if name in ('eval', 'exec'):
                arguments = self.one([repr(self.expression(None, 1)), '"1 +"', '""', '5', 'b"1+1"', '"x", {"x": 1}', '"x", 5', '"a b"', '" 1"', '"\\n1"', 'None', '"y = 1", {}, 5'])
            if name == 'compile':
                arguments = self.one(['"1", "f", "eval"', '"1", "f"', '5, "f", "exec"', '"1", "f", "nope"', '"x = 1", "f", "eval"', '"1", 5, "exec"']) + self.one(['', '', ', 0', ', flags=0'])
                self.show(f'type(compile({arguments}))')
                continue
            if name in ('bytes', 'bytearray') and self.chance(50):
                arguments = self.one(['-1', '3', '[256]', '[-1]', '["a"]', '"é"', '"é", "ascii"', '"a", 5', 'None', '2.5', 'Index()', 'BadIndex()', 'Raising()', 'b"a", "ascii"'])
            if name in ('type', 'super') and arguments.count(',') > 1:
                continue
            if name == 'vars' and arguments in ('', 'int', 'str', 'list', 'type', 'staticmethod(len)'):
                continue  # the texts of what is built in are the implementation's
            if name == 'OSError' and arguments[:1].isdigit():
                continue  # the numbers of errors are the machine's
            self.show(f'{name}({arguments})')

    def spec(self):
        """A format specification, at random."""
        parts = [self.one(['', '', '', '<', '>', '^', '=', '*<', '0>', 'é^', '{{>'][:10]), self.one(['', '', '', '+', '-', ' ']), self.one(['', '', '', 'z']) if self.chance(30) else '', self.one(['', '', '', '#']), self.one(['', '', '', '0']), self.one(['', '', '', '1', '5', '12', '20']),
                 self.one(['', '', '', ',', '_']), self.one(['', '', '.0', '.1', '.3', '.10', '.17', '.']), self.one(['', 'd', 'f', 'e', 'g', 'G', 'E', 'F', 'x', 'X', 'o', 'b', 'n', '%', 'c', 's', 'r', 'q']) if self.chance(85) else self.one([',', '_', 'dd', ' ', 'é'])]
        if self.chance(8):
            self.random.shuffle(parts)
        return ''.join(parts)

    def real(self):
        match self.number(0, 5):
            case 0: return repr(self.random.uniform(-10, 10))
            case 1: return repr(self.random.uniform(-1, 1) * 10.0 ** self.number(-320, 300))
            case 2: return repr(float(self.number(-10**6, 10**6)) / self.one([2, 4, 8, 10, 100, 1000]))
            case 3: return repr(self.number(1, 10**17) * 10.0 ** self.number(-25, 8))
            case 4: return self.one(FLOATS + ["float('inf')", "float('nan')", "float('-inf')", '-0.0'])
            case 5: return f'{self.number(0, 99)}.{self.number(0, 999)}5'
        raise ValueError

    def integer(self):
        return self.one([self.one(INTS), str(self.number(-10**6, 10**6)), str(self.number(-2**70, 2**70)), f'{self.number(-9, 9)} * 10**{self.number(0, 40)} + {self.number(0, 9)}', str(self.number(-130, 130)), hex(self.number(0, 2**130))])

    def formatting(self):
        for _ in range(5):
            value = self.one([self.real, self.real, self.integer, lambda: self.one(STRS), lambda: self.one(OTHERS[:12]), self.any_value])()
            match self.number(0, 9):
                case 0 | 1 | 2 | 3: self.show(f'format({value}, {self.spec()!r})')
                case 4 | 5:
                    flags = ''.join(self.some('#0- +', 0, 2))
                    conversion = flags + self.one(['', '', '3', '10', '*', '-5']) + self.one(['', '', '.0', '.3', '.*', '.']) + self.one('diouxXeEfFgGcrsa%q')
                    values = ', '.join([str(self.number(-3, 12))] * conversion.count('*') + [value] * (conversion[-1] != '%' or self.chance(5)))
                    prefix = self.one(['', '', '', 'b'])
                    self.show(f'{prefix}{"%" + conversion + self.one(["", "|", "%"])!r} % ({values}{"," if values else ""})')
                case 6: self.show(f'f"{{({value})!{self.one("rsa")}:{self.one(["", ">12", ".3", "^20s", "*<9"])}}}"')
                case 7: self.show(f'({self.one(["repr", "str", "int", "bool", "abs", "-", "float", "complex"])}({value}))' if self.chance(70) else f'round({value}, {self.number(-6, 6)})')
                case 8: self.show(f'({self.real()}).{self.one(["hex()", "as_integer_ratio()", "is_integer()", "__floor__()", "__ceil__()", "__round__()", "__trunc__()", f"__round__({self.number(-3, 5)})", f"__divmod__({self.real()})", f"__mod__({self.real()})", f"__floordiv__({self.real()})", f"__rpow__({self.number(0, 3)})"])}')
                case 9: self.show(f'{self.one(["int", "float", "complex", "float.fromhex", "bytes.fromhex", "int", "float"])}({self.number_text()!r}{self.one(["", "", "", ", 0", ", 16", ", 2", ", 36"])})')

    def number_text(self):
        match self.number(0, 3):
            case 0: return ''.join(self.some(['0', '1', '9', '_', '+', '-', '.', ' ', 'e', 'x', 'j', 'a', 'f', 'b', '0b', '0x', '0o', '\n', '٣', 'inf', 'nan', 'p'], 0, 7))
            case 1: return self.one(['', ' ', '+', '-']) + self.one(['0x', '0b', '0o', '0X', '']) + '_'.join(self.some(['12', '0', 'ff', '10', '7', ''], 1, 3)) + self.one(['', ' ', '\n', 'L'])
            case 2: return self.one(['', '-', '+', ' ']) + self.one(['1', '12.5', '.5', '5.', '1_0', '1e5', '1E-3', 'inf', 'Infinity', 'nan', '1e400', '0x1p3', '0x1.8p-2']) + self.one(['', ' ', 'j', '+2j', '-1e2J', 'e', '_'])
            case 3: return self.one(['(1+2j)', '1+j', 'j', '-j', '1 + 2j', '(1)', '+-1', '1__0', '９', '1e', 'infinity', 'INF+NANj', '0_0', '00', '012', '-0', 'é', 'z' * 3, '1\x00', '\ud800'])
        raise ValueError

    def texts(self):
        """Methods of strings and bytes on texts at random."""
        for _ in range(5):
            text, other = self.text(), self.text()
            name = self.one(['upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold', 'isalpha', 'isalnum', 'isdigit', 'isdecimal', 'isnumeric', 'isspace', 'isupper', 'islower', 'istitle', 'isidentifier', 'isprintable', 'isascii', 'split', 'rsplit', 'splitlines', 'strip', 'lstrip', 'rstrip', 'expandtabs', 'encode', '__repr__'])
            match self.number(0, 5):
                case 0 | 1 | 2: self.show(f'{text!r}.{name}()')
                case 3: self.show(f'{text + other + text!r}.{self.one(["replace", "split", "partition", "rpartition", "count", "find", "rfind", "rsplit", "strip", "startswith", "removesuffix"])}({self.one([text, text[:1], other, text[-1:]])!r}{self.one(["", "", ", 1", ", -1", ", 0"])})')
                case 4: self.show(f'{text!r}.encode({self.one(["ascii", "latin-1", "utf-8", "utf-16", "utf-16-be", "utf-32-le", "utf-8-sig", "cp1252", "utf-7", "unicode_escape", "raw_unicode_escape", "punycode", "idna"][:8])!r}, {self.one(["strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "surrogatepass", "surrogateescape", "namereplace"][:7])!r})')
                case 5:
                    data = bytes(self.some([0, 10, 32, 65, 97, 48, 0x7f, 0x80, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xff, 0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0, 0xfe], 0, 8))
                    if self.chance(60):
                        self.show(f'{data!r}.decode({self.one(["ascii", "latin-1", "utf-8", "utf-16", "utf-16-be", "utf-32-le", "utf-8-sig", "cp1252"])!r}, {self.one(["strict", "ignore", "replace", "backslashreplace", "surrogatepass", "surrogateescape"])!r})')
                    else:
                        self.show(f'{data!r}.{self.one(["upper()", "title()", "split()", "splitlines()", "isalpha()", "isspace()", "istitle()", "strip()", "hex()", "swapcase()", "capitalize()", "isascii()", "expandtabs(3)", "islower()", "zfill(9)", "rsplit(None, 1)", "__repr__()", "isdigit()"])}')
