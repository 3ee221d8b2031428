# int, bool, float and complex with each other: the type of the result, and what is refused.
import operator
numbers = [7, True, 2.5, 1 - 2j]
for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'and_', 'or_', 'xor', 'matmul'):
    for a in numbers:
        for b in numbers:
            try:
                result = getattr(operator, name)(a, b)
                print(name, a, b, type(result).__name__, result)
            except TypeError as error:
                print(name, error)
for a, b in ((7, 0), (7.0, 0), (1j, 0), (0, -1), (0.0, -1), (0j, -1), (-8, 1 / 3), (2, -1), (2, 0.5), (-2, 2.0), (10 ** 400, 1.0), (2, 10 ** 5), (0, 0), (0.0, 0.0), (0j, 0j)):
    for name in ('truediv', 'floordiv', 'mod', 'pow'):
        try:
            print(name, str(a)[:10], b, str(getattr(operator, name)(a, b))[:25])
        except Exception as error:
            print(name, type(error).__name__, error)
for a in (-7, 7):
    for b in (-2, 2):
        print(a // b, a % b, divmod(a, b), float(a) // b, float(a) % b, -a ** 2, a >> 1, a << 2, ~a, +a, abs(a))

# output:
# add 7 7 int 14
# add 7 True int 8
# add 7 2.5 float 9.5
# add 7 (1-2j) complex (8-2j)
# add True 7 int 8
# add True True int 2
# add True 2.5 float 3.5
# add True (1-2j) complex (2-2j)
# add 2.5 7 float 9.5
# add 2.5 True float 3.5
# add 2.5 2.5 float 5.0
# add 2.5 (1-2j) complex (3.5-2j)
# add (1-2j) 7 complex (8-2j)
# add (1-2j) True complex (2-2j)
# add (1-2j) 2.5 complex (3.5-2j)
# add (1-2j) (1-2j) complex (2-4j)
# sub 7 7 int 0
# sub 7 True int 6
# sub 7 2.5 float 4.5
# sub 7 (1-2j) complex (6+2j)
# sub True 7 int -6
# sub True True int 0
# sub True 2.5 float -1.5
# sub True (1-2j) complex 2j
# sub 2.5 7 float -4.5
# sub 2.5 True float 1.5
# sub 2.5 2.5 float 0.0
# sub 2.5 (1-2j) complex (1.5+2j)
# sub (1-2j) 7 complex (-6-2j)
# sub (1-2j) True complex -2j
# sub (1-2j) 2.5 complex (-1.5-2j)
# sub (1-2j) (1-2j) complex 0j
# mul 7 7 int 49
# mul 7 True int 7
# mul 7 2.5 float 17.5
# mul 7 (1-2j) complex (7-14j)
# mul True 7 int 7
# mul True True int 1
# mul True 2.5 float 2.5
# mul True (1-2j) complex (1-2j)
# mul 2.5 7 float 17.5
# mul 2.5 True float 2.5
# mul 2.5 2.5 float 6.25
# mul 2.5 (1-2j) complex (2.5-5j)
# mul (1-2j) 7 complex (7-14j)
# mul (1-2j) True complex (1-2j)
# mul (1-2j) 2.5 complex (2.5-5j)
# mul (1-2j) (1-2j) complex (-3-4j)
# truediv 7 7 float 1.0
# truediv 7 True float 7.0
# truediv 7 2.5 float 2.8
# truediv 7 (1-2j) complex (1.4+2.8j)
# truediv True 7 float 0.14285714285714285
# truediv True True float 1.0
# truediv True 2.5 float 0.4
# truediv True (1-2j) complex (0.2+0.4j)
# truediv 2.5 7 float 0.35714285714285715
# truediv 2.5 True float 2.5
# truediv 2.5 2.5 float 1.0
# truediv 2.5 (1-2j) complex (0.5+1j)
# truediv (1-2j) 7 complex (0.14285714285714285-0.2857142857142857j)
# truediv (1-2j) True complex (1-2j)
# truediv (1-2j) 2.5 complex (0.4-0.8j)
# truediv (1-2j) (1-2j) complex (1-0j)
# floordiv 7 7 int 1
# floordiv 7 True int 7
# floordiv 7 2.5 float 2.0
# floordiv unsupported operand type(s) for //: 'int' and 'complex'
# floordiv True 7 int 0
# floordiv True True int 1
# floordiv True 2.5 float 0.0
# floordiv unsupported operand type(s) for //: 'bool' and 'complex'
# floordiv 2.5 7 float 0.0
# floordiv 2.5 True float 2.0
# floordiv 2.5 2.5 float 1.0
# floordiv unsupported operand type(s) for //: 'float' and 'complex'
# floordiv unsupported operand type(s) for //: 'complex' and 'int'
# floordiv unsupported operand type(s) for //: 'complex' and 'bool'
# floordiv unsupported operand type(s) for //: 'complex' and 'float'
# floordiv unsupported operand type(s) for //: 'complex' and 'complex'
# mod 7 7 int 0
# mod 7 True int 0
# mod 7 2.5 float 2.0
# mod unsupported operand type(s) for %: 'int' and 'complex'
# mod True 7 int 1
# mod True True int 0
# mod True 2.5 float 1.0
# mod unsupported operand type(s) for %: 'bool' and 'complex'
# mod 2.5 7 float 2.5
# mod 2.5 True float 0.5
# mod 2.5 2.5 float 0.0
# mod unsupported operand type(s) for %: 'float' and 'complex'
# mod unsupported operand type(s) for %: 'complex' and 'int'
# mod unsupported operand type(s) for %: 'complex' and 'bool'
# mod unsupported operand type(s) for %: 'complex' and 'float'
# mod unsupported operand type(s) for %: 'complex' and 'complex'
# pow 7 7 int 823543
# pow 7 True int 7
# pow 7 2.5 float 129.64181424216494
# pow 7 (1-2j) complex (-5.1207357501121775+4.772637151253286j)
# pow True 7 int 1
# pow True True int 1
# pow True 2.5 float 1.0
# pow True (1-2j) complex (1+0j)
# pow 2.5 7 float 610.3515625
# pow 2.5 True float 2.5
# pow 2.5 2.5 float 9.882117688026186
# pow 2.5 (1-2j) complex (-0.647013199540743-2.414823786453175j)
# pow (1-2j) 7 complex (29-278j)
# pow (1-2j) True complex (1-2j)
# pow (1-2j) 2.5 complex (-6.960664459571901-2.7296244647840084j)
# pow (1-2j) (1-2j) complex (-0.22251715680177264-0.1007091311360754j)
# lshift 7 7 int 896
# lshift 7 True int 14
# lshift unsupported operand type(s) for <<: 'int' and 'float'
# lshift unsupported operand type(s) for <<: 'int' and 'complex'
# lshift True 7 int 128
# lshift True True int 2
# lshift unsupported operand type(s) for <<: 'bool' and 'float'
# lshift unsupported operand type(s) for <<: 'bool' and 'complex'
# lshift unsupported operand type(s) for <<: 'float' and 'int'
# lshift unsupported operand type(s) for <<: 'float' and 'bool'
# lshift unsupported operand type(s) for <<: 'float' and 'float'
# lshift unsupported operand type(s) for <<: 'float' and 'complex'
# lshift unsupported operand type(s) for <<: 'complex' and 'int'
# lshift unsupported operand type(s) for <<: 'complex' and 'bool'
# lshift unsupported operand type(s) for <<: 'complex' and 'float'
# lshift unsupported operand type(s) for <<: 'complex' and 'complex'
# and_ 7 7 int 7
# and_ 7 True int 1
# and_ unsupported operand type(s) for &: 'int' and 'float'
# and_ unsupported operand type(s) for &: 'int' and 'complex'
# and_ True 7 int 1
# and_ True True bool True
# and_ unsupported operand type(s) for &: 'bool' and 'float'
# and_ unsupported operand type(s) for &: 'bool' and 'complex'
# and_ unsupported operand type(s) for &: 'float' and 'int'
# and_ unsupported operand type(s) for &: 'float' and 'bool'
# and_ unsupported operand type(s) for &: 'float' and 'float'
# and_ unsupported operand type(s) for &: 'float' and 'complex'
# and_ unsupported operand type(s) for &: 'complex' and 'int'
# and_ unsupported operand type(s) for &: 'complex' and 'bool'
# and_ unsupported operand type(s) for &: 'complex' and 'float'
# and_ unsupported operand type(s) for &: 'complex' and 'complex'
# or_ 7 7 int 7
# or_ 7 True int 7
# or_ unsupported operand type(s) for |: 'int' and 'float'
# or_ unsupported operand type(s) for |: 'int' and 'complex'
# or_ True 7 int 7
# or_ True True bool True
# or_ unsupported operand type(s) for |: 'bool' and 'float'
# or_ unsupported operand type(s) for |: 'bool' and 'complex'
# or_ unsupported operand type(s) for |: 'float' and 'int'
# or_ unsupported operand type(s) for |: 'float' and 'bool'
# or_ unsupported operand type(s) for |: 'float' and 'float'
# or_ unsupported operand type(s) for |: 'float' and 'complex'
# or_ unsupported operand type(s) for |: 'complex' and 'int'
# or_ unsupported operand type(s) for |: 'complex' and 'bool'
# or_ unsupported operand type(s) for |: 'complex' and 'float'
# or_ unsupported operand type(s) for |: 'complex' and 'complex'
# xor 7 7 int 0
# xor 7 True int 6
# xor unsupported operand type(s) for ^: 'int' and 'float'
# xor unsupported operand type(s) for ^: 'int' and 'complex'
# xor True 7 int 6
# xor True True bool False
# xor unsupported operand type(s) for ^: 'bool' and 'float'
# xor unsupported operand type(s) for ^: 'bool' and 'complex'
# xor unsupported operand type(s) for ^: 'float' and 'int'
# xor unsupported operand type(s) for ^: 'float' and 'bool'
# xor unsupported operand type(s) for ^: 'float' and 'float'
# xor unsupported operand type(s) for ^: 'float' and 'complex'
# xor unsupported operand type(s) for ^: 'complex' and 'int'
# xor unsupported operand type(s) for ^: 'complex' and 'bool'
# xor unsupported operand type(s) for ^: 'complex' and 'float'
# xor unsupported operand type(s) for ^: 'complex' and 'complex'
# matmul unsupported operand type(s) for @: 'int' and 'int'
# matmul unsupported operand type(s) for @: 'int' and 'bool'
# matmul unsupported operand type(s) for @: 'int' and 'float'
# matmul unsupported operand type(s) for @: 'int' and 'complex'
# matmul unsupported operand type(s) for @: 'bool' and 'int'
# matmul unsupported operand type(s) for @: 'bool' and 'bool'
# matmul unsupported operand type(s) for @: 'bool' and 'float'
# matmul unsupported operand type(s) for @: 'bool' and 'complex'
# matmul unsupported operand type(s) for @: 'float' and 'int'
# matmul unsupported operand type(s) for @: 'float' and 'bool'
# matmul unsupported operand type(s) for @: 'float' and 'float'
# matmul unsupported operand type(s) for @: 'float' and 'complex'
# matmul unsupported operand type(s) for @: 'complex' and 'int'
# matmul unsupported operand type(s) for @: 'complex' and 'bool'
# matmul unsupported operand type(s) for @: 'complex' and 'float'
# matmul unsupported operand type(s) for @: 'complex' and 'complex'
# truediv ZeroDivisionError division by zero
# floordiv ZeroDivisionError division by zero
# mod ZeroDivisionError division by zero
# pow 7 0 1
# truediv ZeroDivisionError division by zero
# floordiv ZeroDivisionError division by zero
# mod ZeroDivisionError division by zero
# pow 7.0 0 1.0
# truediv ZeroDivisionError division by zero
# floordiv TypeError unsupported operand type(s) for //: 'complex' and 'int'
# mod TypeError unsupported operand type(s) for %: 'complex' and 'int'
# pow 1j 0 (1+0j)
# truediv 0 -1 -0.0
# floordiv 0 -1 0
# mod 0 -1 0
# pow ZeroDivisionError zero to a negative power
# truediv 0.0 -1 -0.0
# floordiv 0.0 -1 -0.0
# mod 0.0 -1 -0.0
# pow ZeroDivisionError zero to a negative power
# truediv 0j -1 (-0-0j)
# floordiv TypeError unsupported operand type(s) for //: 'complex' and 'int'
# mod TypeError unsupported operand type(s) for %: 'complex' and 'int'
# pow ZeroDivisionError zero to a negative or complex power
# truediv -8 0.3333333333333333 -24.0
# floordiv -8 0.3333333333333333 -25.0
# mod -8 0.3333333333333333 0.33333333333333287
# pow -8 0.3333333333333333 (1.0000000000000002+1.732
# truediv 2 -1 -2.0
# floordiv 2 -1 -2
# mod 2 -1 0
# pow 2 -1 0.5
# truediv 2 0.5 4.0
# floordiv 2 0.5 4.0
# mod 2 0.5 0.0
# pow 2 0.5 1.4142135623730951
# truediv -2 2.0 -1.0
# floordiv -2 2.0 -1.0
# mod -2 2.0 0.0
# pow -2 2.0 4.0
# truediv OverflowError int too large to convert to float
# floordiv OverflowError int too large to convert to float
# mod OverflowError int too large to convert to float
# pow OverflowError int too large to convert to float
# truediv 2 100000 2e-05
# floordiv 2 100000 0
# mod 2 100000 2
# pow ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# truediv ZeroDivisionError division by zero
# floordiv ZeroDivisionError division by zero
# mod ZeroDivisionError division by zero
# pow 0 0 1
# truediv ZeroDivisionError division by zero
# floordiv ZeroDivisionError division by zero
# mod ZeroDivisionError division by zero
# pow 0.0 0.0 1.0
# truediv ZeroDivisionError division by zero
# floordiv TypeError unsupported operand type(s) for //: 'complex' and 'complex'
# mod TypeError unsupported operand type(s) for %: 'complex' and 'complex'
# pow 0j 0j (1+0j)
# 3 -1 (3, -1) 3.0 -1.0 -49 -4 -28 6 -7 7
# -4 1 (-4, 1) -4.0 1.0 -49 -4 -28 6 -7 7
# -4 -1 (-4, -1) -4.0 -1.0 -49 3 28 -8 7 7
# 3 1 (3, 1) 3.0 1.0 -49 3 28 -8 7 7
