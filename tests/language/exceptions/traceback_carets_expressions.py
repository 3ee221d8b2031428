import traceback
lines = ['a = f(1)(2)', 'x.y.z.w', 'x[1][2][3]', '1 + 2 + "a" + 3', 'x(1, *2)', '[i / 0 for i in (1,)]', '(lambda: 1 / 0)()', '-"a"', 'not_defined + 1',
         'x if y_missing else z', 'f"{1 / 0}"', 'x.attribute = 1', 'del x["k"]', 'x, y = 1', '"a" < 1 < 2', 'x @ 1', '1 if 1 / 0 else 2', 'assert 1 / 0, 2', 'print(1 / 0, 2)',
         '{1: 2}[3]', 'x[1:"a"]', 'f(a=1 / 0)', 'f(\n    1,\n    2 / 0)', 'x = (1 +\n     "a")', 'raise f', 'for i in 5: pass', 'with 5: pass', 'import nothing_here', 'from math import nothing_here',
         'x += "a"', 'x[0] += 1', 'x.real += 1', 'global_name', 'int("x")', 'x()()', '(yield_ := 1 / 0)', '*a, b = ()', '[*5]', '{**5}', 'f(**5)', 'x.missing()', 'é = "é" + 1', '"日本" + 1', 'a = b = c_missing', 'while 1 / 0: pass', 'if x.q: pass', 'return_ = [1][5]', 'class C(5): pass', 'class C(metaclass=5): pass', '@5\ndef g(): pass', 'match 1 / 0:\n case 1: pass', 'def g(a=1 / 0): pass', 'lambda a=1 / 0: a', 'x = 1; y = 1 / 0; z = 2', 'f((1 / 0))', 'f(x  .  y)', 'f( x [ 5 ] )', '( x ) ( 1 )', 'a = 1 / 0 # comment', '\t1 / 0' if False else '1 / 0']
def f(*a, **k): return 1
for number, source in enumerate(lines):
    names = {'f': f, 'x': 1, '__name__': 'm'}
    import linecache
    filename = f'source{number}'
    linecache.cache[filename] = (len(source), None, [line + '\n' for line in source.split('\n')], filename)
    try: exec(compile(source, filename, 'exec'), names)
    except Exception as e:
        e.__traceback__ = e.__traceback__.tb_next
        print(''.join(traceback.format_exception(e)).replace('Traceback (most recent call last):\n', ''), end='')

# output:
#   File "source0", line 1, in <module>
#     a = f(1)(2)
# TypeError: 'int' object is not callable
#   File "source1", line 1, in <module>
#     x.y.z.w
#     ^^^
# AttributeError: 'int' object has no attribute 'y'
#   File "source2", line 1, in <module>
#     x[1][2][3]
#     ~^^^
# TypeError: 'int' object is not subscriptable
#   File "source3", line 1, in <module>
#     1 + 2 + "a" + 3
#     ~~~~~~^~~~~
# TypeError: unsupported operand type(s) for +: 'int' and 'str'
#   File "source4", line 1, in <module>
#     x(1, *2)
#     ~^^^^^^^
# TypeError: Value after * must be an iterable, not int
#   File "source5", line 1, in <module>
#     [i / 0 for i in (1,)]
#      ~~^~~
# ZeroDivisionError: division by zero
#   File "source6", line 1, in <module>
#     (lambda: 1 / 0)()
#     ~~~~~~~~~~~~~~~^^
#   File "source6", line 1, in <lambda>
#     (lambda: 1 / 0)()
#              ~~^~~
# ZeroDivisionError: division by zero
#   File "source7", line 1, in <module>
#     -"a"
# TypeError: bad operand type for unary -: 'str'
#   File "source8", line 1, in <module>
#     not_defined + 1
#     ^^^^^^^^^^^
# NameError: name 'not_defined' is not defined
#   File "source9", line 1, in <module>
#     x if y_missing else z
#          ^^^^^^^^^
# NameError: name 'y_missing' is not defined
#   File "source10", line 1, in <module>
#     f"{1 / 0}"
#        ~~^~~
# ZeroDivisionError: division by zero
#   File "source11", line 1, in <module>
#     x.attribute = 1
#     ^^^^^^^^^^^
# AttributeError: 'int' object has no attribute 'attribute' and no __dict__ for setting new attributes
#   File "source12", line 1, in <module>
#     del x["k"]
#         ~^^^^^
# TypeError: 'int' object does not support item deletion
#   File "source13", line 1, in <module>
#     x, y = 1
#     ^^^^
# TypeError: cannot unpack non-iterable int object
#   File "source14", line 1, in <module>
#     "a" < 1 < 2
# TypeError: '<' not supported between instances of 'str' and 'int'
#   File "source15", line 1, in <module>
#     x @ 1
#     ~~^~~
# TypeError: unsupported operand type(s) for @: 'int' and 'int'
#   File "source16", line 1, in <module>
#     1 if 1 / 0 else 2
#          ~~^~~
# ZeroDivisionError: division by zero
#   File "source17", line 1, in <module>
#     assert 1 / 0, 2
#            ~~^~~
# ZeroDivisionError: division by zero
#   File "source18", line 1, in <module>
#     print(1 / 0, 2)
#           ~~^~~
# ZeroDivisionError: division by zero
#   File "source19", line 1, in <module>
#     {1: 2}[3]
#     ~~~~~~^^^
# KeyError: 3
#   File "source20", line 1, in <module>
#     x[1:"a"]
#     ~^^^^^^^
# TypeError: 'int' object is not subscriptable
#   File "source21", line 1, in <module>
#     f(a=1 / 0)
#         ~~^~~
# ZeroDivisionError: division by zero
#   File "source22", line 3, in <module>
#     2 / 0)
#     ~~^~~
# ZeroDivisionError: division by zero
#   File "source23", line 1, in <module>
#     x = (1 +
#          ~~^
#          "a")
#          ~~~
# TypeError: unsupported operand type(s) for +: 'int' and 'str'
#   File "source24", line 1, in <module>
#     raise f
# TypeError: exceptions must derive from BaseException
#   File "source25", line 1, in <module>
#     for i in 5: pass
#              ^
# TypeError: 'int' object is not iterable
#   File "source26", line 1, in <module>
#     with 5: pass
#          ^
# TypeError: 'int' object does not support the context manager protocol (missed __exit__ method)
#   File "source27", line 1, in <module>
#     import nothing_here
# ModuleNotFoundError: No module named 'nothing_here'
#   File "source28", line 1, in <module>
#     from math import nothing_here
# ImportError: cannot import name 'nothing_here' from 'math' (unknown location)
#   File "source29", line 1, in <module>
#     x += "a"
# TypeError: unsupported operand type(s) for +=: 'int' and 'str'
#   File "source30", line 1, in <module>
#     x[0] += 1
#     ~^^^
# TypeError: 'int' object is not subscriptable
#   File "source31", line 1, in <module>
#     x.real += 1
#     ^^^^^^
# AttributeError: attribute 'real' of 'int' objects is not writable
#   File "source32", line 1, in <module>
#     global_name
# NameError: name 'global_name' is not defined
#   File "source33", line 1, in <module>
#     int("x")
#     ~~~^^^^^
# ValueError: invalid literal for int() with base 10: 'x'
#   File "source34", line 1, in <module>
#     x()()
#     ~^^
# TypeError: 'int' object is not callable
#   File "source35", line 1, in <module>
#     (yield_ := 1 / 0)
#                ~~^~~
# ZeroDivisionError: division by zero
#   File "source36", line 1, in <module>
#     *a, b = ()
#     ^^^^^
# ValueError: not enough values to unpack (expected at least 1, got 0)
#   File "source37", line 1, in <module>
#     [*5]
# TypeError: Value after * must be an iterable, not int
#   File "source38", line 1, in <module>
#     {**5}
# TypeError: 'int' object is not a mapping
#   File "source39", line 1, in <module>
#     f(**5)
#     ~^^^^^
# TypeError: __main__.f() argument after ** must be a mapping, not int
#   File "source40", line 1, in <module>
#     x.missing()
#     ^^^^^^^^^
# AttributeError: 'int' object has no attribute 'missing'
#   File "source41", line 1, in <module>
#     é = "é" + 1
#         ~~~~^~~
# TypeError: can only concatenate str (not "int") to str
#   File "source42", line 1, in <module>
#     "日本" + 1
#     ~~~~~~~^~~
# TypeError: can only concatenate str (not "int") to str
#   File "source43", line 1, in <module>
#     a = b = c_missing
#             ^^^^^^^^^
# NameError: name 'c_missing' is not defined
#   File "source44", line 1, in <module>
#     while 1 / 0: pass
#           ~~^~~
# ZeroDivisionError: division by zero
#   File "source45", line 1, in <module>
#     if x.q: pass
#        ^^^
# AttributeError: 'int' object has no attribute 'q'
#   File "source46", line 1, in <module>
#     return_ = [1][5]
#               ~~~^^^
# IndexError: list index out of range
#   File "source47", line 1, in <module>
#     class C(5): pass
# TypeError: int expected at most 2 arguments, got 3
#   File "source48", line 1, in <module>
#     class C(metaclass=5): pass
# TypeError: 'int' object is not callable
#   File "source49", line 1, in <module>
#     @5
#      ^
# TypeError: 'int' object is not callable
#   File "source50", line 1, in <module>
#     match 1 / 0:
#           ~~^~~
# ZeroDivisionError: division by zero
#   File "source51", line 1, in <module>
#     def g(a=1 / 0): pass
#             ~~^~~
# ZeroDivisionError: division by zero
#   File "source52", line 1, in <module>
#     lambda a=1 / 0: a
#              ~~^~~
# ZeroDivisionError: division by zero
#   File "source53", line 1, in <module>
#     x = 1; y = 1 / 0; z = 2
#                ~~^~~
# ZeroDivisionError: division by zero
#   File "source54", line 1, in <module>
#     f((1 / 0))
#        ~~^~~
# ZeroDivisionError: division by zero
#   File "source55", line 1, in <module>
#     f(x  .  y)
#       ^^^^^^^
# AttributeError: 'int' object has no attribute 'y'
#   File "source56", line 1, in <module>
#     f( x [ 5 ] )
#        ~~^^^^^
# TypeError: 'int' object is not subscriptable
#   File "source57", line 1, in <module>
#     ( x ) ( 1 )
#     ~~~~~~^^^^^
# TypeError: 'int' object is not callable
#   File "source58", line 1, in <module>
#     a = 1 / 0 # comment
#         ~~^~~
# ZeroDivisionError: division by zero
#   File "source59", line 1, in <module>
#     1 / 0
#     ~~^~~
# ZeroDivisionError: division by zero
