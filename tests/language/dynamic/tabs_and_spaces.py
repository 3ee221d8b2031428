def attempt(source):
    try: exec(source)
    except SyntaxError as e: print(type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
attempt('if 1:\n\tx = 1\n        y = 2')
attempt('if 1:\n        x = 1\n\ty = 2')
attempt('if 1:\n\tx = 1\n\ty = 2')
attempt('if 1:\n \tx = 1\n\ty = 2')
attempt('if 1:\n    if 2:\n\tx = 1')
attempt('if 1:\n    x = 1\n  y = 2')
attempt('  x = 1')
attempt('x = 1\n  y = 2')
attempt('if 1:\nx = 1')
attempt('if 1:\n  x = (1,\n2)\n  y = 1\n')
attempt('def f():\n    # comment\n  # other\n    pass\n')
attempt('if 1:\n    x = 1\n\n   \n    y = 2\n')
attempt('class C:\n    def f(self):\n        pass\n     def g(self): pass')

# output:
# TabError inconsistent use of tabs and spaces in indentation 3 1 3 0
# TabError inconsistent use of tabs and spaces in indentation 3 1 3 0
# TabError inconsistent use of tabs and spaces in indentation 3 1 3 0
# TabError inconsistent use of tabs and spaces in indentation 3 1 3 0
# IndentationError unindent does not match any outer indentation level 3 8 3 -1
# IndentationError unexpected indent 1 2 1 -1
# IndentationError unexpected indent 2 2 2 -1
# IndentationError expected an indented block after 'if' statement on line 1 2 1 2 2
# IndentationError unindent does not match any outer indentation level 4 23 4 -1
