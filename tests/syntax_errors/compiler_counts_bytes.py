# What the compiler (not the parser) refuses: offsets count bytes, the columns of a line as UTF-8.
for text in ("x = 'é日'; return 1", "x = 'é日'; break", "def f():\n x = 'é'; print(x); global x", "é = 1; del (é, f())", "'日'; nonlocal z", "def f(é, é): pass", "[('é', x := 1) for x in y]", "'é'; await z", "'é'; yield 1", "'日' = 1", "'日日' 1", "'日'; f(a=1, a=2)", "'日'; from __future__ import braces", "'é'; continue", "class A[é, é]: pass", "'日'; [x async for x in y]", "'日'; def f(): pass", "match x:\n case '日', a, a: pass", "'é'; __debug__ = 1", "'日日'; f(**x, *y)", "'日'; import a.b as __debug__", "'é'; (yield) = 1", "try: pass\nexcept: 'é'\nexcept A: pass"):
    try: compile(text, 't', 'exec')
    except SyntaxError as e: print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)

# output:
# 'return' outside function 1 14 1 22
# 'break' outside loop 1 14 1 19
# name 'x' is used prior to global declaration 2 22 2 30
# cannot delete function call 1 16 1 19
# nonlocal declaration not allowed at module level 1 8 1 18
# duplicate argument 'é' in function definition 1 11 1 13
# assignment expression cannot rebind comprehension iteration variable 'x' 1 9 1 10
# 'await' outside function 1 7 1 14
# 'yield' outside function 1 7 1 14
# cannot assign to literal here. Maybe you meant '==' instead of '='? 1 1 1 4
# invalid syntax 1 6 1 7
# keyword argument repeated: a 1 15 1 18
# not a chance 1 31 1 37
# 'continue' not properly in loop 1 7 1 15
# duplicate type parameter 'é' 1 13 1 15
# asynchronous comprehension outside of an asynchronous function 1 8 1 28
# invalid syntax 1 6 1 9
# multiple assignments to name 'a' in pattern 2 17 2 18
# cannot assign to __debug__ 1 7 1 16
# iterable argument unpacking follows keyword argument unpacking 1 12 1 16
# cannot assign to __debug__ 1 15 1 31
# cannot assign to yield expression here. Maybe you meant '==' instead of '='? 1 7 1 12
# default 'except:' must be last 2 1 2 13
