class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
l = [10, 20, 30, 40]
print(l[I(1)], l[I(1):I(3)], l[::I(2)], 'ab' * I(2), [0] * I(2), range(I(3))[I(1)], hex(I(255)), bytes(I(2)), (1,) * I(2))
print(I(3).__index__(), int(I(5)), float(I(2)), complex(I(2)), bin(I(5)), chr(I(65)), round(1.234, I(1)), divmod(7, 2), 1 << int(I(3)))
l[I(0)] = 'x'; del l[I(1)]
print(l, [*range(I(0), I(3), I(2))], 'abc'.center(I(5)), 'abcd'.find('c', I(1)), '%d' % int(I(3)), '%c' % I(97) if False else '')
for bad in ('x', 1.5, None):
    try: l[I(bad)]
    except TypeError as e: print(e)
try: l[1.0]
except TypeError as e: print(e)
try: l['a']
except TypeError as e: print(e)
try: 'a' * 1.5
except TypeError as e: print(e)
try: range(1.0)
except TypeError as e: print(e)
try: l[10 ** 30]
except IndexError as e: print(e)
try: [0] * 10 ** 30
except (OverflowError, MemoryError) as e: print(type(e).__name__)

# output:
# 20 [20, 30] [10, 30] abab [0, 0] 1 0xff b'\x00\x00' (1, 1)
# 3 5 2.0 (2+0j) 0b101 A 1.2 (3, 1) 8
# ['x', 30, 40] [0, 2]  abc  2 3
# __index__ returned non-int (type str)
# __index__ returned non-int (type float)
# __index__ returned non-int (type NoneType)
# list indices must be integers or slices, not float
# list indices must be integers or slices, not str
# can't multiply sequence by non-int of type 'float'
# 'float' object cannot be interpreted as an integer
# cannot fit 'int' into an index-sized integer
# OverflowError
