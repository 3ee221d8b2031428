from fractions import Fraction as F
import math, copy
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for a in ('3/4', ' -7/21 ', '1.25', '1e3', '.5', '5.', '1_000/7', '-1.5E-2', '+3', '1/-2', 'x', '', '1/0', '1 /2', '3.e2', '0x1'):
    t(lambda: repr(F(a)))
for a in (0.5, 0.1, -3, True, float('nan'), float('inf'), None, [], 1j):
    t(lambda: F(a))
t(lambda: F(6, -8)); t(lambda: F(1, 0)); t(lambda: F(1.5, 2)); t(lambda: F('1', 2)); t(lambda: F(F(1, 2), F(3, 4))); t(lambda: F())
h, q = F(1, 2), F(-3, 4)
for e in ('h + q', 'h - q', 'h * q', 'h / q', 'h // q', 'h % q', 'divmod(q, h)', 'h ** 2', 'h ** -2', 'q ** -3', 'h ** h', '2 ** h', '2 ** F(3)', 'h + 1', '1 + h', '1 - h', '2 * h', '1 / h', 'h + 0.5', '0.5 + h', 'h * 1j', '1j + h', 'h + "a"', '7 // h', '7 % q', 'divmod(7.5, h)', 'h / 0', 'h // 0', '-h', '+h', 'abs(q)', 'int(q)', 'math.floor(q)', 'math.ceil(q)', 'math.trunc(q)', 'round(F(5,2))', 'round(F(7,2))', 'round(F(22,7), 3)', 'round(F(1250), -2)', 'float(q)', 'bool(F(0))', 'hash(h) == hash(0.5)', 'hash(F(3)) == 3', 'h == 0.5', 'h == "a"', 'h < q', 'h > 0.25', 'h >= 1', 'h < "a"', 'h < float("nan")', 'str(h)', 'str(F(4))', 'repr(q)', 'f"{h}"', 'f"{F(22,7):.3f}"', 'f"{F(22,7):>10.2f}|{F(1,3):e}|{F(1,3):g}|{F(2,3):.1%}|{F(1000000):,.2f}"', 'f"{F(22,7):>8}|{F(22,7):+}|{F(5):#}|{q:_}"', 'f"{F(-1,1000):z.1f}|{F(7,2):010.2f}|{F(10**10):g}|{F(1,10**7):g}"', 'f"{h:x}"', 'F("3.1415926535897932").limit_denominator(1000)', 'F(math.pi).limit_denominator(10)', 'F(1).limit_denominator(0)', 'h.as_integer_ratio()', 'h.is_integer()', 'F.from_float(0.25)', 'F.from_float("a")', 'F.from_number(3)', 'F.from_number("3")', 'sum([h, q])', 'max(h, q)', 'sorted([h, q, 0])', 'math.gcd(h.numerator, 3)', 'copy.copy(h) is h', 'copy.deepcopy(h) == h', 'isinstance(h, __import__("numbers").Rational)', 'pow(h, 2, 3)', 'h.numerator, h.denominator', 'complex(h)', 'h.real, h.imag, h.conjugate()'):
    t(lambda: (e, eval(e)))
import graphlib
g = graphlib.TopologicalSorter({'D': {'B'}, 'B': {'A'}, 'C': ['A']})
t(lambda: tuple(g.static_order()))
def cyc():
    graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
t(cyc)
g = graphlib.TopologicalSorter(); g.add('x', 'y', 'z'); g.add('y')
t(lambda: g.get_ready()); t(lambda: g.is_active()); t(lambda: g.prepare()); t(lambda: sorted(g.get_ready())); t(lambda: g.done('y')); t(lambda: g.done('y')); t(lambda: g.done('x')); t(lambda: g.done('w')); t(lambda: g.get_ready()); t(lambda: g.done('z')); t(lambda: g.get_ready()); t(lambda: bool(g)); t(lambda: g.done('x')); t(lambda: bool(g)); t(lambda: g.add('n')); t(lambda: g.prepare())
try: graphlib.TopologicalSorter({1: [2], 2: [1]}).prepare()
except graphlib.CycleError as e: print(e.args)
# output:
# Fraction(3, 4)
# Fraction(-1, 3)
# Fraction(5, 4)
# Fraction(1000, 1)
# Fraction(1, 2)
# Fraction(5, 1)
# Fraction(1000, 7)
# Fraction(-3, 200)
# Fraction(3, 1)
# ValueError Invalid literal for Fraction: '1/-2'
# ValueError Invalid literal for Fraction: 'x'
# ValueError Invalid literal for Fraction: ''
# ZeroDivisionError Fraction(1, 0)
# Fraction(1, 2)
# Fraction(300, 1)
# ValueError Invalid literal for Fraction: '0x1'
# 1/2
# 3602879701896397/36028797018963968
# -3
# 1
# ValueError cannot convert NaN to integer ratio
# OverflowError cannot convert Infinity to integer ratio
# TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
# TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
# TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
# -3/4
# ZeroDivisionError Fraction(1, 0)
# TypeError both arguments should be Rational instances
# TypeError both arguments should be Rational instances
# 2/3
# 0
# ('h + q', Fraction(-1, 4))
# ('h - q', Fraction(5, 4))
# ('h * q', Fraction(-3, 8))
# ('h / q', Fraction(-2, 3))
# ('h // q', -1)
# ('h % q', Fraction(-1, 4))
# ('divmod(q, h)', (-2, Fraction(1, 4)))
# ('h ** 2', Fraction(1, 4))
# ('h ** -2', Fraction(4, 1))
# ('q ** -3', Fraction(-64, 27))
# ('h ** h', 0.7071067811865476)
# ('2 ** h', 1.4142135623730951)
# ('2 ** F(3)', 8)
# ('h + 1', Fraction(3, 2))
# ('1 + h', Fraction(3, 2))
# ('1 - h', Fraction(1, 2))
# ('2 * h', Fraction(1, 1))
# ('1 / h', Fraction(2, 1))
# ('h + 0.5', 1.0)
# ('0.5 + h', 1.0)
# ('h * 1j', 0.5j)
# ('1j + h', (0.5+1j))
# TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
# ('7 // h', 14)
# ('7 % q', Fraction(-1, 2))
# ('divmod(7.5, h)', (15.0, 0.0))
# ZeroDivisionError Fraction(1, 0)
# ZeroDivisionError division by zero
# ('-h', Fraction(-1, 2))
# ('+h', Fraction(1, 2))
# ('abs(q)', Fraction(3, 4))
# ('int(q)', 0)
# ('math.floor(q)', -1)
# ('math.ceil(q)', 0)
# ('math.trunc(q)', 0)
# ('round(F(5,2))', 2)
# ('round(F(7,2))', 4)
# ('round(F(22,7), 3)', Fraction(3143, 1000))
# ('round(F(1250), -2)', Fraction(1200, 1))
# ('float(q)', -0.75)
# ('bool(F(0))', False)
# ('hash(h) == hash(0.5)', True)
# ('hash(F(3)) == 3', True)
# ('h == 0.5', True)
# ('h == "a"', False)
# ('h < q', False)
# ('h > 0.25', True)
# ('h >= 1', False)
# TypeError '<' not supported between instances of 'Fraction' and 'str'
# ('h < float("nan")', False)
# ('str(h)', '1/2')
# ('str(F(4))', '4')
# ('repr(q)', 'Fraction(-3, 4)')
# ('f"{h}"', '1/2')
# ('f"{F(22,7):.3f}"', '3.143')
# ('f"{F(22,7):>10.2f}|{F(1,3):e}|{F(1,3):g}|{F(2,3):.1%}|{F(1000000):,.2f}"', '      3.14|3.333333e-01|0.333333|66.7%|1,000,000.00')
# ('f"{F(22,7):>8}|{F(22,7):+}|{F(5):#}|{q:_}"', '    22/7|+22/7|5/1|-3/4')
# ('f"{F(-1,1000):z.1f}|{F(7,2):010.2f}|{F(10**10):g}|{F(1,10**7):g}"', '0.0|0000003.50|1e+10|1e-07')
# ValueError Invalid format specifier 'x' for object of type 'Fraction'
# ('F("3.1415926535897932").limit_denominator(1000)', Fraction(355, 113))
# ('F(math.pi).limit_denominator(10)', Fraction(22, 7))
# ValueError max_denominator should be at least 1
# ('h.as_integer_ratio()', (1, 2))
# ('h.is_integer()', False)
# ('F.from_float(0.25)', Fraction(1, 4))
# TypeError Fraction.from_float() only takes floats, not 'a' (str)
# ('F.from_number(3)', Fraction(3, 1))
# TypeError argument should be a Rational instance or have the as_integer_ratio() method
# ('sum([h, q])', Fraction(-1, 4))
# ('max(h, q)', Fraction(1, 2))
# ('sorted([h, q, 0])', [Fraction(-3, 4), 0, Fraction(1, 2)])
# ('math.gcd(h.numerator, 3)', 1)
# ('copy.copy(h) is h', True)
# ('copy.deepcopy(h) == h', True)
# ('isinstance(h, __import__("numbers").Rational)', True)
# TypeError unsupported operand type(s) for ** or pow(): 'Fraction', 'int', 'int'
# ('h.numerator, h.denominator', (1, 2))
# ('complex(h)', (0.5+0j))
# ('h.real, h.imag, h.conjugate()', (Fraction(1, 2), 0, Fraction(1, 2)))
# ('A', 'B', 'C', 'D')
# CycleError ('nodes are in a cycle', [1, 3, 2, 1])
# ValueError prepare() must be called first
# ValueError prepare() must be called first
# None
# ['y', 'z']
# None
# ValueError node 'y' was already marked done
# ValueError node 'x' was not passed out (still not ready)
# ValueError node 'w' was not added using add()
# ()
# None
# ('x',)
# True
# None
# False
# ValueError Nodes cannot be added after a call to prepare()
# ValueError cannot prepare() after starting sort
# ('nodes are in a cycle', [1, 2, 1])
