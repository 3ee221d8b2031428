"""Definitions: functions with every kind of parameter, closures, classes with special methods, descriptors and metaclasses,
generators and coroutines, each used at once."""

from expressions import KINDS
from statements import Statements

METHODS = [
    'def __repr__(self): return f"<{type(self).__name__} {self.x}>"',
    'def __eq__(self, other): return NotImplemented if not hasattr(other, "x") else self.x == other.x',
    'def __lt__(self, other): return self.x < other.x if hasattr(other, "x") else NotImplemented',
    'def __add__(self, other): return ("add", self.x, other)', 'def __radd__(self, other): return ("radd", other, self.x)',
    'def __iadd__(self, other): self.x = ("iadd", other); return self', 'def __isub__(self, other): return NotImplemented',
    'def __getitem__(self, key):\n    if isinstance(key, int) and key > 3: raise IndexError(key)\n    return ("item", key)',
    'def __setitem__(self, key, value): print("set", key, value)', 'def __contains__(self, key): return key == self.x', 'def __len__(self): return 2',
    'def __bool__(self): return False', 'def __call__(self, *a, **k): return (a, k)',
    'def __getattr__(self, name): return "missing " + name if not name.startswith("_") else object.__getattribute__(self, name)',
    'def __getattribute__(self, name): return object.__getattribute__(self, name) if name.startswith("_") or name in ("x", "more") else ("got", name)',
    'def __setattr__(self, name, value): print("setattr", name); object.__setattr__(self, name, value)', 'def __delattr__(self, name): print("delattr", name)',
    'def __iter__(self): yield self.x; yield from (1, 2)', 'def __iter__(self): return iter(())', 'def __next__(self): raise StopIteration', 'def __hash__(self): return 7', '__hash__ = None', 'def __format__(self, spec): return f"[{spec}]"',
    'def __index__(self): return 2', 'def who(self): return super().who() + ["sub"]', 'def __int__(self): return 11', 'def __neg__(self): return -1', 'def __mul__(self, n): return n', 'def __enter__(self): print("enter"); return self',
    'def __exit__(self, *e): print("exit", e[0]); return True', '@property\ndef twice(self): return (self.x, self.x)', '@property\ndef twice(self): raise AttributeError("inside")', '@staticmethod\ndef st(a): return a', '@classmethod\ndef cl(cls): return cls.__name__', '__slots__ = ("only",)',
    'def __delitem__(self, key): print("del", key)', 'def __reversed__(self): return iter("rev")', 'def __matmul__(self, other): return "@"', 'def __missing__(self, key): return key', 'def __str__(self): return "str!"', 'def __bytes__(self): return b"by"', 'def __round__(self, n=None): return n',
    'def __float__(self): return 1.5', 'def __set_name__(self, owner, name): print("named", name)', 'def __dir__(self): return ["b", "a"]', 'def __instancecheck__(self, other): return True', 'def __class_getitem__(cls, key): return (cls.__name__, key)', 'def __length_hint__(self): return 3',
    'def __rsub__(self, other): return "rsub"', 'def __eq__(self, other): return "equal"', 'def __ne__(self, other): return "differs"', 'def __gt__(self, other): raise ValueError("gt")', 'def __pow__(self, other, mod=None): return ("pow", other, mod)', 'def __invert__(self): return "~"',
    'def __init__(self, *a, **k): super().__init__(*a); self.k = k', 'def __new__(cls, *a, **k): print("new", cls.__name__); return super().__new__(cls)', 'def __divmod__(self, o): return NotImplemented', 'def __complex__(self): return 3j', 'def __contains__(self, key): return "yes"', 'def __len__(self): return "two"', 'def __bool__(self): return None',
    'def __init__(self, *a): return 5', 'def __iter__(self): return self', 'def __lshift__(self, o): return ("<<", o)', 'def __rrshift__(self, o): return (">>", o)', '_p = 1; __q = 2', 'def __abs__(self): return self.__q', 'x: int = 4', 'class Inner: deep = 1', 'tags = [tag for tag in "ab"]', 'def same(self): return __class__', 'def __del__(self): print("deleted")',
]
USES = ['{o} == {o}', '{o} != 3', '{o} < 3', '{o} < {o}', '{o} > 1', '{o} + 1', '1 + {o}', '{o}[1]', '{o}[1:2, ::3]', '3 in {o}', 'len({o})', 'bool({o})', '{o}(1, k=2)', '{o}.nothing', 'list({o})', 'hash({o}) == 7', 'f"{{{o}:>5}}|"', '[1, 2, 3][{o}]', '{o}.who()', 'int({o})', '-{o}', '~{o}', '{o} * 3', '3 * {o}',
        '{o}.twice', '{o}.st(4)', '{o}.cl()', 'sorted(vars({o}))', 'list(reversed({o}))', '{o} @ 1', 'str({o}) == repr({o})', 'bytes({o})', 'round({o}, 2)', 'round({o})', 'float({o})', 'max([{o}, {o}]) is {o}', '{o}.only', 'abs({o})', '{o}.tag', 'type({o}).__mro__[1].__name__', '{o} and 1', '{o} is not {o}', 'range({o})', '"ab"[{o}:]',
        '{o}.__class__.__name__', '{{{o}: 1}}[{o}]', 'chr({o})', '"%s" % ({o} and "t")', 'setattr({o}, "twice", 1)', 'delattr({o}, "nope")', 'iter({o}) is None', 'next({o})', '[*{o}]', '{{**{o}}}', 'divmod({o}, 2)', '{o} ** 2', 'pow({o}, 2, 3)', '{o} >> 1', '5 >> {o}', '{o} << 1', 'sum([{o}])', 'sum([1, {o}])', 'dir({o})[:2]', 'complex({o})', '5 - {o}',
        '{c}[int]', 'isinstance(3, {o})', '{o}.same().__name__', '{o}._{c}__q', '{c}.__annotations__', '{o}.Inner.deep', '{o}.tags', '{c}.__dict__.keys() >= {{"__module__"}}', 'any({o})', 'dict({o})', 'str({o})', 'repr({o})', 'sorted([{o}, {o}])[0] is {o}', '{o}.twice2', 'getattr({o}, "zz", 5)', 'hasattr({o}, "twice")', 'print({o}, sep="")', 'next(iter({o}))', 'a.b if (a := {o}) else 0', '{c}.__qualname__', '{c}.who({o})', '{c}.who(1)', '{c}.who()', '{c}(1, 2, z=3).x', '{c}.__init__({o}, 5)', '{c}.mro()[-2].__name__', '{o}.x.real', 'type({o})(9).x', 'format({o}, "5")', '"{{0.tag}} {{0[k]}}".format({o})', '{o}.__dict__', '{c}.x', '(lambda *a: a)(*{o})', 'zip({o}, "ab")', '{o}.st.__name__']


class Definitions(Statements):
    def parameters(self):
        """A parameter list, and the names in it."""
        names = [self.fresh('p') for _ in range(self.number(0, 4))]
        slash = self.number(1, len(names)) if names and self.chance(30) else 0
        star = self.number(slash, len(names)) if self.chance(40) else None
        parts, defaults = [], False
        for index, name in enumerate(names):
            if index == slash and slash:
                parts.append('/')
            if index == star:
                parts.append(self.one(['*', '*rest']))
                defaults = False
            annotation = self.one([': int', ': "later"']) if self.chance(15) else ''
            if self.chance(30) or defaults and (star is None or index < star):
                defaults = True
                parts.append(f'{name}{annotation}={self.literal(self.one(KINDS[:4]))}')
            else:
                parts.append(name + annotation)
        if slash and slash == len(names):
            parts.append('/')
        if star == len(names):
            parts.append('*rest')
        if self.chance(20):
            parts.append('**kw')
        return parts, names

    def call(self, name, names):
        arguments, seen = [], set()
        keywords = False
        for parameter in names:
            form = self.number(0, 8)
            if form < 4 and not keywords:
                arguments.append(self.expression(None, 1))
            elif form < 6:
                if parameter not in seen:
                    arguments.append(f'{parameter}={self.expression(None, 1)}')
                    seen.add(parameter)
                    keywords = True
            elif form == 6:
                arguments.append(self.one([f'**{{{parameter!r}: 1}}', '**{}', f'**dict({parameter}=2, other=1)']))
                keywords = True
            elif form == 7 and not keywords:
                arguments.append(self.one(['*(1, 2)', '*[]', '*"ab"', f'*{self.any_value()}']))
        if self.chance(15):
            arguments.append(self.one(['unknown=3', '**5', '**{1: 2}', '**{"self": 1}']))
        return f'{name}({", ".join(arguments)})'

    def function(self):
        name = self.fresh('f')
        parts, names = self.parameters()
        everything = names + (['rest'] if '*rest' in parts else []) + (['kw'] if '**kw' in parts else [])
        if self.chance(15):
            self.line(f'def {name}_d(function): print({self.label()}, function.__name__); return function')
            self.line(f'@{name}_d')
        self.line(f'def {name}({", ".join(parts)}){self.one(["", "", " -> int"])}:')
        self.scopes.append({parameter: 'any' for parameter in names})
        if self.chance(20):
            self.line('    "documented"')
        self.body(1, 2)
        self.scopes.pop()
        self.line(f'    return ({"".join(one + ", " for one in everything)})')
        for _ in range(3):
            self.show(self.call(name, names))
        self.show(self.one(['{f}.__defaults__', '{f}.__kwdefaults__', '{f}.__doc__', '{f}.__code__.co_varnames[:{f}.__code__.co_argcount]', '({f}.__code__.co_argcount, {f}.__code__.co_posonlyargcount, {f}.__code__.co_kwonlyargcount)', 'sorted({f}.__annotations__)', '{f}.__qualname__', '{f}.__name__']).format(f=name))

    def scopes_(self):
        """global, nonlocal, class scopes, names that are not there yet."""
        f, g = self.fresh('f'), self.fresh('s')
        self.line(f'{g} = "global"')
        # Inside another function CPython takes a name of the comprehension for that of a lambda beside it.
        shadowing = [] if self.indent else [f'print({{{g}: {g} for {g} in "ab"}})']
        with self.block(f'def {f}():'):
            for text in self.random.sample([f'print({g})', f'{g} = "local"', f'def inner():\n    nonlocal {g}\n    {g} = "inner"', f'class A:\n    {g} = {g}\n    def m(self): return {g}', f'print([{g} for _ in range(1)])', f'del {g}', f'lambda: {g}', f'for {g} in range(1): pass', *shadowing,
                                            f'with Manager(1) as {g}: pass', f'try: 1/0\nexcept Exception as {g}: pass', f'print([({g} := q) for q in range(2)])', f'print(sorted(locals()))', f'if ({g} := 5) > 4: pass', f'match 5:\n    case {g}: pass', 'print(A.m(0))', 'inner()', f'import math as {g}', f'exec("{g} = 6")', f'print(A.{g})', f'print((lambda: {g})())', f'def {g}(): return {g}.__name__'], self.number(2, 5)):
                self.line(text)
            self.line('return 1')
        self.show(f'{f}()')
        h = self.fresh('f')
        with self.block(f'def {h}():'):
            self.line(f'global {g}, {g}_new')
            self.line(self.one([f'{g} += "!"', f'del {g}', f'{g}_new = 1', f'for {g} in "xy": pass', f'import math as {g}', f'def {g}_new(): pass', f'class {g}: pass', f'print({g}_new)']))
        self.show(f'{h}()')
        self.show(f'type({g}).__name__')

    def closure(self):
        name, cell = self.fresh('f'), self.fresh('k')
        with self.block(f'def {name}():'):
            self.line(f'{cell} = {self.safe("int")}')
            with self.block('def step(by=1):'):
                self.line(f'nonlocal {cell}')
                self.line(f'{cell} {self.one(["+=", "*=", "-=", "^="])} by')
                self.line(f'return {cell}')
            if self.chance(30):
                self.line(f'late = [lambda: i for i in range(3)]; print({self.label()}, [one() for one in late])')
            self.line(f'return step, lambda: {cell}')
        step, look = self.fresh(), self.fresh()
        self.line(f'{step}, {look} = {name}()')
        self.show(f'({step}(), {step}({self.safe("int")}), {look}(), {step}.__code__.co_freevars, {look}.__closure__[0].cell_contents)')

    def class_(self):
        name, base = self.fresh('C'), self.fresh('B')
        with self.block(f'class {base}{self.one(["", "", "(object)", "(list)", "(dict)", "(int)", "(str)", "(Exception)"])}:'):
            self.line(f'tag = {self.literal("int")}')
            self.line('def __init__(self, x=3, *more): self.x, self.more = x, more')
            self.line(f'def __init_subclass__(cls, **kw): super().__init_subclass__(); print({self.label()}, cls.__name__, kw)')
            self.line(f'def who(self): return ["{base}", self.x]')
        instance = self.fresh('o')
        with self.block('try:'):
            with self.block(f'class {name}({base}{self.one(["", "", ", flag=1", ", metaclass=type"])}):'):
                for method in self.random.sample(METHODS, self.number(2, 9)):
                    self.line(method)
            self.line(f'{instance} = {name}({self.literal(self.one(KINDS[:3]))})')
        self.line(f'except Exception as error: print({self.label()}, type(error).__name__, error); {name} = {base}; {instance} = {base}()')
        for use in self.random.sample(USES, 8):
            self.show(use.format(o=instance, c=name))
        self.line(f'try: {instance} {self.one(["+=", "-=", "*=", "|=", "@="])} 5')
        self.caught()
        with self.block('try:'):
            self.line(f'with {instance} as w: print(w is {instance}); raise KeyError(2)')
        self.caught()

    def descriptor(self):
        d, name = self.fresh('D'), self.fresh('C')
        methods = self.random.sample(['def __get__(self, one, owner=None): return ("get", one is None, owner.__name__)', 'def __set__(self, one, value): print("dset", value); one.__dict__["kept"] = value', 'def __delete__(self, one): print("ddelete")', 'def __set_name__(self, owner, attribute): print("name", owner.__name__, attribute)', 'def __get__(self, one, owner): raise AttributeError("dget")',
                                      'def __set__(self, one, value): raise AttributeError("read only")', 'def __call__(self, *a): return ("called", len(a))', '__get__ = None', 'def __getattr__(self, name): return "d." + name'], self.number(1, 4))
        with self.block('try:'):
            with self.block(f'class {d}:'):
                for method in methods:
                    self.line(method)
            with self.block(f'class {name}:'):
                self.line(f'd = {d}()')
                self.line(self.one(['def __getattr__(self, key): return "fallback " + key', 'e = property(lambda self: self.d, None, doc="p")', 'def m(self): return self.d', '__slots__ = ("__dict__", "z")', 'x = staticmethod(len)', '__class_getitem__ = classmethod(lambda cls, k: k)', 'import functools\n@functools.cached_property\ndef c(self): print("computed"); return 1']))
            o = self.fresh('o')
            self.line(f'{o} = {name}()')
            for use in self.random.sample(['{o}.d', '{c}.d', 'setattr({o}, "d", 1)', 'delattr({o}, "d")', '{o}.__dict__', '{o}.e', 'setattr({o}, "e", 1)', '{o}.d()', '{o}.c + {o}.c', '{o}.m()', '{o}.__dict__.update(d=5) or {o}.d', 'setattr({c}, "d", 3)', '{o}.z', '{c}.e.__doc__', 'delattr({o}, "e")', '{c}.x([1])', '{o}.nope', 'super({c}, {o}).d', '{c}[3]', 'vars({c})["d"] is {c}.d'], 6):
                self.show(use.format(o=o, c=name))
        self.caught()

    def hierarchy(self):
        """Several bases, cooperative super, metaclasses."""
        names = [self.fresh('H') for _ in range(self.number(3, 5))]
        meta = self.fresh('Meta')
        with self.block(f'class {meta}(type):'):
            self.line(self.one(['def __call__(cls, *a): print("call", cls.__name__); return super().__call__(*a)', 'def __new__(m, name, bases, body, **kw): print("meta new", name, kw); return super().__new__(m, name, bases, body)', 'def __prepare__(name, bases, **kw): return {"prepared": name}', 'def __getattr__(cls, name): return "meta " + name', 'def __len__(cls): return 4',
                                'def __iter__(cls): return iter([1])', 'def __instancecheck__(cls, o): return True', 'def __repr__(cls): return "<" + cls.__name__ + ">"', 'def __init__(cls, name, bases, body, **kw): print("meta init", kw); super().__init__(name, bases, body)', 'def mro(cls): return super().mro()', 'def __getitem__(cls, k): return k', 'def __contains__(cls, k): return 1', 'x = 5']))
        with self.block('try:'):
            for index, name in enumerate(names):
                bases = self.random.sample(names[:index], min(index, self.number(0, 2)))
                extra = self.one(['', '', '', f'metaclass={meta}', 'option=1', 'metaclass=type']) if self.chance(40) else ''
                with self.block(f'class {name}({", ".join([*bases, extra] if extra else bases)}):'):
                    self.line(self.one(['pass', f'def go(self): return [{name!r}] + super().go()', f'def go(self): return [{name!r}]', f'v = {index}', f'def __init__(self): super().__init__(); print({name!r})', 'def __init_subclass__(cls, option=0): print("sub", option)', '__slots__ = ("s",)', f'__slots__ = ("{name}",)', '@classmethod\ndef go(cls): return cls.__name__']))
            last = names[-1]
            for use in self.random.sample([f'{last}().go()', f'[c.__name__ for c in {last}.__mro__]', f'{last}.v', f'{last}.prepared', f'len({last})', f'type({last}).__name__', f'{last}.missing', f'isinstance(5, {last})', f'list({last})', f'{last}[2]', f'issubclass({last}, {names[0]})', f'{last}.__bases__[0].__name__', f'repr({last})[-20:]', f'{last}().nothing', f'{last} | int == int | {last}', f'3 in {last}', f'{last}.x', f'[c.__name__ for c in {names[0]}.__subclasses__()]'], 5):
                self.show(use)
        self.caught()
        self.show(self.one(['type("T", (int, str), {})', 'type("T", (bool,), {})', 'type("T", (1,), {})', f'type("T", ({names[0]},), {{"a": 1}}).a', 'type("T", (), {"__slots__": ("a", "a b")})', 'type("T", (), {"__slots__": "a"})().a', 'type("T", (object, int), {})', 'type("T", (int, int), {})', 'type(5, (), {})', 'type("T", [], {})', 'type("T", (), [])', 'type("T", (type(None),), {})', 'type("T", (list, dict), {})']))

    def typed(self):
        """Type parameters, aliases, annotations, dataclasses, enums, named tuples."""
        n = self.fresh('T')
        for text in self.random.sample([f'def {n}_f[T: int, *Ts, **P](x: T) -> T: return x', f'class {n}_c[A, B=int]: pass', f'type {n}_t[X] = list[X]', f'type {n}_r = dict[str, {n}_r]', f'class {n}_a:\n    a: int\n    b: nope = 1\n    c: "text" = 2'], 2):
            self.line(text)
        for use in self.random.sample([f'{n}_f.__type_params__', f'{n}_f(3)', f'{n}_c[int, str].__args__', f'{n}_c[int]', f'{n}_c.__parameters__', f'{n}_t[int]', f'{n}_t.__value__', f'{n}_r.__value__', f'{n}_a.__annotations__', f'{n}_a.b', f'{n}_f.__annotations__', f'{n}_c[int, str, 1]', 'list[int, str].__args__', 'int | str | None', '(int | str).__args__', 'dict[str, int]', 'list[int](["a"])', 'isinstance([], list[int])', 'int | 5', 'type(int | str)', 'tuple[int, ...]', 'list["int"] | None', f'{n}_c[A]', '{1: 2} | None'], 6):
            self.show(use)

    def generator(self):
        name, g = self.fresh('g'), self.fresh('g')
        with self.block(f'def {name}(n):'):
            with self.block('try:'):
                with self.block('for i in range(n):'):
                    self.line(f'got = yield {self.one(["i", "(i, n)", "i * 2", "", "[*range(i)]"])}')
                    self.line(f'if got: print({self.label()}, got)')
                self.line(self.one(['yield from [7, 8]', 'x = yield from inner(n); print("inner gave", x)', 'pass', 'return (yield)', 'yield from "ab"', 'yield from 5', 'raise StopIteration(1)', 'yield (yield 4)', 'yield 9']))
            with self.block(f'except {self.one(["ValueError", "GeneratorExit", "Exception", "BaseException"])} as error:'):
                self.line(f'print({self.label()}, repr(error), repr(error.__context__))')
                self.line(self.one(['pass', 'raise', 'yield "late"', 'return 3', 'raise KeyError from error', 'yield from [5]']))
            if self.chance(70):
                self.line(f'finally: print({self.label()})')
            self.line(f'return {self.literal("int")}')
        with self.block('def inner(n):'):
            self.line(self.one(['a = yield "in"; return a', 'return n', 'try: yield 1; yield 2\nfinally: print("inner done")', 'yield from range(n)', 'raise ValueError("inner")', 'for _ in range(40):\n    try: yield "loop"\n    except ValueError as e: print("swallowed", e); return "stopped"']))
        self.line(f'{g} = {name}({self.number(0, 3)})')
        for _ in range(self.number(2, 6)):
            self.show(self.one([f'next({g})', f'next({g})', f'next({g}, "done")', f'{g}.send({self.one(["None", "5"])})', f'{g}.throw(ValueError("t"))', f'{g}.throw({self.one(["KeyError", "GeneratorExit", "StopIteration(4)", "5", "ValueError, ValueError(3)"])})', f'{g}.close()', f'list({g})', f'{g}.gi_frame is None', f'{g}.gi_running', f'{g}.gi_suspended', f'{g}.gi_yieldfrom is None', f'{g}.__name__', f'(yield_ for yield_ in {g})', f'[*zip({g}, {g})]']))
        self.line(f'try: del {g}')
        self.line('except Exception: pass')

    def coroutine(self):
        """Coroutines and asynchronous generators, driven by hand."""
        name, c = self.fresh('a'), self.fresh('a')
        self.line('class Awaited:\n    def __init__(self, n): self.n = n\n    def __await__(self):\n        got = yield self.n\n        return ("got", got)')
        asynchronous = self.chance(50)
        with self.block(f'async def {name}(n):'):
            with self.block('try:'):
                self.line(f'x = await Awaited(n); print({self.label()}, x)')
                if asynchronous:
                    self.line(self.one(['y = yield 1; print("sent", y)', 'yield n\nyield n + 1', 'async for z in helper(): yield z', 'yield [z async for z in helper()]']))
                else:
                    self.line(self.one(['async for z in helper(): print(z)', 'print([z async for z in helper() if z])', 'x = await other()', 'async with Async() as w: print(w)', 'await 5', 'async for z in 5: pass', 'async with 5: pass', 'x = [await Awaited(z) for z in (1, 2)]', 'print({z: await Awaited(9) async for z in helper()})', 'async with Async(), Async() as v: raise ValueError(v)']))
            with self.block(f'except {self.one(["ValueError", "Exception", "GeneratorExit", "BaseException"])} as error:'):
                self.line(f'print({self.label()}, repr(error))')
                self.line(self.one(['pass', 'raise', 'await Awaited("late")', 'return']))
            self.line(f'finally: print({self.label()})')
            if not asynchronous:
                self.line('return n * 2')
        self.line('async def helper():\n    yield 1\n    await Awaited("h")\n    yield 2')
        self.line('async def other(): return await Awaited("o")')
        self.line('class Async:\n    async def __aenter__(self): return await Awaited("enter")\n    async def __aexit__(self, *e): print("aexit", e[0]); await Awaited("exit"); return ' + self.one(['True', 'False']))
        self.line(f'{c} = {name}({self.number(0, 3)})')
        if asynchronous:
            step = self.fresh('a')
            for _ in range(self.number(2, 5)):
                self.line(f'try: {step} = {c}.{self.one(["asend(None)", "__anext__()", "athrow(ValueError(7))", "aclose()", "asend(5)"])}')
                self.caught()
                for _ in range(self.number(1, 3)):
                    self.show(f'{step}.{self.one(["send(None)", "send(None)", "send(4)", "throw(ValueError(3))", "close()", "__next__()"])}')
        else:
            for _ in range(self.number(2, 5)):
                self.show(f'{c}.{self.one(["send(None)", "send(None)", "send(4)", "throw(ValueError(3))", "close()", "cr_running", "cr_suspended", "cr_await is None", "__await__().__next__()", "throw(GeneratorExit)"])}')
        self.line(f'try: {c}.{"aclose().send(None)" if asynchronous else "close()"}')
        self.line(f'except BaseException as error: print({self.label()}, repr(error))')
        if asynchronous:
            self.line(f'{c} = {step} = None')  # what it awaits is gone when the program has ended
