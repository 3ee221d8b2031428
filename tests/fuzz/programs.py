"""Random Python programs from a seed: program(seed) is a source text that ends by itself and prints what it does.

Expressions are made by the type that is wanted, so that most of them have a value; one in many is made without regard
to it, for the errors. What is printed does not depend on hashes, addresses or time.
"""

import random

KINDS = ('int', 'float', 'str', 'bytes', 'list', 'tuple', 'dict', 'set', 'bool')

PRELUDE = '''\
def plain(value):
    if isinstance(value, (set, frozenset)):
        return (type(value).__name__, sorted(repr(plain(one)) for one in value))
    if type(value) in (list, tuple):
        return type(value)(map(plain, value))
    if type(value) is dict:
        return {key if type(key) in (int, str, float, bool) else repr(plain(key)): plain(one) for key, one in value.items()}
    return value

def show(label, value):
    text = repr(plain(value))
    print(label, type(value).__name__, text if len(text) < 300 else (text[:150], len(text), text[-50:]))

def attempt(label, function):
    try:
        show(label, function())
    except Exception as error:
        print(label, type(error).__name__, error)
'''

INTS = ['0', '1', '2', '3', '5', '7', '10', '-1', '-2', '-7', '63', '64', '255', '256', '1000', '-1000', '2**31', '2**62',
        '2**63', '-2**63', '2**64 + 1', '10**20', '-10**30', '0x7f', '0b101', '1_000', '2**30', '-2**30 - 1', '3**50']
FLOATS = ['0.0', '1.0', '-1.5', '0.1', '2.5', '3.5', '1e10', '1e16', '1e17', '1e-5', '1e-4', '123456.789', '1e300', '-0.0',
          "float('inf')", "float('-inf')", "float('nan')", '5e-324', '2.675', '1/3', '1e22', '1e23', '0.5', '-2.5']
STRS = ["''", "'a'", "'abc'", "'Hello World'", "'  pad '", "'a,b,,c'", "'éàü'", "'ß'", "'日本語'", "'😀x'", "'123'", "'-4.5'",
        "'a\\nb\\r\\nc'", "'\\t tab'", '"it\'s"', "('x' * 5)", "'ABC def'", "'ǅ'", "'aAbB12'", "'\\x00\\x7f'", "'{}'", "'%s'",
        "'İ'", "'ﬁ'", "'0x1f'", "'a b  c'", "'aaa'", "'_id1'"]
BYTES = ["b''", "b'abc'", "b'\\x00\\xff'", "b'a b'", "b'Hello'", "bytes(3)", "bytes([1, 2, 250])", "b'aXbX'", "b'12'", "bytearray(b'xyz')"]

FORMATS = ['', 'd', '5', '<8', '>8', '^9', '+', '08.2f', '.3', 'x', '#x', '#o', 'b', ',', '_', '.2e', 'g', '%', 'n', 'c', '+.1f', '*^12',
           '=+8', ',.2f', '.0f', 'e', 'G', '#b', '_x', ' d', '05d', 's', '.2s', '>10.3', '#.3g', '012,', '10_', 'z.1f', '!r']


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.indent = 0
        self.counter = 0
        self.scopes = [{}]  # names known, by kind
        self.functions = []  # (name, parameters)
        self.depth = 0

    # -- choices

    def one(self, items):
        return self.random.choice(items)

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def fresh(self, stem='v'):
        self.counter += 1
        return f'{stem}{self.counter}'

    def line(self, text):
        self.lines.append('    ' * self.indent + text)

    def known(self, kind):
        return [name for scope in self.scopes for name, of in scope.items() if of == kind]

    # -- expressions

    def expression(self, kind=None, depth=3):
        if kind is None or self.chance(3):
            kind = self.one(KINDS)
        names = self.known(kind)
        if names and self.chance(30):
            return self.one(names)
        if depth <= 0:
            return self.literal(kind)
        if self.chance(6):
            return f'({self.expression(kind, depth - 1)} if {self.expression("bool", depth - 1)} else {self.expression(kind, depth - 1)})'
        if self.chance(3):
            return f'({self.expression(kind, depth - 1)} {self.one(["and", "or"])} {self.expression(kind, depth - 1)})'
        if self.chance(3):
            name = self.fresh('w')
            return f'({name} := {self.expression(kind, depth - 1)})'
        if self.chance(3):
            return f'(lambda p, *q, r={self.expression(kind, 0)}: {self.one(["p", "r", "(q or [p])[0]"])})({self.expression(kind, depth - 1)})'
        if self.chance(2):
            return f'[*{self.expression("list", depth - 1)}, {self.expression(kind, depth - 1)}][-1]'
        return getattr(self, kind + '_')(depth - 1)

    def literal(self, kind):
        match kind:
            case 'int': return self.one(INTS)
            case 'float': return self.one(FLOATS)
            case 'str': return self.one(STRS)
            case 'bytes': return self.one(BYTES)
            case 'bool': return self.one(['True', 'False', 'not 0', 'None is None'])
            case 'list': return '[' + ', '.join(self.literal(self.one(KINDS[:4])) for _ in range(self.random.randrange(4))) + ']'
            case 'tuple': return self.one(['()', '(1,)', '(1, 2, 3)', "('a', 2.5)", '(None, True)', '((1, 2), [3])'])
            case 'dict': return self.one(['{}', "{'a': 1}", "{1: 'x', 2: 'y'}", "{'k': [1], (1, 2): None}", "dict(p=1, q=2)", "{True: 1, 1.0: 2}"])
            case 'set': return self.one(['set()', '{1, 2, 3}', "{'a', 'b'}", 'frozenset({2, 3, 5})', '{1, 1.0, True}'])

    def int_(self, d):
        e = self.expression
        choice = self.random.randrange(22)
        if choice < 7:
            op = self.one(['+', '-', '*', '//', '%', '&', '|', '^'])
            return f'({e("int", d)} {op} {e("int", d)})'
        match choice:
            case 7: return f'({e("int", d)} {self.one(["<<", ">>"])} {self.random.randrange(70)})'
            case 8: return f'({e("int", d)} ** {self.random.randrange(5)})'
            case 9: return f'{self.one(["-", "+", "~"])}{e("int", d)}'
            case 10: return f'len({e(self.one(["str", "list", "dict", "tuple", "bytes", "set"]), d)})'
            case 11: return f'{self.one(["int", "round"])}({e("float", d)})'
            case 12: return f'{e("str", d)}.{self.one(["count", "find", "rfind", "index"])}({e("str", d)})'
            case 13: return f'abs({e("int", d)})'
            case 14: return f'pow({e("int", d)}, {self.random.randrange(20)}, {e("int", d)})'
            case 15: return f'sum({self.one(["range", "map"])}({e("int", d)} % 9))' if self.chance(10) else f'sum(range({e("int", d)} % 20))'
            case 16: return f'{e("int", d)}.{self.one(["bit_length", "bit_count", "conjugate", "__index__"])}()' if self.chance(5) else f'({e("int", d)}).{self.one(["bit_length", "bit_count", "conjugate"])}()'
            case 17: return f'int({e("str", d)}{self.one(["", ", 0", ", 16", ", 36", ", base=10"])})'
            case 18: return f'{self.one(["min", "max"])}({e("int", d)}, {e("int", d)})'
            case 19: return f'divmod({e("int", d)}, {e("int", d)})[{self.one([0, 1])}]'
            case 20: return f'int.from_bytes({e("bytes", d)}, {self.one(["'big'", "'little'"])}{self.one(["", ", signed=True"])})'
            case 21: return f'round({e("int", d)}, -{self.random.randrange(4)})'

    def float_(self, d):
        e = self.expression
        match self.random.randrange(9):
            case 0 | 1 | 2: return f'({e("float", d)} {self.one(["+", "-", "*", "/", "//", "%"])} {e(self.one(["float", "int"]), d)})'
            case 3: return f'({e("int", d)} / {e("int", d)})'
            case 4: return f'round({e("float", d)}, {self.random.randrange(-3, 6)})'
            case 5: return f'float({e(self.one(["int", "str", "float"]), d)})'
            case 6: return f'sum([{e("float", d)}, {e("float", d)}, {e("int", d)}])'
            case 7: return f'({e("float", d)} ** {self.one(["2", "0.5", "-1", "3", "0"])})'
            case 8: return f'abs({e("float", d)})'

    def str_(self, d):
        e = self.expression
        match self.random.randrange(20):
            case 0: return f'({e("str", d)} + {e("str", d)})'
            case 1: return f'({e("str", d)} * {self.random.randrange(-1, 4)})'
            case 2: return f'{e("str", d)}.{self.one(["upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip", "expandtabs"])}()'
            case 3: return f'{e("str", d)}.{self.one(["center", "ljust", "rjust", "zfill"])}({self.random.randrange(15)})'
            case 4: return f'{self.one(["repr", "str", "ascii"])}({e(self.one(["int", "float", "str", "bytes", "list", "tuple", "bool"]), d)})'
            case 5: return f'{e("str", d)}[{self.slice(d)}]'
            case 6: return f'{e("str", d)}.replace({e("str", d)}, {e("str", d)}{self.one(["", ", 1", ", count=2"])})'
            case 7: return f"{e('str', d)}.join([{e('str', d)}, {e('str', d)}])"
            case 8 | 9 | 10: return self.fstring(d)
            case 11: return f"format({e(self.one(['int', 'float', 'str', 'bool']), d)}, {self.one(FORMATS)!r})"
            case 12: return f'{self.one(["hex", "oct", "bin", "str"])}({e("int", d)})'
            case 13: return f'chr({e("int", d)} % 0x3000)'
            case 14: return f"{self.one(['%d', '%5s', '%-8r|', '%x', '%.2f', '%05d', '%+d', '%e', '%c', '%%%s', '%(a)s', '%#o', '%g'])!r} % {self.one([e('int', d), '(' + e(self.one(KINDS), d) + ',)', e('float', d), e('dict', d)])}"
            case 15: return f'{e("bytes", d)}.decode({self.one(["", "'latin-1'", "'ascii', 'replace'", "errors='backslashreplace'"])})'
            case 16: return f'{e("str", d)}.{self.one(["removeprefix", "removesuffix", "strip", "lstrip", "rstrip"])}({e("str", d)})'
            case 17: return f"{self.one(['{} {}', '{0!r:>8}', '{1:{0}}', '{x}', '{0[0]}', '{:>{}}', '{!s:^7}'])!r}.format(({e('int', d)}) % 40, {e(self.one(KINDS[:6]), d)}, x={e('str', d)})"
            case 18: return f'{e("str", d)}.translate({{97: "X", 98: None, 99: 0x64}})'
            case 19: return f'{e("bytes", d)}.hex({self.one(["", "'-'", "':', 2"])})'

    def fstring(self, d):
        parts = []
        for _ in range(self.random.randrange(1, 4)):
            if self.chance(30):
                parts.append(self.one(['text', '{{', '}}', ' ', 'é', "'"]))
            inner = self.expression(self.one(KINDS[:6]), d - 1)
            if inner.startswith('{'):
                inner = ' ' + inner
            conversion = self.one(['', '', '', '!r', '!s', '!a'])
            spec = ''
            if self.chance(40):
                spec = ':' + (self.one(FORMATS[:-1]) if self.chance(80) else '>{' + str(self.random.randrange(12)) + '}')
            equals = '=' if self.chance(10) else ''
            if ':' in inner or '!' in inner or 'lambda' in inner or equals:
                inner = f'({inner})'
            parts.append('{' + inner + equals + conversion + spec + '}')
        return 'f"""' + ''.join(parts) + '"""'

    def bytes_(self, d):
        e = self.expression
        match self.random.randrange(8):
            case 0: return f'({e("bytes", d)} + {e("bytes", d)})'
            case 1: return f'({e("bytes", d)} * {self.random.randrange(3)})'
            case 2: return f"{e('str', d)}.encode({self.one(['', "'latin-1', 'replace'", "'ascii', 'xmlcharrefreplace'", "'utf-16-le'", "'utf-8', 'strict'"])})"
            case 3: return f'{e("bytes", d)}[{self.slice(d)}]'
            case 4: return f'{e("bytes", d)}.{self.one(["upper", "lower", "title", "strip", "swapcase", "capitalize"])}()'
            case 5: return f"({e('int', d)}).to_bytes({self.random.randrange(1, 10)}, {self.one(["'big'", "'little'"])}{self.one(['', ', signed=True'])})"
            case 6: return f'{e("bytes", d)}.replace({e("bytes", d)}, {e("bytes", d)})'
            case 7: return f"b'%d %s' % ({e('int', d)}, {e('bytes', d)})"

    def list_(self, d):
        e = self.expression
        match self.random.randrange(14):
            case 0: return f'({e("list", d)} + {e("list", d)})'
            case 1: return f'({e("list", d)} * {self.random.randrange(3)})'
            case 2: return f'{e("list", d)}[{self.slice(d)}]'
            case 3: return f'sorted({e(self.one(["list", "str", "tuple"]), d)}{self.one(["", ", reverse=True", ", key=str", ", key=repr, reverse=True"])})'
            case 4: return f'list({self.iterable(d)})'
            case 5 | 6: return self.comprehension('[', ']', d)
            case 7: return f'{e("str", d)}.{self.one(["split", "rsplit"])}({self.one(["", e("str", d), "None, 1", "maxsplit=2"])})'
            case 8: return f'{e("str", d)}.splitlines({self.one(["", "True", "keepends=True"])})'
            case 9: return f'[*{self.iterable(d)}, {e(None, d)}]'
            case 10: return f'list(zip({self.iterable(d)}, {self.iterable(d)}{self.one(["", ", strict=True"])}))'
            case 11: return f'list(map(lambda x: ({e("int", 1)}, x), {self.iterable(d)}))'
            case 12: return f'list(enumerate({self.iterable(d)}, {self.random.randrange(-2, 5)}))'
            case 13: return f'list(reversed({e(self.one(["list", "tuple", "str"]), d)}))'

    def iterable(self, d):
        match self.random.randrange(5):
            case 0: return f'range({self.random.randrange(-3, 6)}, {self.random.randrange(-3, 9)}{self.one(["", ", 2", ", -1", ", 3"])})'
            case 1: return self.expression('str', d)
            case 2: return self.expression('tuple', d)
            case 3: return self.expression('list', d)
            case 4: return f'{self.expression("dict", d)}{self.one(["", ".items()", ".values()", ".keys()"])}'

    def comprehension(self, left, right, d, element=None):
        name = self.fresh('c')
        self.scopes.append({name: self.one(['int', 'any', 'any'])})
        inner = element(name) if element else self.one([name, f'({name}, {self.expression("int", d - 1)})', f'str({name})', self.expression('int', d - 1)])
        condition = self.one(['', '', f' if {name}', f' if {self.expression("bool", d - 1)}'])
        self.scopes.pop()
        second = self.fresh('c')
        extra = f' for {second} in range({self.random.randrange(3)})' if self.chance(20) else ''
        return f'{left}{inner} for {name} in {self.iterable(d)}{extra}{condition}{right}'

    def tuple_(self, d):
        e = self.expression
        match self.random.randrange(7):
            case 0: return f'({e("tuple", d)} + {e("tuple", d)})'
            case 1: return f'({e(None, d)}, {e(None, d)})'
            case 2: return f'tuple({self.iterable(d)})'
            case 3: return f'{e("tuple", d)}[{self.slice(d)}]'
            case 4: return f'divmod({e("int", d)}, {e(self.one(["int", "float"]), d)})'
            case 5: return f'{e("str", d)}.{self.one(["partition", "rpartition"])}({e("str", d)})'
            case 6: return f'(*{self.iterable(d)}, {e("int", d)})'

    def dict_(self, d):
        e = self.expression
        match self.random.randrange(6):
            case 0: return f'({e("dict", d)} | {e("dict", d)})'
            case 1: return self.comprehension('{', '}', d, lambda name: f'{name}: {self.expression(None, d - 1)}')
            case 2: return f'dict(zip({self.iterable(d)}, {self.iterable(d)}))'
            case 3: return f'{{**{e("dict", d)}, {e("str", d)}: {e(None, d)}}}'
            case 4: return f'dict.fromkeys({self.iterable(d)}{self.one(["", ", 0"])})'
            case 5: return f'{{{e("int", d)}: {e(None, d)}, {e("str", d)}: {e("int", d)}}}'

    def set_(self, d):
        e = self.expression
        match self.random.randrange(4):
            case 0: return f'({e("set", d)} {self.one(["|", "&", "-", "^"])} {e("set", d)})'
            case 1: return f'set({self.iterable(d)})'
            case 2: return f'{e("set", d)}.{self.one(["union", "difference", "intersection", "symmetric_difference"])}({self.iterable(d)})'
            case 3: return self.comprehension('{', '}', d)

    def bool_(self, d):
        e = self.expression
        kind = self.one(KINDS)
        match self.random.randrange(10):
            case 0 | 1: return f'({e(kind, d)} {self.one(["==", "!=", "<", "<=", ">", ">="])} {e(kind, d)})'
            case 2: return f'({e("int", d)} < {e("float", d)} <= {e("int", d)})'
            case 3: return f'({e("str", d)} {self.one(["in", "not in"])} {e(self.one(["str", "list", "dict", "set"]), d)})'
            case 4: return f'not {e(None, d)}'
            case 5: return f'isinstance({e(None, d)}, {self.one(["int", "str", "(int, float)", "int | str", "object", "dict", "list"])})'
            case 6: return f'{e("str", d)}.{self.one(["isdigit", "isalpha", "isalnum", "isupper", "islower", "istitle", "isspace", "isidentifier", "isdecimal", "isnumeric", "isprintable", "isascii"])}()'
            case 7: return f'{self.one(["all", "any"])}({self.iterable(d)})'
            case 8: return f'{e("str", d)}.{self.one(["startswith", "endswith"])}({self.one([e("str", d), "(" + e("str", d) + ", " + e("str", d) + ")"])})'
            case 9: return f'({e("set", d)} {self.one(["<", "<=", ">", ">=", "=="])} {e("set", d)})'

    def slice(self, d):
        part = lambda: self.one(['', '', str(self.random.randrange(-5, 6)), self.one(self.known('int') or ['1'])])
        text = f'{part()}:{part()}'
        return text + (f':{self.one(["2", "-1", "-2", "3"])}' if self.chance(40) else '')

    # -- statements

    def show(self, text):
        self.line(f'attempt({self.fresh("#")!r}, lambda: {text})')

    def block(self, count=None):
        self.indent += 1
        self.depth += 1
        self.scopes.append({})
        for _ in range(count or self.random.randrange(1, 4)):
            self.statement()
        self.scopes.pop()
        self.depth -= 1
        self.indent -= 1

    def guarded(self):
        """A block that tells its error, and goes on."""
        self.line('try:')
        self.block()
        self.line(f'except {self.one(["Exception", "(ValueError, TypeError, Exception)"])} as error:')
        self.indent += 1
        self.line(f'print({self.fresh("!")!r}, type(error).__name__, error)')
        self.indent -= 1

    def statement(self):
        deep = self.depth > 3
        forms = [self.show_something] * 6 + [self.assign] * 5 + [self.augment, self.unpack]
        if not deep:
            forms += [self.conditional, self.loop, self.while_, self.try_, self.function, self.class_, self.matching, self.generator,
                      self.with_, self.mutate, self.mutate, self.closure, self.coroutine, self.groups, self.deletion]
        self.one(forms)()

    def show_something(self):
        self.show(self.expression(None, 4))

    def assign(self):
        kind = self.one(KINDS)
        name = self.fresh()
        text = self.expression(kind, 3)
        if self.chance(15):
            self.line(f'{name}: {self.one(["int", "str", "list[int]", "undefined_name"])} = {self.literal(kind)}')
        else:
            self.line(f'try: {name} = {text}')
            self.line(f'except Exception as error: print({self.fresh("#")!r}, type(error).__name__, error); {name} = {self.literal(kind)}')
        self.scopes[-1][name] = kind

    def augment(self):
        kind = self.one(['int', 'float', 'str', 'list', 'set', 'tuple', 'dict'])
        names = self.known(kind)
        if not names or len(self.scopes) > 1 and not any(name in self.scopes[-1] for name in names):
            return self.assign()
        name = self.one([name for name in names if name in self.scopes[-1]] or names)
        if name not in self.scopes[-1]:
            return self.assign()
        op = {'int': '+ - * // % & | ^', 'float': '+ - * /', 'str': '+', 'list': '+', 'set': '| & - ^', 'tuple': '+', 'dict': '|'}[kind].split()
        self.line(f'try: {name} {self.one(op)}= {self.expression(kind, 2)}')
        self.line(f'except Exception as error: print({self.fresh("#")!r}, type(error).__name__, error)')
        self.show(name)

    def unpack(self):
        names = [self.fresh('u') for _ in range(self.random.randrange(1, 4))]
        targets = list(names)
        if self.chance(50):
            index = self.random.randrange(len(targets))
            targets[index] = '*' + targets[index]
        if self.chance(20):
            targets = targets[:1] + [f'({", ".join(targets[1:])},)'] if len(targets) > 1 else targets
        self.line('try:')
        self.line(f'    {", ".join(targets)}, = {self.iterable(2)}')
        self.line(f'    print({self.fresh("#")!r}, {", ".join(f"repr({name})" for name in names)})')
        self.line(f'except Exception as error: print({self.fresh("#")!r}, type(error).__name__, error)')

    def conditional(self):
        self.line(f'if {self.safe("bool")}:')
        self.block()
        if self.chance(40):
            self.line(f'elif {self.safe("bool")}:')
            self.block()
        if self.chance(60):
            self.line('else:')
            self.block()

    def safe(self, kind):
        """An expression that does not raise: names and literals only."""
        if kind == 'bool':
            other = self.one(['int', 'str', 'float'])
            return self.one([f'{self.safe(other)} {self.one(["<", "==", "!=", ">="])} {self.safe(other)}', f'not {self.safe("list")}', self.safe('str')])
        names = self.known(kind)
        return self.one(names) if names and self.chance(60) else self.literal(kind)

    def loop(self):
        name = self.fresh('i')
        self.line('try:')
        self.indent += 1
        self.line(f'for {name} in {self.one([f"range({self.random.randrange(5)})", f"list({self.iterable(2)})[:4]"])}:')
        self.indent += 1
        self.line(f'print({self.fresh("i")!r}, repr({name}))')
        if self.chance(30):
            self.line(f'if {name} == {self.one(["1", "2", chr(39) + "a" + chr(39)])}: {self.one(["break", "continue"])}')
        self.indent -= 1
        self.block(2)
        if self.chance(30):
            self.line('else:')
            self.block(1)
        self.indent -= 1
        self.line(f'except Exception as error: print({self.fresh("!")!r}, type(error).__name__, error)')

    def while_(self):
        name = self.fresh('n')
        self.line(f'{name} = {self.random.randrange(1, 4)}')
        self.line(f'while {name}:')
        self.indent += 1
        self.line(f'{name} -= 1')
        if self.chance(30):
            self.line(f'if {self.safe("bool")}: {self.one(["break", "continue"])}')
        self.indent -= 1
        self.block(2)
        if self.chance(30):
            self.line('else:')
            self.block(1)

    def try_(self):
        kind = self.one(['ValueError', 'KeyError', 'ZeroDivisionError', 'IndexError', 'RuntimeError'])
        self.line('try:')
        self.indent += 1
        self.line('try:')
        self.block(1)
        self.indent += 1
        self.line(self.one([f'raise {kind}({self.literal("str")})', f'raise {kind} from ValueError("cause")', f'print({self.expression(None, 3)!s:.200})' if self.chance(30) else 'pass', '1 // 0', '{}[1]', '[][3]']))
        self.indent -= 1
        self.line(f'except {kind} as error:')
        self.indent += 1
        self.line(f'print({self.fresh("!")!r}, repr(error), repr(error.__cause__), repr(error.__context__))')
        if self.chance(30):
            self.line(self.one(['raise', 'raise KeyError(1) from error', 'raise TypeError("inner")']))
        self.indent -= 1
        if self.chance(40):
            self.line('else:')
            self.block(1)
        if self.chance(60):
            self.line('finally:')
            self.block(1)
        self.indent -= 1
        self.line('except Exception as error:')
        self.indent += 1
        self.line(f'print({self.fresh("!")!r}, repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)')
        self.indent -= 1

    def groups(self):
        """except* over a group that may be nested."""
        kinds = ['ValueError(1)', 'TypeError("t")', 'KeyError("k")', 'ExceptionGroup("inner", [ValueError(2), OSError(3)])']
        members = ', '.join(self.one(kinds) for _ in range(self.random.randrange(1, 4)))
        self.line('try:')
        self.indent += 1
        self.line('try:')
        self.line(f'    raise ExceptionGroup("g", [{members}])')
        self.line('except* ValueError as group:')
        self.line(f'    print({self.fresh("*")!r}, repr(group))')
        self.line(f'except* {self.one(["TypeError", "(TypeError, OSError)", "KeyError", "Exception"])} as group:')
        self.line(f'    print({self.fresh("*")!r}, repr(group), group.message)')
        if self.chance(40):
            self.line(f'    raise {self.one(["group", "RuntimeError(5)", ""])}'.rstrip())
        self.indent -= 1
        self.line(f'except BaseException as error: print({self.fresh("*")!r}, repr(error), repr(error.__context__))')

    def parameters(self):
        """A parameter list, and the names in it."""
        names = [self.fresh('p') for _ in range(self.random.randrange(5))]
        parts, defaults = [], False
        slash = self.random.randrange(len(names) + 1) if self.chance(30) else 0
        star = self.random.randrange(len(names) + 1) if self.chance(40) else len(names) + 1
        for index, name in enumerate(names):
            if index == slash and slash:
                parts.append('/')
            if index == star:
                parts.append(self.one(['*', '*rest']))
                defaults = False
            if self.chance(30) or defaults and index < star:
                defaults = True
                parts.append(f'{name}={self.literal(self.one(KINDS[:4]))}')
            else:
                parts.append(name)
        if self.chance(20):
            parts.append('**kw')
        return parts, names

    def call(self, name, names):
        arguments = []
        for parameter in names:
            form = self.random.randrange(8)
            if form < 4 and not any('=' in a or '**' in a for a in arguments):
                arguments.append(self.expression(None, 1))
            elif form < 6:
                arguments.append(f'{parameter}={self.expression(None, 1)}')
            elif form == 6:
                arguments.append(self.one([f'**{{{parameter!r}: 1}}', '*(1, 2)' if not any('**' in a for a in arguments) else '**{}', f'unknown=3']))
        # A keyword may stand once.
        seen, kept = set(), []
        for argument in arguments:
            key = argument.split('=')[0] if '=' in argument and argument.split('=')[0].isidentifier() else None
            if key in seen and key:
                continue
            seen.add(key)
            kept.append(argument)
        return f'{name}({", ".join(kept)})'

    def function(self):
        name = self.fresh('f')
        parts, names = self.parameters()
        everything = names + (['rest'] if '*rest' in parts else []) + (['kw'] if '**kw' in parts else [])
        self.line(f'def {name}({", ".join(parts)}):')
        self.scopes.append({parameter: 'any' for parameter in names})
        self.block(2)
        self.scopes.pop()
        self.line(f'    return ({"".join(one + ", " for one in everything)})')
        for _ in range(2):
            self.show(self.call(name, names))

    def closure(self):
        name, cell = self.fresh('f'), self.fresh('k')
        self.line(f'def {name}():')
        self.line(f'    {cell} = {self.safe("int")}')
        self.line('    def step(by=1):')
        self.line(f'        nonlocal {cell}')
        self.line(f'        {cell} {self.one(["+=", "*=", "-=", "^="])} by')
        self.line(f'        return {cell}')
        self.line(f'    return step, lambda: {cell}')
        step, look = self.fresh(), self.fresh()
        self.line(f'{step}, {look} = {name}()')
        self.show(f'({step}(), {step}({self.safe("int")}), {look}(), {step}.__code__.co_freevars)')

    def class_(self):
        name = self.fresh('C')
        base = self.fresh('B')
        self.line(f'class {base}:')
        self.line(f'    tag = {self.literal("int")}')
        self.line('    def __init__(self, x=3, *more): self.x, self.more = x, more')
        self.line(f'    def __init_subclass__(cls, **kw): super().__init_subclass__(); print({self.fresh("s")!r}, cls.__name__, kw)')
        self.line(f'    def who(self): return ["{base}", self.x]')
        self.line(f'class {name}({base}{self.one(["", ", flag=1"])}):')
        self.indent += 1
        methods = self.random.sample([
            'def __repr__(self): return f"<{type(self).__name__} {self.x}>"',
            'def __eq__(self, other): return NotImplemented if not hasattr(other, "x") else self.x == other.x',
            'def __lt__(self, other): return self.x < other.x if hasattr(other, "x") else NotImplemented',
            'def __add__(self, other): return ("add", self.x, other)',
            'def __radd__(self, other): return ("radd", other, self.x)',
            'def __iadd__(self, other): self.x = ("iadd", other); return self',
            'def __getitem__(self, key):\n        if isinstance(key, int) and key > 3: raise IndexError(key)\n        return ("item", key)',
            'def __setitem__(self, key, value): print("set", key, value)',
            'def __contains__(self, key): return key == self.x',
            'def __len__(self): return 2',
            'def __bool__(self): return False',
            'def __call__(self, *a, **k): return (a, k)',
            'def __getattr__(self, name): return "missing " + name if not name.startswith("_") else object.__getattribute__(self, name)',
            'def __iter__(self): yield self.x; yield from (1, 2)',
            'def __hash__(self): return 7',
            'def __format__(self, spec): return f"[{spec}]"',
            'def __index__(self): return 2',
            'def who(self): return super().who() + ["sub"]',
            'def __int__(self): return 11',
            'def __neg__(self): return -1',
            'def __mul__(self, n): return n',
            'def __enter__(self): print("enter"); return self',
            'def __exit__(self, *e): print("exit", e[0]); return True',
            '@property\n    def twice(self): return (self.x, self.x)',
            '@staticmethod\n    def st(a): return a',
            '@classmethod\n    def cl(cls): return cls.__name__',
            '__slots__ = ("only",)',
            'def __delitem__(self, key): print("del", key)',
            'def __reversed__(self): return iter("rev")',
            'def __matmul__(self, other): return "@"',
            'def __missing__(self, key): return key',
            'def __str__(self): return "str!"',
            'def __bytes__(self): return b"by"',
            'def __round__(self, n=None): return n',
            'def __float__(self): return 1.5',
            'def __set_name__(self, owner, name): print(name)'], self.random.randrange(2, 9))
        for method in methods:
            for text in method.split('\n    '):
                self.line(text)
        self.indent -= 1
        instance = self.fresh('o')
        self.line(f'{instance} = {name}({self.literal(self.one(KINDS[:3]))})')
        uses = ['{o} == {o}', '{o} != 3', '{o} < 3', '{o} < {o}', '{o} + 1', '1 + {o}', '{o}[1]', '{o}[1:2, ::3]', '3 in {o}', 'len({o})', 'bool({o})',
                '{o}(1, k=2)', '{o}.nothing', 'list({o})', 'hash({o}) == 7', 'f"{{{o}:>5}}"', '[1, 2, 3][{o}]', '{o}.who()', 'int({o})', '-{o}', '{o} * 3', '3 * {o}',
                '{o}.twice', '{o}.st(4)', '{o}.cl()', 'sorted(vars({o}))', 'list(reversed({o}))', '{o} @ 1', 'str({o}) == repr({o})', 'bytes({o})', 'round({o}, 2)', 'round({o})',
                'float({o})', 'max([{o}, {o}]) is {o}', '{o}.only', 'abs({o})', '{o}.tag', 'type({o}).__mro__[1].__name__', '{o} and 1', '{o} is not {o}', 'range({o})', '"ab"[{o}:]',
                '{o}.__class__.__name__', 'isinstance({o}, C0) if "C0" in globals() else 0', '{{{o}: 1}}[{o}]', 'chr({o})', '"%s" % ({o} and "t")', 'setattr({o}, "twice", 1)', 'delattr({o}, "nope")',
                'iter({o}) is None', 'next({o})', '[*{o}]', '{{**{o}}}', 'divmod({o}, 2)', '{o} ** 2', '{o} >> 1', 'sum([{o}])', 'sum([1, {o}])']
        for use in self.random.sample(uses, 6):
            text = use.format(o=instance)
            if 'at 0x' not in text:
                self.show(text)
        self.line(f'try: {instance} += 5')
        self.line(f'except Exception as error: print({self.fresh("#")!r}, type(error).__name__, error)')
        self.line('try:')
        self.line(f'    with {instance} as w: print(w is {instance}); raise KeyError(2)')
        self.line(f'except Exception as error: print({self.fresh("#")!r}, type(error).__name__, error)')

    def matching(self):
        subject = self.expression(None, 2)
        self.line('try:')
        self.indent += 1
        self.line(f'match {subject}:')
        self.indent += 1
        patterns = ['[]', '[x]', '[x, *y]', '[1, 2, 3]', '(x, y)', '{}', "{'a': x}", "{'a': 1, **z}", 'int(x)', 'str()', 'str(x) if x', 'float(real=x)', 'bool()', 'None',
                    "'abc' | 'a'", '0 | 1 | 2', '[int(), *_]', '[[x, *_], *_]', 'dict()', 'list()', 'set() | frozenset()', 'bytes(x)', '-1', '1.0', "[(1 | 2) as x, *y]", 'tuple(x)', 'b"abc"', '{1: str(x)}']
        for pattern in self.random.sample(patterns, 4):
            captured = [name for name in 'xyz' if name in pattern.replace('frozenset', '').replace('xyz', '') and (f'{name}' in pattern.split('(')[-1] or f'*{name}' in pattern or f' {name}' in pattern or f'[{name}' in pattern or f'({name}' in pattern)]
            self.line(f'case {pattern}: print({self.fresh("m")!r}, {pattern!r})')
        self.line(f'case other: show({self.fresh("m")!r}, other)')
        self.indent -= 2
        self.line(f'except Exception as error: print({self.fresh("#")!r}, type(error).__name__, error)')

    def generator(self):
        name, g = self.fresh('g'), self.fresh('g')
        self.line(f'def {name}(n):')
        self.line('    try:')
        self.line('        for i in range(n):')
        self.line(f'            got = yield {self.one(["i", "(i, n)", "i * 2"])}')
        self.line(f'            if got: print({self.fresh("g")!r}, got)')
        self.line(f'        {self.one(["yield from [7, 8]", "x = yield from inner()", "pass"])}'.replace('x = yield from inner()', 'yield "end"'))
        self.line(f'    except {self.one(["ValueError", "GeneratorExit", "Exception"])} as error:')
        self.line(f'        print({self.fresh("g")!r}, repr(error))')
        if self.chance(40) and 'GeneratorExit' not in self.lines[-2]:
            self.line('        yield "late"')
        self.line('    finally:')
        self.line(f'        print({self.fresh("g")!r})')
        self.line(f'    return {self.literal("int")}')
        self.line(f'{g} = {name}({self.random.randrange(4)})')
        for _ in range(self.random.randrange(1, 5)):
            self.show(self.one([f'next({g})', f'next({g}, "done")', f'{g}.send({self.one(["None", "5"])})', f'{g}.throw(ValueError("t"))', f'{g}.close()', f'list({g})', f'{g}.gi_frame is None', f'{g}.gi_running']))
        self.line(f'try: del {g}')
        self.line('except Exception: pass')

    def with_(self):
        name = self.fresh('M')
        self.line(f'class {name}:')
        self.line('    def __init__(self, n): self.n = n')
        self.line('    def __enter__(self): print("in", self.n); return self.n')
        self.line(f'    def __exit__(self, kind, error, trace): print("out", self.n, repr(error)); return {self.one(["False", "True", "None", "isinstance(error, ValueError)"])}')
        self.line('try:')
        self.indent += 1
        self.line(f'with {name}(1) as a{self.one(["", f", {name}(2)", f", {name}(2) as b"])}:')
        self.block(1)
        self.line(f'    {self.one(["raise ValueError(a)", "pass", "1 / 0", "[].pop()"])}')
        self.indent -= 1
        self.line(f'except Exception as error: print({self.fresh("!")!r}, repr(error))')

    def mutate(self):
        kind = self.one(['list', 'dict', 'set', 'bytearray'])
        name = self.fresh()
        start = {'bytearray': f'bytearray({self.literal("bytes")})'}.get(kind) or self.literal(kind)
        if kind == 'set':
            start = f'set({start})'
        self.line(f'{name} = {start}')
        e = self.expression
        operations = {
            'list': [f'{name}.append({e(None, 1)})', f'{name}.extend({self.iterable(1)})', f'{name}.insert({self.random.randrange(-3, 4)}, {e(None, 1)})', f'{name}.pop({self.one(["", "0", "-2"])})',
                     f'{name}.reverse()', f'{name}.sort({self.one(["", "key=str", "reverse=True", "key=repr"])})', f'{name}.remove({e(None, 1)})', f'{name}.index({e(None, 1)})', f'{name}.__setitem__(slice({self.random.randrange(-2, 3)}, {self.random.randrange(4)}), {self.iterable(1)})',
                     f'{name}.__delitem__(slice(None, None, 2))', f'{name}.count(1)', f'{name}.clear()', f'{name}.copy()', f'{name}.__setitem__(slice(None, None, 2), [1, 2])', f'{name}.__imul__(2)'],
            'dict': [f'{name}.update({e("dict", 1)})', f'{name}.setdefault({e("str", 1)}, {e(None, 1)})', f'{name}.pop({e("str", 1)}{self.one(["", ", None"])})', f'{name}.popitem()', f'{name}.get({e("str", 1)}, 5)',
                     f'{name}.__setitem__({e(None, 1)}, 1)', f'list({name}.items())', f'{name}.__ior__({self.iterable(1)})', f'{name}.keys() & {{1, "a"}}', f'{name}.clear()', f'list(reversed({name}))', f'{name}.__delitem__({e("int", 1)})', f'{name}.items() == {name}.copy().items()'],
            'set': [f'{name}.add({e(None, 1)})', f'{name}.discard({e("int", 1)})', f'{name}.remove({e("int", 1)})', f'{name}.update({self.iterable(1)})', f'{name}.intersection_update({self.iterable(1)})', f'{name}.difference_update({self.iterable(1)})',
                    f'{name}.symmetric_difference_update({self.iterable(1)})', f'{name}.isdisjoint({self.iterable(1)})', f'{name}.issubset({self.iterable(1)})', f'{name}.copy()', f'{name}.__ior__({e("set", 1)})', f'{name} >= {e("set", 1)}'],
            'bytearray': [f'{name}.append({e("int", 1)})', f'{name}.extend({e("bytes", 1)})', f'{name}.pop()', f'{name}.insert(0, 65)', f'{name}.reverse()', f'{name}.__setitem__(slice(0, 2), {e("bytes", 1)})', f'{name}.__setitem__(0, {e("int", 1)})',
                          f'{name}.find({e("bytes", 1)})', f'{name}.split()', f'{name}.translate(None, b"a")', f'{name}.__delitem__(slice(None, None, 2))', f'{name}.remove(97)'],
        }[kind]
        for operation in self.random.sample(operations, 3):
            self.show(operation)
            self.show(name)

    def coroutine(self):
        name = self.fresh('a')
        self.line('import asyncio')
        self.line(f'async def {name}(n, depth=0):')
        self.line(f'    print({self.fresh("a")!r}, n, depth)')
        self.line('    await asyncio.sleep(0)')
        self.line(f'    if depth < {self.random.randrange(3)}: await {name}(n, depth + 1)')
        if self.chance(30):
            self.line(f'    if n == {self.random.randrange(3)}: raise {self.one(["ValueError", "KeyError"])}(n)')
        self.line(f'    print({self.fresh("a")!r}, n, depth)')
        self.line('    return n * 2')
        main = self.fresh('main')
        self.line(f'async def {main}():')
        self.line(f'    tasks = [asyncio.create_task({name}(n)) for n in range({self.random.randrange(1, 4)})]')
        self.line('    ' + self.one([
            'return await asyncio.gather(*tasks, return_exceptions=True)',
            'done, waiting = await asyncio.wait(tasks); return len(done), len(waiting), [str(t.exception()) for t in tasks]',
            'tasks[0].cancel(); return [repr(r) for r in await asyncio.gather(*tasks, return_exceptions=True)]',
            'return [type(await asyncio.wait_for(asyncio.shield(t), 5)) for t in tasks[:1] if not t.cancel()]',
            'await asyncio.sleep(0); return [t.done() for t in tasks]']))
        self.show(f'asyncio.run({main}())')

    def deletion(self):
        name = self.fresh('d')
        self.line(f'{name} = {self.literal("list")}')
        self.line(f'try: del {self.one([name, f"{name}[0]", f"{name}[:1]", f"{name}[5]", f"{name}.x", f"({name}), undefined"])}')
        self.line(f'except Exception as error: print({self.fresh("#")!r}, type(error).__name__, error)')
        self.line(f'try: print({name})')
        self.line(f'except Exception as error: print({self.fresh("#")!r}, type(error).__name__, error)')


def program(seed):
    writer = Writer(seed)
    for _ in range(12):
        writer.statement()
    return PRELUDE + '\n'.join(writer.lines) + '\n'


if __name__ == '__main__':
    import sys
    print(program(int(sys.argv[1])), end='')
