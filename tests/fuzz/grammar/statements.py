"""Statements: what a program does, between the definitions."""

from calls import Calls
from expressions import KINDS

PATTERNS = ['[]', '[x]', '[x, *y]', '[1, 2, 3]', '(x, y)', '{}', "{'a': x}", "{'a': 1, **z}", 'int(x)', 'str()', 'str(x) if x', 'float(real=x)', 'bool()', 'None', "'abc' | 'a'", '0 | 1 | 2', '[int(), *_]', '[[x, *_], *_]', 'dict()', 'list()',
            'set() | frozenset()', 'bytes(x)', '-1', '1.0', '[(1 | 2) as x, *y]', 'tuple(x)', 'b"abc"', '{1: str(x)}', '(x,)', '[*_, x]', '[x, *_, y]', '{"k": [x]}', 'Point(x, y)', 'Point(1, y=y)', 'Point()', 'Point(x=int() as a)', 'Point(1, 2, 3)', 'Point(nope=x)', 'int(1, 2)', 'int(real=1)', '1+2j', '-1.5', 'Point.origin',
            'True | False', '"a" "b"', '[[], x]', '(int() | str()) as x', '{**rest}', 'object()', 'x if x == 1', '[Point(x, _), *_]']
SUBJECTS = ['Point(1, 2)', 'Point(1, "b")', '[Point(3, 4), 5]', '[1, 2, 3]', '(1, 2)', "{'a': 1, 'b': 2}", '{1: "s"}', '{"k": [7]}', "'abc'", 'b"abc"', '1', '-1', '1.0', 'True', 'None', '[[], 5]', '[[1, 2], 3]', '1+2j', 'range(2)', 'bytearray(b"ab")', '{1, 2}', '(1,)', '[]', '{}', '()', 'Point']

RAISED = ['ValueError', 'ValueError()', "ValueError('v')", "KeyError('k')", 'KeyError(1, 2)', 'OSError("no file")', 'StopIteration(3)', 'ZeroDivisionError', 'RuntimeError("r") from None', 'RuntimeError from ValueError("c")', '5', 'None', 'int', '"text"', 'ValueError from 5', 'ValueError("a", "b") from KeyError', 'LookupError("é")',
          'Custom(1, two=2)', 'Custom', 'ExceptionGroup("g", [ValueError(1), TypeError("t")])', 'ExceptionGroup("g", [])', 'UnicodeDecodeError("utf-8", b"abc", 1, 2, "why")', 'ImportError("i", name="n")', 'SystemExit(3)' , 'AssertionError((1, 2))', 'error', 'NameError("n", name="x")', 'SyntaxError("s")', 'StopAsyncIteration', 'NotImplementedError("x")']
CAUGHT = ['ValueError', 'KeyError', '(ValueError, KeyError)', 'Exception', 'LookupError', 'ArithmeticError', 'Custom', 'OSError', 'BaseException', '(TypeError, (ValueError,))', '5', 'int', 'RuntimeError', 'ExceptionGroup', '()']

PRELUDE = '''\
class Point:
    __match_args__ = ('x', 'y')
    origin = (0, 0)
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f'Point({self.x!r}, {self.y!r})'
class Custom(Exception):
    def __init__(self, *args, two=None):
        super().__init__(*args)
        self.two = two
class Manager:
    def __init__(self, name, answer=None, enters=True):
        self.name, self.answer, self.enters = name, answer, enters
    def __enter__(self):
        print('in', self.name)
        if not self.enters: raise ValueError('no entry')
        return self.name
    def __exit__(self, kind, error, trace):
        print('out', self.name, repr(error), repr(getattr(error, '__context__', None)))
        if isinstance(self.answer, type): raise self.answer(self.name)
        return self.answer
'''


class Statements(Calls):
    def body(self, least=1, most=3):
        self.indent += 1
        self.depth += 1
        self.scopes.append({})
        for _ in range(self.number(least, most)):
            self.statement()
        self.scopes.pop()
        self.depth -= 1
        self.indent -= 1

    def show_something(self):
        self.show(self.expression(None, 4))

    def assign(self):
        kind = self.one(KINDS)
        name = self.fresh()
        if self.chance(15):
            self.line(f'{name}: {self.one(["int", "str", "list[int]", "undefined_name", "1 + 1"])} = {self.literal(kind)}')
        elif self.chance(20):
            other = self.fresh()
            self.line(f'{name} = {other} = {self.literal(kind)}')
            self.learn(other, kind)
        else:
            self.line(f'try: {name} = {self.expression(kind, 3)}')
            self.line(f'except Exception as error: print({self.label()}, type(error).__name__, error); {name} = {self.literal(kind)}')
        self.learn(name, kind)

    def augment(self):
        kind = self.one(['int', 'float', 'str', 'list', 'set', 'tuple', 'dict'])
        names = [name for name, of in self.scopes[-1].items() if of == kind]
        if not names:
            return self.assign()
        name = self.one(names)
        op = {'int': '+ - * // % & | ^ >>', 'float': '+ - * / % //', 'str': '+', 'list': '+', 'set': '| & - ^', 'tuple': '+', 'dict': '|'}[kind].split()
        self.line(f'try: {name} {self.one(op)}= {self.expression(kind, 2)}')
        self.caught()
        self.show(name)

    def unpack(self):
        names = [self.fresh('u') for _ in range(self.number(1, 3))]
        targets = list(names)
        if self.chance(50):
            index = self.number(0, len(targets) - 1)
            targets[index] = '*' + targets[index]
        if self.chance(20) and len(targets) > 1:
            targets = targets[:1] + [f'{self.one(["(", "["])}{", ".join(targets[1:])},)'.replace('[', '(')]
        with self.block('try:'):
            self.line(f'{", ".join(targets)}, = {self.one([self.iterable(2), self.any_value()])}')
            self.line(f'print({self.label()}, {", ".join(f"repr(plain({name}))" for name in names)})')
        self.caught()

    def targets(self):
        """Assignment to attributes, items, slices and nested lists of targets."""
        name = self.fresh('t')
        self.line(f'{name} = [0, 1, 2, 3]')
        self.line(f'{name}_p = Point(1, {{}})')
        target = self.one(['{n}[1]', '{n}[1:3]', '{n}[::2]', '{p}.x', '{p}.y["k"]', '{n}[0], {n}[1]', '[{n}[0], *{n}[1:]]', '{p}.x, ({p}.z, *{n})', '{n}[9]', '{n}["a"]', '{p}.x.y', '({n}[-1])', '{n}[1:1]', '{n}[::-1]', '{n}[::2], {n}[0]'])
        target = target.format(n=name, p=name + '_p')
        self.line(f'try: {target} = {self.one([self.expression("list", 1), self.any_value(), "7, 8", "[5, [6, 7]]", "(1, (2, 3))"])}')
        self.caught()
        self.show(f'({name}, {name}_p)')
        self.line(f'try: {self.one(["del", "del"])} {target.replace("*", "")}')
        self.caught()
        self.show(f'({name}, {name}_p, sorted(vars({name}_p)))')

    def conditional(self):
        self.line(f'if {self.safe("bool")}:')
        self.body()
        if self.chance(40):
            self.line(f'elif {self.safe("bool")}:')
            self.body()
        if self.chance(60):
            self.line('else:')
            self.body()

    def loop(self):
        name = self.fresh('i')
        with self.block('try:'):
            target = self.one([name, name, name, f'{name}, *{name}_r'])
            with self.block(f'for {target} in {self.one([f"range({self.number(0, 4)})", f"list({self.iterable(2)})[:4]", self.any_value()])}:'):
                self.line(f'print({self.label()}, repr(plain({name})))')
                if self.chance(40):
                    self.line(f'if {name} == {self.one(["1", "2", repr("a")])}: {self.one(["break", "continue", "raise ValueError(5)"])}')
            self.body(1, 2)
            if self.chance(30):
                self.line('else:')
                self.body(1, 1)
        self.caught()

    def while_(self):
        name = self.fresh('n')
        self.line(f'{name} = {self.number(1, 3)}')
        with self.block(f'while {self.one([name, f"{name} > 0", f"({name} := {name} - 1) >= 0"])}:'):
            self.line(f'{name} -= 1')
            if self.chance(30):
                self.line(f'if {self.safe("bool")}: {self.one(["break", "continue"])}')
        self.body(1, 2)
        if self.chance(30):
            self.line('else:')
            self.body(1, 1)

    def loops_inside(self):
        """break and continue through try, finally and with, in loops inside of loops."""
        a, b = self.fresh('i'), self.fresh('i')
        with self.block('try:'):
            with self.block(f'for {a} in range({self.number(1, 3)}):'):
                with self.block(f'for {b} in {self.one(["range(3)", "iter([1, 2, 3])", repr("xyz")])}:'):
                    with self.block(self.one(['try:', f'with Manager({a}):', f'with Manager({a}, True) as m, Manager({b}):', 'if True:'])):
                        self.line(f'print({self.label()}, {a}, {b})')
                        self.line(f'if {self.one([a + " == 1", b + " == 2", b + " == " + repr("y"), "True"])}: {self.one(["break", "continue", "raise ValueError(1)", "pass", "1/0"])}')
                        self.line(f'print({self.label()})')
                    if self.lines[-4].endswith('try:') or any(line.strip() == 'try:' and len(line) - len(line.lstrip()) == 4 * self.indent for line in self.lines[-5:]):
                        if self.chance(60):
                            self.line(f'except {self.one(["ValueError", "ZeroDivisionError", "Exception"])} as e: print({self.label()}, repr(e)); {self.one(["break", "continue", "pass", "raise"])}')
                        if self.chance(60) or not self.lines[-1].strip().startswith('except'):
                            self.line(f'finally: print({self.label()})' + self.one(['', '', '; x = 1']))
                if self.chance(40):
                    self.line(f'else: print({self.label()}, "else")')
                if self.chance(40):
                    self.line(f'if {a}: {self.one(["break", "continue"])}')
            if self.chance(40):
                self.line(f'else: print({self.label()}, "outer else")')
        self.caught()

    def try_(self):
        shown = 'repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__'
        with self.block('try:'):
            with self.block('try:'):
                if self.chance(60):
                    self.line(f'raise {self.one(RAISED[:-2])}')
                else:
                    self.line(self.one(['pass', '1 // 0', '{}[1]', '[][3]', 'undefined_name', '().nothing', 'int("x")', 'print(5(1))', 'assert 1 > 2, "asserted"', 'assert ()', 'import nothing_there', 'from math import nothing', '"a" + 1', 'del unknown', 'next(iter(()))']))
            for _ in range(self.number(1, 2)):
                with self.block(f'except {self.one(CAUGHT)} as error:'):
                    self.line(f'print({self.label()}, {shown})')
                    if self.chance(40):
                        self.line(self.one(['raise', 'raise KeyError(1) from error', 'raise TypeError("inner")', 'raise error', 'raise error from None', 'del error', 'error.add_note("n"); raise', 'raise Custom(error)', f'raise {self.one(RAISED)}']))
            if self.chance(30):
                self.line('else:')
                self.body(1, 1)
            if self.chance(50):
                self.line('finally:')
                self.body(1, 1)
        with self.block('except BaseException as error:'):
            self.line(f'print({self.label()}, {shown}, getattr(error, "__notes__", 0))')
        if self.chance(30):
            self.line(f'try: print(error)')
            self.caught()

    def groups(self):
        """except* over a group that may be nested."""
        kinds = ['ValueError(1)', 'TypeError("t")', 'KeyError("k")', 'ExceptionGroup("inner", [ValueError(2), OSError(3)])', 'Custom(4)', 'ExceptionGroup("deep", [ExceptionGroup("er", [TypeError(5), ValueError(6)])])']
        with self.block('try:'):
            with self.block('try:'):
                self.line(self.one([f'raise ExceptionGroup("g", [{", ".join(self.some(kinds, 1, 3))}])', 'raise ValueError("bare")', 'raise BaseExceptionGroup("b", [ValueError(1), KeyboardInterrupt()])', 'pass']) if self.chance(30) else f'raise ExceptionGroup("g", [{", ".join(self.some(kinds, 1, 4))}])')
            with self.block('except* ValueError as group:'):
                self.line(f'print({self.label()}, repr(group), group.exceptions)')
                if self.chance(20):
                    self.line(self.one(['raise', 'raise KeyError("new")', 'raise group', 'raise group.exceptions[0]']))
            with self.block(f'except* {self.one(["TypeError", "(TypeError, OSError)", "KeyError", "Exception", "Custom", "ExceptionGroup", "5"])} as group:'):
                self.line(f'print({self.label()}, repr(group), group.message)')
                if self.chance(40):
                    self.line(f'raise {self.one(["group", "RuntimeError(5)", "", "RuntimeError(6) from None", "group.exceptions[0]"])}'.rstrip())
            if self.chance(20):
                self.line(f'else: print({self.label()})')
            if self.chance(20):
                self.line(f'finally: print({self.label()})')
        self.line(f'except BaseException as error: print({self.label()}, repr(error), repr(error.__context__), repr(error.__cause__))')
        if self.chance(50):
            group = f'ExceptionGroup("m", [{", ".join(self.some(kinds, 1, 3))}])'
            self.show(f'{group}.{self.one(["split", "subgroup"])}({self.one(["ValueError", "lambda e: isinstance(e, KeyError)", "(TypeError, OSError)", "5", "ExceptionGroup", "lambda e: True"])})')
            self.show(f'{group}.derive([ValueError(7)])')

    def with_(self):
        one = lambda: f'Manager({self.number(1, 9)}{self.one(["", "", ", True", ", KeyError", ", 1", ", None, False", ", []"])})'
        with self.block('try:'):
            head = self.one([f'with {one()} as a:', f'with {one()}, {one()} as b:', f'with ({one()} as a, {one()}):', f'with {one()} as (a, b):', f'with ({one()}):', 'with 5:', 'with Point as p:'])
            self.line(head)
            self.body(1, 1)
            self.line(f'    {self.one(["raise ValueError(7)", "pass", "1 / 0", "[].pop()", "raise Custom"])}')
        self.line(f'except Exception as error: print({self.label()}, repr(error), repr(error.__context__))')

    def matching(self):
        with self.block('try:'):
            with self.block(f'match {self.one([self.one(SUBJECTS), self.one(SUBJECTS), self.expression(None, 2)])}:'):
                for pattern in self.random.sample(PATTERNS, 5):
                    names = [name for name in ('x', 'y', 'z', 'a', 'rest') if __import__('re').search(rf'(?<![\w.\'"]){name}(?![\w\'"(=])', pattern)]
                    self.line(f'case {pattern}: show({self.label()}, ({pattern!r}, {", ".join(names)}))')
                self.line(f'case other: show({self.label()}, other)')
        self.caught()

    def mutate(self):
        kind = self.one(['list', 'dict', 'set', 'bytearray'])
        name = self.fresh()
        start = f'bytearray({self.literal("bytes")})' if kind == 'bytearray' else f'set({self.literal("set")})' if kind == 'set' else self.literal(kind)
        self.line(f'{name} = {start}')
        e = self.expression
        operations = {
            'list': [f'{name}.append({e(None, 1)})', f'{name}.extend({self.iterable(1)})', f'{name}.insert({self.number(-3, 3)}, {e(None, 1)})', f'{name}.pop({self.one(["", "0", "-2"])})', f'{name}.reverse()', f'{name}.sort({self.one(["", "key=str", "reverse=True", "key=repr"])})',
                     f'{name}.remove({e(None, 1)})', f'{name}.index({e(None, 1)})', f'{name}.__setitem__(slice({self.number(-2, 2)}, {self.number(0, 3)}), {self.iterable(1)})', f'{name}.__delitem__(slice(None, None, 2))', f'{name}.count(1)', f'{name}.clear()', f'{name}.copy()',
                     f'{name}.__setitem__(slice(None, None, 2), [1, 2])', f'{name}.__imul__(2)', f'{name}.__delitem__(slice({self.slice().replace(":", ",").replace(",,", ",None,").strip(",") or "None"}))'],
            'dict': [f'{name}.update({e("dict", 1)})', f'{name}.setdefault({e("str", 1)}, {e(None, 1)})', f'{name}.pop({e("str", 1)}{self.one(["", ", None"])})', f'{name}.popitem()', f'{name}.get({e("str", 1)}, 5)', f'{name}.__setitem__({e(None, 1)}, 1)', f'list({name}.items())', f'{name}.__ior__({self.iterable(1)})', f'{name}.keys() & {{1, "a"}}',
                     f'{name}.clear()', f'list(reversed({name}))', f'{name}.__delitem__({e("int", 1)})', f'{name}.items() == {name}.copy().items()', f'[{name}.update(z=1) for _ in {name}]', f'[{name}.pop(k) for k in {name}]', f'{name}.keys() | [5]', f'{name}.items() - [(1, 2)]', f'{name}.keys().isdisjoint({self.iterable(1)})'],
            'set': [f'{name}.add({e(None, 1)})', f'{name}.discard({e("int", 1)})', f'{name}.remove({e("int", 1)})', f'{name}.update({self.iterable(1)})', f'{name}.intersection_update({self.iterable(1)})', f'{name}.difference_update({self.iterable(1)})', f'{name}.symmetric_difference_update({self.iterable(1)})', f'{name}.isdisjoint({self.iterable(1)})',
                    f'{name}.issubset({self.iterable(1)})', f'{name}.copy()', f'{name}.__ior__({e("set", 1)})', f'{name} >= {e("set", 1)}', f'[{name}.add(99) for _ in {name}]', f'{name}.union({self.iterable(1)}, {self.iterable(1)})'],
            'bytearray': [f'{name}.append({e("int", 1)})', f'{name}.extend({e("bytes", 1)})', f'{name}.pop()', f'{name}.insert(0, 65)', f'{name}.reverse()', f'{name}.__setitem__(slice(0, 2), {e("bytes", 1)})', f'{name}.__setitem__(0, {e("int", 1)})', f'{name}.find({e("bytes", 1)})', f'{name}.split()', f'{name}.translate(None, b"a")',
                          f'{name}.__delitem__(slice(None, None, 2))', f'{name}.remove(97)', f'{name}.__iadd__({self.any_value()})'],
        }[kind]
        for operation in self.random.sample(operations, 3):
            self.show(operation)
            self.show(name)

    def deletion(self):
        name = self.fresh('d')
        self.line(f'{name} = {self.literal("list")}')
        self.line(f'try: del {self.one([name, f"{name}[0]", f"{name}[:1]", f"{name}[5]", f"{name}.x", f"({name}), undefined", f"({name}, [{name}])", f"{name}[0], {name}[0]"])}')
        self.caught()
        self.line(f'try: print({name})')
        self.caught()

    def importing(self):
        self.line(f'try: {self.one(["import math as m, string", "from math import pi as p, floor", "import os.path as q", "from string import *", "from . import x", "import nowhere.at.all", "from math import nope", "import math.pi", "import asyncio.tasks"])}')
        self.caught()
        self.show(self.one(['sorted(k for k in globals() if k in ("m", "p", "q", "string", "floor"))', 'm.floor(2.5)', 'digits', 'q.join("a", "b")']))

    def namespaces(self):
        """exec, eval and their mappings."""
        name = self.fresh('x')
        self.line(f'{name} = {{}}')
        text = self.one(['y = 1', 'def f(): return y\nr = f()', 'class A:\n    z = 2', 'y = [q for q in range(3)]', 'import math', 'global g\ng = 1', 'y: int = 5', 'for y in range(3): pass', 'del y', 'y = x', 'lambda: 0', 'yield 1', 'return', 'x = = 1', 'async def f(): await 1', 'type T = int', 'pass'])
        self.line(f'try: exec({text!r}, {self.one([f"{name}", f"{{}}, {name}", f"{{}}, locals={name}", f"globals={name}"])})')
        self.caught()
        self.show(f'sorted(key for key in {name} if not key.startswith("__"))')
        self.show(f'eval({self.one(["y", "y + 1", "[y for _ in (1, 2)]", "(lambda: y)()", "locals() is not globals()", "f()", "len(A.__dict__) > 1", "T.__value__", "__name__"])!r}, {name})')
