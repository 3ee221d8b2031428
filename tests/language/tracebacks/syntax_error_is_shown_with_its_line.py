# A SyntaxError from compile() in a chain has the place in the source besides the entries.
import traceback

for source in ('x = = 1', 'def f(:\n  pass', 'if x:\nprint(1)', '"abc', 'f(a b)', '  x', 'x = (1,\n', 'return 1', 'é = = 1', 'x\t= \t= 1',
               'for x in range(10)\n  pass', 'print "x"', 'a = 5 b = 6', 'class C\n  pass', 'f"{a b}"', 'lambda: (yield)\nx = 08', '\\ x', 'a\n  b'):
    try:
        compile(source, 'source.py', 'exec')
    except SyntaxError as error:
        error.__traceback__ = None
        traceback.print_exception(error)

# output:
#   File "source.py", line 1
#     x = = 1
#         ^
# SyntaxError: invalid syntax
#   File "source.py", line 1
#     def f(:
#           ^
# SyntaxError: invalid syntax
#   File "source.py", line 2
#     print(1)
#     ^^^^^
# IndentationError: expected an indented block after 'if' statement on line 1
#   File "source.py", line 1
#     "abc
#     ^
# SyntaxError: unterminated string literal (detected at line 1)
#   File "source.py", line 1
#     f(a b)
#       ^^^
# SyntaxError: invalid syntax. Perhaps you forgot a comma?
#   File "source.py", line 1
#     x
# IndentationError: unexpected indent
#   File "source.py", line 1
#     x = (1,
#         ^
# SyntaxError: '(' was never closed
#   File "source.py", line 1
# SyntaxError: 'return' outside function
#   File "source.py", line 1
#     é = = 1
#         ^
# SyntaxError: invalid syntax
#   File "source.py", line 1
#     x	= 	= 1
#      	  	^
# SyntaxError: invalid syntax
#   File "source.py", line 1
#     for x in range(10)
#                       ^
# SyntaxError: expected ':'
#   File "source.py", line 1
#     print "x"
#     ^^^^^^^^^
# SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
#   File "source.py", line 1
#     a = 5 b = 6
#           ^
# SyntaxError: invalid syntax
#   File "source.py", line 1
#     class C
#            ^
# SyntaxError: expected ':'
#   File "source.py", line 1
#     f"{a b}"
#        ^^^
# SyntaxError: invalid syntax. Perhaps you forgot a comma?
#   File "source.py", line 2
#     x = 08
#         ^
# SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
#   File "source.py", line 1
#     \ x
#      ^
# SyntaxError: unexpected character after line continuation character
#   File "source.py", line 2
#     b
# IndentationError: unexpected indent
