"""Expressions, made by the type that is wanted, so that most of them have a value.

One in many is made without regard to the type, for the errors. No value has an order that depends on hashes, and no nan
is inside of a container: its identity is one of the differences that the README lists.
"""

from writer import Writer

KINDS = ('int', 'float', 'str', 'bytes', 'list', 'tuple', 'dict', 'set', 'bool')

INTS = ['0', '1', '2', '3', '5', '7', '10', '-1', '-2', '-7', '63', '64', '255', '256', '1000', '-1000', '2**31', '2**62',
        '2**63', '-2**63', '(2**64 + 1)', '10**20', '-10**30', '0x7f', '0b101', '1_000', '2**30', '(-2**30 - 1)', '3**50']
FLOATS = ['0.0', '1.0', '-1.5', '0.1', '2.5', '3.5', '1e10', '1e16', '1e17', '1e-5', '1e-4', '123456.789', '1e300', '-0.0',
          '5e-324', '2.675', '(1/3)', '1e22', '1e23', '0.5', '-2.5', '0.30000000000000004', '(1e15 + 0.3)', '-1e-7', '4.35']
STRS = ["''", "'a'", "'abc'", "'Hello World'", "'  pad '", "'a,b,,c'", "'éàü'", "'ß'", "'日本語'", "'😀x'", "'123'", "'-4.5'",
        "'a\\nb\\r\\nc'", "'\\t tab'", '"it\'s"', "('x' * 5)", "'ABC def'", "'ǅ'", "'aAbB12'", "'\\x00\\x7f'", "'{}'", "'%s'",
        "'İ'", "'ﬁ'", "'0x1f'", "'a b  c'", "'aaa'", "'_id1'", "'x=1'", "'a.b'", "'\\ud800'", "'e\\u0301'", "'ΑΣ'", "'٣²Ⅷ'",
        "'\\x1c\\x85\\u2028'", "r'\\d'", "'''two\nlines'''", "('a' 'b')", "'•'"]
BYTES = ["b''", "b'abc'", "b'\\x00\\xff'", "b'a b'", "b'Hello'", 'bytes(3)', 'bytes([1, 2, 250])', "b'aXbX'", "b'12'", "bytearray(b'xyz')", "b' \\t\\n'", "b'a,b'"]

FORMATS = ['', 'd', '5', '<8', '>8', '^9', '+', '08.2f', '.3', 'x', '#x', '#o', 'b', ',', '_', '.2e', 'g', '%', 'n', 'c', '+.1f', '*^12',
           '=+8', ',.2f', '.0f', 'e', 'G', '#b', '_x', ' d', '05d', 's', '.2s', '>10.3', '#.3g', '012,', '10_', 'z.1f', 'é>6', '.1%', '08', '-5', '^', '=5', '#X', '.0e', ',d', '_.1f', '.,f', '5.', 'q', '!', '++', ',_', '1.2.3', '999999999999999999999']


class Expressions(Writer):
    def expression(self, kind=None, depth=3):
        if kind is None:
            kind = self.one(KINDS)
        elif self.chance(3):  # but not a set: it would show its order where something to iterate over is wanted
            kind = self.one([one for one in KINDS if one != 'set'])
        names = self.known(kind)
        if names and self.chance(30):
            return self.one(names)
        if depth <= 0:
            return self.literal(kind)
        e = self.expression
        match self.number(0, 99):
            case 0 | 1 | 2 | 3 | 4: return f'({e(kind, depth - 1)} if {e("bool", depth - 1)} else {e(kind, depth - 1)})'
            case 5 | 6 | 7: return f'({e(kind, depth - 1)} {self.one(["and", "or"])} {e(kind, depth - 1)})'
            case 8 | 9: return f'({self.fresh("w")} := {e(kind, depth - 1)})'
            case 10 | 11: return f'(lambda p, *q, r={e(kind, 0)}: {self.one(["p", "r", "(q or [p])[0]"])})({e(kind, depth - 1)}{self.one(["", "", ", 1", ", r=2", ", *(1, 2)", ", **{}", ", s=1"])})'
            case 12: return f'[*{e("list", depth - 1)}, {e(kind, depth - 1)}][-1]'
            case 13: return f'next({name} for {name} in [{e(kind, depth - 1)}])' if (name := self.fresh('c')) else ''
            case 14: return f'({name} := {e(kind, depth - 1)}, {name})[1]' if (name := self.fresh('w')) else ''
            case 15: return f'{{{e("str", 0)}: {e(kind, depth - 1)}}}.popitem()[1]'
        return getattr(self, kind + '_')(depth - 1)

    def atom(self, kind, depth):
        """An expression that a dot may follow."""
        text = self.expression(kind, depth)
        return f'({text})' if text[0].isdigit() or text[0] in '-+~' or ' ' in text else text

    def literal(self, kind):
        match kind:
            case 'int': return self.one(INTS)
            case 'float': return self.one(FLOATS)
            case 'str': return self.one(STRS)
            case 'bytes': return self.one(BYTES)
            case 'bool': return self.one(['True', 'False', 'not 0', 'None is None'])
            case 'list': return '[' + ', '.join(self.literal(self.one(KINDS[:4])) for _ in range(self.number(0, 3))) + ']'
            case 'tuple': return self.one(['()', '(1,)', '(1, 2, 3)', "('a', 2.5)", '(None, True)', '((1, 2), [3])'])
            case 'dict': return self.one(['{}', "{'a': 1}", "{1: 'x', 2: 'y'}", "{'k': [1], (1, 2): None}", 'dict(p=1, q=2)', '{True: 1, 1.0: 2}'])
            case 'set': return self.one(['set()', '{1, 2, 3}', "{'a', 'b'}", 'frozenset({2, 3, 5})', '{1, 1.0, True}'])
        raise ValueError(kind)

    def int_(self, d):
        e, atom = self.expression, self.atom
        match self.number(0, 23):
            case 0 | 1 | 2 | 3 | 4 | 5 | 6: return f'({e("int", d)} {self.one(["+", "-", "*", "//", "%", "&", "|", "^"])} {e("int", d)})'
            case 7: return f'({e("int", d)} {self.one(["<<", ">>"])} {self.number(-1, 70)})'
            case 8: return f'({e("int", d)} ** {self.number(0, 4)})'
            case 9: return f'{self.one(["-", "+", "~"])}{atom("int", d)}'
            case 10: return f'len({e(self.one(["str", "list", "dict", "tuple", "bytes", "set"]), d)})'
            case 11: return f'{self.one(["int", "round"])}({e("float", d)})'
            case 12: return f'{atom("str", d)}.{self.one(["count", "find", "rfind", "index", "rindex"])}({e("str", d)}{self.one(["", "", ", 1", ", -3, 2", ", None, -1"])})'
            case 13: return f'abs({e("int", d)})'
            case 14: return f'pow({e("int", d)}, {self.number(-2, 20)}, {e("int", d)})'
            case 15: return f'sum(range({e("int", d)} % 20){self.one(["", ", 5", ", start=-1"])})'
            case 16: return f'{atom("int", d)}.{self.one(["bit_length()", "bit_count()", "conjugate()", "real", "imag", "denominator"])}'
            case 17: return f'int({e("str", d)}{self.one(["", ", 0", ", 16", ", 36", ", base=10"])})'
            case 18: return f'{self.one(["min", "max"])}({e("int", d)}, {e("int", d)}{self.one(["", ", key=abs", ", 3"])})'
            case 19: return f'divmod({e("int", d)}, {e("int", d)})[{self.one([0, 1])}]'
            case 20: return f'int.from_bytes({e("bytes", d)}{self.one(["", ", " + chr(34) + "big" + chr(34), ", byteorder=" + chr(34) + "little" + chr(34)])}{self.one(["", ", signed=True"])})'
            case 21: return f'round({e("int", d)}, -{self.number(0, 3)})'
            case 22: return f'ord({atom("str", d)}[:1])'
            case 23: return f'{atom("list", d)}.{self.one(["index", "count"])}({e(None, d)})'
        raise ValueError

    def float_(self, d):
        e, atom = self.expression, self.atom
        match self.number(0, 10):
            case 0 | 1 | 2: return f'({e("float", d)} {self.one(["+", "-", "*", "/", "//", "%"])} {e(self.one(["float", "int"]), d)})'
            case 3: return f'({e("int", d)} / {e("int", d)})'
            case 4: return f'round({e("float", d)}, {self.number(-3, 5)})'
            case 5: return f'float({e(self.one(["int", "str", "float"]), d)})'
            case 6: return f'sum([{e("float", d)}, {e("float", d)}, {e("int", d)}])'
            case 7: return f'({e("float", d)} ** {self.one(["2", "0.5", "-1", "3", "0"])})'
            case 8: return f'abs({e("float", d)})'
            case 9: return f'{atom("float", d)}.{self.one(["real", "imag", "conjugate()", "__neg__()", "__trunc__()"])}'
            case 10: return f'float.fromhex({atom("float", d)}.hex())'
        raise ValueError

    def str_(self, d):
        e, atom = self.expression, self.atom
        match self.number(0, 19):
            case 0: return f'({e("str", d)} + {e("str", d)})'
            case 1: return f'({e("str", d)} * {self.number(-1, 3)})'
            case 2: return f'{atom("str", d)}.{self.one(["upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip", "expandtabs"])}()'
            case 3: return f'{atom("str", d)}.{self.one(["center", "ljust", "rjust", "zfill"])}({self.number(0, 14)})'
            case 4: return f'{self.one(["repr", "str", "ascii"])}({e(self.one(["int", "float", "str", "bytes", "list", "tuple", "bool"]), d)})'
            case 5: return f'{atom("str", d)}[{self.slice()}]'
            case 6: return f'{atom("str", d)}.replace({e("str", d)}, {e("str", d)}{self.one(["", ", 1", ", count=2"])})'
            case 7: return f'{atom("str", d)}.join([{e("str", d)}, {e("str", d)}])'
            case 8 | 9 | 10: return self.fstring(d)
            case 11: return f'format({e(self.one(["int", "float", "str", "bool"]), d)}, {self.one(FORMATS)!r})'
            case 12: return f'{self.one(["hex", "oct", "bin", "str"])}({e("int", d)})'
            case 13: return f'chr({e("int", d)} % 0x3000)'
            case 14: return f"{self.one(['%d', '%5s', '%-8r|', '%x', '%.2f', '%05d', '%+d', '%e', '%c', '%%%s', '%(a)s', '%#o', '%g', '%a', '%i %s', '% d'])!r} % {self.one([atom('int', d), '(' + e(self.one(KINDS), d) + ',)', atom('float', d), e('dict', d)])}"
            case 15: return f'{atom("bytes", d)}.decode({self.one(["", "'latin-1'", "'ascii', 'replace'", "errors='backslashreplace'", "'utf-16'", "'ascii'"])})'
            case 16: return f'{atom("str", d)}.{self.one(["removeprefix", "removesuffix", "strip", "lstrip", "rstrip"])}({e("str", d)})'
            case 17: return f"{self.one(['{} {}', '{0!r:>8}', '{1:{0}}', '{x}', '{0[0]}', '{:>{}}', '{!s:^7}', '{0.real}', '{', '{y}', '{5}', '{} {0}', '{!z}', '{x!r:{0}}'])!r}.format({e('int', d)} % 40, {e(self.one(KINDS[:6]), d)}, x={e('str', d)})"
            case 18: return f'{atom("str", d)}.translate({{97: "X", 98: None, 99: 0x64}})'
            case 19: return f'{atom("bytes", d)}.hex({self.one(["", "'-'", "':', 2", "'_', -3"])})'
        raise ValueError

    def fstring(self, d):
        parts = []
        for _ in range(self.number(1, 3)):
            if self.chance(30):
                parts.append(self.one(['text', '{{', '}}', ' ', 'é', "'", '\\n', '\\\\']))
            inner = self.expression(self.one(KINDS[:6]), d - 1)
            conversion = self.one(['', '', '', '!r', '!s', '!a'])
            spec = ''
            if self.chance(40):
                spec = ':' + (self.one(FORMATS) if self.chance(80) else self.one(['>', '0', '^', '.']) + '{' + str(self.number(0, 11)) + '}')
                if '!' in spec:
                    spec = ''
            equals = self.one(['=', ' = ']) if self.chance(10) else ''
            if ':' in inner or '!' in inner or 'lambda' in inner or inner.startswith('{') or equals or '\n' in inner:
                inner = f'({inner})'
            parts.append('{' + inner + equals + conversion + spec + '}')
        return 'f"""' + ''.join(parts) + '"""'

    def bytes_(self, d):
        e, atom = self.expression, self.atom
        match self.number(0, 8):
            case 0: return f'({e("bytes", d)} + {e("bytes", d)})'
            case 1: return f'({e("bytes", d)} * {self.number(0, 2)})'
            case 2: return f"{atom('str', d)}.encode({self.one(['', "'latin-1', 'replace'", "'ascii', 'xmlcharrefreplace'", "'utf-16-le'", "'utf-8', 'strict'", "'utf-8', 'surrogatepass'", "'ascii', 'backslashreplace'"])})"
            case 3: return f'{atom("bytes", d)}[{self.slice()}]'
            case 4: return f'{atom("bytes", d)}.{self.one(["upper", "lower", "title", "strip", "swapcase", "capitalize"])}()'
            case 5: return f"{atom('int', d)}.to_bytes({self.number(0, 9)}, {self.one(["'big'", "'little'"])}{self.one(['', ', signed=True'])})"
            case 6: return f'{atom("bytes", d)}.replace({e("bytes", d)}, {e("bytes", d)})'
            case 7: return f"b'%d %s' % ({e('int', d)}, {e('bytes', d)})"
            case 8: return f'{atom("bytes", d)}.{self.one(["center", "zfill", "ljust"])}({self.number(0, 9)})'
        raise ValueError

    def list_(self, d):
        e, atom = self.expression, self.atom
        match self.number(0, 14):
            case 0: return f'({e("list", d)} + {e("list", d)})'
            case 1: return f'({e("list", d)} * {self.number(0, 2)})'
            case 2: return f'{atom("list", d)}[{self.slice()}]'
            case 3: return f'sorted({e(self.one(["list", "str", "tuple"]), d)}{self.one(["", ", reverse=True", ", key=str", ", key=repr, reverse=True", ", key=len"])})'
            case 4: return f'list({self.iterable(d)})'
            case 5 | 6: return self.comprehension('[', ']', d)
            case 7: return f'{atom("str", d)}.{self.one(["split", "rsplit"])}({self.one(["", e("str", d), "None, 1", "maxsplit=2"])})'
            case 8: return f'{atom("str", d)}.splitlines({self.one(["", "True", "keepends=True"])})'
            case 9: return f'[*{self.iterable(d)}, {e(None, d)}]'
            case 10: return f'list(zip({self.iterable(d)}, {self.iterable(d)}{self.one(["", ", strict=True"])}))'
            case 11: return f'list(map(lambda x: ({e("int", 1)}, x), {self.iterable(d)}))'
            case 12: return f'list(enumerate({self.iterable(d)}, {self.number(-2, 4)}))'
            case 13: return f'list(reversed({e(self.one(["list", "tuple", "str"]), d)}))'
            case 14: return f'list(filter({self.one(["None", "bool", "lambda x: x != 1"])}, {self.iterable(d)}))'
        raise ValueError

    def iterable(self, d):
        match self.number(0, 5):
            case 0: return f'range({self.number(-3, 5)}, {self.number(-3, 8)}{self.one(["", ", 2", ", -1", ", 3"])})'
            case 1: return self.expression('str', d)
            case 2: return self.expression('tuple', d)
            case 3: return self.expression('list', d)
            case 4: return f'{self.atom("dict", d)}{self.one(["", ".items()", ".values()", ".keys()"])}'
            case 5: return self.comprehension('(', ')', d)
        raise ValueError

    def comprehension(self, left, right, d, element=None):
        name = self.fresh('c')
        iterable = self.iterable(d)  # before the name is known: it is not, there
        self.scopes.append({name: self.one(['int', 'any', 'any'])})
        inner = element(name) if element else self.one([name, f'({name}, {self.expression("int", d - 1)})', f'str({name})', self.expression('int', d - 1)])
        condition = self.one(['', '', f' if {name}', f' if {self.expression("bool", d - 1)}'])
        second = self.fresh('c')
        extra = f' for {second} in {self.one([f"range({self.number(0, 2)})", f"str({name})[:2]"])}' if self.chance(20) else ''
        self.scopes.pop()
        return f'{left}{inner} for {name} in {iterable}{extra}{condition}{right}'

    def tuple_(self, d):
        e, atom = self.expression, self.atom
        match self.number(0, 6):
            case 0: return f'({e("tuple", d)} + {e("tuple", d)})'
            case 1: return f'({e(None, d)}, {e(None, d)})'
            case 2: return f'tuple({self.iterable(d)})'
            case 3: return f'{atom("tuple", d)}[{self.slice()}]'
            case 4: return f'divmod({e("int", d)}, {e(self.one(["int", "float"]), d)})'
            case 5: return f'{atom("str", d)}.{self.one(["partition", "rpartition"])}({e("str", d)})'
            case 6: return f'(*{self.iterable(d)}, {e("int", d)})'
        raise ValueError

    def dict_(self, d):
        e, atom = self.expression, self.atom
        match self.number(0, 6):
            case 0: return f'({e("dict", d)} | {e("dict", d)})'
            case 1: return self.comprehension('{', '}', d, lambda name: f'{name}: {self.expression(None, d - 1)}')
            case 2: return f'dict(zip({self.iterable(d)}, {self.iterable(d)}))'
            case 3: return f'{{**{atom("dict", d)}, {e("str", d)}: {e(None, d)}}}'
            case 4: return f'dict.fromkeys({self.iterable(d)}{self.one(["", ", 0"])})'
            case 5: return f'{{{e("int", d)}: {e(None, d)}, {e("str", d)}: {e("int", d)}}}'
            case 6: return f'dict({e("dict", d)}, {self.fresh("k")}={e(None, d)})'
        raise ValueError

    def set_(self, d):
        e, atom = self.expression, self.atom
        match self.number(0, 3):
            case 0: return f'({e("set", d)} {self.one(["|", "&", "-", "^"])} {e("set", d)})'
            case 1: return f'set({self.iterable(d)})'
            case 2: return f'{atom("set", d)}.{self.one(["union", "difference", "intersection", "symmetric_difference"])}({self.iterable(d)})'
            case 3: return self.comprehension('{', '}', d)
        raise ValueError

    def bool_(self, d):
        e, atom = self.expression, self.atom
        kind = self.one(KINDS)
        match self.number(0, 9):
            case 0 | 1: return f'({e(kind, d)} {self.one(["==", "!=", "<", "<=", ">", ">="])} {e(kind, d)})'
            case 2: return f'({e("int", d)} < {e("float", d)} <= {e("int", d)})'
            case 3: return f'({e("str", d)} {self.one(["in", "not in"])} {e(self.one(["str", "list", "dict", "set"]), d)})'
            case 4: return f'(not {e(None, d)})'
            case 5: return f'isinstance({e(None, d)}, {self.one(["int", "str", "(int, float)", "int | str", "object", "dict", "list", "list[int]", "1", "(int, (str,))"])})'
            case 6: return f'{atom("str", d)}.{self.one(["isdigit", "isalpha", "isalnum", "isupper", "islower", "istitle", "isspace", "isidentifier", "isdecimal", "isnumeric", "isprintable", "isascii"])}()'
            case 7: return f'{self.one(["all", "any"])}({self.iterable(d)})'
            case 8: return f'{atom("str", d)}.{self.one(["startswith", "endswith"])}({self.one([e("str", d), "(" + e("str", d) + ", " + e("str", d) + ")"])}{self.one(["", ", 1", ", -2, 5"])})'
            case 9: return f'({e("set", d)} {self.one(["<", "<=", ">", ">=", "=="])} {e("set", d)})'
        raise ValueError

    def slice(self):
        part = lambda: self.one(['', '', str(self.number(-5, 5)), self.one(self.known('int') or ['1'])])
        text = f'{part()}:{part()}'
        return text + (f':{self.one(["2", "-1", "-2", "3", "0", ""])}' if self.chance(40) else '')

    def safe(self, kind):
        """An expression that does not raise: names and literals only."""
        if kind == 'bool':
            other = self.one(['int', 'str', 'float'])
            return self.one([f'{self.safe(other)} {self.one(["<", "==", "!=", ">="])} {self.safe(other)}', f'not {self.safe("list")}', self.safe('str')])
        names = self.known(kind)
        return self.one(names) if names and self.chance(60) else self.literal(kind)
